"""`/help`: what the bot can do, fitting the person who asks, with commands and questions to tap."""

from discord import app_commands
from discord.ext import commands

from bot.audience import audience_of
from bot.client import Interaction, SupportBot
from bot.permissions import is_moderator
from bot.views.answer_card import notice_card
from bot.views.examples import examples
from bot.words import Words


class HelpCommands(commands.Cog):
    """Help by slash command."""

    def __init__(self, bot: SupportBot) -> None:
        self.bot = bot

    @app_commands.command(name="help", description="What I can do, and how.")
    async def help(self, interaction: Interaction) -> None:
        """Show the commands, with a part of its own for moderators and one for who manages the server."""
        words = (await audience_of(interaction, self.bot.services)).words
        parts = [self._member(words)]
        if await is_moderator(interaction, self.bot.services):
            parts.append(
                words("help-moderator", faq=self._tap("faq"), gaps=self._tap("gaps"), answers="`/answers`")
            )
        if interaction.guild_id and interaction.permissions.manage_guild:
            parts.append(words("help-manager", settings=self._tap("settings")))
        text = "\n".join([*parts, words("help-examples"), f"-# {words('unofficial')}"])
        await interaction.response.send_message(view=notice_card(text, examples(words)), ephemeral=True)

    def _member(self, words: Words) -> str:
        return words(
            "help-member",
            ask=self._tap("ask"),
            jss=self._tap("jss"),
            faq=self._tap("faq"),
            privacy=self._tap("privacy show"),
        )

    def _tap(self, name: str) -> str:
        """A command as something to tap, or as its bare name while Discord's id of it is not known."""
        known = self.bot.command_ids.get(name.partition(" ")[0])
        return f"</{name}:{known}>" if known else f"`/{name}`"
