"""The commands as Discord is told them, and the features that bring them."""

import importlib
from collections.abc import Iterator
from typing import cast

import pytest
from simcord import Env

from bot.client import FEATURES
from tests.features.answers.writing import PAYDAY
from tests.features.look import ENGLISH, shown
from tests.features.place import Place

Told = dict[str, object]

EXPECTED = {
    "ask": {"question", "private"},
    "faq": {"topic", "to", "note"},
    "help": set[str](),
    "jss": {"outcomes", "file", "shown"},
}
SERVER_COMMANDS = {"answers", "gaps", "settings", "Answer this", "Save as answer"}
GUILD_INSTALL, GUILD_AND_USER_INSTALLS = {0}, {0, 1}
SERVER, SERVER_DIRECT_AND_GROUP = {0}, {0, 1, 2}
DESCRIPTION, WHOLE_COMMAND = 100, 8000


@pytest.fixture
def told(simcord_env: Env) -> list[Told]:
    """What the bot sent to Discord when it started."""
    [sync] = [each for each in simcord_env.http_requests if each.method == "PUT" and "/commands" in each.path]
    return cast("list[Told]", sync.json)


@pytest.mark.parametrize("feature", FEATURES)
def test_every_feature_can_be_loaded(feature: str) -> None:
    assert callable(cast("object", importlib.import_module(feature).setup))


def test_discord_is_told_every_command_once(told: list[Told]) -> None:
    names = [str(each["name"]) for each in told]
    assert len(names) == len(set(names))
    assert {name: {str(each["name"]) for each in options_of(told, name)} for name in EXPECTED} == EXPECTED
    assert set(names) >= set(EXPECTED)


def test_what_concerns_a_server_alone_is_nowhere_else_and_all_the_rest_everywhere(told: list[Told]) -> None:
    for command in told:
        for_a_server = command["name"] in SERVER_COMMANDS
        contexts, installs = (
            set(cast("list[int]", command[key])) for key in ("contexts", "integration_types")
        )
        assert contexts == (SERVER if for_a_server else SERVER_DIRECT_AND_GROUP), command["name"]
        assert installs == (GUILD_INSTALL if for_a_server else GUILD_AND_USER_INSTALLS), command["name"]
    assert {command["name"] for command in told} > SERVER_COMMANDS


async def test_who_brings_the_bot_along_to_a_server_it_is_not_in_changes_nothing_there(place: Place) -> None:
    card = shown(await place.moderator.slash(place.channel, "gaps"))
    assert card.ephemeral
    form = await place.moderator.slash(place.channel, "answers add")
    guild = place.env.bot.get_guild(place.guild.id)
    assert guild is not None
    state = place.env.bot._connection  # pyright: ignore[reportPrivateUsage] no other way to be where it never was
    state._remove_guild(guild)  # pyright: ignore[reportPrivateUsage] as above
    refused = shown(await place.moderator.submit_modal(form, dict(PAYDAY)))
    assert (refused.content or "").startswith(ENGLISH("only-in-servers"))


def test_every_description_fits_and_says_something(told: list[Told]) -> None:
    for command in told:
        texts = list(descriptions(command))
        assert all(3 < len(text) <= DESCRIPTION for text in texts)
        assert len(str(command["name"])) + sum(map(len, texts)) <= WHOLE_COMMAND


def options_of(told: list[Told], name: str) -> list[Told]:
    command = next(each for each in told if each["name"] == name)
    return cast("list[Told]", command.get("options") or [])


def descriptions(command: Told) -> Iterator[str]:
    if command.get("type", 1) == 1 or "description" in command:
        yield str(command["description"])
    for option in cast("list[Told]", command.get("options") or []):
        yield from descriptions({**option, "type": 1})
