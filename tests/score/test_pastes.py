"""Whole work histories with the outcomes and scores worked out by hand."""

import json
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import NotRequired, TypedDict

import pytest

from jss.contracts.contract import Contract, Feedback, Status
from tests.score.examples import estimated


class Row(TypedDict):
    title: str | None
    client: str | None
    started: str | None
    ended: str | None
    paid: str | None
    stars: float | None
    feedback: str
    status: str
    private_bad: NotRequired[bool]
    outcome: str
    reasons: list[str]


class Case(TypedDict):
    name: str
    as_of: str
    contracts: list[Row]
    eligible: bool
    score: NotRequired[int | None]
    score_between: NotRequired[tuple[int, int]]


CASES: list[Case] = json.loads((Path(__file__).parent / "pastes.json").read_text(encoding="utf-8"))


def contract(row: Row) -> Contract:
    return Contract(
        title=row["title"],
        client=row["client"],
        started=date.fromisoformat(row["started"]) if row["started"] else None,
        ended=date.fromisoformat(row["ended"]) if row["ended"] else None,
        paid=None if row["paid"] is None else Decimal(row["paid"]),
        stars=row["stars"],
        feedback=Feedback(row["feedback"]),
        status=Status(row["status"]),
        private_bad=row.get("private_bad"),
    )


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_a_work_history_gets_the_outcomes_and_the_score_worked_out_by_hand(case: Case) -> None:
    result = estimated(*map(contract, case["contracts"]), on=date.fromisoformat(case["as_of"]))
    for judged, row in zip(result.judged, case["contracts"], strict=True):
        assert judged.outcome == row["outcome"], row["title"]
        assert judged.reason in row["reasons"], row["title"]
    assert result.eligible is case["eligible"]
    assert bool(result.missing) is not result.eligible
    if "score" in case:
        assert result.score == case["score"]
    if "score_between" in case:
        low, high = case["score_between"]
        assert result.score is not None
        assert low <= result.score <= high
