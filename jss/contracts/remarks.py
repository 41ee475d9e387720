"""Remarks on one contract of a list or a profile, written beside it ("the logo guy gave me 3/10 in private").

What they say is taken only where it is said plainly and of one contract: a doubt, a condition, a denial or a second
name leaves the line alone.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from jss.contracts import wording
from jss.contracts.contract import Problem
from jss.contracts.draft import Draft
from jss.contracts.effects import bad_in_private, words_in
from jss.contracts.paste import Line
from jss.contracts.quotes import mask_reviews
from jss.contracts.readers.findings import CHAT, Findings, Page
from jss.contracts.scan import Scan
from jss.contracts.stars import Rating
from jss.contracts.words import Phrase, Word

_MOST = 20  # lines that are looked at; each is compared with all contracts
_UNSURE = re.compile(
    r"\?|n['\u2019]t\b|\b(?:not|no|never|nobody|none|neither|nor|without|if|whether|unless|would|could|should|might|may"
    r"|can|will|going to|fears?|afraid|worr(?:y|ied)|threat\w*|thinks?|guess|maybe|perhaps|probably|suppose|worst"
    r"|except|every|everyone|everybody|everything|all|both|each|others?|another|refus\w*|how|asks?|asked|my account)\b",
    re.IGNORECASE,
)
_OUT_OF_TEN = re.compile(r"/\s?10\b|\bout of (?:10|ten)\b", re.IGNORECASE)
_PRIVATE = re.compile(r"\bprivat", re.IGNORECASE)
# "the Shopify guy", "the guy from the Shopify job": the words before one of these name a contract.
_ROLES = {
    "guy", "client", "customer", "buyer", "lady", "girl", "man", "woman", "dude", "person", "one", "job", "gig",
    "contract", "project", "website", "site",
}  # fmt: skip
_SMALL = {
    "a", "an", "the", "my", "that", "this", "his", "her", "their", "from", "of", "for", "on", "with", "by", "at", "in",
    "and", "to", "me", "i", "is", "was",
}  # fmt: skip
# They tell a contract from others, and say nothing of what it is.
_TELLING_APART = {
    "first", "second", "third", "last", "latest", "next", "new", "old", "same", "only", "previous", "recent", "other",
}  # fmt: skip
# Single words that are names as well.
_COMMON = {"review", "reviews", "feedback", "rating", "private", "client", "job", "contract", "upwork"}


def mere_remarks(found: Sequence[Findings], lines: Sequence[Line]) -> list[Line]:
    """Take out of the contracts of chat what only speaks of one in a list or a profile; return the lines of it."""
    listed = [draft for findings in found if findings.layout != CHAT for draft in findings.drafts]
    chat = next((findings for findings in found if findings.layout == CHAT and findings.drafts), None)
    if chat is None or not listed:
        return []
    names = _Names(listed)
    by_number = {line.number: line for line in lines}
    alone = Counter(draft.first for draft in chat.drafts)
    candidates = [draft for draft in chat.drafts if alone[draft.first] == 1 and _may_be_remark(draft)]
    taken: dict[int, Line] = {}
    for draft in candidates[:_MOST]:
        line = by_number[draft.first]
        meant = names.meant(line.text)
        if meant is not None and draft.stars in {None, meant.stars}:
            taken[id(draft)] = line
    chat.drafts = [draft for draft in chat.drafts if id(draft) not in taken]
    return list(taken.values())


def _may_be_remark(draft: Draft) -> bool:
    """Whether nothing is told that makes a contract: no pay and no time."""
    timeless = draft.started is None and draft.ended is None and draft.status is None
    return timeless and draft.paid is None and draft.first == draft.last and not draft.payments


def take_remarks(lines: Sequence[Line], drafts: Sequence[Draft], page: Page) -> dict[int, Problem]:
    """Put what lines without a contract say of one that is read elsewhere into its draft; tell of each such line."""
    if not lines or not drafts:
        return {}
    taken: dict[int, Problem] = {}
    names = _Names(drafts)
    remarks = (
        (line, text, remark)
        for line, text in zip(lines, mask_reviews(lines).texts, strict=True)
        if (remark := _remark(page.scan(text))) is not None
    )
    for line, text, remark in islice(remarks, _MOST):
        draft = names.meant(text)
        if draft is not None and remark.take(draft):
            taken[line.number] = Problem(line.number, line.raw.strip()[:200], wording.said_of(draft.first))
    return taken


@dataclass(frozen=True, slots=True)
class _Remark:
    """What neither lists nor profiles show: a private rating, and whether feedback or a client is gone."""

    private_bad: bool | None
    removed: bool
    flagged: bool

    def take(self, draft: Draft) -> bool:
        """Put it into a draft; False where that knows it already, or knows better."""
        before = draft.private_bad, draft.removed, draft.flagged
        draft.private_bad = self.private_bad if draft.private_bad is None else draft.private_bad
        draft.removed |= self.removed
        draft.flagged |= self.flagged
        return before != (draft.private_bad, draft.removed, draft.flagged)


def _remark(seen: Scan) -> _Remark | None:
    words = words_in(seen.tokens)
    found = _Remark(_privately_bad(seen), Word.REMOVED in words, Word.FLAGGED in words)
    if found == _Remark(None, removed=False, flagged=False) or _UNSURE.search(seen.text):
        return None
    return found


def _privately_bad(seen: Scan) -> bool | None:
    """Return what one figure out of ten says in private, or one phrase; None where there are several."""
    if not _PRIVATE.search(seen.text):
        return None
    told: list[bool] = []
    for token in seen.tokens:
        written = seen.text[token.start : token.end]
        if isinstance(token, Rating) and _OUT_OF_TEN.search(written) and token.value is not None:
            told.append(bad_in_private(token.value))
        elif isinstance(token, Phrase) and token.kind in _IN_WORDS and _PRIVATE.search(written):
            told.append(token.kind is Word.PRIVATE_BAD)
    return told[0] if len(told) == 1 else None


_IN_WORDS = {Word.PRIVATE_BAD, Word.PRIVATE_GOOD}


class _Names:
    """The contracts of a paste by their titles and clients."""

    def __init__(self, drafts: Sequence[Draft]) -> None:
        self._titled = [(title, draft) for draft in drafts if (title := _plain(draft.title))]
        self._of_client = [(name, draft) for draft in drafts if (name := draft.client)]

    def meant(self, text: str) -> Draft | None:
        """Find the one contract that a line names: by its title, by words of it, or by a client who has no other."""
        said = f" {_plain(text)} "
        titles = {title for title, _ in self._titled if f" {title} " in said and _is_name(title, said)}
        outermost = {
            title for title in titles if not any(title != other and title in other for other in titles)
        }
        named = [draft for title, draft in self._titled if title in outermost]
        named = named or self._by_words(said.split())
        named = named or [draft for name, draft in self._of_client if _stands_in(name, text)]
        return named[0] if len(named) == 1 else None

    def _by_words(self, said: Sequence[str]) -> list[Draft]:
        found: list[Draft] = []
        for at, role in enumerate(said):
            if role not in _ROLES:
                continue
            words = set(_before(said, at))
            if words and not words & _TELLING_APART:
                found += [draft for title, draft in self._titled if words <= set(title.split())]
        return found


def _before(said: Sequence[str], at: int) -> Iterable[str]:
    """Yield the words right before a place, back to a small one."""
    for word in reversed(said[:at]):
        if word in _SMALL or word in _ROLES:
            return
        yield word


def _is_name(title: str, said: str) -> bool:
    """Whether a title in a line is one: a single word is, where it stands for a contract ("the logo client")."""
    if " " in title:
        return True
    words = ["", *said.split(), ""]
    beside = (
        before in _LEADING or behind in _ROLES
        for before, word, behind in zip(words, words[1:], words[2:], strict=False)
        if word == title
    )
    return title not in _COMMON and any(beside)


_LEADING = {"the", "my", "that", "for", "on", "of"}


def _stands_in(name: str, text: str) -> bool:
    """Whether a client is named as written: "Will" is one, and "will" is none."""
    at = text.find(name)
    while at >= 0:
        around = text[max(at - 1, 0) : at] + text[at + len(name) : at + len(name) + 1]
        if not any(map(str.isalnum, around)):
            return True
        at = text.find(name, at + 1)
    return False


def _plain(text: str | None) -> str:
    return " ".join(re.findall(r"\w+", (text or "").lower()))
