"""Free text: a contract a line, or several in a sentence, the way people write in chat."""

import re
from dataclasses import replace

from jss.contracts.contract import Status
from jss.contracts.draft import Draft
from jss.contracts.facts import settle_dates
from jss.contracts.money import Money
from jss.contracts.paste import Line
from jss.contracts.quotes import MASK, Masked
from jss.contracts.readers.clause_facts import dated, draft_of
from jss.contracts.readers.clauses import Clause, amounts, bulleted, clauses_of, count_of, publics, ratings_of, states, strip_bullet
from jss.contracts.readers.findings import Findings, Page
from jss.contracts.scan import Count, has_words, scan
from jss.contracts.stars import Rating
from jss.contracts.words import Phrase, Word

_MANY = 200
_NOT_READ = "This line holds figures but no contract could be read from it. Write it as: title - 5 stars - $100 - ended 2026-07."
_QUESTION = re.compile(r"^\W*(?:why|how|what|when|does|do|is|are|can|could|should|would|will|if|anyone|any|who|which|has|did|am|was)\b", re.IGNORECASE)
_ABOUT_SCORE = re.compile(r"\b(?:my|our|the|your)\s+(?:\w+\s)?(?:jss|score|rating|average|profile|job success)\b|\bjss\b|\bjob success\b|\btop.?rated\b|\bmath\b|\bconnects?\b|\bper hour\b", re.IGNORECASE)
_COLON = re.compile(r"[^\x01:;=]{0,30}[:=]\s*(?=[^\W\d_])")
_FIELDS = re.compile(r"\s[-/|]\s|[;|]|,|:\s|\t")


def read_free_text(page: Page, lines: list[Line], masked: Masked) -> Findings:
    """Read each line; a line without any contract is furniture, or a problem where it holds figures."""
    findings = Findings("freetext")
    for line, text in zip(lines, masked.texts, strict=True):
        _read_line(page, line, text, masked.quoted.get(line.number), findings)
    return findings


def _read_line(page: Page, line: Line, text: str, quoted: str | None, findings: Findings) -> None:
    listed = bulleted(text)
    body = strip_bullet(text)
    if not has_words(body) and not re.search(r"\d|[★⭐]", body):
        findings.furniture.add(line.number)
        return
    clauses = _without_sums(clauses_of(scan(body)))
    contracts = [clause for clause in clauses if _is_contract(clause, clauses, listed=listed, quoted=quoted)]
    drafts = [_drafts(clause, page, line, quoted) for clause in contracts]
    _apply_context([clause for clause in clauses if clause not in contracts], drafts, page, line)
    found = [draft for group in drafts for draft in group]
    if found:
        findings.drafts += found
        findings.claimed.add(line.number)
    elif any(_holds_figures(clause) for clause in clauses):
        findings.problem(line.number, line.raw, _NOT_READ)
    else:
        findings.furniture.add(line.number)


def _holds_figures(clause: Clause) -> bool:
    return bool(amounts(clause) or ratings_of(clause))


def _drafts(clause: Clause, page: Page, line: Line, quoted: str | None) -> list[Draft]:
    draft, count = draft_of(clause, line.number, page.calendar, quoted)
    if count > _MANY:
        draft.problem(line.number, clause.body, f"{count} contracts in one line are too many; only {_MANY} are read.")
    copies = [replace(draft, payments=list(draft.payments), problems=[]) for _ in range(min(count, _MANY) - 1)]
    return [draft, *copies] if count else []


def _without_sums(clauses: list[Clause]) -> list[Clause]:
    """Take away counts that only add up the others ("6 jobs total: 4 five star, ...", "total 7")."""
    kept: list[Clause] = []
    for at, clause in enumerate(clauses):
        counts = [token for token in clause.tokens if isinstance(token, Count)]
        if at == 0 and counts and counts[0].of_jobs and len(clauses) > 1 and (colon := _COLON.match(clause.rest, counts[0].end)):
            clause = clause.cut(colon.end(), clause.end)
        elif len(counts) > 1 and _is_sum(clause, counts[0], counts[1]):
            start = counts[0].end
            start += len(re.match(r"[^\w\x01]*", clause.rest[start : clause.end])[0])  # type: ignore[index]  # pyright: ignore[reportOptionalSubscript] # matches the empty string
            clause = clause.cut(min(start, counts[1].start), clause.end)
        elif counts and not publics(clause) and not states(clause) and at + 1 < len(clauses):
            others = [count for other in clauses if other is not clause and (count := count_of(other))]
            if others and not amounts(clause):
                continue
        kept.append(clause)
    return kept


def _is_sum(clause: Clause, first: Count, second: Count) -> bool:
    """Whether the first of two counts is a sum: set off by a colon or a bracket, without facts of its own."""
    between = clause.rest[first.end : second.start]
    facts = [t for t in clause.tokens if first.end <= t.start < second.start and (isinstance(t, Money | Rating) or (isinstance(t, Phrase) and t.kind not in {Word.TOTAL, Word.ENDED, Word.OTHER_CLIENTS}))]
    return not facts and bool(re.search(r"[:;,(]|\bof (?:which|them)\b|=", between)) or (not facts and first.of_jobs)


def _is_contract(clause: Clause, clauses: list[Clause], *, listed: bool, quoted: str | None) -> bool:
    """Weigh the evidence that a clause speaks of a contract and not of something else."""
    body = clause.body
    told, paid, stated, counted = publics(clause), bool(amounts(clause)), states(clause), count_of(clause)
    if _ABOUT_SCORE.search(body) and not (told and (paid or counted)):
        return False
    if _QUESTION.match(body) and (body.rstrip().endswith("?") or clause.text[clause.end : clause.end + 1] == "?") and not counted:
        return False
    if counted:
        return bool(told or stated or (paid and _jobs_named(clause)))
    titled = has_words(clause.rest[clause.start : clause.end].replace("\x02", "")) or quoted is not None or MASK in body
    fields = len([piece for piece in _FIELDS.split(clause.rest[clause.start : clause.end]) if piece.strip()])
    evidence = sum((told > 0, paid, stated, dated(clause)))
    if told and (paid or dated(clause) or stated):
        return True
    if told and titled:
        return listed or (fields > 1 and _short_title(clause)) or _siblings(clause, clauses) or quoted is not None
    if told or stated or paid:
        if listed or (fields > 2 and evidence > 1 and not _first_person(body)):
            return evidence > 1 or (titled and (stated or (listed and paid)))
        return _siblings(clause, clauses) and (told > 0 or stated) or (fields > 1 and stated and paid and _short_title(clause))
    return False


def _jobs_named(clause: Clause) -> bool:
    count = count_of(clause)
    return count is not None and (count.of_jobs or dated(clause))


def _first_person(body: str) -> bool:
    return bool(re.search(r"\b(?:i|i'm|im|i've|my|me|we)\b", body, re.IGNORECASE))


def _short_title(clause: Clause) -> bool:
    """Whether the words before the first fact are few enough for a title and not a sentence about oneself."""
    first = min((token.start for token in clause.tokens), default=clause.end)
    head = re.split(r"\s[-/|]\s|[;|:,]", clause.text[clause.start : max(first, clause.start)])[0]
    return len(head.split()) <= 9 and not _first_person(head)


def _siblings(clause: Clause, clauses: list[Clause]) -> bool:
    """Whether the same line holds another clause that is surely a contract."""
    return any(other is not clause and publics(other) and (count_of(other) or amounts(other) or dated(other)) for other in clauses)


def _apply_context(rest: list[Clause], drafts: list[list[Draft]], page: Page, line: Line) -> None:
    """Let a remark about all of them ("all ended in 2024", "same client") count for each contract of the line."""
    found = [draft for group in drafts for draft in group]
    for clause in rest:
        kinds = {token.kind for token in clause.tokens if isinstance(token, Phrase)}
        if Word.SAME_CLIENT in kinds:
            for draft in found:
                draft.client = draft.client or "the same client"
        if found and dated(clause) and not _holds_figures(clause) and re.search(r"\b(?:all|both|everything|todos|alle)\b", clause.body, re.IGNORECASE):
            for draft in found:
                if draft.ended is None and draft.started is None and draft.status is not Status.OPEN:
                    settle_dates(draft, clause.tokens, page.calendar, line.number, clause.body)
        if found and Word.EACH in kinds:
            _each(clause, found)


def _each(clause: Clause, drafts: list[Draft]) -> None:
    for draft in drafts:
        if draft.paid is None and amounts(clause) and amounts(clause)[0].dollars:
            draft.paid = amounts(clause)[0].amount
