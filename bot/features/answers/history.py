"""What was said under a slug before: who changed it, when, why and how, with a way back to each."""

import io
from collections.abc import Sequence
from dataclasses import replace
from typing import cast

import discord
from typing_extensions import override

from bot.audience import Audience, audience_of
from bot.client import Interaction
from bot.features.answers.cards import whose
from bot.features.answers.difference import difference
from bot.features.answers.restoring import SHIPPED, restore
from bot.permissions import moderated_guild
from bot.refusal import Refusal
from bot.store.records import AnswerState, Revision
from bot.views import limits
from bot.views.actions import Action
from bot.views.answer_card import ACCENT, Card, add_buttons, answer_box, notice_card
from bot.views.escape import quoted
from bot.views.selection import Selection
from bot.words import Words
from jss.answers.answer import Answer
from jss.answers.files import render_answer, render_translation

ON_PAGE = 4
DIFFERENCE = 480
WHY = 200
TITLE = 80


class OpenHistory(Action, kind="answer-history", parts=("slug", "page")):
    """Shows a page of an answer's history; pages count from 0."""

    label = "button-answer-history"

    async def act(self, interaction: Interaction) -> None:
        """Show it in the place of what is there, or beside what everybody sees."""
        guild_id = await moderated_guild(interaction, interaction.client.services)
        await _begin(interaction)
        card = await history_card(interaction, guild_id, self.values["slug"], self.number("page"))
        await _show(interaction, card)


class ReadRevision(Selection, kind="answer-read", parts=("slug",)):
    """Shows one of the revisions in full."""

    @override
    async def act(self, interaction: Interaction, chosen: str) -> None:
        """Show it in the place of the history, which its button leads back to."""
        services = interaction.client.services
        guild_id = await moderated_guild(interaction, services)
        await _begin(interaction)
        slug = self.values["slug"]
        revisions = await services.store.answers.history(guild_id, slug)
        found = next((each for each in revisions if str(each.number) == chosen), None)
        if found is None:
            raise Refusal("no-such-revision", slug=slug, number=int(chosen))
        card, file = _whole(found, revisions[0], await audience_of(interaction, services))
        await _show(interaction, card, [file])


class Restore(Action, kind="answer-restore", parts=("slug", "number", "seen")):
    """Says again what a revision said; number 0 is what the bot ships."""

    label = "button-answer-restore"

    async def act(self, interaction: Interaction) -> None:
        """Restore it, and say so."""
        guild_id = await moderated_guild(interaction, interaction.client.services)
        await _begin(interaction)
        slug, number = self.values["slug"], self.number("number")
        edited = await restore(interaction, guild_id, slug, number, seen=self.number("seen"))
        audience = await audience_of(interaction, interaction.client.services)
        await _show(interaction, restored_card(edited.revision, number, audience.words))


def restored_card(revision: Revision, number: int, words: Words) -> Card:
    """What was restored, and the way to the rest of the history."""
    title = quoted(limits.cut(revision.answer.title, TITLE))
    if number == SHIPPED:
        text = words("answer-follows-shipped", title=title)
    else:
        text = words("answer-restored", title=title, old=number, number=revision.number)
    return notice_card(text, [OpenHistory(revision.answer.slug, 0, words=words)])


async def history_card(interaction: Interaction, guild_id: int, slug: str, page: int) -> Card:
    """One page of the history, or the last one where there are fewer."""
    services = interaction.client.services
    audience = await audience_of(interaction, services)
    standing = await services.editing.standing(guild_id, slug)
    revisions = await services.store.answers.history(guild_id, slug)
    shipped = services.knowledge.shipped.answers.get(slug)
    last = max(0, (len(revisions) - 1) // ON_PAGE)
    page = min(page, last)
    card = Card()
    box: discord.ui.Container[Card] = discord.ui.Container(accent_colour=ACCENT)
    answer = standing.answer or standing.last
    title = quoted(limits.cut(answer.title if answer else slug, TITLE))
    box.add_item(discord.ui.TextDisplay(audience.words("history-head", title=title, slug=slug)))
    for place in range(page * ON_PAGE, min(len(revisions), (page + 1) * ON_PAGE)):
        box.add_item(_entry(revisions, place, shipped, standing.seen, audience))
    if not revisions:
        box.add_item(discord.ui.TextDisplay(audience.words("history-none")))
    card.add_item(box)
    if revisions:
        card.add_item(_menu(slug, revisions[page * ON_PAGE : (page + 1) * ON_PAGE], audience.words))
    buttons = _turning(slug, page, last, audience.words)
    if shipped and standing.state is not AnswerState.SHIPPED:
        buttons.append(Restore(slug, SHIPPED, standing.seen, label=audience.words("button-answer-shipped")))
    add_buttons(card, buttons)
    return card


async def _begin(interaction: Interaction) -> None:
    """Say that something comes: in the place of a private card, and beside one that everybody sees."""
    if interaction.message is not None and interaction.message.flags.ephemeral:
        await interaction.response.defer()
    else:
        await interaction.response.defer(ephemeral=True, thinking=True)


async def _show(interaction: Interaction, card: Card, files: Sequence[discord.File] = ()) -> None:
    nobody = discord.AllowedMentions.none()
    await interaction.edit_original_response(view=card, attachments=files, allowed_mentions=nobody)


def _menu(slug: str, revisions: Sequence[Revision], words: Words) -> discord.ui.ActionRow[Card]:
    options = [
        discord.SelectOption(
            label=words("history-read", number=each.number),
            value=str(each.number),
            description=limits.cut(each.why or each.answer.title, limits.CHOICE_TEXT),
        )
        for each in revisions
    ]
    row: discord.ui.ActionRow[Card] = discord.ui.ActionRow()
    row.add_item(ReadRevision(slug, options=options, placeholder=words("history-read-which")))
    return row


def _whole(revision: Revision, newest: Revision, audience: Audience) -> tuple[Card, discord.File]:
    """A revision as members read it, and as a file with all that is not seen."""
    words, answer = audience.words, revision.answer
    name = f"revision-{revision.number}.md"
    card = Card()
    who, when = whose(revision.by, words), discord.utils.format_dt(revision.at, "f")
    head = words("history-entry", number=revision.number, who=who, when=when)
    card.add_item(discord.ui.TextDisplay(head))
    card.add_item(answer_box(replace(answer, translations=()), audience))
    card.add_item(discord.ui.TextDisplay(f"-# {words('history-file', file=name)}"))
    card.add_item(discord.ui.File[Card](f"attachment://{name}"))
    buttons: list[Action] = [OpenHistory(answer.slug, 0, words=words)]
    if revision.number != newest.number or newest.state is AnswerState.RETIRED:
        buttons.insert(0, Restore(answer.slug, revision.number, newest.number, words=words))
    add_buttons(card, buttons)
    texts = [render_answer(answer), *map(render_translation, answer.translations)]
    return card, discord.File(io.BytesIO("\n".join(texts).encode()), name)


def _turning(slug: str, page: int, last: int, words: Words) -> list[Action]:
    buttons: list[Action] = []
    if page > 0:
        buttons.append(OpenHistory(slug, page - 1, label=words("button-history-newer")))
    if page < last:
        buttons.append(OpenHistory(slug, page + 1, label=words("button-history-older")))
    return buttons


def _entry(
    revisions: Sequence[Revision], place: int, shipped: Answer | None, seen: int, audience: Audience
) -> discord.ui.Item[Card]:
    words, revision = audience.words, revisions[place]
    base = revision.base or shipped
    before = revisions[place + 1].over(base) if place + 1 < len(revisions) else base
    who, when = whose(revision.by, words), discord.utils.format_dt(revision.at, "f")
    lines = [words("history-entry", number=revision.number, who=who, when=when)]
    if revision.state is AnswerState.RETIRED:
        lines.append(words("history-retired"))
    if revision.state is AnswerState.SHIPPED:
        lines.append(words("history-shipped"))
    if revision.why:
        lines.append(words("history-why", why=limits.cut(quoted(revision.why), WHY)))
    if changed := difference(before, revision.answer, words, DIFFERENCE):
        lines.append(changed)
    text = "\n".join(lines)
    if place == 0 and revision.state is not AnswerState.RETIRED:
        return discord.ui.TextDisplay(text)
    button = Restore(revision.answer.slug, revision.number, seen, words=words)
    # A lasting item does not say in which kind of view it is; any will do.
    return discord.ui.Section(text, accessory=cast("discord.ui.Item[Card]", button))
