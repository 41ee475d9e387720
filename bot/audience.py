"""For whom something is shown: in which language, and with which links."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import discord

from bot.services import Services
from bot.words import LANGUAGES, Words, words_in
from jss.answers.answer import Answer
from jss.answers.language import language_of


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
    # Whoever added the bot for themselves alone takes it to servers where it is no member: nobody there hears of it.
    is_member = guild_id is not None and interaction.client.get_guild(guild_id) is not None
    return Audience(words, is_member, await services.links.of(guild_id))


async def words_for(interaction: "discord.Interaction[discord.Client]", services: Services) -> Words:
    """For whoever acts: in their client's language where we speak it, else in the server's."""
    if interaction.locale.value.partition("-")[0] in LANGUAGES:
        return words_in(interaction.locale.value)
    locale = interaction.guild_locale
    return await _words_of_server(services, interaction.guild_id, locale.value if locale else None)


async def audience_in(guild: discord.Guild | None, services: Services, *, said: str = "") -> Audience:
    """Whoever reads a channel: in the language that the server chose.

    Where it chose none, in that of the message to be answered, `said`, if that is sure, and else in the server's own.
    """
    if guild is None:
        return Audience(words_in(language_of(said)), in_server=False)
    words = await _words_of_server(services, guild.id, language_of(said) or guild.preferred_locale.value)
    return Audience(words, in_server=True, links=await services.links.of(guild.id))


async def _words_of_server(services: Services, guild_id: int | None, otherwise: str | None) -> Words:
    chosen = (await services.preferences.of(guild_id)).language
    return words_in(otherwise if chosen == "auto" else chosen)
