"""Patterns that are tried only where a match can begin find all that they find at any start of a line."""

import importlib
import pkgutil
from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

import jss.contracts
from jss.contracts import read_paste
from jss.contracts.dates import find_stamps
from jss.contracts.folded import folded
from jss.contracts.months import ABBREVIATED
from jss.contracts.numbers import NUMBER_WORDS
from jss.contracts.openings import openings
from jss.contracts.phrasebook import Phrasebook
from jss.contracts.sparse import SparsePattern
from jss.contracts.tokens import Length
from tests.evaluation.readings import SETS, load

LINES = sorted({line for name in SETS for case in load(name) for line in case["text"].split("\n")})
MARKS = "0123456789.,;:/-x*@%$€ ()'\u00d7★½~"
PIECES = st.sampled_from(
    [*MARKS, " stars", " 2026", "us$", " ago", " hours", "usd", *sorted(ABBREVIATED), *sorted(NUMBER_WORDS)]
)


def _patterns() -> Iterator[tuple[str, SparsePattern]]:
    for module in pkgutil.walk_packages(jss.contracts.__path__, "jss.contracts."):
        for name, value in vars(importlib.import_module(module.name)).items():
            if isinstance(value, SparsePattern):
                yield f"{module.name}.{name}", value


PATTERNS = dict(_patterns())


def _missed(pattern: SparsePattern, text: str) -> list[str]:
    """Give what a pattern matches at starts that it is not tried at."""
    line = folded(text)
    found = ((opening, pattern.pattern.match(line.text, place)) for place, opening in line.starts)
    return [match[0] for opening, match in found if match and opening not in pattern.openings]


@pytest.mark.parametrize("name", PATTERNS)
def test_nothing_of_what_people_write_is_missed(name: str) -> None:
    assert [one for line in LINES for one in _missed(PATTERNS[name], line)] == []


@given(st.lists(PIECES, max_size=12).map("".join))
def test_nothing_is_missed_in_any_mixture(text: str) -> None:
    assert [one for pattern in PATTERNS.values() for one in _missed(pattern, text)] == []


def test_all_kinds_of_facts_are_looked_for_so() -> None:
    names = {name.rpartition(".")[2] for name in PATTERNS}

    assert names >= {"_STAMP", "_AGO", "_LENGTH", "_MONEY", "_RATING", "_COUNT"}


def test_matches_come_in_order_and_do_not_overlap() -> None:
    found = SparsePattern(r"\d+(?: \d+)?", openings(r"\d")).find(folded("1 22 3 a4 5"))

    assert [match[0] for match in found] == ["1 22", "3", "5"]


def test_the_rest_of_a_word_that_is_torn_apart_may_begin_something() -> None:
    torn = folded("50usd3x").without([Length(0, 5)])

    assert (5, "3") in torn.starts


def test_starts_between_two_places() -> None:
    assert folded("one two three").between(4, 8) == [(4, "two")]


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        ("stars?|no", {"sta", "no"}),
        ("(?:un|not )?paid", {"unp", "not", "pai"}),
        (r"an?\s", {"a", "an"}),
        ("[oó]ra", {"ora", "óra"}),
        (r"\$|x\d", {"$", "x"}),
        ("(?:a)+b", {"aaa", "aab", "ab"}),
        ("(?!no)n", {"n"}),
    ],
)
def test_openings_are_read_off_a_pattern(pattern: str, found: set[str]) -> None:
    assert openings(pattern) == found


@pytest.mark.parametrize(
    "pattern", [".", "[a-z]x", "[^a]", r"\w+", r"\u00d7", "a{0,1}b", "(?P<x>a)b", "(?<=a)b"]
)
def test_what_may_begin_with_anything_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match="anything may begin"):
        openings(pattern)


@pytest.mark.parametrize("pattern", [" x", "a?", "x|", ",x"])
def test_what_begins_with_no_start_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match="nothing is looked for"):
        openings(pattern)


def test_of_phrases_the_first_kind_that_fits_wins() -> None:
    book = Phrasebook({"longer": "no (?:way|luck)", "shorter": "no"})

    assert list(book.find(folded("No luck, no!"))) == [(0, 7, "longer"), (9, 11, "shorter")]


@pytest.mark.parametrize("zero", [0x660, 0x6F0, 0x966, 0x9E6, 0xFF10])
def test_figures_of_other_scripts_are_read(zero: int) -> None:
    digits = "".join(chr(zero + digit) for digit in range(10))
    written = str.maketrans("0123456789", digits)
    text = "logo, 5 stars, $120, ended 2026-03-01".translate(written)

    (contract,) = read_paste(text, as_of=date(2026, 11, 22)).contracts

    assert (contract.stars, contract.paid, contract.ended) == (5, 120, date(2026, 3, 1))


def test_a_month_is_found_under_every_name() -> None:
    missed = [name for name in ABBREVIATED if not find_stamps(f"3 {name} 2026")]

    assert missed == []
