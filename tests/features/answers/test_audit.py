"""Changes of answers, before and after, in the channel that a server chose for them."""

from collections.abc import Awaitable
from dataclasses import replace
from typing import cast

import discord
import pytest
from simcord import ChannelHandle

from bot.client import SupportBot
from bot.services import Services
from bot.store.records import Change
from tests.features.answers.writing import PAYDAY_SLUG, drafted, edited, reworded, written
from tests.features.look import buttons, shown, texts
from tests.features.place import Place


@pytest.fixture
async def audit(place: Place, services: Services) -> ChannelHandle:
    """The channel in which changes are shown."""
    channel = place.guild.create_text_channel("audit")
    await services.preferences.choose(place.guild.id, "audit_channel", channel.id, by=place.moderator.id)
    return channel


async def editing(place: Place, change: Awaitable[object]) -> None:
    """Make a change as a command of the bot would, and wait until it was told."""
    with place.env._bot_scope():  # pyright: ignore[reportPrivateUsage] else nobody waits for it
        await change
    await place.env.settle()


def shown_in(channel: ChannelHandle) -> list[str]:
    """What the bot wrote there, oldest first."""
    return [texts(message) for message in channel.history()]


async def test_every_change_is_shown_with_who_and_why(place: Place, audit: ChannelHandle) -> None:
    await written(place)
    card = await edited(place, PAYDAY_SLUG, {"text": "On Thursdays."})
    form = await place.moderator.click(card, label="Save with a reason")
    await place.moderator.submit_modal(form, {"why": "the bank @everyone"})
    await place.moderator.slash(place.channel, "answers retire", topic=PAYDAY_SLUG)
    added, changed, retired = shown_in(audit)
    by = f"<@{place.moderator.id}>"
    assert added.startswith(f"{by} wrote a new answer: **When is payday?** (`{PAYDAY_SLUG}`), revision 1\n")
    assert "+Text: Payments clear on Wednesdays." in added
    assert changed.startswith(f"{by} changed **When is payday?**")
    assert "Why: the bank @\u200beveryone" in changed
    assert "-Text: Payments clear on Wednesdays.\n+Text: On Thursdays." in changed
    assert retired.startswith(f"{by} retired **When is payday?**")


async def test_restoring_and_going_back_to_the_shipped_text_are_shown(
    place: Place, audit: ChannelHandle
) -> None:
    await reworded(place, "retroactive", "No.")
    await place.moderator.slash(place.channel, "answers restore", topic="retroactive", revision="0")
    assert "went back to what the bot ships: **Does the change cover" in shown_in(audit)[1]


async def test_an_import_is_one_message(place: Place, services: Services, audit: ChannelHandle) -> None:
    one = services.knowledge.shipped.answers["retroactive"]
    answers = [replace(one, slug=f"own-{number}", aliases=(), title=f"Own {number}") for number in range(30)]
    change = Change(by=place.moderator.id, at=services.clock(), why="imported")
    await editing(place, services.editing.put_all(place.guild.id, answers, change, seen={}))
    [told] = shown_in(audit)
    assert told.startswith(
        f"<@{place.moderator.id}> changed 30 answers at once:\nWhy: imported\n- Own 0 (own-0)"
    )
    assert len(told) <= 4000


async def test_nobody_is_pinged_by_it(place: Place, audit: ChannelHandle) -> None:
    card = await drafted(place)
    await place.moderator.click(card, label="Save")
    assert shown_in(audit)
    sent = [one.json for one in place.env.http_requests if one.path == f"/channels/{audit.id}/messages"]
    assert [cast("dict[str, object]", one)["allowed_mentions"] for one in sent] == [{"parse": []}]


async def test_a_channel_closed_to_the_bot_is_told_of_once(place: Place, services: Services) -> None:
    silent = discord.PermissionOverwrite(send_messages=False)
    channel = place.guild.create_text_channel("audit", overwrites={place.guild.default_role: silent})
    await services.preferences.choose(place.guild.id, "audit_channel", channel.id, by=place.moderator.id)
    await written(place)
    assert await services.preferences.unreachable(place.guild.id) == {("audit_channel", channel.id): "closed"}
    assert shown_in(channel) == []


async def test_where_no_channel_is_chosen_nothing_is_written(place: Place) -> None:
    await written(place)
    assert place.said() == []


async def test_when_the_feature_is_loaded_anew_each_change_is_still_shown_once(
    place: Place, services: Services, audit: ChannelHandle, simcord_bot: SupportBot
) -> None:
    await simcord_bot.unload_extension("bot.features.answers")
    change = Change(by=place.moderator.id, at=services.clock())
    await editing(place, services.editing.retire(place.guild.id, "agencies", change, seen=0))
    assert shown_in(audit) == []
    await simcord_bot.load_extension("bot.features.answers")
    await editing(place, services.editing.retire(place.guild.id, "retroactive", change, seen=0))
    assert len(shown_in(audit)) == 1


async def test_a_lost_channel_is_told_once_and_the_change_is_made(
    place: Place, services: Services, audit: ChannelHandle
) -> None:
    place.env.backend.delete_channel(audit.id)
    await written(place)
    card = await edited(place, PAYDAY_SLUG, {"text": "On Thursdays."})
    await place.moderator.click(card, label="Save")
    assert await services.preferences.unreachable(place.guild.id) == {("audit_channel", audit.id): "gone"}
    library = await services.knowledge.library(place.guild.id)
    assert library.answers[PAYDAY_SLUG].text == "On Thursdays."


async def test_what_was_changed_is_taken_back_from_there_with_a_tap_seen_by_nobody_else(
    place: Place, services: Services, audit: ChannelHandle
) -> None:
    await written(place)
    assert buttons(audit.history()[0]) == ["History"]
    await reworded(place, PAYDAY_SLUG, "On Thursdays.")
    changed = audit.history()[1]
    done = shown(await place.moderator.click(changed, label="Back to what it said before"))
    assert done.ephemeral
    assert "says again what revision 1 said." in texts(done)
    library = await services.knowledge.library(place.guild.id)
    assert library.answers[PAYDAY_SLUG].text == "Payments clear on Wednesdays."
    assert "+Text: Payments clear on Wednesdays." in shown_in(audit)[2]
    again = shown(await place.moderator.click(changed, label="Back to what it said before"))
    assert "Somebody changed the answer" in (again.content or "")
    history = shown(await place.moderator.click(changed, label="History"))
    assert history.ephemeral
    assert "**Revision 3**" in texts(history)
    assert texts(audit.history()[1]) == texts(changed)


async def test_a_change_of_a_shipped_answer_and_a_retirement_are_taken_back_from_there(
    place: Place, services: Services, audit: ChannelHandle
) -> None:
    await reworded(place, "retroactive", "No.")
    back = "Back to what it said before"
    await place.moderator.click(audit.history()[0], label=back)
    shipped = services.knowledge.shipped.answers["agencies"]
    await place.moderator.slash(place.channel, "answers retire", topic="agencies")
    await place.moderator.click(audit.history()[-1], label=back)
    library = await services.knowledge.library(place.guild.id)
    assert library.answers["retroactive"] == services.knowledge.shipped.answers["retroactive"]
    assert library.answers["agencies"] == shipped
    refused = shown(await place.stranger.click(audit.history()[0], label=back))
    assert refused.content == "Only this server's moderators can do that."
    assert len(place.env.errors) == 0
