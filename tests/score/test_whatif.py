"""What would change a score, and what time alone does."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from jss.contracts.contract import Contract
from jss.score.forecast import forecast
from jss.score.whatif import (
    Departure,
    NextJobs,
    bad_review,
    departures,
    next_jobs,
    with_ending,
    with_jobs,
)
from tests.score.examples import RULESETS, TODAY, estimated, job, open_job

RULES = RULESETS.named("2026")
MIXED = [*[job(client=f"client {number}") for number in range(4)], job(1, client="bad")]
IDLE = open_job(paid="50", client="idle")


def test_the_next_five_star_jobs_lift_the_score_and_are_counted_up_to_90() -> None:
    found = [estimated(*with_jobs(MIXED, count, as_of=TODAY)).score for count in range(1, 6)]
    assert found == [83, 86, 88, 89, 90]
    assert next_jobs(MIXED, as_of=TODAY, ruleset=RULES) == NextJobs(90, 5)


def test_who_is_there_needs_no_further_job() -> None:
    assert next_jobs(MIXED[:4], as_of=TODAY, ruleset=RULES).needed == 0


def test_what_takes_more_jobs_than_anybody_plans_for_is_out_of_reach() -> None:
    assert next_jobs([job(1)] * 4, as_of=TODAY, ruleset=RULES).needed == 35
    assert next_jobs([job(1)] * 5, as_of=TODAY, ruleset=RULES).needed is None
    assert next_jobs(MIXED, as_of=TODAY, ruleset=RULES, target=100).needed is None


@pytest.mark.parametrize(("stars", "score"), [(None, 80), (5.0, 83), (2.0, 67)])
def test_one_open_contract_is_ended_and_the_others_stay(stars: float | None, score: int) -> None:
    other = open_job(client="other")
    ended = with_ending([*MIXED, IDLE, other], 5, as_of=TODAY, stars=stars)
    assert estimated(*ended).score == score
    assert (ended[5].ended, ended[5].stars, ended[5].client) == (TODAY, stars, "idle")
    assert ended[6] == other


def test_one_bad_review_costs_more_the_more_was_paid() -> None:
    assert bad_review(MIXED, as_of=TODAY, ruleset=RULES) == 67
    assert bad_review(MIXED, as_of=TODAY, ruleset=RULES, paid=Decimal(5000)) == 62


def test_new_jobs_have_new_clients() -> None:
    assert estimated(*with_jobs([job(client="a")], 1, as_of=TODAY)).score == 100
    assert len({one.client for one in with_jobs([], 3, as_of=TODAY)}) == 3


def test_a_bad_outcome_is_told_on_the_days_on_which_the_score_changes() -> None:
    bad = job(1, client="bad", ended=date(2026, 7, 15))
    old = [job(client=name, ended=date(2026, 9, 1)) for name in ("a", "b")]
    # Free of it the last 6 months give 100, until in March the good ones are too old for them as well.
    assert departures([*old, bad], as_of=TODAY, ruleset=RULES) == (
        Departure(date(2027, 1, 16), ((bad, 6),), 67, 100),
        Departure(date(2027, 7, 16), ((bad, 12),), 67, 100),
        Departure(date(2028, 7, 16), ((bad, 24),), 67, 100),
    )


def test_a_bad_outcome_in_a_window_that_is_not_the_best_changes_nothing_when_it_leaves() -> None:
    bad = job(1, client="bad", ended=date(2025, 6, 1))
    recent = [job(client=name, ended=date(2026, 11, 20)) for name in ("a", "b")]
    assert departures([*recent, bad], as_of=TODAY, ruleset=RULES) == ()


def test_what_leaves_on_one_day_is_told_together() -> None:
    bad = [job(1, client=name, ended=date(2026, 7, 15)) for name in ("x", "y")]
    old = [job(client=name, ended=date(2026, 9, 1)) for name in ("a", "b")]
    first, *_ = departures([*old, *bad], as_of=TODAY, ruleset=RULES)
    assert first == Departure(date(2027, 1, 16), ((bad[0], 6), (bad[1], 6)), 50, 100)


def test_a_bad_outcome_that_grows_too_old_beside_nothing_good_may_end_the_score() -> None:
    bad = job(1, client="x", ended=date(2026, 7, 15))
    good = job(client="a", ended=date(2025, 1, 10))
    assert [
        (one.on, one.before, one.score) for one in departures([good, bad], as_of=TODAY, ruleset=RULES)
    ] == []
    both = [bad, job(1, client="y", ended=date(2026, 7, 20))]
    assert [one.score for one in departures(both, as_of=TODAY, ruleset=RULES)] == [None]


def test_windows_a_bad_outcome_has_left_already_are_not_told() -> None:
    bad = job(1, client="x", ended=date(2025, 6, 1))
    old = [job(client=name, ended=date(2025, 6, 2)) for name in ("a", "b")]
    (only,) = departures([*old, bad], as_of=TODAY, ruleset=RULES)
    assert only.contracts == ((bad, 24),)


def test_with_nothing_new_the_forecast_ends_without_a_score() -> None:
    points = forecast(MIXED, as_of=TODAY, ruleset=RULES)
    assert len(points) == 25
    assert (points[0].on, points[0].score, points[0].range) == (TODAY, 80, (80, 80))
    assert points[22].on == date(2028, 9, 22)
    assert points[22].score == 80
    assert (points[23].score, points[23].range) == (None, None)


def test_a_forecast_stays_on_the_day_of_the_month() -> None:
    days = [point.on for point in forecast([], as_of=date(2026, 8, 31), ruleset=RULES, months=6)]
    assert days[1:] == [
        date(2026, 9, 30),
        date(2026, 10, 31),
        date(2026, 11, 30),
        date(2026, 12, 31),
        date(2027, 1, 31),
        date(2027, 2, 28),
    ]


def test_there_is_no_forecast_where_most_contracts_have_no_end_date() -> None:
    undated = [replace(one, ended=None) for one in MIXED]
    assert forecast([*undated[:3], *MIXED[3:]], as_of=TODAY, ruleset=RULES) == ()
    assert forecast([*undated[:2], *MIXED[2:]], as_of=TODAY, ruleset=RULES)


def test_what_if_starts_from_the_estimate() -> None:
    contracts: list[Contract] = MIXED
    assert forecast(contracts, as_of=TODAY, ruleset=RULES)[0].score == estimated(*contracts).score
