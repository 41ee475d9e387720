"""The cells of a row that tell how a contract went: rating, feedback, private rating, remarks."""

import re

from jss.contracts import wording
from jss.contracts.draft import Draft
from jss.contracts.effects import bad_in_private, pay_in, take_private, take_refund, take_words
from jss.contracts.money import find_money
from jss.contracts.readers.cells import HIDDEN, NO, NOTHING
from jss.contracts.stars import find_ratings, rating_cell
from jss.contracts.words import Word, find_phrases

_TAKEN_AWAY = re.compile(r"remov|delet", re.IGNORECASE)
_TELLING = {
    Word.BAD, Word.BAD_ONE, Word.BAD_ENDING, Word.GOOD, Word.GOOD_ONE, Word.OPEN, Word.PAUSED, Word.LUKEWARM,
}  # fmt: skip


def read_stars(draft: Draft, cell: str) -> None:
    if not cell or NOTHING.fullmatch(cell):
        return
    rating = rating_cell(cell)
    if rating is None:
        _verdict(draft, cell)
        return
    if rating.note:
        draft.problem(draft.first, cell, rating.note)
    draft.stars = rating.value
    draft.unreadable_rating = rating.value is None
    if any(phrase.kind is Word.REMOVED for phrase in find_phrases(cell)):
        draft.removed = True


def _verdict(draft: Draft, cell: str) -> None:
    """Read a rating given in words."""
    kinds = {phrase.kind for phrase in find_phrases(cell)}
    if Word.REMOVED in kinds or _TAKEN_AWAY.search(cell):
        draft.removed = True
    elif Word.NO_FEEDBACK in kinds or NO.fullmatch(cell):
        draft.no_feedback = True
    elif kinds & _TELLING:
        take_words(draft, kinds, draft.first, cell)
    else:
        draft.unreadable_rating = True
        if not HIDDEN.fullmatch(cell) and Word.PRIVATE not in kinds:
            draft.problem(
                draft.first,
                cell,
                wording.rating_unread(cell),
            )


_GIVEN = re.compile(
    r"\s*(?:given|yes|left|received|y|true|ja|s[ií]|sim|oui|public|✓|✔|✅|rated|haan)\s*", re.IGNORECASE
)
_GONE = re.compile(r"\s*(?:removed|deleted|hidden|eliminad[oa]|entfernt|gelöscht)\s*", re.IGNORECASE)
_ONE_TO_FIVE = re.compile(r"\s*[1-5]\s*")
_LONGEST_VERDICT = 6  # words; more of them are a review


def read_feedback(draft: Draft, cell: str) -> None:
    """Read a feedback column: whether something was left; a review's own words are not read."""
    if not cell.strip():
        return
    short = len(cell.split()) <= _LONGEST_VERDICT
    kinds = {phrase.kind for phrase in find_phrases(cell)} if short else set[Word]()
    if Word.REMOVED in kinds or _GONE.fullmatch(cell):
        draft.removed = True
    elif draft.stars is not None:
        return
    elif Word.NO_FEEDBACK in kinds or NO.fullmatch(cell):
        draft.no_feedback = True
    elif _GIVEN.fullmatch(cell):
        draft.unreadable_rating = True
    elif rating := find_ratings(cell) if len(cell) <= 12 else []:
        draft.stars = rating[0].value
    elif _ONE_TO_FIVE.fullmatch(cell):
        draft.stars = float(cell)
    elif kinds & _TELLING:
        take_words(draft, kinds, draft.first, cell)
    else:
        draft.unreadable_rating = True


_OF_TEN = re.compile(r"\s*(\d{1,2})(?:\s?/\s?10)?\b")
_WOULD = re.compile(r"\s*(?:(?P<yes>yes|s[ií]|ja|sim|oui)|no|nein|non|não)\s*", re.IGNORECASE)


def read_private(draft: Draft, cell: str) -> None:
    """Read a column of private ratings: a figure out of ten, a word, or whether the client would recommend."""
    figure = _OF_TEN.match(cell)
    if figure and int(figure[1]) <= 10:
        draft.private_bad = bad_in_private(int(figure[1]))
        return
    kinds = {phrase.kind for phrase in find_phrases(cell)}
    if would := _WOULD.fullmatch(cell):
        draft.private_bad = not would["yes"]
    elif kinds & {Word.BAD, Word.BAD_ONE}:
        draft.private_bad = True
    elif kinds & {Word.GOOD, Word.GOOD_ONE}:
        draft.private_bad = False
    else:
        take_private(draft, kinds)


def read_notes(draft: Draft, cell: str) -> None:
    """Read a remark for facts about the end of the contract; stars beside it are the verdict."""
    if not cell:
        return
    phrases = find_phrases(cell)
    kinds = {phrase.kind for phrase in phrases}
    take_words(draft, kinds - _NOT_IN_REMARKS, draft.first, cell)
    pay = pay_in(cell, [*phrases, *find_money(cell)], paid=True)
    take_refund(draft, pay, kinds, draft.first, cell)
    if Word.PRIVATE not in kinds:
        return
    for rating in find_ratings(cell):
        if rating.scale == 10 and rating.value is not None:
            draft.private_bad = bad_in_private(rating.value)


# A remark is said in many words, and few of them are meant for the client's verdict or for today.
_NOT_IN_REMARKS = {
    Word.GOOD,
    Word.BAD,
    Word.GOOD_ONE,
    Word.BAD_ONE,
    Word.LUKEWARM,
    Word.OPEN,
    Word.NOT_STARTED,
}
