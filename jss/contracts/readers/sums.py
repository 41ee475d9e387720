"""Counts that only add up the contracts listed beside them."""

import re

from jss.contracts.money import Money
from jss.contracts.readers.clause import Clause, amounts, count_of, publics, states, told_of_each
from jss.contracts.stars import Rating
from jss.contracts.tokens import Count
from jss.contracts.words import Phrase, Word

_COLON = re.compile(r"[^\x01:;=.!]{0,30}(?:[:=]|[.!](?=\s))\s*(?=\S)")
_TO_COLON = re.compile(r"[^:=]*[:=]\s*")
_LISTED = re.compile(r"[^\x01:;=.!,]{0,20}\x01*\s*[,:-]\s*")
_GAP = re.compile(r"[^\w\x01]*")


def without_sums(clauses: list[Clause]) -> tuple[list[Clause], list[Clause]]:
    """Take away counts that only add up the others ("6 jobs total: 4 five star, ...", "total 7").

    The second list holds what was taken away: it may tell something of each of them.
    """
    kept: list[Clause] = []
    sums: list[Clause] = []
    announces = next((at for at, clause in enumerate(clauses) if _counts(clause) or _facts(clause)), 0)
    for at, clause in enumerate(clauses):
        before = clauses[:at]
        left = _left_of(
            clause, clauses[at + 1 :], announces=at == announces, counted=any(map(count_of, before))
        )
        if left is not None:
            kept.append(left)
        if left is None or left.start > clause.start:
            sums.append(clause.cut(clause.start, left.start if left else clause.end))
    return kept, sums


def _left_of(clause: Clause, following: list[Clause], *, announces: bool, counted: bool) -> Clause | None:
    """Return a clause without a count that only adds up others; None where nothing else is in it."""
    counts = _counts(clause)
    if not counts:
        return clause
    counted_after = [count for other in following if (count := count_of(other))]
    if announces and (listed := _headed_list(clause, counts[0], following)) is not None:
        return listed
    if len(counts) > 1 and _is_sum(clause, counts[0], counts[1]):
        if colon := _TO_COLON.match(clause.rest, counts[0].end, counts[1].start):
            return clause.cut(colon.end(), clause.end)
        gap = _GAP.match(clause.rest, counts[0].end)
        return clause.cut(min(gap.end() if gap else counts[0].end, counts[1].start), clause.end)
    if _adds_up(clause, following):
        return None
    empty = not publics(clause) and not states(clause) and not amounts(clause)
    return (
        None
        if empty and (counted_after or counted) and following
        else _first_of_all(clause, counts[0], following)
    )


def _headed_list(clause: Clause, count: Count, following: list[Clause]) -> Clause | None:
    """Cut a head off the contracts that it announces ("i had 5 contracts: a fix ($60, 5 stars), two logos, ...").

    Where it counts jobs and nothing else is counted, a colon is enough; else what follows has to be as many.
    """
    if not following:
        return None
    if count.of_jobs and not any(map(count_of, following)) and (head := _COLON.match(clause.rest, count.end)):
        return clause.cut(head.end(), clause.end)
    colon = _TO_COLON.match(clause.rest, count.end, clause.end)
    if colon is None or count.value < 2:
        return None
    left = clause.cut(colon.end(), clause.end)
    inside = [token for token in clause.tokens if count.end <= token.start < colon.end()]
    if any(isinstance(token, Money | Rating) for token in inside) or not _facts(left):
        return None
    told = [left, *(other for other in following if count_of(other) or _facts(other))]
    numbers = [one.value if (one := count_of(other)) else 1 for other in told]
    return left if sum(numbers) == count.value else None


def _counts(clause: Clause) -> list[Count]:
    return [token for token in clause.tokens if isinstance(token, Count)]


def _facts(clause: Clause) -> bool:
    return bool(publics(clause) or amounts(clause) or states(clause))


def _adds_up(clause: Clause, following: list[Clause]) -> bool:
    """Whether the counts after a clause that rates nothing make up its own ("4 jobs at $25, 2 of them ...")."""
    own = count_of(clause)
    if own is None or own.value < 2 or publics(clause) or states(clause):
        return False
    left, counted = own.value, False
    for other in following:
        count = count_of(other)
        if count or _facts(other):
            left -= count.value if count else 1
            counted = counted or count is not None
        if left <= 0:
            break
    return left == 0 and counted


def _first_of_all(clause: Clause, count: Count, following: list[Clause]) -> Clause:
    """Drop a count before a list of as many that are told one by one ("two done, $120 and 5 stars, $60 and 4")."""
    comma = _LISTED.match(clause.rest, count.end, clause.end)
    alike = [bool(publics(other) and amounts(other)) and not count_of(other) for other in following]
    told_singly = alike[: count.value - 1] == [True] * (count.value - 1) and not any(
        alike[count.value - 1 :][:1]
    )
    if (
        comma
        and count.value > 1
        and not told_of_each(clause)
        and told_singly
        and publics(clause)
        and amounts(clause)
    ):
        return clause.cut(comma.end(), clause.end)
    return clause


def _is_sum(clause: Clause, first: Count, second: Count) -> bool:
    """Whether the first of two counts is a sum: set off by a colon or a bracket, without facts of its own."""
    if second.value > first.value:
        return False
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
