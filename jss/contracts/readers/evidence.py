"""Whether a clause speaks of a contract, or chats about something else."""

import re

from jss.contracts.quotes import MASK
from jss.contracts.readers.clause import (
    STATES,
    Clause,
    amounts,
    count_of,
    leads_to_fact,
    publics,
    ratings_of,
    states,
    told_of_each,
    words_of,
)
from jss.contracts.readers.clause_facts import dated
from jss.contracts.readers.entries import Entry
from jss.contracts.scan import has_words
from jss.contracts.words import Phrase, Word

_QUESTION = re.compile(
    r"^\W*(?:why|how|what|when|does|do|is|are|can|could|should|would|will|if|anyone|any|who"
    r"|which|has|did|am|was)\b",
    re.IGNORECASE,
)


_ANNOUNCED = re.compile(
    r"[^:]{0,25}\b\d{1,3} (?:\w+ )?(?:jobs?|contracts?|gigs?|projects?|ratings?|reviews?)\b[^:\d]{0,25}:",
    re.IGNORECASE,
)
# Each of the phrases below holds one of these words.
SUPPOSING_WORDS = frozenset({"how", "do", "would", "will", "should", "can", "i", "if", "what", "does"})
SUPPOSES = re.compile(
    r"\bhow (?:many|much|long|do|does|can|would)\b|\b(?:do|would|will|should|can) (?:i|it|my"
    r"|they)\b|\bi(?:'d| would)? need\b|\bif (?:i|the|a|my|someone|client)\b|\bwhat if\b"
    r"|\bdoes (?:a|the|it)\b|^\W*i (?:think|believe|heard|wonder|wish)\s(?!i\b|it was|my|there)",
    re.IGNORECASE,
)


_ABOUT_SCORE = re.compile(
    r"\b(?:my|our|the|your)\s+(?:\w+\s)?(?:jss|score|rating|average|profile|job success)\b"
    r"|\bjss\b|\bjob success\b|\btop.?rated\b|\bmath\b|\b(?:on|for|from|in) (?:everything"
    r"|every|all (?:my|of))\b|\bconnects?\b|\bper hour\b",
    re.IGNORECASE,
)


# "You earned $2,230 across 4 contracts" adds up what is listed elsewhere.
_SUMS_UP = re.compile(
    r"\b(?:earned|made|billed|earning|gan[ée]|verdient)\s[^\w\x01]*\x01+\W*(?:across|over|from|in|with|on|en|mit)\s",
    re.IGNORECASE,
)
_FIELDS = re.compile(r"\s[-/|]\s|[;|]|,|:\s|\t")


def accept_lists(entries: list[Entry]) -> None:
    """Accept thin lines where others make a list: titles with just a rating, with just an amount or a state."""
    _accept_ratings(entries)
    if sum(bool(entry.contracts) for entry in entries) < 2:
        return
    for entry in entries:
        if not entry.contracts and len(entry.clauses) == 1 and _title_and_fact(entry.clauses[0]):
            entry.contracts = entry.clauses


def _title_and_fact(clause: Clause) -> bool:
    """Whether a clause is no more than a title with an amount, or with how it stands ("Heel calc - ongoing")."""
    listed = (
        _fields(clause) > 1 and _short_title(clause) and has_words(clause.rest[clause.start : clause.end])
    )
    talk = _asks(clause) or _first_person(clause.body) or _ABOUT_SCORE.search(clause.body)
    return (bool(amounts(clause)) or _ends_in_state(clause)) and listed and not talk


def _ends_in_state(clause: Clause) -> bool:
    if not clause.tokens or not states(clause):
        return False
    first = next(token.start for token in clause.tokens if isinstance(token, Phrase) and token.kind in STATES)
    return has_words(clause.rest[clause.start : first]) and not has_words(clause.rest[first : clause.end])


def _accept_ratings(entries: list[Entry]) -> None:
    weak = [
        (entry, clause)
        for entry in entries
        for clause in entry.clauses
        if clause not in entry.contracts and _title_and_rating(clause)
    ]
    if len(weak) > 1 or (weak and any(entry.contracts for entry in entries)):
        for entry, clause in weak:
            entry.contracts = [
                known for known in entry.clauses if known in entry.contracts or known is clause
            ]


def _title_and_rating(clause: Clause) -> bool:
    words = clause.rest[clause.start : clause.end]
    told = ratings_of(clause) or any(
        isinstance(token, Phrase) and token.kind in {Word.NO_FEEDBACK, Word.REMOVED}
        for token in clause.tokens
    )
    return bool(
        told
        and has_words(words)
        and len(words.split()) <= 7
        and not _asks(clause)
        and not _first_person(words)
        and not _POINTS.search(words)
        and not _ABOUT_SCORE.search(clause.body)
    )


# "that 2* hurts" speaks of a rating told before.
_POINTS = re.compile(r"\b(?:that|this|those|these|your|ur|his|her|their)\s+\x01", re.IGNORECASE)


def _asks(clause: Clause) -> bool:
    """Whether a clause asks or supposes something instead of telling it."""
    marked = "?" in (clause.body.rstrip()[-1:], clause.text[clause.end : clause.end + 1])
    if marked and _QUESTION.match(clause.body):
        return True
    return not SUPPOSING_WORDS.isdisjoint(words_of(clause)) and bool(SUPPOSES.search(clause.body))


def is_contract(clause: Clause, entry: Entry) -> bool:
    """Weigh the evidence that a clause speaks of a contract and not of something else."""
    told, stated, counted = publics(clause) > 0, states(clause), count_of(clause)
    paid = bool(amounts(clause))
    if _asks(clause):
        return False
    if _ABOUT_SCORE.search(clause.body) and not (told and counted and leads_to_fact(clause, counted)):
        return False
    if counted:
        summed = _SUMS_UP.search(clause.rest, clause.start, clause.end) and not told_of_each(clause)
        return told or stated or (paid and not summed and (counted.of_jobs or dated(clause)))
    if told and (paid or stated or dated(clause) or _ANNOUNCED.match(entry.text)):
        return True
    return (told and _rated_title(clause, entry)) or _unrated(clause, entry, paid=paid, stated=stated)


def _rated_title(clause: Clause, entry: Entry) -> bool:
    """Whether a rating without money or date stands beside a title and not in a sentence."""
    pointed = _POINTS.search(clause.rest, clause.start, clause.end)
    if not _titled(clause, entry) or _only_a_word(clause) or pointed:
        return False
    return (
        entry.listed
        or entry.quoted is not None
        or (_fields(clause) > 1 and _short_title(clause))
        or _siblings(clause, entry.clauses)
    )


def _unrated(clause: Clause, entry: Entry, *, paid: bool, stated: bool) -> bool:
    """Whether a clause without a rating still is an entry of a list ("intake form - still open - $75")."""
    facts = sum((publics(clause) > 0, paid, stated, dated(clause)))
    if not paid and not stated:
        return False
    if entry.listed and _titled(clause, entry):
        return True
    if _fields(clause) > 2 and not _first_person(clause.body):
        return facts > 1
    beside = stated and _siblings(clause, entry.clauses)
    return beside or (paid and stated and _fields(clause) > 1 and _short_title(clause))


def _titled(clause: Clause, entry: Entry) -> bool:
    words = clause.rest[clause.start : clause.end].replace("\x02", "")
    return has_words(words) or entry.quoted is not None or MASK in clause.body


def _fields(clause: Clause) -> int:
    """Count the stretches between separators."""
    return sum(bool(piece.strip()) for piece in _FIELDS.split(clause.rest[clause.start : clause.end]))


def _only_a_word(clause: Clause) -> bool:
    """Whether all that is told is a word such as "nice", which chat is full of."""
    alone = any(
        isinstance(token, Phrase) and token.kind in {Word.GOOD_ONE, Word.BAD_ONE} for token in clause.tokens
    )
    return alone and publics(clause) == 1 and not ratings_of(clause) and _fields(clause) < 3


def _first_person(body: str) -> bool:
    return bool(re.search(r"\b(?:i|i'm|im|i've|my|me|we)\b", body, re.IGNORECASE))


def _short_title(clause: Clause) -> bool:
    """Whether the words before the first fact are few enough for a title and not a sentence about oneself."""
    first = min((token.start for token in clause.tokens), default=clause.end)
    head = re.split(r"\s[-/|]\s|[;|:,]", clause.text[clause.start : max(first, clause.start)])[0]
    return len(head.split()) <= 9 and not _first_person(head)


def _siblings(clause: Clause, clauses: list[Clause]) -> bool:
    """Whether the same line holds another clause that is surely a contract."""
    return any(
        other is not clause and publics(other) and (count_of(other) or amounts(other) or dated(other))
        for other in clauses
    )
