"""From what a person sent to the card on their screen; whatever fails, their text comes back with the form."""

from dataclasses import dataclass

import discord

from bot.audience import audience_of
from bot.client import Interaction
from bot.features.estimate.buttons import EditAndRetry, full_card
from bot.features.estimate.pictures import picture_files
from bot.features.estimate.sheets import Filled, Sheet, sheets_of
from bot.features.estimate.work import PasteUnreadableError, shown_score, text_of, work_out
from bot.trouble import came_too_late, sentence_about, words_about
from bot.views import limits
from bot.views.answer_card import notice_card

# Discord cuts without a word what is longer than the field, and some clients stop a few characters before.
NEARLY = 10


@dataclass(frozen=True, slots=True)
class Sent:
    """What came with the command or the form, as it was typed, and how many characters its field takes."""

    paste: str
    upload: discord.Attachment | None
    shown: str
    limit: int

    @property
    def cut_at(self) -> int:
        """The limit, where the text reaches it and its end is probably missing; else 0."""
        length = len(self.paste.encode("utf-16-le", errors="replace")) // 2  # as Discord's clients count
        return self.limit if length >= self.limit - NEARLY else 0

    def filled(self, uploaded: str = "") -> Filled:
        """What the form is filled with when it is opened again: also with the file, where that fits."""
        whole = _joined(self.paste, uploaded)
        if uploaded and len(whole) <= limits.TEXT_INPUT:
            return Filled(whole, self.shown)
        return Filled(self.paste, self.shown, with_file=self.upload is not None)


async def answer(interaction: Interaction, sent: Sent, name: str | None = None) -> None:
    """Estimate and show the card; on failure say why, with the form filled in again behind a button.

    `name` is that of the sheet whose form was sent: its card is replaced.
    """
    # Whatever happens from here on, what was typed is not lost.
    name = sheets_of(interaction.client).put(Sheet(interaction.user.id, sent.filled()), name)
    try:
        await _defer(interaction)
        await _estimate(interaction, sent, name)
    except Exception as error:
        if came_too_late(error):
            raise
        words = await words_about(interaction)
        sentence = sentence_about(error, f"interaction {interaction.id}", words, private=True)
        card = notice_card(sentence, [EditAndRetry(name, words=words)])
        await interaction.edit_original_response(view=card, attachments=[])


async def _defer(interaction: Interaction) -> None:
    """Keep Discord waiting: above the card that the form was opened from, or where a new one will be."""
    if interaction.message is not None:
        await interaction.response.defer()
    else:
        await interaction.response.defer(ephemeral=True, thinking=True)


async def _estimate(interaction: Interaction, sent: Sent, name: str) -> None:
    services = interaction.client.services
    await services.cooldowns.estimate(interaction.guild_id, interaction.user.id)
    words = (await audience_of(interaction, services)).words
    shown = shown_score(sent.shown)
    uploaded = await text_of(sent.upload, services) if sent.upload else ""
    paste = _joined(sent.paste, uploaded)
    if not paste:
        raise PasteUnreadableError("estimate-nothing-sent")
    worked = await work_out(services, paste, shown, words)
    sheet = Sheet(
        interaction.user.id, sent.filled(uploaded), worked.report, worked.coming, cut_at=sent.cut_at
    )
    sheets_of(interaction.client).put(sheet, name)
    card = full_card(sheet, name, words, picture=worked.picture is not None)
    await interaction.edit_original_response(view=card, attachments=picture_files(worked.picture))


def _joined(*texts: str) -> str:
    return "\n".join(text for text in texts if text.strip())
