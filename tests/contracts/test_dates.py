"""Dates as browsers write them when they translate a page."""

# ruff: noqa: RUF001 letters of other alphabets are meant

import pytest

from jss.contracts.dates import find_stamps


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("12 oct 2026", (2026, 10, 12)),
        ("12 окт. 2026 г.", (2026, 10, 12)),
        ("12 октября 2026 года", (2026, 10, 12)),
        ("12. Okt. 2026", (2026, 10, 12)),
        ("12 жовт. 2026 р.", (2026, 10, 12)),
        ("12 paź 2026 r.", (2026, 10, 12)),
        ("12 ott 2026", (2026, 10, 12)),
        ("12 de out. de 2026", (2026, 10, 12)),
        ("12 Eki 2026", (2026, 10, 12)),
        ("1er oct. 2026", (2026, 10, 1)),
        ("окт. 2026 г.", (2026, 10, None)),
    ],
)
def test_dates_are_read_as_browsers_translate_them(written: str, day: tuple[int, int, int | None]) -> None:
    stamps = find_stamps(written)

    assert [(stamp.year, stamp.month, stamp.day) for stamp in stamps] == [day]
    assert (stamps[0].start, stamps[0].end) == (0, len(written))


@pytest.mark.parametrize(
    "words", ["chess set 2026 edition", "sold out 2026", "lis and lip", "5 gen cards", "tem 2"]
)
def test_words_that_shorten_a_month_elsewhere_are_no_dates(words: str) -> None:
    assert find_stamps(words) == []


@pytest.mark.parametrize(
    ("text", "day"),
    [("closed 9/30", (9, 30)), ("22/02", (22, 2)), ("ended 6/1", (6, 1)), ("fertig am 12.08.", (8, 12))],
)
def test_a_day_and_a_month_without_a_year_are_a_date(text: str, day: tuple[int, int]) -> None:
    assert [(stamp.year, stamp.month, stamp.day) for stamp in find_stamps(text)] == [(None, *day)]


@pytest.mark.parametrize(
    "text", ["4/5", "rated 4/5 stars", "24/7 support", "9/10", "19/20", "13/0", "$12.08.", "5/32"]
)
def test_ratings_and_shares_are_no_dates(text: str) -> None:
    assert find_stamps(text) == []
