"""The plainest layout, which the form asks for: a contract a line, its title first, then one fact a field.

"logo design, 5 stars, $120, ended March 2026". A line among many that is less plain is left to chat, and the whole
paste where several are.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from jss.contracts.bullets import strip_bullet
from jss.contracts.chat.facts import Scene, said_plainly, told
from jss.contracts.chat.groups import Said
from jss.contracts.draft import Draft, tidy
from jss.contracts.money import Money
from jss.contracts.paste import Line
from jss.contracts.quotes import MASK, mask_reviews
from jss.contracts.readers.findings import Findings, Page
from jss.contracts.scan import Scan, has_words
from jss.contracts.stars import Rating
from jss.contracts.tokens import Count, Dated, Length, Token
from jss.contracts.words import Phrase, Word

_SEPARATORS = tuple(re.compile(rf"{mark}\s+") for mark in (",", ";", r"\|", "·", r"(?<=\s)[-\u2013\u2014]"))
_LONGEST = 200
_FEWEST = 3  # fields
# Words beside a date, an amount or a rating that say no more than these do, marks, and what is blanked out.
_GLUE = re.compile(
    r"(?:(?:earned|paid|total|ended|completed|started|closed|finished|from|to|on|in|rated|rating|stars?|feedback|usd"
    r"|fixed|price|hourly|gave|got|left|me|pagó|pagado|terminó|empezó|en|el|bezahlt|beendet|am)\b|[\W_]++)*+",
    re.IGNORECASE,
)
_CLIENT = re.compile(
    r"(?:client|customer|cliente|kunde|kundin)\s?:?\s(?P<name>[^\W_][^:]{0,60})", re.IGNORECASE
)
# "for Nora" names a client and "for WordPress" none: what is not told by its form is left to the tagger.
_FOR = re.compile(
    r"\s(?:for|from|by|with|para|por|con|de|für|von|bei|pour|par|per)\s(?P<whom>\S)", re.IGNORECASE
)
_FOR_NUMBERED = re.compile(r"(?P<title>.+)\sfor\s(?P<client>client \d{1,4})", re.IGNORECASE)
# What may stand in place of stars.
_TELLING = {
    Word.NO_FEEDBACK, Word.REMOVED, Word.CANCELLED, Word.OPEN, Word.PAUSED, Word.NOT_STARTED,
    Word.GOOD, Word.BAD, Word.GOOD_ONE, Word.BAD_ONE, Word.BAD_ENDING,
}  # fmt: skip
_BRACKETED_NAME = re.compile(r"[(\[]\s?[^\W\d_a-z]")
_LABEL_BEHIND = re.compile(r",\s(?:review|rating|feedback|stars)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Entry:
    """A plain line: its title, its client, and what its other fields say."""

    title: str
    client: str | None
    facts: list[Said]


def read_plain_lines(page: Page) -> list[Findings]:
    """Read a paste of which nearly every line with a figure is plain."""
    masked = mask_reviews(page.lines)
    bare = [strip_bullet(text) for text in masked.texts]
    page.scan_all(text for text in bare if _may_be_plain(text))
    entries: list[tuple[Line, _Entry]] = []
    odd, headed = 0, False
    for line, text, plain in zip(page.lines, masked.texts, bare, strict=True):
        if not text.strip():
            continue
        entry = _entry(page.scan(plain)) if _may_be_plain(plain) else None
        if entry is not None and not headed:
            entries.append((line, entry))
            continue
        if entry is not None or _ABOUT_OTHERS.search(text):
            return []
        headed = headed or _may_head(text)
        odd += bool(page.scan(text).tokens)
    return [_findings(page, entries)] if len(entries) > _TO_ONE_ODD * odd else []


def _findings(page: Page, entries: Sequence[tuple[Line, _Entry]]) -> Findings:
    findings = Findings("plain lines")
    for line, entry in entries:
        draft = Draft(line.number, line.number, title=tidy(entry.title), client=tidy(entry.client))
        told(draft, entry.facts, Scene(page.calendar, line.text.strip()))
        findings.drafts.append(draft)
        findings.claimed.add(line.number)
    return findings


def _may_be_plain(text: str) -> bool:
    return 0 < len(text) <= _LONGEST and MASK not in text


def _may_head(text: str) -> bool:
    """Whether a line may say something of those below it."""
    return len(text.split()) <= _FEWEST or text.rstrip().endswith(":")


_TO_ONE_ODD = 9
_ABOUT_OTHERS = re.compile(
    r"\b(?:all|every|both|same|each|these|those|them|they|rest|others?|first|second|last|todos?|todas?|ambos|alle|beide|tous"
    r"|toutes|tudo|tutti)\b",
    re.IGNORECASE,
)


def _entry(seen: Scan) -> _Entry | None:
    return next((entry for separator in _SEPARATORS if (entry := _parted(seen, separator)) is not None), None)


def _parted(seen: Scan, separator: re.Pattern[str]) -> _Entry | None:
    """Part a line; None where a field is neither the title, nor a client, nor a fact alone."""
    (start, end), *fields = _spans(seen.text, separator)
    if len(fields) < _FEWEST - 1 or not _is_title(seen, start, end):
        return None
    title, client = seen.text[start:end].rstrip(), None
    told: list[Token] = []
    rests: list[str] = []
    for first, last in fields:
        facts = [token for token in seen.tokens if first <= token.start < last]
        if facts:
            told += facts
            rests.append(seen.rest[first:last])
        elif named := _CLIENT.fullmatch(seen.text, first, last):
            client = named["name"]
        else:
            return None
        if facts and facts[-1].end > last:
            return None
    if not _GLUE.fullmatch(" ".join(rests)) or not _is_whole(told):
        return None
    title = _LABEL_BEHIND.sub("", title)
    if numbered := _FOR_NUMBERED.fullmatch(title):
        title, client = numbered["title"], client or numbered["client"]
    return _Entry(title, client, said_plainly(seen.text, told))


def _spans(text: str, separator: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Give where each field begins and ends; blanks before a separator stay with the field."""
    at = 0
    for mark in separator.finditer(text):
        yield at, mark.start()
        at = mark.end()
    yield at, len(text.rstrip(" .;,"))


def _is_title(seen: Scan, start: int, end: int) -> bool:
    """Whether a field is a title without doubt: no fact in it, no number of contracts, nobody's name."""
    text = seen.text[start:end]
    if not has_words(text) or ":" in text or _BRACKETED_NAME.search(text):
        return False
    if _CLIENT.search(text) and not _FOR_NUMBERED.fullmatch(text):
        return False
    if any(match["whom"].isupper() for match in _FOR.finditer(text)):
        return False
    return all(_may_be_in_title(token, start, end) for token in seen.tokens if token.start < end)


def _may_be_in_title(token: Token, start: int, end: int) -> bool:
    match token:
        case Count():
            return start < token.start and token.end <= end and not token.of_jobs
        case Length():
            return token.end <= end
        case _:
            return False


def _is_whole(told: Sequence[Token]) -> bool:
    """Whether facts are those of one contract: one amount at most, one rating or what stands in its place."""
    amounts = ratings = periods = 0
    words: set[Word] = set()
    for token in told:
        match token:
            case Money():
                amounts += not token.rate
            case Rating():
                ratings += 1
                if token.scale != _STARS:
                    return False
            case Dated():
                periods += 1
            case Phrase():
                words.add(token.kind)
            case Count():
                return False
            case Length():
                pass
    if amounts > 1 or ratings > 1 or periods > 2 or words & _MANY:
        return False
    return bool(ratings or words & _TELLING)


_STARS = 5
_MANY = {Word.EACH, Word.TOTAL, Word.SAME_CLIENT, Word.OTHER_CLIENTS}
