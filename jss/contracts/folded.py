"""A line as the scanner searches it: in lower case, with the places where something may begin.

Most patterns can begin at a word, a figure or a mark of a few kinds. Trying them there only is several times faster
than letting each go through the line letter by letter.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple, Protocol

from jss.contracts.paste import fold

TAKEN = "\x01"
PUNCTUATION = ",.:;|/(){}[]'\"?!%*&="  # nothing begins with these
# What may begin: a word with its first letters, a figure, a mark. A half is no letter, though it is to `re`.
LETTERS = 3  # of an opening
_LETTERS = rf"[^\W\d_½]{{1,{LETTERS}}}"
_START = re.compile(rf"(?<!\w)(?:{_LETTERS}|\w)|[^\w\s{TAKEN}{re.escape(PUNCTUATION)}]")
_OPENING = re.compile(rf"{_LETTERS}|.", re.DOTALL)
_TORN = re.compile(rf"{TAKEN}\w")
_FEW = 8  # spans, which are blanked one by one; in long lines that would take long


class Span(Protocol):
    """What stands between two places of a text."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


class Folded(NamedTuple):
    """A text in lower case, of the same length, with its starts in order: each one's place and opening."""

    text: str
    starts: list[tuple[int, str]]

    def between(self, first: int, last: int) -> list[tuple[int, str]]:
        """Return the starts from a place on and before another."""
        return self.starts[bisect_left(self.starts, (first, "")) : bisect_left(self.starts, (last, ""))]

    def without(self, found: Sequence[Span]) -> "Folded":
        """Blank out what was found; where that tears a word apart, the rest of it is a start as well."""
        text, starts = blanked(self.text, found), self.starts
        if len(found) > _FEW or _TORN.search(text):
            return Folded(text, _starts_of(text))
        for one in found:
            starts = (
                starts[: bisect_left(starts, (one.start, ""))] + starts[bisect_left(starts, (one.end, "")) :]
            )
        return Folded(text, starts)


def folded(text: str | Folded) -> Folded:
    """Prepare a text for searching, unless it is."""
    if isinstance(text, Folded):
        return text
    low = fold(text)
    return Folded(low, _starts_of(low))


def opening_of(text: str) -> str:
    """Return the first letters, or else the first character."""
    found = _OPENING.match(text)
    return found[0] if found else ""


def _starts_of(text: str) -> list[tuple[int, str]]:
    return [(start.start(), start[0]) for start in _START.finditer(text)]


def blanked(text: str, found: Sequence[Span]) -> str:
    """Blank out what was found, in whatever order; a count may reach over others ("3 five star jobs")."""
    if len(found) <= _FEW:
        for one in found:
            text = f"{text[: one.start]}{TAKEN * (one.end - one.start)}{text[one.end :]}"
        return text
    pieces: list[str] = []
    at = 0
    for start, end in sorted((one.start, one.end) for one in found):
        pieces += [text[at:start], TAKEN * (end - max(start, at))]
        at = max(at, end)
    return "".join([*pieces, text[at:]])
