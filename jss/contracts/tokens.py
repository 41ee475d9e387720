"""What the readers of free text and of profiles find in a line."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from jss.contracts.dates import Stamp
from jss.contracts.money import Money
from jss.contracts.stars import Rating
from jss.contracts.words import Phrase


class Role(StrEnum):
    """Which end of a contract a date stands for."""

    STARTED = "started"
    ENDED = "ended"
    EITHER = "either"
    NEITHER = "neither"


@dataclass(frozen=True, slots=True)
class Dated:
    """A date in the text with the role its surroundings give it."""

    start: int
    end: int
    stamp: Stamp | None
    role: Role = Role.EITHER
    ago: tuple[int, str] | None = None


@dataclass(frozen=True, slots=True)
class Count:
    """A number of contracts ("4x", "one", "6 jobs"); `of_jobs` where the word for jobs stands beside it."""

    start: int
    end: int
    value: int
    of_jobs: bool = False


@dataclass(frozen=True, slots=True)
class Length:
    """A duration or an amount of work ("3 months", "6 hours"), which is neither a date nor a count."""

    start: int
    end: int


Token = Dated | Money | Rating | Phrase | Count | Length

TAKEN = "\x01"
_FEW = 8  # tokens, which are blanked one by one; in long lines that would take long


def blanked(text: str, tokens: Sequence[Token]) -> str:
    """Blank out tokens, in whatever order; a count may reach over others ("3 five star jobs")."""
    if len(tokens) <= _FEW:
        for token in tokens:
            text = f"{text[: token.start]}{TAKEN * (token.end - token.start)}{text[token.end :]}"
        return text
    pieces: list[str] = []
    at = 0
    for start, end in sorted((token.start, token.end) for token in tokens):
        pieces += [text[at:start], TAKEN * (end - max(start, at))]
        at = max(at, end)
    return "".join([*pieces, text[at:]])
