"""Every contract with all that was read and decided, as a file for a spreadsheet."""

import csv
import io
from collections.abc import Iterable
from datetime import date

from bot.estimating import Report
from bot.features.estimate.weights import reason_of, weight_rule
from bot.words import ENGLISH, Words
from jss.score.outcome import Judged
from jss.score.ruleset import QUARTERS

COLUMNS = (
    "table-title",
    "table-client",
    "table-started",
    "table-ended",
    "table-paid",
    "table-stars",
    "table-feedback",
    "table-status",
    "table-outcome",
    "table-reason",
    "table-weight",
    "table-won",
    "table-lost",
    "table-weight-rule",
    "table-rule",
    "table-label",
    "table-source",
    "table-lines",
)
# A spreadsheet runs a cell that begins so as a formula.
FORMULA = ("=", "+", "-", "@")


def table(report: Report, words: Words) -> bytes:
    """Write the CSV in UTF-8 with a byte-order mark, without which Excel takes it for another encoding.

    Words are in the reader's language; dates, and numbers with a point, are as every spreadsheet reads them.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(words(column) for column in COLUMNS)
    for judged in report.estimate.judged:
        writer.writerow(_safe(cell) for cell in _cells(judged, report, words))
    return text.getvalue().encode("utf-8-sig", errors="replace")


def _cells(judged: Judged, report: Report, words: Words) -> Iterable[str]:
    contract = judged.contract
    yield contract.title or ""
    yield contract.client or ""
    yield _day(contract.started)
    yield _day(contract.ended)
    yield "" if contract.paid is None else f"{contract.paid:f}"
    yield "" if contract.stars is None else f"{contract.stars:g}"
    yield words("table-feedback-of", feedback=contract.feedback.value)
    yield words("table-status-of", status=contract.status.value)
    yield words("estimate-outcome", outcome=judged.outcome.value)
    yield words("estimate-reason", rule=reason_of(judged))
    yield f"{judged.weight.normalize():f}"
    yield f"{judged.won / QUARTERS:g}"
    yield f"{judged.lost / QUARTERS:g}"
    yield weight_rule(judged, report.ruleset, words)
    yield _rule(judged, report, words)
    yield words("estimate-label", label=judged.rule.label.value)
    yield judged.rule.source.url
    first, last = contract.lines
    # Not "1-3", which a spreadsheet takes for a date.
    yield str(first) if first == last else words("table-lines-of", first=str(first), last=str(last))


def _rule(judged: Judged, report: Report, words: Words) -> str:
    """The rule in a sentence: in English from the rules themselves, in other languages from the catalogue."""
    key = f"rule-{report.ruleset.id}-{judged.rule.name.value}"
    return words(key) if words.language != ENGLISH and words.has(key) else judged.rule.sentence


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""


def _safe(cell: str) -> str:
    cell = cell.replace("\0", "").strip()
    return f"'{cell}" if cell.startswith(FORMULA) else cell
