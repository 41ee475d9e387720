"""Asking a question: by command, by mention, in a direct message, in a watched channel."""

from bot.answered.buttons import AskAloud, AskHuman, Dismiss, Helped, SayMore, save_word
from bot.answered.calling import Calls
from bot.answered.choices import NoneOfThese, NotQuite, Pick
from bot.client import SupportBot
from bot.features.ask.afterwards import Afterwards
from bot.features.ask.commands import AskCommands
from bot.features.ask.menu import answer_this
from bot.features.ask.messages import AskMessages
from bot.features.ask.picker import Candidates, Explain, Post
from bot.features.ask.targets import Targets
from bot.features.ask.told import Told
from bot.features.ask.watched import Watched
from bot.views.forms import form_desk


async def setup(bot: SupportBot) -> None:
    """Load the feature."""
    await bot.add_cog(Calls(bot))
    bot.add_dynamic_items(Helped, NotQuite, SayMore, AskHuman, AskAloud, Dismiss, Pick, NoneOfThese)
    bot.add_dynamic_items(Post, Explain, Candidates)
    form_desk(bot).register("missing", save_word)
    await bot.add_cog(AskCommands(bot))
    await bot.add_cog(AskMessages(bot))
    told = Told(bot.services)
    await bot.add_cog(Watched(bot, told))
    await bot.add_cog(Afterwards(bot, told))
    await bot.add_cog(Targets(bot))
    bot.tree.add_command(answer_this)
