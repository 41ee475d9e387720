"""What would change a score: further jobs, endings, a bad review, and bad outcomes growing old.

Scores are whole percent, None where there is none; everything else stays as it is.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from jss.contracts.contract import Contract, Feedback, Status
from jss.score.board import Board, Kind, lay_out, with_more
from jss.score.missing import needed
from jss.score.outcome import Outcome, outcome_of
from jss.score.ruleset import Ruleset
from jss.score.tally import score
from jss.score.weight import tiers
from jss.score.window import leaves

EXCELLENT = 90  # Upwork's own word for 90 and above, and what Top Rated asks for
_MOST_JOBS = 1000
_SMALL_JOB = Decimal(100)


@dataclass(frozen=True, slots=True)
class NextJobs:
    """Scores after 1, 2, 3 ... more 5-star jobs, and how many reach the target (None: out of reach)."""

    target: int
    needed: int | None
    scores: tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class Ending:
    """Scores after an open contract ends today: without feedback, with 5 stars, with 2 stars."""

    contract: Contract
    silent: int | None
    five_stars: int | None
    two_stars: int | None


@dataclass(frozen=True, slots=True)
class Departure:
    """The day on which a bad outcome leaves the window of so many months, and the score then."""

    contract: Contract
    months: int
    on: date
    score: int | None


@dataclass(frozen=True, slots=True)
class Least:
    """The least that makes a score appear: rated jobs, how many with new clients, and the score then."""

    jobs: int
    new_clients: int
    score_if_good: int | None


def next_jobs(
    contracts: Sequence[Contract],
    *,
    as_of: date,
    ruleset: Ruleset,
    target: int = EXCELLENT,
    steps: int = 10,
    paid: Decimal = _SMALL_JOB,
) -> NextJobs:
    """The next jobs at 5 stars, each with a new client and earning `paid` US dollars."""
    board = lay_out(contracts, ruleset, as_of)
    weight = tiers(paid, ruleset.weights)[0]

    def after(count: int) -> int | None:
        return score(with_more(board, Kind.GOOD, weight, count))

    def reached(count: int) -> bool:
        value = after(count)
        return value is not None and value >= target

    # A success never lowers a window, so the first count that reaches the target can be searched for.
    count = bisect_left(range(_MOST_JOBS + 1), x=True, key=reached)
    scores = tuple(after(count) for count in range(1, steps + 1))
    return NextJobs(target, count if count <= _MOST_JOBS else None, scores)


def endings(contracts: Sequence[Contract], *, as_of: date, ruleset: Ruleset) -> tuple[Ending, ...]:
    """What ending each open contract today would do, in paste order."""
    return tuple(
        _ending(contracts, number, as_of, ruleset)
        for number, contract in enumerate(contracts)
        if contract.status is not Status.ENDED
    )


def bad_review(
    contracts: Sequence[Contract], *, as_of: date, ruleset: Ruleset, paid: Decimal = _SMALL_JOB
) -> int | None:
    """The score after one more job of `paid` US dollars that ends badly today, with a new client."""
    board = lay_out(contracts, ruleset, as_of)
    return score(with_more(board, Kind.BAD, tiers(paid, ruleset.weights)[0], 1))


def departures(
    contracts: Sequence[Contract], *, as_of: date, ruleset: Ruleset, most: int = 30
) -> tuple[Departure, ...]:
    """When each bad outcome leaves each window from now on, the soonest first."""
    bad = [
        entry.contract
        for entry in lay_out(contracts, ruleset, as_of).entries
        if outcome_of(entry.rule) is Outcome.FAILURE
    ]
    coming = sorted(
        (
            (day, months, contract)
            for contract in bad
            if contract.ended
            for months in ruleset.windows
            if (day := leaves(contract.ended, months)) > as_of
        ),
        key=lambda one: one[:2],
    )[:most]
    scores = {day: score(lay_out(contracts, ruleset, day)) for day, _, _ in coming}
    return tuple(Departure(contract, months, day, scores[day]) for day, months, contract in coming)


def least(contracts: Sequence[Contract], *, as_of: date, ruleset: Ruleset) -> Least | None:
    """The fewest further rated jobs that make a score appear; None where there is one already."""
    board = lay_out(contracts, ruleset, as_of)
    jobs, clients = needed(board)
    if not jobs:
        return None
    return Least(jobs, clients, _with_good(board, jobs, ruleset))


def _with_good(board: Board, jobs: int, ruleset: Ruleset) -> int | None:
    return score(with_more(board, Kind.GOOD, tiers(_SMALL_JOB, ruleset.weights)[0], jobs))


def _ending(contracts: Sequence[Contract], number: int, as_of: date, ruleset: Ruleset) -> Ending:
    contract = contracts[number]

    def ended(stars: float | None) -> int | None:
        feedback = Feedback.NONE if stars is None else Feedback.RATED
        closed = replace(contract, status=Status.ENDED, ended=as_of, stars=stars, feedback=feedback)
        return score(lay_out([*contracts[:number], closed, *contracts[number + 1 :]], ruleset, as_of))

    return Ending(contract, ended(None), ended(5.0), ended(2.0))
