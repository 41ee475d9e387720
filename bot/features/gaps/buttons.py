"""The buttons of the queue; they know their gap by the number of a question in it, wherever the queue has moved to."""

from dataclasses import replace

import discord
from typing_extensions import override

from bot.client import Interaction
from bot.features.gaps.cards import detail_card, picker_card, queue_card
from bot.features.gaps.desk import (
    audience_for,
    begin,
    entries,
    nearest_answers,
    page_of,
    settle,
    show,
    wordings_soon,
)
from bot.features.gaps.facts import said
from bot.features.gaps.phrasings import Taught, add_phrasings
from bot.features.gaps.queue import Group, queue_of
from bot.features.gaps.selection import KIND, OPTIONS, Selection, option
from bot.features.gaps.writing import Explain, MakeAnswer, UseDraft
from bot.permissions import moderated_guild
from bot.refusal import Refusal
from bot.store.records import Draft, Mark
from bot.views.actions import Action
from bot.views.answer_card import notice_card
from bot.views.custom_id import custom_id, template
from bot.views.forms import Form, Submitted
from jss.answers.not_covered import NotCovered as Line
from jss.answers.not_covered import NotCoveredKind
from jss.answers.reply import Outcome

GAP = ("question_id",)
NEAREST = 3
QUOTED = 200
LINE_LENGTH = 300
NOT_COVERED_FORM = "gapline"


class OpenQueue(Action, kind="gaps", parts=("page",)):
    """Shows a page of the queue; pages count from 0."""

    label = "button-gap-back"

    async def act(self, interaction: Interaction) -> None:
        """Show it."""
        guild_id = await begin(interaction)
        await show_queue(interaction, guild_id, self.number("page"))


class OpenGap(Action, kind="gap", parts=GAP):
    """Shows one gap with what may be done about it."""

    label = "button-gap-open"

    async def act(self, interaction: Interaction) -> None:
        """Show it."""
        guild_id = await begin(interaction)
        group = await queue_of(interaction.client).find(guild_id, self.number("question_id"))
        await _show_gap(interaction, guild_id, group)


class AddPhrasing(Action, kind="gapadd", parts=("question_id", "page")):
    """Offers the answers to which the wordings may be added, the likeliest first."""

    label = "button-gap-add"

    async def act(self, interaction: Interaction) -> None:
        """Show them."""
        guild_id = await begin(interaction)
        group = await queue_of(interaction.client).find(guild_id, self.number("question_id"))
        await _show_picker(interaction, guild_id, group, self.number("page"))


class AnswerMenu(Selection, template=template(KIND, "question_id")):
    """The answers to which the wordings may be added."""

    @override
    async def choose(self, interaction: Interaction, slug: str) -> None:
        guild_id = await begin(interaction)
        group = await queue_of(interaction.client).find(guild_id, self.question_id)
        audience = await audience_for(interaction)
        taught = await add_phrasings(
            interaction.client.services,
            guild_id,
            slug,
            group.wordings,
            by=interaction.user.id,
            why=audience.words("gap-why", question=said(group.wording, QUOTED)),
        )
        await settle(interaction, guild_id, group.wording, Mark.ANSWERED)
        text = await _taught_text(
            interaction, guild_id, group, replace(taught, answer=audience.said(taught.answer))
        )
        await show(interaction, notice_card(text, [OpenQueue(0, words=audience.words)]))


class NotCovered(Action, kind="gapnot", parts=GAP):
    """Opens the form for a line that is to be left alone."""

    label = "button-gap-not-covered"

    async def act(self, interaction: Interaction) -> None:
        """Open it."""
        guild_id = await moderated_guild(interaction, interaction.client.services)
        question_id = self.number("question_id")
        line, *_ = await wordings_soon(interaction, guild_id, question_id)
        words = (await audience_for(interaction)).words
        form = Form(title=words("gap-not-covered-title"), custom_id=custom_id(NOT_COVERED_FORM, question_id))
        field: discord.ui.TextInput[Form] = discord.ui.TextInput(
            custom_id="line",
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


async def leave_alone(interaction: Interaction, submitted: Submitted) -> None:
    """Learn the line that somebody sent with the form of `NotCovered`."""
    guild_id = await begin(interaction)
    group = await queue_of(interaction.client).find(guild_id, int(submitted.arguments[0]))
    line = " ".join(submitted.text("line").split())
    if not line:
        raise Refusal("gap-line-empty")
    knowledge = interaction.client.services.knowledge
    async with knowledge.turn(guild_id):
        await settle(interaction, guild_id, line, Mark.NOT_COVERED)
        await knowledge.learn(guild_id, not_covered=[Line(line, NotCoveredKind.NEAR)])
    # Only the reworded line is kept for good; what people wrote is put aside for as long as it may come up.
    await settle(interaction, guild_id, group.wording, Mark.DISMISSED)
    words = (await audience_for(interaction)).words
    text = words("gap-not-covered-noted", line=said(line, QUOTED))
    await show(interaction, notice_card(text, [OpenQueue(0, words=words)]))


class Dismiss(Action, kind="gapdismiss", parts=GAP):
    """Settles a gap without doing anything about it."""

    label = "button-gap-dismiss"

    async def act(self, interaction: Interaction) -> None:
        """Settle it, with a way back."""
        guild_id = await begin(interaction)
        group = await queue_of(interaction.client).find(guild_id, self.number("question_id"))
        mark_id = await settle(interaction, guild_id, group.wording, Mark.DISMISSED)
        words = (await audience_for(interaction)).words
        buttons = [Undo(mark_id, group.question_id, words=words), OpenQueue(0, words=words)]
        text = words("gap-dismissed", question=said(group.wording, QUOTED))
        await show(interaction, notice_card(text, buttons))


class Undo(Action, kind="gapundo", parts=("mark_id", "question_id")):
    """Takes a dismissal back."""

    label = "button-gap-undo"

    async def act(self, interaction: Interaction) -> None:
        """Put the gap back into the queue."""
        guild_id = await begin(interaction)
        if not await interaction.client.services.store.gaps.unmark(guild_id, self.number("mark_id")):
            raise Refusal("gap-undone-already")
        words = (await audience_for(interaction)).words
        question_id = self.number("question_id")
        line = await queue_of(interaction.client).wording_of(guild_id, question_id)
        buttons = [OpenGap(question_id, words=words), OpenQueue(0, words=words)]
        await show(interaction, notice_card(words("gap-undone", question=said(line, QUOTED)), buttons))


async def show_queue(interaction: Interaction, guild_id: int, number: int) -> None:
    """Show a page of the queue, or the last one where there are fewer by now."""
    groups = await queue_of(interaction.client).open(guild_id)
    days = (await interaction.client.services.preferences.of(guild_id)).kept_days
    audience = await audience_for(interaction)
    words = audience.words
    if not groups:
        await show(interaction, notice_card(words("gaps-none", days=days)))
        return
    page = page_of(groups, number)
    listed = await entries(
        interaction, guild_id, page.groups, lambda group: OpenGap(group.question_id, words=words), nearest=1
    )
    head = words("gaps-head", groups=len(groups), asked=sum(len(group.gaps) for group in groups), days=days)
    foot = words("gaps-page", page=page.number + 1, pages=page.of, days=days)
    turning: list[Action] = []
    if page.number > 0:
        turning.append(OpenQueue(page.number - 1, label=words("button-gap-newer")))
    if page.number + 1 < page.of:
        turning.append(OpenQueue(page.number + 1, label=words("button-gap-older")))
    await show(interaction, queue_card(guild_id, head, listed, foot, turning, words))


async def _show_gap(interaction: Interaction, guild_id: int, group: Group) -> None:
    words = (await audience_for(interaction)).words
    number = group.question_id
    [entry] = await entries(
        interaction, guild_id, [group], lambda _: OpenQueue(0, words=words), nearest=NEAREST
    )
    deciding: list[Action] = [
        MakeAnswer(number, words=words),
        AddPhrasing(number, 0, words=words),
        NotCovered(number, words=words),
        Dismiss(number, words=words),
        Explain(number, words=words),
    ]
    drafts = await interaction.client.services.store.gaps.drafts(group.ids)
    usable: list[tuple[Draft, Action]] = [
        (draft, UseDraft(draft.question_id, draft.message_id, words=words)) for draft in drafts
    ]
    await show(interaction, detail_card(guild_id, entry, usable, deciding, words))


async def _show_picker(interaction: Interaction, guild_id: int, group: Group, page: int) -> None:
    services = interaction.client.services
    audience = await audience_for(interaction)
    words = audience.words
    near = await nearest_answers(services, guild_id, group.wording)
    start = min(page, (len(near) - 1) // OPTIONS) * OPTIONS
    options = [
        option(
            audience.said(each.answer).title,
            each.answer.slug,
            words("gap-pick-share", share=each.percent) if each.percent else words("gap-pick-unlikely"),
        )
        for each in near[start : start + OPTIONS]
    ]
    menu = AnswerMenu(group.question_id, options, placeholder=words("gap-pick-place"))
    buttons: list[Action] = [OpenGap(group.question_id, label=words("button-gap-to-gap"))]
    if rest := near[start + OPTIONS :]:
        label = words("gap-pick-next", count=min(len(rest), OPTIONS))
        buttons.append(AddPhrasing(group.question_id, start // OPTIONS + 1, label=label))
    text = words("gap-pick-answer", question=said(group.wording, QUOTED))
    await show(interaction, picker_card(text, menu, buttons))


async def _taught_text(interaction: Interaction, guild_id: int, group: Group, taught: Taught) -> str:
    """Say what was added, and whether the answer is given now; asking is the only way to know."""
    words = (await audience_for(interaction)).words
    title, slug = taught.answer.title, taught.answer.slug
    if not taught.added:
        return words("gap-added-already", title=title)
    reply = await interaction.client.services.answering.explain(guild_id, group.wording)
    given = reply.outcome is Outcome.ANSWERED and slug in {match.topic for match in reply.matches}
    question = said(group.wording, QUOTED)
    now = words("gap-now-answered" if given else "gap-now-other", question=question)
    return f"{words('gap-added', count=len(taught.added), title=title)} {now}"
