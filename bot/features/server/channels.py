"""Channels that a server chose and that are deleted, closed to the bot, or open to it again."""

import discord
from discord.ext import commands

from bot.client import SupportBot
from bot.posting import Lost, clear_marks, give_up
from bot.preferences import CONTROLS, Kind, Preferences


class ChosenChannels(commands.Cog):
    """Tells the admins of a loss at once, and takes the mark away as soon as a channel works again."""

    def __init__(self, bot: SupportBot) -> None:
        self.bot = bot

    @commands.Cog.listener()
    async def on_guild_channel_delete(self, channel: discord.abc.GuildChannel) -> None:
        """Tell once what the channel had been chosen for; now its name is still known."""
        preferences = await self.bot.services.preferences.of(channel.guild.id)
        for name in _chosen_for(preferences, channel.id):
            await give_up(self.bot, channel.guild, Lost(name, channel.id, "gone", channel.name))

    @commands.Cog.listener()
    async def on_guild_channel_update(
        self, _before: discord.abc.GuildChannel, after: discord.abc.GuildChannel
    ) -> None:
        """Look whether a channel that was closed is open again."""
        await clear_marks(self.bot, after.guild)

    @commands.Cog.listener()
    async def on_guild_role_update(self, _before: discord.Role, after: discord.Role) -> None:
        """The same for what a role may do."""
        await clear_marks(self.bot, after.guild)


def _chosen_for(preferences: Preferences, channel_id: int) -> list[str]:
    return [
        name
        for name, control in CONTROLS.items()
        if (control.kind is Kind.CHANNEL and getattr(preferences, name) == channel_id)
        or (control.kind is Kind.CHANNELS and channel_id in getattr(preferences, name))
    ]
