"""The moderators' picker: which answer to post below somebody's message, with one tap for the likeliest."""

import asyncio
from collections.abc import Mapping, Sequence

import discord
from typing_extensions import override

from bot.audience import Audience, audience_in, audience_of
from bot.client import Interaction
from bot.features.ask.replying import link_to, may_answer, reply_once
from bot.features.ask.targets import head_of, quote, targets_of
from bot.patience import announced
from bot.patience import answer as show
from bot.permissions import is_moderator, moderated_guild
from bot.refusal import Refusal
from bot.views import limits
from bot.views.actions import Action
from bot.views.answer_card import Card, add_buttons, answer_box
from bot.views.explanation import explanation_card
from bot.views.selection import Selection
from bot.words import Words
from jss.answers.answer import Answer


class Post(Action, kind="post", parts=("message_id", "slug")):
    """Posts the answer that is shown as a reply to the message."""

    label = "button-post"
    style = discord.ButtonStyle.primary

    @override
    async def act(self, interaction: Interaction) -> None:
        """Reply once, and say so in the picker."""
        await may_answer(interaction)
        answer = await _answer(interaction, self.values["slug"])
        await reply_once(interaction, self.number("message_id"), answer)


class Explain(Action, kind="explain", parts=("message_id",)):
    """Says why the bot itself would answer the message or not."""

    label = "button-explain"

    @override
    async def act(self, interaction: Interaction) -> None:
        """Show what was weighed."""
        await moderated_guild(interaction, interaction.client.services)
        text = await targets_of(interaction.client).text(interaction, self.number("message_id"))
        await explain(interaction, text)


class Candidates(Selection, kind="candidates", parts=("message_id",)):
    """The answers that may fit, the likeliest first."""

    @override
    async def act(self, interaction: Interaction, chosen: str) -> None:
        """Show another answer in the picker."""
        await may_answer(interaction)
        answer = await _answer(interaction, chosen)
        head = head_of(interaction.message) if interaction.message else ""
        message_id = self.number("message_id")
        said = await targets_of(interaction.client).text(interaction, message_id)
        card = await _card(interaction, message_id, said, head, answer, self.options)
        await interaction.response.edit_message(view=card)


async def open_picker(interaction: Interaction, guild_id: int, message: discord.Message, text: str) -> None:
    """Show the answers that fit a message, to whoever asked for them alone."""
    services = interaction.client.services
    library = await services.knowledge.library(guild_id)
    if not library.answers:
        raise Refusal("menu-no-answers")
    audience = await audience_of(interaction, services)
    ranked, link = await asyncio.gather(
        asyncio.to_thread(library.matcher.rank, text[: limits.MESSAGE_CONTENT]),
        _answered_already(interaction, message.id),
    )
    options = options_of(library.answers, ranked, audience)
    head = quote(text)
    if link:
        head += f"\n{audience.words('menu-answered', link=link)}"
    card = await _card(interaction, message.id, text, head, library.answers[options[0].value], options)
    await interaction.response.send_message(view=card, ephemeral=True)


async def explain(interaction: Interaction, text: str) -> None:
    """Show a moderator why the bot would answer a text or not."""
    services = interaction.client.services
    answering = services.answering
    explained = answering.explain(interaction.guild_id, text)
    reply = await announced(interaction, explained, private=True, busy=answering.busy)
    answers = (await services.knowledge.library(interaction.guild_id)).answers
    card = explanation_card(reply, answers, await audience_of(interaction, services))
    await show(interaction, card, private=True)


def options_of(
    answers: Mapping[str, Answer], ranked: Sequence[tuple[str, float]], audience: Audience
) -> list[discord.SelectOption]:
    """The likeliest answers, each with its confidence."""
    return [
        discord.SelectOption(
            label=limits.cut(audience.said(answers[slug]).title.strip() or slug, limits.CHOICE_TEXT),
            value=slug,
            description=audience.words("menu-share", share=round(100 * share)),
        )
        for slug, share in ranked[: limits.SELECT_OPTIONS]
    ]


def picker_card(
    message_id: int,
    head: str,
    answer: Answer,
    options: Sequence[discord.SelectOption],
    *,
    readers: Audience,
    words: Words,
    explains: bool,
) -> Card:
    """The answer as `readers` will see it, its confidence, the other candidates, and the buttons."""
    card = Card()
    card.add_item(discord.ui.TextDisplay(head))
    card.add_item(answer_box(answer, readers))
    for option in options:
        option.default = option.value == answer.slug
        if option.default:
            card.add_item(discord.ui.TextDisplay(f"-# {option.description}"))
    row: discord.ui.ActionRow[Card] = discord.ui.ActionRow()
    row.add_item(Candidates(message_id, options=options))
    card.add_item(row)
    buttons: list[Action] = [Post(message_id, answer.slug, words=words)]
    add_buttons(card, [*buttons, Explain(message_id, words=words)] if explains else buttons)
    return card


async def _card(
    interaction: Interaction,
    message_id: int,
    said: str,
    head: str,
    answer: Answer,
    options: Sequence[discord.SelectOption],
) -> Card:
    services = interaction.client.services
    return picker_card(
        message_id,
        head,
        answer,
        options,
        readers=await audience_in(interaction.guild, services, said=said),
        words=(await audience_of(interaction, services)).words,
        explains=await is_moderator(interaction, services),
    )


async def _answer(interaction: Interaction, slug: str) -> Answer:
    library = await interaction.client.services.knowledge.library(interaction.guild_id)
    answer = library.answers.get(slug)
    if answer is None:
        raise Refusal("menu-retired")
    return answer


async def _answered_already(interaction: Interaction, message_id: int) -> str | None:
    logged = await interaction.client.services.store.questions.about_message(message_id)
    replies = [each.reply_id for each in logged if each.reply_id]
    return link_to(interaction, replies[-1]) if replies else None
