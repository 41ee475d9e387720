"""Profiles and job dialogs: a title, then one fact a line, in any order."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TypeGuard

from jss.contracts import wording
from jss.contracts.calendar import Calendar
from jss.contracts.contract import Status
from jss.contracts.draft import Draft
from jss.contracts.facts import settle_dates
from jss.contracts.money import Money
from jss.contracts.quotes import MASK, Masked
from jss.contracts.readers.findings import Findings, Page
from jss.contracts.readers.profile_lines import NUMBER, SUBSCORE, WRONG_WAY, Fact, kinds_of
from jss.contracts.stars import Rating, rating_cell
from jss.contracts.tokens import Dated, Length, Token
from jss.contracts.words import Phrase, Word

_TAB = re.compile(
    r"^\s*(?P<name>completed jobs?|in progress|work history|trabajos completados"
    r"|abgeschlossene jobs)\s*\((?P<n>\d+)\)\s*$",
    re.IGNORECASE,
)
_CLIENT = re.compile(
    r"^\s*(?:client|customer|cliente|kunde|hired by)\s*:\s*(?P<name>\S.{0,60})$", re.IGNORECASE
)
_SECTION = re.compile(r"^\s*(?:work history|completed jobs)\b", re.IGNORECASE)
_RIGHT_WAY = re.compile(
    r"client'?s feedback|feedback from (?:the )?client|feedback to freelancer", re.IGNORECASE
)


@dataclass(slots=True)
class _Open:
    """The contract being read: its draft, and the kinds of facts it has already."""

    draft: Draft
    kinds: set[str] = field(default_factory=set[str])


class ProfileReader:
    """Walks down the logical lines; a fact that the open contract has already starts the next one."""

    def __init__(self, page: Page, masked: Masked) -> None:
        self.calendar: Calendar = page.calendar
        self.raw = {line.number: line.raw for line in page.lines}
        self.masked = masked
        self.findings = Findings("profile")
        self.open: _Open | None = None
        self.pending: list[Fact] = []
        self.client: str | None = None
        self.skip_rating = self.wrong_way = False
        self.tabs: list[tuple[str, int, int]] = []

    def read(self, facts: list[Fact]) -> Findings:
        for at, fact in enumerate(facts):
            self._line(fact, facts[at + 1 : at + 6])
        self._review_lines(self.pending)
        self._finish()
        self._tell_missing()
        return self.findings

    def _tell_missing(self) -> None:
        """Tell where a tab announces more contracts than were pasted."""
        announced = [
            (count, line)
            for name, count, line in self.tabs
            if name.startswith(("completed", "trabajos", "abgeschlossen"))
        ]
        ended = sum(draft.status is None for draft in self.findings.drafts)
        if announced and ended < sum(count for count, _ in set(announced)):
            count, line = announced[0]
            self.findings.problem(line, self.raw[line], wording.jobs_missing(count, ended))

    def _line(self, fact: Fact, ahead: list[Fact]) -> None:
        lines = range(fact.first, fact.last + 1)
        if fact.heading:
            self._heading(fact)
        elif fact.review:
            self._extend(fact)
            self.findings.furniture.update(lines)
        elif fact.pure:
            if self.wrong_way and not any(isinstance(token, Dated | Money) for token in fact.scan.tokens):
                self.findings.furniture.update(lines)
                return
            self._fact(fact, ahead)
        elif label := _CLIENT.match(fact.text):
            self._client(label["name"], fact)
        else:
            self.pending.append(fact)

    def _client(self, name: str, fact: Fact) -> None:
        """Keep a client named on a line of its own, for the title waiting above it or the open contract."""
        self.findings.furniture.update(range(fact.first, fact.last + 1))
        if self.pending or self.open is None:
            self.client = name
        else:
            self.open.draft.client = self.open.draft.client or name

    def _heading(self, fact: Fact) -> None:
        self.findings.furniture.update(range(fact.first, fact.last + 1))
        self._extend(fact)
        if _SECTION.match(fact.text) and self.open is not None and "dates" not in self.open.kinds:
            self._drop()
        if tab := _TAB.match(fact.text):
            self.tabs.append((tab["name"].lower(), int(tab["n"]), fact.first))
            self._review_lines(self.pending)
            self.pending = []
        if WRONG_WAY.search(fact.text) and not _RIGHT_WAY.search(fact.text):
            self.wrong_way = True
        elif _RIGHT_WAY.search(fact.text):
            self.wrong_way = False
        sub = SUBSCORE.match(fact.text)
        self.skip_rating = bool(sub and not sub["n"])

    def _drop(self) -> None:
        """Take back what was read from the head of a profile: a rate, total earnings, an average."""
        if self.open is not None:
            self.findings.furniture.update(range(self.open.draft.first, self.open.draft.last + 1))
        self._review_lines(self.pending)
        self.open, self.pending = None, []

    def _fact(self, fact: Fact, ahead: list[Fact]) -> None:
        kinds = kinds_of(fact)
        if self.skip_rating and kinds == {"rating"}:
            self.skip_rating = False
            self.findings.furniture.add(fact.first)
            self._extend(fact)
            return
        self.skip_rating = False
        if self.open is None or self._starts_next(kinds, fact, ahead):
            self._next(fact)
        elif (
            self.pending
            and self.open.draft.title is None
            and self.open.draft.first > self.pending[0].first - 6
        ):
            self._late_title()
        else:
            self._review_lines(self.pending)
        self.pending = []
        assert self.open is not None  # noqa: S101 # _next has just opened one
        self.open.kinds |= kinds
        self._extend(fact)
        _read_fact(self.open.draft, fact, self.calendar)

    def _starts_next(self, kinds: set[str], fact: Fact, ahead: list[Fact]) -> bool:
        """Decide whether a fact belongs to the next contract instead of the open one."""
        assert self.open is not None  # noqa: S101 # asked only while one is open
        have = self.open.kinds
        repeated = kinds & have & {"dates", "rating", "money", "feedback", "open"}
        if self.pending:
            if repeated:
                return True
            if (
                kinds & {"dates", "rating", "feedback", "open"}
                and have & {"money", "terms"}
                and have & {"dates", "rating", "feedback", "open"}
            ):
                return True
            return "rating" in kinds and "dates" in have and _dates_before_text(ahead)
        if "dates" in repeated:
            return True
        if "rating" in repeated:
            rating = next((token.value for token in fact.scan.tokens if isinstance(token, Rating)), None)
            return have >= {"money"} and rating != self.open.draft.stars
        return False

    def _next(self, fact: Fact) -> None:
        self._finish()
        title = self._title()
        first = title.first if title else fact.first
        draft = Draft(
            first,
            fact.last,
            title=title.text.replace(MASK, "").strip() if title else None,
            client=self.client,
            ratings_shown=True,
        )
        self.client = None
        if title is not None and not draft.title:
            draft.title = self.masked.quoted.get(title.first)
        self.open = _Open(draft)
        self.wrong_way = False

    def _title(self) -> Fact | None:
        """Choose the title among the lines before the first fact: the first after a gap, else the last."""
        if not self.pending:
            return None
        at = next(
            (n for n in range(len(self.pending) - 1, -1, -1) if self.pending[n].after_blank),
            len(self.pending) - 1,
        )
        self._review_lines(self.pending[:at])
        self._review_lines(self.pending[at + 1 :])
        return self.pending[at]

    def _late_title(self) -> None:
        assert self.open is not None  # noqa: S101 # asked only while one is open
        self.open.draft.title = self.pending[0].text
        self.open.draft.first = min(self.open.draft.first, self.pending[0].first)
        self._review_lines(self.pending[1:])

    def _extend(self, fact: Fact) -> None:
        if self.open is not None and not self.pending:
            self.open.draft.last = max(self.open.draft.last, fact.last)

    def _review_lines(self, facts: Sequence[Fact]) -> None:
        for fact in facts:
            self.findings.furniture.update(range(fact.first, fact.last + 1))

    def _finish(self) -> None:
        if self.open is None:
            return
        draft, kinds = self.open.draft, self.open.kinds
        if kinds & {"dates", "rating", "feedback", "open"} or (kinds >= {"money"} and draft.title):
            self.findings.drafts.append(draft)
            self.findings.claimed.update(range(draft.first, draft.last + 1))
        else:
            for number in range(draft.first, draft.last + 1):
                self.findings.furniture.add(number)
        self.open = None


def _dates_before_text(ahead: Sequence[Fact]) -> bool:
    for fact in ahead:
        if not fact.pure and not fact.review and not fact.heading:
            return False
        if "dates" in kinds_of(fact):
            return True
        if "money" in kinds_of(fact):
            return False
    return False


def _read_fact(draft: Draft, fact: Fact, calendar: Calendar) -> None:
    """Put what a pure line states into the draft."""
    settle_dates(draft, fact.scan.tokens, calendar, fact.first, fact.text)
    _money(draft, fact)
    for token in fact.scan.tokens:
        if isinstance(token, Rating):
            _rating(draft, token, fact)
        elif isinstance(token, Phrase):
            _phrase(draft, token.kind)
    if not any(
        isinstance(token, Dated | Money | Rating | Length) for token in fact.scan.tokens
    ) and NUMBER.match(fact.text):
        rating = rating_cell(fact.text)
        if rating is not None:
            _rating(draft, rating, fact)


def _money(draft: Draft, fact: Fact) -> None:
    """Add up what was paid, and take off what was handed back ("$750, refunded $250"); all of it where untold."""
    amounts = [token for token in fact.scan.tokens if isinstance(token, Money) and not token.rate]
    refund = next((token for token in fact.scan.tokens if _is_refund(token)), None)
    handed_back = [money for money in amounts if refund is not None and money.start > refund.start]
    for money in amounts:
        if money not in handed_back:
            _paid(draft, money, fact)
    if handed_back and draft.paid is not None:
        draft.paid -= sum(abs(money.amount) for money in handed_back)
    elif refund is not None and refund.kind is Word.REFUND and not handed_back:
        draft.paid = Decimal(0)


def _is_refund(token: Token) -> TypeGuard[Phrase]:
    return isinstance(token, Phrase) and token.kind in {Word.REFUND, Word.PARTIAL_REFUND}


def _paid(draft: Draft, money: Money, fact: Fact) -> None:
    if not money.dollars:
        draft.problem(
            fact.first,
            fact.text,
            wording.foreign_amount(money.currency),
        )
    elif draft.paid is None:
        draft.paid = abs(money.amount)


def _rating(draft: Draft, rating: Rating, fact: Fact) -> None:
    if rating.scale != 5 or draft.stars is not None:
        return
    if rating.note:
        draft.problem(fact.first, fact.text, rating.note)
    draft.stars, draft.unreadable_rating = rating.value, rating.value is None


def _phrase(draft: Draft, kind: Word) -> None:
    if kind is Word.NO_FEEDBACK:
        draft.no_feedback = True
    elif kind is Word.REMOVED:
        draft.removed = True
    elif kind is Word.OPEN:
        draft.status = Status.OPEN
    elif kind is Word.PAUSED:
        draft.status = Status.PAUSED
    elif kind is Word.CANCELLED:
        draft.cancelled = True
