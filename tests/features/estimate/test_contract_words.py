"""What is said of each contract, and why the score is what it is."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.features.estimate.contract_words import each_contract_lines, left_out_line
from bot.features.estimate.weights import legend_lines
from bot.features.estimate.why import why_line, windows_line
from bot.words import words_in
from jss.contracts.contract import Feedback
from tests.features.estimate.examples import SECRET, TYPICAL, named, reported, typical
from tests.features.look import ENGLISH
from tests.score.examples import TODAY, estimated, job

SPANISH = words_in("es")
LONG_BAD = job(
    2.0,
    title="Retainer",
    ended=TODAY - timedelta(days=10),
    paid="5000",
    payments=[(TODAY - timedelta(days=days), "1000") for days in (400, 300, 200, 100, 12)],
)


def test_the_reason_is_what_counts_in_the_window_that_decides() -> None:
    estimate = typical()
    assert why_line(estimate, ENGLISH, facts=True) == "4 good, 1 bad (2 stars, $400) in the last 24 months"
    assert windows_line(estimate, ENGLISH) == "Best of: 6 m 64 · 12 m 72 · **24 m 79**"


def test_contracts_that_have_left_the_winning_window_are_no_reason() -> None:
    estimate = estimated(named(1, 20), named(2, 50), named(3, 300, stars=1.0))
    assert why_line(estimate, ENGLISH, facts=True) == "2 good, 0 bad in the last 6 months"


def test_of_many_bad_contracts_the_heaviest_is_told() -> None:
    bad = [
        named(number, 20 + number, stars=1.0, paid=paid) for number, paid in enumerate(("90", "3000", "80"))
    ]
    line = why_line(estimated(named(9, 9), *bad), ENGLISH, facts=True)
    assert line == "1 good, 3 bad (the heaviest: 1 star, $3,000) in the last 6 months"


def test_what_is_shared_tells_no_stars_and_no_amounts() -> None:
    assert why_line(typical(), ENGLISH, facts=False) == "4 good, 1 bad in the last 24 months"


def test_without_a_score_there_is_no_reason() -> None:
    estimate = estimated(job())
    assert not why_line(estimate, ENGLISH, facts=True)
    assert not windows_line(estimate, ENGLISH)


def test_what_is_left_out_is_counted_by_reason() -> None:
    assert left_out_line(typical(), ENGLISH) == (
        "Left out: 2 without feedback (since 8 Nov 2020), 1 too old, 1 open, 1 removed."
    )


def test_nothing_left_out_needs_no_line() -> None:
    assert not left_out_line(estimated(job(), job()), ENGLISH)


def test_before_november_2020_the_rule_on_missing_feedback_is_not_claimed() -> None:
    assert "8 Nov 2020" not in left_out_line(estimated(job(), job(None), rules="2020-03-01"), ENGLISH)


def test_each_contract_says_what_it_counts_as_and_how_much() -> None:
    lines = each_contract_lines(typical(), ENGLISH)
    assert lines[1] == f"**{SECRET} logo 2** · 5 stars · 13 Oct 2026 · good, counts 1.25 ($900)"
    assert lines[2] == f"**{SECRET} logo 3** · 2 stars · 15 Jul 2026 · bad, counts 1.25 ($400)"
    assert lines[5] == f"**{SECRET} logo 6** · 23 Oct 2026 · $100 · left out: no feedback"
    assert len(lines) == len(TYPICAL)


def test_a_long_contract_that_ended_badly_tells_its_lost_and_its_won_part() -> None:
    report = reported(LONG_BAD, job())
    [line, _] = each_contract_lines(report.estimate, ENGLISH)
    assert line == "**Retainer** · 2 stars · 12 Nov 2026 · bad, lost 1.5, won 4 ($5,000)"
    assert "A long contract that ends badly loses only its latest 90 days" in " ".join(
        legend_lines(report, ENGLISH)
    )
    assert "loses only" not in " ".join(legend_lines(reported(*TYPICAL), ENGLISH))


def test_what_is_not_told_by_stars_has_its_reason() -> None:
    [line] = each_contract_lines(estimated(replace(job(None), bad_ending=True, paid=None)), ENGLISH)
    assert line.endswith("bad: ended badly, counts 1 (amount unknown)")


def test_numbers_are_written_as_in_the_reader_s_language() -> None:
    [line] = each_contract_lines(estimated(job(4.5, paid="5000")), SPANISH)
    assert line.endswith("4,5 estrellas · 1 oct 2026 · bueno, cuenta 1,5 ($5.000)")


@pytest.mark.parametrize("title", ["تصميم شعار للشركة", "עיצוב לוגו", "\u202eevil"])
def test_a_title_written_from_right_to_left_keeps_its_direction_to_itself(title: str) -> None:
    [line] = each_contract_lines(estimated(job(title=title)), ENGLISH)
    inside = line.removeprefix("**").partition("**")[0]
    assert "\u202e" not in line
    assert inside in {f"\u2068{title}\u2069", "evil"}


@pytest.mark.parametrize("title", ["漢字のロゴ", "Сайт", "🦜🦜 Parrot", "Zürich"])
def test_other_titles_get_no_invisible_marks(title: str) -> None:
    [line] = each_contract_lines(estimated(job(title=title)), ENGLISH)
    assert line.startswith(f"**{title}** · ")


def test_a_contract_without_a_title_is_named_by_its_line_and_a_title_has_no_effect() -> None:
    plain, loud = each_contract_lines(
        estimated(job(), job(title="**@everyone** [x](https://y.example)")), ENGLISH
    )
    assert plain.startswith("**Contract on line 1**")
    assert "@everyone" not in loud
    assert "\\[x" in loud


def test_a_rating_that_cannot_be_is_told_apart_from_one_that_is_not_there() -> None:
    unseen = replace(job(None), feedback=Feedback.UNKNOWN)
    impossible = replace(unseen, impossible_rating=True)
    estimate = estimated(job(), unseen, impossible, impossible)
    assert left_out_line(estimate, ENGLISH) == (
        "Left out: 2 with a rating that there can't be, 1 with no rating in the text."
    )
    assert each_contract_lines(estimate, ENGLISH)[2].endswith("left out: no rating there can be")


def test_without_end_dates_all_windows_are_alike() -> None:
    estimate = estimated(*(named(number, None) for number in range(4)), named(5, None, stars=1.0))
    assert why_line(estimate, ENGLISH, facts=True) == (
        "4 good, 1 bad (1 star, $100); none has an end date, so all windows are alike"
    )
    assert not windows_line(estimate, ENGLISH)
