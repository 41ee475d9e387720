"""A button that opens an answer's form, wherever the answer is spoken of; the moderators' desk takes it from there."""

from typing_extensions import override

from bot.client import Interaction
from bot.views.actions import Action


class EditAnswer(Action, kind="answer-edit", parts=("slug",)):
    """Opens the form of an answer, filled with what it says now."""

    label = "button-answer-edit"

    @override
    async def act(self, interaction: Interaction) -> None:
        """Hand the wish on."""
        interaction.client.dispatch("answer_edit_wanted", interaction, self.values["slug"])
