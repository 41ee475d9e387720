"""The cells of a row that tell how a contract went: rating, feedback, private rating, remarks."""

import re
from decimal import Decimal

from jss.contracts import wording
from jss.contracts.contract import Status
from jss.contracts.draft import Draft
from jss.contracts.readers.cells import HIDDEN, NO, NOTHING
from jss.contracts.stars import find_ratings, rating_cell
from jss.contracts.words import Word, find_phrases


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
    if Word.REMOVED in kinds or re.search(r"remov|delet", cell, re.IGNORECASE):
        draft.removed = True
    elif Word.NO_FEEDBACK in kinds or NO.fullmatch(cell):
        draft.no_feedback = True
    elif kinds & {Word.BAD, Word.BAD_ONE, Word.BAD_ENDING}:
        draft.verdict = False
    elif kinds & {Word.GOOD, Word.GOOD_ONE}:
        draft.verdict = True
    elif kinds & {Word.OPEN, Word.PAUSED}:
        draft.status = Status.OPEN if Word.OPEN in kinds else Status.PAUSED
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


def read_feedback(draft: Draft, cell: str) -> None:
    """Read a feedback column: whether something was left; a review's own words are not read."""
    if not cell.strip():
        return
    kinds = {phrase.kind for phrase in find_phrases(cell)} if len(cell.split()) <= 6 else set[Word]()
    if Word.REMOVED in kinds or re.fullmatch(
        r"\s*(?:removed|deleted|hidden|eliminad[oa]|entfernt|gelöscht)\s*", cell, re.IGNORECASE
    ):
        draft.removed = True
    elif draft.stars is not None:
        return
    elif Word.NO_FEEDBACK in kinds or NO.fullmatch(cell):
        draft.no_feedback = True
    elif _GIVEN.fullmatch(cell):
        draft.unreadable_rating = True
    elif rating := [rating for rating in find_ratings(cell) if len(cell) <= 12]:
        draft.stars = rating[0].value
    elif re.fullmatch(r"[1-5]", cell.strip()):
        draft.stars = float(cell)
    elif kinds & {Word.BAD, Word.BAD_ONE}:
        draft.verdict = False
    elif kinds & {Word.GOOD, Word.GOOD_ONE}:
        draft.verdict = True
    else:
        draft.unreadable_rating = True


def read_private(draft: Draft, cell: str) -> None:
    figure = re.match(r"\s*(\d{1,2})(?:\s?/\s?10)?\b", cell)
    if figure and int(figure[1]) <= 10:
        draft.private_bad = int(figure[1]) <= 4
        return
    kinds = {phrase.kind for phrase in find_phrases(cell)}
    if kinds & {Word.BAD, Word.BAD_ONE, Word.PRIVATE_BAD} or re.fullmatch(r"\s*no\s*", cell, re.IGNORECASE):
        draft.private_bad = True
    elif kinds & {Word.GOOD, Word.GOOD_ONE, Word.PRIVATE_GOOD} or re.fullmatch(
        r"\s*yes\s*", cell, re.IGNORECASE
    ):
        draft.private_bad = False


def read_notes(draft: Draft, cell: str) -> None:
    """Read a remark for facts about the end of the contract."""
    if not cell:
        return
    kinds = {phrase.kind for phrase in find_phrases(cell)}
    draft.bad_ending |= Word.BAD_ENDING in kinds
    draft.flagged |= Word.FLAGGED in kinds
    draft.removed |= Word.REMOVED in kinds
    draft.cancelled |= Word.CANCELLED in kinds
    draft.no_feedback |= Word.NO_FEEDBACK in kinds and draft.stars is None
    if Word.PAUSED in kinds:
        draft.status = draft.status or Status.PAUSED
    if Word.REFUND in kinds and Word.PARTIAL_REFUND not in kinds and "$" not in cell:
        draft.paid = Decimal(0)
    _private_note(draft, cell, kinds)


def _private_note(draft: Draft, cell: str, kinds: set[Word]) -> None:
    if Word.PRIVATE_BAD in kinds:
        draft.private_bad = True
    if Word.PRIVATE not in kinds:
        return
    for rating in find_ratings(cell):
        if rating.scale == 10 and rating.value is not None:
            draft.private_bad = rating.value <= 4
