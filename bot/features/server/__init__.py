"""What concerns the bot as a whole: help."""

from bot.client import SupportBot
from bot.features.server.help import HelpCommands


async def setup(bot: SupportBot) -> None:
    """Load the feature."""
    await bot.add_cog(HelpCommands(bot))
