"""The servers' own answers: each change is a revision, and none overwrites what its author had not seen."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import and_
from sqlmodel import col, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.store.aliases import replace_aliases
from bot.store.database import Database
from bot.store.errors import EditConflict, NoSuchAnswer, NoSuchRevision, SlugTaken
from bot.store.records import AnswerState, Change, GuildAnswers, Revision, What
from bot.store.revisions import as_record, as_row, base_as_json
from bot.store.tables import AnswerRow, RevisionRow
from jss.answers.answer import Answer

SHIPPED_NOTHING: Mapping[str, Answer] = {}

IS_PRESENT = and_(
    col(RevisionRow.answer_id) == col(AnswerRow.id), col(RevisionRow.number) == col(AnswerRow.revision)
)


class Answers:
    """Read and change servers' answers.

    `seen` is the number of the revision that the editor had before their eyes, 0 for a shipped answer that
    the server never touched. A change raises EditConflict when that is not the present revision any more,
    NoSuchAnswer when there is none, and AliasTaken when an alias leads to another answer of the server.
    `base` is what the bot ships under the slug when the change is made, None where it ships nothing.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    async def of_guild(self, guild_id: int, shipped: Mapping[str, Answer] = SHIPPED_NOTHING) -> GuildAnswers:
        """Give what this server lays over the `shipped` answers, in the order of the slugs."""
        present = (await self.present(guild_id)).values()
        return GuildAnswers(
            live=tuple(
                each.over(shipped.get(each.answer.slug)) for each in present if each.state is AnswerState.LIVE
            ),
            retired=frozenset(each.answer.slug for each in present if each.state is AnswerState.RETIRED),
        )

    async def present(self, guild_id: int) -> dict[str, Revision]:
        """Give the present revision of each answer that the server ever touched, in the order of the slugs."""
        query = select(AnswerRow.slug, RevisionRow).join(RevisionRow, IS_PRESENT)
        async with self._database.reading() as session:
            rows = list(await session.exec(query.where(col(AnswerRow.guild_id) == guild_id)))
        # Sorted here: a database sorts by a collation of its own, and the order decides between equals.
        return {slug: as_record(slug, row) for slug, row in sorted(rows, key=lambda each: each[0])}

    async def current(self, guild_id: int, slug: str) -> Revision | None:
        """Give the present revision, whatever its state; None when the server never touched the answer."""
        async with self._database.reading() as session:
            row = await _find(session, guild_id, slug)
            return await _revision(session, row, row.revision) if row else None

    async def history(self, guild_id: int, slug: str) -> list[Revision]:
        """Give all revisions, the newest first."""
        query = select(RevisionRow).join(AnswerRow, col(RevisionRow.answer_id) == col(AnswerRow.id))
        this = and_(col(AnswerRow.guild_id) == guild_id, col(AnswerRow.slug) == slug)
        async with self._database.reading() as session:
            rows = await session.exec(query.where(this).order_by(col(RevisionRow.number).desc()))
            return [as_record(slug, row) for row in rows]

    async def add(self, guild_id: int, answer: Answer, change: Change) -> Revision:
        """Make a new answer; SlugTaken when the server has one of that name, be it retired."""

        async def work(session: AsyncSession) -> Revision:
            if await _find(session, guild_id, answer.slug):
                raise SlugTaken(answer.slug)
            # Not _revise: it would take an answer that another process adds at this moment for an edited one.
            return await _begin(session, guild_id, Version(answer, AnswerState.LIVE, None), change)

        return await self._database.write(work, changes=(guild_id, What.ANSWERS))

    async def edit(
        self, guild_id: int, answer: Answer, change: Change, *, seen: int, base: Answer | None = None
    ) -> Revision:
        """Say something else from now on; over a shipped answer with `seen=0`."""
        return await self._change(guild_id, Version(answer, AnswerState.LIVE, base), change, seen)

    async def retire(
        self, guild_id: int, answer: Answer, change: Change, *, seen: int, base: Answer | None = None
    ) -> Revision:
        """Answer this no more; `answer` is what stood until now, and its aliases become free."""
        return await self._change(guild_id, Version(answer, AnswerState.RETIRED, base), change, seen)

    async def follow_shipped(self, guild_id: int, shipped: Answer, change: Change, *, seen: int) -> Revision:
        """Go back to what the bot ships, now and whenever that is updated."""
        return await self._change(guild_id, Version(shipped, AnswerState.SHIPPED, shipped), change, seen)

    async def restore(self, guild_id: int, slug: str, number: int, change: Change, *, seen: int) -> Revision:
        """Say again what revision `number` said, as a new revision; NoSuchRevision when there is none."""

        async def work(session: AsyncSession) -> Revision:
            row = await _find(session, guild_id, slug)
            if row is None:
                raise NoSuchAnswer(slug)
            old = await _revision(session, row, number)
            return await _revise(
                session, guild_id, Version(old.answer, AnswerState.LIVE, old.base), seen, change
            )

        return await self._database.write(work, changes=(guild_id, What.ANSWERS))

    async def put_all(
        self,
        guild_id: int,
        answers: Sequence[Answer],
        change: Change,
        *,
        seen: Mapping[str, int],
        shipped: Mapping[str, Answer] = SHIPPED_NOTHING,
    ) -> list[Revision]:
        """Say all of these in one transaction, which any refusal undoes; a slug not in `seen` was never touched."""

        async def work(session: AsyncSession) -> list[Revision]:
            for answer in answers:  # first of all, since an alias may move from one of them to another
                if row := await _find(session, guild_id, answer.slug):
                    await replace_aliases(session, row, ())
            return [
                await _revise(
                    session,
                    guild_id,
                    Version(answer, AnswerState.LIVE, shipped.get(answer.slug)),
                    seen.get(answer.slug, 0),
                    change,
                )
                for answer in answers
            ]

        return await self._database.write(work, changes=(guild_id, What.ANSWERS))

    async def adopt(self, shipped: Mapping[str, Answer]) -> int:
        """Let revisions that were made before `base` was kept follow what ships now, and count them.

        What they say is what ships now in all that is the same, and the server's own in all else.
        """
        here = and_(col(AnswerRow.slug).in_(shipped.keys()), col(RevisionRow.base).is_(None))
        query = select(RevisionRow, AnswerRow.slug).join(
            AnswerRow, col(RevisionRow.answer_id) == col(AnswerRow.id)
        )

        async def work(session: AsyncSession) -> int:
            found = list(await session.exec(query.where(here)))
            for row, slug in found:
                row.base = base_as_json(shipped[slug])
                session.add(row)
            return len(found)

        async with self._database.reading() as session:
            if (await session.exec(query.where(here).limit(1))).first() is None:
                return 0
        return await self._database.write(work)

    async def _change(self, guild_id: int, version: "Version", change: Change, seen: int) -> Revision:
        return await self._database.write(
            lambda session: _revise(session, guild_id, version, seen, change),
            changes=(guild_id, What.ANSWERS),
        )


@dataclass(frozen=True, slots=True)
class Version:
    """What a change makes of an answer."""

    answer: Answer
    state: AnswerState
    base: Answer | None


async def _revise(
    session: AsyncSession, guild_id: int, version: Version, seen: int, change: Change
) -> Revision:
    row = await _find(session, guild_id, version.answer.slug)
    if row:
        await _advance(session, row, seen, version.state)
        return await _append(session, row, seen + 1, version, change)
    if seen:
        raise NoSuchAnswer(version.answer.slug)
    return await _begin(session, guild_id, version, change)


async def _begin(session: AsyncSession, guild_id: int, version: Version, change: Change) -> Revision:
    row = AnswerRow(guild_id=guild_id, slug=version.answer.slug, state=version.state.value, revision=1)
    session.add(row)
    await session.flush()
    return await _append(session, row, 1, version, change)


async def _append(
    session: AsyncSession, row: AnswerRow, number: int, version: Version, change: Change
) -> Revision:
    revision = as_row(row.id, number, version.state, version.answer, change, version.base)
    session.add(revision)
    live = version.state is AnswerState.LIVE
    await replace_aliases(session, row, version.answer.aliases if live else ())
    return as_record(version.answer.slug, revision)


async def _advance(session: AsyncSession, row: AnswerRow, seen: int, state: AnswerState) -> None:
    # The database compares, not we: another process may have changed the row since it was read.
    this = and_(col(AnswerRow.id) == row.id, col(AnswerRow.revision) == seen)
    changed = await session.exec(update(AnswerRow).where(this).values(state=state.value, revision=seen + 1))
    if not changed.rowcount:
        await session.refresh(row)
        raise EditConflict(row.slug, await _revision(session, row, row.revision))


async def _find(session: AsyncSession, guild_id: int, slug: str) -> AnswerRow | None:
    this = and_(col(AnswerRow.guild_id) == guild_id, col(AnswerRow.slug) == slug)
    return (await session.exec(select(AnswerRow).where(this))).first()


async def _revision(session: AsyncSession, row: AnswerRow, number: int) -> Revision:
    this = and_(col(RevisionRow.answer_id) == row.id, col(RevisionRow.number) == number)
    found = (await session.exec(select(RevisionRow).where(this))).first()
    if found is None:
        raise NoSuchRevision(row.slug, number)
    return as_record(row.slug, found)
