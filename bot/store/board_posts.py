"""Where each server's board shows which answer."""

from sqlmodel import col, delete, select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.store.database import Database
from bot.store.records import BoardPost, What
from bot.store.tables import BoardPostRow


class BoardPosts:
    """Read and note the messages of the boards."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def of_guild(self, guild_id: int) -> dict[str, BoardPost]:
        """Give the messages by slug."""
        query = select(BoardPostRow).where(col(BoardPostRow.guild_id) == guild_id)
        async with self._database.reading() as session:
            return {
                row.slug: BoardPost(row.slug, row.channel_id, row.message_id, row.shown)
                for row in await session.exec(query)
            }

    async def put(self, guild_id: int, post: BoardPost) -> None:
        """Note the message that shows an answer."""

        async def work(session: AsyncSession) -> None:
            await session.merge(
                BoardPostRow(
                    guild_id=guild_id,
                    slug=post.slug,
                    channel_id=post.channel_id,
                    message_id=post.message_id,
                    shown=post.shown,
                )
            )

        await self._database.write(work, changes=(guild_id, What.BOARD))

    async def drop(self, guild_id: int, slug: str) -> None:
        """Note that an answer is on the board no more."""

        async def work(session: AsyncSession) -> None:
            this = (col(BoardPostRow.guild_id) == guild_id, col(BoardPostRow.slug) == slug)
            await session.exec(delete(BoardPostRow).where(*this))

        await self._database.write(work, changes=(guild_id, What.BOARD))
