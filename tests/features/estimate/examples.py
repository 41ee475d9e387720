"""Estimates to show: ordinary ones and awkward ones."""

from collections.abc import Sequence
from datetime import timedelta

from bot.estimating import Report
from bot.features.estimate.prospects import Prospects, prospects
from jss.contracts.contract import Contract, Feedback, Problem, Reading
from jss.score.estimate import Estimate
from jss.score.forecast import Point, forecast
from tests.score.examples import RULESETS, TODAY, estimated, job, open_job

SECRET = "Zorblax"  # stands in every title and client, and so finds every leak


def named(number: int, days: int | None, stars: float | None = 5.0, paid: str = "100") -> Contract:
    ended = None if days is None else TODAY - timedelta(days=days)
    return job(stars, ended=ended, paid=paid, title=f"{SECRET} logo {number}", client=f"{SECRET} {number}")


TYPICAL = (
    named(1, 12),
    named(2, 40, paid="900"),
    named(3, 130, stars=2.0, paid="400"),
    named(4, 260, stars=4.5),
    named(5, 420, paid="5000"),
    named(6, 30, stars=None),
    named(7, 220, stars=None),
    named(8, 900),
    open_job(client=SECRET),
    Contract(title=SECRET, client=SECRET, ended=TODAY - timedelta(days=9), feedback=Feedback.REMOVED),
)
AWKWARD = {
    "no contracts": (),
    "no score": (named(1, 20), named(2, 40, stars=None)),
    "no dates": tuple(named(number, None) for number in range(40)),
    "all bad": tuple(named(number, 30 * number, stars=1.0) for number in range(5)),
    "in the future": (named(1, -400), named(2, 1)),
    "same day": tuple(named(number, 3) for number in range(30)),
    "300 contracts": tuple(
        named(number, number * 3, stars=(5.0, 4.5, None, 2.0, 5.0)[number % 5], paid="700")
        for number in range(300)
    ),
    "strange titles": (job(5.0, title="漢字 $x^2$ \ud800 \0 🦜", client="\u202e=1"), job(4.0)),
}


def typical() -> Estimate:
    return estimated(*TYPICAL)


def reported(*contracts: Contract, problems: Sequence[Problem] = (), rules: str = "2026") -> Report:
    return Report(
        Reading(contracts, tuple(problems)), estimated(*contracts, rules=rules), RULESETS.named(rules)
    )


def coming(*contracts: Contract) -> Prospects:
    return prospects(reported(*contracts))


def outlook(*contracts: Contract, rules: str = "2026") -> tuple[Point, ...]:
    return forecast(contracts, as_of=TODAY, ruleset=RULESETS.named(rules))
