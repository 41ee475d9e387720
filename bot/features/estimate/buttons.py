"""The buttons below an estimate; what they need lies in memory under the sheet's name."""

import io
from collections.abc import Sequence
from dataclasses import replace

import discord

from bot.audience import audience_in, audience_of
from bot.client import Interaction
from bot.estimating import Report, estimated
from bot.features.estimate.card import (
    PICTURE,
    PROBLEMS_SHOWN,
    TABLE,
    UNKNOWNS_SHOWN,
    before_after_card,
    contracts_card,
    estimate_card,
    shared_card,
    unknowns_card,
)
from bot.features.estimate.form import estimate_form
from bot.features.estimate.scenarios import Scenario, departure_lines, scenarios
from bot.features.estimate.sheets import Sheet, sheets_of
from bot.features.estimate.table import table
from bot.features.estimate.words import headline
from bot.features.estimate.work import drawn, in_time
from bot.refusal import Refusal
from bot.services import Services
from bot.views.actions import Action
from bot.views.answer_card import Card
from bot.words import Words
from jss.contracts.contract import StatedFacts

NAME = ("sheet",)


class NoEstimateError(Refusal):
    """Nothing was read from what this card is about."""


def full_card(sheet: Sheet, name: str, words: Words) -> Card:
    """The private card of a sheet, with every button that has something to show."""
    report = report_of(sheet)
    kinds: list[type[Action]] = [UnknownsButton] if _has_more_unknowns(report) else []
    if report.reading.contracts:
        kinds = [WhatIf, EachContract, BeforeAfter, *kinds, EditAndRetry, Share]
    else:
        kinds.append(EditAndRetry)
    return estimate_card(
        report.estimate,
        words,
        report.reading.problems,
        [kind(name, words=words) for kind in kinds],
        forecast=sheet.outlook,
        picture=sheet.picture is not None,
    )


def report_of(sheet: Sheet) -> Report:
    """The sheet's report.

    Raises:
        NoEstimateError: nothing could be made of the paste.
    """
    if sheet.report is None:
        raise NoEstimateError("estimate-nothing-here")
    return sheet.report


class EditAndRetry(Action, kind="jss-edit", parts=NAME):
    """Opens the form again, filled with what was sent."""

    label = "button-edit-retry"

    async def act(self, interaction: Interaction) -> None:
        """Open the form."""
        sheet = _sheet(self, interaction)
        form = estimate_form(await _words(interaction), sheet.paste, sheet.shown)
        await interaction.response.send_modal(form)


class EachContract(Action, kind="jss-each", parts=NAME):
    """Lists every contract with its outcome and reason, and the table as a file."""

    label = "button-each"

    async def act(self, interaction: Interaction) -> None:
        """Show the list to its owner."""
        estimate = report_of(_sheet(self, interaction)).estimate
        file = discord.File(io.BytesIO(table(estimate)), TABLE)
        card = contracts_card(estimate, await _words(interaction))
        await interaction.response.send_message(view=card, file=file, ephemeral=True)


class BeforeAfter(Action, kind="jss-before", parts=NAME):
    """Shows what the announcement meant for these contracts."""

    label = "button-before-after"

    async def act(self, interaction: Interaction) -> None:
        """Show it to its owner."""
        report = report_of(_sheet(self, interaction))
        card = before_after_card(report.estimate, await _words(interaction))
        await interaction.response.send_message(view=card, ephemeral=True)


class UnknownsButton(Action, kind="jss-unknown", parts=NAME):
    """Lists everything unknown, and every line that could not be read."""

    label = "button-unknowns"

    async def act(self, interaction: Interaction) -> None:
        """Show the list to its owner."""
        report = report_of(_sheet(self, interaction))
        card = unknowns_card(report.estimate, await _words(interaction), report.reading.problems)
        await interaction.response.send_message(view=card, ephemeral=True)


class Share(Action, kind="jss-share", parts=NAME):
    """Posts the card for everybody, without titles and clients, in the language of whoever reads the channel."""

    label = "button-share"

    async def act(self, interaction: Interaction) -> None:
        """Post it; its picture is drawn again where it has another language."""
        services = interaction.client.services
        sheet = _sheet(self, interaction)
        report = report_of(sheet)
        words = await _words_of_channel(interaction)
        if words.language == sheet.language:
            card = _shared(sheet, report, words)
            await interaction.response.send_message(view=card, files=picture_files(sheet))
            return
        await interaction.response.defer(thinking=True)
        sheet = await in_time(services, lambda _: drawn(sheet, report, words))
        card = _shared(sheet, report, words)
        await interaction.edit_original_response(view=card, attachments=picture_files(sheet))


class WhatIf(Action, kind="jss-whatif", parts=NAME):
    """Offers changes to the contracts."""

    label = "button-what-if"

    async def act(self, interaction: Interaction) -> None:
        """Show what would change the score, with a button for each change."""
        report = report_of(_sheet(self, interaction))
        words = await _words(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        departures, offered = await in_time(
            interaction.client.services, lambda _: (_departures(report, words), _scenarios(report, words))
        )
        now = words("estimate-now", headline=headline(report.estimate, words))
        card = estimate_card(
            report.estimate,
            words,
            (),
            _scenario_buttons(self.values["sheet"], offered),
            intro="\n".join([f"### {words(self.label)}", now, *departures]),
            picture=False,
        )
        await interaction.edit_original_response(view=card)


class TryScenario(Action, kind="jss-try", parts=("sheet", "scenario")):
    """Puts one change to the contracts, and shows the score and the picture that follow."""

    label = "button-try"

    async def act(self, interaction: Interaction) -> None:
        """Replace the what-if card by the changed estimate."""
        report = report_of(_sheet(self, interaction))
        words = await _words(interaction)
        await interaction.response.defer()
        scenario, offered, changed = await in_time(
            interaction.client.services,
            lambda services: _tried(services, report, self.values["scenario"], words),
        )
        now = headline(report.estimate, words)
        card = estimate_card(
            report_of(changed).estimate,
            words,
            (),
            _scenario_buttons(self.values["sheet"], offered),
            intro=words("estimate-tried", change=scenario.told, headline=now),
            forecast=changed.outlook,
        )
        await interaction.edit_original_response(view=card, attachments=picture_files(changed))


BUTTONS = (WhatIf, TryScenario, EachContract, BeforeAfter, UnknownsButton, EditAndRetry, Share)


def picture_files(sheet: Sheet) -> list[discord.File]:
    """The sheet's picture, as a file to send."""
    return [discord.File(io.BytesIO(sheet.picture), PICTURE)] if sheet.picture else []


def _sheet(action: Action, interaction: Interaction) -> Sheet:
    return sheets_of(interaction.client).get(action.values["sheet"], interaction.user.id)


def _has_more_unknowns(report: Report) -> bool:
    return len(report.estimate.assumptions) > UNKNOWNS_SHOWN or len(report.reading.problems) > PROBLEMS_SHOWN


async def _words(interaction: Interaction) -> Words:
    return (await audience_of(interaction, interaction.client.services)).words


async def _words_of_channel(interaction: Interaction) -> Words:
    """In a server what everybody reads is in the server's language; elsewhere there is nobody else to ask."""
    if interaction.guild is None:
        return await _words(interaction)
    return (await audience_in(interaction.guild, interaction.client.services)).words


def _shared(sheet: Sheet, report: Report, words: Words) -> Card:
    return shared_card(report.estimate, words, forecast=sheet.outlook, picture=sheet.picture is not None)


def _departures(report: Report, words: Words) -> list[str]:
    as_of = report.estimate.as_of
    return departure_lines(report.reading.contracts, words, as_of=as_of, ruleset=report.ruleset)


def _scenarios(report: Report, words: Words) -> tuple[Scenario, ...]:
    as_of = report.estimate.as_of
    return scenarios(report.reading.contracts, words, as_of=as_of, ruleset=report.ruleset)


def _scenario_buttons(name: str, offered: Sequence[Scenario]) -> list[Action]:
    return [TryScenario(name, scenario.name, label=scenario.label) for scenario in offered]


def _tried(
    services: Services, report: Report, name: str, words: Words
) -> tuple[Scenario, tuple[Scenario, ...], Sheet]:
    """Find a scenario among those that fit the contracts, and work out what follows from it."""
    offered = _scenarios(report, words)
    scenario = next((one for one in offered if one.name == name), None)
    if scenario is None:
        raise NoEstimateError("estimate-change-gone")
    estimate = report.estimate
    contracts = scenario.change(report.reading.contracts, estimate.as_of)
    # What Upwork shows of the real contracts says nothing of changed ones.
    reading = replace(report.reading, contracts=contracts, stated=StatedFacts())
    changed = estimated(reading, rulesets=services.rulesets, as_of=estimate.as_of, ruleset=report.ruleset)
    return scenario, offered, drawn(Sheet(0, ""), changed, words)
