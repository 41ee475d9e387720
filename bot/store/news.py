"""Word of changes between processes that share a PostgreSQL: LISTEN and NOTIFY, inside the transactions that change.

SQLite has one process; there is nobody to tell.
"""

import asyncio
import logging
import secrets
from collections.abc import Callable
from contextlib import suppress
from typing import Protocol, cast

from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.store.records import What

log = logging.getLogger(__name__)

CHANNEL = "jss_bot"
NOTIFY = text("SELECT pg_notify(:channel, :message)")
FIRST_PAUSE_S, LONGEST_PAUSE_S = 1.0, 60.0
# A connection that is lost without a word is noticed after so long.
LOOK_S = 60.0

Heard = Callable[[int, What], None]


class _Driver(Protocol):
    """The part of asyncpg's connection that SQLAlchemy has no name for."""

    def add_termination_listener(self, callback: Callable[[object], None], /) -> None: ...
    async def add_listener(
        self, channel: str, callback: Callable[[object, int, str, object], None], /
    ) -> None: ...


class News:
    """Tells other processes what this one changed, and hears what they did; never its own."""

    def __init__(self, engine: AsyncEngine) -> None:
        # Inside a transaction nothing would be heard.
        self._engine = engine.execution_options(isolation_level="AUTOCOMMIT")
        self._me = secrets.token_hex(4)

    async def tell(self, session: AsyncSession, guild_id: int, what: What) -> None:
        """Let it be known when the session's transaction is committed, and only then."""
        connection = await session.connection()
        message = f"{self._me} {what} {guild_id}"
        await connection.execute(NOTIFY, {"channel": CHANNEL, "message": message})

    async def listen(self, heard: Heard, missed: Callable[[], None]) -> None:
        """Call `heard` for each change, and `missed` where some may have gone unheard, until cancelled."""
        pause = FIRST_PAUSE_S
        while True:
            try:
                async with self._engine.connect() as connection:
                    pause = FIRST_PAUSE_S
                    await self._hear(connection, heard, missed)
            except Exception as error:  # noqa: BLE001 the driver's have no base in common, and listening must go on
                log.warning("Not told what other processes change; trying again in %.0f s: %s", pause, error)
            await asyncio.sleep(pause)
            pause = min(2 * pause, LONGEST_PAUSE_S)

    async def _hear(self, connection: AsyncConnection, heard: Heard, missed: Callable[[], None]) -> None:
        lost = asyncio.Event()

        def take(_connection: object, _process: int, _channel: str, told: object) -> None:
            teller, what, guild_id = str(told).split(" ")
            if teller != self._me:
                heard(int(guild_id), What(what))

        driver = cast("_Driver", (await connection.get_raw_connection()).driver_connection)
        driver.add_termination_listener(lambda _: lost.set())
        await driver.add_listener(CHANNEL, take)
        missed()
        try:
            while not lost.is_set():
                with suppress(TimeoutError):
                    await asyncio.wait_for(lost.wait(), LOOK_S)
                if not lost.is_set():
                    await connection.exec_driver_sql("SELECT 1")
        finally:
            # Given back to the pool it would go on listening.
            with suppress(SQLAlchemyError):
                await connection.invalidate()
