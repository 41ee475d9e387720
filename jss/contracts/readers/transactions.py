"""Transaction reports and earnings by day: payments gathered to the contracts they were made for."""

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from rapidfuzz import fuzz

from jss.contracts import wording
from jss.contracts.calendar import Calendar
from jss.contracts.contract import Payment
from jss.contracts.dates import find_stamps
from jss.contracts.draft import Draft, tidy
from jss.contracts.money import CURRENCIES, Money, money_cell
from jss.contracts.readers.findings import Findings
from jss.contracts.readers.grid import Row
from jss.contracts.readers.headers import Column
from jss.contracts.readers.rows import Cells, RowStyle

_KINDS = re.compile(
    r"fixed|hourly|bonus|fee|refund|withdraw|payment|milestone|invoice|membership"
    r"|miscellaneous|adjustment|escrow",
    re.IGNORECASE,
)
_NOT_EARNED = re.compile(
    r"\bfees?\b|withdraw|membership|^payment$|connects|subscription|\bvat\b|\btax|transfer|payout|^expense",
    re.IGNORECASE,
)
_REFUND = re.compile(r"refund|reversal|chargeback", re.IGNORECASE)
_CONTRACT_ID = re.compile(r"\s*\((\d{4,})\)\s*$")
_PERIOD = re.compile(r"^\s*(?:invoice|payment|charge)?\s*(?:for|from)?\s*$", re.IGNORECASE)
_LEAD = re.compile(
    r"^\s*(?:(?:invoice|payment|paid|bonus|refund|charge|funded|hourly|escrow"
    r"|tip)\b[^:]*?)?(?:\bmilestone\s*#?\d*\b[^:]*?)?(?::|\bfor\b(?! milestone)|\s-\s)\s*",
    re.IGNORECASE,
)
_HOURS = re.compile(r"\d+(?:[:.]\d+)?\s*(?:hrs?|hours?)\b.*$", re.IGNORECASE)
_SAME_TITLE = 88
_COMPARED = 400  # contracts a title is compared with letter by letter


def is_transactions(columns: Sequence[Column | None], rows: list[dict[Column, str]]) -> bool:
    """Say whether a table lists payments rather than contracts."""
    has = {column for column in columns if column}
    if Column.PAID not in has or has & {Column.STARS, Column.FEEDBACK, Column.ENDED, Column.STATUS}:
        return False
    if has & {Column.TRANSACTION, Column.TYPE} and has & {Column.DESCRIPTION, Column.TRANSACTION}:
        kinds = [cells.get(Column.TYPE, "") or cells.get(Column.DESCRIPTION, "") for cells in rows]
        return sum(bool(_KINDS.search(kind)) for kind in kinds) * 2 >= len(kinds)
    return Column.DATE in has and Column.TITLE in has


class _Ledger:
    """Drafts by what identifies a contract: an id, a title, or a client."""

    def __init__(self) -> None:
        self.drafts: list[Draft] = []
        self.keys: list[str] = []
        self.exact: dict[tuple[str, str], Draft] = {}

    def contract(self, title: str | None, client: str | None, line: int) -> Draft:
        """Return the draft a payment belongs to, a new one where there is none yet."""
        key = (_plain(title), _plain(client))
        if key not in self.exact:
            self.exact[key] = self._similar(key) or self._new(title, client, line)
        return self.exact[key]

    def _similar(self, key: tuple[str, str]) -> Draft | None:
        title, client = key
        if not title:
            return None
        for draft in self.drafts[:_COMPARED]:
            other = _plain(draft.title)
            same_client = not client or not draft.client or _plain(draft.client) == client
            same_numbers = re.findall(r"\d+", title) == re.findall(r"\d+", other)
            if same_client and same_numbers and fuzz.ratio(other, title) >= _SAME_TITLE:
                return draft
        return None

    def _new(self, title: str | None, client: str | None, line: int) -> Draft:
        draft = Draft(line, line, title=title, client=client)
        self.drafts.append(draft)
        return draft


def _plain(text: str | None) -> str:
    return " ".join(re.findall(r"\w+", (text or "").lower()))


def read_transactions(
    rows: list[tuple[Row, dict[Column, str]]], style: RowStyle, calendar: Calendar
) -> Findings:
    """Sum payments by contract; fees and withdrawals are furniture, refunds are deducted."""
    findings = Findings("transactions")
    ledger = _Ledger()
    refunds: list[tuple[Row, dict[Column, str], Money]] = []
    for row, cells in rows:
        money = _earned(row, cells, style, findings)
        if money is None:
            findings.furniture.update(range(row.lines[0], row.lines[1] + 1))
        elif _is_refund(cells, money):
            refunds.append((row, cells, money))
        else:
            _book(ledger.contract(*_identity(cells), row.lines[0]), row, cells, money, calendar)
    for row, cells, money in refunds:
        _book(_refunded(ledger, rows, cells, row), row, cells, money, calendar)
    for draft in ledger.drafts:
        _settle(draft)
    findings.drafts = ledger.drafts
    return findings


def _earned(row: Row, cells: Cells, style: RowStyle, findings: Findings) -> Money | None:
    """Return the amount of a row that is income in dollars, else None (a problem where unreadable)."""
    kind = cells.get(Column.TYPE, "") or cells.get(Column.DESCRIPTION, "")
    if _NOT_EARNED.search(kind) or (
        not cells.get(Column.TYPE) and _NOT_EARNED.search(cells.get(Column.TITLE, ""))
    ):
        return None
    cell = cells.get(Column.PAID, "")
    money = money_cell(cell, comma=style.comma)
    named = cells.get(Column.CURRENCY, "").strip().lower()
    currency = (
        CURRENCIES.get(named, named.upper())
        if named
        else style.currency or (money.currency if money else "USD")
    )
    if money is None:
        if cell.strip():
            findings.problem(row.lines[0], cell, wording.amount_unread(cell))
        return None
    if currency != "USD":
        findings.problem(row.lines[0], cell, wording.foreign_payment(currency))
        return None
    return money


def _is_refund(cells: Cells, money: Money) -> bool:
    kind = cells.get(Column.TYPE, "").strip()
    told = _REFUND.search(kind) if kind else _REFUND.match(cells.get(Column.DESCRIPTION, "").lstrip())
    return money.amount < 0 or told is not None


def _identity(cells: Cells) -> tuple[str | None, str | None]:
    """Return the title and the client of a payment as far as its cells tell."""
    client = tidy(cells.get(Column.CLIENT))
    title = cells.get(Column.TITLE) or _title_in(cells.get(Column.DESCRIPTION, ""))
    if title is None and client is None:
        return tidy(cells.get(Column.REFERENCE)), None
    return tidy(title), client


def _title_in(description: str) -> str | None:
    """Take the contract's title out of "Invoice for milestone 2: Theme work"; None for a mere period."""
    text = _LEAD.sub("", description, count=1)
    for stamp in reversed(find_stamps(text)):
        text = text[: stamp.start] + text[stamp.end :]
    text = _HOURS.sub("", text).strip(" -:,@()")
    if not re.search(r"[^\W\d_]", text) or _PERIOD.match(text) or column_word(text):
        return None
    return text


def column_word(text: str) -> bool:
    """Whether a description only repeats the kind of the payment."""
    return bool(
        re.fullmatch(
            r"(?:hourly|fixed[- ]price|bonus|refund|payment|invoice|milestone)(?: payment| invoice| \d+)?",
            text,
            re.IGNORECASE,
        )
    )


def _refunded(ledger: _Ledger, rows: list[tuple[Row, dict[Column, str]]], cells: Cells, row: Row) -> Draft:
    """Find the contract a refund belongs to: by a reference in its text, its title, or its client."""
    numbers = set(re.findall(r"\d{5,}", cells.get(Column.DESCRIPTION, "")))
    for _, other in rows:
        if other is not cells and other.get(Column.REFERENCE, "") in numbers:
            return ledger.contract(*_identity(other), row.lines[0])
    title, client = _identity(cells)
    same_client = [draft for draft in ledger.drafts if client and _plain(draft.client) == _plain(client)]
    if title:
        ranked = sorted(
            same_client or ledger.drafts,
            key=lambda draft: -fuzz.token_set_ratio(_plain(draft.title), _plain(title)),
        )
        if ranked and fuzz.token_set_ratio(_plain(ranked[0].title), _plain(title)) >= 70:
            return ranked[0]
    return same_client[0] if len(same_client) == 1 else ledger.contract(title, client, row.lines[0])


def _book(draft: Draft, row: Row, cells: Cells, money: Money, calendar: Calendar) -> None:
    amount = -abs(money.amount) if _is_refund(cells, money) else money.amount
    draft.paid = (draft.paid or Decimal(0)) + amount
    draft.first, draft.last = min(draft.first, row.lines[0]), max(draft.last, row.lines[1])
    if (day := _day(draft, row, cells, calendar)) is not None:
        draft.payments.append(Payment(day, amount))


def _day(draft: Draft, row: Row, cells: Cells, calendar: Calendar) -> date | None:
    cell = cells.get(Column.DATE) or cells.get(Column.STARTED) or ""
    stamps = find_stamps(cell)
    if not stamps:
        if cell.strip():
            draft.problem(row.lines[0], cell, wording.payment_date_unread())
        return None
    day = calendar.resolve(stamps[0])
    if day.note:
        draft.problem(row.lines[0], cell, day.note)
    return day.last


def _settle(draft: Draft) -> None:
    draft.payments.sort(key=lambda payment: payment.on)
    if draft.title and (found := _CONTRACT_ID.search(draft.title)):
        draft.title = draft.title[: found.start()]
    earned = [payment.on for payment in draft.payments if payment.amount > 0]
    if earned:
        draft.ended = max(earned)
        draft.problem(draft.first, draft.title or draft.client or "", wording.last_payment_taken())
