"""Processes that share a PostgreSQL tell one another what they change."""

import asyncio
import sys
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field, replace

import pytest
from sqlalchemy import text

from bot.assembly import open_services
from bot.settings import PROJECT
from bot.store import Store, news, open_store
from bot.store.records import BoardPost, Mark, What
from jss.answers.matcher import Matcher
from tests.store.cluster import Cluster
from tests.store.examples import FEES, GUILD, MODERATOR, NOW, SHIPPED, change

WITHIN_S = 5


async def until(happens: Callable[[], bool]) -> None:
    for _ in range(WITHIN_S * 100):
        if happens():
            return
        await asyncio.sleep(0.01)
    raise AssertionError(f"it did not happen within {WITHIN_S} seconds")


@dataclass
class Ear:
    """What one process heard."""

    heard: list[tuple[int, What]] = field(default_factory=list[tuple[int, What]])
    missed: int = 0

    def hear(self, guild_id: int, what: What) -> None:
        self.heard.append((guild_id, what))

    def miss(self) -> None:
        self.missed += 1

    async def until(self, *expected: tuple[int, What]) -> None:
        await until(lambda: self.heard == list(expected))
        self.heard.clear()


@asynccontextmanager
async def listening(store: Store) -> AsyncGenerator[Ear]:
    ear = Ear()
    task = asyncio.create_task(store.listen(ear.hear, ear.miss))
    await until(lambda: ear.missed == 1)
    try:
        yield ear
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def test_edits_settings_and_the_board_are_told_to_others_and_not_to_oneself(cluster: Cluster) -> None:
    url = cluster.new_database()
    async with (
        open_store(url) as one,
        open_store(url) as other,
        listening(one) as mine,
        listening(other) as theirs,
    ):
        await one.answers.add(GUILD, FEES, change())
        await theirs.until((GUILD, What.ANSWERS))
        await one.answers.edit(GUILD, replace(FEES, text="Nine."), change(), seen=1)
        await one.settings.set(GUILD, "kept_days", 7, by=MODERATOR, at=NOW)
        await one.board_posts.put(GUILD, BoardPost("fees", 1, 2, "x"))
        await theirs.until((GUILD, What.ANSWERS), (GUILD, What.SETTINGS), (GUILD, What.BOARD))
        await one.gaps.mark(GUILD, ["lunch?"], Mark.NOT_COVERED, by=MODERATOR, at=NOW)
        await theirs.until((GUILD, What.ANSWERS))
        assert mine.heard == []


async def test_a_change_that_is_refused_is_not_told(cluster: Cluster) -> None:
    url = cluster.new_database()
    async with open_store(url) as one, open_store(url) as other, listening(other) as theirs:
        await one.answers.add(GUILD, FEES, change())
        with pytest.raises(Exception, match="slug-taken"):
            await one.answers.add(GUILD, FEES, change())
        await one.settings.set(GUILD, "kept_days", 7, by=MODERATOR, at=NOW)
        await theirs.until((GUILD, What.ANSWERS), (GUILD, What.SETTINGS))


async def test_who_was_cut_off_listens_again_and_takes_everything_for_changed(
    cluster: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(news, "FIRST_PAUSE_S", 0.05)
    url = cluster.new_database()
    async with open_store(url) as one, open_store(url) as other, listening(other) as theirs:
        cut = text("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'")
        async with one._database.reading() as session:  # pyright: ignore[reportPrivateUsage] as an administrator might
            await (await session.connection()).execute(cut)
        await until(lambda: theirs.missed == 2)
        await one.answers.add(GUILD, FEES, change())
        await theirs.until((GUILD, What.ANSWERS))


async def test_with_sqlite_there_is_nobody_to_listen_to(store: Store, url: str) -> None:
    if url.startswith("sqlite"):
        async with asyncio.timeout(1):
            await store.listen(lambda _guild, _what: None, lambda: None)


OTHER_PROCESS = """
import asyncio, sys
from dataclasses import replace
from bot.store import open_store
from tests.store.examples import GUILD, MODERATOR, NOW, SHIPPED, change

async def main(url):
    async with open_store(url) as store:
        await store.answers.edit(GUILD, replace(SHIPPED, text="Said elsewhere."), change(), seen=0)
        await store.settings.set(GUILD, "kept_days", 7, by=MODERATOR, at=NOW)

asyncio.run(main(sys.argv[1]))
"""


async def test_what_one_process_edits_and_chooses_another_says_and_does(
    cluster: Cluster, matcher: Matcher
) -> None:
    url = cluster.new_database()
    async with open_services(url, matcher=matcher) as services:
        library = await services.knowledge.library(GUILD)
        assert library.answers[SHIPPED.slug].text != "Said elsewhere."
        assert (await services.preferences.of(GUILD)).kept_days == 30
        process = await asyncio.create_subprocess_exec(sys.executable, "-c", OTHER_PROCESS, url, cwd=PROJECT)
        assert await process.wait() == 0
        for _ in range(WITHIN_S * 50):
            said = (await services.knowledge.library(GUILD)).answers[SHIPPED.slug].text
            kept_days = (await services.preferences.of(GUILD)).kept_days
            if (said, kept_days) == ("Said elsewhere.", 7):
                return
            await asyncio.sleep(0.02)
        raise AssertionError(f"nothing of it was known within {WITHIN_S} seconds")
