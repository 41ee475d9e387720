"""`/help`: what the bot can do, fitting the person who asks."""

from discord import app_commands
from discord.ext import commands

from bot.client import Interaction, SupportBot
from bot.views.answer_card import notice_card
from bot.words import words_in

MEMBER = (
    "### What I can do\n"
    "- {ask} answers questions about Upwork's Job Success Score change of 8 November 2020: is it retroactive, is it "
    "one-time, do open contracts hurt. Mention me or write me a direct message for the same.\n"
    "- {jss} estimates your score from contract outcomes that you paste, explains every contract, and shows what "
    "the change meant for you. Only you see it, and nothing you paste is kept.\n"
    "- {faq} posts one of the ready answers.\n"
    "Every answer names its source and date. When I don't know, I say so and ask the moderators."
)
MODERATOR = (
    "\n### For moderators\n"
    "- {faq} with `to:` greets the member it is for. Titles, aliases and misspelt words all find the answer.\n"
    "- **Dismiss** below any of my messages removes it; **Not quite** tells you where an answer fell short."
)


class HelpCommands(commands.Cog):
    """Help by slash command."""

    def __init__(self, bot: SupportBot) -> None:
        self.bot = bot

    @app_commands.command(name="help", description="What I can do, and how.")
    async def help(self, interaction: Interaction) -> None:
        """Show the commands, with a part of its own for moderators."""
        text = MEMBER + (
            MODERATOR if interaction.permissions.manage_messages and interaction.guild_id else ""
        )
        names = {name: f"`/{name}`" for name in ("ask", "jss", "faq")}
        card = notice_card(f"{text.format(**names)}\n-# {words_in(interaction.locale.value)('unofficial')}")
        await interaction.response.send_message(view=card, ephemeral=True)
