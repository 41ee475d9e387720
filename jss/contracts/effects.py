"""What words and amounts say of a contract, in whatever layout they stand: one home for all readers."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from decimal import Decimal

from jss.contracts import wording
from jss.contracts.contract import Status
from jss.contracts.draft import Draft
from jss.contracts.money import Money
from jss.contracts.tokens import Token
from jss.contracts.words import Phrase, Word

_WORST_GOOD = 5
# Words that a title may as well be made of ("Good 0", "Open source docs"): alone they do not settle what a line is.
TITLE_WORDS = frozenset({
    Word.GOOD, Word.BAD, Word.GOOD_ONE, Word.BAD_ONE, Word.LUKEWARM, Word.OPEN, Word.PAUSED, Word.NOT_STARTED,
    Word.ENDED, Word.EACH, Word.TOTAL, Word.SAME_CLIENT, Word.OTHER_CLIENTS, Word.PRIVATE, Word.CANCELLED,
})  # fmt: skip


def bad_in_private(rating: float) -> bool:
    """Whether a private rating out of ten is a bad one."""
    return rating < _WORST_GOOD


def words_in(tokens: Sequence[Token]) -> frozenset[Word]:
    """Return what the phrases among tokens say."""
    return frozenset(token.kind for token in tokens if isinstance(token, Phrase))


def take_words(draft: Draft, words: Collection[Word], line: int, text: str) -> None:
    """Put what words say into a draft; what the pay is reduced by is told with the amounts."""
    draft.removed |= Word.REMOVED in words
    draft.no_feedback |= Word.NO_FEEDBACK in words
    draft.flagged |= Word.FLAGGED in words
    draft.cancelled |= Word.CANCELLED in words
    draft.bad_ending |= Word.BAD_ENDING in words and Word.NOT_BAD_ENDING not in words
    take_private(draft, words)
    take_verdict(draft, words, line, text)
    take_status(draft, words)


def take_private(draft: Draft, words: Collection[Word]) -> None:
    """Take a private rating in words."""
    if Word.PRIVATE_BAD in words:
        draft.private_bad = True
    elif Word.PRIVATE_GOOD in words and draft.private_bad is None:
        draft.private_bad = False


def take_verdict(draft: Draft, words: Collection[Word], line: int, text: str) -> None:
    """Take a public verdict in words; a bad one beside a good one is the one that counts."""
    if Word.BAD in words or Word.BAD_ONE in words:
        draft.verdict = False
    elif draft.verdict is None and (Word.GOOD in words or Word.GOOD_ONE in words):
        draft.verdict = True
    elif draft.verdict is None and draft.stars is None and Word.LUKEWARM in words:
        draft.unreadable_rating = True
        draft.problem(line, text, wording.lukewarm())


def take_status(draft: Draft, words: Collection[Word]) -> None:
    """Take what words say of a contract that goes on, where nothing says that it has ended."""
    if draft.status is Status.ENDED:
        return
    if Word.PAUSED in words:
        draft.status = Status.PAUSED
    elif draft.status is None and not draft.cancelled and (Word.OPEN in words or Word.NOT_STARTED in words):
        draft.status = Status.OPEN


@dataclass(frozen=True, slots=True)
class Pay:
    """The amounts of a text: earned, and handed back."""

    earned: tuple[Money, ...]
    handed_back: tuple[Money, ...]


def pay_in(text: str, tokens: Sequence[Token], *, paid: bool = False) -> Pay:
    """Tell the amounts that a refund names from those that were earned ("$500, refunded $100 and $50").

    `paid` where what was earned is known from elsewhere, so that an amount before "refunded" is the refund itself.
    """
    earned: list[Money] = []
    back: list[Money] = []
    behind: int | None = None  # where the refund that is being told has got to
    for token in sorted(tokens, key=lambda token: token.start):
        if isinstance(token, Phrase) and token.kind in _REFUNDS:
            behind = token.end
            if (
                earned
                and (paid or len(earned) > 1)
                and _UP_TO_REFUND.fullmatch(text, earned[-1].end, token.start)
            ):
                back.append(earned.pop())
        elif isinstance(token, Money) and not token.rate:
            told_before = bool(back) and behind is not None and back[-1].end == behind
            between = _MORE_REFUND if told_before else _TO_REFUND
            if behind is not None and between.fullmatch(text, behind, token.start):
                back.append(token)
                behind = token.end
            else:
                earned.append(token)
                behind = None
    return Pay(tuple(earned), tuple(back))


_REFUNDS = {Word.REFUND, Word.PARTIAL_REFUND}
_UP_TO_REFUND = re.compile(r"[\s(]{0,2}(?:(?:was|were|is|got|been|fully|partly|of it)\s){0,2}", re.IGNORECASE)
_TO_REFUND = re.compile(r"(?!\s*-\s)[^\W\d]{0,12}(?:[\s:=~,(-]{1,3}[^\W\d]{0,12}){0,5}", re.IGNORECASE)
_MORE_REFUND = re.compile(
    r"[\s,]{0,3}(?:(?:and|&|\+|plus|then|y|e|und|et|i|и|та|й|ve)\s)?(?:another\s|again\s)?", re.IGNORECASE
)


def take_pay(draft: Draft, text: str, tokens: Sequence[Token], line: int) -> None:
    """Put what a text says of the pay into a draft, with what was handed back taken off."""
    pay = pay_in(text, tokens, paid=draft.paid is not None)
    words = words_in(tokens)
    for money in (*pay.earned, *pay.handed_back):
        if not money.dollars:
            draft.problem(line, text, wording.foreign_amount(money.currency))
    earned = next((money for money in pay.earned if money.dollars), None)
    if draft.paid is None and earned is not None:
        draft.paid = abs(earned.amount) - draft.handed_back
    elif draft.paid is None and not pay.earned and Word.NO_PAY in words:
        draft.paid = Decimal(0)
    take_refund(draft, pay, words, line, text)


def take_refund(draft: Draft, pay: Pay, words: Collection[Word], line: int, text: str) -> None:
    """Take off what was handed back: the amounts that are told, all of it where none is."""
    handed_back = sum((abs(money.amount) for money in pay.handed_back if money.dollars), Decimal(0))
    if handed_back and draft.paid is not None:
        draft.paid -= handed_back
    elif pay.handed_back:
        draft.handed_back += handed_back
    elif Word.PARTIAL_REFUND in words:
        draft.problem(line, text, wording.refund_unknown())
    elif Word.REFUND in words:
        draft.paid = Decimal(0)
