"""The store as a whole: opened once by whoever starts the bot, and handed to what needs it."""

from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from typing import Self

from bot.store.address import parse
from bot.store.answers import Answers
from bot.store.board_posts import BoardPosts
from bot.store.database import Database
from bot.store.gaps import Gaps
from bot.store.identity import hash_key, user_hash
from bot.store.migrate import bring_up_to_date
from bot.store.news import Heard
from bot.store.opt_outs import OptOuts
from bot.store.personal import PersonalData
from bot.store.questions import Questions
from bot.store.records import UserHash
from bot.store.settings import Settings
from bot.store.votes import Votes


class Store:
    """An open database at the present revision, its queries grouped by subject."""

    def __init__(self, database: Database, key: str) -> None:
        self._database = database
        self._key = key
        self.settings = Settings(database)
        self.answers = Answers(database)
        self.questions = Questions(database)
        self.votes = Votes(database)
        self.gaps = Gaps(database)
        self.board_posts = BoardPosts(database)
        self.opt_outs = OptOuts(database)
        self.personal = PersonalData(database, key)

    @classmethod
    async def open(cls, url: str) -> Self:
        """Open a database, made or upgraded if need be; a DatabaseProblem says why it cannot be."""
        address = parse(url)
        await bring_up_to_date(address)
        database = Database(address)
        try:
            return cls(database, await hash_key(database))
        except BaseException:
            await database.close()
            raise

    def user_hash(self, user_id: int) -> UserHash:
        """Hash a user id as the question log keeps it."""
        return user_hash(self._key, user_id)

    async def listen(self, heard: Heard, missed: Callable[[], None]) -> None:
        """Hear what other processes change of servers, until cancelled; comes back at once where there are none."""
        await self._database.listen(heard, missed)

    async def close(self) -> None:
        """Close the database; nothing is pending, as every write was finished when it returned."""
        await self._database.close()


@asynccontextmanager
async def open_store(url: str) -> AsyncGenerator[Store]:
    """Open a store for the length of a block."""
    store = await Store.open(url)
    try:
        yield store
    finally:
        await store.close()
