"""How an answer, a choice of answers, or "not covered" looks in Discord."""

from collections.abc import Sequence

import discord

from bot.views import limits
from bot.views.actions import Action
from bot.views.escape import quoted
from jss.answers.answer import Answer, Source, SourceKind

ACCENT = discord.Colour(0x3C8D5A)
QUIET = discord.Colour(0x80848E)

# An answer's own text is at most this long, whoever wrote it, so that three fit on one card.
ANSWER_TEXT = 600
SOURCES_TEXT = 520
LABEL_TEXT = 400
TITLE_TEXT = 120
GREETING_TEXT = 200

UNOFFICIAL = "Unofficial community bot, not affiliated with Upwork."


class Card(discord.ui.LayoutView):
    """A Components V2 message; it never times out, since its buttons are lasting ones."""

    def __init__(self) -> None:
        super().__init__(timeout=None)


def answers_card(answers: Sequence[Answer], buttons: Sequence[Action], *, greeting: str = "") -> Card:
    """One block for each answer, its sources below it, and one row of buttons."""
    card = Card()
    if greeting:
        card.add_item(discord.ui.TextDisplay(limits.cut(greeting, GREETING_TEXT)))
    for answer in answers:
        text = f"### {limits.cut(quoted(answer.title), TITLE_TEXT)}\n{limits.cut(answer.text, ANSWER_TEXT)}"
        parts = [discord.ui.TextDisplay[Card](text), discord.ui.TextDisplay[Card](sources_line(answer))]
        box = discord.ui.Container[Card](*parts, accent_colour=ACCENT)
        card.add_item(box)
    add_buttons(card, buttons)
    return card


def sources_line(answer: Answer) -> str:
    """Where an answer's facts come from, in small print, with links."""
    known = " · ".join(_source(source) for source in answer.sources) or "This server's own word"
    state = f" · as of {answer.as_of}" if answer.as_of else ""
    line = f"-# {known}{state}"
    if len(line) <= SOURCES_TEXT or not answer.sources:
        return line
    first, *others = answer.sources
    rest = f" and {len(others)} more{state}" if others else state
    line = f"-# {_source(first)}{rest}"
    return line if len(line) <= SOURCES_TEXT else f"-# {limits.cut(first.label, LABEL_TEXT)}{rest}"


def _source(source: Source) -> str:
    claim = "claim, " if source.kind is SourceKind.MEMBER else ""
    label = f"{source.label} ({claim}{source.date})"
    return f"[{label}](<{source.url}>)" if source.url else label


def choices_card(choices: Sequence[Action]) -> Card:
    """Shown where the bot is unsure and was asked directly."""
    card = Card()
    count = ("one thing", "two things", "three things", "four things")[min(len(choices) - 2, 3)]
    card.add_item(discord.ui.TextDisplay(f"I can think of {count} you may mean:"))
    add_buttons(card, choices)
    return card


def notice_card(text: str, buttons: Sequence[Action] = ()) -> Card:
    """A short plain statement."""
    card = Card()
    box: discord.ui.Container[Card] = discord.ui.Container(
        discord.ui.TextDisplay(limits.cut(text, limits.LAYOUT_TEXT)), accent_colour=QUIET
    )
    card.add_item(box)
    add_buttons(card, buttons)
    return card


def add_buttons(card: Card, buttons: Sequence[Action]) -> None:
    """Put the buttons below, five to a row."""
    for start in range(0, len(buttons), limits.BUTTONS_IN_ROW):
        row: discord.ui.ActionRow[Card] = discord.ui.ActionRow()
        for button in buttons[start : start + limits.BUTTONS_IN_ROW]:
            row.add_item(button)
        card.add_item(row)
