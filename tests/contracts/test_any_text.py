"""Any text at all gives a reading, in bounded time, with every line accounted for."""

import time
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jss.contracts import read_paste
from jss.contracts.contract import Problem
from jss.contracts.paste import LONGEST_LINE, MOST_LINES
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
    "a rule that is none": "=" * 19_990 + ",x",
    "strokes": "--|" * 6_660,
    "empty lines": "\n" * 20_000,
    "spaces in each line": f"{' ' * 190}x\n" * 100,
    "a word that may be repeated": "Title,Paid,Notes\nx,5," + "a " * 9_990,
    "milestones without an end": "Date,Type,Description,Amount\n2026-01-01,Fixed,invoice"
    + " milestone" * 1_900,
}
HEAD, PAYMENTS = "Title,Client,Start,End,Paid,Stars,Notes\n", "Date,Type,Description,Team,Amount\n"
# Each as a text of about so many characters: what is read four times as long is no longer than read four times.
GROWING: dict[str, Callable[[int], str]] = {
    "opening brackets": lambda size: "[[\n" * (size // 3),
    "brackets and quotation marks": lambda size: '["a\n' * (size // 4),
    "nested objects": lambda size: ('{"title":"x","a":' * 25 + "1" + "}" * 25 + "\n") * (size // 450),
    "parted amounts": lambda size: HEAD + "$1,010," * (size // 7),
    "headings only": lambda size: "title,ended\n" * (size // 12),
    "headings of Markdown": lambda size: "| Title | Paid |\n|---|---|\n" * (size // 27),
    "rows of an amount": lambda size: "title,paid\na,5\n" + ",5\n" * (size // 3),
    "unclosed quotations": lambda size: 'x "unclosed\n' * (size // 12),
    "rows with open quotations": lambda size: HEAD + 'a,b",c\n' * (size // 7),
    "tables without headings": lambda size: "a;b;c\nd\n" * (size // 8),
    "labels": lambda size: "title: a\npaid: 5\nended: 2026-01-01\n\n" * (size // 38),
    "payments of many titles": lambda size: (
        PAYMENTS + "".join(f"2026-01-01,Fixed,{_word(n)} work,,5\n" for n in range(size // 32))
    ),
    "refunds of many titles": lambda size: (
        PAYMENTS
        + "".join(
            f"2026-01-01,{'Refund' if n % 2 else 'Fixed'},{_word(n)} work,,5\n" for n in range(size // 32)
        )
    ),
    "payments in turn": lambda size: (
        PAYMENTS + "".join(f"2026-01-01,Fixed,job {n % 500} done,,5\n" for n in range(size // 34))
    ),
    "names of paid contracts": lambda size: (
        PAYMENTS
        + "".join(f"2026-01-01,Fixed,job {n} done,,5\n" for n in range(size // 66))
        + "".join(f"\njob {n} done: {n % 5}" for n in range(size // 32))
    ),
    "profiles": lambda size: "Logo\n5.00\nJan 8, 2025 - Mar 3, 2025\n$850.00\nFixed price\n" * (size // 60),
    "dates": lambda size: "in 2024, may this year, Jan 1\n" * (size // 30),
}


def _word(number: int) -> str:
    """Give each number a word of letters."""
    return "".join(chr(97 + number // 26**place % 26) for place in range(4))


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


@pytest.mark.parametrize("layout", GROWING.values(), ids=GROWING.keys())
def test_a_paste_four_times_as_long_is_read_in_about_four_times_the_time(
    layout: Callable[[int], str],
) -> None:
    for size in (8_000, 40_000):  # once more and larger, as another process may just have been in the way
        short, long = (min(_taken(layout(length)) for _ in range(2)) for length in (size, 4 * size))
        if long < 0.25 or long < 7 * short:
            return

    pytest.fail(f"{short:.2f} s became {long:.2f} s")


def _taken(text: str) -> float:
    start = time.thread_time()
    read_paste(text, as_of=AS_OF)
    return time.thread_time() - start


def test_what_lies_beyond_the_limit_of_lines_is_told() -> None:
    rows = "".join(f"job {number},100,5,2026-05-01\n" for number in range(MOST_LINES + 5))
    reading = read_paste("Title,Paid,Stars,Ended\n" + rows, as_of=AS_OF)

    told = [problem for problem in reading.problems if "from here on 6 lines more" in problem.message]
    assert len(reading.contracts) == MOST_LINES - 1
    assert [problem.line for problem in told] == [MOST_LINES + 1]


def test_empty_lines_beyond_the_limit_are_nothing_to_tell() -> None:
    reading = read_paste("logo, 5 stars, $100, ended May 2026\n" + "\n" * 1_000_000, as_of=AS_OF)

    assert (len(reading.contracts), reading.problems) == (1, ())


def test_a_line_longer_than_the_limit_is_told_unless_it_is_json() -> None:
    text = "logo, 5 stars, $100, ended May 2026, " + "and so on " * LONGEST_LINE
    entries = ",".join('{"title": "logo", "stars": 5, "ended": "2026-05-01"}' for _ in range(400))

    assert any(f"only the first {LONGEST_LINE:,}" in problem.message for problem in _problems(text))
    assert not any("characters" in problem.message for problem in _problems(f"[{entries}]"))


def test_a_long_cell_is_told_and_a_long_review_is_not() -> None:
    text = "Title,Paid,Review,Notes\nlogo,100,{0},\nsite,200,,{0}\n".format("very long " * 200)

    assert [problem.line for problem in _problems(text) if "This cell is very long" in problem.message] == [3]


def _problems(text: str) -> tuple[Problem, ...]:
    return read_paste(text, as_of=AS_OF).problems


@given(st.sampled_from(load_cases()), st.data())
def test_a_paste_cut_off_anywhere_is_still_read(case: object, data: st.DataObject) -> None:
    text = getattr(case, "text", "")
    cut = text[: data.draw(st.integers(0, len(text)))]

    assert unexplained(cut, read_paste(cut, as_of=AS_OF)) == []


def test_the_same_text_gives_the_same_reading() -> None:
    for case in load_cases()[:20]:
        assert read_paste(case.text, as_of=case.as_of) == read_paste(case.text, as_of=case.as_of)
