import asyncio
import os
import socket
import sqlite3
import sys
from contextlib import closing
from importlib.util import find_spec
from pathlib import Path

import pytest

from bot.store import open_store
from bot.store.address import parse
from bot.store.errors import (
    BadDatabaseUrl,
    DatabaseDamaged,
    DatabaseLocked,
    DatabaseProblem,
    DatabaseUnreachable,
    NotADatabase,
    PathNotWritable,
)
from bot.store.migrate import bring_up_to_date
from tests.store.examples import GUILD, MODERATOR, NOW, question
from tests.store.files import NEWEST, put, raw, scripts_with_a_next_revision


async def refusal(url: str) -> DatabaseProblem:
    with pytest.raises(DatabaseProblem) as caught:
        async with open_store(url):
            pass
    return caught.value


def diary(path: Path) -> bytes:
    path.write_text("Dear diary,\n" * 100)
    return path.read_bytes()


def make_read_only(path: Path) -> None:
    path.chmod(0o400)


def damage(path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))


@pytest.mark.parametrize(
    "path",
    [
        "file/bot.sqlite3",
        "file/deeper/bot.sqlite3",
        "folder",
        "/proc/bot.sqlite3",
        "/proc/folder/bot.sqlite3",
    ],
)
async def test_a_path_that_cannot_be_written_is_named(tmp_path: Path, path: str) -> None:
    if path.startswith("/proc") and not sys.platform.startswith("linux"):
        pytest.skip("/proc is Linux's")
    (tmp_path / "file").touch()
    (tmp_path / "folder").mkdir()
    problem = await refusal(f"sqlite:///{tmp_path / path}")
    assert type(problem) is PathNotWritable
    assert str(problem) == (
        f"The database {tmp_path / path} cannot be made or written: "
        "choose a path that this user may write to."
    )


@pytest.mark.skipif(os.getuid() == 0, reason="root may write everywhere")
async def test_a_file_that_may_only_be_read_is_refused_at_start(path: Path) -> None:
    url = put(path, NEWEST)
    make_read_only(path)
    assert type(await refusal(url)) is PathNotWritable


async def test_missing_folders_are_made(tmp_path: Path) -> None:
    async with open_store(f"sqlite+aiosqlite:///{tmp_path}/not/yet/there/bot.sqlite3"):
        pass
    assert (tmp_path / "not/yet/there/bot.sqlite3").exists()


async def test_a_file_that_is_no_database_is_refused_and_left_alone(path: Path) -> None:
    before = diary(path)
    problem = await refusal(f"sqlite:///{path}")
    assert type(problem) is NotADatabase
    assert f"{path} is not a SQLite database" in str(problem)
    assert raw(path) == before


async def test_a_damaged_database_is_told_apart_from_a_stranger(path: Path) -> None:
    url = put(path, NEWEST)
    damage(path)
    problem = await refusal(url)
    assert type(problem) is DatabaseDamaged
    assert "backup" in str(problem)


async def test_a_database_that_another_program_keeps_locked_is_told_so(path: Path) -> None:
    url = f"sqlite:///{path}?timeout=0.05"
    async with open_store(url) as store:
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(DatabaseLocked, match="Another program"):
                await store.settings.set(GUILD, "board", 1, by=MODERATOR, at=NOW)
            assert type(await refusal(url)) is DatabaseLocked
            assert await store.settings.get(GUILD, "board") is None
            other.execute("ROLLBACK")
        await store.settings.set(GUILD, "board", 1, by=MODERATOR, at=NOW)


async def test_a_short_lock_of_another_program_is_waited_for(path: Path) -> None:
    async with open_store(f"sqlite:///{path}") as store:
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            writing = asyncio.create_task(store.settings.set(GUILD, "board", 1, by=MODERATOR, at=NOW))
            await asyncio.sleep(0.1)
            other.execute("ROLLBACK")
            await writing


@pytest.mark.parametrize(
    "url",
    [
        "",
        "bot.sqlite3",
        "sqlite://",
        "sqlite:///:memory:",
        "mysql://me:secret@host/name",
        "postgresql://h:x/y",
    ],
)
async def test_an_address_that_cannot_be_used_is_answered_with_ones_that_can(url: str) -> None:
    problem = await refusal(url)
    assert type(problem) is BadDatabaseUrl
    assert "Use sqlite:///data/bot.sqlite3 or postgresql://" in str(problem)
    assert "secret" not in str(problem)


@pytest.mark.skipif(find_spec("asyncpg") is None, reason="asyncpg is not installed")
async def test_a_server_that_does_not_answer_is_named_without_its_password() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
        problem = await refusal(f"postgresql://me:secret@127.0.0.1:{port}/bot")
    assert type(problem) is DatabaseUnreachable
    assert f"postgresql+asyncpg://me:***@127.0.0.1:{port}/bot" in str(problem)


async def test_a_database_that_is_not_on_the_server_is_told(url: str) -> None:
    if url.startswith("sqlite"):
        pytest.skip("a SQLite file is made when it is missing")
    problem = await refusal(url.replace("/test_", "/missing_"))
    assert type(problem) is DatabaseUnreachable


async def test_a_path_with_blanks_and_signs_is_taken_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "100% ours & more" / "día.sqlite3"
    async with open_store(f"sqlite:///{path}") as store:
        await store.questions.log(question(store.user_hash(1)))
    assert path.exists()
    await bring_up_to_date(parse(f"sqlite:///{path}"), scripts_with_a_next_revision(tmp_path))
    assert (path.parent / "día.before-next.sqlite3").exists()
