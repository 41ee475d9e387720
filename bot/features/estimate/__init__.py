"""Estimating one's own score."""

from bot.client import SupportBot
from bot.features.estimate.buttons import BeforeAfter, EachContract, EditAndRetry, UnknownsButton
from bot.features.estimate.commands import EstimateCommands, submitted
from bot.features.estimate.form import KIND
from bot.features.estimate.sharing import Share, TakeBack
from bot.features.estimate.sheets import Sheets
from bot.features.estimate.whatif import Back, BadReview, EndOpen, TryScenario, WhatIf
from bot.views.forms import form_desk

BUTTONS = (EachContract, BeforeAfter, UnknownsButton, EditAndRetry, Share, TakeBack)
WHAT_IFS = (WhatIf, Back, TryScenario, BadReview, EndOpen)


async def setup(bot: SupportBot) -> None:
    """Load the feature."""
    bot.add_dynamic_items(*BUTTONS, *WHAT_IFS)
    form_desk(bot).register(KIND, submitted)
    await bot.add_cog(Sheets(bot.services.clock))
    await bot.add_cog(EstimateCommands())
