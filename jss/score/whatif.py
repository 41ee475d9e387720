"""What would change a score: further jobs, an open contract that ends, bad outcomes growing old.

A change gives the contracts as they would be then; scores are whole percent, None where there is none.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import groupby

from jss.contracts.contract import Contract, Feedback, Status
from jss.score.board import Kind
from jss.score.layout import lay_out
from jss.score.outcome import Outcome, outcome_of
from jss.score.ruleset import Ruleset
from jss.score.tally import score, tally, with_more
from jss.score.weight import SMALL_JOB, tiers
from jss.score.window import leaves

EXCELLENT = 90  # Upwork's own word for 90 and above, and what Top Rated asks for
MOST_JOBS = 40  # more than that nobody plans for
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class NextJobs:
    """How many further jobs reach the target: 0 where it is there, None where new jobs alone don't get there."""

    target: int
    needed: int | None


@dataclass(frozen=True, slots=True)
class Departure:
    """A day on which bad outcomes leave windows of so many months, and the score before and on it."""

    on: date
    contracts: tuple[tuple[Contract, int], ...]
    before: int | None
    score: int | None


def with_jobs(
    contracts: Sequence[Contract],
    count: int,
    *,
    as_of: date,
    paid: Decimal = SMALL_JOB,
    stars: float = 5.0,
) -> tuple[Contract, ...]:
    """The contracts and so many more that ended today, each rated by a new client and earning `paid` dollars."""
    new = Contract(ended=as_of, paid=paid, stars=stars, feedback=Feedback.RATED)
    return (*contracts, *(replace(new, client=f"new client {number}") for number in range(1, count + 1)))


def with_ending(
    contracts: Sequence[Contract], number: int, *, as_of: date, stars: float | None
) -> tuple[Contract, ...]:
    """The contracts with one open one, by its place among them, ended today; without feedback if no stars."""
    feedback = Feedback.NONE if stars is None else Feedback.RATED
    ended = replace(contracts[number], status=Status.ENDED, ended=as_of, stars=stars, feedback=feedback)
    return (*contracts[:number], ended, *contracts[number + 1 :])


def next_jobs(
    contracts: Sequence[Contract], *, as_of: date, ruleset: Ruleset, target: int = EXCELLENT
) -> NextJobs:
    """How many small jobs at 5 stars, each with a new client, lift the score to the target."""
    point = tally(lay_out(contracts, ruleset, as_of))
    weight = tiers(SMALL_JOB, ruleset.weights)[0]

    def reached(count: int) -> bool:
        value = with_more(point, Kind.GOOD, weight, count).score()
        return value is not None and value >= target

    # A success never lowers a window, so the first count that reaches the target can be searched for.
    count = bisect_left(range(MOST_JOBS + 1), x=True, key=reached)
    return NextJobs(target, count if count <= MOST_JOBS else None)


def bad_review(
    contracts: Sequence[Contract], *, as_of: date, ruleset: Ruleset, paid: Decimal = SMALL_JOB
) -> int | None:
    """The score after one more job, of `paid` US dollars, that ends badly today with a new client."""
    return score(lay_out(with_jobs(contracts, 1, as_of=as_of, paid=paid, stars=1.0), ruleset, as_of))


def departures(
    contracts: Sequence[Contract], *, as_of: date, ruleset: Ruleset, most: int = 30
) -> tuple[Departure, ...]:
    """The coming days on which bad outcomes leave a window and the score changes, the soonest first.

    At most the `most` soonest days are looked at. Other contracts may grow too old on the same day.
    """
    leaving = sorted(
        (
            (day, months, entry.contract)
            for entry in lay_out(contracts, ruleset, as_of).entries
            if outcome_of(entry.rule) is Outcome.FAILURE and entry.contract.ended
            for months in ruleset.windows
            if (day := leaves(entry.contract.ended, months)) > as_of
        ),
        key=lambda one: one[:2],
    )
    days = [(day, list(same)) for day, same in groupby(leaving, key=lambda one: one[0])][:most]
    found = [
        Departure(
            day,
            tuple((contract, months) for _, months, contract in same),
            before=score(lay_out(contracts, ruleset, day - ONE_DAY)),
            score=score(lay_out(contracts, ruleset, day)),
        )
        for day, same in days
    ]
    return tuple(one for one in found if one.score != one.before)
