"""The lines of a profile: tokens joined that a narrow screen has parted, and what each line states."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from jss.contracts.dates import MONTHS
from jss.contracts.money import Money
from jss.contracts.quotes import MASK, Masked
from jss.contracts.readers.clause import strip_bullet
from jss.contracts.readers.findings import Page
from jss.contracts.scan import Scan, has_words
from jss.contracts.stars import Rating
from jss.contracts.tokens import Count, Dated, Length
from jss.contracts.words import Phrase, Word

_HEADINGS = re.compile(
    r"^\s*(?:work history(?: and feedback)?|completed jobs?|in progress(?: jobs?)?"
    r"|show (?:more|less|all)|load more(?: jobs)?|see (?:more|all)|view (?:more|all|profile"
    r"|job|details)|more|less"
    r"|job feedback|client'?s feedback|client feedback|feedback|overall rating|hourly"
    r"|fixed[ -]?price|jobs?|all work|portfolio|skills|testimonials|certifications?"
    r"|employment history|other experiences"
    r"|newest first|sort by.*|filter.*|previous|next|page \d+|items per page.*|\d+ of \d+"
    r"|work history \(\d+\)|total jobs|total hours|historial de trabajo|trabajos completados"
    r"|ver m[aá]s"
    r"|(?:associated with|agency:|via agency|through agency).*|rating is|out of 5\.?|\u2022"
    r"|public feedback|this job was.*|no longer available|read more|translate|report"
    r"|helpful)\s*(?:\(\d+\))?\s*:?\s*$",
    re.IGNORECASE,
)


SUBSCORE = re.compile(
    r"^\s*(?:skills?|quality(?: of work)?|availability|deadlines?|adherence to schedule"
    r"|communication|cooperation|professionalism"
    r"|overall rating)\s*:?\s*(?P<n>\d(?:[.,]\d+)?)?\s*$",
    re.IGNORECASE,
)


WRONG_WAY = re.compile(
    r"(?:freelancer'?s?|my|your|talent'?s?) (?:feedback|rating|review)(?: (?:to|for|of"
    r"|given to) (?:the |this |your )?client)?|feedback (?:given )?to (?:the )?client|(?:you"
    r"|i) rated (?:the )?client|to client\b",
    re.IGNORECASE,
)


_MORE_THAN_FACTS = re.compile(
    r"\b(?!(?:earned|paid|total|ended|completed|started|from|to|on|fixed|price|hourly|rate|rating"
    r"|is|stars?|feedback|client|date|dates|job|contract|budget|amount|earnings|usd|hours?|and"
    r"|of|out|end|start|until|worked|billed|period|duration|est|estimated|public|overall"
    r"|so|far|in|all|about|only|gross|before|fees|i|it|was|the)\b)\w*[^\W\d_]",
    re.IGNORECASE,
)


_GLUE_BEFORE = re.compile(
    r"^\s*(?:-|to|/\s?(?:hr|h|hour)|hours?|hrs?|\(\d+\)|USD|present|out of 5\.?|earned)\s*$", re.IGNORECASE
)


_GLUE_AFTER = re.compile(
    r"^.*(?:(?<!-)\s-|^-|\bto|rating is|\b[A-Z][a-z]{2,8}\.? \d{1,2},)\s*$", re.IGNORECASE
)


NUMBER = re.compile(r"^\s*-?\d{1,4}(?:[.,]\d{1,2})?\s*$")


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


def logical_lines(page: Page, masked: Masked) -> list[Fact]:
    """Join tokens that a narrow screen has put on lines of their own, and tell what each line is."""
    facts: list[Fact] = []
    # Where gaps part the contracts, the first of them begins after a gap as well.
    blank = any(not text.strip() for text in masked.texts[1:-1]) and not masked.texts[0].rstrip().endswith(
        ":"
    )
    for line, text in zip(page.lines, masked.texts, strict=True):
        if not text.strip():
            blank = True
            continue
        previous = facts[-1] if facts and not blank else None
        if previous is not None and _joins(previous.text, text):
            joined = f"{previous.text.rstrip()} {text.strip()}"
            facts[-1] = _fact(page, previous.first, line.number, joined, after_blank=previous.after_blank)
        else:
            facts.append(_fact(page, line.number, line.number, text, after_blank=blank))
        blank = False
    return facts


def _joins(before: str, text: str) -> bool:
    if MASK in before or MASK in text or len(before) > 80:
        return False
    if _parted_date(before, text) or _PARTED.get(before.strip().lower()) == text.strip().lower():
        return True
    if _GLUE_BEFORE.match(text):
        return bool(re.search(r"\d", before)) or text.strip().startswith("(")
    return bool(
        len(text) < 30
        and re.match(r"\s*[\dA-Z]", text)
        and re.search(r"\d", before + text)
        and _GLUE_AFTER.match(before)
    )


def _parted_date(before: str, text: str) -> bool:
    """Whether a date goes on: "Sep" and "21,", "Sep 21," and "2026", "21" and "Sep", "21 Sep" and "2026"."""
    if _DAY.fullmatch(text):
        return bool(_MONTH_LAST.search(before))
    if _YEAR.fullmatch(text):
        return bool(_DAY_LAST.search(before) or _MONTH_LAST.search(before))
    return bool(_MONTH_ALONE.fullmatch(text)) and bool(_BARE_DAY.search(before))


_MONTHS = "|".join(sorted(MONTHS, key=len, reverse=True))
_DAY = re.compile(r"\s*\d{1,2}(?:st|nd|rd|th)?\s?[,.]?\s*")
_YEAR = re.compile(r"\s*(?:19|20)\d\d\s*(?:-\s*)?")
_MONTH_LAST = re.compile(rf"(?:^|.*[-\d.]\s)\s*(?:{_MONTHS})\.?,?\s*$", re.IGNORECASE)
_DAY_LAST = re.compile(
    rf"(?:^|.*-\s)\s*(?:{_MONTHS})\.?\s+\d{{1,2}}(?:st|nd|rd|th)?\s?[,.]?\s*$", re.IGNORECASE
)
_MONTH_ALONE = re.compile(rf"\s*(?:{_MONTHS})\.?,?\s*", re.IGNORECASE)
_BARE_DAY = re.compile(r"(?:^|.*-\s)\s*(?:0?[1-9]|[12]\d|3[01])\.?\s*$")
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


def _fact(page: Page, first: int, last: int, text: str, *, after_blank: bool) -> Fact:
    # A line this long is prose, and reading it as facts would be slow.
    seen = page.scan(strip_bullet(text)) if len(text) <= 300 else Scan(text, (), text)
    review = MASK in text and not seen.tokens and not has_words(seen.rest.replace(MASK, ""))
    heading = bool(_HEADINGS.match(text) or SUBSCORE.match(text) or WRONG_WAY.search(text))
    telling = any(not isinstance(token, Count) for token in seen.tokens) or bool(NUMBER.match(text))
    pure = telling and not _MORE_THAN_FACTS.search(seen.rest)
    return Fact(first, last, text, seen, pure, review, heading, after_blank)


def looks_like_profile(facts: Sequence[Fact]) -> bool:
    """Whether facts stand on lines of their own below a title, instead of beside it."""
    alone = [
        kinds
        for fact in facts
        if fact.pure
        and not fact.heading
        and not (kinds := kinds_of(fact)) >= {"money", "rating"}
        and not _counts_jobs(fact)
    ]
    titles = sum(
        not fact.pure and not fact.heading and not fact.review and not is_entry(fact) for fact in facts
    )
    if len(alone) < 2 or not titles:
        return False
    entries = sum(is_entry(fact) for fact in facts)
    return any("dates" in kinds and "money" not in kinds for kinds in alone) or len(alone) >= 2 * max(
        entries, 1
    )


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


def _counts_jobs(fact: Fact) -> bool:
    """Whether a line speaks of several jobs and of what they brought ("one job $80, four stars", "3x no feedback")."""
    counts = [token for token in fact.scan.tokens if isinstance(token, Count)]
    if any(fact.scan.text[token.start : token.end].endswith(("x", "\u00d7")) for token in counts):
        return any(isinstance(token, Money | Rating | Phrase) for token in fact.scan.tokens)
    counted = any(token.of_jobs for token in counts)
    return counted and any(isinstance(token, Money | Rating) for token in fact.scan.tokens)


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
    if not kinds and NUMBER.match(fact.text):
        kinds.add("rating")
    return kinds


_PHRASE_KINDS = {
    Word.NO_FEEDBACK: {"feedback"},
    Word.REMOVED: {"feedback"},
    Word.OPEN: {"open"},
    Word.PAUSED: {"open"},
    Word.PRIVATE_EARNINGS: {"money"},
}
