"""Ways of writing that are put into plainer words before a line is read."""

import re

from jss.contracts.readers.clause import strip_bullet
from jss.contracts.stars import rating_cell
from jss.contracts.words import Word, find_phrases

_TALLY = re.compile(r"\s*(?P<what>[^:=]{2,40}?)\s*[:=]\s*(?P<number>\d{1,3})\s*\.?\s*")
_TALLIED = {
    Word.GOOD, Word.GOOD_ONE, Word.BAD, Word.BAD_ONE, Word.NO_FEEDBACK, Word.REMOVED, Word.OPEN, Word.PAUSED,
    Word.CANCELLED, Word.REFUND, Word.NO_PAY, Word.BAD_ENDING,
}  # fmt: skip
_HEMMED = re.compile(r"(?<=\s)-(?P<figure>[1-5](?:[.,]\d{1,2})?)-(?=\s)")
_BESIDE = re.compile(r"\s(?:compared (?:to|with)|versus|vs\.?|as well as)\s", re.IGNORECASE)
_COUNTED = re.compile(
    r"\b(?P<count>\d{1,3}),?\s(?=[1-5](?:[.,]\d)?[\s-]?stars?\s(?:reviews?|ratings?|feedbacks?|jobs?)\b)"
)
_AND_A_HALF = re.compile(
    r"\b(?P<whole>one|two|three|four|[1-4])(?: and a half| 1/2|½)(?=[\s-]?stars?\b)", re.IGNORECASE
)
_WHOLE = {"one": 1, "two": 2, "three": 3, "four": 4}
_NONE = re.compile(
    r"(?<=[)/|;:,-]\s)(?:none|n/a|nothing|nada|nichts)(?=\s*(?:[/|;,.]|\s-\s|$))", re.IGNORECASE
)
_SUM = r"(?:[$€£]\s?\d[\d.,]*|\d[\d.,]* (?:usd|dollars|bucks))"
_REFUNDED_OF = re.compile(
    rf"\brefunded (?:(?!\d)\w+ ){{0,2}}(?P<part>{_SUM}) (?:out )?of (?:(?:the|a|his|her|their) )?(?P<paid>{_SUM})"
    r"(?: (?:he|she|they|it)(?: had)? paid(?: me)?)?",
    re.IGNORECASE,
)
# Among ratings with stars: "uno con 3 y el último 1 estrella", "another 4 ($150)".
_ONE_WITH = re.compile(
    r"\b(?P<one>(?:one|another|the other|uno|una|(?:el |la )?otr[oa])(?:\s(?:with|con|got|gave|de)(?:\sme)?"
    r"|\sme (?:dio|puso|dej[oó]))?(?:\san?)?)\s(?P<stars>[1-5])(?=\s*(?:[,;.(](?!\d)|and\b|y\b|$))",
    re.IGNORECASE,
)
_STARRED = re.compile(r"\bstars?\b|\bestrellas?\b|[★⭐]", re.IGNORECASE)
_HIRED = re.compile(
    r"\bhired (?P<count>\d{1,3}|two|three|four|five|six|seven|eight|nine|ten) times\b", re.IGNORECASE
)
_SLASHED = re.compile(r"(?<=\d)\s/\s(?=[1-5](?:[.,]\d)?\s?(?:[★⭐🌟*]|stars?\b))")


def in_plain_words(text: str) -> str:
    """Reword a line in which figures stand in the way.

    Such as "label: number" of contracts, "14, 5 star reviews", "3 and a half stars", "refunded $50 of the $80 he
    paid", "hired 6 times", and figures that separators hem in.
    """
    text = _HEMMED.sub(r"- \g<figure> -", text)
    text = _AND_A_HALF.sub(lambda found: f"{_WHOLE.get(found['whole'].lower(), found['whole'])}.5", text)
    text = _REFUNDED_OF.sub(r"\g<paid>, refunded \g<part>", _NONE.sub("no feedback", text))
    if _STARRED.search(text):
        text = _ONE_WITH.sub(r"\g<one> \g<stars> stars", text)
    parts = text.split(" / ")
    if len(parts) > 1 and all(part.count(", ") > 1 for part in parts[:-1]):
        text = "; ".join(parts)
    text = _HIRED.sub(r"\g<count> jobs", text)
    text = _COUNTED.sub(r"\g<count>x ", _BESIDE.sub(", ", text))
    if text.count(" / ") > 1:
        # "reels batch 1 / 5★ / $240" are fields, not one star of five.
        text = _SLASHED.sub(" - ", text)
    if not text.rstrip(" .")[-1:].isdigit() or (":" not in text and "=" not in text):
        return text
    body = strip_bullet(text)
    tally = _TALLY.fullmatch(body)
    if tally is None or not _of_contracts(tally["what"]):
        return text
    return f"{text[: len(text) - len(body)]}{tally['number']}x {tally['what']}"


def _of_contracts(what: str) -> bool:
    """Whether a label is a way in which contracts end ("no feedback: 3", "5 stars: 11")."""
    phrases = find_phrases(what)
    outcome = any(phrase.kind in _TALLIED for phrase in phrases)
    return (outcome and not any(phrase.kind is Word.PRIVATE for phrase in phrases)) or (
        rating_cell(what) is not None and not what.strip().isdigit()
    )
