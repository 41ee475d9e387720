"""Every change of an answer, shown before and after in the channel that the server chose for it."""

from collections.abc import Sequence

import discord
from discord.ext import commands
from typing_extensions import override

from bot.audience import audience_in
from bot.client import SupportBot
from bot.editing import Edited
from bot.features.answers.cards import whose
from bot.features.answers.difference import difference
from bot.features.answers.history import OpenHistory, Restore
from bot.features.answers.restoring import SHIPPED
from bot.posting import Lost, channel_for, give_up
from bot.store.records import AnswerState
from bot.views import limits
from bot.views.actions import Action
from bot.views.answer_card import Card, notice_card
from bot.views.escape import quoted
from bot.words import Words

CHANNEL = "audit_channel"
DIFFERENCE = 2900
TITLE = 100
LISTED = 3000
NOBODY = discord.AllowedMentions.none()


class Audit(commands.Cog):
    """Listens for changes."""

    def __init__(self, bot: SupportBot) -> None:
        self._bot = bot

    @override
    async def cog_load(self) -> None:
        self._bot.services.editing.tell(self.show)

    @override
    async def cog_unload(self) -> None:
        self._bot.services.editing.tell_no_more(self.show)

    async def show(self, guild_id: int, edited: Sequence[Edited]) -> None:
        """Post what was changed; where the channel cannot be used any more, its admins are told once."""
        guild = self._bot.get_guild(guild_id)
        channel = await channel_for(self._bot, guild, CHANNEL) if guild else None
        if guild is None or channel is None or not edited:
            return
        words = (await audience_in(guild, self._bot.services)).words
        card = one_change(edited[0], words) if len(edited) == 1 else many_changes(edited, words)
        try:
            await channel.send(view=card, allowed_mentions=NOBODY)
        except discord.Forbidden:
            await give_up(self._bot, guild, Lost(CHANNEL, channel.id, "closed"))
        except discord.NotFound:
            await give_up(self._bot, guild, Lost(CHANNEL, channel.id, "gone"))


def one_change(edited: Edited, words: Words) -> Card:
    """One change: what, who, why, and the lines that went and came."""
    lines = [_what(edited, words), *_why(edited, words)]
    lines.append(difference(edited.before, edited.after, words, DIFFERENCE))
    return notice_card("\n".join(filter(None, lines)), [*_back(edited, words), _history(edited, words)])


def many_changes(edited: Sequence[Edited], words: Words) -> Card:
    """Several changes at once, such as an import, by their titles."""
    first = edited[0]
    head = words("audit-many", count=len(edited), who=whose(first.revision.by, words))
    titles = [f"- {quoted(limits.cut(each.revision.answer.title, TITLE))} ({each.slug})" for each in edited]
    listed = limits.cut_lines(titles, LISTED, "… {}")
    return notice_card("\n".join([head, *_why(first, words), listed]))


def _back(edited: Edited, words: Words) -> list[Action]:
    """The way back to what was said before, as long as nobody changes it again."""
    number = edited.revision.number
    if edited.was is AnswerState.SHIPPED:
        return [Restore(edited.slug, SHIPPED, number, label=words("button-answer-back"))]
    if edited.was is AnswerState.LIVE:
        return [Restore(edited.slug, number - 1, number, label=words("button-answer-back"))]
    return []


def _history(edited: Edited, words: Words) -> Action:
    return OpenHistory(edited.slug, 0, words=words)


def _why(edited: Edited, words: Words) -> list[str]:
    return [words("history-why", why=quoted(edited.revision.why))] if edited.revision.why else []


def _what(edited: Edited, words: Words) -> str:
    revision = edited.revision
    values = {
        "title": quoted(limits.cut(revision.answer.title, TITLE)),
        "slug": edited.slug,
        "who": whose(revision.by, words),
        "number": revision.number,
    }
    if revision.state is AnswerState.RETIRED:
        return words("audit-retired", **values)
    if revision.state is AnswerState.SHIPPED:
        return words("audit-shipped", **values)
    if edited.before is None:
        return words("audit-added", **values)
    return words("audit-changed", **values)
