"""`/ask`."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.answering import Asked
from bot.audience import audience_of
from bot.client import Interaction, SupportBot
from bot.features.ask.show import decision_card
from bot.store.records import Way
from bot.trouble import report
from bot.views import limits


class AskCommands(commands.Cog):
    """Asking by slash command."""

    def __init__(self, bot: SupportBot) -> None:
        self.bot = bot

    @app_commands.command(name="ask", description="Ask about the Job Success Score change of November 2020.")
    @app_commands.describe(
        question="Your question, in your own words.",
        private="Only you see the answer (default: everybody does).",
    )
    async def ask(
        self,
        interaction: Interaction,
        question: app_commands.Range[str, 1, limits.SLASH_STRING],
        private: bool = False,  # noqa: FBT001, FBT002 Discord names the arguments
    ) -> None:
        """Answer, offer choices, or say that it is not covered; only to the asker where the channel has enough."""
        await self._answer(interaction, question, private=private)

    @commands.Cog.listener()
    async def on_example_asked(self, interaction: Interaction, question: str) -> None:
        """Answer an example that somebody tapped, to them alone."""
        try:
            await self._answer(interaction, question, private=True)
        except Exception as error:  # noqa: BLE001 the library would only log it, and the person would see nothing
            await report(interaction, error)

    async def _answer(self, interaction: Interaction, question: str, *, private: bool) -> None:
        await self.bot.services.cooldowns.ask(interaction.guild_id, interaction.user.id)
        decision = await self.bot.services.answering.decide(
            Asked(
                text=question,
                way=Way.SLASH,
                user_id=interaction.user.id,
                guild_id=interaction.guild_id,
                channel_id=interaction.channel_id or 0,
                message_id=interaction.id,
            )
        )
        audience = await audience_of(interaction, self.bot.services)
        card = decision_card(decision, audience)
        if not private and not await self.bot.services.cooldowns.post(
            interaction.guild_id, interaction.channel_id or 0
        ):
            private = True
            card.add_item(discord.ui.TextDisplay(audience.words("ask-channel-full")))
        await interaction.response.send_message(view=card, ephemeral=private)
