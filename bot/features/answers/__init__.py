"""The moderators' desk: writing and mending a server's answers, with their history."""

from bot.client import SupportBot
from bot.features.answers.group import answers


async def setup(bot: SupportBot) -> None:
    """Load the feature."""
    bot.tree.add_command(answers)
