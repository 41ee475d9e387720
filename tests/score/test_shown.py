"""What Upwork itself shows never changes the score, only what is known about it."""

from dataclasses import replace
from datetime import date

import pytest

from jss.contracts.contract import Feedback, StatedFacts
from jss.score.premise import Question
from jss.score.result import Estimate
from tests.score.examples import effect_of, estimated, job, open_job, told

TEN = [job(client=f"client {number}") for number in range(10)]
MIXED = [*TEN[:4], job(1, client="bad")]
UNSEEN = replace(job(None, client="x"), feedback=Feedback.UNKNOWN)
SIX = [*TEN[:5], job(1, client="bad")]
RETAINER = open_job(started=date(2026, 1, 5), paid="2000", client="retainer")


def remark(result: Estimate) -> str:
    """The one thing that is said about what Upwork shows."""
    (only,) = result.remarks
    return only


def test_the_same_score_closes_the_range_and_says_what_the_text_alone_allows() -> None:
    assert remark(estimated(*MIXED, shown=80)) == "Upwork shows 80, the same as this estimate."
    result = estimated(*TEN[:3], UNSEEN, shown=100)
    assert (result.range, result.allowed) == ((100, 100), (75, 100))
    assert remark(result) == ("Upwork shows 100, the same as this estimate. The text alone allows 75 to 100.")
    assert effect_of(result, Question.RATINGS) == 0


def test_a_lower_score_is_explained_by_the_hidden_failures_that_come_closest() -> None:
    result = estimated(*TEN, shown=83)
    assert (result.score, result.range) == (100, (100, 100))
    # 10 of 12 are 83.3.
    assert remark(result).startswith(
        "Upwork shows 83; this text gives 100. Difference 17: 2 hidden failures of small jobs (up to $250)"
        " would give 83."
    )


def test_one_heavy_failure_may_do_what_light_ones_cannot() -> None:
    # 10 of 11.5 are 87.0.
    assert "one hidden failure of a large job (over $1,000) would give 87." in remark(
        estimated(*TEN, shown=87)
    )


def test_what_comes_closest_says_what_it_would_give() -> None:
    said = remark(estimated(*TEN, shown=95))
    assert "one hidden failure of a small job (up to $250) would give 91, the closest." in said


def test_an_era_that_kept_its_weights_secret_knows_no_sizes_of_jobs() -> None:
    said = remark(estimated(*TEN, shown=83, rules="2020-11-08"))
    assert "2 hidden failures would give 83." in said


@pytest.mark.parametrize(("shown", "gives"), [(0, 100), (3, 100), (39, 100)])
def test_what_a_few_contracts_cannot_explain_is_said_to_be_so(shown: int, gives: int) -> None:
    said = remark(estimated(*TEN, shown=shown))
    assert said.startswith(
        f"Upwork shows {shown}; this text gives {gives}. Difference {gives - shown}: a few contracts more or"
        " fewer don't explain it."
    )


def test_a_difference_smaller_than_any_contract_makes_is_not_explained_by_one() -> None:
    # One hidden failure would give 67, which is further from 75 than 80 is.
    assert "a few contracts more or fewer don't explain it" in remark(estimated(*MIXED, shown=75))


def test_a_higher_score_is_explained_by_successes_or_by_failures_left_out() -> None:
    result = estimated(*MIXED, shown=90)
    assert (result.score, result.range) == (80, (80, 80))
    # 4 + 4 x 1.25 of 10.
    assert "4 recent successes of jobs of $251 to $1,000 that the text doesn't have would give 90." in remark(
        result
    )
    assert "without one failure of this text it would be 100;" in remark(estimated(*MIXED, shown=100))


def test_a_shown_hundred_needs_the_failures_gone() -> None:
    result = estimated(*MIXED, job(1, client="worse"), shown=100)
    assert "without 2 failures of this text it would be 100;" in remark(result)


def test_the_failure_that_is_left_out_is_the_one_that_comes_closest() -> None:
    heavy, light = job(1, paid="5000", client="heavy"), job(1, client="light")
    # Of 5 and 2.5: without the light one 5 of 6.5 are 76.9, without the heavy one 5 of 6 are 83.3.
    both = [*TEN[:5], heavy, light]
    assert "without one failure of this text it would be 77;" in remark(estimated(*both, shown=77))
    assert "without one failure of this text it would be 83;" in remark(estimated(*both, shown=83))


def test_a_score_inside_the_range_narrows_it_and_needs_nothing_hidden() -> None:
    result = estimated(*TEN[:3], UNSEEN, shown=80)
    assert (result.range, result.allowed) == ((80, 100), (75, 100))
    assert remark(result) == (
        "Upwork shows 80; this text gives 100. Difference 20: what isn't known here may well explain it."
    )
    assert sum(one.effect for one in result.assumptions) == 20


def test_a_score_outside_the_range_leaves_it_as_it_is() -> None:
    assert estimated(*TEN[:3], UNSEEN, shown=60).range == (75, 100)


def test_a_shown_score_where_there_is_none_says_contracts_are_missing() -> None:
    result = estimated(job(), shown=92)
    assert (result.score, result.range, result.shown) == (None, None, 92)
    assert "counts contracts that this text doesn't have" in remark(result)


def test_a_shown_score_leaves_no_doubt_that_there_is_one() -> None:
    assert any(one.fatal for one in estimated(job(), job()).assumptions)
    known = estimated(job(), job(), shown=100)
    assert not any(one.fatal for one in known.assumptions)
    assert "there would be no score" not in told(known, Question.CLIENTS)


@pytest.mark.parametrize("shown", [-1, 101, 140])
def test_an_impossible_score_is_refused_with_a_sentence(shown: int) -> None:
    with pytest.raises(ValueError, match=rf"between 0 and 100; {shown} does not"):
        estimated(*MIXED, shown=shown)


def test_a_score_on_the_pasted_page_counts_as_shown() -> None:
    page = StatedFacts(score=80)
    assert estimated(*TEN[:3], UNSEEN, stated=page).range == (80, 100)
    assert estimated(*TEN[:3], UNSEEN, stated=page, shown=100).range == (100, 100)
    assert estimated(*TEN[:3], UNSEEN, stated=StatedFacts(score=920)).range == (75, 100)


@pytest.mark.parametrize("shown", [None, 0, 50, 79, 80, 81, 100])
def test_the_score_stays_whatever_is_shown(shown: int | None) -> None:
    result = estimated(*MIXED, shown=shown)
    assert result.score == 80
    assert result.range
    assert result.range[0] <= 80 <= result.range[1]


def test_upworks_own_count_of_eligible_jobs_settles_what_counts() -> None:
    result = estimated(*TEN[:3], UNSEEN, stated=StatedFacts(eligible_jobs=3))
    assert result.range == (100, 100)
    assert Question.RATINGS not in {one.question for one in result.assumptions}
    assert result.remarks == ()


def test_an_open_retainer_may_be_the_seventh_job_that_upwork_counts() -> None:
    result = estimated(*SIX, RETAINER, stated=StatedFacts(eligible_jobs=7))
    assert result.score == 83
    assert remark(result) == (
        "Upwork counts 7 eligible jobs, 1 more than are rated here. 1 contract with a client of more than 90 days"
        " fits, as a success without feedback, and the range takes it so."
    )
    # 4 periods may have been paid: 5 + 6 of 12, or of 1.5 x 4 instead of 1.5 + 3 more.
    assert result.range == (83, 92)


def test_a_count_may_settle_that_a_rating_out_of_sight_counts() -> None:
    result = estimated(*TEN[:3], UNSEEN, stated=StatedFacts(eligible_jobs=4))
    assert result.range == (75, 100)
    assert remark(result) == (
        "Upwork counts 4 eligible jobs, this estimate 3. What isn't known here explains that, and the range"
        " keeps to 4."
    )


def test_a_count_may_settle_that_contracts_without_an_end_date_are_too_old() -> None:
    undated = [replace(one, ended=None) for one in SIX]
    result = estimated(*undated, stated=StatedFacts(eligible_jobs=2))
    assert (result.score, result.range) == (83, (50, 100))
    assert "keeps to 2" in remark(result)


def test_a_count_that_nothing_here_explains_is_told() -> None:
    more = remark(estimated(*SIX, RETAINER, stated=StatedFacts(eligible_jobs=9)))
    assert (
        more
        == "Upwork counts 9 eligible jobs; this text has 7 at most that may count. 2 are missing from it."
    )
    fewer = remark(estimated(*SIX, stated=StatedFacts(eligible_jobs=4)))
    assert fewer == "Upwork counts 4 eligible jobs, this estimate 6: some of these don't count for Upwork."
    out = remark(estimated(*SIX, stated=StatedFacts(eligible_jobs=6, ineligible_jobs=3)))
    assert out == (
        "Upwork lists 3 ineligible jobs; this text has 0. The others are missing from it, which doesn't change"
        " the score."
    )


def test_no_more_contracts_are_missing_than_upwork_counts() -> None:
    stated = StatedFacts(score=95, eligible_jobs=7)
    first, _ = estimated(*SIX, stated=stated).remarks
    # One more success would give 86 at most 87; 8 were needed for 95.
    assert first.startswith("Upwork shows 95; this text gives 83. Difference 12: a few contracts")
    as_many = estimated(*SIX, stated=StatedFacts(score=95, eligible_jobs=6))
    assert remark(as_many) == (
        "Upwork shows 95; this text gives 83. Difference 12: Upwork counts 6 contracts, as many as this text"
        " has, so some count otherwise there."
    )
