"""Numbers and marks at the beginning of lines."""

import pytest

from jss.contracts.bullets import strip_bullet, without_numbering


@pytest.mark.parametrize(
    ("line", "bare"),
    [
        ("1. logo", "logo"),
        ("- logo", "logo"),
        ("✅ logo", "logo"),
        ("a) logo", "logo"),
        ("3 jobs", "3 jobs"),
        ("⭐⭐⭐ logo", "⭐⭐⭐ logo"),
    ],
)
def test_bullets_are_taken_off(line: str, bare: str) -> None:
    assert strip_bullet(line) == bare


def test_words_that_number_the_lines_are_blanked_in_place() -> None:
    assert without_numbering(["Client 1 - $300", "Client 2 - $50"]) == ["           $300", "           $50"]


@pytest.mark.parametrize(
    "lines", [["Job 7: $50", "Job 9: $60"], ["Client 1 - $300"], ["job 1 of 2", "job 2 of 2"]]
)
def test_other_words_with_numbers_stay(lines: list[str]) -> None:
    assert without_numbering(lines) == lines
