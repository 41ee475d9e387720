"""Bringing together what the readers found: stars to payments, and the same contract pasted twice."""

import re
from collections.abc import Sequence

from rapidfuzz import fuzz, process

from jss.contracts import wording
from jss.contracts.contract import Problem
from jss.contracts.draft import Draft
from jss.contracts.paste import Line

_SAME = 85
_RATHER = 5  # points by which a title has to be less like than a client
_COMPARED = 2000  # contracts a name is compared with letter by letter
_MOST_LOOKED_FOR = 500  # names that are compared so


def join_ratings(drafts: list[Draft]) -> list[Draft]:
    """Give ratings that were pasted beside a payment list to its contracts, by title or by client."""
    paid = [draft for draft in drafts if draft.payments and draft.stars is None]
    rated = [
        draft
        for draft in drafts
        if not draft.payments and draft.paid is None and draft.title and _told(draft)
    ]
    if not paid or not rated:
        return drafts
    joined: set[int] = set()
    payments = _Payments(paid)
    for rating in rated:
        match = payments.named(rating.title or "")
        if match is not None and not _told(match):
            _merge(match, rating)
            joined.add(id(rating))
    return [draft for draft in drafts if id(draft) not in joined]


def _told(draft: Draft) -> bool:
    return (
        draft.stars is not None
        or draft.verdict is not None
        or draft.no_feedback
        or draft.removed
        or draft.bad_ending
        or draft.status is not None
    )


class _Payments:
    """Paid contracts by title and client."""

    def __init__(self, paid: list[Draft]) -> None:
        self._paid = paid[:_COMPARED]
        self._titles = [(draft.title or "").lower() for draft in self._paid]
        self._clients = [(draft.client or "").lower() for draft in self._paid]
        self._exact = {title.lower(): draft for draft in reversed(paid) if (title := draft.title)}
        self._looked_for = 0

    def named(self, name: str) -> Draft | None:
        """Return the contract that is most likely meant, by its title rather than by its client."""
        name = name.lower()
        if name in self._exact:
            return self._exact[name]
        self._looked_for += 1
        if self._looked_for > _MOST_LOOKED_FOR:
            return None
        title = process.extractOne(name, self._titles, scorer=fuzz.token_set_ratio, score_cutoff=_SAME)
        client = process.extractOne(
            name, self._clients, scorer=fuzz.token_set_ratio, score_cutoff=_SAME + _RATHER
        )
        if title and (client is None or title[1] >= client[1] - _RATHER):
            return self._paid[title[2]]
        return self._paid[client[2]] if client else None


def _merge(payment: Draft, rating: Draft) -> None:
    payment.stars, payment.verdict = rating.stars, rating.verdict
    payment.no_feedback, payment.removed = rating.no_feedback, rating.removed
    payment.private_bad, payment.bad_ending, payment.flagged = (
        rating.private_bad,
        rating.bad_ending,
        rating.flagged,
    )
    payment.unreadable_rating = rating.unreadable_rating
    payment.status = payment.status or rating.status
    payment.started = rating.started or payment.started
    payment.ended = rating.ended or payment.ended
    payment.problems += rating.problems
    payment.first, payment.last = min(payment.first, rating.first), max(payment.last, rating.last)


def drop_duplicates(drafts: list[Draft]) -> tuple[list[Draft], list[Problem]]:
    """Drop rows pasted twice: the same title, dates, stars and amount, with more than a title to go by."""
    seen: dict[tuple[object, ...], Draft] = {}
    kept: list[Draft] = []
    problems: list[Problem] = []
    for draft in drafts:
        key = (
            (draft.title or "").lower(),
            draft.client,
            draft.started,
            draft.ended,
            draft.stars,
            draft.paid,
            draft.status,
        )
        first = seen.setdefault(key, draft)
        told = draft.title and (draft.started or draft.ended or draft.client)
        if first is draft or not told or first.first == draft.first:
            kept.append(draft)
            continue
        message = wording.same_as(first.first)
        problems += [Problem(line, draft.title or "", message) for line in range(draft.first, draft.last + 1)]
    return kept, problems


_NO_LETTER = re.compile(r"[^a-z]")
_HEADING = re.compile(r"^\s*(?:work history|completed jobs)\b", re.IGNORECASE)


def tell_two_profiles(lines: Sequence[Line]) -> list[Problem]:
    """Tell where a second profile begins, as its contracts may be another person's."""
    seen: dict[str, int] = {}
    problems: list[Problem] = []
    for line in lines:
        if not _HEADING.match(line.text) or len(line.text) > 40:
            continue
        name = _NO_LETTER.sub("", line.text.lower())
        if name in seen:
            return [Problem(line.number, line.text.strip(), wording.second_profile())]
        seen[name] = line.number
    return problems
