"""What the announcement of 8 November 2020 meant for the same contracts."""

from jss.score.premise import Question
from tests.score.examples import effect_of, estimated, job, told

SILENT = [job(None, client=f"silent {number}") for number in range(6)]
GOOD = [job(client=f"good {number}") for number in range(6)]


def test_many_contracts_without_feedback_lowered_the_score_before_and_not_after() -> None:
    before, after = estimated(*GOOD, *SILENT).before, estimated(*GOOD, *SILENT).after
    # 6 of 12 are silent: 4 are a third, 2 above it were failures.
    assert (before.rules, before.score, before.range, before.eligible) == ("2020-03-01", 75, (50, 100), True)
    assert (after.rules, after.score, after.range, after.eligible) == ("2020-11-08", 100, (100, 100), True)


def test_the_silent_contracts_are_counted_with_what_they_would_do_as_failures() -> None:
    before, after = estimated(*GOOD, *SILENT[:3]).before, estimated(*GOOD, *SILENT[:3]).after
    assert (before.silent, before.worst) == (3, 67)
    assert (after.silent, after.worst) == (0, 100)


def test_what_silence_would_do_leaves_all_else_as_it_is() -> None:
    # Were the secret weights those of 2024, the range would go further down.
    before = estimated(*GOOD, job(1, paid="5000", client="bad"), SILENT[0]).before
    assert (before.score, before.worst) == (86, 75)
    assert before.range == (70, 86)


def test_up_to_a_third_of_silence_was_ignored() -> None:
    result = estimated(*GOOD, *SILENT[:3])
    assert result.before.score == 100
    assert result.before.range == (66, 100)


def test_silent_contracts_filled_the_minimum_until_they_were_left_out() -> None:
    result = estimated(*GOOD[:3], SILENT[0])
    assert result.before.score == 100
    assert (result.after.score, result.after.range, result.after.eligible) == (None, None, False)


def test_the_announcement_lowered_the_clients_needed_from_three_to_two() -> None:
    two = [job(client=name) for name in ("a", "a", "b", "b")]
    result = estimated(*two)
    assert (result.before.eligible, result.before.min_clients) == (False, 3)
    assert (result.after.score, result.after.min_clients) == (100, 2)


def test_silence_alone_never_made_a_score() -> None:
    assert not estimated(*SILENT).before.eligible


def test_the_past_does_not_depend_on_the_rules_asked_for() -> None:
    contracts = [*GOOD, *SILENT]
    assert estimated(*contracts, rules="2015-03").before == estimated(*contracts).before


def test_under_the_old_rules_themselves_the_score_is_the_one_before() -> None:
    result = estimated(*GOOD, *SILENT, rules="2020-03-01")
    assert result.score == result.before.score
    assert "ignored here up to a third" in told(result, Question.SILENCE)
    assert effect_of(result, Question.SILENCE) > effect_of(result, Question.PRIVATE)
