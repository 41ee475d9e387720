"""The way to a person: the moderators' role is called once for a question."""

import discord

from bot.client import Interaction
from bot.features.ask.votes import cast_vote
from bot.store.records import Question, Verdict
from bot.views import limits
from bot.views.escape import quoted

MODERATORS_ROLE = "moderators-role"

NO_SERVER = "There are no moderators in direct messages. Please ask in the server where you met me."
NO_ROLE = (
    "I noted that you would like a person to answer. No moderators' role is set for me here, so please write to a "
    "moderator yourself."
)


async def call_a_human(interaction: Interaction, question_id: int, question: Question) -> None:
    """Ping the moderators with the question, unless somebody already did."""
    services = interaction.client.services
    if interaction.guild is None or not isinstance(interaction.channel, discord.abc.Messageable):
        await interaction.response.send_message(NO_SERVER, ephemeral=True)
        return
    already_called = await services.store.votes.any_of(question_id, Verdict.HUMAN)
    await cast_vote(interaction, question_id, Verdict.HUMAN)
    role_id = await services.store.settings.get(interaction.guild.id, MODERATORS_ROLE)
    role = interaction.guild.get_role(role_id) if isinstance(role_id, int) else None
    if already_called:
        await interaction.response.send_message(
            "The moderators have been told about this one already.", ephemeral=True
        )
    elif role is None:
        await interaction.response.send_message(NO_ROLE, ephemeral=True)
    else:
        text = f"{role.mention} {interaction.user.mention} would like a person to answer: {quoted(question.text)}"
        await interaction.response.send_message(
            limits.cut(text, limits.MESSAGE_CONTENT), allowed_mentions=discord.AllowedMentions(roles=[role])
        )
