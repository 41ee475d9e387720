"""The queue of questions that people were not helped with: seen, settled, and told about once a week."""

from bot.client import SupportBot
from bot.features.gaps.buttons import (
    NOT_COVERED_FORM,
    AddPhrasing,
    AnswerMenu,
    Dismiss,
    NotCovered,
    OpenGap,
    OpenQueue,
    Undo,
    leave_alone,
)
from bot.features.gaps.commands import GapCommands
from bot.features.gaps.digest import Digest
from bot.features.gaps.drafts import DraftReplies
from bot.features.gaps.queue import Queue
from bot.features.gaps.writing import Explain, MakeAnswer, UseDraft
from bot.views.forms import form_desk


async def setup(bot: SupportBot) -> None:
    """Load the feature."""
    bot.add_dynamic_items(OpenQueue, OpenGap, AddPhrasing, AnswerMenu, NotCovered, Dismiss, Undo)
    bot.add_dynamic_items(MakeAnswer, UseDraft, Explain)
    form_desk(bot).register(NOT_COVERED_FORM, leave_alone)
    await bot.add_cog(Queue(bot.services))
    await bot.add_cog(GapCommands(bot))
    await bot.add_cog(DraftReplies(bot))
    await bot.add_cog(Digest(bot))
