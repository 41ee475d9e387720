"""Brackets in free text: several contracts listed inside, or a remark whose separators part nothing."""

import re

from jss.contracts.readers.clause import Clause, count_of, publics, ratings_of
from jss.contracts.scan import Scan, has_words
from jss.contracts.tokens import Count

_BRACKET = re.compile(r"\(([^()]*)\)")
_AND = re.compile(r"\b(?:and|y|und|et|e)\b", re.IGNORECASE)
_PARTING = re.compile(r"[,;|/+•.-]|\band\b")


def unwrap(seen: Scan) -> tuple[str, str]:
    """Turn brackets that hold several contracts into separators, and hide what other brackets hold."""
    text, rest = seen.text, seen.rest
    if "(" not in rest:
        return text, rest
    for found in _BRACKET.finditer(rest):
        start, end = found.span()
        tokens = tuple(token for token in seen.tokens if start < token.start and token.end < end)
        inside = Clause(text, rest, start + 1, end - 1, tokens)
        lists = publics(inside) > 1 or (publics(inside) and count_of(inside) and _just_count(seen, start))
        if lists and not _one_each(seen, inside):
            text, rest = (f"{old[:start]};{old[start + 1 : end - 1]};{old[end:]}" for old in (text, rest))
        else:
            hidden = re.sub(r"\w", "\x02", _PARTING.sub(lambda mark: "\x03" * len(mark[0]), found[0]))
            rest = rest[:start] + hidden + rest[end:]
    return text, rest


def _one_each(seen: Scan, inside: Clause) -> bool:
    """Whether a bracket gives as many bare ratings as are counted before it ("2x landing pages (5.0 and 4.7)")."""
    counts = [token.value for token in seen.tokens if isinstance(token, Count) and token.end <= inside.start]
    words = _AND.sub("", inside.rest[inside.start : inside.end])
    return (
        bool(counts) and len(ratings_of(inside)) == counts[-1] == len(inside.tokens) and not has_words(words)
    )


def _just_count(seen: Scan, end: int) -> bool:
    before = [token for token in seen.tokens if token.end <= end]
    return bool(before) and isinstance(before[-1], Count)
