"""The log of questions."""

from datetime import datetime

from sqlalchemy import bindparam, insert
from sqlmodel import col, delete, exists, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.store.database import Database
from bot.store.records import Asking, Logged, Question, UserHash, Verdict, Way
from bot.store.tables import OptOutRow, QuestionRow, VoteRow
from jss.answers.reply import Outcome

# `/ask` may be private; whoever asks there is told for themselves.
SEEN_BY_ALL = (Way.MENTION, Way.REPLY, Way.MENU, Way.FAQ, Way.WATCHED)
# One statement, made once, and of the table, not of its rows' class: the person who asks waits for its end.
NOTE = (
    insert(QuestionRow.metadata.tables["question"])
    .values(queued=~exists().where(col(OptOutRow.person) == bindparam("who")))
    .returning(col(QuestionRow.id))
)


class Questions:
    """Write, read and clear the log."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def log(self, question: Question) -> int:
        """Note a question, queued unless its asker opted out, and give the number under which it is found again."""

        async def work(session: AsyncSession) -> int:
            connection = await session.connection()
            noted = await connection.execute(NOTE, {**_columns(question), "who": question.asker})
            return noted.scalar_one()

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

    async def about_message(self, message_id: int) -> list[Logged]:
        """Give the questions that one message asked, the oldest first, each with its number and its answer's id."""
        query = select(QuestionRow).where(col(QuestionRow.message_id) == message_id)
        async with self._database.reading() as session:
            rows = await session.exec(query.order_by(col(QuestionRow.id)))
            return [Logged(row.id, row.reply_id, _question(row)) for row in rows]

    async def topics_given(
        self, guild_id: int, channel_id: int, *, since: datetime, besides: int
    ) -> set[str]:
        """Give the slugs that a channel was answered with, for all to see; not to the message `besides`."""
        query = select(QuestionRow.topic).where(
            col(QuestionRow.guild_id) == guild_id,
            col(QuestionRow.asked_at) > since,
            col(QuestionRow.channel_id) == channel_id,
            col(QuestionRow.message_id) != besides,
            col(QuestionRow.outcome) == Outcome.ANSWERED.value,
            col(QuestionRow.way).in_([way.value for way in SEEN_BY_ALL]),
        )
        async with self._database.reading() as session:
            return {topic for topic in await session.exec(query) if topic}

    async def drop(self, question_id: int) -> None:
        """Forget a question, and what was said about its answer."""

        async def work(session: AsyncSession) -> None:
            await session.exec(delete(QuestionRow).where(col(QuestionRow.id) == question_id))

        await self._database.write(work)

    async def answered_by(self, question_id: int, reply_id: int) -> None:
        """Note which message answered a question."""

        async def work(session: AsyncSession) -> None:
            this = col(QuestionRow.id) == question_id
            await session.exec(update(QuestionRow).where(this).values(reply_id=reply_id))

        await self._database.write(work)

    async def purge(self, guild_id: int | None, *, before: datetime) -> int:
        """Delete what was asked in a server (None: in direct messages) before a time, and count it."""
        old = (col(QuestionRow.asked_at) < before, col(QuestionRow.guild_id) == guild_id)

        async def work(session: AsyncSession) -> int:
            return (await session.exec(delete(QuestionRow).where(*old))).rowcount

        return await self._database.write(work)

    async def guilds(self) -> list[int | None]:
        """Give the servers that questions are kept from; None stands for direct messages."""
        async with self._database.reading() as session:
            return list(await session.exec(select(QuestionRow.guild_id).distinct()))

    async def askings(self, guild_id: int, *, since: datetime) -> list[Asking]:
        """Give what the figures of a server are made of, the oldest first."""
        where = (col(QuestionRow.guild_id) == guild_id, col(QuestionRow.asked_at) >= since)
        async with self._database.reading() as session:
            rows = list(
                await session.exec(select(QuestionRow).where(*where).order_by(col(QuestionRow.asked_at)))
            )
            joined = select(VoteRow.question_id, VoteRow.verdict).join(
                QuestionRow, col(QuestionRow.id) == col(VoteRow.question_id)
            )
            verdicts: dict[int, set[Verdict]] = {}
            for question_id, verdict in await session.exec(joined.where(*where)):
                verdicts.setdefault(question_id, set()).add(Verdict(verdict))
        return [_asking(row, frozenset(verdicts.get(row.id, ()))) for row in rows]


def _asking(row: QuestionRow, verdicts: frozenset[Verdict]) -> Asking:
    return Asking(row.asked_at, Outcome(row.outcome), row.topic, Way(row.way), verdicts)


def _columns(question: Question) -> dict[str, object]:
    return {
        "guild_id": question.guild_id,
        "channel_id": question.channel_id,
        "message_id": question.message_id,
        "asker": question.asker,
        "text": question.text,
        "outcome": question.outcome.value,
        "topic": question.topic,
        "confidence": question.confidence,
        "asked_at": question.asked_at,
        "way": question.way.value,
    }


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
        queued=row.queued,
    )
