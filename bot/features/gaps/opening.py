"""The buttons that lead through the queue; they know a gap by the number of a question in it, wherever it moved to.

The screens show these very buttons, so each looks for its screen when it is pressed.
"""

from bot.client import Interaction
from bot.features.gaps.desk import begin
from bot.features.gaps.queue import queue_of
from bot.views.actions import Action

GAP = ("question_id",)


class OpenQueue(Action, kind="gaps", parts=("page",)):
    """Shows a page of the queue; pages count from 0."""

    label = "button-gap-back"

    async def act(self, interaction: Interaction) -> None:
        """Show it."""
        from bot.features.gaps.screens import show_queue  # noqa: PLC0415 see above

        guild_id = await begin(interaction)
        await show_queue(interaction, guild_id, self.number("page"))


class OpenGap(Action, kind="gap", parts=GAP):
    """Shows one gap with what may be done about it."""

    label = "button-gap-open"

    async def act(self, interaction: Interaction) -> None:
        """Show it."""
        from bot.features.gaps.screens import show_gap  # noqa: PLC0415 see above

        guild_id = await begin(interaction)
        group = await queue_of(interaction.client).find(guild_id, self.number("question_id"))
        await show_gap(interaction, guild_id, group)


class OpenLines(Action, kind="gaplines", parts=("page",)):
    """Shows the lines that are left alone."""

    label = "button-gap-lines"

    async def act(self, interaction: Interaction) -> None:
        """Show them."""
        from bot.features.gaps.screens import show_lines  # noqa: PLC0415 see above

        guild_id = await begin(interaction)
        await show_lines(interaction, guild_id, self.number("page"))


class AddPhrasing(Action, kind="gapadd", parts=("question_id", "page")):
    """Offers the answers to which the wordings may be added, the likeliest first."""

    label = "button-gap-add"

    async def act(self, interaction: Interaction) -> None:
        """Show them."""
        from bot.features.gaps.screens import show_picker  # noqa: PLC0415 see above

        guild_id = await begin(interaction)
        group = await queue_of(interaction.client).find(guild_id, self.number("question_id"))
        await show_picker(interaction, guild_id, group, self.number("page"))
