"""Who does not want their questions shown to moderators."""

from datetime import datetime

from sqlmodel import col, delete, update
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.store.database import Database
from bot.store.records import UserHash
from bot.store.tables import OptOutRow, QuestionRow


class OptOuts:
    """Opt out of the queue and in again; both hold for questions asked before, too."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def has(self, person: UserHash) -> bool:
        """Whether a person opted out."""
        async with self._database.reading() as session:
            return await session.get(OptOutRow, person) is not None

    async def add(self, person: UserHash, *, at: datetime) -> None:
        """Opt out."""

        async def work(session: AsyncSession) -> None:
            await session.merge(OptOutRow(person=person, at=at))
            await _queue(session, person, queued=False)

        await self._database.write(work)

    async def remove(self, person: UserHash) -> None:
        """Opt in again."""

        async def work(session: AsyncSession) -> None:
            await session.exec(delete(OptOutRow).where(col(OptOutRow.person) == person))
            await _queue(session, person, queued=True)

        await self._database.write(work)


async def _queue(session: AsyncSession, person: UserHash, *, queued: bool) -> None:
    theirs = col(QuestionRow.asker) == person
    await session.exec(update(QuestionRow).where(theirs).values(queued=queued))
