"""Opening the form of an answer that stands: by command, or by a button anywhere."""

from discord.ext import commands

from bot.audience import audience_of
from bot.client import Interaction
from bot.features.answers.draft import draft_of
from bot.permissions import moderated_guild
from bot.refusal import Refusal
from bot.trouble import report


async def open_form(interaction: Interaction, guild_id: int, slug: str) -> None:
    """Open the form, filled with what the answer says now.

    Raises:
        Refusal: there is no such answer, or it has been retired.
    """
    services = interaction.client.services
    standing = await services.editing.standing(guild_id, slug)
    if standing.answer is None:
        raise Refusal("answer-is-retired", slug=slug)
    words = (await audience_of(interaction, services)).words
    await interaction.response.send_modal(draft_of(standing.answer, standing.seen).form(words))


class EditWishes(commands.Cog):
    """Takes in what `EditAnswer` buttons of other features wish for."""

    @commands.Cog.listener()
    async def on_answer_edit_wanted(self, interaction: Interaction, slug: str) -> None:
        """Open the form, or say why not."""
        try:
            guild_id = await moderated_guild(interaction, interaction.client.services)
            await open_form(interaction, guild_id, slug)
        except Exception as error:  # noqa: BLE001 the library would only log it, and the person would see nothing
            await report(interaction, error)
