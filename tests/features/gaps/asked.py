"""Questions that nobody was helped with, asked in the simulated Discord."""

import asyncio
import re
from collections.abc import Awaitable, Callable

import discord
from simcord import MemberActor
from simcord.results import InteractionResult, ResponseMessage

from tests.features.look import shown
from tests.features.place import Place

PRINT = "how do i print my profile as pdf"
PRINT_AGAIN = "hey, can i print my profile as a pdf?"
ACCOUNTS = "can i have two accounts"


async def ask(place: Place, question: str, *, by: MemberActor | None = None) -> discord.Message:
    """Ask the bot in the channel, and give the message that asked."""
    return await (by or place.asker).send(place.channel, f"{place.bot} {question}")


def demote(place: Place) -> None:
    """Take the moderator's roles away."""
    place.env.backend.get_guild(place.guild.id).members[place.moderator.id].role_ids.clear()


async def queue(place: Place) -> ResponseMessage:
    """What the moderator sees of the queue."""
    return shown(await place.moderator.slash(place.channel, "gaps"))


async def opened(place: Place) -> ResponseMessage:
    """Open the gap that was asked most."""
    card = await queue(place)
    first = custom_ids(card)[0]
    return shown(await place.moderator.click(card, custom_id=first))


def told(result: InteractionResult) -> ResponseMessage:
    """The private sentence that came instead of what was to be shown."""
    assert result.acknowledged, "the interaction was never answered"
    said = [*result.followups, *([result.response] if result.response else [])][0]
    assert said.ephemeral
    return said


async def until(happens: Callable[[], Awaitable[object]]) -> None:
    """Wait for something that the bot does by itself."""
    for _ in range(200):
        if await happens():
            return
        await asyncio.sleep(0.01)
    raise AssertionError("it did not happen within two seconds")


def custom_ids(message: ResponseMessage) -> list[str]:
    """The ids of a message's buttons and menus, top to bottom."""
    return re.findall(r"'custom_id': '([^']+)'", str(message.components))


def options(message: ResponseMessage) -> list[str]:
    """The values of the menu that a message shows."""
    return re.findall(r"'value': '([^']+)'", str(message.components))
