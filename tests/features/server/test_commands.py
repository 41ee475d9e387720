"""The commands as Discord is told them, and the features that bring them."""

import importlib
from collections.abc import Iterator
from typing import cast

import pytest
from simcord import Env

from bot.client import FEATURES

Told = dict[str, object]

EXPECTED = {
    "ask": {"question", "private"},
    "faq": {"topic", "to", "note"},
    "help": set[str](),
    "jss": {"outcomes", "file", "shown"},
}
GUILD_AND_USER_INSTALLS = {0, 1}
SERVER_DIRECT_AND_GROUP = {0, 1, 2}
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


def test_every_command_that_is_not_for_a_server_alone_works_in_direct_messages_too(told: list[Told]) -> None:
    for command in told:
        if [0] in (command["contexts"], command["integration_types"]):
            continue  # what concerns a server alone
        assert set(cast("list[int]", command["integration_types"])) == GUILD_AND_USER_INSTALLS
        assert set(cast("list[int]", command["contexts"])) == SERVER_DIRECT_AND_GROUP


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
