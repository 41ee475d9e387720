"""What-ifs: the same contracts with one thing changed, as a freelancer would ask for it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from bot.features.estimate.words import moment
from jss.contracts.contract import Contract, Feedback, Status
from jss.score.ruleset import Ruleset
from jss.score.whatif import EXCELLENT, departures, next_jobs

TYPICAL_JOB = Decimal(100)
LARGE_JOB = Decimal(1500)  # of the heaviest tier: one of these hurts more
MOST_JOBS = 40


@dataclass(frozen=True, slots=True)
class Scenario:
    """A change to the contracts; `label` is its button, `words` open the sentence that tells the result."""

    name: str
    label: str
    words: str
    change: Callable[[Sequence[Contract], date], tuple[Contract, ...]]


def scenarios(contracts: Sequence[Contract], *, as_of: date, ruleset: Ruleset) -> tuple[Scenario, ...]:
    """The changes that make sense for these contracts."""
    found = [_more_jobs("job1", 1), *_until_excellent(contracts, as_of, ruleset)]
    found += [_bad_review("badjob", TYPICAL_JOB), _bad_review("badbig", LARGE_JOB)]
    if any(contract.status is not Status.ENDED for contract in contracts):
        found += [_close("silent", None), _close("good", 5.0), _close("bad", 2.0)]
    return tuple(found)


def departure_lines(contracts: Sequence[Contract], *, as_of: date, ruleset: Ruleset) -> list[str]:
    """When each bad outcome leaves each window, and the score then."""
    return [
        f"{moment(leaving.on.isoformat())}: a bad outcome leaves the last {leaving.months} months; "
        f"{_then(leaving.score)}."
        for leaving in departures(contracts, as_of=as_of, ruleset=ruleset, most=6)
    ]


def _then(score: int | None) -> str:
    return "there would be no score" if score is None else f"the score would be about {score}"


def _more_jobs(name: str, count: int) -> Scenario:
    jobs = "one more job" if count == 1 else f"{count} more jobs"
    label = f"{jobs} at 5 stars"

    def change(contracts: Sequence[Contract], today: date) -> tuple[Contract, ...]:
        new = (_next_job(number, today, stars=5.0) for number in range(count))
        return (*contracts, *new)

    return Scenario(
        name, label[:1].upper() + label[1:], f"With {jobs} at 5 stars, $100 each, new clients", change
    )


def _until_excellent(contracts: Sequence[Contract], as_of: date, ruleset: Ruleset) -> list[Scenario]:
    needed = next_jobs(contracts, as_of=as_of, ruleset=ruleset).needed
    return [_more_jobs(f"to{EXCELLENT}", needed)] if needed and 1 < needed <= MOST_JOBS else []


def _bad_review(name: str, paid: Decimal) -> Scenario:
    def change(contracts: Sequence[Contract], today: date) -> tuple[Contract, ...]:
        return (*contracts, _next_job(0, today, stars=1.0, paid=paid))

    return Scenario(
        name, f"A bad review of ${paid:,}", f"With one more ${paid:,} job at 1 star, a new client", change
    )


def _close(name: str, stars: float | None) -> Scenario:
    ending = "no feedback" if stars is None else f"{stars:g} stars"

    def change(contracts: Sequence[Contract], today: date) -> tuple[Contract, ...]:
        return tuple(
            _closed(one, today, stars) if one.status is not Status.ENDED else one for one in contracts
        )

    return Scenario(
        name, f"Close open ones: {ending}", f"With the open contracts closed today, {ending}", change
    )


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
