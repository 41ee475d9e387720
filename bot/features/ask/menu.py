"""**Answer this** in the menu of a message."""

import discord
from discord import app_commands

from bot.answered.asked import question_id_of
from bot.client import Interaction
from bot.features.ask.picker import explain, open_picker
from bot.features.ask.replying import may_answer
from bot.features.ask.targets import targets_of
from bot.permissions import moderated_guild
from bot.refusal import Refusal


@app_commands.context_menu(name="Answer this")
@app_commands.default_permissions(manage_messages=True)
@app_commands.allowed_contexts(guilds=True, dms=False, private_channels=False)
@app_commands.allowed_installs(guilds=True, users=False)
async def answer_this(interaction: Interaction, message: discord.Message) -> None:
    """Show which answers fit a person's message; for one of the bot's own, why it was given."""
    me = interaction.client.user
    if me and message.author.id == me.id:
        await _explain_own(interaction, message)
        return
    guild_id = await may_answer(interaction)
    text = targets_of(interaction.client).take(message)
    await open_picker(interaction, guild_id, message, text)


async def _explain_own(interaction: Interaction, message: discord.Message) -> None:
    services = interaction.client.services
    await moderated_guild(interaction, services)
    question_id = question_id_of(message)
    if question_id is None:
        raise Refusal("menu-own")
    question = await services.store.questions.get(question_id)
    if question is None:
        raise Refusal("question-gone")
    await explain(interaction, question.text)
