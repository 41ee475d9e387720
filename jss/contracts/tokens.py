"""What the readers of free text and of profiles find in a line."""

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
