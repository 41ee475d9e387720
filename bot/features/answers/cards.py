"""How a draft looks on its way to becoming an answer."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

import discord

from bot.audience import Audience
from bot.features.answers.drafts import FILE
from bot.knowledge import Library
from bot.reach import Reach
from bot.refusal import Refusal
from bot.store.records import Revision
from bot.views import limits
from bot.views.answer_card import ACCENT, ANSWER_TEXT, QUIET, TITLE_TEXT, Card, answer_box
from bot.views.escape import quoted
from bot.words import Words
from jss.answers.answer import Answer, Translation

NOTES, QUESTIONS, QUESTION = 1500, 3, 120
FAULTS = 1800
TITLES = 3
TITLE = 60


def preview_card(
    answer: Answer, written: Sequence[Translation], notes: Iterable[str], audience: Audience
) -> Card:
    """The answer as members will see it, the translations just `written`, and what else is to be known."""
    card = Card()
    card.add_item(discord.ui.TextDisplay(audience.words("preview-head")))
    card.add_item(answer_box(replace(answer, translations=()), audience))
    for each in written:
        if each in answer.translations:
            card.add_item(_translation_box(each))
    shown = limits.cut_lines(list(notes), NOTES, "… {}")
    file = audience.words("draft-file", file=FILE)
    card.add_item(discord.ui.TextDisplay(f"{shown}\n-# {file}"))
    card.add_item(discord.ui.File[Card](f"attachment://{FILE}"))
    return card


def _translation_box(translation: Translation) -> discord.ui.Container[Card]:
    title = limits.cut(quoted(translation.title), TITLE_TEXT)
    text = f"### {title}\n{limits.cut(translation.text, ANSWER_TEXT)}"
    return discord.ui.Container(discord.ui.TextDisplay(text), accent_colour=ACCENT)


def draft_card(text: str) -> Card:
    """Why a draft is not saved; it stays on the card as a file."""
    card = Card()
    box: discord.ui.Container[Card] = discord.ui.Container(
        discord.ui.TextDisplay(limits.cut(text, limits.LAYOUT_TEXT)), accent_colour=QUIET
    )
    card.add_item(box)
    card.add_item(discord.ui.File[Card](f"attachment://{FILE}"))
    return card


def faults_text(faults: Sequence[Refusal], words: Words) -> str:
    """Every fault of a draft, a line each."""
    lines = [f"- {fault.said_in(words)}" for fault in faults]
    return f"{words('preview-faults')}\n{limits.cut_lines(lines, FAULTS, '… {}')}"


def conflict_text(newer: Revision, difference: str, words: Words) -> str:
    """Who was faster, and how what they saved differs from the draft."""
    values = {
        "slug": newer.answer.slug,
        "number": newer.number,
        "who": whose(newer.by, words),
        "when": discord.utils.format_dt(newer.at, "R"),
    }
    said = words("conflict-retired", **values) if not difference else words("conflict-edited", **values)
    return f"{said}\n{difference}" if difference else said


def whose(user_id: int | None, words: Words) -> str:
    """Name whoever made a change."""
    return f"<@{user_id}>" if user_id else words("history-forgotten")


def reach_notes(reach: Reach, library: Library, audience: Audience) -> Iterable[str]:
    """Say what a change would do to recent questions."""
    words = audience.words
    if reach.near:
        yield words("reach-gained", gained=len(reach.gained), near=reach.near)
        yield from (f"- {quoted(text[:QUESTION])}" for text in reach.gained[:QUESTIONS])
    else:
        yield words("reach-none")
    if reach.lost:
        yield words("reach-lost", count=reach.lost)
    for slug, count in sorted(reach.taken.items(), key=lambda each: -each[1])[:TITLES]:
        known = library.answers.get(slug)
        title = audience.said(known).title if known else slug
        yield words("reach-taken", count=count, title=quoted(limits.cut(title, TITLE)))
