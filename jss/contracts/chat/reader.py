"""Chat messages about contracts: each contract, or several alike, with what is told of it."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from jss.contracts import wording
from jss.contracts.afterwards.below_lists import adds_up
from jss.contracts.afterwards.remarks import remark_in
from jss.contracts.bullets import strip_bullet, without_numbering
from jss.contracts.chat.counting import counts_of
from jss.contracts.chat.facts import Scene, copies_of
from jss.contracts.chat.facts import told as write_facts
from jss.contracts.chat.gathering import gathered
from jss.contracts.chat.groups import Group, Message, Said, Shared
from jss.contracts.chat.kinds import kinds_of_all
from jss.contracts.chat.mending import mended
from jss.contracts.chat.model import Tagged, Tagger, shipped
from jss.contracts.chat.names import client_of, name_same_clients, title_of
from jss.contracts.chat.shares import share
from jss.contracts.chat.tags import PLAIN, Figure, Meaning, Part, meaning_of
from jss.contracts.chat.units import BARE, FIGURE, MARK, MONEY, NUMBER, STARS, WORD, Unit, units_of
from jss.contracts.contract import StatedFacts
from jss.contracts.draft import Draft
from jss.contracts.money import Money
from jss.contracts.numbers import parse_number
from jss.contracts.paste import Line
from jss.contracts.quotes import MASK, Masked
from jss.contracts.readers.findings import CHAT, MOST_CONTRACTS, Findings, Page
from jss.contracts.stars import Rating
from jss.contracts.tokens import Count
from jss.contracts.words import Phrase, Word

_SURE, _CERTAIN = 0.6, 0.9
_FIGURES = {Figure.STARS, Figure.PAID}
_MOST_STARS = 5
# "12 articles under one contract"
_ONE_CONTRACT = re.compile(
    r"\b(?:under|in|as|within|on|en|bajo|por)\s(?:one|a single|the same|1|un|un solo|el mismo)"
    r"\s(?:contract|contrato)\b",
    re.IGNORECASE,
)
# What is handed back is all of it ("refunded the full").
_OF_ALL = re.compile(
    r"\b(?:full|fully|all|everything|completely|whole|100%|todo|tout|alles)\b", re.IGNORECASE
)
_LIST = 3  # lines that each tell of a contract
_ONE = {
    "one",
    "uno",
    "una",
    "un",
    "une",
    "um",
    "uma",
    "ein",
    "eine",
    "eins",
}  # seldom a rating without its star
_HIGHEST, _DIGITS = 100, 4  # of a score; as many digits are something else


def read_chat(page: Page, lines: Sequence[Line], masked: Masked) -> Findings:
    """Read lines of chat; those without any contract are furniture, or a problem where they hold figures."""
    return ChatReader(page, lines, masked, shipped()).read()


class ChatReader:
    """One reading of a message."""

    def __init__(self, page: Page, lines: Sequence[Line], masked: Masked, tagger: Tagger) -> None:
        self.page, self.lines, self.masked, self.tagger = page, lines, masked, tagger
        self.findings = Findings(CHAT)
        self.titles_below: set[int] = (
            set()
        )  # lines with nothing but a title, below a heading that says the rest
        self.texts = without_numbering(masked.texts)
        page.scan_all(self.texts)
        self.units = [units_of(page.scan(text)) for text in self.texts]

    def read(self) -> Findings:
        """Tag the units and write drafts."""
        message = gathered(mended(self._said()))
        drafts = _without_sums(self._without_sum_line(self._all_drafts(message)))
        name_same_clients(drafts)
        self._remarked(drafts)
        share(message, drafts, self.masked, self.page.calendar)
        for _, copies in drafts:
            self.findings.drafts += copies
        self._stated(message)
        self._lines_left(drafts, message)
        return self.findings

    def _said(self) -> list[Said]:
        tagged = iter(self.tagger.tag(self.units))
        return [
            Said(unit, at, one.tag, None if one.meaning is None else _meaning(unit, one))
            for at, line in enumerate(self.units)
            for unit, one in zip(line, tagged, strict=False)
        ]

    def _all_drafts(self, message: Message) -> list[tuple[Group, list[Draft]]]:
        found: list[tuple[Group, list[Draft]]] = []
        room = MOST_CONTRACTS
        on_line = Counter(group.first for group in message.groups)
        announced = {
            id(group)
            for shared in message.shared
            if _tells_how(shared)
            for group in shared.groups
            if group.of(Part.TITLE)
            and (shared.announces if group.first == shared.said[0].line else on_line[group.first] == 1)
        }
        headed = {id(group) for shared in message.shared if _tells_how(shared) for group in shared.groups}
        for group, count in zip(message.groups, counts_of(message), strict=True):
            listed = len(on_line) >= _LIST and on_line[group.first] == 1
            if listed and id(group) in headed and self._is_bulleted_title(group):
                self.titles_below.add(group.first)
            told = id(group) in announced or group.first in self.titles_below
            drafts = self._drafts(group, count if room > 0 else 1, listed=listed, told=told)
            found.append((group, drafts))
            room -= len(found[-1][1])
        return found

    def _without_sum_line(self, drafts: list[tuple[Group, list[Draft]]]) -> list[tuple[Group, list[Draft]]]:
        """Take away what stands on a last line of sums and averages ("total: $2,200 over 4 jobs, average 4.0")."""
        *others, (group, copies) = drafts or [(Group(), [])]
        if not others or not copies or others[-1][0].last == group.first or group.of(Part.TITLE):
            return drafts
        every = sum((draft.paid or Decimal(0) for _, them in others for draft in them), Decimal(0))
        return [*others, (group, [])] if adds_up(self.texts[group.first], every) else drafts

    def _remarked(self, drafts: Sequence[tuple[Group, list[Draft]]]) -> None:
        """Take what a line says plainly of its one contract, whatever the tagger made of it."""
        on_line = Counter(group.first for group, copies in drafts for _ in copies)
        for group, copies in drafts:
            if not copies or on_line[group.first] > 1:
                continue
            remark = remark_in(self.page.scan(self.texts[group.first]))
            if remark is not None:
                replace(remark, removed=False).take(copies[0])  # feedback that was removed may be another's

    def _is_bulleted_title(self, group: Group) -> bool:
        titled = [one.unit for one in group.of(Part.TITLE)]
        words = [unit for unit in self.units[group.first] if unit.kind != MARK]
        return self._is_bulleted(group.first) and words == titled != []

    def _is_bulleted(self, at: int) -> bool:
        text = self.masked.texts[at]
        return strip_bullet(text) != text

    def _drafts(self, group: Group, count: int, *, listed: bool, told: bool) -> list[Draft]:
        line = self.lines[group.first]
        draft = Draft(line.number, self.lines[group.last].number)
        text = self._text_of(group)
        count = 1 if _ONE_CONTRACT.search(text) else count
        facts = group.of(Part.FACT)
        draft.title = title_of(group, self.masked, self.lines)
        draft.client = client_of(group.of(Part.CLIENT), self.masked)
        write_facts(draft, facts, Scene(self.page.calendar, text, count, group.year))
        if count > 1 and draft.ended is None:
            draft.started = None  # "6 jobs since June" tells when the first began
        if _counts_none(group) or (not told and not _tells(draft, group, listed=listed)):
            return []
        return copies_of(draft, facts, count, text)

    def _text_of(self, group: Group) -> str:
        """Return what stands of a group on its first line."""
        units = [one.unit for one in group.said if one.line == group.first]
        return self.masked.texts[group.first][units[0].start : units[-1].end].replace(MASK, "…").strip()

    def _stated(self, message: Message) -> None:
        figures = [said.unit.text.rstrip("% ") for said in message.scores]
        scores = [int(figure) for figure in figures if figure.isdecimal() and len(figure) < _DIGITS]
        told = [score for score in scores if score <= _HIGHEST]
        if told:
            self.findings.stated = StatedFacts(score=told[-1])

    def _lines_left(self, drafts: Sequence[tuple[Group, list[Draft]]], message: Message) -> None:
        used: set[int] = set()
        headings = {one.line for shared in message.shared if shared.groups for one in shared.said}
        for group, copies in drafts:
            if copies:
                used.update(range(group.first, group.last + 1))
        self.findings.claimed.update(self.lines[at].number for at in used)
        titles = set(self.titles_below)
        for at, line in enumerate(self.lines):
            if at in used:
                continue
            if self._is_bulleted(at) and titles & {at - 1, at + 1}:
                titles.add(at)
                self.findings.problem(line.number, line.raw, wording.line_unread())
            elif self._holds_figures(at) and at not in headings:
                self.findings.problem(line.number, line.raw, wording.no_contract_here())
            else:
                self.findings.furniture.add(line.number)

    def _holds_figures(self, at: int) -> bool:
        return any(unit.kind in {MONEY, STARS} for unit in self.units[at])


def _meaning(unit: Unit, tagged: Tagged) -> Meaning | None:
    """Let the vocabulary say what a phrase means, unless the model is sure of something else."""
    meaning, likely = tagged.meaning, tagged.likely
    if isinstance(unit.token, Phrase):
        known = meaning_of(unit.token.kind)
        plain = known in PLAIN or (known is Word.REFUND and _OF_ALL.search(unit.text))
        sure = likely > _CERTAIN and meaning is not Figure.WORDS and not plain
        return meaning if sure else known
    if unit.text.lower() in _ONE:
        return None
    if unit.kind in {NUMBER, FIGURE, BARE}:
        return _figure(unit) if meaning in _FIGURES or likely < _SURE else None
    return meaning if unit.kind == WORD and likely > _SURE else None


def _figure(unit: Unit) -> Figure:
    """Tell a rating from an amount: there are no more than five stars."""
    if unit.text[-1] in "kK":
        return Figure.PAID
    value = parse_number(unit.text)
    counted = isinstance(unit.token, Count) and value is None
    return Figure.STARS if counted or (value is not None and value <= _MOST_STARS) else Figure.PAID


def _without_sums(drafts: list[tuple[Group, list[Draft]]]) -> list[tuple[Group, list[Draft]]]:
    """Take away an amount that is the sum of all others, where nothing else is told of it ("... in total 825$")."""
    every = sum((draft.paid or Decimal(0) for _, copies in drafts for draft in copies), Decimal(0))
    kept: list[tuple[Group, list[Draft]]] = []
    for group, copies in drafts:
        paid = copies[0].paid if copies else None
        own = sum((draft.paid or Decimal(0) for draft in copies), Decimal(0))
        if len(drafts) > 2 and paid and paid == every - own and copies[0].stars is None:
            for draft in copies:
                draft.paid = None
            kept.append((group, [draft for draft in copies if _tells(draft, group)]))
        else:
            kept.append((group, copies))
    return kept


def _tells(draft: Draft, group: Group, *, listed: bool = False) -> bool:
    """Whether enough is told for a contract: a rating, or something of a contract that is named, paid or listed."""
    counted = any(said.meaning is Figure.COUNT for said in group.of(Part.FACT))  # "the first one"
    named = bool(draft.title or draft.client or group.of(Part.COUNT) or counted)
    priced = any(isinstance(said.unit.token, Money) for said in group.of(Part.FACT))  # in whatever currency
    paid_or_dated = draft.paid is not None or priced or bool(draft.ended or draft.started)
    rated = draft.stars is not None or draft.unreadable_rating
    if rated and (named or paid_or_dated or _names_rating(group)):
        return True
    in_words = (
        draft.no_feedback
        or draft.removed
        or draft.cancelled
        or draft.bad_ending
        or draft.flagged
        or draft.verdict is not None
        or draft.status is not None
    )
    return (named and (in_words or paid_or_dated)) or (in_words and (paid_or_dated or listed))


def _counts_none(group: Group) -> bool:
    """Whether a tally says that there are none of a kind ("3 stars - 0")."""
    return len(group.said) == _RATING_AND_NUMBER and _names_rating(group) and group.said[-1].unit.text == "0"


_RATING_AND_NUMBER = 2  # units


def _tells_how(shared: Shared) -> bool:
    """Whether a heading says how the contracts below it went or stand ("still going:")."""
    return shared.heads and bool(kinds_of_all(one.retagged(Part.FACT) for one in shared.said) & _HOW)


_HOW = {"feedback", "standing"}


def _names_rating(group: Group) -> bool:
    return any(isinstance(said.unit.token, Rating) for said in group.of(Part.FACT))
