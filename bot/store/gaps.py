"""Questions that people were not helped with, and what moderators decided about them."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from sqlalchemy import ColumnElement
from sqlmodel import col, delete, exists, or_, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.store.database import Database
from bot.store.records import Draft, Gap, GapMark, Mark, Meant, UserHash, Verdict, Way, What
from bot.store.tables import DraftRow, GapMarkRow, QuestionRow, VoteRow
from jss.answers.reply import Outcome

OPEN = (Outcome.ABSTAINED.value, Outcome.CHOICES.value)
UNHAPPY = (Verdict.NOT_QUITE.value, Verdict.PICKED.value, Verdict.HUMAN.value)


class Gaps:
    """Read the questions behind the queue, and settle them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def of_guild(self, guild_id: int, *, since: datetime, limit: int = 2000) -> list[Gap]:
        """Give the questions that were not answered, or whose answer was not the right one, the newest first.

        What was said in reply to such a question is none itself.
        """
        unhappy = exists().where(
            col(VoteRow.question_id) == col(QuestionRow.id), col(VoteRow.verdict).in_(UNHAPPY)
        )
        query = (
            select(QuestionRow)
            .where(col(QuestionRow.guild_id) == guild_id, col(QuestionRow.asked_at) >= since)
            .where(col(QuestionRow.queued), or_(col(QuestionRow.outcome).in_(OPEN), unhappy))
            .where(~exists().where(col(DraftRow.message_id) == col(QuestionRow.message_id)))
            .order_by(col(QuestionRow.asked_at).desc(), col(QuestionRow.id).desc())
            .limit(limit)
        )
        async with self._database.reading() as session:
            rows = list(await session.exec(query))
            votes = await _votes(session, [row.id for row in rows])
        return [_gap(row, votes.get(row.id, [])) for row in rows]

    async def marks(self, guild_id: int) -> list[GapMark]:
        """Give what the server settled, the oldest first."""
        query = select(GapMarkRow).where(col(GapMarkRow.guild_id) == guild_id).order_by(col(GapMarkRow.id))
        async with self._database.reading() as session:
            return [_mark(row) for row in await session.exec(query)]

    async def find_mark(self, guild_id: int, mark_id: int) -> GapMark | None:
        """Give one of them, None where it was taken back or cleared away."""
        async with self._database.reading() as session:
            row = await session.get(GapMarkRow, mark_id)
        return _mark(row) if row and row.guild_id == guild_id else None

    async def mark(
        self, guild_id: int, settled: Iterable[str | Meant], mark: Mark, *, by: int, at: datetime
    ) -> list[int]:
        """Settle lines, or questions by what they mean, and give the number of each mark."""
        listed = list(settled)

        async def work(session: AsyncSession) -> list[int]:
            rows: list[GapMarkRow] = []
            for each in listed:
                text, meant = ("", each) if isinstance(each, Meant) else (each, None)
                rows.append(
                    GapMarkRow(
                        guild_id=guild_id,
                        text=text,
                        mark=mark,
                        marked_by=by,
                        at=at,
                        encoder=meant and meant.encoder,
                        meaning=meant and meant.vector,
                    )
                )
            session.add_all(rows)
            await session.flush()
            return [row.id for row in rows]

        learnt = mark is Mark.NOT_COVERED
        return await self._database.write(work, changes=(guild_id, What.ANSWERS) if learnt else None)

    async def unmark(self, guild_id: int, mark_id: int, mark: Mark) -> bool:
        """Take a decision back; False when that was done already."""
        this = _this_mark(guild_id, mark_id, mark)

        async def work(session: AsyncSession) -> bool:
            return (await session.exec(delete(GapMarkRow).where(*this))).rowcount > 0

        learnt = mark is Mark.NOT_COVERED
        return await self._database.write(work, changes=(guild_id, What.ANSWERS) if learnt else None)

    async def remark(
        self, guild_id: int, mark_id: int, mark: Mark, *, instead_of: Mark, by: int, at: datetime
    ) -> bool:
        """Decide otherwise about a line; False when it is not marked as it was thought to be."""
        this = _this_mark(guild_id, mark_id, instead_of)

        async def work(session: AsyncSession) -> bool:
            changed = update(GapMarkRow).where(*this).values(mark=mark.value, marked_by=by, at=at)
            return (await session.exec(changed)).rowcount > 0

        return await self._database.write(work, changes=(guild_id, What.ANSWERS))

    async def worded(self) -> list[GapMark]:
        """Give the marks of questions that an earlier version kept in words."""
        query = select(GapMarkRow).where(_OF_QUESTIONS, col(GapMarkRow.text) != "")
        async with self._database.reading() as session:
            return [_mark(row) for row in await session.exec(query)]

    async def forget_words(self, meanings: Mapping[int, Meant | None]) -> None:
        """Keep of these marks what they mean instead of their words."""

        async def work(session: AsyncSession) -> None:
            for number, meant in meanings.items():
                changed = update(GapMarkRow).where(col(GapMarkRow.id) == number)
                values = {"encoder": meant.encoder, "meaning": meant.vector} if meant else {}
                await session.exec(changed.values(text="", **values))

        await self._database.write(work)

    async def purge_marks(self, *, before: datetime, proposed_before: datetime) -> None:
        """Delete what was settled, and what was only proposed, before a time; what the matcher learnt stays."""
        proposed = col(GapMarkRow.mark) == Mark.PROPOSED.value

        async def work(session: AsyncSession) -> None:
            for which, limit in ((_OF_QUESTIONS, before), (proposed, proposed_before)):
                await session.exec(delete(GapMarkRow).where(which, col(GapMarkRow.at) < limit))

        await self._database.write(work)

    async def add_draft(self, draft: Draft) -> bool:
        """Note a trusted member's reply; False when its question is kept no more or not to be shown."""

        async def work(session: AsyncSession) -> bool:
            question = await session.get(QuestionRow, draft.question_id)
            if question is None or not question.queued:
                return False
            await session.merge(
                DraftRow(
                    message_id=draft.message_id,
                    question_id=draft.question_id,
                    author=draft.author,
                    text=draft.text,
                    at=draft.at,
                )
            )
            return True

        return await self._database.write(work)

    async def drafts(self, question_ids: Iterable[int]) -> list[Draft]:
        """Give the replies to these questions, the oldest first."""
        query = select(DraftRow).where(col(DraftRow.question_id).in_(list(question_ids)))
        async with self._database.reading() as session:
            rows = await session.exec(query.order_by(col(DraftRow.at), col(DraftRow.message_id)))
            return [
                Draft(row.question_id, row.message_id, UserHash(row.author), row.text, row.at) for row in rows
            ]

    async def forget_drafts(self, message_ids: Iterable[int]) -> None:
        """Delete the replies kept from these messages, since their authors deleted them."""
        theirs = col(DraftRow.message_id).in_(list(message_ids))

        async def work(session: AsyncSession) -> None:
            await session.exec(delete(DraftRow).where(theirs))

        async with self._database.reading() as session:
            kept = (await session.exec(select(DraftRow.message_id).where(theirs))).first()
        if kept is not None:  # messages are deleted all the time; the database is written to only for these
            await self._database.write(work)


_OF_QUESTIONS = col(GapMarkRow.mark).in_([Mark.ANSWERED.value, Mark.DISMISSED.value])


def _this_mark(guild_id: int, mark_id: int, mark: Mark) -> tuple[ColumnElement[bool], ...]:
    return (
        col(GapMarkRow.id) == mark_id,
        col(GapMarkRow.guild_id) == guild_id,
        col(GapMarkRow.mark) == mark.value,
    )


def _mark(row: GapMarkRow) -> GapMark:
    meant = Meant(row.encoder, row.meaning) if row.encoder and row.meaning else None
    return GapMark(row.id, row.text, Mark(row.mark), row.marked_by, row.at, meant)


async def _votes(session: AsyncSession, ids: list[int]) -> dict[int, list[VoteRow]]:
    found: dict[int, list[VoteRow]] = {}
    for row in await session.exec(select(VoteRow).where(col(VoteRow.question_id).in_(ids))):
        found.setdefault(row.question_id, []).append(row)
    return found


def _gap(row: QuestionRow, votes: list[VoteRow]) -> Gap:
    return Gap(
        question_id=row.id,
        channel_id=row.channel_id,
        message_id=row.message_id,
        text=row.text,
        outcome=Outcome(row.outcome),
        topic=row.topic,
        asked_at=row.asked_at,
        way=Way(row.way),
        verdicts=frozenset(Verdict(vote.verdict) for vote in votes),
        words=tuple(vote.word for vote in votes if vote.word),
    )
