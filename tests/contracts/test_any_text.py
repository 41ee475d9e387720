"""Any text at all gives a reading, in bounded time, with every line accounted for."""

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jss.contracts import read_paste
from tests.contracts.cases import load_cases
from tests.contracts.test_pastes import unexplained

AS_OF = date(2026, 11, 22)
PIECES = st.sampled_from(
    [
        *(
            "5.00",
            "\n",
            "\n\n",
            "\t",
            ";",
            "|",
            ",",
            '"',
            "“",
            "”",
            "$100",
            "€90",
            "- ",
            "Sep 26, 2021",
            " - ",
        ),
        *("06/07/2026", "31/02/2026", "5 stars", "4x ", "one ", "no fb", "refunded", "lost dispute", "★★★★☆"),
        *("Rating is 5 out of 5.", "Present", "/hr", "hours", "Work History", "Completed jobs (4)", "Client"),
        *(
            "Title",
            "Paid",
            "Stars",
            "Ended",
            "```",
            "> ",
            "(",
            ")",
            "{",
            "}",
            "[",
            "]",
            ":",
            '"title":',
            "\u200f",
        ),
        *(
            "1.155,00 $",
            "k",
            "%",
            "+",
            "/",
            "...",
            "@",
            "NaN",
            "99999999999999999999",
            "٣",
            "²",
            "2026-13-45",
        ),
        *("total", "each", "(edited)", "client ", "private 2/10", "paused since october"),
    ]
)
NASTY = {
    "quotation marks": '"' * 20_000,
    "open quotations": '"abc\n' * 4_000,
    "brackets": "(" * 20_000,
    "brackets with stars": "(5 stars) " * 2_000,
    "braces": "{" * 20_000,
    "cut JSON": '{"title":' * 2_200,
    "escapes": '{"a":"' + '\\"' * 9_990,
    "digits": "1" * 20_000,
    "figures": "1," * 10_000,
    "dashes": "- " * 10_000,
    "spaces": " " * 20_000,
    "spaces after a title": "logo - " + " " * 19_990 + "x",
    "spaces in a quotation": '"' + " \t" * 9_990,
    "star glyphs": "★" * 20_000,
    "ratings": "5.0, " * 4_000,
    "counts": "4 five star " * 1_660,
    "sums": "5 stars + " * 2_000,
    "dates": "Jan 1 " * 3_300,
    "slashes": "1/1/26 " * 2_800,
    "negations": "left no " * 2_500,
    "short rows": "a;b;c\n" * 3_300,
    "columns": "a  b  c\n" * 2_500,
    "clock times": "[7:41 PM] " * 2_000,
    "titles": "abc\n5.0\n$3\n" * 1_800,
    "broken CSV": "Client,Title,Paid,Stars\n" + 'a,"b,c,5\n' * 2_200,
}


@given(st.text(max_size=400))
def test_any_text_gives_a_reading_that_drops_no_line(text: str) -> None:
    assert unexplained(text, read_paste(text, as_of=AS_OF)) == []


@settings(max_examples=300)
@given(st.lists(PIECES, max_size=60).map("".join))
def test_any_mixture_of_what_pastes_hold_gives_a_reading_that_drops_no_line(text: str) -> None:
    reading = read_paste(text, as_of=AS_OF)

    assert unexplained(text, reading) == []
    for contract in reading.contracts:
        assert contract.stars is None or 0 <= contract.stars <= 5
        assert contract.paid is None or contract.paid >= 0


@pytest.mark.parametrize("text", NASTY.values(), ids=NASTY.keys())
def test_twenty_thousand_nasty_characters_are_read_at_once(text: str) -> None:
    start = time.perf_counter()

    read_paste(text[:20_000], as_of=AS_OF)

    # The aim is one second; three leaves room for a busy machine, and a quadratic reader takes far longer.
    assert time.perf_counter() - start < 3


@given(st.sampled_from(load_cases()), st.data())
def test_a_paste_cut_off_anywhere_is_still_read(case: object, data: st.DataObject) -> None:
    text = getattr(case, "text", "")
    cut = text[: data.draw(st.integers(0, len(text)))]

    assert unexplained(cut, read_paste(cut, as_of=AS_OF)) == []


def test_the_same_text_gives_the_same_reading() -> None:
    for case in load_cases()[:20]:
        assert read_paste(case.text, as_of=case.as_of) == read_paste(case.text, as_of=case.as_of)
