"""Linking a canned answer."""

from bot.client import SupportBot
from bot.features.faq.commands import FaqCommands
from bot.features.faq.posting import PostAnswer


async def setup(bot: SupportBot) -> None:
    """Load the feature."""
    bot.add_dynamic_items(PostAnswer)
    await bot.add_cog(FaqCommands(bot))
