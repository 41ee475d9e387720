"""What the buttons below an estimate are about: the presser's own sheet, in their own language."""

from bot.audience import audience_in, audience_of
from bot.client import Interaction
from bot.estimating import Report
from bot.features.estimate.sheets import Sheet, sheets_of
from bot.refusal import Refusal
from bot.words import Words


class NoEstimateError(Refusal):
    """Nothing was read from what this card is about."""


def sheet_of(interaction: Interaction, name: str) -> Sheet:
    """The presser's sheet of this name.

    Raises:
        SheetGoneError: it is somebody else's, too old, or from before a restart.
    """
    return sheets_of(interaction.client).get(name, interaction.user.id)


def report_of(sheet: Sheet) -> Report:
    """The sheet's report.

    Raises:
        NoEstimateError: nothing could be made of what was sent.
    """
    if sheet.report is None:
        raise NoEstimateError("estimate-nothing-here")
    return sheet.report


async def words_of(interaction: Interaction) -> Words:
    """The words for whoever pressed."""
    return (await audience_of(interaction, interaction.client.services)).words


async def words_of_channel(interaction: Interaction) -> Words:
    """In a server what everybody reads is in the server's language; elsewhere there is nobody else to ask."""
    if interaction.guild is None:
        return await words_of(interaction)
    return (await audience_in(interaction.guild, interaction.client.services)).words
