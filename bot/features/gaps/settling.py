"""Putting a gap aside without doing anything about it, and taking that back."""

from bot.client import Interaction
from bot.features.gaps.desk import audience_for, begin, settle, show
from bot.features.gaps.facts import said
from bot.features.gaps.opening import GAP, OpenGap, OpenQueue
from bot.features.gaps.queue import queue_of
from bot.refusal import Refusal
from bot.store.records import Mark
from bot.views.actions import Action
from bot.views.answer_card import notice_card

QUOTED = 200


class Dismiss(Action, kind="gapdismiss", parts=GAP):
    """Settles a gap without doing anything about it."""

    label = "button-gap-dismiss"

    async def act(self, interaction: Interaction) -> None:
        """Settle it, with a way back."""
        guild_id = await begin(interaction)
        group = await queue_of(interaction.client).find(guild_id, self.number("question_id"))
        mark_id = await settle(interaction, guild_id, group.wording, Mark.DISMISSED)
        words = (await audience_for(interaction)).words
        buttons = [Undo(mark_id, group.question_id, words=words), OpenQueue(0, words=words)]
        text = words("gap-dismissed", question=said(group.wording, QUOTED))
        await show(interaction, notice_card(text, buttons))


class Undo(Action, kind="gapundo", parts=("mark_id", "question_id")):
    """Takes a dismissal back, or that a gap was settled by an answer."""

    label = "button-gap-undo"

    async def act(self, interaction: Interaction) -> None:
        """Put the gap back into the queue."""
        guild_id = await begin(interaction)
        gaps, mark_id = interaction.client.services.store.gaps, self.number("mark_id")
        if not (
            await gaps.unmark(guild_id, mark_id, Mark.DISMISSED)
            or await gaps.unmark(guild_id, mark_id, Mark.ANSWERED)
        ):
            raise Refusal("gap-undone-already")
        words = (await audience_for(interaction)).words
        question_id = self.number("question_id")
        line = await queue_of(interaction.client).wording_of(guild_id, question_id)
        buttons = [OpenGap(question_id, words=words), OpenQueue(0, words=words)]
        await show(interaction, notice_card(words("gap-undone", question=said(line, QUOTED)), buttons))
