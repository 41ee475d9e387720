"""The moderators' desk: writing and mending a server's answers, with their history."""

from bot.client import SupportBot
from bot.features.answers import (  # the commands hang themselves on the group
    buttons,
    commands,
    exporting,
    importing,
    link,
    stats,
    translating,
)
from bot.features.answers.audit import Audit
from bot.features.answers.drafts import WaitingDrafts
from bot.features.answers.editing_form import EditWishes
from bot.features.answers.group import answers
from bot.features.answers.history import OpenHistory, ReadRevision, Restore
from bot.features.answers.menu import save_as_answer
from bot.features.answers.topics import Retired
from bot.views.answer_form import KIND
from bot.views.edit_answer import EditAnswer
from bot.views.forms import form_desk

__all__ = ["commands", "exporting", "link", "setup", "stats"]


async def setup(bot: SupportBot) -> None:
    """Load the feature."""
    bot.add_dynamic_items(*buttons.BUTTONS, OpenHistory, ReadRevision, Restore, EditAnswer)
    bot.add_dynamic_items(importing.MakeImport, importing.DropImport)
    form_desk(bot).register(KIND, buttons.take_in)
    form_desk(bot).register(buttons.WHY_FORM, buttons.save_because)
    form_desk(bot).register(translating.FORM, buttons.take_translation)
    await bot.add_cog(WaitingDrafts(bot.services.clock))
    await bot.add_cog(importing.WaitingImports(bot.services.clock))
    await bot.add_cog(Retired(bot))
    await bot.add_cog(EditWishes())
    await bot.add_cog(Audit(bot))
    bot.tree.add_command(answers)
    bot.tree.add_command(save_as_answer)
