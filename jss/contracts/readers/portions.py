"""Shares of a number told before ("4 jobs, half of them 5 stars, the rest unrated"), written as figures."""

import re

from jss.contracts.numbers import NUMBER_WORDS

_SHARE = re.compile(
    r"\b(?P<half>(?:the )?(?:other |one )?half(?: of (?:them|those|these|the (?:jobs|contracts)))?)(?=\s)"
    r"|\b(?P<rest>(?:all )?(?:of )?the (?:rest|others|remaining(?: ones| jobs)?))\b"
    r"|\b(?P<both>both of (?:them|these|those))\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"\b(?:(?P<n>\d{1,3})|(?P<w>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen))"
    r"\b(?!\s?(?:stars?|\*|/)|[.,]\d)(?:\s+(?P<jobs>\w+))?",
    re.IGNORECASE,
)
_OF_JOBS = re.compile(
    r"jobs?|contracts?|gigs?|projects?|works?|orders?|clients?|in|total|done", re.IGNORECASE
)
_HALF = re.compile(r"\bhalf\b|\bthe (?:rest|others|remaining)\b", re.IGNORECASE)


def in_figures(text: str) -> str:
    """Write "half of them" and "the rest" as numbers, where the number they are shares of is told before."""
    if not _HALF.search(text):
        return text
    whole = _whole(text)
    if whole is None:
        return text
    total, told = whole
    left, out, at = total, "", told
    for share in _SHARE.finditer(text, told):
        left -= sum(_value(number) for number in _NUMBER.finditer(text, at, share.start()))
        value = total // 2 if share["half"] else 2 if share["both"] else left
        if value < 1:
            return text
        out += text[at if out else 0 : share.start()]
        out += f"{value} jobs"
        left -= value
        at = share.end()
    return out + text[at:] if out else text


def _whole(text: str) -> tuple[int, int] | None:
    """Return the number of all contracts told first, and where it ends."""
    for number in _NUMBER.finditer(text):
        if number["jobs"] and _OF_JOBS.fullmatch(number["jobs"]):
            return _value(number), number.end()
    return None


def _value(number: re.Match[str]) -> int:
    word = (number["w"] or "").lower()
    return int(number["n"]) if number["n"] else 12 if "dozen" in word else NUMBER_WORDS[word]


_LISTED = re.compile(
    r"(?<![\w$€£.,])(?P<bare>(?:\d{1,5}(?:\.\d\d)?\s*(?:,|/|\+|&)\s*)*\d{1,5}(?:\.\d\d)?\s*(?:,\s*and|and|&|\+|y|und)\s*)"
    r"(?=\d[\d.,]*\s?(?:dollars|usd|bucks|\$))",
    re.IGNORECASE,
)
_BEHIND = re.compile(r"\d\s?(?:\$|dollars|usd|bucks)", re.IGNORECASE)
_BARE = re.compile(r"\d+(?:\.\d\d)?")
_STARS = 5
_LONGEST = 400


def with_currency(text: str) -> str:
    """Give each amount of a list the currency that stands only behind the last ("100, 200 and 80 dollars")."""
    if len(text) > _LONGEST or not _BEHIND.search(text):
        return text
    return _LISTED.sub(lambda found: _BARE.sub(_in_dollars, found["bare"]), text)


def _in_dollars(figure: re.Match[str]) -> str:
    return f"${figure[0]}" if float(figure[0]) > _STARS else figure[0]
