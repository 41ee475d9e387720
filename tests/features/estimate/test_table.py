"""The table to download."""

import csv
import io
from datetime import timedelta

import pytest

from bot.features.estimate.table import COLUMNS, table
from bot.words import Words, words_in
from jss.contracts.contract import Contract
from jss.score.outcome import Reason
from tests.features.estimate.examples import AWKWARD, SECRET, TYPICAL, reported
from tests.features.look import ENGLISH
from tests.score.examples import RULESETS, TODAY, job

SPANISH = words_in("es")


def rows(*contracts: Contract, words: Words = ENGLISH) -> list[dict[str, str]]:
    text = table(reported(*contracts), words).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_every_contract_is_a_row_with_its_outcome_rule_and_source() -> None:
    found = rows(*TYPICAL)
    assert len(found) == len(TYPICAL)
    second = found[1]
    assert second["title"] == f"{SECRET} logo 2"
    assert (second["ended"], second["paid"], second["stars"]) == ("2026-10-13", "900", "5")
    assert (second["outcome"], second["reason"], second["weight"]) == ("good", "good feedback", "1.25")
    assert second["weight rule"] == "up to $1,000: 1.25"
    assert second["label"] == "inferred"
    assert second["source"].startswith("https://")


def test_it_begins_with_a_byte_order_mark_and_the_columns() -> None:
    start = table(reported(*TYPICAL), ENGLISH)
    assert start.startswith(b"\xef\xbb\xbftitle,client,started,ended,")
    assert start.partition(b"\r\n")[0].count(b",") == len(COLUMNS) - 1


def test_won_and_lost_parts_and_the_rule_of_the_weight_are_told() -> None:
    paid = [(TODAY - timedelta(days=days), "1000") for days in (400, 300, 200, 100, 2)]
    [long_bad] = rows(job(2.0, ended=TODAY, paid="5000", payments=paid))
    assert (long_bad["won"], long_bad["lost"], long_bad["weight"]) == ("4", "1.5", "5.5")
    assert long_bad["weight rule"] == "over $1,000: 1.5, further 90 days with a payment: 4"
    [silent] = rows(job(None))
    assert (silent["won"], silent["lost"], silent["weight rule"]) == ("0", "0", "")


def test_it_is_in_the_reader_s_language_with_every_rule_of_today() -> None:
    [row] = rows(job(4.5), words=SPANISH)
    assert (row["título"], row["resultado"], row["motivo"]) == ("", "bueno", "buena valoración")
    assert (row["estrellas"], row["valoración"], row["estado"]) == ("4.5", "valorado", "terminado")
    assert row["regla"] == "El cliente dio 3,0 estrellas o más, así que el contrato es un éxito."


@pytest.mark.parametrize("reason", Reason)
def test_every_rule_that_decides_a_contract_today_is_told_in_spanish(reason: Reason) -> None:
    today = RULESETS.eras[-1]
    assert SPANISH.has(f"rule-{today.id}-{reason.value}")


@pytest.mark.parametrize("title", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " \n=cmd", "\0=1"])
def test_a_title_is_never_a_formula(title: str) -> None:
    assert rows(job(title=title))[0]["title"].startswith("'")


@pytest.mark.parametrize("title", ['say "hi", twice', "two\nlines", "a;b", "漢字"])
def test_a_title_comes_back_as_it_was(title: str) -> None:
    assert rows(job(title=title))[0]["title"] == title


@pytest.mark.parametrize("case", AWKWARD)
def test_awkward_contracts_can_be_written(case: str) -> None:
    assert len(rows(*AWKWARD[case])) == len(AWKWARD[case])
