"""Transactions: reads beside one another, writes one after another and whole or not at all."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager, nullcontext
from typing import TypeVar

from sqlalchemy.exc import IntegrityError
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.finishing import to_its_end
from bot.store.address import Address
from bot.store.engine import READING, WRITING, make_engine
from bot.store.news import Heard, News
from bot.store.problems import told_plainly
from bot.store.records import What

T = TypeVar("T")


class Database:
    """An open database, whichever kind it is."""

    def __init__(self, address: Address) -> None:
        self._address = address
        self._engine = make_engine(address)
        self._reading_engine = self._engine.execution_options(**READING[address.path is not None])
        self._writing_engine = self._engine.execution_options(**WRITING)
        self._news = None if address.path else News(self._writing_engine)
        # SQLite has one writer at a time: waiting here is fair and free, waiting there polls and times out.
        self._turn = asyncio.Lock() if address.path else nullcontext()

    @asynccontextmanager
    async def reading(self) -> AsyncGenerator[AsyncSession]:
        """Open a session that sees one state of the database."""
        with told_plainly(self._address):
            async with AsyncSession(self._reading_engine, expire_on_commit=False) as session:
                yield session

    async def write(
        self, work: Callable[[AsyncSession], Awaitable[T]], *, changes: tuple[int, What] | None = None
    ) -> T:
        """Do the work in one transaction; other processes are told what it `changes` of a server.

        It is done anew when a row of another process got in between: then it sees that row and decides. Whoever is
        cancelled meanwhile is so after it: a transaction that is cut short is closed late, and locks out the next.
        """
        async with self._turn:
            return await to_its_end(self._written(work, changes))

    async def listen(self, heard: Heard, missed: Callable[[], None]) -> None:
        """Hear what other processes change, until cancelled; with SQLite there are none, and it comes back at once."""
        if self._news:
            await self._news.listen(heard, missed)

    async def _written(
        self, work: Callable[[AsyncSession], Awaitable[T]], changes: tuple[int, What] | None
    ) -> T:
        with told_plainly(self._address):
            try:
                return await self._transaction(work, changes)
            except IntegrityError:
                return await self._transaction(work, changes)

    async def _transaction(
        self, work: Callable[[AsyncSession], Awaitable[T]], changes: tuple[int, What] | None
    ) -> T:
        async with AsyncSession(self._writing_engine, expire_on_commit=False) as session, session.begin():
            done = await work(session)
            if self._news and changes:
                await self._news.tell(session, *changes)
            return done

    async def close(self) -> None:
        """Close all connections."""
        await self._engine.dispose()
