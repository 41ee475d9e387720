"""Every contract with all that was read and decided, as a file for a spreadsheet."""

import csv
import io
from collections.abc import Iterable
from datetime import date

from jss.score.outcome import Judged
from jss.score.result import Estimate

COLUMNS = (
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
    "rule",
    "label",
    "source",
    "lines",
)
# A spreadsheet runs a cell that begins so as a formula.
FORMULA = ("=", "+", "-", "@")


def table(estimate: Estimate) -> bytes:
    """Write the CSV in UTF-8 with a byte-order mark, without which Excel takes it for another encoding."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    writer.writerows([_safe(cell) for cell in _cells(judged)] for judged in estimate.judged)
    return text.getvalue().encode("utf-8-sig", errors="replace")


def _cells(judged: Judged) -> Iterable[str]:
    contract = judged.contract
    first, last = contract.lines
    yield contract.title or ""
    yield contract.client or ""
    yield _day(contract.started)
    yield _day(contract.ended)
    yield "" if contract.paid is None else f"{contract.paid:f}"
    yield "" if contract.stars is None else f"{contract.stars:g}"
    yield contract.feedback.value
    yield contract.status.value
    yield judged.outcome.value
    yield judged.reason.value
    yield f"{judged.weight.normalize():f}"
    yield judged.rule.sentence
    yield judged.rule.label.value
    yield judged.rule.source.url
    # Not "1-3", which a spreadsheet takes for a date.
    yield str(first) if first == last else f"{first} to {last}"


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""


def _safe(cell: str) -> str:
    cell = cell.replace("\0", "").strip()
    return f"'{cell}" if cell.startswith(FORMULA) else cell
