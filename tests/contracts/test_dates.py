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
