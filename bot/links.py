"""The permanent links of answers: their messages on a server's board."""

from collections.abc import Mapping

from bot.remembered import Remembered
from bot.store import Store

DISCORD = "https://discord.com/channels"
# Where the board's own heading is kept among its messages; no answer can be called so.
HEAD = "*"


class Links:
    """Give the links by slug; read once and kept in memory."""

    def __init__(self, store: Store) -> None:
        self._posts = store.board_posts
        self._known = Remembered(self._read)

    async def of(self, guild_id: int | None) -> Mapping[str, str]:
        """Give a server's links; none in direct messages and where there is no board."""
        return {} if guild_id is None else await self._known.of(guild_id)

    def forget(self, guild_id: int | None) -> None:
        """Read a server's links anew next time, since its board changed."""
        self._known.forget(guild_id)

    async def _read(self, guild_id: int) -> Mapping[str, str]:
        posts = await self._posts.of_guild(guild_id)
        return {
            slug: f"{DISCORD}/{guild_id}/{post.channel_id}/{post.message_id}"
            for slug, post in posts.items()
            if slug != HEAD
        }
