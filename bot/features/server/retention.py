"""Questions are not kept for ever."""

import asyncio
import logging
from datetime import timedelta

from discord.ext import commands, tasks
from typing_extensions import override

from bot.client import SupportBot

log = logging.getLogger(__name__)

KEPT_FOR = timedelta(days=30)
ROUND_HOURS = 24


class Retention(commands.Cog):
    """Deletes what is older than it may be, at start and once a day."""

    def __init__(self, bot: SupportBot) -> None:
        self.bot = bot

    @override
    async def cog_load(self) -> None:
        self.clear.start()

    @override
    async def cog_unload(self) -> None:
        task = self.clear.get_task()
        self.clear.cancel()
        if task:
            # The store closes soon after; a deletion that is cut short must have let go of it by then.
            await asyncio.wait({task})

    @tasks.loop(hours=ROUND_HOURS)
    async def clear(self) -> None:
        """Delete the questions, and with them the votes, that are too old."""
        services = self.bot.services
        deleted = await services.store.questions.purge(before=services.clock() - KEPT_FOR)
        if deleted:
            log.info("Deleted %d questions older than %d days.", deleted, KEPT_FOR.days)
