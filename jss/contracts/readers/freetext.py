"""Free text: a contract a line, or several in a sentence, the way people write in chat."""

import re
from dataclasses import dataclass, field, replace

from jss.contracts.draft import Draft
from jss.contracts.facts import settle_dates
from jss.contracts.money import Money
from jss.contracts.paste import Line
from jss.contracts.quotes import MASK, Masked
from jss.contracts.readers.clause_facts import dated, draft_of
from jss.contracts.readers.clauses import (
    Clause,
    amounts,
    bulleted,
    clauses_of,
    count_of,
    publics,
    ratings_of,
    states,
    strip_bullet,
)
from jss.contracts.readers.findings import Findings, Page
from jss.contracts.scan import Count, has_words
from jss.contracts.stars import Rating
from jss.contracts.words import Phrase, Word

_MANY = 200
_LONG = 400
_BREAK = re.compile(r"(?<=[.;|,!?+\n ])(?=\s*\S)")
_FIGURE = re.compile(r"\d|[★⭐]")
_ALL = re.compile(
    r"\b(?:all|both|everything|todos|alle)\b(?: of them)?(?: (?:are|were|was|done|ended"
    r"|finished|closed|completed|from|happened))*\s(?:in|ended|during|since|last|this|from|on"
    r"|between)\b",
    re.IGNORECASE,
)
_FILLER = re.compile(
    r"\b(?:ended|started|paid|earned|client|from|to|in|on|rating|stars?|rated|total|and|with"
    r"|usd|fixed|price|hourly|date|status|feedback)\b",
    re.IGNORECASE,
)
_NOT_READ = (
    "This line holds figures but no contract could be read from it. Write it as: "
    "title - 5 stars - $100 - ended 2026-07."
)
_QUESTION = re.compile(
    r"^\W*(?:why|how|what|when|does|do|is|are|can|could|should|would|will|if|anyone|any|who"
    r"|which|has|did|am|was)\b",
    re.IGNORECASE,
)
_SUPPOSES = re.compile(
    r"\bhow (?:many|much|long|do|does|can|would)\b|\b(?:do|would|will|should|can) (?:i|it|my"
    r"|they)\b|\bi(?:'d| would)? need\b|\bif (?:i|the|a|my|someone|client)\b|\bwhat if\b"
    r"|\bdoes (?:a|the|it)\b",
    re.IGNORECASE,
)
_ABOUT_SCORE = re.compile(
    r"\b(?:my|our|the|your)\s+(?:\w+\s)?(?:jss|score|rating|average|profile|job success)\b"
    r"|\bjss\b|\bjob success\b|\btop.?rated\b|\bmath\b|\b(?:on|for|from|in) (?:everything"
    r"|every|all (?:my|of))\b|\bconnects?\b|\bper hour\b",
    re.IGNORECASE,
)
_COLON = re.compile(r"[^\x01:;=]{0,30}[:=]\s*(?=[^\W\d_])")
_FIELDS = re.compile(r"\s[-/|]\s|[;|]|,|:\s|\t")


@dataclass(slots=True)
class _Entry:
    """A line, or a line and the facts that follow it on lines of their own, cut into clauses."""

    first: Line
    last: Line
    text: str
    quoted: str | None
    listed: bool
    clauses: list[Clause] = field(default_factory=list[Clause])
    contracts: list[Clause] = field(default_factory=list[Clause])


def read_free_text(page: Page, lines: list[Line], masked: Masked) -> Findings:
    """Read each line; a line without any contract is furniture, or a problem where it holds figures."""
    findings = Findings("freetext")
    entries = _entries(page, lines, masked, findings)
    for entry in entries:
        entry.clauses = _without_sums(clauses_of(page.scan(entry.text)))
        entry.contracts = [clause for clause in entry.clauses if _is_contract(clause, entry)]
    _accept_lists(entries)
    for entry in entries:
        _read_entry(page, entry, findings)
    return findings


def _entries(page: Page, lines: list[Line], masked: Masked, findings: Findings) -> list[_Entry]:
    """Gather lines into entries; over-long ones are cut, so that no text takes long to read."""
    entries: list[_Entry] = []
    for line, text in zip(lines, masked.texts, strict=True):
        body = strip_bullet(text)
        if not has_words(body) and not _FIGURE.search(body):
            findings.furniture.add(line.number)
            continue
        quoted = masked.quoted.get(line.number)
        if (
            entries
            and entries[-1].last.number == line.number - 1
            and _continues(page, entries[-1], line, text, body)
        ):
            entries[-1].text += f" - {body}"
            entries[-1].last = line
            continue
        entries += [_Entry(line, line, piece, quoted, bulleted(text)) for piece in _short_pieces(body)]
    return entries


def _short_pieces(text: str) -> list[str]:
    pieces = [""]
    for part in _BREAK.split(text) if len(text) > _LONG else [text]:
        if len(pieces[-1]) + len(part) > _LONG:
            pieces.append("")
        pieces[-1] += part[:_LONG]
    return [piece for piece in pieces if piece.strip()]


def _continues(page: Page, entry: _Entry, line: Line, text: str, body: str) -> bool:
    """Whether a line only adds facts to the title on the line before it."""
    if len(entry.text) + len(body) > 300 or not has_words(entry.text):
        return False
    if bulleted(text) and _indent(line) <= _indent(entry.first):
        return False
    added = clauses_of(page.scan(body))
    if len(added) != 1 or not added[0].tokens or has_words(_FILLER.sub(" ", added[0].rest)):
        return False
    joined = page.scan(f"{entry.text} - {body}")
    whole = Clause(joined.text, joined.rest, 0, len(joined.text), joined.tokens)
    titled = has_words(page.scan(entry.text).rest)
    return titled and publics(whole) <= 1 and len(amounts(whole)) <= 1 and count_of(whole) is None


def _indent(line: Line) -> int:
    return len(line.text) - len(line.text.lstrip())


def _accept_lists(entries: list[_Entry]) -> None:
    """Accept titles with nothing but a rating where several lines have that form."""
    weak = [
        (entry, clause)
        for entry in entries
        for clause in entry.clauses
        if clause not in entry.contracts and _title_and_rating(clause)
    ]
    if len(weak) > 1 or (weak and any(entry.contracts for entry in entries)):
        for entry, clause in weak:
            entry.contracts = [
                known for known in entry.clauses if known in entry.contracts or known is clause
            ]


def _title_and_rating(clause: Clause) -> bool:
    words = clause.rest[clause.start : clause.end]
    told = ratings_of(clause) or any(
        isinstance(token, Phrase) and token.kind in {Word.NO_FEEDBACK, Word.REMOVED}
        for token in clause.tokens
    )
    return bool(
        told
        and has_words(words)
        and len(words.split()) <= 7
        and not _asks(clause)
        and not _first_person(words)
        and not _ABOUT_SCORE.search(clause.body)
    )


def _read_entry(page: Page, entry: _Entry, findings: Findings) -> None:
    drafts = [_drafts(clause, page, entry) for clause in entry.contracts]
    _apply_context(entry, drafts, page)
    found = [draft for group in drafts for draft in group]
    lines = range(entry.first.number, entry.last.number + 1)
    if found:
        findings.drafts += found
        findings.claimed.update(lines)
    elif any(_holds_figures(clause) for clause in entry.clauses):
        for number in lines:
            findings.problem(number, entry.first.raw, _NOT_READ)
    elif entry.first.number not in findings.claimed:
        findings.furniture.update(lines)


def _asks(clause: Clause) -> bool:
    """Whether a clause asks or supposes something instead of telling it."""
    marked = "?" in (clause.body.rstrip()[-1:], clause.text[clause.end : clause.end + 1])
    return bool((marked and _QUESTION.match(clause.body)) or _SUPPOSES.search(clause.body))


def _holds_figures(clause: Clause) -> bool:
    return bool(amounts(clause) or ratings_of(clause))


def _drafts(clause: Clause, page: Page, entry: _Entry) -> list[Draft]:
    draft, count = draft_of(clause, entry.first.number, page.calendar, entry.quoted)
    draft.last = entry.last.number
    if count > _MANY:
        draft.problem(
            entry.first.number,
            clause.body,
            f"{count} contracts in one line are too many; only {_MANY} are read.",
        )
    copies = [
        replace(draft, payments=list(draft.payments), problems=[]) for _ in range(min(count, _MANY) - 1)
    ]
    return [draft, *copies] if count else []


def _without_sums(clauses: list[Clause]) -> list[Clause]:
    """Take away counts that only add up the others ("6 jobs total: 4 five star, ...", "total 7")."""
    kept: list[Clause] = []
    for at, clause in enumerate(clauses):
        counts = [token for token in clause.tokens if isinstance(token, Count)]
        if (
            at == 0
            and counts
            and counts[0].of_jobs
            and len(clauses) > 1
            and (colon := _COLON.match(clause.rest, counts[0].end))
        ):
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
    facts = [
        t
        for t in clause.tokens
        if first.end <= t.start < second.start
        and (
            isinstance(t, Money | Rating)
            or (isinstance(t, Phrase) and t.kind not in {Word.TOTAL, Word.ENDED, Word.OTHER_CLIENTS})
        )
    ]
    return (not facts and bool(re.search(r"[:;,(]|\bof (?:which|them)\b|=", between))) or (
        not facts and first.of_jobs
    )


def _is_contract(clause: Clause, entry: _Entry) -> bool:
    """Weigh the evidence that a clause speaks of a contract and not of something else."""
    body, clauses, listed, quoted = clause.body, entry.clauses, entry.listed, entry.quoted
    told, paid, stated, counted = publics(clause), bool(amounts(clause)), states(clause), count_of(clause)
    if _asks(clause) or (_ABOUT_SCORE.search(body) and not (told and (paid or counted))):
        return False
    if counted:
        return bool(told or stated or (paid and _jobs_named(clause)))
    titled = (
        has_words(clause.rest[clause.start : clause.end].replace("\x02", ""))
        or quoted is not None
        or MASK in body
    )
    fields = len([piece for piece in _FIELDS.split(clause.rest[clause.start : clause.end]) if piece.strip()])
    evidence = sum((told > 0, paid, stated, dated(clause)))
    if told and (paid or dated(clause) or stated):
        return True
    if told and titled and not _only_a_word(clause, fields):
        return (
            listed
            or (fields > 1 and _short_title(clause))
            or _siblings(clause, clauses)
            or quoted is not None
        )
    if told or stated or paid:
        if listed or (fields > 2 and evidence > 1 and not _first_person(body)):
            return evidence > 1 or (titled and (stated or (listed and paid)))
        return (_siblings(clause, clauses) and (told > 0 or stated)) or (
            fields > 1 and stated and paid and _short_title(clause)
        )
    return False


def _only_a_word(clause: Clause, fields: int) -> bool:
    """Whether all that is told is a word such as "nice", which chat is full of."""
    words = {token.kind for token in clause.tokens if isinstance(token, Phrase)} & {
        Word.GOOD_ONE,
        Word.BAD_ONE,
    }
    return bool(words) and publics(clause) == 1 and not ratings_of(clause) and fields < 3


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
    return any(
        other is not clause and publics(other) and (count_of(other) or amounts(other) or dated(other))
        for other in clauses
    )


def _apply_context(entry: _Entry, drafts: list[list[Draft]], page: Page) -> None:
    """Let a remark about all of them ("all ended in 2024", "same client", "$50 each") count for each contract."""
    found = [draft for group in drafts for draft in group]
    for clause in entry.clauses if found else []:
        kinds = {token.kind for token in clause.tokens if isinstance(token, Phrase)}
        remark = clause not in entry.contracts
        if Word.SAME_CLIENT in kinds and remark:
            for draft in found:
                draft.client = draft.client or "the same client"
        if dated(clause) and _ALL.search(clause.body):
            _share_dates(clause, found, page, entry)
        if remark and Word.EACH in kinds:
            _each(clause, found)


def _share_dates(clause: Clause, drafts: list[Draft], page: Page, entry: _Entry) -> None:
    for draft in drafts:
        if draft.ended is None and draft.started is None and draft.status is None:
            settle_dates(draft, clause.tokens, page.calendar, entry.first.number, clause.body)


def _each(clause: Clause, drafts: list[Draft]) -> None:
    for draft in drafts:
        if draft.paid is None and amounts(clause) and amounts(clause)[0].dollars:
            draft.paid = amounts(clause)[0].amount
