"""The queue of questions that people were not helped with: seen, settled, and told about once a week."""

from bot.client import SupportBot
from bot.features.gaps import left_alone
from bot.features.gaps.commands import GapCommands
from bot.features.gaps.digest import Digest
from bot.features.gaps.drafts import DraftReplies
from bot.features.gaps.opening import AddPhrasing, OpenGap, OpenLines, OpenQueue
from bot.features.gaps.queue import Queue
from bot.features.gaps.settling import Dismiss, Undo
from bot.features.gaps.teaching import AnswerMenu, Unteach
from bot.features.gaps.writing import Explain, MakeAnswer, UseDraft
from bot.views.forms import form_desk


async def setup(bot: SupportBot) -> None:
    """Load the feature."""
    bot.add_dynamic_items(OpenQueue, OpenGap, OpenLines, AddPhrasing, AnswerMenu, Unteach, Dismiss, Undo)
    bot.add_dynamic_items(MakeAnswer, UseDraft, Explain, *left_alone.BUTTONS)
    form_desk(bot).register(left_alone.FORM, left_alone.propose)
    await bot.add_cog(Queue(bot.services))
    await bot.add_cog(GapCommands(bot))
    await bot.add_cog(DraftReplies(bot))
    await bot.add_cog(Digest(bot))
