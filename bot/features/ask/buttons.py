"""The buttons below answers and choices; they know their question by the id in their name."""

import re
from collections.abc import Sequence

import discord

from bot.audience import Audience, audience_of
from bot.client import Interaction
from bot.features.ask.human import call_a_human
from bot.features.ask.votes import WORD_LENGTH, cast_vote
from bot.permissions import is_moderator
from bot.refusal import Refusal
from bot.store.records import Question, Verdict
from bot.views import limits
from bot.views.actions import Action
from bot.views.answer_card import Card, add_buttons, answers_card, notice_card
from bot.views.custom_id import VERSION, custom_id
from bot.views.forms import Form, Submitted
from jss.answers.answer import Answer

QUESTION_ID = re.compile(rf"{VERSION}:(?:helped|notquite|dismiss|pick|none):(\d+)")
NEXT_BEST = 2


def question_id_of(message: discord.Message) -> int | None:
    """Find the question that one of the bot's own messages answers."""
    for component in discord.ui.LayoutView.from_message(message).walk_children():
        found = QUESTION_ID.match(str(getattr(component, "custom_id", "")))
        if found:
            return int(found[1])
    return None


class Helped(Action, kind="helped", parts=("question_id",)):
    """The answer helped."""

    label = "button-helped"

    async def act(self, interaction: Interaction) -> None:
        """Count it, once a person."""
        await cast_vote(interaction, self.number("question_id"), Verdict.HELPED)
        audience = await audience_of(interaction, interaction.client.services)
        await interaction.response.send_message(audience.words("helped-noted"), ephemeral=True)


class NotQuite(Action, kind="notquite", parts=("question_id",)):
    """The answer did not help: offer the next-best ones and a field for a word."""

    label = "button-not-quite"

    async def act(self, interaction: Interaction) -> None:
        """Count it, and go on helping."""
        question_id = self.number("question_id")
        question = await _question(interaction, question_id)
        await cast_vote(interaction, question_id, Verdict.NOT_QUITE)
        nearest = await _next_best(interaction, question)
        audience = await audience_of(interaction, interaction.client.services)
        words = audience.words
        card = Card()
        card.add_item(discord.ui.TextDisplay(words("not-quite-nearer" if nearest else "not-quite-noted")))
        nearest = map(audience.said, nearest)
        picks: list[Action] = [Pick(question_id, answer.slug, label=answer.title) for answer in nearest]
        add_buttons(card, [*picks, SayMore(question_id, words=words)])
        await interaction.response.send_message(view=card, ephemeral=True)


class SayMore(Action, kind="saymore", parts=("question_id",)):
    """Opens a one-line form: what was missing."""

    label = "button-say-more"

    async def act(self, interaction: Interaction) -> None:
        """Open the form."""
        words = (await audience_of(interaction, interaction.client.services)).words
        form = Form(title=words("missing-title"), custom_id=custom_id("missing", self.number("question_id")))
        field: discord.ui.TextInput[Form] = discord.ui.TextInput(custom_id="word", max_length=WORD_LENGTH)
        form.add_item(discord.ui.Label(text=words("missing-label"), component=field))
        await interaction.response.send_modal(form)


async def save_word(interaction: Interaction, submitted: Submitted) -> None:
    """Keep what somebody wrote into the form of `SayMore`."""
    word = " ".join(submitted.text("word").split())
    await cast_vote(interaction, int(submitted.arguments[0]), Verdict.NOT_QUITE, word=word)
    words = (await audience_of(interaction, interaction.client.services)).words
    await interaction.response.send_message(words("missing-thanks"), ephemeral=True)


class AskHuman(Action, kind="human", parts=("question_id",)):
    """Calls the moderators, once a question."""

    label = "button-ask-human"

    async def act(self, interaction: Interaction) -> None:
        """Ping the moderators' role with the question."""
        question_id = self.number("question_id")
        await call_a_human(interaction, question_id, await _question(interaction, question_id))


class Dismiss(Action, kind="dismiss", parts=("question_id",)):
    """Takes the bot's message away; for the asker and the moderators."""

    label = "button-dismiss"

    async def act(self, interaction: Interaction) -> None:
        """Delete the message."""
        question = await interaction.client.services.store.questions.get(self.number("question_id"))
        if question is not None:
            await _only_for_asker_and_moderators(interaction, question, "not-yours-dismiss")
        await interaction.response.defer()
        await interaction.delete_original_response()


class Pick(Action, kind="pick", parts=("question_id", "slug")):
    """One of the answers that may be meant; its title is on the button."""

    label = "button-pick"

    async def act(self, interaction: Interaction) -> None:
        """Put the answer in the place of the choices."""
        question_id = self.number("question_id")
        question = await _question(interaction, question_id)
        if not (interaction.message and interaction.message.flags.ephemeral):  # one's own "Not quite"
            await _only_for_asker_and_moderators(interaction, question, "not-yours-choose")
        library = await interaction.client.services.knowledge.library(interaction.guild_id)
        answer = library.answers.get(self.values["slug"])
        if answer is None:
            raise Refusal("answer-gone")
        await cast_vote(interaction, question_id, Verdict.PICKED, topic=answer.slug)
        audience = await audience_of(interaction, interaction.client.services)
        card = answered_card(question_id, [answer], audience)
        await interaction.response.edit_message(view=card)


class NoneOfThese(Action, kind="none", parts=("question_id",)):
    """None of the choices is meant."""

    label = "button-none"

    async def act(self, interaction: Interaction) -> None:
        """Say that it is not covered, with the way to a human."""
        question_id = self.number("question_id")
        question = await _question(interaction, question_id)
        await _only_for_asker_and_moderators(interaction, question, "not-yours-choose")
        await cast_vote(interaction, question_id, Verdict.NOT_QUITE)
        card = not_covered_card(question_id, await audience_of(interaction, interaction.client.services))
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


def not_covered_card(question_id: int, audience: Audience) -> Card:
    """An honest word where no answer covers the question, with the way to a human."""
    words = audience.words
    buttons: list[Action] = [AskHuman(question_id, words=words), Dismiss(question_id, words=words)]
    return notice_card(words("not-covered"), buttons if audience.in_server else [])


async def _question(interaction: Interaction, question_id: int) -> Question:
    question = await interaction.client.services.store.questions.get(question_id)
    if question is None:
        raise Refusal("question-gone")
    return question


async def _only_for_asker_and_moderators(interaction: Interaction, question: Question, refusal: str) -> None:
    services = interaction.client.services
    mine = question.asker == services.store.user_hash(interaction.user.id)
    if not mine and not await is_moderator(interaction, services):
        raise Refusal(refusal)


async def _next_best(interaction: Interaction, question: Question) -> list[Answer]:
    library = await interaction.client.services.knowledge.library(interaction.guild_id)
    ranked = library.matcher.rank(question.text[: limits.MESSAGE_CONTENT])
    return [library.answers[slug] for slug, _ in ranked[: NEXT_BEST + 1] if slug != question.topic][
        :NEXT_BEST
    ]
