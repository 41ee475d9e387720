"""Free text: a contract a line, or several in a sentence, the way people write in chat."""

import re
from dataclasses import replace
from itertools import pairwise

from jss.contracts import wording
from jss.contracts.draft import Draft
from jss.contracts.facts import settle_dates
from jss.contracts.paste import Line
from jss.contracts.quotes import Masked
from jss.contracts.readers.clause import Clause, amounts, count_of, ratings_of, told_of_each
from jss.contracts.readers.clause_facts import dated, draft_of
from jss.contracts.readers.clients import Hints, settle_clients
from jss.contracts.readers.entries import Entry, gather_entries, name_figures
from jss.contracts.readers.evidence import accept_lists, is_contract
from jss.contracts.readers.findings import Findings, Page
from jss.contracts.readers.sums import without_sums
from jss.contracts.scan import has_words
from jss.contracts.tokens import Count
from jss.contracts.words import Phrase, Word

_MANY = 200
_ALL = re.compile(
    r"\b(?:all|both|everything|todos|alle)\b(?: of them)?(?: (?:are|were|was|done|ended"
    r"|finished|closed|completed|from|happened))*\s(?:in|ended|during|since|last|this|from|on"
    r"|between)\b",
    re.IGNORECASE,
)
_HEADED = re.compile(r"[^\x01:]{3,40}:\s*\x01")
_EXCEPT = re.compile(r"\b(?:except|excepto|salvo|excluding|apart from|all but|aside from)\b", re.IGNORECASE)
_TO_EACH = re.compile(r"(?:\bat|@)\s?\x01")


def read_free_text(page: Page, lines: list[Line], masked: Masked) -> Findings:
    """Read each line; a line without any contract is furniture, or a problem where it holds figures."""
    findings = Findings("freetext")
    entries = gather_entries(page, lines, masked, findings)
    name_figures(page, entries)
    for entry in entries:
        entry.clauses, entry.sums = without_sums(page.clauses(entry.text))
        entry.contracts = [clause for clause in entry.clauses if is_contract(clause, entry)]
    accept_lists(entries)
    hints: list[Hints] = []
    for entry in entries:
        _read_entry(page, entry, findings, hints)
    settle_clients(hints)
    return findings


def _read_entry(page: Page, entry: Entry, findings: Findings, hints: list[Hints]) -> None:
    drafts = [_drafts(clause, page, entry, hints) for clause in entry.contracts]
    _drop_heading(entry, drafts)
    _take_off_exceptions(entry, drafts)
    _apply_context(entry, drafts, page)
    found = [draft for group in drafts for draft in group]
    lines = range(entry.first.number, entry.last.number + 1)
    if found:
        findings.drafts += found
        findings.claimed.update(lines)
    elif any(_holds_figures(clause) for clause in entry.clauses):
        for number in lines:
            findings.problem(number, entry.first.raw, wording.no_contract_here())
    elif entry.first.number not in findings.claimed:
        findings.furniture.update(lines)


def _drop_heading(entry: Entry, drafts: list[list[Draft]]) -> None:
    """Take no title from what heads a list of contracts without any ("upwork tally: 4 x 5*, 2 x 4*")."""
    if not drafts or not any(drafts[1:]) or any(draft.title for group in drafts[1:] for draft in group):
        return
    first = entry.contracts[0]
    if _HEADED.match(first.rest[first.start : first.end]):
        for draft in drafts[0]:
            draft.title = None


def _take_off_exceptions(entry: Entry, drafts: list[list[Draft]]) -> None:
    """Count what is an exception among the contracts before it once ("22 jobs, all 5 stars except one 3.5")."""
    for at, (clause, exception) in enumerate(pairwise(entry.contracts)):
        told = entry.text[clause.start : exception.start + len("except for ")]
        if len(drafts[at]) > len(drafts[at + 1]) > 0 and _EXCEPT.search(told):
            del drafts[at][-len(drafts[at + 1]) :]


def _holds_figures(clause: Clause) -> bool:
    return bool(amounts(clause) or ratings_of(clause))


def _drafts(clause: Clause, page: Page, entry: Entry, hints: list[Hints]) -> list[Draft]:
    draft, count, named = draft_of(clause, entry.first.number, page.calendar, entry.quoted)
    draft.last = entry.last.number
    if count > _MANY:
        draft.problem(
            entry.first.number,
            clause.body,
            wording.too_many_in_line(count, _MANY),
        )
    counted = count_of(clause)
    if counted and _behind_title(clause, counted):
        written = clause.text[counted.start : counted.end].strip()
        draft.problem(entry.first.number, clause.body, wording.doubled(written, count))
    copies = [draft] + [replace(draft, payments=[], problems=[]) for _ in range(min(count, _MANY) - 1)]
    paid = [money.amount for money in amounts(clause) if money.dollars]
    if len(paid) == count > 1:
        for copy, amount in zip(copies, paid, strict=False):
            copy.paid = amount
    stars = [rating.value for rating in ratings_of(clause)]
    if len(stars) == count > 1:
        for copy, value in zip(copies, stars, strict=False):
            copy.stars = value
    if not count:
        return []
    hints += [replace(named, draft=copy) for copy in copies]
    return copies


def _behind_title(clause: Clause, count: Count) -> bool:
    """Whether a count may as well belong to the title before it ("email sequence x5 - 4.9 stars - $280")."""
    written = clause.text[count.start : count.end].lower()
    title = has_words(clause.rest[clause.start : count.start])
    first = all(token.start >= count.start for token in clause.tokens)
    return (
        count.value > 1
        and written.startswith(("x", "\u00d7"))
        and title
        and first
        and not told_of_each(clause)
    )


def _apply_context(entry: Entry, drafts: list[list[Draft]], page: Page) -> None:
    """Let a remark about all of them ("all ended in 2024", "same client") count for each contract."""
    found = [draft for group in drafts for draft in group]
    for clause in entry.sums if found else []:
        if dated(clause):
            _share_dates(clause, found, page, entry)
        if _TO_EACH.search(clause.rest) or _says_each(clause):
            _each(clause, found)
    for clause in entry.clauses if found else []:
        kinds = {token.kind for token in clause.tokens if isinstance(token, Phrase)}
        remark = clause not in entry.contracts
        if Word.SAME_CLIENT in kinds and remark:
            for draft in found:
                draft.client = draft.client or "the same client"
        if dated(clause) and _ALL.search(clause.body):
            _share_dates(clause, found, page, entry)
        if remark and _says_each(clause):
            _each(clause, found)


def _says_each(clause: Clause) -> bool:
    return any(isinstance(token, Phrase) and token.kind is Word.EACH for token in clause.tokens)


def _share_dates(clause: Clause, drafts: list[Draft], page: Page, entry: Entry) -> None:
    for draft in drafts:
        if draft.ended is None and draft.started is None and draft.status is None:
            settle_dates(draft, clause.tokens, page.calendar, entry.first.number, clause.body)


def _each(clause: Clause, drafts: list[Draft]) -> None:
    for draft in drafts:
        if draft.paid is None and amounts(clause) and amounts(clause)[0].dollars:
            draft.paid = amounts(clause)[0].amount
