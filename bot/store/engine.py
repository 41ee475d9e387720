"""The connection to either kind of database; all that is special to one of them is here and in backup."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Protocol

import stamina
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from bot.store.address import Address

# secure_delete overwrites what a person asks to be forgotten.
PRAGMAS = (
    "PRAGMA synchronous = NORMAL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
)
# A migration may rebuild a table that others refer to: keys are checked at its end instead. It leaves the
# journal as it is, because the database may turn out to be one that must not be touched.
MIGRATING_PRAGMAS = ("PRAGMA foreign_keys = OFF",)

# Without the driver's own BEGINs: it sends them late, and a reader that starts to write is then refused.
NO_BEGINS = {"isolation_level": None}
WRITING = {"writing": True}
# By whether it is SQLite, whose readers see one state anyway; PostgreSQL's see each statement's own unless told.
READING: dict[bool, dict[str, str | bool]] = {
    True: {},
    False: {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True},
}


class _Cursor(Protocol):
    def execute(self, operation: str, /) -> object: ...
    def close(self) -> object: ...


class _DriverConnection(Protocol):
    def cursor(self) -> _Cursor: ...


def make_engine(address: Address) -> AsyncEngine:
    """Prepare connections for the program's work; nothing is opened yet."""
    if address.path is None:
        return create_async_engine(address.url, pool_pre_ping=True)
    engine = create_async_engine(address.url, connect_args=NO_BEGINS)
    _set_up(engine.sync_engine, PRAGMAS)
    return engine


def make_migrating_engine(address: Address) -> Engine:
    """Prepare a connection for changing the tables of a SQLite file, which is no asynchronous work."""
    engine = create_engine(address.url.set(drivername="sqlite"), connect_args=NO_BEGINS)
    _set_up(engine, MIGRATING_PRAGMAS)
    return engine


def _set_up(engine: Engine, pragmas: tuple[str, ...]) -> None:
    def prepare(connection: _DriverConnection, _record: object) -> None:
        cursor = connection.cursor()
        for pragma in pragmas:
            cursor.execute(pragma)
        cursor.close()

    event.listen(engine, "connect", prepare)
    event.listen(engine, "begin", _begin)


def _begin(connection: Connection) -> None:
    writing = connection.get_execution_options().get("writing")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def use_write_ahead_log(path: Path) -> None:
    """Let readers of a SQLite file go on beside the one writer, from now on and for whoever opens it."""
    # SQLite waits for others in all things but this one.
    for attempt in stamina.retry_context(
        on=_is_busy, attempts=None, timeout=5, wait_initial=0.01, wait_max=0.1
    ):
        with attempt, closing(sqlite3.connect(path)) as connection:
            connection.execute("PRAGMA journal_mode = WAL")


def _is_busy(error: Exception) -> bool:
    return isinstance(error, sqlite3.OperationalError) and error.sqlite_errorcode == sqlite3.SQLITE_BUSY
