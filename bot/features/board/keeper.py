"""Keeping the boards: each server's in the background, whenever something of it may have changed."""

import asyncio
import logging
from collections.abc import Coroutine, Iterable, Sequence
from contextlib import nullcontext

import discord
from discord.ext import commands
from typing_extensions import override

from bot.client import SupportBot
from bot.editing import Edited
from bot.features.board.board import bring_in_step
from bot.store.records import What

log = logging.getLogger(__name__)

# After a failure of Discord's it is tried again after these pauses; then at the next change.
RETRY_PAUSES_S = (60, 300, 1800)
STOP_S = 3
SHOWN_ON_BOARDS = {"board_channel", "language"}


class BoardKeeper(commands.Cog):
    """Has one task for each server whose board is due; a change during it makes it begin again from what is there."""

    def __init__(self, bot: SupportBot) -> None:
        self.bot = bot
        self._due: dict[int, bool] = {}
        self._kept: set[int] = set()
        self._failures: dict[int, int] = {}
        self._working: set[asyncio.Task[None]] = set()
        self._resting: set[asyncio.Task[None]] = set()
        self._stopping = False
        self._one_at_a_time = asyncio.Lock()

    @override
    async def cog_load(self) -> None:
        self.bot.services.editing.tell(self._edited)
        self.bot.services.preferences.tell(self._chosen)
        for what in (What.ANSWERS, What.SETTINGS):
            self.bot.services.changes.on(what, self._changed_elsewhere)

    @override
    async def cog_unload(self) -> None:
        self.bot.services.editing.tell_no_more(self._edited)
        self.bot.services.preferences.tell_no_more(self._chosen)
        for what in (What.ANSWERS, What.SETTINGS):
            self.bot.services.changes.off(what, self._changed_elsewhere)
        self._stopping = True
        for task in self._resting:
            task.cancel()
        # Each stops before its next message, for the store closes soon; one that Discord makes wait is cut short.
        running = [*self._working, *self._resting]
        if running:
            _, late = await asyncio.wait(running, timeout=STOP_S)
            for task in late:
                task.cancel()
            await asyncio.gather(*running, return_exceptions=True)

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        """Look all boards over at start, and after a break that was too long to be told what happened."""
        for guild in self.bot.guilds:
            await self.on_guild_join(guild)

    @commands.Cog.listener()
    async def on_guild_join(self, guild: discord.Guild) -> None:
        """Look over the board of a server that let the bot in again."""
        if (await self.bot.services.preferences.of(guild.id)).board_channel is not None:
            self._is_due(guild.id, look=True)

    @commands.Cog.listener()
    async def on_guild_channel_delete(self, channel: discord.abc.GuildChannel) -> None:
        """Forget a board that is gone, and have the admins told."""
        if channel.id == (await self.bot.services.preferences.of(channel.guild.id)).board_channel:
            self._is_due(channel.guild.id, look=False)

    @commands.Cog.listener()
    async def on_raw_message_delete(self, payload: discord.RawMessageDeleteEvent) -> None:
        """Link no more to a message that somebody deleted."""
        await self._forget(payload.guild_id, payload.channel_id, [payload.message_id])

    @commands.Cog.listener()
    async def on_raw_bulk_message_delete(self, payload: discord.RawBulkMessageDeleteEvent) -> None:
        """The same for many at once."""
        await self._forget(payload.guild_id, payload.channel_id, payload.message_ids)

    async def _edited(self, guild_id: int, _edited: Sequence[Edited]) -> None:
        if (await self.bot.services.preferences.of(guild_id)).board_channel is not None:
            self._is_due(guild_id, look=False)

    def _chosen(self, guild_id: int, name: str) -> None:
        if name in SHOWN_ON_BOARDS:
            self._is_due(guild_id, look=True)

    def _changed_elsewhere(self, guild_id: int | None) -> None:
        if guild_id is not None and self.bot.get_guild(guild_id) is not None:
            self._is_due(guild_id, look=False)

    async def _forget(self, guild_id: int | None, channel_id: int, message_ids: Iterable[int]) -> None:
        if guild_id is None or channel_id != (await self.bot.services.preferences.of(guild_id)).board_channel:
            return
        gone = set(message_ids)
        posts = await self.bot.services.store.board_posts.of_guild(guild_id)
        for post in posts.values():
            if post.message_id in gone:
                await self.bot.services.store.board_posts.drop(guild_id, post.slug)
                self.bot.services.links.forget(guild_id)

    def _is_due(self, guild_id: int, *, look: bool) -> None:
        if self._stopping:
            return
        self._due[guild_id] = look or self._due.get(guild_id, False)
        if guild_id not in self._kept:
            self._kept.add(guild_id)
            _begin(self._keep(guild_id), self._working)

    async def _keep(self, guild_id: int) -> None:
        try:
            while guild_id in self._due and not self._stopping:
                done = await self._once(guild_id, look=self._due.pop(guild_id))
                self._failures[guild_id] = 0 if done else self._failures.get(guild_id, 0) + 1
        except Exception:
            log.exception("The board of server %s could not be kept.", guild_id)
        finally:
            self._kept.discard(guild_id)
        failures = self._failures.get(guild_id, 0)
        if 0 < failures <= len(RETRY_PAUSES_S) and not self._stopping:
            _begin(self._again(guild_id, RETRY_PAUSES_S[failures - 1]), self._resting)

    async def _again(self, guild_id: int, pause: float) -> None:
        await asyncio.sleep(pause)
        self._is_due(guild_id, look=False)

    async def _once(self, guild_id: int, *, look: bool) -> bool:
        guild = self.bot.get_guild(guild_id)
        if guild is None:
            return True
        # A whole board takes a while: they are looked over one at a time, and a single change waits for none.
        async with self._one_at_a_time if look else nullcontext():
            try:
                return await bring_in_step(
                    self.bot, guild, look=look, interrupted=lambda: self._stopping or guild_id in self._due
                )
            except discord.HTTPException as refused:
                log.warning("The board of server %s has to wait: %s", guild_id, refused)
                return False


def _begin(work: Coroutine[None, None, None], tasks: set[asyncio.Task[None]]) -> None:
    task = asyncio.create_task(work)
    tasks.add(task)
    task.add_done_callback(tasks.discard)
