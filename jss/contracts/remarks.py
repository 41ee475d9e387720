"""Remarks on one contract of a list or a profile, written beside it ("the logo guy gave me 3/10 in private")."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from jss.contracts import wording
from jss.contracts.contract import Problem
from jss.contracts.draft import Draft
from jss.contracts.effects import bad_in_private, words_in
from jss.contracts.paste import Line
from jss.contracts.quotes import mask_reviews
from jss.contracts.readers.findings import Page
from jss.contracts.scan import Scan
from jss.contracts.stars import Rating
from jss.contracts.words import Word

_OF_TEN = 10
_MOST = 20  # lines that are looked at; each is compared with all contracts
# "the Shopify guy": some words of a title stand for it.
_SOMEBODY = re.compile(
    r"\b(?:the|my|that)\s(?P<words>(?:\w+\s){1,6}?)(?:guy|client|customer|buyer|lady|girl|man|woman|dude|person|people"
    r"|one|job|gig|contract|project)\b"
)


@dataclass(frozen=True, slots=True)
class _Remark:
    """What a line adds to a contract that is read elsewhere."""

    private_bad: bool | None
    removed: bool
    flagged: bool


def take_remarks(lines: Sequence[Line], drafts: Sequence[Draft], page: Page) -> dict[int, Problem]:
    """Put what lines without a contract say of one that is read elsewhere into its draft; tell of each such line."""
    taken: dict[int, Problem] = {}
    remarks = (
        (line, text, remark)
        for line, text in zip(lines, mask_reviews(lines).texts, strict=True)
        if (remark := _remark(page.scan(text))) is not None
    )
    for line, text, remark in islice(remarks, _MOST):
        draft = _meant(text, drafts)
        if draft is not None:
            draft.private_bad = remark.private_bad if draft.private_bad is None else draft.private_bad
            draft.removed |= remark.removed
            draft.flagged |= remark.flagged
            taken[line.number] = Problem(line.number, line.raw.strip()[:200], wording.said_of(draft.first))
    return taken


def _remark(seen: Scan) -> _Remark | None:
    """Read what neither lists nor profiles show: private ratings, and whether feedback or a client is gone."""
    words = words_in(seen.tokens)
    asked = "?" in seen.text  # "can I have the feedback removed?"
    found = _Remark(
        _privately_bad(seen, words), Word.REMOVED in words and not asked, Word.FLAGGED in words and not asked
    )
    return None if found == _Remark(None, removed=False, flagged=False) else found


def _privately_bad(seen: Scan, words: frozenset[Word]) -> bool | None:
    ratings = (token for token in seen.tokens if isinstance(token, Rating) and token.scale == _OF_TEN)
    value = next((one.value for one in ratings if one.private or Word.PRIVATE in words), None)
    if value is not None:
        return bad_in_private(value)
    if Word.PRIVATE_BAD in words:
        return True
    return False if Word.PRIVATE_GOOD in words else None


def _meant(text: str, drafts: Sequence[Draft]) -> Draft | None:
    """Find the one contract that a line names: by its whole title or client, or by words for whoever it was for."""
    said = _plain(text)
    named = [draft for draft in drafts if any(f" {name} " in f" {said} " for name in _names(draft))]
    longest = max((len(_plain(draft.title)) for draft in named), default=0)
    if longest:
        named = [draft for draft in named if len(_plain(draft.title)) == longest]
    if not named and (somebody := _SOMEBODY.search(said)):
        words = set(somebody["words"].split())
        named = [draft for draft in drafts if any(words <= set(name.split()) for name in _names(draft))]
    return named[0] if len(named) == 1 else None


def _names(draft: Draft) -> list[str]:
    return [name for name in (_plain(draft.title), _plain(draft.client)) if name]


def _plain(text: str | None) -> str:
    return " ".join(re.findall(r"\w+", (text or "").lower()))
