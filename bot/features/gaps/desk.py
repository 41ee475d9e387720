"""From a press of a button to the card of the queue, or of one gap."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

import discord

from bot.audience import Audience, audience_of
from bot.client import Interaction
from bot.features.gaps.cards import ON_PAGE, Entry
from bot.features.gaps.facts import Near
from bot.features.gaps.queue import Group, queue_of
from bot.knowledge import Library
from bot.meaning import meaning_of
from bot.permissions import moderated_guild
from bot.services import Services
from bot.store.records import Mark
from bot.views import limits
from bot.views.actions import Action

# A form has to be the first thing Discord hears, and it waits for three seconds.
FORM_WAITS_S = 1.5


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """One page of what is listed; `number` counts from 0."""

    items: Sequence[T]
    number: int
    of: int


async def begin(interaction: Interaction) -> int:
    """Check who acts, say that it is being worked on, and give the server's id.

    What follows takes the place of a private card; under a public one it is shown privately beside it.
    """
    guild_id = await moderated_guild(interaction, interaction.client.services)
    if interaction.message is not None and interaction.message.flags.ephemeral:
        await interaction.response.defer()
    else:
        await interaction.response.defer(ephemeral=True, thinking=True)
    return guild_id


async def audience_for(interaction: Interaction) -> Audience:
    """Whoever acts."""
    return await audience_of(interaction, interaction.client.services)


async def show(interaction: Interaction, card: discord.ui.LayoutView) -> None:
    """Show a card where `begin` said that something would come."""
    await interaction.edit_original_response(view=card)


def page_of(listed: Sequence[T], number: int) -> Page[T]:
    """Give a page of a list, or the last one where there are fewer."""
    pages = max(1, -(-len(listed) // ON_PAGE))
    number = min(number, pages - 1)
    return Page(listed[number * ON_PAGE : (number + 1) * ON_PAGE], number, pages)


async def entries(
    interaction: Interaction,
    guild_id: int,
    groups: Sequence[Group],
    button: Callable[[Group], Action],
    *,
    nearest: int,
) -> list[Entry]:
    """Put the nearest answers and a button beside each group."""
    services = interaction.client.services
    audience = await audience_for(interaction)
    near = [
        tuple(
            Near(audience.said(each.answer), each.share)
            for each in (await nearest_answers(services, guild_id, group.wording))[:nearest]
        )
        for group in groups
    ]
    return [Entry(group, found, button(group)) for group, found in zip(groups, near, strict=True)]


async def nearest_answers(services: Services, guild_id: int, question: str) -> tuple[Near, ...]:
    """Give all answers of a server, the likeliest for the question first."""
    library = await services.knowledge.library(guild_id)
    ranked = await asyncio.to_thread(library.matcher.rank, question[: limits.MESSAGE_CONTENT])
    return tuple(_near(library, slug, share) for slug, share in ranked)


def _near(library: Library, slug: str, share: float) -> Near:
    return Near(library.answers[slug], share)


async def wordings_soon(interaction: Interaction, guild_id: int, question_id: int) -> tuple[str, ...]:
    """Give the wordings of a question's group, or only the question's own where all would take too long."""
    queue = queue_of(interaction.client)
    finding = asyncio.ensure_future(queue.find(guild_id, question_id))
    await asyncio.wait({finding}, timeout=FORM_WAITS_S)
    if finding.done():
        return finding.result().wordings
    # Nobody waits for it any more, so nobody else would fetch what it ends with.
    finding.add_done_callback(lambda done: done.cancelled() or done.exception())
    return (await queue.wording_of(guild_id, question_id),)


async def settle(interaction: Interaction, guild_id: int, line: str, mark: Mark) -> int:
    """Settle a group by what its commonest wording means, and give the number of the mark."""
    return await settle_meant(interaction.client.services, guild_id, line, mark, by=interaction.user.id)


async def settle_meant(services: Services, guild_id: int, line: str, mark: Mark, *, by: int) -> int:
    """Settle what a line means; its words are not kept."""
    encoder = services.knowledge.shipped.matcher.cache.encoder
    meant = await asyncio.to_thread(meaning_of, line, encoder)
    [number] = await services.store.gaps.mark(guild_id, [meant or ""], mark, by=by, at=services.clock())
    return number
