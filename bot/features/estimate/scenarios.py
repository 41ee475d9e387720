"""What-ifs: the same contracts with one thing changed, as a freelancer would ask for it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from bot.features.estimate.words import moment
from bot.words import Words
from jss.contracts.contract import Contract, Feedback, Status
from jss.score.ruleset import Ruleset
from jss.score.whatif import EXCELLENT, Departure, departures, next_jobs

TYPICAL_JOB = Decimal(100)
LARGE_JOB = Decimal(1500)  # of the heaviest tier: one of these hurts more
MOST_JOBS = 40


@dataclass(frozen=True, slots=True)
class Scenario:
    """A change to the contracts; `label` is its button, `told` opens the sentence that tells the result."""

    name: str
    label: str
    told: str
    change: Callable[[Sequence[Contract], date], tuple[Contract, ...]]


def scenarios(
    contracts: Sequence[Contract], words: Words, *, as_of: date, ruleset: Ruleset
) -> tuple[Scenario, ...]:
    """The changes that make sense for these contracts."""
    found = [_more_jobs("job1", 1, words), *_until_excellent(contracts, words, as_of, ruleset)]
    found += [_bad_review("badjob", TYPICAL_JOB, words), _bad_review("badbig", LARGE_JOB, words)]
    if any(contract.status is not Status.ENDED for contract in contracts):
        found += [
            _close("silent", None, words),
            _close("good", 5.0, words),
            _close("bad", 2.0, words),
        ]
    return tuple(found)


def departure_lines(
    contracts: Sequence[Contract], words: Words, *, as_of: date, ruleset: Ruleset
) -> list[str]:
    """When each bad outcome leaves each window, and the score then."""
    return [
        _departure(leaving, words) for leaving in departures(contracts, as_of=as_of, ruleset=ruleset, most=6)
    ]


def _departure(leaving: Departure, words: Words) -> str:
    day = moment(leaving.on.isoformat(), words)
    if leaving.score is None:
        return words("estimate-departure-none", day=day, months=leaving.months)
    return words("estimate-departure", day=day, months=leaving.months, score=leaving.score)


def _more_jobs(name: str, count: int, words: Words) -> Scenario:
    def change(contracts: Sequence[Contract], today: date) -> tuple[Contract, ...]:
        new = (_next_job(number, today, stars=5.0) for number in range(count))
        return (*contracts, *new)

    label, told = words("estimate-jobs", count=count), words("estimate-with-jobs", count=count)
    return Scenario(name, label, told, change)


def _until_excellent(
    contracts: Sequence[Contract], words: Words, as_of: date, ruleset: Ruleset
) -> list[Scenario]:
    needed = next_jobs(contracts, as_of=as_of, ruleset=ruleset).needed
    return [_more_jobs(f"to{EXCELLENT}", needed, words)] if needed and 1 < needed <= MOST_JOBS else []


def _bad_review(name: str, amount: Decimal, words: Words) -> Scenario:
    def change(contracts: Sequence[Contract], today: date) -> tuple[Contract, ...]:
        return (*contracts, _next_job(0, today, stars=1.0, paid=amount))

    paid = f"{amount:,}"
    label, told = words("estimate-bad-review", paid=paid), words("estimate-with-bad-review", paid=paid)
    return Scenario(name, label, told, change)


def _close(name: str, stars: float | None, words: Words) -> Scenario:
    def change(contracts: Sequence[Contract], today: date) -> tuple[Contract, ...]:
        return tuple(
            _closed(one, today, stars) if one.status is not Status.ENDED else one for one in contracts
        )

    label, told = words("estimate-close", stars=stars or 0), words("estimate-with-closed", stars=stars or 0)
    return Scenario(name, label, told, change)


def _closed(contract: Contract, today: date, stars: float | None) -> Contract:
    feedback = Feedback.NONE if stars is None else Feedback.RATED
    return replace(contract, status=Status.ENDED, ended=today, stars=stars, feedback=feedback)


def _next_job(number: int, today: date, *, stars: float, paid: Decimal = TYPICAL_JOB) -> Contract:
    return Contract(
        title="Next job",
        client=f"New client {number + 1}",
        ended=today,
        paid=paid,
        stars=stars,
        feedback=Feedback.RATED,
    )
