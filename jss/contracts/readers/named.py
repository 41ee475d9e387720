"""Ratings told beside a payment list, by the title or the client it names ("Blue banner - 5, Menu cards: 4.5")."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from jss.contracts.draft import Draft
from jss.contracts.paste import Line, fold
from jss.contracts.quotes import mask_reviews
from jss.contracts.readers.clause import Clause, strip_bullet
from jss.contracts.readers.clause_facts import draft_of
from jss.contracts.readers.findings import Findings, Page

_SHORTEST = 2
_LONGEST = 400
_FIGURE = re.compile(
    r"(?:(?:is|was|got|gave|gave me|has|had|rated)\b|[\W_])*(?P<n>[0-5](?:[.,]\d{1,2})?)\s?(?:/\s?5|stars?|\*)?"
    r"(?:[\W_]|\b(?:and|stars?)\b)*",
    re.IGNORECASE,
)
_NOTHING = re.compile(
    r"(?:(?:left|gave|got)\b|[\W_])*(?:nothing|none|no|n/?a|nada|nichts)\b(?:[\W_]|\band\b)*", re.IGNORECASE
)


def read_named(page: Page) -> list[Findings]:
    """Read lines in which each name of a paid contract is followed by how it was rated."""
    names = _pattern(page.names)
    if names is None:
        return []
    findings = Findings("ratings")
    masked = mask_reviews(page.lines)
    for line, text in zip(page.lines, masked.texts, strict=True):
        drafts = _drafts(page, line, strip_bullet(text), names) if len(text) <= _LONGEST else []
        if drafts:
            findings.drafts += drafts
            findings.claimed.add(line.number)
    return [findings] if findings.drafts else []


def _pattern(names: Iterable[str]) -> re.Pattern[str] | None:
    known = sorted({fold(name) for name in names if len(name) >= _SHORTEST}, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, known))})(?!\w)") if known else None


def _drafts(page: Page, line: Line, text: str, names: re.Pattern[str]) -> list[Draft]:
    """Return a draft for each name on the line; none where one of them is not rated."""
    found = list(names.finditer(fold(text)))
    if not found:
        return []
    edges = [match.end() for match in found]
    following = [
        text[end:start] for end, start in _gaps(edges, [match.start() for match in found], len(text))
    ]
    drafts = [_rated(page, line, rest) for rest in following]
    if len(found) == 1 and drafts[0] is None:  # "5 stars: Blue banner"
        drafts = [_rated(page, line, text[: found[0].start()])] if not following[0].strip(" .)") else drafts
    rated = [draft for draft in drafts if draft is not None]
    if len(rated) < len(found):
        return []
    for draft, match in zip(rated, found, strict=True):
        draft.title, draft.client, draft.paid = text[match.start() : match.end()], None, None
    return rated


def _gaps(ends: Sequence[int], starts: Sequence[int], length: int) -> Iterable[tuple[int, int]]:
    return zip(ends, [*(start for _, start in pairwise(starts)), length], strict=True)


def _rated(page: Page, line: Line, rest: str) -> Draft | None:
    """Read what stands beside a name; None where it says nothing of a rating."""
    draft = Draft(line.number, line.number)
    if figure := _FIGURE.fullmatch(rest):
        draft.stars = float(figure["n"].replace(",", "."))
        return draft
    if _NOTHING.fullmatch(rest):
        draft.no_feedback = True
        return draft
    seen = page.scan(rest)
    draft, _, _ = draft_of(
        Clause(rest, seen.rest, 0, len(rest), seen.tokens), line.number, page.calendar, None
    )
    told = draft.stars is not None or draft.verdict is not None or draft.no_feedback or draft.removed
    return draft if told or draft.bad_ending or draft.status is not None or draft.unreadable_rating else None
