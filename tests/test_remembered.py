"""What is kept in memory of each server, and when it is not."""

import asyncio
from collections.abc import AsyncGenerator

import pytest

from bot import libraries, remembered
from bot.changes import Changes
from bot.knowledge import Knowledge, Own
from bot.remembered import Remembered
from bot.server_preferences import ServerPreferences
from bot.services import Services
from bot.store import Store, open_store
from bot.store.records import BoardPost, What
from jss.answers.matcher import Matcher
from tests.answers.examples import PARKING
from tests.conftest import TODAY

GUILD = 7


class Shelf:
    """Something to read from, which takes until it is let go."""

    def __init__(self) -> None:
        self.holds, self.read_times = "old", 0
        self.go_on = asyncio.Event()

    async def read(self, _guild_id: int) -> str:
        self.read_times += 1
        found = self.holds
        await self.go_on.wait()
        return found


async def test_a_reading_that_a_change_overtook_is_not_kept() -> None:
    shelf = Shelf()
    known = Remembered(shelf.read)
    reading = asyncio.create_task(known.of(GUILD))
    await asyncio.sleep(0)
    shelf.holds = "new"
    known.forget(GUILD)
    shelf.go_on.set()
    assert await reading == "old"
    assert await known.of(GUILD) == "new"
    assert await known.of(GUILD) == "new"
    assert shelf.read_times == 2


async def test_who_asked_longest_ago_is_forgotten_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remembered, "MOST", 2)
    read: list[int] = []

    async def reader(guild_id: int) -> int:
        read.append(guild_id)
        return guild_id

    known = Remembered(reader)
    for guild_id in (1, 2, 1, 3, 1, 2):
        assert await known.of(guild_id) == guild_id
    assert read == [1, 2, 3, 2]


@pytest.fixture
async def store(tmp_path_factory: pytest.TempPathFactory) -> AsyncGenerator[Store]:
    async with open_store(f"sqlite:///{tmp_path_factory.mktemp('db') / 'bot.sqlite3'}") as store:
        yield store


async def test_of_two_choices_made_at_once_both_hold(store: Store) -> None:
    preferences = ServerPreferences(store, lambda: TODAY)
    await preferences.of(GUILD)
    await asyncio.gather(
        preferences.choose(GUILD, "kept_days", 7, by=1), preferences.choose(GUILD, "language", "es", by=2)
    )
    found = await preferences.of(GUILD)
    assert (found.kept_days, found.language) == (7, "es")


async def test_a_server_that_sends_the_bot_away_leaves_nothing_in_memory(services: Services) -> None:
    await services.store.board_posts.put(GUILD, BoardPost("retroactive", 1, 2, "x"))
    assert await services.links.of(GUILD)
    assert (await services.preferences.of(GUILD)).kept_days == 30
    before = await services.knowledge.library(GUILD)
    await services.store.board_posts.drop(GUILD, "retroactive")
    await services.store.settings.set(GUILD, "kept_days", 7, by=1, at=TODAY)
    services.changes.tell(GUILD)
    assert await services.links.of(GUILD) == {}
    assert (await services.preferences.of(GUILD)).kept_days == 7
    assert (await services.knowledge.library(GUILD)).answers == before.answers


def test_only_what_was_changed_is_forgotten() -> None:
    changes, told = Changes(), list[str]()
    changes.on(What.BOARD, lambda guild_id: told.append(f"board of {guild_id}"))
    changes.on(What.ANSWERS, lambda guild_id: told.append(f"answers of {guild_id}"))
    changes.tell(GUILD, What.BOARD)
    assert told == ["board of 7"]


async def test_libraries_are_kept_for_the_servers_that_asked_last(
    matcher: Matcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(libraries, "MOST_LINES", 12)
    read: list[int] = []

    async def own(guild_id: int) -> Own:
        read.append(guild_id)
        return Own((PARKING,))

    knowledge = Knowledge(matcher, own)
    for guild_id in (1, 2, 1, 3, 1):
        assert PARKING.slug in (await knowledge.library(guild_id)).answers
    assert read == [1, 2, 3]
    await knowledge.library(2)
    assert read == [1, 2, 3, 2]


async def test_a_library_that_was_changed_elsewhere_while_it_was_built_is_built_again(
    matcher: Matcher,
) -> None:
    answers = [PARKING]

    async def own(guild_id: int) -> Own:
        found = Own(tuple(answers))
        if answers:
            answers.clear()
            knowledge.forget(guild_id)
        return found

    knowledge = Knowledge(matcher, own)
    assert PARKING.slug not in (await knowledge.library(GUILD)).answers
