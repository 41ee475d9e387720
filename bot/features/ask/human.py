"""The way to a person: the moderators' role is called once for a question."""

import discord

from bot.audience import audience_of
from bot.client import Interaction
from bot.features.ask.votes import cast_vote
from bot.refusal import Refusal
from bot.store.records import Question, Verdict
from bot.views import limits
from bot.views.escape import quoted


async def call_a_human(interaction: Interaction, question_id: int, question: Question) -> None:
    """Ping the moderators with the question, unless somebody already did."""
    services = interaction.client.services
    if interaction.guild is None or not isinstance(interaction.channel, discord.abc.Messageable):
        raise Refusal("human-no-server")
    cooldowns = services.cooldowns
    await cooldowns.ask(interaction.guild.id, interaction.user.id)
    already_called = await services.store.votes.any_of(question_id, Verdict.HUMAN)
    role_id = (await services.preferences.of(interaction.guild.id)).moderators_role
    role = interaction.guild.get_role(role_id) if role_id else None
    if role and not already_called:
        cooldowns.call(interaction.guild.id, interaction.channel_id or 0)
    await cast_vote(interaction, question_id, Verdict.HUMAN)
    if already_called:
        raise Refusal("human-called-already")
    if role is None:
        raise Refusal("human-no-role")
    audience = await audience_of(interaction, services)
    text = audience.words(
        "human-call",
        role=role.mention,
        person=interaction.user.mention,
        question=quoted(question.text),
    )
    await interaction.response.send_message(
        limits.cut(text, limits.MESSAGE_CONTENT), allowed_mentions=discord.AllowedMentions(roles=[role])
    )
