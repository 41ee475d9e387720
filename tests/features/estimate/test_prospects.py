"""What would change a score, and when bad contracts grow too old."""

from datetime import date, timedelta

from bot.features.estimate.prospects import change_lines, leaving_lines, prospects
from jss.contracts.contract import Contract
from jss.score.whatif import departures
from tests.features.estimate.examples import named, reported
from tests.features.look import ENGLISH
from tests.score.examples import RULESETS, TODAY, job

GOOD = [job(client=f"client {number}", ended=TODAY - timedelta(days=5)) for number in range(4)]


def bad(title: str, ended: date, stars: float = 2.0, client: str = "bad") -> Contract:
    return job(stars, title=title, ended=ended, client=client)


def told(*contracts: Contract) -> list[str]:
    report = reported(*contracts)
    return change_lines(report, prospects(report), ENGLISH)


def coming(*contracts: Contract, most: int = 4) -> list[str]:
    found = departures(contracts, as_of=TODAY, ruleset=RULESETS.named("2026"))
    return leaving_lines(found, most, ENGLISH)


def test_the_jobs_that_lift_it_to_90_and_the_bad_one_that_leaves_are_told() -> None:
    assert told(*GOOD, bad("Shop fix", date(2026, 7, 15))) == [
        "5 more jobs at 5 stars → 90",
        "Shop fix leaves the 6 months on 16 Jan 2027 → 100",
    ]


def test_whoever_is_above_90_is_told_what_a_bad_review_does() -> None:
    assert told(*GOOD) == ["a bad review of a small job → 80"]


def test_ninety_may_be_out_of_reach_by_new_jobs_alone() -> None:
    many = [bad(str(number), TODAY - timedelta(days=number), client=str(number)) for number in range(1, 9)]
    assert told(*many)[0] == "90 is out of reach by new jobs alone (more than 40)"


def test_a_bad_one_that_leaves_a_worse_score_behind_is_no_improvement() -> None:
    fading = [named(1, 5, stars=1.0), named(2, 600), named(3, 640)]
    assert [line for line in told(*fading) if "leaves" in line] == []


def test_what_leaves_is_named_with_the_score_before_and_after() -> None:
    assert coming(*GOOD, bad("Shop fix", date(2026, 7, 15)))[0] == (
        "16 Jan 2027: Shop fix (2 stars) leaves the 6 months: 80 → 100"
    )


def test_what_leaves_on_one_day_is_one_line() -> None:
    three = [bad(title, date(2026, 7, 15), client=title) for title in ("One", "Two", "Three")]
    lines = coming(*GOOD, *three)
    assert lines[0] == "16 Jan 2027: One (2 stars) and 2 more get too old: 57 → 100"
    assert len({line.partition(":")[0] for line in lines}) == len(lines)


def test_a_day_that_changes_nothing_is_not_told() -> None:
    lasting = [job(client=f"client {number}", ended=TODAY) for number in range(3)]
    old = bad("Long ago", date(2025, 1, 10))  # the best window is another, before and after
    assert coming(*lasting, old) == []


def test_days_beyond_the_list_are_counted() -> None:
    several = [bad(f"Bad {number}", date(2026, 6, 1) + timedelta(days=9 * number)) for number in range(9)]
    lines = coming(*GOOD, *several, most=3)
    assert len(lines) == 4
    assert lines[-1].startswith("and ")
    assert lines[-1].endswith(" later.")


def test_markdown_in_a_name_has_no_effect() -> None:
    assert "**" not in coming(*GOOD, bad("**Shop**", date(2026, 7, 15)))[0].replace("\\*\\*", "")
