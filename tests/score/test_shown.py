"""The score that Upwork shows never changes the estimate, only what is known about it."""

from dataclasses import replace

import pytest

from jss.contracts.contract import Feedback, StatedFacts
from tests.score.examples import estimated, job

TEN = [job(client=f"client {number}") for number in range(10)]
MIXED = [*TEN[:4], job(1, client="bad")]


def test_the_same_score_closes_the_range() -> None:
    result = estimated(*MIXED, shown=80)
    assert (result.score, result.range) == (80, (80, 80))
    assert "Upwork shows 80, the same as this estimate." in [one.text for one in result.assumptions]


def test_a_lower_score_is_explained_by_hidden_failures_of_each_weight() -> None:
    result = estimated(*TEN, shown=83)
    assert (result.score, result.range) == (100, (83, 100))
    (told,) = [one for one in result.assumptions if "Hidden failures" in one.text]
    assert "2 of weight 1 or 2 of weight 1.25 or 2 of weight 1.5" in told.text
    assert told.effect == 17


def test_one_heavy_failure_may_do_what_light_ones_cannot() -> None:
    texts = [one.text for one in estimated(*TEN, shown=87).assumptions]
    assert any("2 of weight 1 or 2 of weight 1.25 or 1 of weight 1.5" in text for text in texts)


def test_a_shown_zero_can_be_explained_too() -> None:
    texts = " ".join(one.text for one in estimated(*TEN, shown=0).assumptions)
    assert "Hidden failures would: " in texts


def test_a_higher_score_is_explained_by_successes_or_by_failures_left_out() -> None:
    result = estimated(*MIXED, shown=90)
    assert (result.score, result.range) == (80, (80, 90))
    texts = " ".join(one.text for one in result.assumptions)
    assert (
        "5 recent successes missing from the text, or 1 failure in the text that Upwork leaves out" in texts
    )


def test_a_shown_hundred_needs_the_failures_gone() -> None:
    texts = " ".join(one.text for one in estimated(*MIXED, job(1, client="worse"), shown=100).assumptions)
    assert "2 failures in the text that Upwork leaves out" in texts


def test_a_score_inside_the_range_needs_nothing_hidden() -> None:
    unseen = replace(job(None, client="x"), feedback=Feedback.UNKNOWN)
    result = estimated(*TEN[:3], unseen, shown=80)
    assert result.range == (80, 100)
    assert any("nothing hidden is needed" in one.text for one in result.assumptions)


def test_a_shown_score_where_there_is_none_says_contracts_are_missing() -> None:
    result = estimated(job(), shown=92)
    assert (result.score, result.range) == (None, None)
    assert any("counts contracts that this text doesn't have" in one.text for one in result.assumptions)


@pytest.mark.parametrize("shown", [-1, 101, 140])
def test_an_impossible_score_is_refused_with_a_sentence(shown: int) -> None:
    with pytest.raises(ValueError, match=rf"between 0 and 100; {shown} does not"):
        estimated(*MIXED, shown=shown)


def test_a_score_on_the_pasted_page_counts_as_shown() -> None:
    assert estimated(*TEN, stated=StatedFacts(score=83)).range == (83, 100)
    assert estimated(*TEN, stated=StatedFacts(score=83), shown=100).range == (100, 100)
    assert estimated(*TEN, stated=StatedFacts(score=920)).range == (100, 100)


@pytest.mark.parametrize("shown", [None, 0, 50, 79, 80, 81, 100])
def test_the_score_stays_whatever_is_shown(shown: int | None) -> None:
    result = estimated(*MIXED, shown=shown)
    assert result.score == 80
    assert result.range
    assert result.range[0] <= 80 <= result.range[1]
