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
    """An answer, and the phrasings that it has got."""

    answer: Answer
    added: tuple[str, ...]


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
    if added:
        answer = replace(answer, phrasings=(*answer.phrasings, *added))
        await services.editing.edit(guild_id, answer, change, seen=standing.seen)
    return Taught(answer, added)
