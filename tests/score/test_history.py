"""What the announcement of 8 November 2020 meant for the same contracts."""

from jss.score.estimate import Era
from tests.score.examples import estimated, job

SILENT = [job(None, client=f"silent {number}") for number in range(6)]
GOOD = [job(client=f"good {number}") for number in range(6)]


def test_many_contracts_without_feedback_lowered_the_score_before_and_not_after() -> None:
    result = estimated(*GOOD, *SILENT)
    # 6 of 12 are silent: 4 are a third, 2 above it were failures.
    assert result.before == Era("2020-03-01", 75, (50, 100), eligible=True)
    assert result.after == Era("2020-11-08", 100, (100, 100), eligible=True)


def test_up_to_a_third_of_silence_was_ignored() -> None:
    result = estimated(*GOOD, *SILENT[:3])
    assert result.before.score == 100
    assert result.before.range == (66, 100)


def test_silent_contracts_filled_the_minimum_until_they_were_left_out() -> None:
    result = estimated(*GOOD[:3], SILENT[0])
    assert result.before.score == 100
    assert result.after == Era("2020-11-08", None, None, eligible=False)


def test_the_announcement_lowered_the_clients_needed_from_three_to_two() -> None:
    two = [job(client=name) for name in ("a", "a", "b", "b")]
    result = estimated(*two)
    assert not result.before.eligible
    assert result.after.score == 100


def test_silence_alone_never_made_a_score() -> None:
    assert not estimated(*SILENT).before.eligible


def test_the_past_does_not_depend_on_the_rules_asked_for() -> None:
    contracts = [*GOOD, *SILENT]
    assert estimated(*contracts, rules="2015-03").before == estimated(*contracts).before


def test_under_the_old_rules_themselves_the_score_is_the_one_before() -> None:
    result = estimated(*GOOD, *SILENT, rules="2020-03-01")
    assert result.score == result.before.score
    assert any("ignored up to a third" in one.text and one.effect == 25 for one in result.assumptions)
