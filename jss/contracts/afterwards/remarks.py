"""Remarks on one contract of a list or a profile, written beside it ("the logo guy gave me 3/10 in private").

What they say is taken only where it is said plainly and of one contract: a doubt, a condition, a denial or a second
name leaves the line alone.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice

from jss.contracts import wording
from jss.contracts.afterwards.named_contracts import Names
from jss.contracts.contract import Problem
from jss.contracts.draft import Draft
from jss.contracts.effects import bad_in_private, words_in
from jss.contracts.paste import Line
from jss.contracts.quotes import mask_reviews
from jss.contracts.readers.findings import Page
from jss.contracts.scan import Scan
from jss.contracts.stars import Rating
from jss.contracts.words import Phrase, Word

MOST_REMARKS = 20  # lines that are looked at; each is compared with all contracts
_UNSURE = re.compile(
    r"\?|n['\u2019]t\b|\b(?:not|no|never|nobody|none|neither|nor|without|if|whether|unless|would|could|should|might|may"
    r"|can|will|going to|fears?|afraid|worr(?:y|ied)|threat\w*|thinks?|guess|maybe|perhaps|probably|suppose|worst"
    r"|except|every|everyone|everybody|everything|all|both|each|others?|another|refus\w*|how|asks?|asked|my account"
    r"|wants?|wanted|restored|friend|nicht|kein\w*|pas|não|nao)\b",
    re.IGNORECASE,
)
# "o feedback da capa foi removido": the name stands between what phrases tell in one piece.
_REMOVED = re.compile(
    r"\b(?:feedback|review|rating|comentario|reseña|valoración|avaliação|nota|bewertung|avis|note|recensione)"
    r"(?:\s[\w'-]+){1,6}\s(?:was|were|got|has been|fue|fueron|ha sido|foi|foram|wurden?|a été|è stat[oa])\s"
    r"(?:removed|deleted|taken down|eliminad[oa]s?|borrad[oa]s?|removid[oa]s?|excluíd[oa]s?|gelöscht|entfernt"
    r"|supprimée?s?|retirée?s?|rimoss[oa]|cancellat[oa])\b",
    re.IGNORECASE,
)
_OUT_OF_TEN = re.compile(r"/\s?10\b|\bout of (?:10|ten)\b", re.IGNORECASE)
_PRIVATE = re.compile(r"\bprivat", re.IGNORECASE)


def take_remarks(lines: Sequence[Line], drafts: Sequence[Draft], page: Page) -> dict[int, Problem]:
    """Put what lines without a contract say of one that is read elsewhere into its draft; tell of each such line."""
    if not lines or not drafts:
        return {}
    found = (
        (line, text, remark)
        for line, text in zip(lines, _texts(lines, drafts), strict=True)
        if (remark := remark_in(page.scan(text))) is not None
    )
    remarks = list(islice(found, MOST_REMARKS))
    if not remarks:
        return {}
    taken: dict[int, Problem] = {}
    names = Names(drafts)
    for line, text, remark in remarks:
        draft = names.meant(text)
        if draft is not None and remark.take(draft):
            taken[line.number] = Problem(line.number, line.raw.strip()[:200], wording.said_of(draft.first))
    return taken


def _texts(lines: Sequence[Line], drafts: Sequence[Draft]) -> list[str]:
    """Return the lines without reviews; a quotation that is a title names a contract, and is none."""
    titles = {draft.title for draft in drafts if draft.title}

    def bare(quoted: re.Match[str]) -> str:
        return quoted["text"] if quoted["text"] in titles else quoted[0]

    return mask_reviews([replace(line, text=_QUOTED.sub(bare, line.text)) for line in lines]).texts


_QUOTED = re.compile(r"[\"\u201c](?P<text>[^\"\u201c\u201d]{2,120})[\"\u201d]")


@dataclass(frozen=True, slots=True)
class Remark:
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


def remark_in(seen: Scan) -> "Remark | None":
    """Return what a line says plainly of a contract that is read elsewhere, None where it says nothing of the kind."""
    words = words_in(seen.tokens)
    removed = Word.REMOVED in words or _REMOVED.search(seen.text) is not None
    found = Remark(_privately_bad(seen), removed, Word.FLAGGED in words)
    if found == Remark(None, removed=False, flagged=False) or _UNSURE.search(seen.text):
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
