"""How an answer, a choice of answers, or "not covered" looks in Discord."""

from collections.abc import Sequence

import discord

from bot.audience import Audience
from bot.views import limits
from bot.views.actions import Action
from bot.views.escape import linked, quoted
from bot.words import Words
from jss.answers.answer import Answer, Source, SourceKind

ACCENT = discord.Colour(0x3C8D5A)
QUIET = discord.Colour(0x80848E)

# An answer's own text is at most this long, whoever wrote it, so that three fit on one card.
ANSWER_TEXT = 600
SOURCES_TEXT = 520
LABEL_TEXT = 400
TITLE_TEXT = 120
GREETING_TEXT = 200


class Card(discord.ui.LayoutView):
    """A Components V2 message; it never times out, since its buttons are lasting ones."""

    def __init__(self) -> None:
        super().__init__(timeout=None)
        # For each private view that has not stopped, the library waits a quarter of an hour and keeps it that long.
        self.stop()


def answers_card(
    answers: Sequence[Answer], buttons: Sequence[Action], audience: Audience, *, greeting: str = ""
) -> Card:
    """One block for each answer with its lasting link, its sources below it, and one row of buttons."""
    card = Card()
    if greeting:
        card.add_item(discord.ui.TextDisplay(limits.cut(greeting, GREETING_TEXT)))
    for answer in answers:
        card.add_item(answer_box(answer, audience))
    add_buttons(card, buttons)
    return card


def answer_box(answer: Answer, audience: Audience) -> discord.ui.Container[Card]:
    """One answer as a block, in the reader's language: title, text, its lasting link as a button, its sources."""
    answer = audience.said(answer)
    text = f"### {limits.cut(quoted(answer.title), TITLE_TEXT)}\n{limits.cut(answer.text, ANSWER_TEXT)}"
    said: discord.ui.Item[Card] = discord.ui.TextDisplay(text)
    if link := audience.links.get(answer.slug):
        button: discord.ui.Button[Card] = discord.ui.Button(label=audience.words("button-link"), url=link)
        said = discord.ui.Section(text, accessory=button)
    sources: discord.ui.TextDisplay[Card] = discord.ui.TextDisplay(sources_line(answer, audience.words))
    return discord.ui.Container(said, sources, accent_colour=ACCENT)


def sources_line(answer: Answer, words: Words) -> str:
    """Where an answer's facts come from, in small print, with links."""
    known = " · ".join(_source(source, words) for source in answer.sources) or words("own-word")
    state = f" · {words('as-of', date=answer.as_of)}" if answer.as_of else ""
    line = f"-# {known}{state}"
    if len(line) <= SOURCES_TEXT or not answer.sources:
        return line
    first, *others = answer.sources
    rest = f" {words('and-more', count=len(others))}{state}" if others else state
    line = f"-# {_source(first, words)}{rest}"
    # Escaped it may be twice as long.
    return (
        line
        if len(line) <= SOURCES_TEXT
        else f"-# {linked(limits.cut(first.label, LABEL_TEXT // 2), None)}{rest}"
    )


def _source(source: Source, words: Words) -> str:
    claim = f"{words('claim')}, " if source.kind is SourceKind.MEMBER else ""
    label = f"{source.label} ({claim}{source.date})"
    return linked(label, source.url)


def choices_card(choices: Sequence[Action], way_out: Action, words: Words) -> Card:
    """Shown where the bot is unsure and was asked directly."""
    card = Card()
    card.add_item(discord.ui.TextDisplay(words("choices-intro", count=len(choices))))
    add_buttons(card, [*choices, way_out])
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
