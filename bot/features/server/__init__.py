"""What concerns the bot as a whole: help, and how long things are kept."""

from bot.client import SupportBot
from bot.features.server.help import HelpCommands
from bot.features.server.retention import Retention


async def setup(bot: SupportBot) -> None:
    """Load the feature."""
    await bot.add_cog(HelpCommands(bot))
    await bot.add_cog(Retention(bot))
