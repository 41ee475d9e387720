"""What a message tells once of several contracts, given to those that say nothing else of it themselves."""

import re
from collections.abc import Sequence

from jss.contracts.afterwards.named_contracts import THE_SAME
from jss.contracts.calendar import Calendar
from jss.contracts.chat.facts import Scene, amounts_of, meanings_of, told
from jss.contracts.chat.groups import Group, Message, Said
from jss.contracts.chat.names import client_of
from jss.contracts.chat.tags import Part
from jss.contracts.contract import Status
from jss.contracts.draft import Draft
from jss.contracts.quotes import Masked
from jss.contracts.words import Word

Drafts = Sequence[tuple[Group, list[Draft]]]


def share(message: Message, drafts: Drafts, masked: Masked, calendar: Calendar) -> None:
    """Fill in headings ("bad ones:"), remarks ("both 5 stars") and what holds for all ("all in 2026")."""
    by_group = {id(group): copies for group, copies in drafts}
    for shared in message.shared:
        found = [draft for group in shared.groups for draft in by_group[id(group)]]
        said = [one for one in shared.said if not (shared.heads and _NOW.fullmatch(one.unit.text))]
        _fill(found, said, masked, calendar)
    if message.every:
        _fill([draft for _, copies in drafts for draft in copies], message.every, masked, calendar)


# "my clients, june till now:" says when they were, not that all of it goes on.
_NOW = re.compile(
    r"so far|(?:up |un)?(?:to|till?) (?:now|date|today|present)|hasta (?:ahora|hoy|la fecha|el momento)"
    r"|bis (?:jetzt|heute)|bisher|até (?:agora|hoje)|jusqu.(?:ici|à (?:présent|maintenant))|finora|tot nu toe",
    re.IGNORECASE,
)


def _fill(drafts: Sequence[Draft], said: Sequence[Said], masked: Masked, calendar: Calendar) -> None:
    facts = [one for one in said if one.tag.part in {Part.SHARED_FACT, Part.EVERY}]
    client = client_of([one for one in said if one.tag.part is Part.SHARED_CLIENT], masked)
    means = meanings_of(facts)
    if Word.SAME_CLIENT in means:
        client = client or THE_SAME
    if not drafts:
        return
    total = Word.TOTAL in means and Word.EACH not in means
    common = Draft(drafts[0].first, drafts[0].last)
    text = " ".join(one.unit.text for one in facts)
    told(common, facts, Scene(calendar, text, len(drafts) if total else 1))
    drafts[0].problems += common.problems
    paid = bool(amounts_of(facts))
    for draft in drafts:
        draft.client = draft.client or client
        _take(draft, common, paid=paid)


def _take(draft: Draft, common: Draft, *, paid: bool) -> None:
    """Take what a draft does not know itself."""
    silent = not (
        draft.stars is not None
        or draft.verdict is not None
        or draft.no_feedback
        or draft.removed
        or draft.unreadable_rating
    )
    if silent and draft.status is None:
        draft.stars, draft.verdict = common.stars, common.verdict
        draft.no_feedback, draft.removed = common.no_feedback, common.removed
        draft.unreadable_rating = common.unreadable_rating
    draft.status = draft.status or common.status
    draft.cancelled |= common.cancelled
    draft.bad_ending |= common.bad_ending
    if draft.ended is None and draft.started is None and draft.status is not Status.OPEN:
        # "All since June" tells when the first of them began, not each.
        draft.started, draft.ended = (common.started if common.ended else None), common.ended
    if draft.paid is None and paid:
        draft.paid = common.paid
