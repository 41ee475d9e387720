"""The commands in people's own language: descriptions, options, choices and the names of menu entries.

Their English stands in the code, where discord.py wants it; `commands.ftl` of each other language holds the rest.
The names of commands and options stay the same everywhere: answers and notices name them.
"""

import re

import discord
from discord import app_commands
from discord.app_commands import TranslationContextLocation as Place
from typing_extensions import override

from bot.words import ENGLISH, words_in

DESCRIPTIONS = {Place.command_description, Place.group_description}


class CatalogueTranslator(app_commands.Translator):
    """Looks the texts of commands up in the catalogue when Discord is told of them."""

    @override
    async def translate(
        self,
        string: app_commands.locale_str,
        locale: discord.Locale,
        context: app_commands.TranslationContextTypes,
    ) -> str | None:
        words = words_in(locale.value)
        key = key_of(context)
        if key is None or words.language == ENGLISH:
            return None
        try:
            return words(key)
        except LookupError:
            return None  # Discord shows the English text


def key_of(context: app_commands.TranslationContextTypes) -> str | None:
    """Give the name that a text of a command has in the catalogue, None for what is not translated."""
    about = context.data
    if isinstance(about, app_commands.ContextMenu):
        return f"menu-{_joined(about.name)}"
    if isinstance(about, app_commands.Choice):
        return f"choice-{_joined(about.name)}"
    if isinstance(about, app_commands.Command | app_commands.Group):
        return f"command-{_joined(about.qualified_name)}" if context.location in DESCRIPTIONS else None
    if isinstance(about, app_commands.Parameter) and context.location is Place.parameter_description:
        return f"command-{_joined(about.command.qualified_name)}.{about.name}"
    return None


def _joined(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-")
