"""A large alternation of phrases, tried only where a word begins with a letter one of them begins with.

One regular expression of all phrases is several times slower, as it tries each phrase at each word.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

_WORD_START = re.compile(r"(?<![\w-])\S")
_OPENS = {"(?:", "(?!"}
_ATOM = re.compile(r"\(\?[:!]|\[[^\[\]]*\]|\\.|.", re.DOTALL)


class Phrasebook:
    """Phrases by kind; at one place in the text the first kind that matches wins."""

    def __init__(self, kinds: Mapping[str, str]) -> None:
        bodies: dict[str, dict[str, list[str]]] = defaultdict(dict)
        for kind, body in kinds.items():
            for phrase in alternatives(body):
                for letter in sorted(openings(phrase)):
                    bodies[letter].setdefault(kind, []).append(phrase)
        self.by_letter: dict[str, re.Pattern[str]] = {
            letter: re.compile(
                "|".join(
                    rf"(?P<{kind}>{_bounded('|'.join(phrases))})(?!\w)" for kind, phrases in found.items()
                )
            )
            for letter, found in bodies.items()
        }

    def find(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Yield start, end and kind of each phrase in a text in lower case."""
        at = 0
        for start in _WORD_START.finditer(text):
            pattern = self.by_letter.get(start[0])
            found = pattern.match(text, start.start()) if pattern and start.start() >= at else None
            if found is not None and found.lastgroup is not None:
                at = found.end()
                yield found.start(), at, found.lastgroup


def _bounded(body: str) -> str:
    """Let what may be repeated ("(?:all |of )*") be so a few times only.

    Without an end, each word of a long line of fillers would be followed to the end of the line.
    """
    return body.replace(")*", f"){{0,{_MOST_FILLERS}}}").replace(")+", f"){{1,{_MOST_FILLERS}}}")


_MOST_FILLERS = 6


def alternatives(body: str) -> list[str]:
    """Split a pattern at the bars that stand outside of groups."""
    parts, depth = [""], 0
    for atom in _ATOM.findall(body):
        depth += (atom in _OPENS) - (atom == ")")
        if atom == "|" and depth == 0:
            parts.append("")
        else:
            parts[-1] += atom
    return parts


def openings(phrase: str) -> set[str]:
    """Return the letters a match of a simple pattern may begin with."""
    letters: set[str] = set()
    rest = phrase
    while rest:
        atom, rest = _first_atom(rest)
        optional = rest[:1] in {"?", "*"}
        rest = rest[1:] if optional or rest[:1] == "+" else rest
        if atom.startswith("(?:"):
            inner = [openings(part) for part in alternatives(atom[3:-1])]
            letters |= set().union(*inner)
            optional = optional or not all(inner)
        else:
            letters |= set(atom[1:-1] if atom.startswith("[") else atom[-1])
        if not optional:
            break
    return letters


def _first_atom(pattern: str) -> tuple[str, str]:
    """Cut the first letter, class or group off a pattern."""
    depth = end = 0
    for match in _ATOM.finditer(pattern):
        depth += (match[0] in _OPENS) - (match[0] == ")")
        end = match.end()
        if depth == 0:
            break
    return pattern[:end], pattern[end:]
