"""What-ifs on one private message: what would change the score, a choice of changes, and what comes of each."""

from collections.abc import Sequence

import discord

from bot.client import Interaction
from bot.estimating import Report
from bot.features.estimate.owned import NoEstimateError, report_of, sheet_of, words_of
from bot.features.estimate.pictures import draw, picture_files
from bot.features.estimate.prospects import outlook
from bot.features.estimate.scenarios import (
    ALL,
    Offer,
    bad_reviews,
    changed_by,
    endings,
    how_many,
    more_jobs,
    open_contracts,
    scenario,
    who_ends,
)
from bot.features.estimate.whatif_card import endings_card, overview_card, tried_card
from bot.features.estimate.work import in_time
from bot.services import Services
from bot.views import limits
from bot.views.actions import Action
from bot.views.answer_card import Card, add_buttons
from bot.views.selection import Selection
from bot.words import Words
from jss.score.whatif import departures, next_jobs

NAME = ("sheet",)


class WhatIf(Action, kind="jss-whatif", parts=NAME):
    """Opens the what-ifs of an estimate."""

    label = "button-what-if"
    private = True

    async def act(self, interaction: Interaction) -> None:
        """Show what would change the score, in a message of its own."""
        report = report_of(sheet_of(interaction, self.values["sheet"]))
        words = await words_of(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        card = await in_time(
            interaction.client.services, lambda _: _overview(report, self.values["sheet"], words)
        )
        await interaction.edit_original_response(view=card)


class Back(Action, kind="jss-back", parts=NAME):
    """Leads from what came of a change back to the choice."""

    label = "button-back"
    private = True

    async def act(self, interaction: Interaction) -> None:
        """Show what would change the score, in the place of what is shown."""
        report = report_of(sheet_of(interaction, self.values["sheet"]))
        words = await words_of(interaction)
        await interaction.response.defer()
        card = await in_time(
            interaction.client.services, lambda _: _overview(report, self.values["sheet"], words)
        )
        await interaction.edit_original_response(view=card, attachments=[])


class TryScenario(Action, kind="jss-try", parts=("sheet", "scenario")):
    """Puts one change to the contracts."""

    label = "button-try"
    private = True

    async def act(self, interaction: Interaction) -> None:
        """Show the score and the picture that follow."""
        await _try(interaction, self.values["sheet"], self.values["scenario"])


class BadReview(Selection, kind="jss-review", parts=NAME):
    """A bad review of a job of some size."""

    private = True

    async def act(self, interaction: Interaction, chosen: str) -> None:
        """Show the score and the picture that follow."""
        await _try(interaction, self.values["sheet"], chosen)


class EndOpen(Selection, kind="jss-open", parts=NAME):
    """The open contracts, of which one is to end."""

    private = True

    async def act(self, interaction: Interaction, chosen: str) -> None:
        """Show what each way to end would do."""
        name = self.values["sheet"]
        report = report_of(sheet_of(interaction, name))
        words = await words_of(interaction)
        await interaction.response.defer()
        card = await in_time(interaction.client.services, lambda _: _endings(report, name, chosen, words))
        await interaction.edit_original_response(view=card, attachments=[])


async def _try(interaction: Interaction, name: str, chosen: str) -> None:
    report = report_of(sheet_of(interaction, name))
    words = await words_of(interaction)
    await interaction.response.defer()
    card, picture = await in_time(
        interaction.client.services, lambda services: _tried(services, report, name, chosen, words)
    )
    await interaction.edit_original_response(view=card, attachments=picture_files(picture))


def _overview(report: Report, name: str, words: Words) -> Card:
    contracts, as_of, ruleset = report.reading.contracts, report.estimate.as_of, report.ruleset
    jobs = next_jobs(contracts, as_of=as_of, ruleset=ruleset)
    going = departures(contracts, as_of=as_of, ruleset=ruleset)
    return _with_choices(overview_card(report, jobs, going, words), report, name, words)


def _endings(report: Report, name: str, which: str, words: Words) -> Card:
    offers = endings(report, which, words)
    if not offers:
        raise NoEstimateError("estimate-change-gone")
    card = endings_card(report, who_ends(report, which, words), how_many(report, which), offers, words)
    add_buttons(card, [*_buttons(name, offers), Back(name, words=words)])
    return card


def _tried(
    services: Services, report: Report, name: str, chosen: str, words: Words
) -> tuple[Card, bytes | None]:
    """Work out what follows from a change."""
    tried = scenario(report, chosen, words)
    if tried is None:
        raise NoEstimateError("estimate-change-gone")
    after = changed_by(tried, report, services.rulesets)
    coming = outlook(after)
    card = tried_card(report, after, tried, coming, words)
    return (
        _with_choices(card, report, name, words, Back(name, words=words)),
        draw(after.estimate, words, forecast=coming),
    )


def _with_choices(card: Card, report: Report, name: str, words: Words, *more: Action) -> Card:
    """Put all changes to choose from below a card."""
    jobs = [
        TryScenario(name, offer.name, label=offer.with_score(words)) for offer in more_jobs(report, words)
    ]
    add_buttons(card, [*more, *jobs])
    reviews = [
        discord.SelectOption(label=limits.cut(offer.with_score(words), limits.CHOICE_TEXT), value=offer.name)
        for offer in bad_reviews(report, words)
    ]
    _add_menu(card, BadReview(name, options=reviews), words("estimate-review-menu"))
    if still_open := _open_options(report, words):
        _add_menu(card, EndOpen(name, options=still_open), words("estimate-open-menu"))
    return card


def _open_options(report: Report, words: Words) -> list[discord.SelectOption]:
    found = open_contracts(report)
    options = [
        discord.SelectOption(
            label=limits.cut(
                " ".join((one.title or "").split()) or words("estimate-untitled", line=str(one.lines[0])),
                limits.CHOICE_TEXT,
            ),
            value=place,
        )
        for place, one in found.items()
    ]
    if len(options) > 1:
        options.insert(
            0, discord.SelectOption(label=words("estimate-close-all", count=len(found)), value=ALL)
        )
    return options


def _buttons(name: str, offers: Sequence[Offer]) -> list[Action]:
    return [TryScenario(name, offer.name, label=offer.label) for offer in offers]


def _add_menu(card: Card, menu: Selection, placeholder: str) -> None:
    menu.item.placeholder = limits.cut(placeholder, limits.SELECT_PLACEHOLDER)
    row: discord.ui.ActionRow[Card] = discord.ui.ActionRow()
    row.add_item(menu)
    card.add_item(row)
