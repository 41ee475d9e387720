"""What is written in chat beside a list and is no contract more: its sums, and remarks on one that it holds."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from decimal import Decimal

from jss.contracts.draft import Draft
from jss.contracts.money import find_money
from jss.contracts.named_contracts import Names
from jss.contracts.paste import Line
from jss.contracts.readers.findings import CHAT, Findings
from jss.contracts.remarks import MOST_REMARKS


def mere_remarks(found: Sequence[Findings], lines: Sequence[Line]) -> list[Line]:
    """Take out of the contracts of chat what only speaks of one in a list or a profile; return the lines of it."""
    listed = [draft for findings in found if findings.layout != CHAT for draft in findings.drafts]
    chat = next((findings for findings in found if findings.layout == CHAT), None)
    if chat is None or not listed:
        return []
    names = Names(listed)
    by_number = {line.number: line for line in lines}
    _leave_out_sums(chat, listed, by_number)
    alone = Counter(draft.first for draft in chat.drafts)
    candidates = [draft for draft in chat.drafts if alone[draft.first] == 1 and _may_be_remark(draft)]
    taken: dict[int, Line] = {}
    for draft in candidates[:MOST_REMARKS]:
        line = by_number[draft.first]
        meant = names.meant(line.text)
        if meant is not None and draft.stars in {None, meant.stars}:
            taken[id(draft)] = line
    chat.drafts = [draft for draft in chat.drafts if id(draft) not in taken]
    return list(taken.values())


def _leave_out_sums(chat: Findings, listed: Sequence[Draft], lines: Mapping[int, Line]) -> None:
    """Leave out what a line below a list only adds up ("Total earned: $2,735 across 5 projects. Average: 4.0")."""
    every = sum((draft.paid or Decimal(0) for draft in listed), Decimal(0))
    paid: dict[int, Decimal] = defaultdict(Decimal)
    for draft in chat.drafts:
        paid[draft.first] += draft.paid or Decimal(0)
    for problem in chat.problems:
        line = lines.get(problem.line)
        if line is not None and problem.line not in paid and _SUM.search(line.text):
            paid[problem.line] = sum((money.amount for money in find_money(line.text)), Decimal(0))
    summing = {
        first
        for first, amount in paid.items()
        if amount in {0, every} and (_SUM if amount else _MEAN).search(lines[first].text)
    }
    chat.drafts = [draft for draft in chat.drafts if draft.first not in summing]
    chat.problems = [problem for problem in chat.problems if problem.line not in summing]
    chat.furniture |= summing


_MEAN = re.compile(
    r"\b(?:average|avg|mean|promedio|durchschnitt\w*|moyenne|media|média|średnia)\W{0,3}"
    r"(?:ratings?|scores?|stars|feedback|client rating|bewertung|note|nota|calificaci[oó]n|is\b|of\b|[:=\d⭐★])",
    re.IGNORECASE,
)
_SUM = re.compile(
    rf"\b(?:total(?:e|s)?|overall|sum|suma|gesamt|insgesamt|summe|razem)\b|{_MEAN.pattern}", re.IGNORECASE
)


def _may_be_remark(draft: Draft) -> bool:
    """Whether nothing is told that makes a contract: no pay and no time."""
    timeless = draft.started is None and draft.ended is None and draft.status is None
    return timeless and draft.paid is None and draft.first == draft.last and not draft.payments
