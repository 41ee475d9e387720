"""What Discord is told of the commands in other languages."""

from collections.abc import Iterator
from typing import TypeAlias, cast

import pytest
from fluent.syntax import FluentParser, ast
from simcord import Env

from bot.words import ENGLISH, LANGUAGES, LOCALES

Payload: TypeAlias = dict[str, object]

# As Discord calls the languages that we speak.
LOCALES_OF = {"es": ("es-ES", "es-419")}
SPOKEN = [
    (language, locale) for language in LANGUAGES if language != ENGLISH for locale in LOCALES_OF[language]
]
SLASH = 1
DESCRIPTION = 100
NAME = 32


def told(env: Env) -> list[Payload]:
    """The commands that Discord was told of at the start."""
    [sent] = [one for one in env.http_requests if one.method == "PUT" and one.path.endswith("/commands")]
    return cast("list[Payload]", sent.json)


def texts(commands: list[Payload], locale: str) -> Iterator[tuple[str, str, str | None, int]]:
    """Every text that a person reads in a menu: where it stands, in English, in the language, and its limit."""
    for command in commands:
        where = str(command["name"])
        if command.get("type", SLASH) == SLASH:
            yield from described(command, where, locale)
        else:
            yield where, where, translated(command, "name", locale), NAME


def described(one: Payload, where: str, locale: str) -> Iterator[tuple[str, str, str | None, int]]:
    yield where, str(one["description"]), translated(one, "description", locale), DESCRIPTION
    for option in cast("list[Payload]", one.get("options") or []):
        yield from described(option, f"{where} {option['name']}", locale)
    for choice in cast("list[Payload]", one.get("choices") or []):
        name = str(choice["name"])
        yield f"{where}: {name}", name, translated(choice, "name", locale), DESCRIPTION


def translated(one: Payload, field: str, locale: str) -> str | None:
    return cast("dict[str, str]", one.get(f"{field}_localizations") or {}).get(locale)


def catalogue(language: str) -> set[str]:
    """Everything that the catalogue says about commands."""
    path = LOCALES / language / "commands.ftl"
    found: set[str] = set()
    for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
        assert not isinstance(entry, ast.Junk), entry.content
        if isinstance(entry, ast.Message):
            patterns = [entry.value, *(one.value for one in entry.attributes)]
            found |= {plain(pattern) for pattern in patterns if pattern}
    return found


def plain(pattern: ast.Pattern) -> str:
    """A text that needs no values, since nobody gives any."""
    parts = [one for one in pattern.elements if isinstance(one, ast.TextElement)]
    assert len(parts) == len(pattern.elements)
    return "".join(str(part.value) for part in parts)


@pytest.mark.parametrize(("language", "locale"), SPOKEN)
async def test_every_command_option_choice_and_menu_entry_is_told_in_the_language(
    simcord_env: Env, language: str, locale: str
) -> None:
    found = list(texts(told(simcord_env), locale))
    assert [where for where, _, said, _ in found if said is None] == []
    assert [where for where, english, said, _ in found if said == english and len(english) > NAME] == []
    assert [where for where, _, said, limit in found if not 0 < len(said or "") <= limit] == []
    assert catalogue(language) == {said for _, _, said, _ in found}


@pytest.mark.parametrize(("_language", "locale"), SPOKEN)
async def test_commands_and_options_keep_their_names_which_texts_mention(
    simcord_env: Env, _language: str, locale: str
) -> None:
    commands = [one for one in told(simcord_env) if one.get("type", SLASH) == SLASH]
    options = [option for one in commands for option in cast("list[Payload]", one.get("options") or [])]
    assert len(commands) >= 4
    assert [one["name"] for one in (*commands, *options) if translated(one, "name", locale)] == []


async def test_a_language_we_do_not_speak_is_left_to_the_english(simcord_env: Env) -> None:
    assert {said for _, _, said, _ in texts(told(simcord_env), "fr")} == {None}
