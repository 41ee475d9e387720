"""Estimating one's own score."""

from bot.client import SupportBot
from bot.features.estimate.buttons import BUTTONS
from bot.features.estimate.commands import EstimateCommands, submitted
from bot.features.estimate.form import KIND
from bot.features.estimate.sheets import Sheets
from bot.views.forms import form_desk


async def setup(bot: SupportBot) -> None:
    """Load the feature."""
    bot.add_dynamic_items(*BUTTONS)
    form_desk(bot).register(KIND, submitted)
    await bot.add_cog(Sheets(bot.services.clock))
    await bot.add_cog(EstimateCommands())
