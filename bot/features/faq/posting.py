"""Posting a canned answer for everybody to see, at once or after a question back."""

from collections.abc import Sequence

import discord
from typing_extensions import override

from bot.answered.choices import answered_card
from bot.answering import Asked
from bot.audience import Audience, audience_in, audience_of
from bot.client import Interaction
from bot.permissions import is_moderator
from bot.refusal import Refusal
from bot.store.records import Way
from bot.views.actions import Action
from bot.views.answer_card import Card, add_buttons, notice_card
from bot.views.escape import quoted, unquoted
from bot.words import Words
from jss.answers.answer import Answer

NOTE_MARK = "> "
NOBODY = 0


class PostAnswer(Action, kind="faq", parts=("slug", "person_id")):
    """Posts one of the answers that may be meant; its title is on the button."""

    label = "button-pick"

    @override
    async def act(self, interaction: Interaction) -> None:
        """Post it in the channel, with the line that the offer shows, and say so in the offer."""
        library = await interaction.client.services.knowledge.library(interaction.guild_id)
        answer = library.answers.get(self.values["slug"])
        if answer is None:
            raise Refusal("answer-gone")
        await count(interaction)
        await interaction.response.defer()
        card, allowed = await to_post(
            interaction, answer, self.number("person_id"), _note_in(interaction.message)
        )
        await interaction.followup.send(view=card, allowed_mentions=allowed)
        audience = await audience_of(interaction, interaction.client.services)
        posted = audience.words("faq-posted", title=quoted(audience.said(answer).title))
        await interaction.edit_original_response(view=notice_card(posted))


async def count(interaction: Interaction) -> None:
    """Count one answer that somebody posts; moderators may post as often as they like.

    Raises:
        Refusal: they posted enough for a minute.
    """
    services = interaction.client.services
    if not await is_moderator(interaction, services):
        await services.cooldowns.ask(interaction.guild_id, interaction.user.id)


async def to_post(
    interaction: Interaction, answer: Answer, person_id: int, note: str
) -> tuple[Card, discord.AllowedMentions]:
    """Note that an answer is posted, and give it with its buttons, and who may be pinged with it."""
    services = interaction.client.services
    asked = Asked(
        text=answer.title,
        way=Way.FAQ,
        user_id=interaction.user.id,
        guild_id=interaction.guild_id,
        channel_id=interaction.channel_id or 0,
        message_id=interaction.id,
    )
    decision = await services.answering.picked(asked, answer)
    readers = await _readers(interaction)
    greeting = readers.words("faq-greeting", person=f"<@{person_id}>") if person_id != NOBODY else ""
    card = answered_card(
        decision.question_id, [answer], readers, greeting=f"{greeting}\n{quoted(note)}".strip()
    )
    greeted = [discord.Object(person_id)] if person_id != NOBODY else False
    return card, discord.AllowedMentions(everyone=False, roles=False, users=greeted)


def offer(topic: str, near: Sequence[Answer], person_id: int, note: str, audience: Audience) -> Card:
    """The answers that may be meant, for whoever typed the name alone; a press posts one."""
    words: Words = audience.words
    card = Card()
    card.add_item(discord.ui.TextDisplay(words("faq-did-you-mean", topic=quoted(topic[:80]))))
    if note:
        card.add_item(discord.ui.TextDisplay(NOTE_MARK + quoted(note)))
    titles = map(audience.said, near)
    add_buttons(card, [PostAnswer(each.slug, person_id, label=each.title) for each in titles])
    return card


async def _readers(interaction: Interaction) -> Audience:
    """Everybody in the channel; where the bot is no member, and in a direct message, whoever acts."""
    guild = interaction.client.get_guild(interaction.guild_id or 0)
    services = interaction.client.services
    return await (audience_in(guild, services) if guild else audience_of(interaction, services))


def _note_in(offered: discord.Message | None) -> str:
    if offered is None:
        return ""
    shown = discord.ui.LayoutView.from_message(offered).walk_children()
    texts = [item.content for item in shown if isinstance(item, discord.ui.TextDisplay)]
    return next((unquoted(text.removeprefix(NOTE_MARK)) for text in texts[1:]), "")
