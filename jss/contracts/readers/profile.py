"""Profiles and job dialogs: a title, then one fact a line, in any order."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from jss.contracts import wording
from jss.contracts.calendar import Calendar
from jss.contracts.draft import Draft
from jss.contracts.effects import take_pay, take_words, words_in
from jss.contracts.facts import settle_dates
from jss.contracts.money import Money
from jss.contracts.quotes import MASK, Masked
from jss.contracts.readers.findings import Findings, Page
from jss.contracts.readers.profile_lines import NUMBER, Fact, is_period, kinds_of, may_be_title
from jss.contracts.readers.profile_words import (
    CLIENT,
    RIGHT_WAY,
    SECTION,
    SUBSCORE,
    TAB,
    TAB_SHAPE,
    WRONG_WAY,
)
from jss.contracts.stars import Rating, rating_cell
from jss.contracts.tokens import Dated, Length

_BLOCKS, _TITLED = 3, 2  # contracts; lines
_LONGEST_NAME = 40
_NO_CLIENT = re.compile(
    r"\b(?:payment|verified|fixed|hourly|united (?:states|kingdom)|canada|australia|germany|india|expert)\b",
    re.IGNORECASE,
)
_AHEAD = 12  # lines; a job dialog has as many scores below its first


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
        self.titled = False
        self.skip_rating = self.wrong_way = False
        self.scores = False
        self.tabs: list[tuple[int, int]] = []
        self.below_titles: list[tuple[Draft, str]] = []

    def read(self, facts: list[Fact]) -> Findings:
        for at, fact in enumerate(facts):
            self._line(fact, facts[at + 1 : at + 1 + _AHEAD])
        self._review_lines(self.pending)
        self._finish()
        self._name_clients()
        self._tell_missing()
        return self.findings

    def _name_clients(self) -> None:
        """Take the second line of blocks for their client, where each block has one."""
        names = {name for _, name in self.below_titles}
        if _BLOCKS <= len(self.below_titles) == len(self.findings.drafts) and len(names) > 1:
            for draft, name in self.below_titles:
                draft.client = draft.client or name

    def _tell_missing(self) -> None:
        """Tell where a tab announces more contracts than were pasted."""
        ended = sum(draft.status is None for draft in self.findings.drafts)
        if self.tabs and ended < sum(count for count, _ in set(self.tabs)):
            count, line = self.tabs[0]
            self.findings.problem(line, self.raw[line], wording.jobs_missing(count, ended))

    def _line(self, fact: Fact, ahead: list[Fact]) -> None:
        lines = range(fact.first, fact.last + 1)
        if self._is_title(fact, ahead):
            self.pending.append(fact)
        elif fact.heading:
            self._heading(fact)
        elif fact.review:
            self._extend(fact)
            self.findings.furniture.update(lines)
        elif fact.pure:
            if self.wrong_way and not any(isinstance(token, Dated | Money) for token in fact.scan.tokens):
                self.findings.furniture.update(lines)
                return
            self._fact(fact, ahead)
        elif label := CLIENT.fullmatch(fact.text):
            self._client(label["name"], fact)
        elif self.titled:  # the client's firm or team, below the client below the title
            self.findings.furniture.update(lines)
        else:
            self.pending.append(fact)

    def _is_title(self, fact: Fact, ahead: list[Fact]) -> bool:
        """Whether a line of known words stands where only a title can: a contract begins right below it."""
        if (
            self.pending
            or fact.review
            or not (fact.heading or may_be_title(fact))
            or TAB.fullmatch(fact.text)
        ):
            return False
        done = self.open is None or "dates" in self.open.kinds
        return done and _period_before_text(ahead)

    def _client(self, name: str, fact: Fact) -> None:
        """Keep a client named on a line of its own, for the title waiting above it or the open contract."""
        self.findings.furniture.update(range(fact.first, fact.last + 1))
        if self.pending or self.open is None:
            self.client, self.titled = name, bool(self.pending)
        else:
            self.open.draft.client = self.open.draft.client or name

    def _heading(self, fact: Fact) -> None:
        self.findings.furniture.update(range(fact.first, fact.last + 1))
        self._extend(fact)
        tab = TAB.fullmatch(fact.text)
        page = tab or SECTION.match(fact.text) or TAB_SHAPE.fullmatch(fact.text)
        if page and self.open is not None and "dates" not in self.open.kinds:
            self._drop()
        if tab:
            if tab["completed"]:
                self.tabs.append((int(tab["n"]), fact.first))
            self._review_lines(self.pending)
            self.pending = []
        if RIGHT_WAY.search(fact.text):
            self.wrong_way = False
        elif WRONG_WAY.search(fact.text):
            self.wrong_way = True
        sub = SUBSCORE.fullmatch(fact.text)
        self.skip_rating = bool(sub and not sub["n"])

    def _drop(self) -> None:
        """Take back what was read from the head of a profile: a rate, total earnings, an average."""
        if self.open is not None:
            self.findings.furniture.update(range(self.open.draft.first, self.open.draft.last + 1))
        self._review_lines(self.pending)
        self.open, self.pending = None, []

    def _fact(self, fact: Fact, ahead: list[Fact]) -> None:
        kinds = kinds_of(fact)
        self.scores = kinds == {"rating"} and self._is_score(fact, ahead)
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
        self.pending, self.titled = [], False
        assert self.open is not None  # noqa: S101 # _next has just opened one
        self.open.kinds |= kinds
        self._extend(fact)
        _read_fact(self.open.draft, fact, self.calendar)

    def _starts_next(self, kinds: set[str], fact: Fact, ahead: list[Fact]) -> bool:
        """Decide whether a fact belongs to the next contract instead of the open one."""
        assert self.open is not None  # noqa: S101 # asked only while one is open
        have = self.open.kinds
        if self.scores:
            return False
        if self.pending:
            return _starts_below_text(kinds, have, ahead)
        if "dates" in kinds & have:
            return not self._repeats(fact)
        if "rating" in kinds & have:
            rating = next((token.value for token in fact.scan.tokens if isinstance(token, Rating)), None)
            return have >= {"money"} and rating != self.open.draft.stars
        return False

    def _repeats(self, fact: Fact) -> bool:
        """Whether dates are those of the open contract, told once more or to the end ("Completed Jul 15")."""
        assert self.open is not None  # noqa: S101 # asked only while one is open
        told = Draft(fact.first, fact.last)
        settle_dates(told, fact.scan.tokens, self.calendar, fact.first, fact.text)
        known = self.open.draft
        ends = known.ended is None and told.started is None and known.status is None
        return told.started in {None, known.started} and (ends or told.ended in {None, known.ended})

    def _is_score(self, fact: Fact, ahead: list[Fact]) -> bool:
        """Whether a figure is one of the scores of a job dialog: a label and a figure, again and again."""
        if self.open is None or "dates" not in self.open.kinds or not self.pending:
            return False
        if not NUMBER.fullmatch(fact.text) or _period_before_text(ahead):
            return False
        return self.scores or _labelled_scores(ahead) > 1

    def _next(self, fact: Fact) -> None:
        self._finish()
        title = self._title()
        below = self._below(title)
        first = title.first if title else fact.first
        draft = Draft(
            first,
            fact.last,
            title=title.text.replace(MASK, "").strip() if title else None,
            client=self.client,
            ratings_shown=True,
        )
        self.client, self.titled = None, False
        if title is not None and not draft.title:
            draft.title = self.masked.quoted.get(title.first)
        if below is not None:
            self.below_titles.append((draft, below))
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

    def _below(self, title: Fact | None) -> str | None:
        """Return the words on the one line between a title that follows a gap and the first fact."""
        if title is None or not title.after_blank or len(self.pending) < _TITLED:
            return None
        *_, above, below = self.pending
        name = below.text.strip()
        fits = len(name) <= _LONGEST_NAME and not name[0].islower() and not _NO_CLIENT.search(name)
        return name if above is title and fits else None

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


def _starts_below_text(kinds: set[str], have: set[str], ahead: Sequence[Fact]) -> bool:
    """Decide whether a fact below a line of text belongs to a contract with that title, or to the one before."""
    told = {"dates", "rating", "feedback", "open"}
    if kinds & have & {*told, "money"}:
        return True
    if kinds & told and have & {"money", "terms"} and have & told:
        return True
    return "rating" in kinds and "dates" in have and _dates_before_text(ahead)


def _labelled_scores(ahead: Sequence[Fact]) -> int:
    """Count the pairs of a label and a figure that follow; reviews may stand between."""
    lines = [fact for fact in ahead if not fact.review]
    count = 0
    for label, figure in zip(lines[::2], lines[1::2], strict=False):
        if label.pure or not NUMBER.fullmatch(figure.text):
            break
        count += 1
    return count


def _period_before_text(ahead: Sequence[Fact]) -> bool:
    """Whether the period of a contract follows, with nothing before it but a rating and a review."""
    for fact in ahead:
        if fact.pure and is_period(fact.scan):
            return True
        if not fact.review and (fact.heading or not fact.pure or kinds_of(fact) != {"rating"}):
            return False
    return False


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
    take_pay(draft, fact.scan.text, fact.scan.tokens, fact.first)
    take_words(draft, words_in(fact.scan.tokens), fact.first, fact.text)
    for token in fact.scan.tokens:
        if isinstance(token, Rating):
            _rating(draft, token, fact)
    if not any(
        isinstance(token, Dated | Money | Rating | Length) for token in fact.scan.tokens
    ) and NUMBER.fullmatch(fact.text):
        rating = rating_cell(fact.text)
        if rating is not None:
            _rating(draft, rating, fact)


def _rating(draft: Draft, rating: Rating, fact: Fact) -> None:
    if rating.scale != 5 or draft.stars is not None:
        return
    if rating.note:
        draft.problem(fact.first, fact.text, rating.note)
    draft.stars, draft.unreadable_rating = rating.value, rating.value is None
