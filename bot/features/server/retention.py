"""Questions are not kept for ever."""

import logging
from datetime import timedelta

from discord.ext import commands, tasks
from typing_extensions import override

from bot.client import SupportBot
from bot.finishing import ended, to_its_end

log = logging.getLogger(__name__)

# Longer than any server may keep questions: what was settled about them has nothing to settle any more.
LONGEST = timedelta(days=90)
# A line that was only thought of may still be taken up, or put back, for so long.
PROPOSED = timedelta(days=1)
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
        await ended(task)  # the store closes soon after

    @tasks.loop(hours=ROUND_HOURS)
    async def clear(self) -> None:
        """Delete what has become too old."""
        await to_its_end(self._clear())

    async def _clear(self) -> None:
        """Delete what is older than each server wants it kept: questions, and with them votes and drafts."""
        services = self.bot.services
        for guild_id in await services.store.questions.guilds():
            days = (await services.preferences.of(guild_id)).kept_days
            before = services.clock() - timedelta(days=days)
            deleted = await services.store.questions.purge(guild_id, before=before)
            if deleted:
                log.info("Deleted %d questions older than %d days.", deleted, days)
        now = services.clock()
        await services.store.gaps.purge_marks(before=now - LONGEST, proposed_before=now - PROPOSED)
