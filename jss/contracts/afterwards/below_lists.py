"""What is written in chat beside a list and is no contract more: its sums, and remarks on one that it holds."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from decimal import Decimal

from jss.contracts.afterwards.named_contracts import Names
from jss.contracts.afterwards.remarks import MOST_REMARKS, remark_in
from jss.contracts.draft import Draft
from jss.contracts.money import find_money
from jss.contracts.paste import Line
from jss.contracts.readers.findings import CHAT, Findings, Page


def mere_remarks(found: Sequence[Findings], lines: Sequence[Line], page: Page) -> list[Line]:
    """Take out of the contracts of chat what only adds up a list or speaks of one in it; return the latter's lines."""
    listed = [draft for findings in found if findings.layout != CHAT for draft in findings.drafts]
    chat = next((findings for findings in found if findings.layout == CHAT), None)
    if chat is None or not listed or not (chat.drafts or chat.problems):
        return []
    by_number = {line.number: line for line in lines}
    _leave_out_sums(chat, listed, by_number)
    alone = Counter(draft.first for draft in chat.drafts)
    candidates = [draft for draft in chat.drafts if alone[draft.first] == 1 and _may_be_remark(draft)]
    if not candidates:
        return []
    names = Names(listed)
    taken: dict[int, Line] = {}
    for draft in candidates[:MOST_REMARKS]:
        line = by_number[draft.first]
        meant = names.meant(line.text)
        remark = remark_in(page.scan(line.text)) is not None or _says_no_more(draft)
        if meant is not None and remark and draft.stars in {None, meant.stars}:
            taken[id(draft)] = line
    chat.drafts = [draft for draft in chat.drafts if id(draft) not in taken]
    return list(taken.values())


def _leave_out_sums(chat: Findings, listed: Sequence[Draft], lines: Mapping[int, Line]) -> None:
    """Leave out what a line below a list only adds up ("Total earned: $2,735 across 5 projects. Average: 4.0")."""
    every = sum((draft.paid or Decimal(0) for draft in listed), Decimal(0))
    numbers = {draft.first for draft in chat.drafts} | {problem.line for problem in chat.problems}
    summing = {number for number in numbers & lines.keys() if adds_up(lines[number].text, every)}
    chat.drafts = [draft for draft in chat.drafts if draft.first not in summing]
    chat.problems = [problem for problem in chat.problems if problem.line not in summing]
    chat.furniture |= summing


def adds_up(text: str, every: Decimal) -> bool:
    """Whether a line only tells the sum of what is listed, or an average."""
    if _SUM.match(text) is None and _MEAN.match(text) is None:
        return False
    amount = sum((money.amount for money in find_money(text)), Decimal(0))
    return amount == every if amount else _MEAN.match(text) is not None


_LEAD = r"^\W*(?:(?:and|so|my|the|in|i have|i made)\s){0,2}"
_MEAN = re.compile(
    _LEAD + r"(?:average|avg|mean|promedio|durchschnitt\w*|moyenne|media|média|średnia)\b\W{0,4}"
    r"(?:(?:ratings?|scores?|stars|feedback|client rating|bewertung|note|nota|calificaci[oó]n|is|of)\b|\d|[⭐★])",
    re.IGNORECASE,
)
_SUM = re.compile(
    _LEAD + r"(?:total(?:e|s)?|overall|sum|suma|gesamt|insgesamt|summe|razem)\b"
    r"(?:\W{0,6}\d|\W{0,4}(?:earned|earnings?|paid|amounts?|income|revenue|made|billed|received|of|is|was|i|we)\b)",
    re.IGNORECASE,
)


def _says_no_more(draft: Draft) -> bool:
    """Whether nothing is told but what remarks are about, be it that this is denied or asked."""
    told = draft.removed or draft.flagged or draft.private_bad is not None
    return told and draft.stars is None and draft.verdict is None and not draft.no_feedback


def _may_be_remark(draft: Draft) -> bool:
    """Whether nothing is told that makes a contract: no pay and no time."""
    timeless = draft.started is None and draft.ended is None and draft.status is None
    return timeless and draft.paid is None and draft.first == draft.last and not draft.payments
