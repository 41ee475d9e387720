"""The weekly digest: once a week, whatever restarts come in between, and only where there is something to tell."""

from datetime import timedelta
from typing import cast

import discord
import pytest
from simcord import ChannelHandle

from bot.client import SupportBot
from bot.features.gaps.digest import Digest
from bot.services import Services
from tests.features.answers.writing import prefilled
from tests.features.gaps.asked import PRINT, PRINT_AGAIN, ask, told
from tests.features.gaps.conftest import Clock
from tests.features.look import buttons, shown, texts
from tests.features.place import Place
from tests.features.vague import answered

WEEK = timedelta(days=7)
DAY = timedelta(days=1)


@pytest.fixture
async def digests(place: Place, services: Services) -> ChannelHandle:
    """The channel that the server chose for its digest."""
    channel = place.guild.create_text_channel("digest")
    await services.preferences.choose(place.guild.id, "digest_channel", channel.id, by=place.moderator.id)
    return channel


async def rounds(place: Place, services: Services, count: int = 1) -> None:
    """Let the bot start anew, each time looking for what is due."""
    for _ in range(count):
        await place.env.restart_bot(SupportBot(services))
        bot = place.env.bot
        assert isinstance(bot, SupportBot)
        await cast("Digest", bot.get_cog("Digest")).look()


async def test_a_digest_tells_the_figures_the_gaps_and_the_answers_that_fell_short(
    place: Place, services: Services, digests: ChannelHandle
) -> None:
    await ask(place, PRINT)
    newest = await ask(place, PRINT_AGAIN)
    await place.asker.click(await answered(place), label="Not quite")
    await rounds(place, services)
    [digest] = digests.history()
    text = texts(digest)
    assert "Asked 3 times: 1 answered, 0 offered choices, 2 not answered." in text
    assert text.index("how do i print my profile as pdf") < text.index("Asked 2 times: 2 not answered")
    assert f"{place.channel.id}/{newest.id}" in text
    assert "“Not quite” once, asked “is it retroactive?”. I said: “" in text
    assert buttons(digest) == ["Open", "Open", "Edit", "All gaps"]


async def test_an_answer_that_fell_short_is_edited_from_there_by_moderators_alone(
    place: Place, services: Services, digests: ChannelHandle
) -> None:
    await place.asker.click(await answered(place), label="Not quite")
    await rounds(place, services)
    [digest] = digests.history()
    form = await place.moderator.click(digest, label="Edit")
    shipped = services.knowledge.shipped.answers["retroactive"]
    assert prefilled(form)["text"] == shipped.text
    preview = shown(await place.moderator.submit_modal(form, {**prefilled(form), "aliases": "old ones"}))
    assert preview.ephemeral
    saved = shown(await place.moderator.click(preview, label="Save"))
    assert "Saved as revision 1" in texts(saved)
    refused = told(await place.stranger.click(digest, label="Edit"))
    assert refused.content == "Only this server's moderators can do that."


async def test_its_buttons_open_the_queue_privately_and_only_for_moderators(
    place: Place, services: Services, digests: ChannelHandle
) -> None:
    await ask(place, PRINT)
    await rounds(place, services)
    [digest] = digests.history()
    for label, inside in (("Open", "Make an answer"), ("All gaps", "Open")):
        card = shown(await place.moderator.click(digest, label=label))
        assert card.ephemeral
        assert inside in buttons(card)
        refused = told(await place.stranger.click(digest, label=label))
        assert refused.content == "Only this server's moderators can do that."
    assert buttons(digests.history()[0]) == buttons(digest)


async def test_it_comes_once_a_week_however_often_the_bot_starts(
    place: Place, services: Services, digests: ChannelHandle, clock: Clock
) -> None:
    await ask(place, PRINT)
    await rounds(place, services, 2)
    assert len(digests.history()) == 1
    clock.go_on(6 * DAY)
    await ask(place, PRINT_AGAIN)
    await rounds(place, services)
    assert len(digests.history()) == 1
    clock.go_on(DAY)
    await rounds(place, services, 2)
    [_, second] = digests.history()
    assert "Asked once: 0 answered" in texts(second)


async def test_a_digest_that_was_due_while_the_bot_was_away_is_made_up_for_whole(
    place: Place, services: Services, digests: ChannelHandle, clock: Clock
) -> None:
    await ask(place, PRINT)
    await rounds(place, services)
    clock.go_on(DAY)
    await ask(place, PRINT)
    clock.go_on(9 * DAY)
    await rounds(place, services)
    assert "Asked once: 0 answered" in texts(digests.history()[-1])
    assert len(digests.history()) == 2


async def test_nothing_is_posted_where_nothing_was_asked_or_no_channel_chosen(
    place: Place, services: Services, digests: ChannelHandle
) -> None:
    await rounds(place, services)
    assert digests.history() == []
    await services.preferences.choose(place.guild.id, "digest_channel", None, by=1)
    await ask(place, PRINT)
    await rounds(place, services)
    assert digests.history() == []


async def test_a_channel_closed_to_the_bot_is_marked_and_the_digest_comes_in_the_next_one(
    place: Place, services: Services
) -> None:
    await ask(place, PRINT)
    silent = discord.PermissionOverwrite(send_messages=False)
    closed = place.guild.create_text_channel("closed", overwrites={place.guild.default_role: silent})
    await services.preferences.choose(place.guild.id, "digest_channel", closed.id, by=1)
    await rounds(place, services, 2)
    assert closed.history() == []
    assert await services.preferences.unreachable(place.guild.id) == {("digest_channel", closed.id): "closed"}
    opened = place.guild.create_text_channel("opened")
    await services.preferences.choose(place.guild.id, "digest_channel", opened.id, by=1)
    await rounds(place, services)
    assert "Asked once" in texts(opened.history()[0])


async def test_it_pings_nobody_and_is_in_the_language_of_the_server(
    place: Place, services: Services, digests: ChannelHandle
) -> None:
    await services.preferences.choose(place.guild.id, "language", "es", by=1)
    await ask(place, f"@everyone {place.stranger.mention} how do i print my profile as pdf")
    await rounds(place, services)
    [digest] = digests.history()
    assert "Se preguntó una vez: 0 con respuesta" in texts(digest)
    assert not digest.mentions
    assert not digest.mention_everyone
    assert isinstance(digest, discord.Message)
