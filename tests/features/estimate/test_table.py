"""The table to download."""

import csv
import io

import pytest

from bot.features.estimate.table import COLUMNS, table
from jss.contracts.contract import Contract
from tests.features.estimate.examples import AWKWARD, SECRET, TYPICAL, typical
from tests.score.examples import estimated, job


def rows(*contracts: Contract) -> list[dict[str, str]]:
    text = table(estimated(*contracts)).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_every_contract_is_a_row_with_its_outcome_rule_and_source() -> None:
    found = rows(*TYPICAL)
    assert len(found) == len(TYPICAL)
    second = found[1]
    assert second["title"] == f"{SECRET} logo 2"
    assert (second["ended"], second["paid"], second["stars"]) == ("2026-10-13", "900", "5")
    assert (second["outcome"], second["reason"], second["weight"]) == ("success", "rated-good", "1.25")
    assert second["label"] == "inferred"
    assert second["source"].startswith("https://")


def test_it_begins_with_a_byte_order_mark_and_the_columns() -> None:
    assert table(typical()).startswith(b"\xef\xbb\xbf" + ",".join(COLUMNS).encode() + b"\r\n")


@pytest.mark.parametrize("title", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " \n=cmd", "\0=1"])
def test_a_title_is_never_a_formula(title: str) -> None:
    assert rows(job(title=title))[0]["title"].startswith("'")


@pytest.mark.parametrize("title", ['say "hi", twice', "two\nlines", "a;b", "漢字"])
def test_a_title_comes_back_as_it_was(title: str) -> None:
    assert rows(job(title=title))[0]["title"] == title


@pytest.mark.parametrize("case", AWKWARD)
def test_awkward_contracts_can_be_written(case: str) -> None:
    assert len(rows(*AWKWARD[case])) == len(AWKWARD[case])
