"""`/gaps`."""

from discord import app_commands
from discord.ext import commands

from bot.client import Interaction, SupportBot
from bot.features.gaps.desk import begin, settle_meant
from bot.features.gaps.queue import queue_of
from bot.features.gaps.screens import show_queue
from bot.refusal import Refusal
from bot.store.records import Mark


class GapCommands(commands.Cog):
    """The queue by slash command, and what happens to it when an answer is written."""

    def __init__(self, bot: SupportBot) -> None:
        self.bot = bot

    @app_commands.command(name="gaps", description="Questions that were not answered, most asked first.")
    @app_commands.allowed_contexts(guilds=True, dms=False, private_channels=False)
    @app_commands.allowed_installs(guilds=True, users=False)
    @app_commands.default_permissions(manage_messages=True)
    async def gaps(self, interaction: Interaction) -> None:
        """Show the first page, to the moderator only."""
        await show_queue(interaction, await begin(interaction), 0)

    @commands.Cog.listener()
    async def on_gap_answered(self, guild_id: int, question_id: int, user_id: int) -> None:
        """Settle the group for which somebody wrote an answer just now."""
        services = self.bot.services
        try:
            group = await queue_of(self.bot).find(guild_id, question_id)
        except Refusal:
            return  # kept no more, or settled by somebody else: nothing is left to settle
        await settle_meant(services, guild_id, group.wording, Mark.ANSWERED, by=user_id)
