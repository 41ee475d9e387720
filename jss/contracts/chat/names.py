"""The title and the client of a group, as written."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from jss.contracts.afterwards.named_contracts import THE_SAME
from jss.contracts.chat.cues import CUES
from jss.contracts.chat.groups import Group, Said
from jss.contracts.chat.tags import Part
from jss.contracts.draft import Draft, tidy
from jss.contracts.paste import Line
from jss.contracts.quotes import MASK, Masked
from jss.contracts.words import Word

_GAP = 3
# "Mr. Tan" in one line is Tan in the next.
_HONORIFIC = re.compile(
    r"^(?:mr|mrs|ms|miss|mister|sir|madam|madame|monsieur|herr|frau|señora?|sra?|senhora?)\b\s?\.?\s?(?=\w)",
    re.IGNORECASE,
)


# What leads from a title to a client ("flyer for a" of "flyer for a Bob").
_LEADING_ON = re.compile(r"(?<=\w)\s(?:for|from|by|with)(?:\s(?:an?|the|my))?\s*$", re.IGNORECASE)
# A name may have one of these in brackets behind it, and it is nobody's work.
_NO_TITLE = re.compile(
    r"(?:my |a |the )?(?:repeat|returning|regular|long[- ]?term|new|old|previous|same) (?:client|customer|buyer)s?",
    re.IGNORECASE,
)


def title_of(group: Group, masked: Masked, lines: Sequence[Line]) -> str | None:
    """Return the first stretch of title words; a quotation is its own title."""
    said = group.of(Part.TITLE)
    text = written(said, masked)
    if text is None or (group.of(Part.CLIENT) and _NO_TITLE.fullmatch(text)):
        return None
    if MASK in text:
        quoted = masked.quoted.get(lines[said[0].line].number)
        text = text.replace(MASK, f" {quoted} " if quoted else " ")
    return tidy(_LEADING_ON.sub("", text))


def client_of(said: Sequence[Said], masked: Masked) -> str | None:
    """Return the first name of a client among units; a mere "my" or "they" is none."""
    for stretch in _stretches(said):
        text = written(stretch, masked)
        if text is not None and CUES.get(text.lower()) not in _NOBODY:
            return tidy(_BEHIND.sub("", _HONORIFIC.sub("", without_possessive(text))))
    return None


_NOBODY = {"self", "other", "this", "article", "jobs", "another"}


_BEHIND = re.compile(
    r"\s(?:too|again|also|as well|otra vez|también|encore|wieder|auch|de novo)$", re.IGNORECASE
)


def name_same_clients(drafts: Sequence[tuple[Group, list[Draft]]]) -> None:
    """Give a client to contracts that are said to have the same one: that of the contract before, or all one."""
    before: list[Draft] = []
    for group, copies in drafts:
        if copies and Word.SAME_CLIENT in {said.meaning for said in group.said} and copies[0].client is None:
            together = copies if len(copies) > 1 or not before else [before[-1], *copies]
            name = together[0].client or THE_SAME
            for draft in together:
                draft.client = draft.client or name
        before = copies or before


def written(said: Sequence[Said], masked: Masked) -> str | None:
    """Return the words of the first stretch of units, as they stand in the line."""
    for stretch in _stretches(said):
        return masked.texts[stretch[0].line][stretch[0].unit.start : stretch[-1].unit.end]
    return None


def _stretches(said: Sequence[Said]) -> Iterator[Sequence[Said]]:
    """Part units where others stand between them."""
    start = 0
    for at, (one, following) in enumerate(pairwise(said), start=1):
        if following.line != one.line or following.unit.start - one.unit.end > _GAP:
            yield said[start:at]
            start = at
    if said:
        yield said[start:]


def without_possessive(name: str) -> str:
    """Take the genitive off a name ("Nora's")."""
    for ending in ("'s", "\u2019s"):
        name = name.removesuffix(ending)
    return name
