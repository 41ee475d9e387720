"""Telling a server once a week what was asked and not answered, in the channel that it chose for it."""

import logging
from datetime import datetime, timedelta

import discord
from discord.ext import commands, tasks
from typing_extensions import override

from bot import posting
from bot.audience import audience_in
from bot.client import SupportBot
from bot.features.gaps.digest_card import digest_card
from bot.features.gaps.queue import queue_of
from bot.features.gaps.week import Week, week_of
from bot.finishing import ended, to_its_end

log = logging.getLogger(__name__)

PREFERENCE = "digest_channel"
LAST = "digest:last"
WEEK = timedelta(days=7)
ROUND = timedelta(hours=1)
# A digest that is due before the next round is sent in this one, so that its hour does not move on week by week.
EARLY = ROUND / 2
# After a longer pause only the last week is told.
LONGEST = 2 * WEEK
# What was asked at the very moment of the last digest was told in it.
INSTANT = timedelta(microseconds=1)


class Digest(commands.Cog):
    """Looks every hour for servers whose week is over."""

    def __init__(self, bot: SupportBot) -> None:
        self.bot = bot

    @override
    async def cog_load(self) -> None:
        self.look.start()

    @override
    async def cog_unload(self) -> None:
        task = self.look.get_task()
        self.look.cancel()
        await ended(task)  # the store closes soon after

    @tasks.loop(hours=ROUND.total_seconds() / 3600)
    async def look(self) -> None:
        """Send what is due."""
        await to_its_end(self._look())

    async def _look(self) -> None:
        """Send what is due; a server where that fails holds up no other."""
        for guild in list(self.bot.guilds):
            try:
                await self._tell(guild)
            except Exception:
                log.exception("The digest of server %s could not be sent; it is tried again.", guild.id)

    @look.before_loop
    async def until_ready(self) -> None:
        """Before that the bot is in no server yet."""
        await self.bot.wait_until_ready()

    async def _tell(self, guild: discord.Guild) -> None:
        services = self.bot.services
        if (await services.preferences.of(guild.id)).digest_channel is None:
            return
        now = services.clock()
        last = await self._last(guild.id)
        if last and now - last < WEEK - EARLY:
            return
        since = last + INSTANT if last and now - last < LONGEST else now - WEEK
        week = await week_of(services, queue_of(self.bot), guild.id, since)
        # Remembered after it was sent: who is told twice after a crash loses less than who is told nothing.
        if not week.asked or await self._send(guild, week):
            await services.store.settings.set(guild.id, LAST, now.isoformat(), by=None, at=now)

    async def _last(self, guild_id: int) -> datetime | None:
        stored = await self.bot.services.store.settings.get(guild_id, LAST)
        return datetime.fromisoformat(stored) if isinstance(stored, str) else None

    async def _send(self, guild: discord.Guild, week: Week) -> bool:
        channel = await posting.channel_for(self.bot, guild, PREFERENCE)
        if channel is None:
            return False
        card = digest_card(guild.id, week, await audience_in(guild, self.bot.services))
        try:
            await channel.send(view=card, allowed_mentions=discord.AllowedMentions.none())
        except discord.Forbidden:
            await posting.give_up(self.bot, guild, posting.Lost(PREFERENCE, channel.id, "closed"))
            return False
        return True
