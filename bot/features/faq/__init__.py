"""Linking a canned answer."""

from bot.client import SupportBot
from bot.features.faq.commands import FaqCommands


async def setup(bot: SupportBot) -> None:
    """Load the feature."""
    await bot.add_cog(FaqCommands(bot))
