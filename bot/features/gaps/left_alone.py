"""Lines that no answer covers: shown with what leaving them alone would cost, then learnt, and always taken back."""

import discord

from bot.client import Interaction
from bot.features.gaps.desk import audience_for, begin, settle, show, wordings_soon
from bot.features.gaps.facts import said
from bot.features.gaps.opening import GAP, OpenGap, OpenLines, OpenQueue
from bot.features.gaps.queue import queue_of
from bot.permissions import moderated_guild
from bot.reach import Silence, silence_of
from bot.refusal import Refusal
from bot.store.records import GapMark, Mark
from bot.views import limits
from bot.views.actions import Action
from bot.views.answer_card import notice_card
from bot.views.custom_id import custom_id
from bot.views.escape import quoted
from bot.views.forms import Form, Submitted
from bot.words import Words
from jss.answers.not_covered import NotCovered as Line
from jss.answers.not_covered import NotCoveredKind

FORM = "gapline"
LINE = "line"
LINE_LENGTH = 300
# Each is a line that the matcher has to learn; nobody reads through more of them either.
MOST_LINES = 200
QUESTIONS, QUESTION, TITLE = 5, 120, 80


class NotCovered(Action, kind="gapnot", parts=GAP):
    """Opens the form for a line that is to be left alone."""

    label = "button-gap-not-covered"

    async def act(self, interaction: Interaction) -> None:
        """Open it."""
        guild_id = await moderated_guild(interaction, interaction.client.services)
        question_id = self.number("question_id")
        line, *_ = await wordings_soon(interaction, guild_id, question_id)
        await _open_form(interaction, question_id, line)


class Reword(Action, kind="gapreword", parts=("mark_id", "question_id")):
    """Opens the form again, filled with the line that was sent with it."""

    label = "button-gap-reword"

    async def act(self, interaction: Interaction) -> None:
        """Open it."""
        guild_id = await moderated_guild(interaction, interaction.client.services)
        mark = await _marked(interaction, guild_id, self.number("mark_id"), Mark.PROPOSED)
        await _open_form(interaction, self.number("question_id"), mark.text)


async def propose(interaction: Interaction, submitted: Submitted) -> None:
    """Show what leaving a line alone would cost; nothing is learnt yet."""
    guild_id = await begin(interaction)
    question_id = int(submitted.arguments[0])
    line = " ".join(submitted.text(LINE).split())
    if not line:
        raise Refusal("gap-line-empty")
    if len(await lines_of(interaction, guild_id)) >= MOST_LINES:
        raise Refusal("gap-lines-full", most=MOST_LINES)
    await queue_of(interaction.client).find(guild_id, question_id)
    services = interaction.client.services
    [mark_id] = await services.store.gaps.mark(
        guild_id, [line], Mark.PROPOSED, by=interaction.user.id, at=services.clock()
    )
    silence = await silence_of(services, guild_id, line)
    audience = await audience_for(interaction)
    words = audience.words
    answer = audience.said(silence.answer) if silence.answer else None
    text = _foretold(line, answer.title if answer else None, silence, words)
    buttons = [
        LeaveAlone(mark_id, question_id, words=words),
        Reword(mark_id, question_id, words=words),
        OpenGap(question_id, label=words("button-gap-to-gap")),
    ]
    await show(interaction, notice_card(text, buttons))


class LeaveAlone(Action, kind="gapleave", parts=("mark_id", "question_id")):
    """Learns the line that was shown, and puts its gap aside."""

    label = "button-gap-leave"
    style = discord.ButtonStyle.primary

    async def act(self, interaction: Interaction) -> None:
        """Learn it; it is live when that is said."""
        guild_id = await begin(interaction)
        group = await queue_of(interaction.client).find(guild_id, self.number("question_id"))
        mark_id = self.number("mark_id")
        line = await _leave(interaction, guild_id, mark_id)
        # Only the reworded line is kept for good; what people wrote is put aside for as long as it may come up.
        aside = await settle(interaction, guild_id, group.wording, Mark.DISMISSED)
        words = (await audience_for(interaction)).words
        text = words("gap-not-covered-noted", line=said(line, QUESTION))
        buttons = [AnswerAgain(mark_id, aside, group.question_id, words=words), OpenQueue(0, words=words)]
        await show(interaction, notice_card(text, buttons))


class AnswerAgain(Action, kind="gapunleave", parts=("mark_id", "aside_id", "question_id")):
    """Takes back what `LeaveAlone` did."""

    label = "button-gap-undo"

    async def act(self, interaction: Interaction) -> None:
        """Forget the line, and put its gap back into the queue."""
        guild_id = await begin(interaction)
        line = await _take_back(interaction, guild_id, self.number("mark_id"))
        await interaction.client.services.store.gaps.unmark(guild_id, self.number("aside_id"), Mark.DISMISSED)
        words = (await audience_for(interaction)).words
        buttons = [OpenGap(self.number("question_id"), words=words), OpenQueue(0, words=words)]
        await show(interaction, notice_card(words("gap-line-gone", line=said(line, QUESTION)), buttons))


class TakeBack(Action, kind="gaplinegone", parts=("mark_id", "page")):
    """Takes a line of the list back."""

    label = "button-gap-line-remove"

    async def act(self, interaction: Interaction) -> None:
        """Forget it, with the way back to it for a day."""
        guild_id = await begin(interaction)
        mark_id, page = self.number("mark_id"), self.number("page")
        line = await _take_back(interaction, guild_id, mark_id)
        words = (await audience_for(interaction)).words
        buttons = [PutBack(mark_id, page, words=words), OpenLines(page, words=words)]
        await show(interaction, notice_card(words("gap-line-gone", line=said(line, QUESTION)), buttons))


class PutBack(Action, kind="gaplineback", parts=("mark_id", "page")):
    """Puts a line into the list again."""

    label = "button-gap-undo"

    async def act(self, interaction: Interaction) -> None:
        """Learn it again."""
        guild_id = await begin(interaction)
        line = await _leave(interaction, guild_id, self.number("mark_id"))
        words = (await audience_for(interaction)).words
        text = words("gap-not-covered-noted", line=said(line, QUESTION))
        await show(interaction, notice_card(text, [OpenLines(self.number("page"), words=words)]))


BUTTONS = (NotCovered, Reword, LeaveAlone, AnswerAgain, TakeBack, PutBack)


async def lines_of(interaction: Interaction, guild_id: int) -> list[GapMark]:
    """The lines that a server has left alone, the newest first."""
    marks = await interaction.client.services.store.gaps.marks(guild_id)
    return [mark for mark in reversed(marks) if mark.mark is Mark.NOT_COVERED]


def _foretold(line: str, title: str | None, silence: Silence, words: Words) -> str:
    told = [words("gap-leave-ask", line=said(line, LINE_LENGTH))]
    if title:
        told.append(words("gap-leave-answered", title=quoted(limits.cut(title, TITLE))))
    if silence.lost:
        told.append(words("gap-leave-lost", count=len(silence.lost)))
        told += [f"- {said(text, QUESTION)}" for text in silence.lost[:QUESTIONS]]
    else:
        told.append(words("gap-leave-nothing-lost"))
    return "\n".join(told)


async def _open_form(interaction: Interaction, question_id: int, line: str) -> None:
    words = (await audience_for(interaction)).words
    form = Form(title=words("gap-not-covered-title"), custom_id=custom_id(FORM, question_id))
    field: discord.ui.TextInput[Form] = discord.ui.TextInput(
        custom_id=LINE,
        default=line[:LINE_LENGTH],
        max_length=LINE_LENGTH,
        style=discord.TextStyle.paragraph,
    )
    form.add_item(
        discord.ui.Label(
            text=words("gap-not-covered-line"), description=words("gap-not-covered-hint"), component=field
        )
    )
    await interaction.response.send_modal(form)


async def _marked(interaction: Interaction, guild_id: int, mark_id: int, mark: Mark) -> GapMark:
    found = await interaction.client.services.store.gaps.find_mark(guild_id, mark_id)
    if found is None or found.mark is not mark:
        raise Refusal("gap-line-moved")
    return found


async def _leave(interaction: Interaction, guild_id: int, mark_id: int) -> str:
    """Learn a proposed line."""
    services = interaction.client.services
    async with services.knowledge.turn(guild_id):
        found = await _marked(interaction, guild_id, mark_id, Mark.PROPOSED)
        await services.store.gaps.remark(
            guild_id,
            mark_id,
            Mark.NOT_COVERED,
            instead_of=Mark.PROPOSED,
            by=interaction.user.id,
            at=services.clock(),
        )
        await services.knowledge.learn(guild_id, not_covered=[Line(found.text, NotCoveredKind.NEAR)])
    return found.text


async def _take_back(interaction: Interaction, guild_id: int, mark_id: int) -> str:
    """Forget a line; it stays proposed for a while, so that even that can be taken back."""
    services = interaction.client.services
    async with services.knowledge.turn(guild_id):
        found = await _marked(interaction, guild_id, mark_id, Mark.NOT_COVERED)
        await services.store.gaps.remark(
            guild_id,
            mark_id,
            Mark.PROPOSED,
            instead_of=Mark.NOT_COVERED,
            by=interaction.user.id,
            at=services.clock(),
        )
        await services.knowledge.read_again(guild_id)
    return found.text
