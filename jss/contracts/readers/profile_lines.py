"""The lines of a profile: tokens joined that a narrow screen has parted, and what each line states."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import NamedTuple

from jss.contracts.bullets import strip_bullet
from jss.contracts.dates import Stamp, find_stamps
from jss.contracts.effects import words_in
from jss.contracts.folded import blanked
from jss.contracts.money import Money
from jss.contracts.months import ABBREVIATED
from jss.contracts.paste import Line
from jss.contracts.quotes import MASK, Masked
from jss.contracts.readers.findings import Page
from jss.contracts.readers.profile_words import HEADING, SUBSCORE, TAB, TAB_SHAPE, WRONG_WAY
from jss.contracts.scan import Scan, has_words
from jss.contracts.stars import Rating
from jss.contracts.tokens import Count, Dated, Length
from jss.contracts.until_now import is_now
from jss.contracts.words import Phrase, Word

_MORE_THAN_FACTS = re.compile(
    r"\b(?!(?:earned|paid|total|ended|completed|started|from|to|on|fixed|price|hourly|rate|rating"
    r"|is|stars?|feedback|client|date|dates|job|contract|budget|amount|earnings|usd|hours?|and"
    r"|of|out|end|start|until|worked|billed|period|duration|est|estimated|public|overall"
    r"|so|far|in|all|about|only|gross|before|fees|i|it|was|the)\b)\w*[^\W\d_]",
    re.IGNORECASE,
)


_GLUE_BEFORE = re.compile(
    r"^\s*(?:-|to|/\s?[^\W\d_]{1,12}\.?|hours?|hrs?|\(\d+\)|USD|out of 5\.?|earned)\s*$",
    re.IGNORECASE,
)


_GLUE_AFTER = re.compile(r"(?:(?<!-)\s-|^-|\bto|rating is|\b[A-Z][a-z]{2,8}\.? \d{1,2},)\s*$", re.IGNORECASE)


NUMBER = re.compile(r"\s*-?\d{1,4}(?:[.,]\d{1,2})?\s*")
# "Rating is 4.6 out of 5.", "Рейтинг: 4,6 из 5", "5 üzerinden 4,6": two figures in a sentence, one of them the scale.
_OF_FIVE = re.compile(
    r"[^\d\x01]{0,40}(?P<one>\d(?:[.,]\d{1,2})?)(?=[^\d\x01]{0,24}[^\W\d_])[^\d\x01]{1,24}(?P<two>\d(?:[.,]\d{1,2})?)[^\d\x01]{0,24}"
)
_SCALE = 5
_WORD = re.compile(r"[^\W\d_]+")
_PER = re.compile(r"\s?/\s?[^\W\d_]{1,12}\.?\s*")
# What stands instead of a review or of an amount, and never heads a contract.
_STATEMENTS = {Word.NO_FEEDBACK, Word.REMOVED, Word.PRIVATE_EARNINGS}


@dataclass(slots=True)
class Fact:
    """A logical line of a profile: what it states, or its text, or nothing."""

    first: int
    last: int
    text: str
    scan: Scan
    pure: bool
    review: bool = False
    heading: bool = False
    after_blank: bool = False
    bulleted: bool = False


def logical_lines(page: Page, masked: Masked) -> list[Fact]:
    """Join tokens that a narrow screen has put on lines of their own, and tell what each line is."""
    parts = _joined(page.lines, masked.texts)
    bare = {part.text: _without_bullet(part.text) for part in parts if len(part.text) <= _LONGEST_FACT}
    page.scan_all(bare.values())
    facts = [
        _fact(part, page.scan(bare[part.text]) if part.text in bare else Scan(part.text, (), part.text))
        for part in parts
    ]
    return _with_tabs(_with_rating_sentences(facts))


_LONGEST_FACT = 300  # letters; a longer line is prose, and reading it as facts would be slow


class _Part(NamedTuple):
    """The text of a logical line, and the lines it stands on."""

    first: int
    last: int
    text: str
    after_blank: bool


def _joined(lines: Sequence[Line], texts: Sequence[str]) -> list[_Part]:
    parts: list[_Part] = []
    # Where gaps part the contracts, the first of them begins after a gap as well.
    blank = any(not text.strip() for text in texts[1:-1]) and not texts[0].rstrip().endswith(":")
    for line, text in zip(lines, texts, strict=True):
        if not text.strip():
            blank = True
            continue
        previous = parts[-1] if parts and not blank else None
        if previous is not None and _joins(previous.text, text):
            joined = f"{previous.text.rstrip()} {text.strip()}"
            parts[-1] = previous._replace(last=line.number, text=joined)
        else:
            parts.append(_Part(line.number, line.number, text, blank))
        blank = False
    return parts


def _with_rating_sentences(facts: list[Fact]) -> list[Fact]:
    """Put a rating in a sentence and the figure that repeats it together, in whatever language the sentence is."""
    kept: list[Fact] = []
    for fact in facts:
        told = _out_of_five(kept[-1].text) if kept and NUMBER.fullmatch(fact.text) else None
        if told is not None and abs(told - float(fact.text.replace(",", "."))) < 0.01:
            kept[-1] = _as_rating(kept[-1], told, last=fact.last)
            continue
        if len(kept) > 1 and fact.pure and is_period(fact.scan) and not kept[-1].pure and _is_text(kept[-2]):
            told = _out_of_five(kept[-1].text)
            if told is not None:  # between a title and a period, with no figure of its own
                kept[-1] = _as_rating(kept[-1], told, last=kept[-1].last)
        kept.append(fact)
    return kept


def _is_text(fact: Fact) -> bool:
    return not fact.pure and not fact.heading and not fact.review


def _as_rating(fact: Fact, value: float, *, last: int) -> Fact:
    rating = Rating(0, len(fact.text), value)
    seen = Scan(fact.text, (rating,), blanked(fact.text, (rating,)))
    return replace(fact, last=last, scan=seen, pure=True, heading=False)


def _out_of_five(text: str) -> float | None:
    """Return the figure that a sentence names beside the scale, where it names two."""
    found = _OF_FIVE.fullmatch(text)
    if found is None:
        return None
    figures = sorted(float(found[name].replace(",", ".")) for name in ("one", "two"))
    return figures[0] if figures[1] == _SCALE else None


def _with_tabs(facts: list[Fact]) -> list[Fact]:
    """Take words with a number in brackets for tabs of the page: two in a row, or words that would be a fact."""
    shaped = [bool(TAB_SHAPE.fullmatch(fact.text)) for fact in facts]
    for at, fact in enumerate(facts):
        beside = shaped[at - 1 : at] + shaped[at + 1 : at + 2]
        if shaped[at] and (fact.pure or any(beside)):
            facts[at] = replace(fact, heading=True)
    return facts


def _joins(before: str, text: str) -> bool:
    if MASK in before or MASK in text or len(before) > 80:
        return False
    if _parted_date(before, text) or _PARTED.get(before.strip().lower()) == text.strip().lower():
        return True
    if is_now(text):
        return before.rstrip().endswith(("-", " to"))
    if _GLUE_BEFORE.match(text):
        return bool(re.search(r"\d", before)) or text.strip().startswith("(")
    return bool(
        len(text) < 30
        and re.match(r"\s*[\dA-Z]", text)
        and re.search(r"\d", before + text)
        and _GLUE_AFTER.search(before)
    )


def _parted_date(before: str, text: str) -> bool:
    """Whether a date goes on: "Sep" and "21,", "Sep 21," and "2026", "21" and "Sep", "21 Sep" and "2026"."""
    if _DAY.fullmatch(text):
        return bool(_MONTH_LAST.search(before))
    if _YEAR.fullmatch(text):
        return bool(_DAY_LAST.search(before) or _MONTH_LAST.search(before))
    return bool(_MONTH_ALONE.fullmatch(text)) and bool(_BARE_DAY.search(before))


_MONTHS = "|".join(sorted(ABBREVIATED, key=len, reverse=True))
_DAY = re.compile(r"\s*\d{1,2}(?:st|nd|rd|th)?\s?[,.]?\s*")
_YEAR = re.compile(r"\s*(?:19|20)\d\d\s*(?:-\s*)?")
_MONTH_LAST = re.compile(rf"(?:^\s*|[-\d.]\s\s*)(?:{_MONTHS})\.?,?\s*$", re.IGNORECASE)
_DAY_LAST = re.compile(
    rf"(?:^\s*|-\s\s*)(?:{_MONTHS})\.?\s{{1,4}}\d{{1,2}}(?:st|nd|rd|th)?\s?[,.]?\s*$", re.IGNORECASE
)
_MONTH_ALONE = re.compile(rf"\s*(?:{_MONTHS})\.?,?\s*", re.IGNORECASE)
_BARE_DAY = re.compile(r"(?:^\s*|-\s\s*)(?:0?[1-9]|[12]\d|3[01])\.?\s*$")
# Words of one phrase that a narrow screen puts on lines of their own.
_PARTED = {
    "completed": "jobs",
    "in": "progress",
    "work": "history",
    "fixed": "price",
    "fixed price": "job",
    "no feedback": "given",
    "no": "feedback",
    "private": "earnings",
    "show": "more",
    "job in": "progress",
    "job": "in",
    "hourly": "rate",
    "rating is": "5",
}


def _fact(part: _Part, seen: Scan) -> Fact:
    text = part.text
    review = MASK in text and not seen.tokens and not has_words(seen.rest.replace(MASK, ""))
    heading = len(text) <= _LONGEST_HEADING and bool(
        HEADING.fullmatch(text) or TAB.fullmatch(text) or SUBSCORE.fullmatch(text) or WRONG_WAY.search(text)
    )
    seen = _with_rate(seen)
    telling = any(not isinstance(token, Count) for token in seen.tokens) or bool(NUMBER.fullmatch(text))
    pure = telling and (not _MORE_THAN_FACTS.search(seen.rest) or _by_shape(seen))
    bulleted = seen.text != text
    return Fact(part.first, part.last, text, seen, pure, review, heading, part.after_blank, bulleted)


_LONGEST_HEADING = 120


def _without_bullet(text: str) -> str:
    """Take off a bullet; the day of a date ("12. Okt. 2026") is no number of a list."""
    bare = strip_bullet(text)
    if bare == text or not text.lstrip()[:1].isdigit():
        return bare
    stamps = find_stamps(text[:40])
    begins = stamps and stamps[0].day is not None and not text[: stamps[0].start].strip()
    return text if begins else bare


def _with_rate(seen: Scan) -> Scan:
    """Take an amount for a price by the hour where a word stands behind a stroke ("20,00 US$/Std.")."""
    if len(seen.tokens) != 1 or not isinstance(seen.tokens[0], Money):
        return seen
    money = seen.tokens[0]
    if seen.text[: money.start].strip() or not _PER.fullmatch(seen.text, money.end):
        return seen
    rate = replace(money, end=len(seen.text), rate=True)
    return Scan(seen.text, (rate,), blanked(seen.text, (rate,)))


def _by_shape(seen: Scan) -> bool:
    """Whether a line is a fact by its form, though a word is left that nobody knows.

    A period of two whole dates, an amount with one word behind it, or a phrase that is most of the line.
    """
    if is_period(seen):
        words = _WORD.findall(seen.rest)
        dated = sum(isinstance(token, Dated) for token in seen.tokens)
        return len(words) <= dated + 1 and all(len(word) <= _LONGEST_PARTICLE for word in words)
    first = seen.tokens[0] if seen.tokens else None
    if isinstance(first, Money) and len(seen.tokens) == 1:
        return len(_WORD.findall(seen.rest)) <= 1 and not _WORD.search(seen.text[: first.start])
    said = sum(
        token.end - token.start
        for token in seen.tokens
        if isinstance(token, Phrase) and token.kind in _STATEMENTS
    )
    return said > 0.6 * len(seen.text.strip()) or bool(said and said + _LONGEST_PARTICLE >= len(seen.text))


_LONGEST_PARTICLE = 3


def is_period(seen: Scan) -> bool:
    """Whether a line names two dates with their years, or one that goes on until now."""
    dated = [token for token in seen.tokens if isinstance(token, Dated)]
    whole = [token for token in dated if token.stamp is not None and token.stamp.month is not None]
    if any(token.stamp is not None and token.stamp.until for token in dated):
        return True
    return len(whole) > 1 or (bool(whole) and Word.OPEN in words_in(seen.tokens))


def looks_like_profile(facts: Sequence[Fact]) -> bool:
    """Whether facts stand on lines of their own below a title, instead of beside it."""
    alone = [
        kinds
        for fact, following in zip_longest(facts, facts[1:])
        if fact.pure
        and not fact.heading
        and not fact.text.endswith(":")  # it heads the lines below
        and not _heads_months(fact, following)
        and not (kinds := kinds_of(fact)) >= {"money", "rating"}
        and not _counts_jobs(fact)
    ]
    titles = sum(
        not fact.pure and not fact.heading and not fact.review and not is_entry(fact) for fact in facts
    )
    if len(alone) < 2 or not titles or not any(kinds & _FIGURES for kinds in alone):
        return False
    entries = sum(is_entry(fact) or _is_priced(fact) for fact in facts)
    return any("dates" in kinds and "money" not in kinds for kinds in alone) or len(alone) >= 2 * max(
        entries, 1
    )


# A line of nothing but words heads a list as well ("Completed", "Open").
_FIGURES = {"dates", "money", "terms", "rating", "length", "feedback"}


def _is_priced(fact: Fact) -> bool:
    """Whether a bullet names work and what it paid ("- Menu board shoot, $420"), as lists do and profiles do not."""
    named = not fact.pure and not fact.heading and not fact.review
    return (
        fact.bulleted
        and named
        and any(isinstance(token, Money) and not token.rate for token in fact.scan.tokens)
    )


def _heads_months(fact: Fact, following: Fact | None) -> bool:
    """Whether a line names nothing but the month or the year of the contracts below it."""
    match fact.scan.tokens:
        case [Dated(stamp=Stamp(year=None, day=None))]:
            return True
        case [Dated(stamp=Stamp(day=None))]:
            return following is not None and not following.pure and bool(kinds_of(following) & _PRICED)
        case _:
            return False


_PRICED = {"money", "rating"}


def is_entry(fact: Fact) -> bool:
    if fact.heading or fact.review:
        return False
    if _counts_jobs(fact):
        return True
    return not fact.pure and (
        len(
            {
                type(token)
                for token in fact.scan.tokens
                if isinstance(token, Money | Rating | Dated) and getattr(token, "explicit", True)
            }
        )
        >= 2
    )


def may_be_title(fact: Fact) -> bool:
    """Whether what a line states is only words that a title may be made of as well ("Good 0")."""
    return fact.pure and all(
        isinstance(token, Count | Length) or (isinstance(token, Phrase) and token.kind not in _STATEMENTS)
        for token in fact.scan.tokens
    )


def _counts_jobs(fact: Fact) -> bool:
    """Whether a line speaks of several jobs and of what they brought ("3x no feedback", "5.0 x4", "open: 1")."""
    tokens, text = fact.scan.tokens, fact.scan.text
    counts = [token for token in tokens if isinstance(token, Count)]
    if any(_TIMES.search(text[token.start : token.end]) for token in counts):
        return any(isinstance(token, Money | Rating | Phrase) for token in tokens)
    if {type(token) for token in tokens[:2]} == {Count, Phrase}:
        one, two = tokens[:2]
        return not text[: one.start].strip() and not text[one.end : two.start].strip(" :=-")
    counted = any(token.of_jobs for token in counts)
    return counted and any(isinstance(token, Money | Rating) for token in fact.scan.tokens)


_TIMES = re.compile("^[x\u00d7]|[x\u00d7]$")


def kinds_of(fact: Fact) -> set[str]:
    kinds: set[str] = set()
    for token in fact.scan.tokens:
        if isinstance(token, Dated):
            kinds.add("dates")
        elif isinstance(token, Money):
            kinds.add("terms" if token.rate else "money")
        elif isinstance(token, Rating):
            kinds.add("rating")
        elif isinstance(token, Phrase):
            kinds |= _PHRASE_KINDS.get(token.kind, set())
        elif isinstance(token, Length):
            kinds.add("length")
    if not kinds and NUMBER.fullmatch(fact.text):
        kinds.add("rating")
    return kinds


_PHRASE_KINDS = {
    Word.NO_FEEDBACK: {"feedback"},
    Word.REMOVED: {"feedback"},
    Word.OPEN: {"open"},
    Word.PAUSED: {"open"},
    Word.PRIVATE_EARNINGS: {"money"},
}
