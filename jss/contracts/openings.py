"""What the matches of a pattern may begin with, read off simple patterns: letters, classes, groups, alternatives."""

import re

from jss.contracts.folded import LETTERS, PUNCTUATION, opening_of

_OPENS = {"(?:", "(?!", "(?="}
_ATOM = re.compile(r"\(\?[:!=]|\[[^\[\]]*\]|\\.|.", re.DOTALL)
_KNOWN = {r"\b": {""}, "$": {""}, "^": {""}, r"\s": {" "}, r"\d": {*"0123456789"}}
_ANYTHING = re.compile(r"\.$|\\[^\W_]|\[\^|\[.*[\\-]")


def openings(pattern: str) -> frozenset[str]:
    """Return the openings, in the sense of `opening_of`, of all that a pattern in lower case may match.

    Raises:
        ValueError: it may begin with anything, or with what is no start.
    """
    found = frozenset(opening_of(begun) for begun in _beginnings(pattern))
    if never := found & {"", " ", *PUNCTUATION}:
        raise ValueError(f"nothing is looked for at {sorted(never)}")
    return found


def alternatives(pattern: str) -> list[str]:
    """Split a pattern at the bars that stand outside of groups."""
    parts, depth = [""], 0
    for atom in _ATOM.findall(pattern):
        depth += (atom in _OPENS) - (atom == ")")
        if atom == "|" and depth == 0:
            parts.append("")
        else:
            parts[-1] += atom
    return parts


def _beginnings(pattern: str) -> set[str]:
    """Return the first characters of all matches, as many as an opening has, or all there are."""
    return set[str]().union(*(_of_phrase(phrase) for phrase in alternatives(pattern)))


def _of_phrase(phrase: str) -> set[str]:
    done: set[str] = set()
    begun = {""}
    rest = phrase
    while rest and begun:
        atom, rest = _first_atom(rest)
        if atom == "(" or rest[:1] == "{":
            raise ValueError(f"anything may begin with {phrase}")
        quantifier = rest[:1] if rest[:1] in {"?", "*", "+"} else ""
        rest = rest[len(quantifier) :]
        longer = _longer(begun, atom)
        for _ in range(LETTERS - 1 if quantifier in {"*", "+"} else 0):
            longer |= _longer(longer, atom)
        if quantifier in {"?", "*"}:
            longer |= begun
        done |= {one for one in longer if len(one) == LETTERS}
        begun = longer - done
    return done | begun


def _longer(begun: set[str], atom: str) -> set[str]:
    return {(one + more)[:LETTERS] for one in begun for more in _of_atom(atom)}


def _of_atom(atom: str) -> set[str]:
    if atom in _KNOWN:
        return _KNOWN[atom]
    if atom.startswith(("(?!", "(?=")):
        return {""}
    if atom.startswith("(?:"):
        return _beginnings(atom[3:-1])
    if _ANYTHING.match(atom):
        raise ValueError(f"anything may begin with {atom}")
    return set(atom[1:-1]) if atom.startswith("[") else {atom[-1]}


def _first_atom(pattern: str) -> tuple[str, str]:
    """Cut the first letter, class or group off a pattern."""
    depth = end = 0
    for match in _ATOM.finditer(pattern):
        depth += (match[0] in _OPENS) - (match[0] == ")")
        end = match.end()
        if depth == 0:
            break
    return pattern[:end], pattern[end:]
