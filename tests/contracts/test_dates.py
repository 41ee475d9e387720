"""Dates as people write them, and as browsers do when they translate a page."""

# ruff: noqa: RUF001 letters of other alphabets are meant

import pytest

from jss.contracts.dates import find_stamps
from jss.contracts.scan import scan
from jss.contracts.tokens import Dated


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


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Sep 5 - Sep 19: logo", [(9, 5), (9, 19)]),
        ("Oct 3: logo", [(10, 3)]),
        ("May 12 - 30: logo", [(5, 12)]),
    ],
)
def test_a_colon_behind_a_date_ends_it(text: str, days: list[tuple[int, int]]) -> None:
    assert [(stamp.month, stamp.day) for stamp in find_stamps(text)] == days


def test_a_time_behind_a_month_is_no_day() -> None:
    assert [stamp.day for stamp in find_stamps("oct 10:30")] == [None]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("api bugfix 5* 180 aug", ["aug"]),
        ("Ende August abgeschlossen", ["August"]),
        ("terminado a mediados de junio", ["junio"]),
        ("rendu début juillet", ["juillet"]),
        ("we may work again", []),
        ("ended 40 ago", []),
    ],
)
def test_a_month_alone_is_a_date_where_its_place_says_so(text: str, found: list[str]) -> None:
    dates = [token for token in scan(text).tokens if isinstance(token, Dated)]

    assert [text[date.start : date.end] for date in dates] == found
