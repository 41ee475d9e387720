"""How the queue, one gap of it, and what was done about it look."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

import discord

from bot.features.gaps.facts import (
    Near,
    fate_line,
    links_line,
    message_link,
    missing_line,
    nearest_line,
    said,
)
from bot.features.gaps.queue import Group
from bot.features.gaps.selection import Selection
from bot.store.records import Draft
from bot.views import limits
from bot.views.actions import Action
from bot.views.answer_card import ACCENT, Card, add_buttons
from bot.words import Words

ON_PAGE = 4
LISTED_WORDING, LISTED_WORD, LISTED_TITLE = 110, 50, 60
WORDING, WORD, TITLE = 250, 80, 70
WORDINGS_TEXT, FACTS_TEXT = 650, 1300
DRAFTS, DRAFT_TEXT = 3, 180


@dataclass(frozen=True, slots=True)
class Entry:
    """A gap with what the card shows beside it; the button leads on from there."""

    group: Group
    near: tuple[Near, ...]
    button: Action


def queue_card(
    guild_id: int, head: str, entries: Sequence[Entry], foot: str, buttons: Sequence[Action], words: Words
) -> Card:
    """One page of the queue."""
    card = Card()
    box: discord.ui.Container[Card] = discord.ui.Container(accent_colour=ACCENT)
    box.add_item(discord.ui.TextDisplay(head))
    for entry in entries:
        box.add_item(discord.ui.Separator[Card]())
        box.add_item(entry_section(guild_id, entry, words))
    if foot:
        box.add_item(discord.ui.TextDisplay(f"-# {foot}"))
    card.add_item(box)
    add_buttons(card, buttons)
    return card


def section(text: str, button: Action) -> discord.ui.Section[Card]:
    """A text with a button beside it."""
    # A lasting item does not say in which kind of view it is; any will do.
    return discord.ui.Section(text, accessory=cast("discord.ui.Item[Card]", button))


def entry_section(guild_id: int, entry: Entry, words: Words) -> discord.ui.Section[Card]:
    """One gap in a few lines."""
    lines = [
        f"**{said(entry.group.wording, LISTED_WORDING)}**",
        fate_line(entry.group, words),
        missing_line(entry.group, words, most=2, length=LISTED_WORD),
        nearest_line(entry.near[:1], words, length=LISTED_TITLE),
        links_line(guild_id, entry.group, words, most=2),
    ]
    return section("\n".join(filter(None, lines)), entry.button)


def detail_card(
    guild_id: int,
    entry: Entry,
    drafts: Sequence[tuple[Draft, Action]],
    buttons: Sequence[Action],
    words: Words,
) -> Card:
    """One gap with all that is known of it, and what may be done about it."""
    group = entry.group
    card = Card()
    box: discord.ui.Container[Card] = discord.ui.Container(accent_colour=ACCENT)
    box.add_item(discord.ui.TextDisplay(f"### {said(group.wording, WORDING)}"))
    for block in (_facts(guild_id, entry, words), _wordings(group, words)):
        if block:
            box.add_item(discord.ui.TextDisplay(block))
    for draft, button in drafts[:DRAFTS]:
        box.add_item(section(_reply(guild_id, group, draft, words), button))
    card.add_item(box)
    add_buttons(card, [*buttons, entry.button])
    return card


def picker_card(text: str, menu: Selection, buttons: Sequence[Action]) -> Card:
    """A menu of answers below a line of text."""
    card = Card()
    card.add_item(discord.ui.TextDisplay(limits.cut(text, limits.MESSAGE_CONTENT)))
    row: discord.ui.ActionRow[Card] = discord.ui.ActionRow()
    row.add_item(menu)
    card.add_item(row)
    add_buttons(card, buttons)
    return card


def lines_card(head: str, lines: Sequence[tuple[str, Action]], buttons: Sequence[Action]) -> Card:
    """One page of the lines that are left alone, each with a button beside it."""
    card = Card()
    box: discord.ui.Container[Card] = discord.ui.Container(accent_colour=ACCENT)
    box.add_item(discord.ui.TextDisplay(head))
    for text, button in lines:
        box.add_item(section(text, button))
    card.add_item(box)
    add_buttons(card, buttons)
    return card


def _facts(guild_id: int, entry: Entry, words: Words) -> str:
    group = entry.group
    asked_at = discord.utils.format_dt(group.gaps[0].asked_at, "R")
    lines = [
        f"{fate_line(group, words)}. {words('gap-last-asked', when=asked_at)}.",
        missing_line(group, words, most=4, length=WORD),
        nearest_line(entry.near, words, length=TITLE),
        links_line(guild_id, group, words, most=4),
    ]
    return limits.cut_lines(list(filter(None, lines)), FACTS_TEXT, "")


def _wordings(group: Group, words: Words) -> str:
    if len(group.wordings) == 1:
        return ""
    lines = [words("gap-wordings"), *(f"- {said(each, LISTED_WORDING)}" for each in group.wordings[1:])]
    return limits.cut_lines(lines, WORDINGS_TEXT, f"- {words('gap-more', count='{}')}")


def _reply(guild_id: int, group: Group, draft: Draft, words: Words) -> str:
    channel_id = next(gap.channel_id for gap in group.gaps if gap.question_id == draft.question_id)
    link = message_link(guild_id, channel_id, draft.message_id)
    return words("gap-reply", link=link, text=said(draft.text, DRAFT_TEXT))
