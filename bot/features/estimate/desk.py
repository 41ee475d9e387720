"""From what a person sent to the card on their screen; whatever fails, their text comes back with the form."""

from dataclasses import dataclass, replace

import discord

from bot.audience import audience_of
from bot.client import Interaction
from bot.errors import BotError
from bot.features.estimate import buttons
from bot.features.estimate.sheets import Sheet, sheets_of
from bot.features.estimate.work import PasteUnreadableError, shown_score, text_of, work_out
from bot.trouble import sentence_about
from bot.views.answer_card import Card, notice_card


@dataclass(frozen=True, slots=True)
class Sent:
    """What came with the command or the form, as it was typed."""

    paste: str
    upload: discord.Attachment | None
    shown: str


async def answer(interaction: Interaction, sent: Sent) -> None:
    """Estimate and show the card; on failure say why, with the form filled in again behind a button."""
    await interaction.response.defer(ephemeral=True, thinking=True)
    services = interaction.client.services
    words = (await audience_of(interaction, services)).words
    sheets = sheets_of(interaction.client)
    sheet = Sheet(interaction.user.id, sent.paste)
    name = sheets.put(sheet)
    try:
        sheet = await _read(sheet, sent)
        sheets.put(sheet, name)
        sheet = await work_out(services, sheet, words)
        sheets.put(sheet, name)
    except BotError as error:
        sentence = sentence_about(error, f"interaction {interaction.id}", words)
        card = notice_card(sentence, [buttons.EditAndRetry(name, words=words)])
        await interaction.edit_original_response(view=card)
    else:
        await show(interaction, buttons.full_card(sheet, name, words), sheet)


async def _read(sheet: Sheet, sent: Sent) -> Sheet:
    shown = shown_score(sent.shown)
    uploaded = await text_of(sent.upload) if sent.upload else ""
    paste = "\n".join(text for text in (sent.paste, uploaded) if text.strip())
    if not paste:
        raise PasteUnreadableError("estimate-nothing-sent")
    return replace(sheet, paste=paste, shown=shown)


async def show(interaction: Interaction, card: Card, sheet: Sheet) -> None:
    """Put a card with its picture in the place of what the interaction shows now."""
    await interaction.edit_original_response(view=card, attachments=buttons.picture_files(sheet))
