"""What people said about answers: helped, not quite, a choice made, a person wanted."""

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.store.database import Database
from bot.store.records import UserHash, Verdict, Vote
from bot.store.tables import QuestionRow, VoteRow

# What one person says last of one answer holds.
OPPOSITE = {Verdict.HELPED: Verdict.NOT_QUITE, Verdict.NOT_QUITE: Verdict.HELPED}


class Votes:
    """Cast and look up votes."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def cast(self, vote: Vote) -> bool:
        """Note a vote, the same one only once; False when its question is kept no more.

        A word said later is added to a vote that was cast without one. Whoever was helped was not quite helped
        no more, and the other way round.
        """

        async def work(session: AsyncSession) -> bool:
            if await session.get(QuestionRow, vote.question_id) is None:
                return False
            opposite = OPPOSITE.get(vote.verdict)
            if opposite:
                taken_back = await session.get(VoteRow, (vote.question_id, vote.voter, opposite.value))
                if taken_back is not None:
                    await session.delete(taken_back)
            row = await session.get(VoteRow, (vote.question_id, vote.voter, vote.verdict.value))
            if row is None:
                session.add(_row(vote))
            elif vote.word:
                row.word = vote.word
                session.add(row)
            return True

        return await self._database.write(work)

    async def any_of(self, question_id: int, verdict: Verdict) -> bool:
        """Whether anybody gave that verdict on the question."""
        query = select(VoteRow.question_id).where(
            col(VoteRow.question_id) == question_id, col(VoteRow.verdict) == verdict.value
        )
        async with self._database.reading() as session:
            return (await session.exec(query.limit(1))).first() is not None

    async def of_question(self, question_id: int) -> list[Vote]:
        """Give all votes on a question, the oldest first."""
        query = select(VoteRow).where(col(VoteRow.question_id) == question_id).order_by(col(VoteRow.at))
        async with self._database.reading() as session:
            return [_vote(row) for row in await session.exec(query)]


def _row(vote: Vote) -> VoteRow:
    return VoteRow(
        question_id=vote.question_id,
        voter=vote.voter,
        verdict=vote.verdict.value,
        topic=vote.topic,
        word=vote.word,
        at=vote.at,
    )


def _vote(row: VoteRow) -> Vote:
    return Vote(
        question_id=row.question_id,
        voter=UserHash(row.voter),
        verdict=Verdict(row.verdict),
        topic=row.topic,
        word=row.word,
        at=row.at,
    )
