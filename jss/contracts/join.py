"""Bringing together what the readers found: stars to payments, and the same contract pasted twice."""

import re
from collections.abc import Sequence

from rapidfuzz import fuzz, process
from rapidfuzz.utils import default_process

from jss.contracts import wording
from jss.contracts.afterwards.named_contracts import plain
from jss.contracts.contract import Problem
from jss.contracts.draft import Draft
from jss.contracts.paste import Line

_SAME = 85
_RATHER = 5  # points by which a title has to be less like than a client
_COMPARED = 2000  # contracts a name is compared with letter by letter
_MOST_LOOKED_FOR = 500  # names that are compared so


def join_ratings(drafts: list[Draft], unrated: Sequence[Draft]) -> list[Draft]:
    """Give ratings that were pasted beside a list without them to its contracts, by title or by client.

    `unrated` are those of the drafts that stand in such a list: payments, or a table without a column for ratings.
    """
    rated = [
        draft
        for draft in drafts
        if not draft.payments and draft.paid is None and draft.title and _told(draft)
    ]
    if not unrated or not rated:
        return drafts
    joined: set[int] = set()
    listed = _Listed(unrated)
    for rating in rated:
        match = listed.named(rating.title or "")
        if match is not None and match.lacks_rating:
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


class _Listed:
    """Unrated contracts by title and client."""

    def __init__(self, unrated: Sequence[Draft]) -> None:
        self._unrated = unrated[:_COMPARED]
        self._titles = [(draft.title or "").lower() for draft in self._unrated]
        self._clients = [(draft.client or "").lower() for draft in self._unrated]
        self._exact = {title.lower(): draft for draft in reversed(unrated) if (title := draft.title)}
        self._exact |= {draft.reference: draft for draft in unrated if draft.reference}
        self._looked_for = 0

    def named(self, name: str) -> Draft | None:
        """Return the contract that is most likely meant, by its title rather than by its client."""
        name = name.lower()
        if name in self._exact:
            return self._exact[name]
        self._looked_for += 1
        if self._looked_for > _MOST_LOOKED_FOR:
            return None
        title = process.extractOne(
            name, self._titles, scorer=fuzz.token_set_ratio, processor=default_process, score_cutoff=_SAME
        )
        client = process.extractOne(
            name,
            self._clients,
            scorer=fuzz.token_set_ratio,
            processor=default_process,
            score_cutoff=_SAME + _RATHER,
        )
        if title and (client is None or title[1] >= client[1] - _RATHER):
            return self._unrated[title[2]]
        return self._unrated[client[2]] if client else None


def _merge(listed: Draft, rating: Draft) -> None:
    listed.stars, listed.verdict = rating.stars, rating.verdict
    listed.no_feedback, listed.removed = rating.no_feedback, rating.removed
    listed.private_bad, listed.bad_ending, listed.flagged = (
        rating.private_bad,
        rating.bad_ending,
        rating.flagged,
    )
    listed.unreadable_rating = rating.unreadable_rating
    listed.status = listed.status or rating.status
    listed.started = rating.started or listed.started
    listed.ended = rating.ended or listed.ended
    listed.problems += rating.problems
    listed.first, listed.last = min(listed.first, rating.first), max(listed.last, rating.last)


def drop_duplicates(drafts: list[Draft], lines: Sequence[Line]) -> tuple[list[Draft], list[Problem]]:
    """Drop rows pasted twice: the same title, dates, stars and amount, with more than a title to go by.

    Without any date their lines have to be the same as well ("Feb bookkeeping $140", "Mar bookkeeping $140").
    """
    texts = {line.number: plain(line.text) for line in lines}
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
            "" if draft.started or draft.ended else texts.get(draft.first),
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
