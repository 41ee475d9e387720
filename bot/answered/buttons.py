"""The buttons below an answer that lead to no other answer; they know their question by the id in their name."""

import discord

from bot.answered.asked import (
    is_heard,
    is_private,
    only_for_asker_and_moderators,
    question_behind,
)
from bot.answered.calling import call_a_human, confirm_call
from bot.answered.votes import WORD_LENGTH, cast_vote
from bot.audience import audience_of
from bot.client import Interaction
from bot.permissions import is_moderator
from bot.refusal import Refusal
from bot.store.records import Verdict
from bot.views.actions import Action
from bot.views.custom_id import custom_id
from bot.views.forms import Form, Submitted


class Helped(Action, kind="helped", parts=("question_id",)):
    """The answer helped."""

    label = "button-helped"

    async def act(self, interaction: Interaction) -> None:
        """Count it, once a person."""
        if not await cast_vote(interaction, self.number("question_id"), Verdict.HELPED):
            raise Refusal("question-gone")
        audience = await audience_of(interaction, interaction.client.services)
        await interaction.response.send_message(audience.words("helped-noted"), ephemeral=True)


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
    """Keep what somebody wrote into the form of `SayMore`, and tell them who will see it."""
    word = " ".join(submitted.text("word").split())
    question_id = int(submitted.arguments[0])
    question = await question_behind(interaction, question_id)
    await cast_vote(interaction, question_id, Verdict.NOT_QUITE, word=word)
    audience = await audience_of(interaction, interaction.client.services)
    thanks = audience.words("missing-thanks" if is_heard(question, audience) else "missing-unseen")
    await interaction.response.send_message(thanks, ephemeral=True)


class AskHuman(Action, kind="human", parts=("question_id",)):
    """Calls the moderators, once a question."""

    label = "button-ask-human"

    async def act(self, interaction: Interaction) -> None:
        """Ping the moderators' role with the question; what was asked in private is shown only if that is wanted."""
        question_id = self.number("question_id")
        question = await question_behind(interaction, question_id)
        if is_private(interaction.message):
            await confirm_call(interaction, question, AskAloud(question_id))
        else:
            await call_a_human(interaction, question_id, question)


class AskAloud(Action, kind="aloud", parts=("question_id",)):
    """Calls the moderators with a question that nobody else has seen so far."""

    label = "button-ask-aloud"
    style = discord.ButtonStyle.primary

    async def act(self, interaction: Interaction) -> None:
        """Ping the moderators' role with the question."""
        question_id = self.number("question_id")
        await call_a_human(interaction, question_id, await question_behind(interaction, question_id))


class Dismiss(Action, kind="dismiss", parts=("question_id",)):
    """Takes the bot's message away; for the asker and the moderators."""

    label = "button-dismiss"

    async def act(self, interaction: Interaction) -> None:
        """Delete the message; where nobody knows any more who asked, that is left to the moderators."""
        question = await interaction.client.services.store.questions.get(self.number("question_id"))
        if question is not None:
            await only_for_asker_and_moderators(interaction, question, "not-yours-dismiss")
        elif not self._is_between_us(interaction) and not await is_moderator(
            interaction, interaction.client.services
        ):
            raise Refusal("asker-unknown")
        await interaction.response.defer()
        await interaction.delete_original_response()

    @staticmethod
    def _is_between_us(interaction: Interaction) -> bool:
        """Whether nobody else sees the message."""
        return is_private(interaction.message) or isinstance(interaction.channel, discord.DMChannel)
