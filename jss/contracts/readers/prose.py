"""What no table holds: profiles and free text, told apart stretch by stretch."""

from collections.abc import Sequence
from dataclasses import replace

from jss.contracts.contract import StatedFacts
from jss.contracts.quotes import Masked, mask_reviews
from jss.contracts.readers.findings import Findings, Page
from jss.contracts.readers.freetext import read_free_text
from jss.contracts.readers.plainer import in_plain_words
from jss.contracts.readers.profile import ProfileReader
from jss.contracts.readers.profile_lines import Fact, is_entry, logical_lines, looks_like_profile
from jss.contracts.readers.told_score import told_score, without_score


def read_prose(page: Page) -> list[Findings]:
    """Read each stretch as a profile where facts stand on lines of their own, else as free text."""
    masked = mask_reviews(page.lines)
    told = StatedFacts(score=told_score(masked.texts))
    masked.texts = [in_plain_words(without_score(text)) for text in masked.texts]
    facts = logical_lines(page, masked)
    if not looks_like_profile(facts):
        return [replace(read_free_text(page, list(page.lines), masked), stated=told)]
    entries = {number for fact in _entries(facts) for number in range(fact.first, fact.last + 1)}
    findings = ProfileReader(page, masked).read([fact for fact in facts if fact.first not in entries])
    known = findings.claimed | findings.furniture
    left = [at for at, line in enumerate(page.lines) if line.number not in known]
    rest = Masked([masked.texts[at] for at in left], masked.quoted)
    return [findings, read_free_text(page, [page.lines[at] for at in left], rest)]


def _entries(facts: Sequence[Fact]) -> list[Fact]:
    """Return lines that are contracts of free text in the middle of a profile: not titles of what follows."""
    found: list[Fact] = []
    for at, fact in enumerate(facts):
        following = facts[at + 1] if at + 1 < len(facts) else None
        if is_entry(fact) and not (following is not None and following.pure):
            found.append(fact)
    return found
