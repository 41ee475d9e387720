"""Teaching an answer the words that people used."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from bot.refusal import Refusal
from bot.services import Services
from bot.store.errors import EditConflict
from bot.store.records import Change
from jss.answers.answer import Answer
from jss.answers.groups import folded

MOST = 10
# Longer ones are stories; what they ask is in the shorter ones as well.
LONGEST = 200


@dataclass(frozen=True, slots=True)
class Taught:
    """An answer, the phrasings that it has got or lost, and the revision that did it; 0 where none was needed."""

    answer: Answer
    added: tuple[str, ...]
    revision: int = 0


async def add_phrasings(
    services: Services, guild_id: int, slug: str, wordings: Iterable[str], *, by: int, why: str
) -> Taught:
    """Add to an answer those wordings that it does not have; live when this comes back.

    Raises:
        Refusal: the answer has been retired.
    """
    lines = usable(wordings)
    try:
        return await _add(services, guild_id, slug, lines, Change(by, services.clock(), why))
    except EditConflict:
        # Somebody edited it at this moment. Phrasings go with any text, so their words and ours both stay.
        return await _add(services, guild_id, slug, lines, Change(by, services.clock(), why))


async def take_phrasings(
    services: Services, guild_id: int, slug: str, number: int, *, by: int, why: str
) -> Taught:
    """Take out of an answer what revision `number` added to its phrasings; live when this comes back.

    Raises:
        Refusal: the answer has been retired.
    """
    change = Change(by, services.clock(), why)
    try:
        return await _take(services, guild_id, slug, number, change)
    except EditConflict:
        return await _take(services, guild_id, slug, number, change)


def usable(wordings: Iterable[str]) -> list[str]:
    """Give those wordings that make good phrasings, the commonest first; at least one."""
    listed = list(wordings)
    short = [line for line in listed if len(line) <= LONGEST]
    return short[:MOST] or [line[:LONGEST].rsplit(" ", 1)[0] for line in listed[:1]]


async def _add(services: Services, guild_id: int, slug: str, lines: list[str], change: Change) -> Taught:
    standing = await services.editing.standing(guild_id, slug)
    answer = standing.answer
    if answer is None:
        raise Refusal("gap-answer-gone")
    known = {folded(line) for line in (answer.title, *answer.phrasings)}
    added = tuple(line for line in lines if folded(line) not in known)
    if not added:
        return Taught(answer, ())
    answer = replace(answer, phrasings=(*answer.phrasings, *added))
    edited = await services.editing.edit(guild_id, answer, change, seen=standing.seen)
    return Taught(answer, added, edited.revision.number)


async def _take(services: Services, guild_id: int, slug: str, number: int, change: Change) -> Taught:
    standing = await services.editing.standing(guild_id, slug)
    answer = standing.answer
    if answer is None:
        raise Refusal("gap-answer-gone")
    added = await _added_by(services, guild_id, slug, number)
    taken = tuple(line for line in answer.phrasings if line in added)
    if not taken:
        return Taught(answer, ())
    answer = replace(answer, phrasings=tuple(line for line in answer.phrasings if line not in added))
    if answer == services.knowledge.shipped.answers.get(slug):
        edited = await services.editing.follow_shipped(guild_id, slug, change, seen=standing.seen)
    else:
        edited = await services.editing.edit(guild_id, answer, change, seen=standing.seen)
    return Taught(answer, taken, edited.revision.number)


async def _added_by(services: Services, guild_id: int, slug: str, number: int) -> set[str]:
    revisions = {each.number: each for each in await services.store.answers.history(guild_id, slug)}
    made, before = revisions.get(number), revisions.get(number - 1)
    if made is None:
        return set()
    base = made.base
    earlier = before.over(base).phrasings if before else base.phrasings if base else ()
    return set(made.answer.phrasings) - set(earlier)
