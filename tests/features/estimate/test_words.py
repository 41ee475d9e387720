"""What an estimate says."""

from dataclasses import replace

import pytest

from bot.features.estimate.doubts import labels_line, problem_lines, range_line, unknown_lines
from bot.features.estimate.words import (
    alt_text,
    before_after_lines,
    before_line,
    headline,
    rules_line,
)
from bot.views.escape import quoted
from bot.views.limits import ALT_TEXT
from bot.words import words_in
from jss.contracts import wording
from jss.contracts.contract import Feedback, Problem, StatedFacts
from jss.score.premise import Question
from jss.score.result import Assumption
from jss.score.ruleset import Label
from tests.features.estimate.examples import SECRET, TYPICAL, named, outlook, typical
from tests.features.look import ENGLISH
from tests.score.examples import estimated, job


def test_the_headline_gives_the_score_with_its_range() -> None:
    estimate = replace(typical(), score=92, range=(90, 94))
    assert headline(estimate, ENGLISH) == "About 92 %  (between 90 and 94)"


def test_a_range_of_one_point_says_that_every_reading_agrees() -> None:
    assert (
        headline(replace(typical(), score=92, range=(92, 92)), ENGLISH)
        == "About 92 %  (every reading gives 92)"
    )


def test_a_range_narrowed_to_what_upwork_shows_is_no_agreement_of_all_readings() -> None:
    unseen = replace(job(None, client="x"), feedback=Feedback.UNKNOWN)
    contracts = [*(named(number, 20) for number in range(3)), unseen]
    assert headline(estimated(*contracts, shown=100), ENGLISH) == "About 100 %"


def test_what_could_leave_no_score_is_no_agreement_either() -> None:
    assert headline(estimated(job(), job()), ENGLISH) == "About 100 %"


def test_without_end_dates_the_score_is_told_with_its_condition() -> None:
    estimate = estimated(*(named(number, None) for number in range(4)), named(5, None, stars=1.0))
    assert headline(estimate, ENGLISH) == "About 80 % if all of these ended lately  (else between 50 and 100)"


def test_without_a_score_the_headline_says_why() -> None:
    estimate = estimated(job())
    assert headline(estimate, ENGLISH) == "No score yet"
    assert headline(estimated(job(), shown=92), ENGLISH) == "Too little in the text for an estimate"
    assert headline(estimated(), ENGLISH) == "I found no contracts in that"
    page = StatedFacts(score=92)
    assert (
        headline(estimated(stated=page), ENGLISH) == "Upwork shows 92 %; I found no contracts to explain it"
    )


def test_the_announcement_is_told_by_what_it_lifted() -> None:
    contracts = [*(named(number, 20) for number in range(6)), named(7, 30, None), named(8, 30, None)]
    # 6 of 8.
    assert before_line(estimated(*contracts), ENGLISH) == (
        "Before the announcement the 2 without feedback could have pulled it down to 75."
    )


def test_one_contract_without_feedback_is_the_one() -> None:
    contracts = [*(named(number, 20) for number in range(6)), named(7, 30, stars=None)]
    assert before_line(estimated(*contracts), ENGLISH).startswith(
        "Before the announcement the one without feedback could have"
    )


def test_an_announcement_that_made_a_score_appear_says_so() -> None:
    contracts = [replace(named(number, 20), client=f"client {number % 2}") for number in range(4)]
    assert before_line(estimated(*contracts), ENGLISH) == (
        "Just before the announcement of 8 November 2020: no score; a score took 4 ended contracts from"
        " 3 clients. Just after it: about 100; it took 4 rated ones from 2 clients."
    )


def test_an_announcement_that_changed_nothing_needs_no_line() -> None:
    estimate = typical()
    assert not before_line(replace(estimate, before=estimate.after), ENGLISH)


def test_before_and_after_says_what_made_the_difference() -> None:
    contracts = [*(named(number, 20) for number in range(6)), named(7, 30, None), named(8, 30, None)]
    before, after, today = before_after_lines(estimated(*contracts), ENGLISH)
    assert before == (
        "7 Nov 2020, the day before: about 100 (75-100). A score took 4 ended"
        " contracts from 3 clients. 2 contracts here ended without feedback. How such contracts counted was never"
        " published; I assume that up to a third of the ended ones were ignored, and each one above that was a"
        " failure. If each one was a failure: about 75."
    )
    assert after == (
        "8 Nov 2020, the first day after: about 100. A score took 4 rated contracts from 2 clients,"
        " and those without feedback no longer counted."
    )
    assert today == "Today's rules (2026): about 100"


def test_unknowns_come_by_their_points() -> None:
    unknowns = (
        Assumption("Small.", Label.PUBLISHED, 1, Question.LENGTHS),
        Assumption("None.", Label.INFERRED, 0, Question.FORMULA),
        Assumption("Perhaps none.", Label.ASSUMED, 0, Question.CLIENTS, fatal=True),
        Assumption("Large.", Label.ASSUMED, 4, Question.AMOUNTS),
        Assumption("Larger.", Label.ASSUMED, 50, Question.END_DATES, fatal=True),
    )
    estimate = replace(typical(), assumptions=unknowns)
    assert unknown_lines(estimate, ENGLISH) == [
        "50 points of the range, or no score at all: Larger.",
        "4 points of the range: Large.",
        "1 point of the range: Small.",
        "Could remove the score: Perhaps none.",
        "Makes no difference here: None.",
    ]
    assert labels_line(estimate, ENGLISH) == (
        "Published by Upwork: lengths of contracts. Worked out from what people report: formula and rounding."
        " My own assumptions, where nothing is published: end dates, missing amounts, unnamed clients."
    )
    assert range_line(estimate, ENGLISH) == (
        "The range comes from what isn't known: end dates (50 points), missing amounts (4 points),"
        " lengths of contracts (1 point)."
    )


def test_without_a_score_no_unknown_has_a_part_in_a_range() -> None:
    unseen = replace(job(None, client="x"), feedback=Feedback.UNKNOWN)
    assert unknown_lines(estimated(job(client="y"), unseen), ENGLISH)[0].startswith("1 ended contract whose")


@pytest.mark.parametrize("question", Question)
def test_every_question_has_a_name_of_its_own(question: Question) -> None:
    for words in (ENGLISH, words_in("es")):
        names = [words("estimate-topic", question=each.value) for each in Question]
        assert names.count(words("estimate-topic", question=question.value)) == 1


def test_lines_with_the_same_remark_are_told_together() -> None:
    problems = [
        Problem(20, "31/02/2026", wording.no_such_date()),
        Problem(14, "Some *earnings*", wording.refund_unknown()),
        Problem(15, "Some earnings", wording.refund_unknown()),
    ]
    assert problem_lines(problems, ENGLISH) == [
        f'Lines 14, 15: {quoted(wording.refund_unknown())} ("Some \\*earnings\\*")',
        f'Line 20: {wording.no_such_date()} ("31/02/2026")',
    ]


def test_many_lines_are_not_all_numbered() -> None:
    problems = [Problem(number, "", wording.too_long_ago()) for number in range(1, 21)]
    assert problem_lines(problems, ENGLISH) == [
        "Lines 1, 2, 3, 4, 5, 6 and 14 more: " + wording.too_long_ago()
    ]


@pytest.mark.parametrize(
    ("rules", "words"),
    [("2026", "rules of 2026"), ("2024-09", "rules of Sep 2024"), ("2020-11-08", "rules of 8 Nov 2020")],
)
def test_the_rules_are_named_by_their_date(rules: str, words: str) -> None:
    line = rules_line(replace(typical(), rules=rules), ENGLISH)
    assert line == f"unofficial estimate ({words}), not Upwork's · forgotten within an hour"


def test_the_alternative_text_tells_what_the_picture_shows() -> None:
    text = alt_text(typical(), ENGLISH, outlook(*TYPICAL))
    assert "last 24 months 79 (the best)" in text
    assert "4 good, 1 bad, 5 left out" in text
    assert "If nothing new is rated: 79 now" in text
    assert len(text) <= ALT_TEXT


def test_what_may_be_shared_names_no_title_and_no_client() -> None:
    estimate = typical()
    shared = [
        headline(estimate, ENGLISH),
        before_line(estimate, ENGLISH),
        rules_line(estimate, ENGLISH),
        alt_text(estimate, ENGLISH, outlook(*TYPICAL)),
    ]
    assert SECRET not in " ".join(shared)
