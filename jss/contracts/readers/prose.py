"""What no table holds: profiles and chat, told apart stretch by stretch."""

from collections.abc import Sequence

from jss.contracts.bullets import are_nested
from jss.contracts.chat.reader import read_chat
from jss.contracts.quotes import Masked, mask_reviews
from jss.contracts.readers.findings import Findings, Page
from jss.contracts.readers.profile import ProfileReader
from jss.contracts.readers.profile_lines import Fact, is_entry, logical_lines, looks_like_profile
from jss.contracts.readers.profile_words import SECTION


def read_prose(page: Page) -> list[Findings]:
    """Read each stretch as a profile where facts stand on lines of their own, else as chat."""
    masked = mask_reviews(page.lines)
    facts = logical_lines(page, masked)
    if are_nested(masked.texts) or not looks_like_profile(facts):
        return [read_chat(page, page.lines, masked)]
    entries = {number for fact in _entries(facts) for number in range(fact.first, fact.last + 1)}
    findings = ProfileReader(page, masked).read([fact for fact in facts if fact.first not in entries])
    known = findings.claimed | findings.furniture
    left = [at for at, line in enumerate(page.lines) if line.number not in known]
    rest = Masked([masked.texts[at] for at in left], masked.quoted)
    return [findings, read_chat(page, [page.lines[at] for at in left], rest)]


def _entries(facts: Sequence[Fact]) -> list[Fact]:
    """Return lines that are contracts of chat in the middle of a profile: not its head, nor titles of what follows."""
    found: list[Fact] = []
    head = next((at for at, fact in enumerate(facts) if SECTION.match(fact.text)), 0)
    for at, fact in enumerate(facts[head:], start=head):
        following = facts[at + 1] if at + 1 < len(facts) else None
        if is_entry(fact) and not (following is not None and following.pure):
            found.append(fact)
    return found
