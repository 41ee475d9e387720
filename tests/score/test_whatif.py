"""What would change a score, and what time alone does."""

from datetime import date
from decimal import Decimal

from jss.contracts.contract import Contract
from jss.score.forecast import forecast
from jss.score.whatif import Departure, Ending, Least, bad_review, departures, endings, least, next_jobs
from tests.score.examples import RULESETS, TODAY, estimated, job, open_job

RULES = RULESETS.named("2026")
MIXED = [*[job(client=f"client {number}") for number in range(4)], job(1, client="bad")]


def test_the_next_five_star_jobs_lift_the_score_and_are_counted_up_to_90() -> None:
    found = next_jobs(MIXED, as_of=TODAY, ruleset=RULES, steps=5)
    assert found.scores == (83, 86, 88, 89, 90)
    assert (found.target, found.needed) == (90, 5)


def test_heavier_jobs_lift_faster() -> None:
    assert next_jobs(MIXED, as_of=TODAY, ruleset=RULES, paid=Decimal(2000)).needed == 4


def test_who_is_there_needs_no_further_job() -> None:
    assert next_jobs(MIXED[:4], as_of=TODAY, ruleset=RULES).needed == 0


def test_a_hundred_is_out_of_reach_while_a_failure_counts() -> None:
    assert next_jobs([*[job(1)] * 9], as_of=TODAY, ruleset=RULES, target=100).needed is None


def test_ending_an_open_contract_without_feedback_changes_nothing() -> None:
    idle = open_job(paid="50", client="idle")
    assert endings([*MIXED, idle], as_of=TODAY, ruleset=RULES) == (Ending(idle, 80, 83, 67),)


def test_one_bad_review_costs_more_the_more_was_paid() -> None:
    assert bad_review(MIXED, as_of=TODAY, ruleset=RULES) == 67
    assert bad_review(MIXED, as_of=TODAY, ruleset=RULES, paid=Decimal(5000)) == 62


def test_a_bad_outcome_leaves_each_window_on_its_day() -> None:
    bad = job(1, client="bad", ended=date(2026, 7, 15))
    old = [job(client=name, ended=date(2026, 9, 1)) for name in ("a", "b")]
    assert departures([*old, bad], as_of=TODAY, ruleset=RULES) == (
        Departure(bad, 6, date(2027, 1, 16), 100),
        Departure(bad, 12, date(2027, 7, 16), 100),
        Departure(bad, 24, date(2028, 7, 16), 100),
    )


def test_windows_a_bad_outcome_has_left_already_are_not_told() -> None:
    bad = job(1, ended=date(2025, 6, 1))
    assert [one.months for one in departures([bad], as_of=TODAY, ruleset=RULES)] == [24]


def test_the_least_for_a_score_names_jobs_new_clients_and_the_score() -> None:
    assert least([], as_of=TODAY, ruleset=RULES) == Least(2, 2, 100)
    assert least([job(1, client="a")], as_of=TODAY, ruleset=RULES) == Least(1, 1, 50)
    assert least(MIXED, as_of=TODAY, ruleset=RULES) is None


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


def test_what_if_starts_from_the_estimate() -> None:
    contracts: list[Contract] = MIXED
    assert forecast(contracts, as_of=TODAY, ruleset=RULES)[0].score == estimated(*contracts).score
