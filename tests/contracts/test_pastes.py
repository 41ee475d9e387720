"""Every kept paste gives the contracts it holds, and no line of it is dropped."""

import pytest

from jss.contracts import read_paste
from jss.contracts.contract import Contract, Reading
from tests.contracts.cases import Case, differences, load_cases

CASES = load_cases()
by_name = pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
IN_CHAT = [case for case in CASES if "freetext" in read_paste(case.text, as_of=case.as_of).layouts]
LAID_OUT = [case for case in CASES if case not in IN_CHAT]


@pytest.mark.parametrize("case", LAID_OUT, ids=[case.name for case in LAID_OUT])
def test_the_contracts_of_a_layout_are_found_with_their_facts(case: Case) -> None:
    assert _wrong(case) == []


def test_the_contracts_of_chat_are_nearly_all_found_with_their_facts() -> None:
    # A model reads chat: a change of its data mends some pastes and loses others.
    wrong = {case.name: found for case in IN_CHAT if (found := _wrong(case))}
    assert len(wrong) <= 0.1 * len(IN_CHAT), wrong


def _wrong(case: Case) -> list[str]:
    reading = read_paste(case.text, as_of=case.as_of)
    contracts = _in_order(case, reading)
    wrong = [
        each
        for expected, contract in zip(case.contracts, contracts, strict=False)
        for each in differences(expected, contract)
    ]
    required = sum(not expected.get("optional") for expected in case.contracts)
    if not required <= len(contracts) <= len(case.contracts):
        wrong.append(f"{len(contracts)} contracts instead of {required}")
    if len(reading.problems) < case.min_problems:
        wrong.append(f"{len(reading.problems)} problems instead of {case.min_problems}")
    return wrong


@by_name
def test_every_line_belongs_to_a_contract_or_is_furniture_or_is_told(case: Case) -> None:
    reading = read_paste(case.text, as_of=case.as_of)

    assert unexplained(case.text, reading) == []


@by_name
def test_every_problem_names_its_line_and_says_something(case: Case) -> None:
    reading = read_paste(case.text, as_of=case.as_of)

    lines = len(case.text.splitlines())
    assert all(
        1 <= problem.line <= lines and problem.message.endswith((".", ")")) for problem in reading.problems
    )


def unexplained(text: str, reading: Reading) -> list[int]:
    """Return the numbers of lines that neither a contract, nor furniture, nor a problem accounts for."""
    count = text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n").count("\n") + 1 if text else 0
    known = set(reading.furniture) | {problem.line for problem in reading.problems}
    for contract in reading.contracts:
        known.update(range(contract.lines[0], contract.lines[1] + 1))
    return [number for number in range(1, count + 1) if number not in known]


def _in_order(case: Case, reading: Reading) -> list[Contract]:
    if not case.unordered:
        return list(reading.contracts)
    rest = list(reading.contracts)
    ordered = list[Contract]()
    for expected in case.contracts:
        best = min(rest, key=lambda contract: len(differences(expected, contract)), default=None)
        if best is not None:
            rest.remove(best)
            ordered.append(best)
    return ordered + rest
