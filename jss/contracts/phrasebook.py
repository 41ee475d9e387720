"""A large alternation of phrases, tried only where a word opens like one of them.

One regular expression of all phrases is several times slower, as it tries each phrase at each word.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

from jss.contracts.folded import Folded
from jss.contracts.openings import alternatives, openings

_MOST_FILLERS = 6


class Phrasebook:
    """Phrases by kind; at one place in the text the first kind that matches wins."""

    def __init__(self, kinds: Mapping[str, str]) -> None:
        bodies: dict[str, dict[str, list[str]]] = defaultdict(dict)
        for kind, body in kinds.items():
            for phrase in alternatives(body):
                for opening in sorted(openings(phrase)):
                    bodies[opening].setdefault(kind, []).append(phrase)
        self.by_opening: dict[str, re.Pattern[str]] = {
            opening: re.compile(
                r"(?<![\w-])(?:"
                + "|".join(
                    rf"(?P<{kind}>{_bounded('|'.join(phrases))})(?!\w)" for kind, phrases in found.items()
                )
                + ")"
            )
            for opening, found in bodies.items()
        }

    def find(self, line: Folded) -> Iterator[tuple[int, int, str]]:
        """Yield start, end and kind of each phrase."""
        at = 0
        for place, opening in line.starts:
            pattern = self.by_opening.get(opening)
            found = pattern.match(line.text, place) if pattern and place >= at else None
            if found is not None and found.lastgroup is not None:
                at = found.end()
                yield found.start(), at, found.lastgroup


def _bounded(body: str) -> str:
    """Let what may be repeated ("(?:all |of )*") be so a few times only.

    Without an end, each word of a long line of fillers would be followed to the end of the line.
    """
    return body.replace(")*", f"){{0,{_MOST_FILLERS}}}").replace(")+", f"){{1,{_MOST_FILLERS}}}")
