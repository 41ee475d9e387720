"""`/answers link`: the bare link to an answer's message on the board."""

import pytest

from bot.services import Services
from bot.store.records import BoardPost
from tests.features.look import ENGLISH, shown
from tests.features.place import Place


async def test_a_moderator_gets_the_bare_link(place: Place, services: Services) -> None:
    await services.store.board_posts.put(place.guild.id, BoardPost("retroactive", 11, 12, "x"))
    services.links.forget(place.guild.id)
    given = shown(await place.moderator.slash(place.channel, "answers link", topic="retroactive"))
    assert given.ephemeral
    assert given.content == f"https://discord.com/channels/{place.guild.id}/11/12"


@pytest.mark.simcord(check_errors=False)
async def test_without_a_board_they_are_told_how_to_get_one(place: Place) -> None:
    told = shown(await place.moderator.slash(place.channel, "answers link", topic="retroactive"))
    assert told.ephemeral
    assert told.content == ENGLISH("link-no-board")


@pytest.mark.simcord(check_errors=False)
async def test_while_the_board_is_being_built_they_are_told_to_wait(place: Place, services: Services) -> None:
    board = place.guild.create_text_channel("answers")
    place.env.inject_error("POST", f"/channels/{board.id}/messages", status=503, times=None)
    await services.preferences.choose(place.guild.id, "board_channel", board.id, by=place.moderator.id)
    told = shown(await place.moderator.slash(place.channel, "answers link", topic="retroactive"))
    assert told.content is not None
    assert "is not on the board yet" in told.content


@pytest.mark.simcord(check_errors=False)
async def test_where_the_board_was_lost_they_are_told_so_and_not_to_wait(
    place: Place, services: Services
) -> None:
    board = place.guild.create_text_channel("answers")
    await services.preferences.choose(place.guild.id, "board_channel", board.id, by=place.moderator.id)
    await place.env.settle(timeout=30)
    place.env.backend.delete_channel(board.id)
    await place.env.settle(timeout=30)
    told = shown(await place.moderator.slash(place.channel, "answers link", topic="retroactive"))
    assert told.content == ENGLISH("link-board-lost")


async def test_answers_are_offered_as_one_types(place: Place) -> None:
    offered = await place.moderator.autocomplete(place.channel, "answers link", "topic", "retro")
    assert "retroactive" in [choice["value"] for choice in offered]
