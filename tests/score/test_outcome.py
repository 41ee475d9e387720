"""Each reason for an outcome, with the rule behind it."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from jss.contracts.contract import Contract, Feedback, Status
from jss.score.outcome import Judged, Outcome, Reason
from tests.score.examples import TODAY, estimated, job, open_job


def judged(contract: Contract, rules: str = "2026") -> Judged:
    return estimated(contract, rules=rules).judged[0]


CASES = [
    ("three stars are a success", job(3.0), Outcome.SUCCESS, Reason.RATED_GOOD),
    ("just under three stars is a failure", job(2.99), Outcome.FAILURE, Reason.RATED_BAD),
    (
        "praise in words is a rating",
        replace(job(None), good_verdict=True),
        Outcome.SUCCESS,
        Reason.RATED_GOOD,
    ),
    (
        "blame in words is a rating",
        replace(job(None), good_verdict=False, feedback=Feedback.RATED),
        Outcome.FAILURE,
        Reason.RATED_BAD,
    ),
    ("ended badly, nobody rated", replace(job(None), good_verdict=False), Outcome.FAILURE, Reason.BAD_ENDING),
    ("a lost dispute overrides stars", replace(job(5), bad_ending=True), Outcome.FAILURE, Reason.BAD_ENDING),
    (
        "a bad private rating overrides",
        replace(job(5), private_bad=True),
        Outcome.FAILURE,
        Reason.PRIVATE_BAD,
    ),
    ("no feedback", job(None), Outcome.EXCLUDED, Reason.NO_FEEDBACK),
    (
        "rating not visible",
        replace(job(None), feedback=Feedback.UNKNOWN),
        Outcome.EXCLUDED,
        Reason.NO_FEEDBACK,
    ),
    (
        "feedback removed",
        replace(job(5), feedback=Feedback.REMOVED),
        Outcome.EXCLUDED,
        Reason.REMOVED_FEEDBACK,
    ),
    ("nothing earned, praised", job(5, paid="0"), Outcome.EXCLUDED, Reason.ZERO_EARNINGS),
    ("nothing earned, no feedback", job(None, paid="0"), Outcome.EXCLUDED, Reason.ZERO_EARNINGS),
    ("nothing earned, blamed", job(1, paid="0"), Outcome.FAILURE, Reason.RATED_BAD),
    (
        "nothing earned, dispute lost",
        replace(job(None, paid="0"), bad_ending=True),
        Outcome.FAILURE,
        Reason.BAD_ENDING,
    ),
    ("open", open_job(), Outcome.EXCLUDED, Reason.OPEN),
    ("rated midway", replace(job(1, ended=None), status=Status.PAUSED), Outcome.EXCLUDED, Reason.OPEN),
    ("too old", job(5, ended=date(2024, 11, 21)), Outcome.EXCLUDED, Reason.TOO_OLD),
    ("ends tomorrow", job(5, ended=date(2026, 11, 23)), Outcome.EXCLUDED, Reason.FUTURE),
    ("starts tomorrow", job(5, ended=None, started=date(2026, 11, 23)), Outcome.EXCLUDED, Reason.FUTURE),
    ("client flagged", replace(job(1), client_flagged=True), Outcome.EXCLUDED, Reason.CLIENT_FLAGGED),
]


@pytest.mark.parametrize(
    ("contract", "outcome", "reason"), [case[1:] for case in CASES], ids=[c[0] for c in CASES]
)
def test_a_contract_has_its_outcome_and_reason(contract: Contract, outcome: Outcome, reason: Reason) -> None:
    found = judged(contract)
    assert (found.outcome, found.reason) == (outcome, reason)
    assert found.rule.sentence
    assert found.rule.source.url
    assert (found.weight > 0) is (outcome is not Outcome.EXCLUDED)


def test_a_contract_that_ended_today_counts() -> None:
    assert judged(job(5, ended=TODAY)).outcome is Outcome.SUCCESS


def test_a_rating_out_of_sight_is_told_differently_from_no_feedback() -> None:
    unseen = judged(replace(job(None), feedback=Feedback.UNKNOWN))
    assert unseen.rule.sentence != judged(job(None)).rule.sentence


def test_praise_for_nothing_earned_counted_until_march_2020() -> None:
    assert judged(job(5, paid="0"), "2015-03").outcome is Outcome.SUCCESS
    assert judged(job(5, paid="0"), "2020-03-01").outcome is Outcome.EXCLUDED


@pytest.mark.parametrize(
    ("paid", "weight"),
    [
        ("0.5", "1"),
        ("250", "1"),
        ("250.50", "1.25"),
        ("251", "1.25"),
        ("1000", "1.25"),
        ("1000.01", "1.5"),
        ("99999", "1.5"),
        (None, "1"),
    ],
)
def test_earnings_set_the_weight(paid: str | None, weight: str) -> None:
    assert judged(job(paid=paid)).weight == Decimal(weight)


def test_before_the_weights_were_published_every_contract_weighs_one() -> None:
    assert judged(job(paid="5000"), "2021-05").weight == 1


QUARTERLY = [(date(2026, 1, 5), "100"), (date(2026, 4, 10), "100"), (date(2026, 7, 10), "100")]


def test_three_paid_periods_of_90_days_are_three_jobs() -> None:
    assert judged(job(paid="240", payments=QUARTERLY)).weight == 3


def test_a_period_without_a_payment_adds_nothing() -> None:
    assert judged(job(paid="240", payments=[QUARTERLY[0], QUARTERLY[2]])).weight == 2


def test_a_contract_never_weighs_more_than_eight_jobs() -> None:
    years = [(date(2020 + number // 4, 1 + number % 4 * 3, 1), "500") for number in range(26)]
    assert judged(job(paid="13000", payments=years)).weight == 8


def test_only_the_latest_period_of_a_long_contract_that_ended_badly_is_a_failure() -> None:
    found = judged(job(1, paid="240", payments=QUARTERLY))
    assert (found.won, found.lost) == (8, 4)
    assert found.outcome is Outcome.FAILURE
