"""The answer board: a channel with one message for each answer, so that each has a lasting link."""

from bot.client import SupportBot
from bot.features.board.keeper import BoardKeeper


async def setup(bot: SupportBot) -> None:
    """Load the feature."""
    await bot.add_cog(BoardKeeper(bot))
