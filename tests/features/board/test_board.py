"""The answer board: a message for each answer, kept in step with what the answers say."""

from collections.abc import Awaitable
from dataclasses import replace

import discord
import pytest
from simcord import ChannelHandle

from bot.client import SupportBot
from bot.features.board.keeper import RETRY_PAUSES_S
from bot.links import HEAD
from bot.services import Services
from bot.store.records import Change
from jss.answers.answer import Answer
from tests.conftest import TODAY
from tests.features.look import ENGLISH, buttons, texts
from tests.features.place import Place

HEADING = ENGLISH("board-heading")
SLUG = "retroactive"
TITLE = "Does the change cover contracts that ended before it?"
CHANGE = Change(by=1, at=TODAY, why="a test")


@pytest.fixture
async def board(place: Place, services: Services) -> ChannelHandle:
    """A channel that was chosen for the board, and the board in it."""
    channel = place.guild.create_text_channel("answers")
    await choose(place, services, channel)
    return channel


async def choose(place: Place, services: Services, channel: ChannelHandle | None) -> None:
    chosen = channel.id if channel else None
    await done(
        place, services.preferences.choose(place.guild.id, "board_channel", chosen, by=place.moderator.id)
    )


async def done(place: Place, change: Awaitable[object]) -> None:
    """Make a change as a command of the bot would, and wait until the board is in step."""
    with place.env._bot_scope():  # pyright: ignore[reportPrivateUsage] or SimCord would not wait for what follows
        await change
    await settled(place)


async def settled(place: Place) -> None:
    """Wait until the board is in step."""
    await place.env.settle(timeout=20)


def shown_on(channel: ChannelHandle) -> list[str]:
    """The first lines of a channel's messages, oldest first."""
    return [texts(each).splitlines()[0].removeprefix("### ") for each in channel.history()]


def message_of(channel: ChannelHandle, title: str) -> discord.Message:
    return next(each for each in channel.history() if f"### {title}" in texts(each))


async def shipped(services: Services, place: Place) -> dict[str, Answer]:
    return (await services.knowledge.library(place.guild.id)).answers


async def test_a_chosen_channel_gets_a_heading_and_every_answer_by_title(
    place: Place, services: Services, board: ChannelHandle
) -> None:
    titles = sorted(answer.title for answer in (await shipped(services, place)).values())
    assert shown_on(board) == [HEADING.splitlines()[0].removeprefix("### "), *titles]
    assert texts(board.history()[0]) == HEADING
    message = message_of(board, TITLE)
    assert "Moderator" in texts(message)
    assert buttons(message) == []


async def test_nobody_is_notified_by_its_messages(place: Place, board: ChannelHandle) -> None:
    assert all(each.flags.suppress_notifications for each in board.history())
    assert place.pings() == {"parse": []}


async def test_answers_carry_the_link_to_their_message(
    place: Place, services: Services, board: ChannelHandle
) -> None:
    await place.asker.slash(place.channel, "ask", question="is it retroactive?")
    [answer] = place.said()
    assert ENGLISH("button-link") in buttons(answer)
    assert (await services.links.of(place.guild.id))[SLUG] == message_of(board, TITLE).jump_url
    assert HEAD not in await services.links.of(place.guild.id)


async def test_an_edited_answer_is_edited_in_place_and_nothing_else_is_sent(
    place: Place, services: Services, board: ChannelHandle
) -> None:
    before, asked = message_of(board, TITLE).id, len(place.env.http_requests)
    answer = replace((await shipped(services, place))[SLUG], text="It is, as I said.")
    await done(place, services.editing.edit(place.guild.id, answer, CHANGE, seen=0))
    assert "It is, as I said." in texts(message_of(board, TITLE))
    assert message_of(board, TITLE).id == before
    assert [each.method for each in place.env.http_requests[asked:]] == ["PATCH"]


async def test_a_retired_answer_is_deleted_and_comes_back_when_it_is_restored(
    place: Place, services: Services, board: ChannelHandle
) -> None:
    everything = shown_on(board)
    await done(place, services.editing.retire(place.guild.id, SLUG, CHANGE, seen=0))
    assert TITLE not in shown_on(board)
    assert SLUG not in await services.links.of(place.guild.id)
    await done(place, services.editing.follow_shipped(place.guild.id, SLUG, CHANGE, seen=1))
    assert sorted(shown_on(board)) == sorted(everything)
    assert shown_on(board)[-1] == TITLE


async def test_a_new_answer_is_added_at_the_end(
    place: Place, services: Services, board: ChannelHandle
) -> None:
    answer = replace(
        (await shipped(services, place))[SLUG], slug="ours", title="@everyone **ours**", aliases=()
    )
    await done(place, services.editing.add(place.guild.id, answer, CHANGE))
    newest = board.history()[-1]
    assert "@everyone" not in texts(newest)
    assert "ours" in texts(newest)
    assert not newest.mention_everyone
    assert texts(board.history()[0]) == HEADING


async def test_a_restart_sends_nothing_when_all_is_in_step(
    place: Place, services: Services, board: ChannelHandle
) -> None:
    sent = len(place.env.http_requests)
    await place.env.restart_bot(SupportBot(services))
    await settled(place)
    changes = [each for each in place.env.http_requests[sent:] if "/channels/" in each.path]
    assert [each.method for each in changes] == ["GET"]


@pytest.mark.parametrize("restarted", [False, True])
async def test_a_message_deleted_by_hand_loses_its_links_and_is_sent_anew_next_time(
    place: Place, services: Services, board: ChannelHandle, restarted: bool
) -> None:
    if restarted:  # it is deleted while the bot is away
        place.env.backend.messages[board.id].pop(message_of(board, TITLE).id)
        await place.env.restart_bot(SupportBot(services))
    else:
        place.env.backend.delete_message(board.id, message_of(board, TITLE).id)
        await settled(place)
        assert SLUG not in await services.links.of(place.guild.id)
        await choose(place, services, board)
    await settled(place)
    assert shown_on(board).count(TITLE) == 1
    assert (await services.links.of(place.guild.id))[SLUG] == message_of(board, TITLE).jump_url


async def test_a_message_that_is_gone_when_its_answer_changes_is_sent_anew(
    place: Place, services: Services, board: ChannelHandle
) -> None:
    place.env.backend.messages[board.id].pop(message_of(board, TITLE).id)
    answer = replace((await shipped(services, place))[SLUG], text="It is, as I said.")
    await done(place, services.editing.edit(place.guild.id, answer, CHANGE, seen=0))
    assert "It is, as I said." in texts(message_of(board, TITLE))


async def test_a_board_that_moves_leaves_nothing_behind(
    place: Place, services: Services, board: ChannelHandle
) -> None:
    everything = shown_on(board)
    elsewhere = place.guild.create_text_channel("elsewhere")
    await choose(place, services, elsewhere)
    assert shown_on(board) == []
    assert shown_on(elsewhere) == everything
    assert str(elsewhere.id) in (await services.links.of(place.guild.id))[SLUG]
    await choose(place, services, None)
    assert shown_on(elsewhere) == []
    assert await services.links.of(place.guild.id) == {}


async def test_what_others_write_there_is_left_alone(
    place: Place, services: Services, board: ChannelHandle
) -> None:
    await place.moderator.send(board, "Please ask in the other channel.")
    await choose(place, services, None)
    assert [each.content for each in board.history()] == ["Please ask in the other channel."]


async def test_a_board_speaks_the_language_of_its_server(
    place: Place, services: Services, board: ChannelHandle
) -> None:
    first = board.history()[0].id
    await done(place, services.preferences.choose(place.guild.id, "language", "es", by=place.moderator.id))
    assert board.history()[0].id == first
    assert "Las respuestas de este servidor" in texts(board.history()[0])


async def test_a_channel_where_the_bot_may_not_write_is_marked_and_told_once(
    place: Place, services: Services
) -> None:
    me = place.env.bot.user
    assert me is not None
    closed = place.guild.create_text_channel(
        "closed", overwrites={me: discord.PermissionOverwrite(send_messages=False)}
    )
    await choose(place, services, closed)
    await done(place, services.editing.retire(place.guild.id, SLUG, CHANGE, seen=0))
    assert await services.preferences.unreachable(place.guild.id) == {("board_channel", closed.id): "closed"}
    assert len(place.moderator.user.dm_channel.history()) == 1


async def test_a_channel_that_closes_while_the_board_is_built_is_marked_too(
    place: Place, services: Services
) -> None:
    channel = place.guild.create_text_channel("answers")
    place.env.inject_error("POST", f"/channels/{channel.id}/messages", status=403, code=50001, message="No")
    await choose(place, services, channel)
    assert await services.preferences.unreachable(place.guild.id) == {("board_channel", channel.id): "closed"}


async def test_a_board_whose_channel_is_deleted_gives_no_links_any_more(
    place: Place, services: Services, board: ChannelHandle
) -> None:
    place.env.backend.delete_channel(board.id)
    await settled(place)
    assert await services.links.of(place.guild.id) == {}
    assert await services.preferences.unreachable(place.guild.id) == {("board_channel", board.id): "gone"}


async def test_an_answer_that_discord_refuses_is_left_out_and_tried_again(
    place: Place, services: Services
) -> None:
    channel = place.guild.create_text_channel("answers")
    titles = {answer.title for answer in (await shipped(services, place)).values()}
    for _ in range(2):  # the heading and the first answer
        place.env.inject_error("POST", f"/channels/{channel.id}/messages", status=400, code=50035)
    await choose(place, services, channel)
    assert len(titles - set(shown_on(channel))) == 1
    await place.env.advance_time(RETRY_PAUSES_S[0] + 1)
    await settled(place)
    assert titles - set(shown_on(channel)) == set()


async def test_a_board_goes_on_when_discord_is_back(place: Place, services: Services) -> None:
    channel = place.guild.create_text_channel("answers")
    place.env.inject_error("POST", f"/channels/{channel.id}/messages", status=503, times=2)
    await choose(place, services, channel)
    assert channel.history() == []
    for pause in RETRY_PAUSES_S[:2]:
        await place.env.advance_time(pause + 1)
    await settled(place)
    assert len(channel.history()) == len(await shipped(services, place)) + 1


async def test_the_progress_of_a_build_can_be_seen(place: Place, services: Services) -> None:
    board = place.guild.create_text_channel("answers")
    asked = len(place.env.http_requests)
    await choose(place, services, board)
    total = len(await shipped(services, place))
    written = [str(each.json) for each in place.env.http_requests[asked:]]
    for posted in (0, 10, 20):
        assert any(ENGLISH("board-building", posted=posted, all=total) in each for each in written)
    assert texts(board.history()[0]) == HEADING


async def test_a_build_cut_short_by_a_restart_goes_on_where_it_stopped(
    place: Place, services: Services, board: ChannelHandle
) -> None:
    everything = shown_on(board)
    for message in board.history()[20:]:
        place.env.backend.delete_message(board.id, message.id)
    await settled(place)
    kept = [each.id for each in board.history()]
    await place.env.restart_bot(SupportBot(services))
    await settled(place)
    assert shown_on(board) == everything
    assert [each.id for each in board.history()][:20] == kept
    assert texts(board.history()[0]) == HEADING
