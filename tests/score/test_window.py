"""How far back a window reaches, to the day."""

from datetime import date

import pytest

from jss.score.estimate import WindowName
from jss.score.window import leaves, months_before
from tests.score.examples import TODAY, estimated, job


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 11, 22), 6, date(2026, 5, 22)),
        (date(2026, 11, 22), 24, date(2024, 11, 22)),
        (date(2026, 1, 15), 3, date(2025, 10, 15)),
        (date(2026, 8, 31), 6, date(2026, 2, 28)),
        (date(2024, 8, 31), 6, date(2024, 2, 29)),
        (date(2024, 2, 29), 24, date(2022, 2, 28)),
        (date(2026, 2, 28), 24, date(2024, 2, 28)),
        (date(2026, 12, 31), -2, date(2027, 2, 28)),
        (date(1, 1, 5), 6, date.min),
    ],
)
def test_months_are_counted_by_the_calendar(day: date, months: int, expected: date) -> None:
    assert months_before(day, months) == expected


@pytest.mark.parametrize(
    ("ended", "inside"),
    [
        (date(2026, 5, 22), ["6m", "12m", "24m"]),
        (date(2026, 5, 21), ["12m", "24m"]),
        (date(2025, 11, 22), ["12m", "24m"]),
        (date(2025, 11, 21), ["24m"]),
        (date(2024, 11, 22), ["24m"]),
        (date(2024, 11, 21), []),
        (None, ["6m", "12m", "24m"]),
    ],
)
def test_a_contract_that_ended_so_many_months_ago_to_the_day_is_still_inside(
    ended: date | None, inside: list[str]
) -> None:
    result = estimated(job(ended=ended))
    assert [window.name for window in result.windows if window.outcomes] == inside


@pytest.mark.parametrize(
    ("ended", "months", "left"),
    [
        (date(2026, 5, 22), 6, date(2026, 11, 23)),
        (date(2024, 2, 29), 24, date(2026, 3, 1)),
        (date(2026, 8, 31), 6, date(2027, 3, 1)),
        (date(2025, 8, 30), 6, date(2026, 3, 1)),
    ],
)
def test_a_contract_leaves_a_window_on_the_first_day_it_is_outside(
    ended: date, months: int, left: date
) -> None:
    assert leaves(ended, months) == left
    assert months_before(left, months) > ended
    assert months_before(date.fromordinal(left.toordinal() - 1), months) <= ended


def test_the_best_window_is_shown() -> None:
    result = estimated(
        job(1, ended=date(2025, 1, 10)),
        job(),
        job(),
        job(2, ended=date(2026, 3, 1)),
        job(ended=date(2026, 2, 1)),
    )
    assert [(window.name, window.score) for window in result.windows] == [
        ("6m", 100),
        ("12m", 75),
        ("24m", 60),
    ]
    assert (result.score, result.window) == (100, WindowName.SIX)


def test_a_window_below_the_minimum_is_not_a_candidate() -> None:
    result = estimated(job(), job(1, ended=date(2026, 3, 1)), job(ended=date(2026, 2, 1)))
    assert result.windows[0].score is None
    assert not result.windows[0].eligible
    assert (result.score, result.window) == (67, WindowName.TWELVE)


def test_of_equal_windows_the_one_with_more_outcomes_is_named_then_the_shorter() -> None:
    assert estimated(job(), job(), job(ended=date(2026, 1, 1))).window is WindowName.TWELVE
    assert estimated(job(), job()).window is WindowName.SIX


@pytest.mark.parametrize(
    ("good", "bad", "score"), [(5, 3, 63), (7, 1, 88), (1, 7, 13), (2, 1, 67), (1, 2, 33)]
)
def test_halves_round_up(good: int, bad: int, score: int) -> None:
    assert estimated(*[job()] * good, *[job(1)] * bad).score == score


def official_example(rules: str) -> tuple[dict[str, int | None], int | None]:
    """24 months 92, 12 months 88, 6 months 94, 3 months 98, as in Upwork's explanation of 2021."""
    ages = [
        (date(2026, 10, 1), 49, 1),
        (date(2026, 7, 1), 45, 5),
        (date(2026, 2, 1), 38, 12),
        (date(2025, 6, 1), 75, 0),
    ]
    jobs = [
        job(stars, ended=ended)
        for ended, good, bad in ages
        for stars, count in ((5.0, good), (1.0, bad))
        for _ in range(count)
    ]
    result = estimated(*jobs, rules=rules, on=TODAY)
    return {window.name: window.score for window in result.windows}, result.score


@pytest.mark.parametrize("rules", ["2021-05", "2023-12"])
def test_the_official_example_of_2021_shows_its_trending_score(rules: str) -> None:
    assert official_example(rules) == ({"6m": 94, "12m": 88, "24m": 92, "trending": 96}, 96)


@pytest.mark.parametrize("rules", ["2015-03", "2020-03-01", "2020-11-08", "2024-09", "2026"])
def test_other_eras_show_the_best_of_three_windows(rules: str) -> None:
    assert official_example(rules) == ({"6m": 94, "12m": 88, "24m": 92}, 94)


def test_trending_needs_the_minimum_in_the_last_three_months_too() -> None:
    old = [job(ended=date(2026, 7, 1))] * 4
    result = estimated(*old, *[job()] * 3, rules="2021-05")
    assert result.windows[-1].name is WindowName.TRENDING
    assert not result.windows[-1].eligible
    assert estimated(*old, *[job()] * 4, rules="2021-05").windows[-1].score == 100
