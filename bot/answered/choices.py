"""An answer with its row of buttons, and the ways from one answer to another."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace

import discord

from bot.answered.asked import (
    is_heard,
    is_private,
    only_for_asker_and_moderators,
    question_behind,
)
from bot.answered.buttons import AskHuman, Dismiss, Helped, SayMore
from bot.answered.votes import cast_vote
from bot.audience import Audience, audience_of
from bot.client import Interaction
from bot.patience import announced, answer
from bot.refusal import Refusal
from bot.store.records import Question, Verdict
from bot.views import limits
from bot.views.actions import Action
from bot.views.answer_card import Card, add_buttons, answers_card, notice_card
from bot.words import LANGUAGES, Words, words_in
from jss.answers.answer import Answer

NEXT_BEST = 2


class NotQuite(Action, kind="notquite", parts=("question_id",)):
    """The answer did not help: offer the next-best ones and a field for a word."""

    label = "button-not-quite"

    async def act(self, interaction: Interaction) -> None:
        """Count it, and go on helping."""
        question_id = self.number("question_id")
        question = await question_behind(interaction, question_id)
        await cast_vote(interaction, question_id, Verdict.NOT_QUITE)
        busy = interaction.client.services.answering.busy
        nearest = await announced(interaction, _next_best(interaction, question), private=True, busy=busy)
        audience = await audience_of(interaction, interaction.client.services)
        await answer(interaction, _offer(question_id, question, nearest, audience), private=True)


class Pick(Action, kind="pick", parts=("question_id", "slug")):
    """One of the answers that may be meant; its title is on the button."""

    label = "button-pick"

    async def act(self, interaction: Interaction) -> None:
        """Put the answer in the place of the choices, in their language where everybody reads them."""
        question_id = self.number("question_id")
        question = await question_behind(interaction, question_id)
        if not is_private(interaction.message):  # one's own "Not quite"
            await only_for_asker_and_moderators(interaction, question, "not-yours-choose")
        library = await interaction.client.services.knowledge.library(interaction.guild_id)
        chosen = library.answers.get(self.values["slug"])
        if chosen is None:
            raise Refusal("answer-gone")
        await cast_vote(interaction, question_id, Verdict.PICKED, topic=chosen.slug)
        card = answered_card(question_id, [chosen], await _readers(interaction))
        await interaction.response.edit_message(view=card)


class NoneOfThese(Action, kind="none", parts=("question_id",)):
    """None of the choices is meant."""

    label = "button-none"

    async def act(self, interaction: Interaction) -> None:
        """Say that it is not covered, with the way to a human."""
        question_id = self.number("question_id")
        question = await question_behind(interaction, question_id)
        await only_for_asker_and_moderators(interaction, question, "not-yours-choose")
        await cast_vote(interaction, question_id, Verdict.NOT_QUITE)
        readers = await _readers(interaction)
        said = readers.words("not-covered")
        card = unanswered_card(question_id, said, readers, heard=is_heard(question, readers))
        await interaction.response.edit_message(view=card)


def answered_card(
    question_id: int, answers: Sequence[Answer], audience: Audience, *, greeting: str = ""
) -> Card:
    """Answers with their sources and the row of buttons."""
    words = audience.words
    buttons: list[Action] = [Helped(question_id, words=words), NotQuite(question_id, words=words)]
    if audience.in_server:
        buttons.append(AskHuman(question_id, words=words))
    return answers_card(answers, [*buttons, Dismiss(question_id, words=words)], audience, greeting=greeting)


def unanswered_card(question_id: int, said: str, audience: Audience, *, heard: bool) -> Card:
    """An honest word where there is no answer, with the way to a human; `heard` says that moderators are shown it."""
    words = audience.words
    if not audience.in_server:
        return notice_card(f"{said} {words('not-noted-here')}")
    buttons: list[Action] = [AskHuman(question_id, words=words), Dismiss(question_id, words=words)]
    return notice_card(f"{said} {words('noted' if heard else 'not-noted-opted-out')}", buttons)


async def _next_best(interaction: Interaction, question: Question) -> list[Answer]:
    library = await interaction.client.services.knowledge.library(interaction.guild_id)
    ranked = await asyncio.to_thread(library.matcher.rank, question.text[: limits.MESSAGE_CONTENT])
    return [library.answers[slug] for slug, _ in ranked[: NEXT_BEST + 1] if slug != question.topic][
        :NEXT_BEST
    ]


def _offer(question_id: int, question: Question, nearest: Sequence[Answer], audience: Audience) -> Card:
    """The next-best answers; what was missing is asked for only where somebody reads it."""
    words, heard = audience.words, is_heard(question, audience)
    said = [words("not-quite-noted")] if heard else []
    if nearest:
        said.append(words("not-quite-nearer"))
    elif not heard:
        said.append(words("not-quite-nothing"))
    card = Card()
    card.add_item(discord.ui.TextDisplay(" ".join(said)))
    titles = map(audience.said, nearest)
    picks: list[Action] = [Pick(question_id, each.slug, label=each.title) for each in titles]
    add_buttons(card, [*picks, SayMore(question_id, words=words)] if heard else picks)
    return card


async def _readers(interaction: Interaction) -> Audience:
    """Whoever reads the card that is acted on: everybody goes on reading it in the language that it is in."""
    audience = await audience_of(interaction, interaction.client.services)
    words = _words_on(interaction.message) if interaction.message else None
    return replace(audience, words=words) if words and not is_private(interaction.message) else audience


def _words_on(card: discord.Message) -> Words | None:
    labels = {
        child.label
        for child in discord.ui.LayoutView.from_message(card).walk_children()
        if isinstance(child, discord.ui.Button)
    }
    known = (words_in(language) for language in LANGUAGES)
    return next((words for words in known if words(NoneOfThese.label) in labels), None)
