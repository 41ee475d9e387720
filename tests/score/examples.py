"""Contracts as freelancers have them, and the shipped rules."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path

from jss.contracts.contract import Contract, Feedback, Payment, StatedFacts, Status
from jss.score.estimate import Estimate, estimate
from jss.score.premise import Question
from jss.score.rulesets import Rulesets, load_rulesets

RULES_FILE = Path(__file__).parents[2] / "data" / "rulesets.json"
RULESETS: Rulesets = load_rulesets(RULES_FILE)
TODAY = date(2026, 11, 22)


def job(
    stars: float | None = 5.0,
    *,
    ended: date | None = date(2026, 10, 1),
    started: date | None = None,
    paid: str | None = "100",
    client: str | None = None,
    title: str | None = None,
    payments: Sequence[tuple[date, str]] = (),
) -> Contract:
    """A contract that ended, rated unless `stars` is None."""
    return Contract(
        title=title,
        client=client,
        started=started,
        ended=ended,
        paid=None if paid is None else Decimal(paid),
        stars=stars,
        feedback=Feedback.NONE if stars is None else Feedback.RATED,
        payments=tuple(Payment(on, Decimal(amount)) for on, amount in payments),
    )


def open_job(*, started: date | None = None, paid: str | None = None, client: str | None = None) -> Contract:
    """A contract still running."""
    return Contract(
        client=client, started=started, paid=None if paid is None else Decimal(paid), status=Status.OPEN
    )


def estimated(
    *contracts: Contract,
    on: date = TODAY,
    rules: str = "2026",
    shown: int | None = None,
    stated: StatedFacts | None = None,
) -> Estimate:
    """The estimate under the rules of an era."""
    return estimate(
        contracts,
        as_of=on,
        ruleset=RULESETS.named(rules),
        rulesets=RULESETS,
        shown=shown,
        stated=stated or StatedFacts(),
    )


def effect_of(result: Estimate, question: Question) -> int:
    """For how many points of the range a question accounts; KeyError where it isn't raised."""
    return {one.question: one.effect for one in result.assumptions}[question]


def told(result: Estimate, question: Question) -> str:
    """What is said about a question."""
    return {one.question: one.text for one in result.assumptions}[question]
