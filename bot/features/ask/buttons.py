"""The buttons below answers and choices; they know their question by the id in their name."""

import re
from collections.abc import Sequence

import discord

from bot.client import Interaction
from bot.errors import BotError
from bot.features.ask.human import call_a_human
from bot.features.ask.votes import WORD_LENGTH, cast_vote
from bot.store.records import Question, Verdict
from bot.views import limits
from bot.views.actions import Action
from bot.views.answer_card import Card, add_buttons, answers_card, notice_card
from bot.views.custom_id import VERSION, custom_id
from bot.views.forms import Form, Submitted
from jss.answers.answer import Answer

QUESTION_ID = re.compile(rf"{VERSION}:(?:helped|notquite|dismiss|pick|none):(\d+)")
NEXT_BEST = 2

NOT_COVERED = (
    "I have no answer for that: neither the announcement nor the help pages I know cover it. "
    "I noted the question for the moderators."
)


class GoneError(BotError):
    """The question was deleted: too old, or its asker had it forgotten."""


class NotYoursError(BotError):
    """Somebody else's button."""


def question_id_of(message: discord.Message) -> int | None:
    """Find the question that one of the bot's own messages answers."""
    for component in discord.ui.LayoutView.from_message(message).walk_children():
        found = QUESTION_ID.match(str(getattr(component, "custom_id", "")))
        if found:
            return int(found[1])
    return None


class Helped(Action, kind="helped", parts=("question_id",)):
    """The answer helped."""

    label = "Helped"

    async def act(self, interaction: Interaction) -> None:
        """Count it, once a person."""
        await cast_vote(interaction, self.number("question_id"), Verdict.HELPED)
        await interaction.response.send_message("Good. Noted.", ephemeral=True)


class NotQuite(Action, kind="notquite", parts=("question_id",)):
    """The answer did not help: offer the next-best ones and a field for a word."""

    label = "Not quite"

    async def act(self, interaction: Interaction) -> None:
        """Count it, and go on helping."""
        question_id = self.number("question_id")
        question = await _question(interaction, question_id)
        await cast_vote(interaction, question_id, Verdict.NOT_QUITE)
        nearest = await _next_best(interaction, question)
        card = Card()
        text = "Noted for the moderators. Is one of these nearer?" if nearest else "Noted for the moderators."
        card.add_item(discord.ui.TextDisplay(text))
        picks: list[Action] = [Pick(question_id, answer.slug, label=answer.title) for answer in nearest]
        add_buttons(card, [*picks, SayMore(question_id)])
        await interaction.response.send_message(view=card, ephemeral=True)


class SayMore(Action, kind="saymore", parts=("question_id",)):
    """Opens a one-line form: what was missing."""

    label = "Say what was missing"

    async def act(self, interaction: Interaction) -> None:
        """Open the form."""
        form = Form(title="What was missing?", custom_id=custom_id("missing", self.number("question_id")))
        field: discord.ui.TextInput[Form] = discord.ui.TextInput(custom_id="word", max_length=WORD_LENGTH)
        form.add_item(discord.ui.Label(text="In one line", component=field))
        await interaction.response.send_modal(form)


async def save_word(interaction: Interaction, submitted: Submitted) -> None:
    """Keep what somebody wrote into the form of `SayMore`."""
    word = " ".join(submitted.text("word").split())
    await cast_vote(interaction, int(submitted.arguments[0]), Verdict.NOT_QUITE, word=word)
    await interaction.response.send_message("Thank you. The moderators will see it.", ephemeral=True)


class AskHuman(Action, kind="human", parts=("question_id",)):
    """Calls the moderators, once a question."""

    label = "Ask a human"

    async def act(self, interaction: Interaction) -> None:
        """Ping the moderators' role with the question."""
        question_id = self.number("question_id")
        await call_a_human(interaction, question_id, await _question(interaction, question_id))


class Dismiss(Action, kind="dismiss", parts=("question_id",)):
    """Takes the bot's message away; for the asker and the moderators."""

    label = "Dismiss"

    async def act(self, interaction: Interaction) -> None:
        """Delete the message."""
        question = await interaction.client.services.store.questions.get(self.number("question_id"))
        if question is not None:
            _only_for_asker_and_moderators(interaction, question, "dismiss this")
        await interaction.response.defer()
        await interaction.delete_original_response()


class Pick(Action, kind="pick", parts=("question_id", "slug")):
    """One of the answers that may be meant."""

    label = "This one"

    async def act(self, interaction: Interaction) -> None:
        """Put the answer in the place of the choices."""
        question_id = self.number("question_id")
        question = await _question(interaction, question_id)
        if not (interaction.message and interaction.message.flags.ephemeral):  # one's own "Not quite"
            _only_for_asker_and_moderators(interaction, question, "choose here")
        library = await interaction.client.services.knowledge.library(interaction.guild_id)
        answer = library.answers.get(self.values["slug"])
        if answer is None:
            raise GoneError("That answer has been retired since. Please ask again.")
        await cast_vote(interaction, question_id, Verdict.PICKED, topic=answer.slug)
        card = answered_card(question_id, [answer], in_server=interaction.guild_id is not None)
        await interaction.response.edit_message(view=card)


class NoneOfThese(Action, kind="none", parts=("question_id",)):
    """None of the choices is meant."""

    label = "None of these"

    async def act(self, interaction: Interaction) -> None:
        """Say that it is not covered, with the way to a human."""
        question_id = self.number("question_id")
        question = await _question(interaction, question_id)
        _only_for_asker_and_moderators(interaction, question, "choose here")
        await cast_vote(interaction, question_id, Verdict.NOT_QUITE)
        card = not_covered_card(question_id, in_server=interaction.guild_id is not None)
        await interaction.response.edit_message(view=card)


def answered_card(question_id: int, answers: Sequence[Answer], *, in_server: bool) -> Card:
    """Answers with their sources and the row of buttons."""
    buttons: list[Action] = [Helped(question_id), NotQuite(question_id)]
    if in_server:
        buttons.append(AskHuman(question_id))
    return answers_card(answers, [*buttons, Dismiss(question_id)])


def not_covered_card(question_id: int, *, in_server: bool) -> Card:
    """An honest word where no answer covers the question, with the way to a human."""
    return notice_card(NOT_COVERED, [AskHuman(question_id), Dismiss(question_id)] if in_server else [])


async def _question(interaction: Interaction, question_id: int) -> Question:
    question = await interaction.client.services.store.questions.get(question_id)
    if question is None:
        raise GoneError(
            "I no longer have that question; I keep questions only for a while. Please ask again: /ask"
        )
    return question


def _only_for_asker_and_moderators(interaction: Interaction, question: Question, deed: str) -> None:
    mine = question.asker == interaction.client.services.store.user_hash(interaction.user.id)
    if not mine and not interaction.permissions.manage_messages:
        raise NotYoursError(
            f"Only the person who asked and the moderators can {deed}. Ask your own with /ask."
        )


async def _next_best(interaction: Interaction, question: Question) -> list[Answer]:
    library = await interaction.client.services.knowledge.library(interaction.guild_id)
    ranked = library.matcher.rank(question.text[: limits.MESSAGE_CONTENT])
    return [library.answers[slug] for slug, _ in ranked[: NEXT_BEST + 1] if slug != question.topic][
        :NEXT_BEST
    ]
