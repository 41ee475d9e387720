"""The pieces of a line between separators, with what each of them says, from which contracts are put together."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from jss.contracts.money import Money
from jss.contracts.readers.chatter import is_chatter
from jss.contracts.readers.clause import (
    LEFT_NOTHING,
    STATES,
    VERDICTS,
    Clause,
    amounts,
    count_of,
    counts_alike,
    leads_to_fact,
    publics,
    ratings_of,
    states,
)
from jss.contracts.scan import has_words
from jss.contracts.stars import Rating
from jss.contracts.tokens import Count, Dated, Token
from jss.contracts.words import Phrase, Word


class Parting(IntEnum):
    """What stands between two pieces."""

    LIST = 0
    PLUS = 1
    SENTENCE = 2
    SLASH = 3
    DASH = 4
    COMMA = 5
    AND = 6
    COUNT = 7
    WORDS = 8


_SEPARATOR = re.compile(
    r"(?P<LIST>\s*[;|•]\s*)|(?P<PLUS>\s\+\s|\+(?=\s?\x01))|(?P<SENTENCE>[.!?]+(?:\s+|$))|(?P<SLASH>\s+/\s+)"
    r"|(?P<DASH>\s+-+>?\s+)|(?P<COMMA>,\s*(?:(?:and|plus|then|also|but|y|und|aur)\s+)?)"
    r"|(?P<AND>\s+(?:and(?: then)?|&|plus|then|y|und|aur|et|e|but|while|whereas|pero|aber)\s+)",
    re.IGNORECASE,
)
_REMARKS = {Word.REFUND, Word.PARTIAL_REFUND, Word.TOTAL, Word.EACH}
_PEOPLE = re.compile(
    r"\b(?:the|a|all|both|each|every|them|of|client|clients|customer|buyer|guy|dude|man|woman|person"
    r"|support|upwork|he|she|they|it|this|that|which|who|one"
    r"|gave|gives?|left|leaves?|rated|got|paid|said|me|my|us|work|really|very|then|just|and|so|was|has|have|had|is|been|but|later|first|el|la|cliente"
    r"|kunde|with)\b",
    re.IGNORECASE,
)
_NOUN = re.compile(
    r"\b(?!(?:the|this|that|a|an|it|is|its|contract|job|still|and|but|so|then|now|was|has|been"
    r"|he|she|they|client|we|are)\b)[^\W\d_]{3,}",
    re.IGNORECASE,
)
_ANOTHER = re.compile(
    r"\s*(?:an?|another|one more|un[ao]?|otr[oa]|eine?n?|uma?|outr[oa]|une)\s", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch between separators; `before` is the separator on its left."""

    clause: Clause
    before: Parting
    ratings: int
    publics: int
    nothing: frozenset[str]
    verdicts_only: bool
    money: int
    remark: bool
    facts: bool
    counted: int
    words: bool
    bare: bool
    dated: bool
    sum_of_all: bool
    stays_open: bool
    another: bool
    chatter: bool


def surely_one(tokens: Sequence[Token]) -> bool:
    """Whether no fact occurs twice, so that there is nothing to part."""
    kinds = [token.kind for token in tokens if isinstance(token, Phrase)]
    public = sum(kind in VERDICTS or kind in LEFT_NOTHING for kind in kinds) + sum(
        isinstance(token, Rating) for token in tokens
    )
    if public > 1 or sum(isinstance(token, Money) for token in tokens) > 1:
        return False
    return (
        sum(kind in STATES for kind in kinds) < 2 - bool(public)
        and sum(isinstance(token, Count) for token in tokens) < 2
    )


def nothing_to_part(whole: Clause) -> bool:
    """Whether a line without lists and sentences holds each kind of fact at most once."""
    public = paid = 0
    counted_later = stands = False
    for token in whole.tokens:
        if isinstance(token, Money):
            paid += 1
        elif isinstance(token, Rating):
            public += 1
        elif isinstance(token, Phrase):
            public += token.kind in VERDICTS or token.kind in LEFT_NOTHING
            stands = stands or token.kind in _OWN_SENTENCE
        elif isinstance(token, Count) and token.start:
            counted_later = counted_later or leads_to_fact(whole, token) or counts_alike(whole, token)
    if public > 1 or paid > 1 or counted_later or _PARTED.search(whole.rest):
        return False
    return not (stands and _SENTENCES.search(whole.rest))


_PARTED = re.compile(r"[;|•+?]")
_SENTENCES = re.compile(r"[.!]\s+\S")
# What makes a sentence speak of another contract, or of all of them.
_OWN_SENTENCE = {Word.OPEN, Word.PAUSED, Word.TOTAL}


def pieces_of(whole: Clause) -> list[Piece]:
    """Cut at every separator and before every count of contracts; where that parts too little, at words as well."""
    pieces = _cut(whole, words=False)
    if any(piece.ratings > 1 or piece.money > 1 for piece in pieces):
        return _cut(whole, words=True)
    return pieces


def _cut(whole: Clause, *, words: bool) -> list[Piece]:
    marks = [
        (match.start(), match.end(), Parting[match.lastgroup or ""])
        for match in _SEPARATOR.finditer(whole.rest)
    ]
    marks += [(start, start, parting) for start, parting in _starts(whole, words=words)]
    pieces: list[Piece] = []
    at, before = 0, Parting.LIST
    for start, end, parting in [*sorted(marks), (whole.end, whole.end, Parting.LIST)]:
        if start < at:
            continue
        if whole.text[at:start].strip():
            pieces.append(_piece(whole.cut(at, start), before))
            before = parting
        elif not pieces or parting < before:
            before = parting
        at = end
    return pieces


def _starts(whole: Clause, *, words: bool) -> list[tuple[int, Parting]]:
    """Return where a contract may begin although no separator stands there."""
    starts: list[tuple[int, Parting]] = []
    previous: Token | None = None
    for token in whole.tokens:
        if isinstance(token, Count) and token.start and _opens(whole, token):
            starts.append((token.start, Parting.COUNT))
        elif words and previous is not None and not isinstance(previous, Count):
            gap = whole.rest[previous.end : token.start]
            if has_words(gap) and not _SEPARATOR.search(gap):
                starts.append((previous.end, Parting.WORDS))
        previous = token
    return starts


def _opens(whole: Clause, count: Count) -> bool:
    """Whether a count begins a contract ("4 five star 1 two star"), and does not follow it ("5 stars x3")."""
    return whole.text[count.start : count.end][:1].lower() not in {"x", "\u00d7"} and leads_to_fact(
        whole, count
    )


def _piece(clause: Clause, before: Parting) -> Piece:
    phrases = [token for token in clause.tokens if isinstance(token, Phrase)]
    kinds = {phrase.kind for phrase in phrases}
    public, paid = publics(clause), amounts(clause)
    counted = count_of(clause)
    words = clause.rest[clause.start : clause.end].replace("\x02", "")
    told = [token for token in clause.tokens if isinstance(token, Rating | Phrase)]
    return Piece(
        clause,
        before,
        ratings=len(ratings_of(clause)),
        publics=public,
        nothing=frozenset(
            clause.text[phrase.start : phrase.end].lower()
            for phrase in phrases
            if phrase.kind in LEFT_NOTHING
        ),
        verdicts_only=public > 0
        and not any(isinstance(token, Rating) for token in told)
        and not kinds & LEFT_NOTHING,
        money=len(paid),
        remark=bool(kinds & _REMARKS),
        facts=public > 0 or bool(paid) or states(clause),
        counted=counted.value if counted else 0,
        words=has_words(words),
        bare=not has_words(_PEOPLE.sub(" ", words)),
        dated=any(isinstance(token, Dated) for token in clause.tokens),
        sum_of_all=Word.TOTAL in kinds and bool(paid) and not public and counted is None,
        stays_open=bool(kinds & {Word.OPEN, Word.PAUSED})
        and bool(_NOUN.search(clause.rest, clause.start, clause.end)),
        another=_ANOTHER.match(clause.rest, clause.start) is not None,
        chatter=is_chatter(clause),
    )
