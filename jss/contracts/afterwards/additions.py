"""What a message adds to contracts of a numbered list, by their numbers ("no. 4 was refunded in full")."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from jss.contracts import wording
from jss.contracts.afterwards.corrections import says_so, told_anew
from jss.contracts.afterwards.named_contracts import THE_SAME, Names
from jss.contracts.afterwards.remarks import remark_in
from jss.contracts.contract import Problem
from jss.contracts.draft import Draft
from jss.contracts.effects import words_in
from jss.contracts.money import Money
from jss.contracts.paste import Line
from jss.contracts.quotes import MASK, mask_reviews
from jss.contracts.scan import Scan, scan
from jss.contracts.words import Word

_LABEL = (
    r"(?:#|no\.?|nr\.?|num(?:ber)?|n[uú]mero|numero|nummer|contracts?|jobs?|projects?|gigs?|contratos?|trabajos?"
    r"|proyectos?|auftrag|aufträge|missions?|contrats?)"
)
_NUMBERED = re.compile(rf"\W*(?:{_LABEL}\s?#?\s?)?(?P<n>\d{{1,2}})\s?[.):-](?=\s)", re.IGNORECASE)
_BY_NUMBER = re.compile(
    rf"(?<!\w){_LABEL}\s?#?\s?(?P<numbers>\d{{1,2}}(?:(?:,\s?|\s(?:and|&|y|und|et)\s)\d{{1,2}})*)(?![\w.,]*\d)(?!\s?\))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Addition:
    """A sentence that tells more of contracts named by the numbers of their lines."""

    line: int
    text: str
    lines: tuple[int, ...]  # of the contracts

    def put(self, names: Names) -> Problem | None:
        """Tell the contracts on these lines what the sentence says of them; None where it says nothing plainly."""
        meant = [draft for draft in names.drafts if draft.first in self.lines]
        if len(meant) != len(self.lines):
            return None
        # "no. 3" is neither a denial nor a figure.
        seen = scan(_BY_NUMBER.sub(lambda number: " " * len(number[0]), self.text))
        words = words_in(seen.tokens)
        taken = [self._put(draft, seen, words) for draft in meant]
        if Word.SAME_CLIENT in words and len(meant) > 1:
            name = next((draft.client for draft in meant if draft.client), None) or _named_in(self.text)
            for draft in meant:
                draft.client = draft.client or name
            taken.append(True)
        return (
            Problem(self.line, self.text.strip()[:200], wording.said_of(meant[0].first))
            if any(taken)
            else None
        )

    def _put(self, draft: Draft, seen: Scan, words: Collection[Word]) -> bool:
        # An amount tells of a contract of its own.
        if _SUPPOSED.search(self.text) or any(isinstance(one, Money) and one.amount for one in seen.tokens):
            return False
        remark = remark_in(seen)
        if remark is not None:
            return remark.take(draft)
        denied = _DENIED.search(seen.text) is not None
        if Word.REFUND in words and not denied:
            draft.paid = Decimal(0)
            return True
        return self._rate(draft, words, denied=denied)

    def _rate(self, draft: Draft, words: Collection[Word], *, denied: bool) -> bool:
        """Put a rating into a draft that has none, or in the place of one where the sentence says that it corrects."""
        anew = says_so(self.text)
        stars, _ = told_anew(self.text, corrects=True)
        if stars is not None and (anew or (draft.stars is None and not denied)):
            draft.stars, draft.no_feedback = stars, False
            return True
        silent = Word.NO_FEEDBACK in words and draft.stars is None
        draft.no_feedback |= silent
        return silent


# Questions, conditions, wishes and plans tell nothing of a contract.
_SUPPOSED = re.compile(
    r"\?|\b(?:if|whether|unless|would|could|should|might|may|will|going to|gonna|need|hope|hoping|wish|target|reach"
    r"|afraid|fear|worr\w+|want\w*|asked|asks?|offer\w*|promis\w+|next|si|ojalá|debería|wenn|falls|würde|hoffe|quiero|quero)\b",
    re.IGNORECASE,
)
_DENIED = re.compile(r"\b(?:not|never|no|nunca|nie|nicht|jamais|pas)\b|n['\u2019]t\b", re.IGNORECASE)


def _named_in(text: str) -> str:
    """Return the name behind "the same client", or words that stand for one."""
    named = _NAME.search(text)
    return named["name"] if named else THE_SAME


_NAME = re.compile(
    r"client[ea]?\w?,?\s(?:called\s|named\s|\()?(?P<name>(?:Dr\.\s|Mrs?\.\s|Ms\.\s)?[A-Z]\w+(?:\s[A-Z]\w+){0,3})"
)


def find_additions(lines: Sequence[Line]) -> list[Addition]:
    """Return the sentences below a numbered list that speak of its contracts by number."""
    if sum(_NUMBERED.match(line.text) is not None for line in lines) < _LIST:
        return []
    first: dict[int, int] = {}
    found: list[Addition] = []
    for line, text in zip(lines, mask_reviews(lines).texts, strict=True):
        label = _NUMBERED.match(text)
        if label is not None and int(label["n"]) not in first:
            first[int(label["n"])] = line.number
        elif len(first) >= _LIST:
            found += _additions(line.number, text, first)
    return found


_LIST = 2  # lines with numbers


def _additions(number: int, text: str, first: Mapping[int, int]) -> Iterator[Addition]:
    for match in _SENTENCE_OF_NUMBERS.finditer(text):
        told = _BY_NUMBER.findall(match[0])
        if len(told) == 1 and MASK not in match[0]:
            numbers = [int(each) for each in re.findall(r"\d+", told[0])]
            if all(first.get(each, number) < number for each in numbers):
                yield Addition(number, match[0], tuple(first[each] for each in numbers))


# A stop behind "no", and before a digit, ends no sentence.
_SENTENCE_OF_NUMBERS = re.compile(
    r"(?:[^.!?;]|[.](?=\d)|(?<=\bno)[.]|(?<=\bnr)[.]|(?<=\b[DM]r)[.]|(?<=\bMrs)[.])+[.!?;]*", re.IGNORECASE
)
