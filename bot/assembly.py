"""Putting the parts together: data files, store, pipeline."""

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from functools import partial

from bot.answering import Answering
from bot.changes import Changes
from bot.cooldowns import Cooldowns
from bot.data import DataFolder, load_rules
from bot.database import open_database
from bot.editing import Editing
from bot.finishing import ended
from bot.knowledge import Knowledge, load_matcher, own_of
from bot.links import Links
from bot.meaning import meaning_of
from bot.reading_room import ReadingRoom
from bot.server_preferences import ServerPreferences
from bot.services import Services
from bot.store import Store
from bot.store.records import What
from jss.answers.encoder import Encoder
from jss.answers.matcher import Matcher


async def forget_wordings(store: Store, encoder: Encoder) -> None:
    """Keep of questions that were settled what they mean; an earlier version kept their words."""
    marks = await store.gaps.worded()
    if marks:
        meanings = await asyncio.to_thread(
            lambda: {mark.number: meaning_of(mark.text, encoder) for mark in marks}
        )
        await store.gaps.forget_words(meanings)


def utc_now() -> datetime:
    """The real time."""
    return datetime.now(UTC)


@asynccontextmanager
async def open_services(
    database_url: str,
    *,
    clock: Callable[[], datetime] = utc_now,
    matcher: Matcher | None = None,
    data: DataFolder | None = None,
    reading_room: ReadingRoom | None = None,
) -> AsyncGenerator[Services]:
    """Open everything that features work with, for the length of a block.

    `matcher` may be given where the answers are indexed already, `reading_room` where one is open that stays so.

    Raises:
        DataError: the data files are broken.
        DatabaseError: the database cannot be used.
    """
    data = data or DataFolder()
    rulesets = load_rules(data)
    room = reading_room or ReadingRoom(rulesets)
    matcher = matcher or await asyncio.to_thread(load_matcher, data)
    async with open_database(database_url) as store:
        knowledge = Knowledge(matcher, partial(own_of, store, matcher))
        await store.answers.adopt(knowledge.shipped.answers)
        await forget_wordings(store, matcher.cache.encoder)
        preferences = ServerPreferences(store, clock)
        links = Links(store)
        changes = Changes()
        changes.on(What.ANSWERS, knowledge.forget)
        changes.on(What.SETTINGS, preferences.forget)
        changes.on(What.BOARD, links.forget)
        services = Services(
            knowledge=knowledge,
            store=store,
            preferences=preferences,
            cooldowns=Cooldowns(preferences, clock),
            answering=Answering(knowledge, store, preferences, clock),
            editing=Editing(knowledge, store),
            links=links,
            changes=changes,
            rulesets=rulesets,
            clock=clock,
            reading_room=room,
        )
        listening = asyncio.create_task(store.listen(changes.tell, lambda: changes.tell(None)))
        try:
            yield services
        finally:
            listening.cancel()
            await ended(listening)
            services.close()
            if reading_room is None:
                room.close()
