from datetime import UTC, datetime
from typing import cast

import pytest

from bot.errors import ExitCode
from tests.cli.command import Json, bot, process

TODAY = "2026-11-22"
PASTE = """title,client,started,ended,paid,stars
Logo,Ann,2026-01-05,2026-03-01,500,5
Shop,Ben,2026-02-05,2026-04-01,900,4.8
Text [/edit],Cem,2026-03-05,2026-05-01,300,2
Plan,Dee,2026-06-01,,,
"""
KEYS = [
    "as_of",
    "rules",
    "score",
    "range",
    "eligible",
    "missing",
    "window",
    "windows",
    "assumptions",
    "contracts",
    "problems",
    "before",
    "after",
]
CONTRACT = [
    "title",
    "client",
    "started",
    "ended",
    "paid",
    "stars",
    "feedback",
    "status",
    "outcome",
    "reason",
    "weight",
    "won",
    "lost",
    "lines",
]


def estimate(*options: str, typed: str | bytes = PASTE, as_of: str = TODAY) -> Json:
    """The one object that `estimate --json` prints."""
    ran = bot("estimate", "--json", "--as-of", as_of, *options, typed=typed)
    assert ran.status == ExitCode.OK, ran.err
    (found,) = ran.rows
    return found


def rows(found: Json, name: str) -> list[Json]:
    return cast("list[Json]", found[name])


def test_json_has_the_documented_shape() -> None:
    found = estimate()
    assert list(found) == KEYS
    assert list(cast("Json", found["range"])) == ["low", "high"]
    assert [list(row) for row in rows(found, "contracts")] == [CONTRACT] * 4
    for row in rows(found, "windows"):
        assert list(row) == ["name", "score", "outcomes", "clients", "eligible"]
    for row in rows(found, "assumptions"):
        assert list(row) == ["text", "label", "effect"]
        assert row["label"] in {"published", "inferred", "assumed"}
    for era in ("before", "after"):
        assert list(cast("Json", found[era])) == ["rules", "score", "range", "eligible"]


def test_json_values_are_those_of_the_paste() -> None:
    found = estimate()
    logo, _, text, plan = rows(found, "contracts")
    assert (found["as_of"], found["rules"], found["eligible"]) == (TODAY, "2026", True)
    assert isinstance(found["score"], int)
    assert (logo["title"], logo["client"], logo["paid"], logo["stars"]) == ("Logo", "Ann", 500, 5)
    assert (logo["started"], logo["ended"], logo["lines"]) == ("2026-01-05", "2026-03-01", [2, 2])
    assert (text["outcome"], text["reason"]) == ("failure", "rated-bad")
    assert (plan["ended"], plan["status"], plan["outcome"]) == (None, "open", "excluded")


def test_a_problem_names_its_line() -> None:
    found = estimate(typed=PASTE.replace(",4.8", ",7"))
    assert rows(found, "contracts")[1]["stars"] is None
    assert [(list(row), row["line"]) for row in rows(found, "problems")] == [(["line", "text", "message"], 3)]


def test_today_is_the_day_of_an_estimate_without_a_day() -> None:
    before = datetime.now(UTC).date().isoformat()
    (found,) = bot("estimate", "--json", typed=PASTE).rows
    assert found["as_of"] in {before, datetime.now(UTC).date().isoformat()}


def test_rules_can_be_named() -> None:
    assert estimate("--rules", "2021-05")["rules"] == "2021-05"


def test_the_rules_are_those_of_the_day() -> None:
    assert estimate(as_of="2020-11-07")["rules"] == "2020-03-01"
    assert estimate(as_of="2020-11-08")["rules"] == "2020-11-08"


def test_a_shown_score_leaves_the_score_alone() -> None:
    alone, shown = estimate(), estimate("--shown", "100")
    assert shown["score"] == alone["score"]
    assert shown["assumptions"] != alone["assumptions"]
    (remark,) = [row for row in rows(shown, "assumptions") if "Upwork shows 100" in str(row["text"])]
    assert (remark["label"], remark["effect"]) == ("inferred", 0)


@pytest.mark.parametrize("options", [(), ("--shown", "70"), ("--shown", "100")])
def test_effects_add_up_to_the_range(options: tuple[str, ...]) -> None:
    found = estimate(*options, typed=PASTE.replace(",2026-04-01,900", ",,"))
    low, high = cast("dict[str, int]", found["range"]).values()
    assert sum(cast("int", row["effect"]) for row in rows(found, "assumptions")) == high - low


def test_a_long_contract_that_ended_badly_is_won_and_lost_in_parts() -> None:
    paid = "".join(f"Site,Ada,2025-{month:02}-15,1000\n" for month in (1, 4, 7, 10, 12))
    report = f"title,client,date,amount\n{paid}\nSite, client Ada, 2 stars\n"
    (site,) = rows(estimate(typed=report), "contracts")
    assert site["outcome"] == "failure"
    assert (site["weight"], site["won"], site["lost"]) == (4.5, 3, 1.5)


@pytest.mark.parametrize(
    "paste", ['[{"title": "Logo", "stars": 5, "paid": 120, "ended": "2026-0', PASTE[:70]]
)
def test_a_paste_cut_anywhere_is_read_as_far_as_it_goes(paste: str) -> None:
    assert list(estimate(typed=paste)) == KEYS


def test_people_see_score_range_table_and_that_it_is_unofficial() -> None:
    out = bot("estimate", "--as-of", TODAY, typed=PASTE).out
    for words in ("%  (between ", "Unofficial estimate", "Counts", "Text [/edit]", "6m: ", "[inferred]"):
        assert words in out
    assert "No score can be estimated." in bot("estimate", typed="hello").out


def test_the_table_of_a_terminal_has_room_for_the_reasons(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    lines = bot("estimate", "--as-of", TODAY, typed=PASTE).out.splitlines()
    assert max(map(len, lines)) <= 80
    [shop] = [line for line in lines if line.startswith(" Shop")]
    assert shop.split() == ["Shop", "2026-04-01", "$900", "4.8", "+1.25", "good", "feedback"]
    [text] = [line for line in lines if line.startswith(" Text")]
    assert text.split()[-3:] == ["-1.25", "bad", "feedback"]
    [plan] = [line for line in lines if line.startswith(" Plan")]
    assert plan.rstrip().endswith("left out: still open")


def test_one_point_is_singular_and_the_announcement_is_told() -> None:
    ended = "stars, $100, ended 2026-10-01"
    two_of_three = f"job A, client A, 5 {ended}\njob B, client B, 5 {ended}\njob C, client C, 1 {ended}"
    out = " ".join(bot("estimate", "--as-of", TODAY, typed=two_of_three).out.split())
    assert "(1 point of the range) [inferred]" in out
    assert "Just before the announcement of 8 November 2020: " in out
    assert "Just after it: " in out


def test_a_process_writes_json_in_utf_8_whatever_the_terminal() -> None:
    paste = '[{"title": "Логотип \\ud800", "stars": 5, "paid": 100, "ended": "2026-05-01"}]'
    ran = process("estimate", "--json", typed=paste.encode(), settings={"PYTHONIOENCODING": "ascii"})
    assert rows(ran.rows[0], "contracts")[0]["title"] == "Логотип ?"
    assert ran.err == ""
