"""Where drafts wait between the form and Save: in memory, and as a file on the card that shows them."""

import io
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import cast

import discord
from discord.ext import commands

from bot.client import Interaction, SupportBot
from bot.features.answers.draft import Draft, from_file, to_file
from bot.recent import Recent
from bot.refusal import Refusal

FILE = "draft.md"
KEPT_FOR = timedelta(hours=6)
MOST = 500


class WaitingDrafts(commands.Cog):
    """Drafts by the message that shows them."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._kept: Recent[int, Draft] = Recent(clock, kept_for=KEPT_FOR, most=MOST)
        self._saving: Recent[int, bool] = Recent(clock, kept_for=KEPT_FOR, most=MOST)

    def keep(self, message: discord.Message, draft: Draft) -> None:
        """Remember what a message shows."""
        self._kept.put(message.id, draft)

    async def recall(self, interaction: Interaction) -> Draft:
        """Give the draft on whose card somebody acts; after a restart, from the card's file.

        Raises:
            Refusal: it is nowhere any more.
        """
        message = interaction.message
        draft = self._kept.get(message.id) if message else None
        if draft is None and (file := _file_of(message)):
            try:
                draft = from_file(await file.read())
            except discord.HTTPException:
                draft = None
        if draft is None:
            raise Refusal("draft-gone")
        return draft

    def begin_saving(self, interaction: Interaction) -> None:
        """Let nobody else save this draft from now on; a button may be pressed twice before the first time is done.

        Raises:
            Refusal: it is being saved, or has been.
        """
        message_id = interaction.message.id if interaction.message else 0
        if self._saving.get(message_id):
            raise Refusal("draft-saved-already")
        self._saving.put(message_id, True)  # noqa: FBT003 a mark

    def not_saved(self, interaction: Interaction) -> None:
        """Let the draft be saved again, since nothing came of it."""
        if interaction.message:
            self._saving.put(interaction.message.id, False)  # noqa: FBT003 the mark again


def waiting_drafts(bot: SupportBot) -> WaitingDrafts:
    """The bot's one collection of drafts."""
    return cast("WaitingDrafts", bot.get_cog(WaitingDrafts.__name__))


def shows_draft(message: discord.Message | None) -> bool:
    """Whether a message is the card of a draft, so that the next one may take its place."""
    return _file_of(message) is not None


def file_with(draft: Draft) -> discord.File:
    """A draft as the file to put on its card."""
    return discord.File(io.BytesIO(to_file(draft)), FILE)


def _file_of(message: discord.Message | None) -> discord.Attachment | None:
    attached = message.attachments if message else []
    return next((file for file in attached if file.filename == FILE), None)
