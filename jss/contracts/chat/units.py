"""A line of chat cut to units: the facts the scanner finds in it, words, and marks."""

import re
from collections.abc import Sequence
from itertools import zip_longest
from typing import NamedTuple

from jss.contracts.money import Money
from jss.contracts.scan import Scan
from jss.contracts.stars import Rating
from jss.contracts.tokens import Count, Dated, Length, Token
from jss.contracts.words import Phrase

WORD, MARK, NUMBER, TIMES, FIGURE = "word", "mark", "number", "times", "figure"
DATE, LENGTH, MONEY, RATE, PHRASE = "date", "length", "money", "rate", "phrase"
STARS, BARE, OF_TEN, PERCENT = "stars", "bare", "of-ten", "percent"

ENDS = {".", ";", "|", "!", "?"}  # marks that end a sentence or a field
_PIECE = re.compile(
    r"(?P<figure>(?<![\w.,])(?:\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?|\d+[.,]\d{1,2}|\d+)(?:k\b)?(?![\w%]|[.,]\d))"
    r"|(?P<word>[^\W_]+(?:['\u2019&.-](?=[^\W_])[^\W_]+)*)|(?P<mark>([^\w\s]|_)\4*)"
)
_NUMBER = re.compile(r"[x\u00d7]?\s?\d+|[^\W\d_]+|\d+")


class Unit(NamedTuple):
    """What stands from `start` to `end` of a line; `token` is the fact that the scanner takes it for, if any."""

    start: int
    end: int
    text: str
    kind: str
    token: Token | None = None


def units_of(seen: Scan) -> list[Unit]:
    """Cut a scanned line; the units are in order and leave out nothing but blanks."""
    units: list[Unit] = []
    at = 0
    for fact in facts_of(seen.text, seen.tokens):
        units += _pieces(seen.text, at, fact.start)
        units.append(fact)
        at = fact.end
    return units + _pieces(seen.text, at, len(seen.text))


def facts_of(text: str, tokens: Sequence[Token]) -> list[Unit]:
    """Return the units that the scanner takes for facts, without overlaps."""
    facts: list[Unit] = []
    at = 0
    for token, following in zip_longest(tokens, tokens[1:]):
        start = token.start
        if start < at:
            continue
        end = _number_end(text, token) if isinstance(token, Count) else token.end
        # A phrase may reach over an amount ("gave him $200 back"), a count of jobs over a rating.
        if following is not None and following.start < end:
            end = following.start
        facts.append(Unit(start, end, text[start:end], _kind(text, token), token))
        at = end
    return facts


def _pieces(text: str, start: int, end: int) -> list[Unit]:
    return [
        Unit(found.start(), found.end(), found[0], _plain_kind(found))
        for found in _PIECE.finditer(text, start, end)
    ]


def _plain_kind(found: re.Match[str]) -> str:
    kind = found.lastgroup or MARK
    return NUMBER if kind == FIGURE and found[0].isdigit() else kind


def _number_end(text: str, count: Count) -> int:
    """Return where the number of a count ends ("6" of "6 five star jobs")."""
    found = _NUMBER.match(text, count.start, count.end)
    end = found.end() if found else count.end
    return end + 1 if text[end : end + 1] in {"x", "\u00d7"} else end


def _kind(text: str, token: Token) -> str:
    match token:
        case Phrase():
            return PHRASE
        case Dated():
            return DATE
        case Rating():
            return _rating_kind(token)
        case Money():
            return RATE if token.rate else MONEY
        case Count():
            return TIMES if "x" in text[token.start : token.end].lower() else NUMBER
        case Length():
            return LENGTH


def _rating_kind(rating: Rating) -> str:
    if rating.scale == 100:
        return PERCENT
    if rating.scale == 10:
        return OF_TEN
    return STARS if rating.explicit else BARE
