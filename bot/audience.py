"""For whom something is shown: in which language, and with which links."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import discord

from bot.services import Services
from bot.words import LANGUAGES, Words, words_in
from jss.answers.answer import Answer


@dataclass(frozen=True, slots=True)
class Audience:
    """Whoever reads a card; `links` are the permanent links of answers by slug."""

    words: Words
    in_server: bool
    links: Mapping[str, str] = field(default_factory=dict[str, str])

    def said(self, answer: Answer) -> Answer:
        """Give an answer in the reader's language; a server's own words stay as the server wrote them."""
        return answer.said_in(self.words.language)


async def audience_of(interaction: "discord.Interaction[discord.Client]", services: Services) -> Audience:
    """Whoever acts, with the words for them."""
    guild_id = interaction.guild_id
    words = await words_for(interaction, services)
    return Audience(words, guild_id is not None, await services.links.of(guild_id))


async def words_for(interaction: "discord.Interaction[discord.Client]", services: Services) -> Words:
    """For whoever acts: in their client's language where we speak it, else in the server's."""
    if interaction.locale.value.partition("-")[0] in LANGUAGES:
        return words_in(interaction.locale.value)
    return await _words_of_server(services, interaction.guild_id, interaction.guild_locale)


async def audience_in(guild: discord.Guild | None, services: Services) -> Audience:
    """Whoever reads a channel: in the language that the server chose, or in its own."""
    if guild is None:
        return Audience(words_in(None), in_server=False)
    words = await _words_of_server(services, guild.id, guild.preferred_locale)
    return Audience(words, in_server=True, links=await services.links.of(guild.id))


async def _words_of_server(services: Services, guild_id: int | None, locale: discord.Locale | None) -> Words:
    chosen = (await services.preferences.of(guild_id)).language
    return words_in((locale.value if locale else None) if chosen == "auto" else chosen)
