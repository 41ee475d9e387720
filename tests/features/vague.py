"""Questions with a known outcome, asked in the simulated Discord."""

import discord

from bot.knowledge import Library
from bot.services import Services
from jss.answers.reply import Outcome
from tests.features.look import shown
from tests.features.place import Place

VAGUE = (
    "what about feedback",
    "score",
    "what about contracts and feedback",
    "feedback",
    "contract and score",
    "my client and the score",
)


def vague(library: Library) -> str:
    """A question for which the matcher offers choices; which one that is changes with its thresholds."""
    found = next((each for each in VAGUE if library.matcher.reply(each).outcome is Outcome.CHOICES), None)
    assert found is not None, "the matcher offers choices for none of these: add a vaguer question"
    return found


async def offered(place: Place, services: Services) -> discord.Message:
    """Ask a vague question and give the card with the choices."""
    question = vague(await services.knowledge.library(place.guild.id))
    return shown(await place.asker.slash(place.channel, "ask", question=question)).message


async def answered(place: Place) -> discord.Message:
    """Ask a clear question and give the card with the answer."""
    return shown(await place.asker.slash(place.channel, "ask", question="is it retroactive?")).message
