"""Replying to somebody's message with the answer that a moderator chose, once."""

from contextlib import suppress

import discord

from bot.answered.choices import answered_card
from bot.answering import Asked
from bot.audience import audience_in, audience_of
from bot.client import Interaction
from bot.features.ask.targets import fetched, targets_of
from bot.links import DISCORD
from bot.permissions import is_moderator, lacking_here
from bot.preferences import READS
from bot.refusal import Refusal
from bot.store.records import Way
from bot.views.answer_card import notice_card
from bot.views.escape import quoted
from jss.answers.answer import Answer
from jss.answers.reply import Outcome

# Discord's codes: a field is wrong, which here can only be the message replied to; a thread is closed.
WRONG_FIELD = 50035
CLOSED = frozenset({50083, 160005})
ONLY_ITS_AUTHOR = discord.AllowedMentions(everyone=False, users=False, roles=False, replied_user=True)


async def may_answer(interaction: Interaction) -> int:
    """Give the server's id.

    Raises:
        Refusal: whoever acts is neither a moderator nor trusted, or the bot may not reply in this channel.
    """
    services = interaction.client.services
    if interaction.guild_id is None:
        raise Refusal("only-in-servers")
    role = (await services.preferences.of(interaction.guild_id)).trusted_role
    moderates = await is_moderator(interaction, services)
    if not moderates and not _has(interaction.user, role):
        raise Refusal("menu-not-yours")
    if not moderates and lacking_here(interaction, interaction.permissions, READS):
        raise Refusal("trouble-permission")  # the bot must not write where they may not
    lacking = lacking_here(interaction, interaction.app_permissions, READS)
    if lacking:
        raise Refusal("menu-closed", missing=lacking[0])
    return interaction.guild_id


async def reply_once(interaction: Interaction, message_id: int, answer: Answer) -> None:
    """Reply to a message with an answer, and say in the picker where it is; a second tap finds the first one's."""
    await interaction.response.defer()
    async with targets_of(interaction.client).turn(message_id):
        await _not_there_yet(interaction, message_id, answer)
        message = await fetched(interaction, message_id)
        reply_id = await _reply(interaction, message, answer)
    words = (await audience_of(interaction, interaction.client.services)).words
    text = words("menu-posted", title=quoted(answer.title), link=link_to(interaction, reply_id))
    with suppress(discord.NotFound):  # whoever posted has closed the picker
        await interaction.edit_original_response(view=notice_card(text))


def link_to(interaction: Interaction, message_id: int) -> str:
    """The link to a message in the channel that somebody acts in."""
    return f"{DISCORD}/{interaction.guild_id}/{interaction.channel_id}/{message_id}"


async def _reply(interaction: Interaction, message: discord.Message, answer: Answer) -> int:
    services = interaction.client.services
    asked = Asked(
        text=await targets_of(interaction.client).text(interaction, message.id),
        way=Way.MENU,
        user_id=message.author.id,
        guild_id=interaction.guild_id,
        channel_id=message.channel.id,
        message_id=message.id,
    )
    decision = await services.answering.picked(asked, answer)
    card = answered_card(
        decision.question_id,
        decision.answers,
        await audience_in(interaction.guild, services, said=asked.text),
    )
    try:
        sent = await message.reply(view=card, allowed_mentions=ONLY_ITS_AUTHOR)
    except discord.HTTPException as refused:
        await services.store.questions.drop(decision.question_id)
        raise _worded(refused) from refused
    await services.store.questions.answered_by(decision.question_id, sent.id)
    return sent.id


async def _not_there_yet(interaction: Interaction, message_id: int, answer: Answer) -> None:
    logged = await interaction.client.services.store.questions.about_message(message_id)
    for each in logged:
        given = each.question.outcome is Outcome.ANSWERED and each.question.topic == answer.slug
        if given and each.reply_id and await _is_there(interaction, each.reply_id):
            raise Refusal("menu-posted-already", link=link_to(interaction, each.reply_id))


async def _is_there(interaction: Interaction, message_id: int) -> bool:
    try:
        await fetched(interaction, message_id)
    except Refusal:
        return False
    return True


def _worded(refused: discord.HTTPException) -> Exception:
    if refused.code == WRONG_FIELD:
        return Refusal("menu-gone")
    return Refusal("trouble-forbidden") if refused.code in CLOSED else refused


def _has(person: discord.abc.User, role: int | None) -> bool:
    return role is not None and isinstance(person, discord.Member) and person.get_role(role) is not None
