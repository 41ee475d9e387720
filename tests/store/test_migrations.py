import asyncio
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from bot.store import open_store
from bot.store.address import parse
from bot.store.engine import make_engine
from bot.store.errors import DatabaseDamaged, NewerDatabase, NotOurDatabase
from bot.store.migrate import SCRIPTS, bring_up_to_date
from bot.store.migrations.__main__ import main as write_migration
from bot.store.records import GuildAnswers
from bot.store.tables import METADATA
from tests.store.examples import FEES, GUILD, MODERATOR, question
from tests.store.files import NEWEST, RELEASES, contents, names, put, raw, rows, scripts_with_a_next_revision


def test_each_revision_has_an_example_of_a_database_it_left_behind() -> None:
    revisions = {script.revision for script in ScriptDirectory(str(SCRIPTS)).walk_revisions()}
    assert revisions == {released.stem for released in RELEASES}


async def test_the_migrations_make_the_tables_that_the_program_uses(url: str) -> None:
    def differences(connection: Connection) -> list[object]:
        context = MigrationContext.configure(connection, opts={"compare_server_default": True})
        return list(compare_metadata(context, METADATA))

    await bring_up_to_date(parse(url))
    engine = make_engine(parse(url))
    async with engine.connect() as connection:
        assert await connection.run_sync(differences) == []
    await engine.dispose()


def test_a_new_migration_starts_from_what_the_tables_have_more_than_the_last(tmp_path: Path) -> None:
    scripts = scripts_with_a_next_revision(tmp_path)
    write_migration("unpin", scripts)
    (written,) = (name for name in names(scripts / "versions") if "unpin" in name)
    assert b"batch_op.drop_column('pinned')" in raw(scripts / "versions" / written)


@pytest.mark.parametrize("released", RELEASES, ids=lambda released: released.stem)
async def test_a_released_database_is_upgraded_with_everything_in_it(path: Path, released: Path) -> None:
    async with open_store(put(path, released)) as store:
        assert await store.answers.of_guild(GUILD) == GuildAnswers(
            live=(FEES,), retired=frozenset({"retroactive"})
        )
        assert [revision.number for revision in await store.answers.history(GUILD, "fees")] == [2, 1]
        assert await store.questions.recent(GUILD) == [question(store.user_hash(MODERATOR))]
        assert len(await store.votes.of_question(1)) == (0 if released.stem == "0001" else 1)
        assert await store.settings.get(GUILD, "board") == {"channel": 1_300_000_000_000_000_001}


async def test_an_upgrade_keeps_what_is_in_the_tables_and_leaves_a_copy_from_before(
    path: Path, tmp_path: Path
) -> None:
    put(path, NEWEST)
    before = contents(path)
    aliases = rows(path, "SELECT * FROM alias ORDER BY key")
    await bring_up_to_date(parse(f"sqlite:///{path}"), scripts_with_a_next_revision(tmp_path))
    assert contents(tmp_path / "bot.before-next.sqlite3") == before
    assert rows(path, "SELECT slug, pinned FROM answer ORDER BY slug") == [("fees", 0), ("retroactive", 0)]
    assert rows(path, "SELECT * FROM alias ORDER BY key") == aliases
    assert rows(path, "SELECT version_num FROM alembic_version") == [("next",)]


async def test_nothing_is_copied_when_there_is_nothing_to_upgrade(path: Path, tmp_path: Path) -> None:
    for _ in range(2):
        async with open_store(f"sqlite:///{path}"):
            pass
    assert names(tmp_path) == ["bot.sqlite3"]


BROKEN = {
    "a mistake in SQL": ('op.execute("DELETE FROM alias"); op.execute("SELECT nonsense")', OperationalError),
    "a mistake in Python": ('op.execute("DELETE FROM alias"); 1 / 0', ZeroDivisionError),
    "rows left without their answer": ('op.execute("DELETE FROM answer")', DatabaseDamaged),
}


@pytest.mark.parametrize(("then", "error"), BROKEN.values(), ids=BROKEN)
async def test_an_upgrade_that_fails_leaves_the_database_as_it_was(
    path: Path, tmp_path: Path, then: str, error: type[Exception]
) -> None:
    url = put(path, NEWEST)
    before = contents(path)
    with pytest.raises(error):
        await bring_up_to_date(parse(url), scripts_with_a_next_revision(tmp_path, then))
    assert contents(path) == before
    async with open_store(url) as store:
        assert (await store.answers.of_guild(GUILD)).live == (FEES,)


async def test_a_database_of_a_newer_version_is_refused_and_left_alone(path: Path) -> None:
    url = put(path, NEWEST)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = 'from-the-future'")
    before = raw(path)
    with pytest.raises(NewerDatabase, match=r"newer version of the bot \(from-the-future\): update the bot"):
        await bring_up_to_date(parse(url))
    assert raw(path) == before


async def test_a_database_of_another_program_is_refused_and_left_alone(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE bookmarks (address TEXT)")
    before = raw(path)
    with pytest.raises(NotOurDatabase, match="another program"):
        await bring_up_to_date(parse(f"sqlite:///{path}"))
    assert raw(path) == before


async def test_stores_opened_at_once_in_one_program_do_not_disturb_one_another(tmp_path: Path) -> None:
    async def use(number: int) -> None:
        async with open_store(f"sqlite:///{tmp_path / str(number % 2)}.sqlite3") as store:
            await store.questions.log(question(store.user_hash(number)))

    await asyncio.gather(*map(use, range(6)))
    assert rows(tmp_path / "0.sqlite3", "SELECT count(*) FROM question") == [(3,)]


OPEN_AND_LOG = """
import asyncio, sys
from pathlib import Path
from bot.store import open_store
from bot.store.address import parse
from bot.store.migrate import bring_up_to_date
from tests.store.examples import question

async def main(path, scripts):
    if scripts:
        await bring_up_to_date(parse(f"sqlite:///{path}"), Path(scripts))
        return
    async with open_store(f"sqlite:///{path}") as store:
        for number in range(20):
            await store.questions.log(question(store.user_hash(1), number=number))

asyncio.run(main(*sys.argv[1:]))
"""


async def run_at_once(processes: int, path: Path, scripts: Path | str) -> list[int]:
    async def run() -> int:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-c", OPEN_AND_LOG, str(path), str(scripts)
        )
        return await process.wait()

    return await asyncio.gather(*(run() for _ in range(processes)))


async def test_processes_that_first_start_at_once_share_one_database(path: Path) -> None:
    assert await run_at_once(3, path, scripts="") == [0] * 3
    assert rows(path, "SELECT count(*), count(DISTINCT asker) FROM question") == [(60, 1)]


async def test_of_processes_that_upgrade_at_once_one_does_and_the_copy_is_from_before(
    path: Path, tmp_path: Path
) -> None:
    put(path, NEWEST)
    before = contents(path)
    assert await run_at_once(2, path, scripts_with_a_next_revision(tmp_path)) == [0] * 2
    assert contents(tmp_path / "bot.before-next.sqlite3") == before
    assert rows(path, "SELECT version_num FROM alembic_version") == [("next",)]
