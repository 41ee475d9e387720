"""The answers that a command can be about: those that stand, and where it matters those that were retired."""

from collections.abc import Sequence
from typing import cast

from discord import app_commands
from discord.ext import commands
from typing_extensions import override

from bot.audience import audience_of
from bot.client import Interaction, SupportBot
from bot.editing import Edited
from bot.finder import found_in, named, named_among
from bot.permissions import is_moderator
from bot.refusal import Refusal
from bot.remembered import Remembered
from bot.store.records import AnswerState, What
from bot.views import limits
from jss.answers.answer import Answer


class Retired(commands.Cog):
    """What each server retired, as it was before; in memory, since it is looked through while somebody types."""

    def __init__(self, bot: SupportBot) -> None:
        self._bot = bot
        self._known = Remembered(self._read)

    @override
    async def cog_load(self) -> None:
        self._bot.services.editing.tell(self._changed)
        self._bot.services.changes.on(What.ANSWERS, self._known.forget)

    @override
    async def cog_unload(self) -> None:
        self._bot.services.editing.tell_no_more(self._changed)
        self._bot.services.changes.off(What.ANSWERS, self._known.forget)

    async def of(self, guild_id: int) -> tuple[Answer, ...]:
        """Give a server's retired answers."""
        return await self._known.of(guild_id)

    async def _read(self, guild_id: int) -> tuple[Answer, ...]:
        present = await self._bot.services.store.answers.present(guild_id)
        return tuple(each.answer for each in present.values() if each.state is AnswerState.RETIRED)

    async def _changed(self, guild_id: int, _edited: Sequence[Edited]) -> None:
        self._known.forget(guild_id)


async def standing_topic(interaction: Interaction, guild_id: int, topic: str) -> Answer:
    """Give the answer that a moderator means, of those that stand; Refusal where that is not clear."""
    library = await interaction.client.services.knowledge.library(guild_id)
    retired = await _retired(interaction.client).of(guild_id)
    wanted = topic.strip().casefold()
    if topic not in library.answers:
        for answer in retired:
            if wanted in {name.casefold() for name in (answer.slug, answer.title, *answer.aliases)}:
                raise Refusal("answer-is-retired", slug=answer.slug)
    return named(library, topic)


async def any_topic(interaction: Interaction, guild_id: int, topic: str) -> Answer:
    """Give the answer that a person means, retired ones among them; Refusal where that is not clear."""
    return named_among(await _all(interaction, guild_id), topic)


async def complete_standing(interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
    """Offer the answers that stand, by title, alias or slug."""
    library = await interaction.client.services.knowledge.library(interaction.guild_id)
    return await _choices(interaction, library.matcher.answers, typed)


async def complete_any(interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
    """Offer retired answers as well, which nobody but moderators is to see."""
    if not await is_moderator(interaction, interaction.client.services):
        return []
    return await _choices(interaction, await _all(interaction, interaction.guild_id or 0), typed)


async def _all(interaction: Interaction, guild_id: int) -> tuple[Answer, ...]:
    library = await interaction.client.services.knowledge.library(guild_id)
    return (*library.matcher.answers, *await _retired(interaction.client).of(guild_id))


def _retired(bot: SupportBot) -> Retired:
    return cast("Retired", bot.get_cog(Retired.__name__))


async def _choices(
    interaction: Interaction, answers: tuple[Answer, ...], typed: str
) -> list[app_commands.Choice[str]]:
    audience = await audience_of(interaction, interaction.client.services)
    by_slug = {answer.slug: answer for answer in answers}
    return [
        app_commands.Choice(
            name=limits.cut(audience.said(by_slug[slug]).title, limits.CHOICE_TEXT), value=slug
        )
        for slug in found_in(answers, typed[: limits.CHOICE_TEXT], limits.AUTOCOMPLETE_CHOICES)
    ]
