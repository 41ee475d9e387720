"""`/ask`."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.answering import Asked
from bot.audience import audience_of
from bot.client import Interaction, SupportBot
from bot.features.ask.show import decision_card
from bot.patience import announced, answer
from bot.store.records import Way
from bot.trouble import report
from bot.views import limits
from jss.answers.questions import questions_in


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
        if questions_in(question):
            await self._answer(interaction, question, private=private)
        else:
            words = (await audience_of(interaction, self.bot.services)).words
            await interaction.response.send_message(words("nothing-asked"), ephemeral=True)

    @commands.Cog.listener()
    async def on_example_asked(self, interaction: Interaction, question: str) -> None:
        """Answer an example that somebody tapped, to them alone."""
        try:
            await self._answer(interaction, question, private=True)
        except Exception as error:  # noqa: BLE001 the library would only log it, and the person would see nothing
            await report(interaction, error)

    async def _answer(self, interaction: Interaction, question: str, *, private: bool) -> None:
        services = self.bot.services
        guild_id, channel_id = interaction.guild_id, interaction.channel_id or 0
        await services.cooldowns.ask(guild_id, interaction.user.id)
        full = not private and not await services.cooldowns.post(guild_id, channel_id)
        asked = Asked(
            text=question,
            way=Way.SLASH,
            user_id=interaction.user.id,
            guild_id=guild_id,
            channel_id=channel_id,
            message_id=interaction.id,
        )
        private = private or full
        answering = services.answering
        decision = await announced(interaction, answering.decide(asked), private=private, busy=answering.busy)
        audience = await audience_of(interaction, services)
        card = decision_card(decision, audience)
        if full:
            card.add_item(discord.ui.TextDisplay(audience.words("ask-channel-full")))
        await answer(interaction, card, private=private)
