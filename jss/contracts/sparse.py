"""A pattern that is tried only at the places of a text where a match of it can begin."""

import re
from collections.abc import Iterable

from jss.contracts.folded import Folded


class SparsePattern:
    """A regular expression for texts in lower case, with the openings of its matches."""

    __slots__ = ("openings", "pattern")

    def __init__(self, pattern: str, openings: Iterable[str], *, verbose: bool = False) -> None:
        self.pattern = re.compile(pattern, re.VERBOSE if verbose else re.NOFLAG)
        self.openings = frozenset(openings)

    def find(self, line: Folded) -> list[re.Match[str]]:
        """Return all matches in order, without overlaps."""
        found: list[re.Match[str]] = []
        text, match, openings, end = line.text, self.pattern.match, self.openings, 0
        for place, opening in line.starts:
            if opening in openings and place >= end and (one := match(text, place)):
                found.append(one)
                end = one.end()
        return found
