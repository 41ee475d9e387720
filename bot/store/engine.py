"""The connection to either kind of database; all that is special to one of them is here and in backup."""

from typing import Protocol

from sqlalchemy import Connection, event
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from bot.store.address import Address

# WAL lets readers go on beside the one writer; secure_delete overwrites what a person asks to be forgotten.
PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = NORMAL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
)
# A migration may rebuild a table that others refer to: keys are checked at its end instead. It leaves the
# journal as it is, because the database may turn out to be one that must not be touched.
MIGRATING_PRAGMAS = ("PRAGMA foreign_keys = OFF",)

WRITING = {"writing": True}


class _Cursor(Protocol):
    def execute(self, operation: str, /) -> object: ...
    def close(self) -> object: ...


class _DriverConnection(Protocol):
    def cursor(self) -> _Cursor: ...


def make_engine(address: Address, *, migrating: bool = False) -> AsyncEngine:
    """Prepare connections to the database; nothing is opened yet."""
    if address.path is None:
        return create_async_engine(address.url, pool_pre_ping=True)
    # Without the driver's own BEGINs: it sends them late, and a reader that starts to write is then refused.
    engine = create_async_engine(address.url, connect_args={"isolation_level": None})
    pragmas = MIGRATING_PRAGMAS if migrating else PRAGMAS

    def prepare(connection: _DriverConnection, _record: object) -> None:
        cursor = connection.cursor()
        for pragma in pragmas:
            cursor.execute(pragma)
        cursor.close()

    event.listen(engine.sync_engine, "connect", prepare)
    event.listen(engine.sync_engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    writing = connection.get_execution_options().get("writing")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")
