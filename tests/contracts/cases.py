"""The pastes kept as files, each with the contracts it holds."""

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import cast

from jss.contracts.contract import Contract

FOLDER = Path(__file__).parent / "pastes"
FIELDS = ("title", "client", "started", "ended", "paid", "stars", "feedback", "status")

Expected = dict[str, object]


@dataclass(frozen=True, slots=True)
class Case:
    """A paste, the day it is read on, and what is to be found in it."""

    name: str
    text: str
    as_of: date
    contracts: list[Expected]
    min_problems: int
    unordered: bool


def load_cases() -> list[Case]:
    return [_load(path) for path in sorted(FOLDER.glob("*.json"))]


def _load(path: Path) -> Case:
    content = cast("dict[str, object]", json.loads(path.read_text(encoding="utf-8")))
    expect = cast("dict[str, object]", content["expect"])
    text = path.with_suffix(".txt").read_bytes().decode("utf-8")
    return Case(
        path.stem,
        text,
        date.fromisoformat(str(content["as_of"])),
        cast("list[Expected]", expect.get("contracts", [])),
        cast("int", expect.get("min_problems", 0)),
        bool(expect.get("unordered")),
    )


def differences(expected: Expected, contract: Contract) -> list[str]:
    """Name the fields that differ; titles and clients only have to hold the expected text."""
    return [
        f"{name} is {getattr(contract, name)!r}, expected {expected[name]!r}"
        for name in FIELDS
        if name in expected and not same(name, expected[name], getattr(contract, name))
    ]


def same(name: str, expected: object, given: object) -> bool:
    """Whether a field of a contract is as expected."""
    if expected is None or given is None:
        return expected is given
    if name in {"title", "client"}:
        return str(expected).lower() in str(given).lower()
    if name in {"paid", "stars"}:
        return abs(float(str(expected)) - float(str(given))) < 0.011
    return str(expected) == str(given)
