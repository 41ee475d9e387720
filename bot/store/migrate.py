"""Bring a database to the present form: at each start, under a lock, whole or not at all."""

import asyncio
import os
from pathlib import Path
from threading import Lock

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, text

from bot.store.address import Address
from bot.store.backup import back_up
from bot.store.engine import WRITING, make_engine, make_migrating_engine, use_write_ahead_log
from bot.store.errors import DatabaseDamaged, NewerDatabase, NotOurDatabase, PathNotWritable
from bot.store.problems import problem, told_plainly

SCRIPTS = Path(__file__).parent / "migrations"

# Alembic keeps the migration at work in variables of the process.
_one_at_a_time = Lock()

# Any number will do that no other program is likely to choose for its lock in the same database.
ADVISORY_LOCK = 0x4A5353_424F54


async def bring_up_to_date(address: Address, scripts: Path = SCRIPTS) -> None:
    """Upgrade to the newest revision; the SQLite file is copied first if there is something in it."""
    # In a thread: Alembic and the lock are synchronous, and the caller's loop goes on meanwhile.
    await asyncio.to_thread(_migrate, address, scripts)


def config_for(scripts: Path, connection: Connection) -> Config:
    """Alembic's configuration without a file, on a connection that is already open."""
    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def _migrate(address: Address, scripts: Path) -> None:
    with _one_at_a_time, told_plainly(address):
        if address.path:
            _migrate_file(address, address.path, scripts)
        else:
            asyncio.run(_migrate_server(address, scripts))


def _migrate_file(address: Address, path: Path, scripts: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    # SQLite would open a file that it may only read, and fail at the first write.
    if path.exists() and not os.access(path, os.W_OK):
        raise problem(PathNotWritable, address)
    engine = make_migrating_engine(address)
    try:
        with engine.execution_options(**WRITING).begin() as connection:
            _upgrade(connection, address, scripts)
    finally:
        engine.dispose()
    use_write_ahead_log(path)


async def _migrate_server(address: Address, scripts: Path) -> None:
    engine = make_engine(address)
    try:
        async with engine.begin() as connection:
            await connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": ADVISORY_LOCK})
            await connection.run_sync(_upgrade, address, scripts)
    finally:
        await engine.dispose()


def _upgrade(connection: Connection, address: Address, scripts: Path) -> None:
    config = config_for(scripts, connection)
    known = ScriptDirectory.from_config(config)
    present = MigrationContext.configure(connection).get_current_revision()
    newest = known.get_current_head()
    _refuse_foreign(connection, present, known, address)
    if present == newest:
        return
    if present and newest and address.path:
        back_up(address.path, newest)
    command.upgrade(config, "head")
    if address.path and connection.execute(text("PRAGMA foreign_key_check")).first():
        raise problem(DatabaseDamaged, address)


def _refuse_foreign(
    connection: Connection, present: str | None, known: ScriptDirectory, address: Address
) -> None:
    if present is None:
        if inspect(connection).get_table_names():
            raise NotOurDatabase(f"The database {address} belongs to another program: choose another one.")
    elif present not in {script.revision for script in known.walk_revisions()}:
        raise NewerDatabase(
            f"The database {address} was written by a newer version of the bot ({present}): update the bot, "
            "or put the backup from before the update in its place."
        )
