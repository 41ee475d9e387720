"""Work that may take long behind an interaction: Discord waits three seconds for a first word, then gives up."""

import asyncio
from collections.abc import Awaitable
from typing import TypeVar

import discord

from bot.client import Interaction

T = TypeVar("T")

# Well below Discord's three seconds: where hundreds ask at once, the first word has to wait its turn as well.
PATIENCE_S = 1.0


async def announced(interaction: Interaction, work: Awaitable[T], *, private: bool, busy: bool) -> T:
    """Await work; where that takes long, or will because the bot is busy, show the person that something comes."""
    working = asyncio.ensure_future(work)
    try:
        if not busy:
            await asyncio.wait({working}, timeout=PATIENCE_S)
        if not working.done():
            await interaction.response.defer(ephemeral=private, thinking=True)
        return await working
    finally:
        await _over(working)


async def _over(working: "asyncio.Future[T]") -> None:
    """Leave nothing running that nobody will be shown, and nothing failed that nobody has looked at."""
    working.cancel()
    await asyncio.wait({working})
    if not working.cancelled():
        working.exception()


async def answer(interaction: Interaction, card: discord.ui.LayoutView, *, private: bool) -> None:
    """Send a card, or put it where `announced` said that it would come."""
    if interaction.response.is_done():
        await interaction.edit_original_response(view=card)
    else:
        await interaction.response.send_message(view=card, ephemeral=private)
