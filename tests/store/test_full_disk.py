import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.store import open_store
from bot.store.address import parse
from bot.store.database import Database
from bot.store.errors import DiskFull
from tests.store.examples import GUILD, MODERATOR, NOW
from tests.store.files import NEWEST, contents, names, put, scripts_with_a_next_revision


async def test_on_a_full_disk_a_write_fails_whole_with_a_sentence_and_reading_goes_on(path: Path) -> None:
    async with open_store(f"sqlite:///{path}") as store:
        await store.settings.set(GUILD, "board", 1, by=MODERATOR, at=NOW)
    database = Database(parse(f"sqlite:///{path}"))

    async def fill(session: AsyncSession) -> None:
        connection = await session.connection()
        await connection.execute(text("PRAGMA max_page_count = 1"))  # SQLite raises it to the present size
        await connection.execute(text("UPDATE setting SET value = '2'"))
        await connection.execute(text("INSERT INTO secret VALUES ('big', :big)"), {"big": "x" * 50_000})

    with pytest.raises(DiskFull, match=r"no room left to write .*bot\.sqlite3: free some disk space"):
        await database.write(fill)
    await database.close()
    async with open_store(f"sqlite:///{path}") as store:
        assert await store.settings.get(GUILD, "board") == 1


LOG_UNTIL_FULL = """
import asyncio, resource, sys
from bot.store import open_store
from bot.store.errors import DiskFull
from tests.store.examples import GUILD, question

def limit(size):
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))

async def main(url, size):
    limit(int(size))
    logged = 0
    try:
        async with open_store(url) as store:
            for number in range(10_000):
                await store.questions.log(question(store.user_hash(1), "x" * 1000, number=number))
                logged += 1
    except DiskFull as error:
        limit(resource.RLIM_INFINITY)
        async with open_store(url) as store:
            kept = len(await store.questions.recent(GUILD, limit=10_000))
        print(logged, kept, error)

asyncio.run(main(*sys.argv[1:]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of files")
@pytest.mark.parametrize("size", [20_000, 300_000], ids=["while the tables are made", "later"])
def test_when_files_cannot_grow_any_more_the_sentence_comes_and_nothing_is_half_written(
    path: Path, size: int
) -> None:
    command = [sys.executable, "-c", LOG_UNTIL_FULL, f"sqlite:///{path}", str(size)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 our own words
    logged, kept, sentence = done.stdout.split(maxsplit=2)
    assert sentence.startswith(f"There is no room left to write the database {path}: free some disk space")
    assert logged == kept
    assert (int(logged) > 0) == (size > 100_000)
    assert done.stderr == ""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of files")
def test_an_upgrade_is_not_begun_when_there_is_no_room_for_the_copy(path: Path, tmp_path: Path) -> None:
    put(path, NEWEST)
    before = contents(path)
    upgrade = """
import asyncio, resource, sys
from pathlib import Path
from bot.store.address import parse
from bot.store.errors import DiskFull
from bot.store.migrate import bring_up_to_date
resource.setrlimit(resource.RLIMIT_FSIZE, (30_000, resource.RLIM_INFINITY))
try:
    asyncio.run(bring_up_to_date(parse(sys.argv[1]), Path(sys.argv[2])))
except DiskFull:
    print("full")
"""
    scripts = scripts_with_a_next_revision(tmp_path)
    command = [sys.executable, "-B", "-c", upgrade, f"sqlite:///{path}", str(scripts)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 our own words
    assert done.stdout == "full\n"
    assert contents(path) == before
    assert not any("before" in name for name in names(tmp_path))
