"""Buttons and menus from a version of the bot that knew others."""

import discord
import pytest

from bot.services import Services
from bot.store.records import Verdict
from tests.features.look import ENGLISH, shown
from tests.features.place import Place
from tests.features.vague import answered

OLD = ["v0:helped:1", "v2:helped:1", "v1:feedback:1", "v1:helped:one", "helped", "v1:gapto"]


async def posted(place: Place, item: discord.ui.Item[discord.ui.LayoutView]) -> discord.Message:
    """A message of the bot's with a component that nothing answers."""
    view = discord.ui.LayoutView(timeout=None)
    row: discord.ui.ActionRow[discord.ui.LayoutView] = discord.ui.ActionRow()
    row.add_item(item)
    view.add_item(row)
    view.stop()
    channel = place.env.bot.get_channel(place.channel.id)
    assert isinstance(channel, discord.TextChannel)
    return await channel.send(view=view)


@pytest.mark.parametrize("custom_id", OLD)
async def test_a_button_that_nothing_answers_any_more_says_so(place: Place, custom_id: str) -> None:
    card = await posted(place, discord.ui.Button(label="Old", custom_id=custom_id))
    told = shown(await place.asker.click(card, label="Old"))
    assert told.ephemeral
    assert told.content == ENGLISH("old-button")


async def test_a_menu_that_nothing_answers_any_more_says_so(place: Place) -> None:
    options = [discord.SelectOption(label="One", value="one")]
    card = await posted(place, discord.ui.Select(custom_id="v1:was-there:1", options=options))
    told = shown(await place.asker.select(card, ["one"], custom_id="v1:was-there:1"))
    assert told.content == ENGLISH("old-button")


async def test_one_that_is_answered_is_told_nothing_else(place: Place, services: Services) -> None:
    pressed = await place.asker.click(await answered(place), label="Helped")
    assert shown(pressed).content == ENGLISH("helped-noted")
    assert pressed.followups == []
    assert [vote.verdict for vote in await services.store.votes.of_question(1)] == [Verdict.HELPED]
