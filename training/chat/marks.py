"""Messages with their contracts marked: `{1t|logo} for {1c|Nora}, {1|5 stars}`; see README.md for the marks."""

import re
from dataclasses import dataclass
from enum import StrEnum

_MARK = re.compile(r"\{(?P<who>[^{}|]*)\|(?P<words>[^{}]*)\}")
_NUMBERED = re.compile(r"(?P<ids>\d+(?:-\d+)?(?:,\d+(?:-\d+)?)*)(?P<kind>[tc]?)")


class Kind(StrEnum):
    """What a mark says of the contracts it names."""

    TITLE = "t"
    CLIENT = "c"
    FACT = ""
    EVERY = "*"
    SCORE = "s"


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the plain text; `contracts` are the numbers it belongs to, none for EVERY and SCORE."""

    start: int
    end: int
    kind: Kind
    contracts: frozenset[int] = frozenset()


def parse(marked: str) -> tuple[str, list[Mark]]:
    """Return the message without marks, and the marks with their places in it.

    Raises ValueError where a mark cannot be read.
    """
    plain, marks, at = "", list[Mark](), 0
    for found in _MARK.finditer(marked):
        plain += marked[at : found.start()]
        kind, contracts = _who(found["who"].replace(" ", ""))
        marks.append(Mark(len(plain), len(plain) + len(found["words"]), kind, contracts))
        plain += found["words"]
        at = found.end()
    return plain + marked[at:], marks


def _who(who: str) -> tuple[Kind, frozenset[int]]:
    if who in {Kind.EVERY, Kind.SCORE}:
        return Kind(who), frozenset()
    numbered = _NUMBERED.fullmatch(who)
    if numbered is None:
        raise ValueError(f"“{who}” names no contract.")
    numbers: set[int] = set()
    for part in numbered["ids"].split(","):
        first, _, last = part.partition("-")
        numbers.update(range(int(first), int(last or first) + 1))
    return Kind(numbered["kind"]), frozenset(numbers)
