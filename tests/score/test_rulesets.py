"""The eras: which one holds on a day, what they say, and what is wrong with a broken file."""

import json
from datetime import date
from pathlib import Path

import pytest

from jss.score.ruleset import Label, NoFeedback, Private, RuleName
from jss.score.rulesets import RulesetError, load_rulesets
from tests.score.examples import RULES_FILE, RULESETS

IDS = ["2015-03", "2020-03-01", "2020-11-08", "2021-05", "2023-12", "2024-09", "2026"]


def test_all_seven_eras_are_there_oldest_first() -> None:
    assert [era.id for era in RULESETS.eras] == IDS


@pytest.mark.parametrize(
    ("day", "era"),
    [
        (date(2015, 3, 1), "2015-03"),
        (date(2020, 2, 29), "2015-03"),
        (date(2020, 3, 1), "2020-03-01"),
        (date(2020, 11, 7), "2020-03-01"),
        (date(2020, 11, 8), "2020-11-08"),
        (date(2021, 4, 30), "2020-11-08"),
        (date(2021, 5, 1), "2021-05"),
        (date(2023, 12, 12), "2021-05"),
        (date(2023, 12, 13), "2023-12"),
        (date(2024, 9, 2), "2023-12"),
        (date(2024, 9, 3), "2024-09"),
        (date(2025, 12, 31), "2024-09"),
        (date(2026, 1, 1), "2026"),
        (date(2099, 1, 1), "2026"),
    ],
)
def test_a_day_has_the_rules_in_force_then(day: date, era: str) -> None:
    assert RULESETS.on(day).id == era


def test_before_march_2015_there_was_no_score() -> None:
    with pytest.raises(RulesetError, match="it began in March 2015"):
        RULESETS.on(date(2015, 2, 28))


def test_an_unknown_id_is_answered_with_the_ids_there_are() -> None:
    with pytest.raises(RulesetError) as caught:
        RULESETS.named("2019")
    assert "'2019'" in str(caught.value)
    assert all(era in str(caught.value) for era in IDS)


def test_minimums_fell_from_four_and_three_to_two_and_two() -> None:
    minimums = [(era.min_outcomes, era.min_clients) for era in RULESETS.eras]
    assert minimums == [(4, 3), (4, 3), (4, 2), (4, 2), (2, 2), (2, 2), (2, 2)]


def test_trending_exists_from_2021_until_the_weights_were_published() -> None:
    assert [era.id for era in RULESETS.eras if era.trending] == ["2021-05", "2023-12"]
    assert [era.id for era in RULESETS.eras if era.weights.published] == ["2024-09", "2026"]


def test_contracts_without_feedback_count_only_before_the_announcement() -> None:
    counting = [era.id for era in RULESETS.eras if era.no_feedback is NoFeedback.PATTERN]
    assert counting == ["2015-03", "2020-03-01"]


def test_private_ratings_end_in_2026() -> None:
    assert [era.id for era in RULESETS.eras if era.private is Private.NOT_ASKED] == ["2026"]


def test_every_rule_of_every_era_has_a_sentence_a_label_a_date_and_a_source() -> None:
    for era in RULESETS.eras:
        assert set(era.rules) == set(RuleName)
        for rule in era.rules.values():
            assert rule.sentence.endswith(".")
            assert rule.label in Label
            assert rule.since <= str(era.effective_to or "9999")
            assert rule.source.url.startswith("https://")
            assert rule.source.kind


def test_the_announcement_stands_behind_leaving_out_contracts_without_feedback() -> None:
    rule = RULESETS.named("2026").rule(RuleName.NO_FEEDBACK)
    assert (rule.label, rule.since) == (Label.PUBLISHED, "2020-11-08")
    assert "No-feedback-contracts-no-longer-impact" in rule.source.url


Data = dict[str, list[dict[str, object]]]


def faults_of(data: Data, folder: Path) -> str:
    broken = folder / "rulesets.json"
    broken.write_text(json.dumps(data), encoding="utf-8")
    with pytest.raises(RulesetError) as caught:
        load_rulesets(broken)
    assert all(fault.endswith(".") for fault in caught.value.faults)
    return str(caught.value)


@pytest.fixture
def data() -> Data:
    return json.loads(RULES_FILE.read_text(encoding="utf-8"))


def test_every_fault_of_form_is_told_at_once(data: Data, tmp_path: Path) -> None:
    eras = data["rulesets"]
    eras[0]["min_clients"] = 0
    eras[3]["builds_on"] = "2026"
    eras[5]["weights"] = {"published": True, "tiers": [{"up_to": None, "weight": 1.1}], "days_per_job": 90}
    eras[6]["colour"] = "green"
    told = faults_of(data, tmp_path)
    for words in ("min_clients: ", "2021-05: builds on '2026'", "0.25", "weights.most: ", "2026: colour: "):
        assert words in told


def test_every_fault_of_sense_is_told_at_once(data: Data, tmp_path: Path) -> None:
    eras = data["rulesets"]
    eras[0]["rules"] = {}
    eras[2]["sources"] = ["nowhere"]
    eras[2]["from"] = "2020-11-10"
    eras[4]["to"] = "2023-01-01"
    tiers = [{"up_to": 250, "weight": 1}, {"up_to": 100, "weight": 1.25}, {"up_to": None, "weight": 1.5}]
    eras[5]["weights"] = {"published": True, "tiers": tiers, "days_per_job": 90, "most": 8}
    told = faults_of(data, tmp_path)
    for words in (
        "2015-03: the rule 'rated-good' is missing",
        "2020-11-08: the source 'nowhere' is not",
        "2020-11-08: they must begin on the day after 2020-03-01 ends",
        "2023-12: they end before they begin",
        "2024-09: the earnings tiers must rise",
    ):
        assert words in told


def test_an_id_used_twice_is_a_fault(data: Data, tmp_path: Path) -> None:
    data["rulesets"][6]["id"] = "2024-09"
    assert "2024-09: the id is used twice" in faults_of(data, tmp_path)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"note": "x", "sources": {}, "rulesets": []}'])
def test_a_file_that_is_no_ruleset_file_is_a_sentence(tmp_path: Path, text: str) -> None:
    broken = tmp_path / "rulesets.json"
    broken.write_text(text, encoding="utf-8")
    with pytest.raises(RulesetError, match=r"rulesets\.json: .+\."):
        load_rulesets(broken)


def test_a_file_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(RulesetError, match="can't be read"):
        load_rulesets(tmp_path / "none.json")
