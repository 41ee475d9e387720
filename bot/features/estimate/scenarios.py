"""What-ifs: the same contracts with one thing changed, as a freelancer would ask for it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from bot.features.estimate.words import moment
from bot.words import Words
from jss.contracts.contract import Contract, Status
from jss.score.ruleset import Ruleset
from jss.score.weight import SMALL_JOB
from jss.score.whatif import EXCELLENT, Departure, departures, next_jobs, with_ending, with_jobs

LARGE_JOB = Decimal(1500)  # of the heaviest tier: one of these hurts more
DEPARTURES_SHOWN = 6


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
    found += [_bad_review("badjob", SMALL_JOB, words), _bad_review("badbig", LARGE_JOB, words)]
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
    """When bad outcomes leave a window and the score changes by it, and the score then."""
    coming = departures(contracts, as_of=as_of, ruleset=ruleset)
    return [_departure(leaving, words) for leaving in coming[:DEPARTURES_SHOWN]]


def _departure(leaving: Departure, words: Words) -> str:
    day, months = moment(leaving.on.isoformat(), words), leaving.contracts[0][1]
    if leaving.score is None:
        return words("estimate-departure-none", day=day, months=months)
    return words("estimate-departure", day=day, months=months, score=leaving.score)


def _more_jobs(name: str, count: int, words: Words) -> Scenario:
    def change(contracts: Sequence[Contract], today: date) -> tuple[Contract, ...]:
        return with_jobs(contracts, count, as_of=today)

    label, told = words("estimate-jobs", count=count), words("estimate-with-jobs", count=count)
    return Scenario(name, label, told, change)


def _until_excellent(
    contracts: Sequence[Contract], words: Words, as_of: date, ruleset: Ruleset
) -> list[Scenario]:
    needed = next_jobs(contracts, as_of=as_of, ruleset=ruleset).needed
    return [_more_jobs(f"to{EXCELLENT}", needed, words)] if needed and needed > 1 else []


def _bad_review(name: str, amount: Decimal, words: Words) -> Scenario:
    def change(contracts: Sequence[Contract], today: date) -> tuple[Contract, ...]:
        return with_jobs(contracts, 1, as_of=today, paid=amount, stars=1.0)

    paid = f"{amount:,}"
    label, told = words("estimate-bad-review", paid=paid), words("estimate-with-bad-review", paid=paid)
    return Scenario(name, label, told, change)


def _close(name: str, stars: float | None, words: Words) -> Scenario:
    def change(contracts: Sequence[Contract], today: date) -> tuple[Contract, ...]:
        closed = tuple(contracts)
        for number, one in enumerate(contracts):
            if one.status is not Status.ENDED:
                closed = with_ending(closed, number, as_of=today, stars=stars)
        return closed

    label, told = words("estimate-close", stars=stars or 0), words("estimate-with-closed", stars=stars or 0)
    return Scenario(name, label, told, change)
