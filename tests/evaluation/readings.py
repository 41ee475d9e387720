"""How right pastes are read: contracts found, their facts, their outcomes, and the score."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import NotRequired, TypedDict, cast

from bot.data import DataFolder, load_rulesets
from bot.estimating import Report, report_on
from jss.score.outcome import Judged
from tests.contracts.cases import FIELDS, same

FOLDER = Path(__file__).parent / "pastes"
# Written apart from the readers, by others. Each was run at first sight, and then looked at while the readers were
# widened; the README has the first figures of the latest ones.
SETS = tuple(sorted(path.stem for path in FOLDER.glob("*.jsonl")))


class Row(TypedDict, total=False):
    """What is expected of a contract; what is left out is not compared."""

    title: str | None
    client: str | None
    started: str | None
    ended: str | None
    paid: float | None
    stars: float | None
    feedback: str
    status: str
    outcome: str
    reason: list[str] | str
    optional: bool


class Expected(TypedDict, total=False):
    """What is expected of a paste."""

    contracts: list[Row]
    score: int | None
    unordered: bool


class Case(TypedDict):
    """A paste, the day it is read on, and what is expected of it."""

    name: str
    kind: str
    as_of: str
    args: list[str]
    text: str
    expect: Expected
    note: NotRequired[str]


@dataclass(slots=True)
class Figures:
    """Counts of what was looked at and what was right."""

    pastes: int = 0
    counted: int = 0
    facts: int = 0
    facts_right: int = 0
    outcomes: int = 0
    outcomes_right: int = 0
    scores: int = 0
    scores_right: int = 0

    HEAD = (
        "| set | pastes | contracts counted exactly | facts right | outcomes right | scores exact |\n"
        + "|---" * 6
        + "|"
    )

    def row(self, name: str) -> str:
        """Write the figures as a row of a Markdown table, in percent."""
        return (
            f"| {name} | {self.pastes} | "
            + " | ".join(f"{100 * share:.1f}" for share in self.shares())
            + " |"
        )

    def shares(self) -> tuple[float, float, float, float]:
        """Return the shares of exact counts, right facts, right outcomes and exact scores."""
        return (
            self.counted / max(self.pastes, 1),
            self.facts_right / max(self.facts, 1),
            self.outcomes_right / max(self.outcomes, 1),
            self.scores_right / max(self.scores, 1),
        )


def load(name: str) -> list[Case]:
    """Read a set."""
    rows = (FOLDER / f"{name}.jsonl").read_text("utf-8").splitlines()
    return [cast("Case", json.loads(row)) for row in rows]


def measure(cases: Sequence[Case]) -> Figures:
    """Read each paste, estimate the score, and compare."""
    rulesets = load_rulesets(DataFolder().rulesets)
    found = Figures()
    for case in cases:
        on = date.fromisoformat(case["as_of"])
        shown = int(case["args"][case["args"].index("--shown") + 1]) if "--shown" in case["args"] else None
        rules = case["args"][case["args"].index("--rules") + 1] if "--rules" in case["args"] else None
        report = report_on(case["text"], rulesets=rulesets, as_of=on, rules=rules, shown=shown)
        _compare(found, case["expect"], report)
    return found


def _compare(found: Figures, expect: Expected, report: Report) -> None:
    given = list(report.estimate.judged)
    if "contracts" in expect:
        rows = expect["contracts"]
        needed = sum(not row.get("optional") for row in rows)
        found.pastes += 1
        found.counted += needed <= len(given) <= len(rows)
        in_order = len(rows) == len(given) and not expect.get("unordered")
        for row, judged in zip(rows, given, strict=True) if in_order else _matched(rows, given):
            if judged is not None or not row.get("optional"):
                _compare_contract(found, row, judged)
    if "score" in expect:
        found.scores += 1
        found.scores_right += report.estimate.score == expect["score"]


def _matched(rows: Sequence[Row], given: Sequence[Judged]) -> list[tuple[Row, Judged | None]]:
    """Give each expected contract the likest one that is left."""
    likest = sorted(
        ((_likeness(row, judged), at, to) for at, row in enumerate(rows) for to, judged in enumerate(given)),
        reverse=True,
    )
    taken: dict[int, int] = {}
    for likeness, at, to in likest:
        if likeness > 1 and at not in taken and to not in taken.values():
            taken[at] = to
    return [(row, given[taken[at]] if at in taken else None) for at, row in enumerate(rows)]


def _likeness(row: Row, judged: Judged) -> int:
    return sum(_right(row, name, judged) for name in FIELDS if row.get(name) is not None)


def _compare_contract(found: Figures, row: Row, judged: Judged | None) -> None:
    for name in FIELDS:
        if name in row:
            found.facts += 1
            found.facts_right += judged is not None and _right(row, name, judged)
    if "outcome" in row:
        found.outcomes += 1
        found.outcomes_right += judged is not None and judged.outcome == row["outcome"]


def _right(row: Row, name: str, judged: Judged) -> bool:
    return same(name, row.get(name), cast("object", getattr(judged.contract, name)))
