"""Counts that only add up the contracts listed beside them."""

import re

from jss.contracts.money import Money
from jss.contracts.readers.clause import Clause, amounts, count_of, publics, states
from jss.contracts.stars import Rating
from jss.contracts.tokens import Count
from jss.contracts.words import Phrase, Word

_COLON = re.compile(r"[^\x01:;=.!]{0,30}(?:[:=]|[.!](?=\s))\s*(?=\S)")
_TO_COLON = re.compile(r"[^:=]*[:=]\s*")
_GAP = re.compile(r"[^\w\x01]*")


def without_sums(clauses: list[Clause]) -> list[Clause]:
    """Take away counts that only add up the others ("6 jobs total: 4 five star, ...", "total 7")."""
    counted = [clause for clause in clauses if count_of(clause)]
    return [
        kept
        for at, clause in enumerate(clauses)
        if (
            kept := _without_sum(
                clause, at, len(clauses), [other for other in counted if other is not clause]
            )
        )
    ]


def _without_sum(clause: Clause, at: int, clauses: int, others: list[Clause]) -> Clause | None:
    counts = [token for token in clause.tokens if isinstance(token, Count)]
    if at == 0 and clauses > 1 and not others and counts and counts[0].of_jobs:
        colon = _COLON.match(clause.rest, counts[0].end)
        return clause.cut(colon.end(), clause.end) if colon else clause
    if len(counts) > 1 and _is_sum(clause, counts[0], counts[1]):
        if colon := _TO_COLON.match(clause.rest, counts[0].end, counts[1].start):
            return clause.cut(colon.end(), clause.end)
        gap = _GAP.match(clause.rest, counts[0].end)
        return clause.cut(min(gap.end() if gap else counts[0].end, counts[1].start), clause.end)
    only_counts = counts and not publics(clause) and not states(clause) and not amounts(clause)
    return None if only_counts and others and at + 1 < clauses else clause


def _is_sum(clause: Clause, first: Count, second: Count) -> bool:
    """Whether the first of two counts is a sum: set off by a colon or a bracket, without facts of its own."""
    between = clause.rest[first.end : second.start]
    facts = [
        t
        for t in clause.tokens
        if first.end <= t.start < second.start
        and (
            isinstance(t, Money | Rating)
            or (isinstance(t, Phrase) and t.kind not in {Word.TOTAL, Word.ENDED, Word.OTHER_CLIENTS})
        )
    ]
    return (not facts and bool(re.search(r"[:;,(]|\bof (?:which|them)\b|=", between))) or (
        not facts and first.of_jobs
    )
