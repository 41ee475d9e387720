"""Contracts in JSON: the profile's own, the public API's, and plain lists of objects."""

from typing import cast

from jss.contracts import wording
from jss.contracts.calendar import Calendar
from jss.contracts.contract import Status
from jss.contracts.draft import Draft
from jss.contracts.money import CURRENCIES, money_cell
from jss.contracts.readers.findings import Findings, Page
from jss.contracts.readers.headers import Column, column_of
from jss.contracts.readers.json_objects import Document, Item, find_documents
from jss.contracts.readers.rows import RowStyle, read_row
from jss.contracts.stars import rating_cell

Object = dict[str, object]


def read_json(page: Page) -> list[Findings]:
    """Return the contracts of every stretch of JSON on the page."""
    return [_read(document, page.calendar) for document in find_documents(page.lines)]


def _read(document: Document, calendar: Calendar) -> Findings:
    findings = Findings("json")
    findings.claimed = set(range(document.first, document.last + 1))
    inside = -1
    # Outer objects close last: going backwards, a contract is met before the objects within it.
    for item in reversed(document.items):
        if 0 <= inside <= item.span[0]:
            continue
        draft = None if _is_container(item.values) else _draft(item, calendar)
        if draft is not None:
            inside = item.span[0]
            findings.drafts.append(draft)
    findings.drafts.reverse()
    findings.furniture = set(findings.claimed)
    if document.cut:
        findings.problem(document.last, "", wording.json_cut())
        findings.furniture.discard(document.last)
    return findings


def _is_container(values: Object) -> bool:
    """Whether an object holds a list of objects with titles, and so is no contract itself."""
    for value in values.values():
        if isinstance(value, list) and any(
            isinstance(entry, dict)
            and {"title", "contract", "node", "name", "job"} & set(cast("Object", entry))
            for entry in cast("list[object]", value)
        ):
            return True
    return False


def _draft(item: Item, calendar: Calendar) -> Draft | None:
    values = item.values
    if isinstance(values.get("contract"), dict):
        return _graphql(item, calendar)
    cells = _cells(values)
    if Column.TITLE not in cells or not set(cells) & {
        Column.STARTED,
        Column.ENDED,
        Column.PAID,
        Column.STARS,
        Column.STATUS,
    }:
        return (
            None if "feedback" not in values or Column.TITLE not in cells else _profile(item, cells, calendar)
        )
    return _profile(item, cells, calendar)


def _cells(values: Object) -> dict[Column, str]:
    """Flatten the plain values of an object to the columns their keys announce."""
    cells: dict[Column, str] = {}
    for key, value in values.items():
        column = column_of(key)
        if isinstance(value, str | int | float) and not isinstance(value, bool) and column is not None:
            cells.setdefault(column, str(value))
    return cells


def _profile(item: Item, cells: dict[Column, str], calendar: Calendar) -> Draft | None:
    values = item.values
    columns = {*cells, Column.STARS}
    if {"endedOn", "ended", "endDate", "end"} & set(values):
        columns.add(Column.ENDED)
    if isinstance(values.get("feedback"), dict):
        cells.pop(Column.FEEDBACK, None)
    draft = read_row(cells, item.lines, RowStyle(frozenset(columns), comma=False), calendar)
    for key in ("totalCharges", "totalCharge", "paid", "earned", "amount", "totalEarnings", "earnings"):
        _charge(draft, values.get(key))
    if "feedback" in values and "feedbackToFreelancer" not in values:
        _feedback(draft, values["feedback"])
    return draft


def _graphql(item: Item, calendar: Calendar) -> Draft | None:
    contract = cast("Object", item.values["contract"])
    cells = _cells(contract)
    if Column.TITLE not in cells:
        return None
    columns = frozenset({Column.STARS, Column.ENDED, Column.STATUS})
    draft = read_row(cells, item.lines, RowStyle(columns, comma=False), calendar)
    if draft.client is None and isinstance(team := contract.get("clientTeamId"), str | int):
        draft.client = str(team)
    if isinstance(total := item.values.get("contractAggregate"), dict):
        _charge(draft, cast("Object", total).get("totalCharge"))
    feedback = item.values.get("feedback")
    _feedback(
        draft, cast("Object", feedback).get("feedbackToFreelancer") if isinstance(feedback, dict) else None
    )
    return draft


def _charge(draft: Draft, value: object) -> None:
    """Read an amount: a figure, a text, or an object with its currency."""
    currency = "USD"
    if isinstance(value, dict):
        money = cast("Object", value)
        currency = str(money.get("currencyCode") or money.get("currency") or "USD").upper()
        value = money.get("amount", money.get("rawValue", money.get("displayValue")))
    if not isinstance(value, str | int | float) or isinstance(value, bool):
        return
    money_read = money_cell(str(value), comma=False)
    if money_read is None:
        return
    if money_read.currency != "USD":
        currency = money_read.currency
    if CURRENCIES.get(currency.lower(), currency) != "USD":
        draft.problem(
            draft.first,
            f"{value} {currency}",
            wording.foreign_amount(currency),
        )
        draft.paid = None
    else:
        draft.paid = money_read.amount


def _feedback(draft: Draft, value: object) -> None:
    """Read the client's feedback; null means that none was left."""
    if value is None:
        draft.no_feedback = draft.stars is None and draft.status in {None, Status.ENDED}
        return
    if not isinstance(value, dict):
        return
    feedback = cast("Object", value)
    if feedback.get("feedbackSuppressed") is True or feedback.get("suppressed") is True:
        draft.removed = True
        return
    score = feedback.get("score", feedback.get("rating", feedback.get("stars")))
    rating = (
        rating_cell(str(score))
        if isinstance(score, str | int | float) and not isinstance(score, bool)
        else None
    )
    if rating is None:
        draft.no_feedback = draft.stars is None
        return
    if rating.note:
        draft.problem(draft.first, str(score), rating.note)
    draft.stars, draft.unreadable_rating = rating.value, rating.value is None
