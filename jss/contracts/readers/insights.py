"""Figures Upwork shows itself: the Job Success insights page and My Stats."""

import re
from collections.abc import Sequence
from itertools import pairwise

from jss.contracts.contract import StatedFacts
from jss.contracts.paste import Line
from jss.contracts.readers.findings import Findings, Page

_SCORE = re.compile(
    r"(?:job success(?: score)?|jss)\W{0,3}(\d{1,3})\s?%\s*$|^\s*(\d{1,3})\s?%\s+job success(?: score)?\s*$",
    re.IGNORECASE,
)
_LONE_PERCENT = re.compile(r"^\s*(\d{1,3})\s?%\s*$")
_HEADING = re.compile(r"^\s*(?:job success(?: score| insights)?|jss|my stats)\s*$", re.IGNORECASE)
_ELIGIBLE = re.compile(r"^\s*eligible jobs?\s*:?\s*\(?(\d{1,4})\)?\s*$", re.IGNORECASE)
_INELIGIBLE = re.compile(r"^\s*ineligible jobs?\s*:?\s*\(?(\d{1,4})\)?\s*$", re.IGNORECASE)
_FURNITURE = re.compile(
    r"^\s*(?:as of \w+ \d{1,2}(?:, \d{4})?,? updates? daily|requirements and factors.*"
    r"|score requirements|client satisfaction|long-term relationships?"
    r"|higher earnings|contract length|(?:in)?eligible jobs|work with \d+ clients?"
    r"|complete \d+ eligible jobs? in \d+ months|\d{1,3}/\d{1,3}|recent jobs"
    r"|12-month earnings.*|clients who would recommend you.*|long-term clients.*"
    r"|recent account holds.*|top rated eligible weeks.*|my stats|job success insights"
    r"|top rated(?: plus)?|rising talent|available now|more than \d+ hrs/week|total (?:jobs"
    r"|hours|earnings).*|\$[\d.,]+(?:(?:[kK]\+?|\+) (?:total )?| total )(?:earned|earnings)"
    r"|[\d,]+ (?:total )?(?:jobs|hours))\s*$",
    re.IGNORECASE,
)


def read_insights(page: Page) -> list[Findings]:
    """Return what the pasted pages state about the score; the lines around it are furniture."""
    findings = Findings("insights")
    score = _score(page.lines, findings)
    eligible = _figure(_ELIGIBLE, page.lines, findings)
    ineligible = _figure(_INELIGIBLE, page.lines, findings)
    if score is None and eligible is None and ineligible is None:
        return []
    findings.stated = StatedFacts(score, eligible, ineligible)
    findings.furniture |= {line.number for line in page.lines if _FURNITURE.match(line.text)}
    findings.furniture |= _verdicts(page.lines)
    findings.claimed = set(findings.furniture)
    return [findings]


def _verdicts(lines: Sequence[Line]) -> set[int]:
    """Return the lines below the date of a score, where Upwork says in a word what it thinks of it."""
    told = [line for line in lines if not line.blank]
    return {
        below.number
        for line, below in pairwise(told)
        if _AS_OF.match(line.text) and _VERDICT.fullmatch(below.text)
    }


_AS_OF = re.compile(r"^\s*as of \w+ \d{1,2}(?:, \d{4})?,? updates? daily", re.IGNORECASE)
_VERDICT = re.compile(r"\s*[^\W\d_]{2,20}(?: [^\W\d_]{2,20}){0,2}\s*")


def _score(lines: Sequence[Line], findings: Findings) -> int | None:
    headed = False
    for line in lines:
        found = _SCORE.search(line.text) if "%" in line.text else None
        lone = _LONE_PERCENT.match(line.text) if headed else None
        figure = (found[1] or found[2]) if found else lone[1] if lone else None
        if figure is not None and int(figure) <= 100 and len(line.text) < 40:
            findings.furniture.add(line.number)
            return int(figure)
        if _HEADING.match(line.text):
            headed = True
            findings.furniture.add(line.number)
        elif not line.blank:
            headed = False
    return None


def _figure(pattern: re.Pattern[str], lines: Sequence[Line], findings: Findings) -> int | None:
    for line in lines:
        if found := pattern.match(line.text):
            findings.furniture.add(line.number)
            return int(found[1])
    return None
