"""How an estimate looks in Discord: private and complete, or shared without titles and clients."""

from collections.abc import Sequence

import discord

from bot.features.estimate.contract_words import each_contract_lines, left_out_line
from bot.features.estimate.doubts import (
    labels_line,
    problem_lines,
    range_line,
    remark_lines,
    unknown_lines,
)
from bot.features.estimate.words import (
    alt_text,
    before_after_lines,
    before_line,
    headline,
    rules_line,
    window_line,
)
from bot.views import limits
from bot.views.actions import Action
from bot.views.answer_card import ACCENT, QUIET, Card, add_buttons
from bot.words import Words
from jss.contracts.contract import Problem
from jss.score.forecast import Point
from jss.score.result import Estimate

PICTURE = "jss.png"
TABLE = "contracts.csv"

# What a part may take of the 4000 characters of a card; together with the rest they stay below.
LINE_TEXT = 350
MISSING_TEXT = 600
UNKNOWN_TEXT = 900
PROBLEM_TEXT = 600
DETAIL_TEXT = 3400
INTRO_TEXT = 700
COUNT = "{}"  # where `cut_lines` puts how many lines did not fit
UNKNOWNS_SHOWN = 3
PROBLEMS_SHOWN = 3


def estimate_card(
    estimate: Estimate,
    words: Words,
    problems: Sequence[Problem] = (),
    buttons: Sequence[Action] = (),
    *,
    intro: str = "",
    forecast: Sequence[Point] = (),
    picture: bool = True,
    table: bool = False,
) -> Card:
    """Everything about an estimate, for whoever asked; the message must carry the files it names.

    `intro` stands above it, for a what-if.
    """
    card = _card(
        estimate,
        [
            f"{limits.cut(intro, INTRO_TEXT)}\n{_score(estimate, words)}".strip(),
            _remarks(estimate, words),
            _counted(estimate, words),
            _unknown(estimate, words),
            _problems(problems, words),
            _small_print(estimate, words),
        ],
        alt_text(estimate, words, forecast) if picture else "",
    )
    if table:
        card.add_item(discord.ui.File[Card](f"attachment://{TABLE}"))
    add_buttons(card, buttons)
    return card


def shared_card(
    estimate: Estimate,
    words: Words,
    buttons: Sequence[Action] = (),
    *,
    forecast: Sequence[Point] = (),
    picture: bool = True,
) -> Card:
    """What a person shows to others: the score and its reasons, nothing of what was pasted."""
    card = _card(
        estimate,
        [
            _score(estimate, words),
            _counted(estimate, words),
            range_line(estimate, words),
            f"-# {rules_line(estimate, words, kept=False)}",
        ],
        alt_text(estimate, words, forecast) if picture else "",
    )
    add_buttons(card, buttons)
    return card


def contracts_card(
    estimate: Estimate, words: Words, buttons: Sequence[Action] = (), *, table: bool = True
) -> Card:
    """Every contract with its outcome and reason; those that don't fit are in the table."""
    rest = words("estimate-more-in-table" if table else "estimate-more", count=COUNT)
    lines = each_contract_lines(estimate, words) or [words("estimate-no-contract")]
    card = _details(estimate, words, words("button-each"), limits.cut_lines(lines, DETAIL_TEXT, rest))
    if table:
        card.add_item(discord.ui.File[Card](f"attachment://{TABLE}"))
    add_buttons(card, buttons)
    return card


def before_after_card(estimate: Estimate, words: Words, buttons: Sequence[Action] = ()) -> Card:
    """The same contracts before and after the announcement, and by the rules of the estimate."""
    lines = [*before_after_lines(estimate, words), words("estimate-same-age")]
    card = _details(estimate, words, words("estimate-before-after"), "\n".join(lines))
    add_buttons(card, buttons)
    return card


def unknowns_card(
    estimate: Estimate, words: Words, problems: Sequence[Problem], buttons: Sequence[Action] = ()
) -> Card:
    """Everything unknown and every line to check, without the cuts of the estimate's own card."""
    found = [*unknown_lines(estimate, words), *problem_lines(problems, words)]
    lines = [f"- {line}" for line in found] or [words("estimate-nothing")]
    text = limits.cut_lines(lines, DETAIL_TEXT - LINE_TEXT, words("estimate-more", count=COUNT))
    if grounds := labels_line(estimate, words):
        text += f"\n-# {limits.cut(grounds, LINE_TEXT)}"
    card = _details(estimate, words, words("button-unknowns"), text)
    add_buttons(card, buttons)
    return card


def _card(estimate: Estimate, blocks: Sequence[str], alt: str) -> Card:
    card = Card()
    colour = ACCENT if estimate.eligible else QUIET
    box: discord.ui.Container[Card] = discord.ui.Container(accent_colour=colour)
    head, *rest = [block for block in blocks if block]
    box.add_item(discord.ui.TextDisplay(head))
    if alt:
        shown = discord.MediaGalleryItem(f"attachment://{PICTURE}", description=alt)
        box.add_item(discord.ui.MediaGallery[Card](shown))
    for block in rest:
        box.add_item(discord.ui.TextDisplay(block))
    card.add_item(box)
    return card


def _details(estimate: Estimate, words: Words, title: str, text: str) -> Card:
    heading = f"### {title}\n{headline(estimate, words)}"
    return _card(estimate, [heading, text, _small_print(estimate, words)], "")


def _small_print(estimate: Estimate, words: Words) -> str:
    return f"-# {rules_line(estimate, words)}"


def _score(estimate: Estimate, words: Words) -> str:
    head = f"### {headline(estimate, words)}"
    if estimate.score is None:
        missing = [f"- {words.said(sentence)}" for sentence in estimate.missing]
        more = words("estimate-and-more", count=COUNT)
        return f"{head}\n{limits.cut_lines(missing, MISSING_TEXT, more)}"
    return f"{head}\n{window_line(estimate, words)}"


def _remarks(estimate: Estimate, words: Words) -> str:
    return "\n".join(limits.cut(line, LINE_TEXT) for line in remark_lines(estimate, words))


def _counted(estimate: Estimate, words: Words) -> str:
    lines = [left_out_line(estimate, words), before_line(estimate, words)]
    return "\n".join(limits.cut(line, LINE_TEXT) for line in lines if line)


def _unknown(estimate: Estimate, words: Words) -> str:
    lines = unknown_lines(estimate, words)
    return _listed(words("button-unknowns"), lines, UNKNOWNS_SHOWN, UNKNOWN_TEXT, words)


def _problems(problems: Sequence[Problem], words: Words) -> str:
    lines = problem_lines(problems, words)
    return _listed(words("estimate-to-check"), lines, PROBLEMS_SHOWN, PROBLEM_TEXT, words)


def _listed(title: str, lines: Sequence[str], most: int, limit: int, words: Words) -> str:
    """The first lines below a title, and how many there are beyond them."""
    if not lines:
        return ""
    shown = [f"- {limits.cut(line, LINE_TEXT)}" for line in lines[:most]]
    if len(lines) > most:
        shown.append(words("estimate-and-more", count=str(len(lines) - most)))
    return f"**{title}**\n{limits.cut_lines(shown, limit, words('estimate-and-more', count=COUNT))}"
