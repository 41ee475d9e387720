"""What concerns the bot as a whole: settings, privacy, help, and how long things are kept."""

from bot.client import SupportBot
from bot.features.server.channels import ChosenChannels
from bot.features.server.help import HelpCommands
from bot.features.server.privacy import ForgetMe, PrivacyCommands
from bot.features.server.retention import Retention
from bot.features.server.settings import BuildBoard, Choose, SettingsCommands, ShowPage, ToDefault
from bot.views.examples import Example


async def setup(bot: SupportBot) -> None:
    """Load the feature."""
    bot.add_dynamic_items(ShowPage, ToDefault, Choose, BuildBoard, ForgetMe, Example)
    await bot.add_cog(HelpCommands(bot))
    await bot.add_cog(SettingsCommands())
    await bot.add_cog(PrivacyCommands(bot))
    await bot.add_cog(Retention(bot))
    await bot.add_cog(ChosenChannels(bot))
