"""Transaction reports and earnings by day: payments gathered to the contracts they were made for."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from rapidfuzz import fuzz, process

from jss.contracts import wording
from jss.contracts.afterwards.named_contracts import plain
from jss.contracts.calendar import Calendar
from jss.contracts.contract import Payment
from jss.contracts.dates import find_stamps
from jss.contracts.draft import Draft, tidy
from jss.contracts.money import CURRENCIES, Money, money_cell
from jss.contracts.readers.findings import Findings
from jss.contracts.readers.grid import Row
from jss.contracts.readers.headers import Column
from jss.contracts.readers.row_feedback import read_stars
from jss.contracts.readers.rows import Cells, RowStyle, readable

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
_REFERENCE = re.compile(r"\d{5,}")
_CONTRACT_ID = re.compile(r"\s*\((\d{4,})\)\s*$")
_PERIOD = re.compile(r"\s*(?:(?:invoice|payment|charge)\s*)?(?:(?:for|from)\s*)?", re.IGNORECASE)
_LEAD = re.compile(
    r"^\s*(?:(?:invoice|payment|paid|bonus|refund|charge|funded|hourly|escrow"
    r"|tip)\b[^:]{0,60}?)?(?:\bmilestone\s*#?\d*\b[^:]{0,60}?)?(?::|\bfor\b(?! milestone)|\s-\s)\s*",
    re.IGNORECASE,
)
_MILESTONE = re.compile(r"(?<![\s,(-])[\s,(-]{1,4}milestone\s?#?\d{1,3}\)?\s?$", re.IGNORECASE)
_HOURS = re.compile(r"(?<!\d)\d+(?:[:.]\d+)?\s*(?:hrs?|hours?)\b.*$", re.IGNORECASE)
_ONLY_KIND = re.compile(
    r"(?:hourly|fixed[- ]price|bonus|refund|payment|invoice|milestone)(?: payment| invoice| \d+)?",
    re.IGNORECASE,
)
_SAME_TITLE = 88
_LIKE_TITLE = 70
_COMPARED = 400  # contracts a title is compared with letter by letter
_MOST_LOOKED_FOR = 1000  # refunds whose contract is looked for by a title like theirs


def is_transactions(columns: Sequence[Column | None], rows: list[dict[Column, str]]) -> bool:
    """Say whether a table lists payments rather than contracts."""
    has = {column for column in columns if column}
    if Column.PAID not in has or has & {Column.FEEDBACK, Column.ENDED, Column.STATUS}:
        return False
    if Column.STARS in has:  # written beside earnings by day by their owner
        return Column.DATE in has and _repeats_a_contract(rows)
    if has & {Column.TRANSACTION, Column.TYPE} and has & {Column.DESCRIPTION, Column.TRANSACTION}:
        kinds = [cells.get(Column.TYPE, "") or cells.get(Column.DESCRIPTION, "") for cells in rows]
        return sum(bool(_KINDS.search(kind)) for kind in kinds) * 2 >= len(kinds)
    return Column.DATE in has and Column.TITLE in has


def _repeats_a_contract(rows: list[dict[Column, str]]) -> bool:
    """Whether two rows have the same contract's number behind their title."""
    found = [_CONTRACT_ID.search(cells.get(Column.TITLE, "")) for cells in rows]
    numbers = [match[1] for match in found if match]
    return len(set(numbers)) < len(numbers)


@dataclass(frozen=True, slots=True)
class _Entry:
    """A contract of the ledger, with its title and client in plain words."""

    draft: Draft
    title: str
    client: str


class _Ledger:
    """Drafts by what identifies a contract: an id, a title, or a client."""

    def __init__(self) -> None:
        self.entries: list[_Entry] = []
        self._exact: dict[tuple[str, str], Draft] = {}
        self._by_client: dict[str, list[_Entry]] = defaultdict(list)
        # Titles that differ in a number are never the same.
        self._by_numbers: dict[tuple[str, ...], list[_Entry]] = defaultdict(list)
        self._looked_for = 0
        self._paid_last: dict[
            str, Draft
        ] = {}  # of each client, known when all but bonuses and refunds is booked

    def contract(self, title: str | None, client: str | None, line: int) -> Draft:
        """Return the draft a payment belongs to, a new one where there is none yet."""
        key = (plain(title), plain(client))
        if key not in self._exact:
            self._exact[key] = self._similar(*key) or self._new(title, client, line)
        return self._exact[key]

    def refunded(self, title: str | None, client: str | None) -> Draft | None:
        """Return the contract a refund was most likely made for, by its title or its client."""
        of_client = self._of(client)
        return self.titled_like(title, client) or (of_client[0].draft if len(of_client) == 1 else None)

    def titled_like(self, title: str | None, client: str | None) -> Draft | None:
        """Return the contract with a title most like this one: of the client, where there are any."""
        return self._most_like(plain(title), self._of(client) or self.entries) if title else None

    def paid_last(self, client: str | None) -> Draft | None:
        """Return the contract that a client paid last."""
        if not self._paid_last:
            for entry in sorted(self.entries, key=lambda entry: _last_paid(entry.draft)):
                self._paid_last[entry.client] = entry.draft
        return self._paid_last.get(plain(client)) if client else None

    def _of(self, client: str | None) -> list[_Entry]:
        return self._by_client.get(plain(client), []) if client else []

    def _most_like(self, title: str, entries: Sequence[_Entry]) -> Draft | None:
        self._looked_for += 1
        if self._looked_for > _MOST_LOOKED_FOR:
            return next((entry.draft for entry in entries[:_COMPARED] if entry.title == title), None)
        titles = [entry.title for entry in entries[:_COMPARED]]
        best = process.extractOne(title, titles, scorer=fuzz.token_set_ratio, score_cutoff=_LIKE_TITLE)
        return entries[best[2]].draft if best else None

    def _similar(self, title: str, client: str) -> Draft | None:
        if not title:
            return None
        entries = self._by_numbers[_numbers(title)][:_COMPARED]
        titles = [entry.title for entry in entries]
        alike = process.extract(title, titles, scorer=fuzz.ratio, score_cutoff=_SAME_TITLE, limit=None)
        for at in sorted(at for _, _, at in alike):
            if not client or not entries[at].client or entries[at].client == client:
                return entries[at].draft
        return None

    def _new(self, title: str | None, client: str | None, line: int) -> Draft:
        entry = _Entry(Draft(line, line, title=title, client=client), plain(title), plain(client))
        self.entries.append(entry)
        self._by_client[entry.client].append(entry)
        self._by_numbers[_numbers(entry.title)].append(entry)
        return entry.draft


def _last_paid(draft: Draft) -> date:
    return max((payment.on for payment in draft.payments), default=date.min)


def _numbers(title: str) -> tuple[str, ...]:
    return tuple(re.findall(r"\d+", title))


def read_transactions(rows: Sequence[tuple[Row, Cells]], style: RowStyle, calendar: Calendar) -> Findings:
    """Sum payments by contract; fees and withdrawals are furniture, refunds are deducted.

    Refunds, and bonuses that name no contract, wait until all contracts are known.
    """
    findings = Findings("transactions")
    ledger = _Ledger()
    later: list[tuple[Row, Cells, Money]] = []
    rows = [(row, readable(cells, row.lines[0], findings.problem)) for row, cells in rows]
    references = _by_reference(rows)
    for row, cells in rows:
        money = _earned(row, cells, style, findings)
        if money is None:
            findings.furniture.update(range(row.lines[0], row.lines[1] + 1))
        elif _is_refund(cells, money) or _is_bonus_for_whatever(cells):
            later.append((row, cells, money))
        else:
            _book(ledger.contract(*_identity(cells), row.lines[0]), row, cells, money, calendar)
    for row, cells, money in later:
        _book(_refunded(ledger, references, cells, row), row, cells, money, calendar)
    findings.drafts = [entry.draft for entry in ledger.entries]
    for draft in findings.drafts:
        draft.ratings_shown = Column.STARS in style.columns
    for draft in findings.drafts:
        _settle(draft)
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


def _is_bonus(cells: Cells) -> bool:
    return cells.get(Column.TYPE, "").strip().lower() == "bonus"


def _is_bonus_for_whatever(cells: Cells) -> bool:
    """Whether a bonus has to wait until all contracts are known: it names none, or in words of thanks."""
    title = cells.get(Column.TITLE, "")
    return _is_bonus(cells) and (not title or _THANKS.search(title) is not None)


# What a client writes to a bonus, and no contract is called.
_THANKS = re.compile(
    r"!$|^(?:with |many |thousand )?(?:thanks?|thx|great|good|nice|excellent|amazing|awesome|fantastic|well done|tip"
    r"|bonus|appreciate[ds]?|gracias|danke|vielen dank|obrigad[oa]|merci|grazie|dziękuję|спасибо|дякую)\b"
    r"|^(?:for )?(?:being|doing)\b|^(?:for )?(?:the|your|a)\b.*\b(?:work|job|help|effort|service|delivery)\b",
    re.IGNORECASE,
)


def _identity(cells: Cells) -> tuple[str | None, str | None]:
    """Return the title and the client of a payment as far as its cells tell."""
    client = tidy(cells.get(Column.CLIENT))
    title = _MILESTONE.sub("", cells.get(Column.TITLE, "")) or _title_in(cells.get(Column.DESCRIPTION, ""))
    if title is None and client is None:
        return tidy(cells.get(Column.REFERENCE)), None
    return tidy(title), client


def _title_in(description: str) -> str | None:
    """Take the contract's title out of "Invoice for milestone 2: Theme work"; None for a mere period."""
    text = _LEAD.sub("", description, count=1)
    for stamp in reversed(find_stamps(text)):
        text = text[: stamp.start] + text[stamp.end :]
    text = _MILESTONE.sub("", _HOURS.sub("", text)).strip(" -:,@()")
    if not re.search(r"[^\W\d_]", text) or _PERIOD.fullmatch(text) or column_word(text):
        return None
    return text


def column_word(text: str) -> bool:
    """Whether a description only repeats the kind of the payment."""
    return bool(_ONLY_KIND.fullmatch(text))


def _by_reference(rows: Sequence[tuple[Row, Cells]]) -> dict[str, Cells]:
    """Return the first row of each reference."""
    first: dict[str, Cells] = {}
    for _, cells in rows:
        if reference := cells.get(Column.REFERENCE):
            first.setdefault(reference, cells)
    return first


def _refunded(ledger: _Ledger, references: Mapping[str, Cells], cells: Cells, row: Row) -> Draft:
    """Find the contract a refund or a bonus belongs to: by a reference in its text, its title, or its client."""
    for number in _REFERENCE.findall(cells.get(Column.DESCRIPTION, "")):
        other = references.get(number)
        if other is not None and other is not cells:
            return ledger.contract(*_identity(other), row.lines[0])
    title, client = _identity(cells)
    if _is_bonus(cells):
        found = ledger.titled_like(title, client)
        if found is None and (title is None or _THANKS.search(title)):
            title, found = None, ledger.paid_last(client)
    else:
        found = ledger.refunded(title, client)
    return found or ledger.contract(title, client, row.lines[0])


def _book(draft: Draft, row: Row, cells: Cells, money: Money, calendar: Calendar) -> None:
    amount = -abs(money.amount) if _is_refund(cells, money) else money.amount
    draft.paid = (draft.paid or Decimal(0)) + amount
    draft.first, draft.last = min(draft.first, row.lines[0]), max(draft.last, row.lines[1])
    read_stars(draft, cells.get(Column.STARS, ""))
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
        draft.title, draft.reference = draft.title[: found.start()], found[1]
    earned = [payment.on for payment in draft.payments if payment.amount > 0]
    if earned:
        draft.ended = max(earned)
        draft.problem(draft.first, draft.title or draft.client or "", wording.last_payment_taken())
