"""The buttons below an estimate; what they need lies in memory under the sheet's name."""

import io

import discord

from bot.client import Interaction
from bot.features.estimate.card import (
    TABLE,
    before_after_card,
    contracts_card,
    estimate_card,
    has_more,
    unknowns_card,
)
from bot.features.estimate.form import estimate_form
from bot.features.estimate.owned import report_of, sheet_of, words_of
from bot.features.estimate.pictures import draw_before_after, picture_files
from bot.features.estimate.sharing import Share
from bot.features.estimate.sheets import Sheet
from bot.features.estimate.table import table
from bot.features.estimate.whatif import WhatIf
from bot.features.estimate.work import in_time
from bot.views.actions import Action
from bot.views.answer_card import Card
from bot.words import Words

NAME = ("sheet",)


def full_card(sheet: Sheet, name: str, words: Words, *, picture: bool) -> Card:
    """The private card of a sheet, with every button that has something to show."""
    report = report_of(sheet)
    kinds: list[type[Action]] = [UnknownsButton] if has_more(report, words) else []
    if report.reading.contracts:
        kinds = [WhatIf, EachContract, BeforeAfter, *kinds, EditAndRetry, Share]
    else:
        kinds.append(EditAndRetry)
    return estimate_card(
        report,
        words,
        [kind(name, words=words) for kind in kinds],
        coming=sheet.coming,
        picture=picture,
        cut_at=sheet.cut_at,
    )


class EditAndRetry(Action, kind="jss-edit", parts=NAME):
    """Opens the form again, filled with what was sent."""

    label = "button-edit-retry"
    private = True

    async def act(self, interaction: Interaction) -> None:
        """Open the form."""
        name = self.values["sheet"]
        sheet = sheet_of(interaction, name)
        await interaction.response.send_modal(
            estimate_form(await words_of(interaction), sheet.filled, sheet=name)
        )


class EachContract(Action, kind="jss-each", parts=NAME):
    """Lists every contract with what it counts as, and the table as a file."""

    label = "button-each"
    private = True

    async def act(self, interaction: Interaction) -> None:
        """Show the list to its owner."""
        report = report_of(sheet_of(interaction, self.values["sheet"]))
        words = await words_of(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        card, content = await in_time(
            interaction.client.services, lambda _: (contracts_card(report, words), table(report, words))
        )
        file = discord.File(io.BytesIO(content), TABLE)
        await interaction.edit_original_response(view=card, attachments=[file])


class BeforeAfter(Action, kind="jss-before", parts=NAME):
    """Shows what the announcement meant for these contracts."""

    label = "button-before-after"
    private = True

    async def act(self, interaction: Interaction) -> None:
        """Show it to its owner."""
        report = report_of(sheet_of(interaction, self.values["sheet"]))
        words = await words_of(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        picture = await in_time(interaction.client.services, lambda _: draw_before_after(report, words))
        card = before_after_card(report, words)
        await interaction.edit_original_response(view=card, attachments=picture_files(picture))


class UnknownsButton(Action, kind="jss-unknown", parts=NAME):
    """Lists everything unknown, and every line that could not be read."""

    label = "button-unknowns"
    private = True

    async def act(self, interaction: Interaction) -> None:
        """Show the list to its owner."""
        report = report_of(sheet_of(interaction, self.values["sheet"]))
        card = unknowns_card(report, await words_of(interaction))
        await interaction.response.send_message(view=card, ephemeral=True)
