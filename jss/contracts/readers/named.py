"""Ratings told beside a payment list, by the title or the client it names ("Blue banner - 5, Menu cards: 4.5")."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from jss.contracts.bullets import strip_bullet
from jss.contracts.chat.facts import Scene, said_plainly, told
from jss.contracts.draft import Draft, tidy
from jss.contracts.paste import Line, fold
from jss.contracts.quotes import mask_reviews
from jss.contracts.readers.findings import Findings, Page

_SHORTEST, _LONGEST_NAME = 2, 100
_LONGEST = 400
_BEGINNING = re.compile(r"(?<!\w)\S")
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
    names = _Names(_names_of(page.unrated))
    if not names:
        return []
    findings = Findings("ratings")
    masked = mask_reviews(page.lines)
    for line, text in zip(page.lines, masked.texts, strict=True):
        drafts = _drafts(page, line, strip_bullet(text), names) if len(text) <= _LONGEST else []
        if drafts:
            findings.drafts += drafts
            findings.claimed.add(line.number)
    return [findings] if findings.drafts else []


def _names_of(unrated: Sequence[Draft]) -> list[str]:
    """Return the titles and numbers of contracts, and the clients who are named for one of them only."""
    titles = [title for draft in unrated if (title := tidy(draft.title))]
    references = [draft.reference for draft in unrated if draft.reference]
    clients = Counter(client for draft in unrated if (client := tidy(draft.client)))
    return [*titles, *references, *(client for client, times in clients.items() if times == 1)]


class _Names:
    """Names to be found in a text, however many there are: by their first letter, then by their length."""

    def __init__(self, names: Iterable[str]) -> None:
        self._known = {fold(name) for name in names if _SHORTEST <= len(name) <= _LONGEST_NAME}
        lengths: dict[str, set[int]] = defaultdict(set)
        for name in self._known:
            lengths[name[0]].add(len(name))
        self._lengths = {letter: sorted(found, reverse=True) for letter, found in lengths.items()}

    def __bool__(self) -> bool:
        return bool(self._known)

    def find(self, text: str) -> list[tuple[int, int]]:
        """Return where names stand, the longest that begins at a place, none within another."""
        low = fold(text)
        found: list[tuple[int, int]] = []
        for beginning in _BEGINNING.finditer(low):
            start = beginning.start()
            end = self._end(low, start) if not found or start >= found[-1][1] else None
            if end is not None:
                found.append((start, end))
        return found

    def _end(self, low: str, start: int) -> int | None:
        for length in self._lengths.get(low[start], ()):
            end = start + length
            if low[start:end] in self._known and not _WORD_GOES_ON.match(low, end):
                return end
        return None


_WORD_GOES_ON = re.compile(r"\w")


def _drafts(page: Page, line: Line, text: str, names: _Names) -> list[Draft]:
    """Return a draft for each name on the line; none where one of them is not rated."""
    found = names.find(text)
    if not found:
        return []
    nexts = [*(start for start, _ in found[1:]), len(text)]
    following = [text[end:start] for (_, end), start in zip(found, nexts, strict=True)]
    drafts = [_rated(page, line, rest) for rest in following]
    if len(found) == 1 and drafts[0] is None:  # "5 stars: Blue banner"
        drafts = [_rated(page, line, text[: found[0][0]])] if not following[0].strip(" .)") else drafts
    rated = [draft for draft in drafts if draft is not None]
    if len(rated) < len(found):
        return []
    for draft, (start, end) in zip(rated, found, strict=True):
        draft.title, draft.client, draft.paid = text[start:end], None, None
    return rated


def _rated(page: Page, line: Line, rest: str) -> Draft | None:
    """Read what stands beside a name; None where it says nothing of a rating."""
    draft = Draft(line.number, line.number)
    if figure := _FIGURE.fullmatch(rest):
        draft.stars = float(figure["n"].replace(",", "."))
        return draft
    if _NOTHING.fullmatch(rest):
        draft.no_feedback = True
        return draft
    told(draft, said_plainly(rest, page.scan(rest).tokens), Scene(page.calendar, rest))
    rated = draft.stars is not None or draft.verdict is not None or draft.no_feedback or draft.removed
    return draft if rated or draft.bad_ending or draft.status is not None or draft.unreadable_rating else None
