"""The log of questions."""

from datetime import datetime

from sqlmodel import col, delete, select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.store.database import Database
from bot.store.records import Question, UserHash, Way
from bot.store.tables import QuestionRow
from jss.answers.reply import Outcome


class Questions:
    """Write, read and clear the log."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def log(self, question: Question) -> int:
        """Note a question and give the number under which it is found again."""

        async def work(session: AsyncSession) -> int:
            row = _row(question)
            session.add(row)
            await session.flush()
            return row.id

        return await self._database.write(work)

    async def get(self, question_id: int) -> Question | None:
        """Give a question by its number, or None when it is kept no more."""
        async with self._database.reading() as session:
            row = await session.get(QuestionRow, question_id)
        return _question(row) if row else None

    async def recent(
        self, guild_id: int | None, *, limit: int = 100, outcome: Outcome | None = None
    ) -> list[Question]:
        """Give a server's questions, the newest first; those of direct messages for None."""
        query = select(QuestionRow).where(col(QuestionRow.guild_id) == guild_id)
        if outcome:
            query = query.where(col(QuestionRow.outcome) == outcome.value)
        newest_first = (col(QuestionRow.asked_at).desc(), col(QuestionRow.id).desc())
        async with self._database.reading() as session:
            rows = await session.exec(query.order_by(*newest_first).limit(limit))
            return [_question(row) for row in rows]

    async def purge(self, *, before: datetime) -> int:
        """Delete what was asked before a time and say how many questions that were."""

        async def work(session: AsyncSession) -> int:
            result = await session.exec(delete(QuestionRow).where(col(QuestionRow.asked_at) < before))
            return result.rowcount

        return await self._database.write(work)


def _row(question: Question) -> QuestionRow:
    return QuestionRow(
        guild_id=question.guild_id,
        channel_id=question.channel_id,
        message_id=question.message_id,
        asker=question.asker,
        text=question.text,
        outcome=question.outcome.value,
        topic=question.topic,
        confidence=question.confidence,
        asked_at=question.asked_at,
        way=question.way.value,
    )


def _question(row: QuestionRow) -> Question:
    return Question(
        guild_id=row.guild_id,
        channel_id=row.channel_id,
        message_id=row.message_id,
        asker=UserHash(row.asker),
        text=row.text,
        outcome=Outcome(row.outcome),
        topic=row.topic,
        confidence=row.confidence,
        asked_at=row.asked_at,
        way=Way(row.way),
    )
