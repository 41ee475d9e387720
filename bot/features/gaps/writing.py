"""Buttons that lead from a gap to the form for an answer, and to why the bot had none."""

from bot.client import Interaction
from bot.features.gaps.desk import audience_for, wordings_soon
from bot.features.gaps.phrasings import usable
from bot.permissions import moderated_guild
from bot.refusal import Refusal
from bot.views.actions import Action
from bot.views.answer_form import answer_form
from bot.views.explanation import explanation_card


class MakeAnswer(Action, kind="gapmake", parts=("question_id",)):
    """Opens the form for a new answer to the question."""

    label = "button-gap-make"

    async def act(self, interaction: Interaction) -> None:
        """Open it."""
        await _open_form(interaction, self.number("question_id"))


class UseDraft(Action, kind="gapdraft", parts=("question_id", "message_id")):
    """Opens the same form, filled with what a trusted member replied."""

    label = "button-gap-draft"

    async def act(self, interaction: Interaction) -> None:
        """Open it."""
        await moderated_guild(interaction, interaction.client.services)
        question_id = self.number("question_id")
        drafts = await interaction.client.services.store.gaps.drafts([question_id])
        draft = next((each for each in drafts if each.message_id == self.number("message_id")), None)
        if draft is None:
            raise Refusal("gap-draft-gone")
        await _open_form(interaction, question_id, draft.text)


class Explain(Action, kind="gapexplain", parts=("question_id",)):
    """Shows why the question was not answered."""

    label = "button-gap-explain"

    async def act(self, interaction: Interaction) -> None:
        """Show it beside the gap."""
        guild_id = await moderated_guild(interaction, interaction.client.services)
        await interaction.response.defer(ephemeral=True, thinking=True)
        line, *_ = await wordings_soon(interaction, guild_id, self.number("question_id"))
        reply = await interaction.client.services.answering.explain(guild_id, line)
        answers = (await interaction.client.services.knowledge.library(guild_id)).answers
        card = explanation_card(reply, answers, await audience_for(interaction))
        await interaction.edit_original_response(view=card)


async def _open_form(interaction: Interaction, question_id: int, text: str = "") -> None:
    guild_id = await moderated_guild(interaction, interaction.client.services)
    wordings = await wordings_soon(interaction, guild_id, question_id)
    words = (await audience_for(interaction)).words
    form = answer_form(words, title=wordings[0], text=text, phrasings=usable(wordings), gap_id=question_id)
    await interaction.response.send_modal(form)
