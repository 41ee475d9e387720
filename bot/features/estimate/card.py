"""How an estimate looks in Discord: private and complete, or shared without titles and clients."""

from collections.abc import Sequence

import discord

from bot.features.estimate.contract_words import each_contract_lines, left_out_line
from bot.features.estimate.doubts import largest_unknown, problem_lines, unknown_lines
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
UNKNOWNS_SHOWN = 3
PROBLEMS_SHOWN = 3


def estimate_card(
    estimate: Estimate,
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
            f"{limits.cut(intro, INTRO_TEXT)}\n{_score(estimate)}".strip(),
            _counted(estimate),
            _unknown(estimate),
            _problems(problems),
            f"-# {rules_line(estimate)}",
        ],
        alt_text(estimate, forecast) if picture else "",
    )
    if table:
        card.add_item(discord.ui.File[Card](f"attachment://{TABLE}"))
    add_buttons(card, buttons)
    return card


def shared_card(
    estimate: Estimate,
    buttons: Sequence[Action] = (),
    *,
    forecast: Sequence[Point] = (),
    picture: bool = True,
) -> Card:
    """What a person shows to others: the score and its reasons, nothing of what was pasted."""
    card = _card(
        estimate,
        [
            _score(estimate),
            _counted(estimate),
            largest_unknown(estimate),
            f"-# {rules_line(estimate, kept=False)}",
        ],
        alt_text(estimate, forecast) if picture else "",
    )
    add_buttons(card, buttons)
    return card


def contracts_card(estimate: Estimate, buttons: Sequence[Action] = (), *, table: bool = True) -> Card:
    """Every contract with its outcome and reason; those that don't fit are in the table."""
    rest = "{} more are in the table." if table else "{} more."
    lines = each_contract_lines(estimate) or ["No contract was read."]
    card = _details(estimate, "Each contract", limits.cut_lines(lines, DETAIL_TEXT, rest))
    if table:
        card.add_item(discord.ui.File[Card](f"attachment://{TABLE}"))
    add_buttons(card, buttons)
    return card


def before_after_card(estimate: Estimate, buttons: Sequence[Action] = ()) -> Card:
    """The same contracts before and after the announcement, and by the rules of the estimate."""
    lines = [*before_after_lines(estimate), "Every contract keeps the age it has today."]
    card = _details(estimate, "Before and after the announcement", "\n".join(lines))
    add_buttons(card, buttons)
    return card


def unknowns_card(estimate: Estimate, problems: Sequence[Problem], buttons: Sequence[Action] = ()) -> Card:
    """Everything unknown and every line to check, without the cuts of the estimate's own card."""
    lines = [f"- {line}" for line in (*unknown_lines(estimate), *problem_lines(problems))]
    text = limits.cut_lines(lines or ["Nothing."], DETAIL_TEXT, "{} more.")
    card = _details(estimate, "What I don't know", text)
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


def _details(estimate: Estimate, title: str, text: str) -> Card:
    blocks = [f"### {title}\n{headline(estimate)}", text, f"-# {rules_line(estimate)}"]
    return _card(estimate, blocks, "")


def _score(estimate: Estimate) -> str:
    head = f"### {headline(estimate)}"
    if estimate.score is None:
        missing = [f"- {sentence}" for sentence in estimate.missing]
        return f"{head}\n{limits.cut_lines(missing, MISSING_TEXT, '- and {} more.')}"
    return f"{head}\n{window_line(estimate)}"


def _counted(estimate: Estimate) -> str:
    lines = [left_out_line(estimate), before_line(estimate)]
    return "\n".join(limits.cut(line, LINE_TEXT) for line in lines if line)


def _unknown(estimate: Estimate) -> str:
    lines = unknown_lines(estimate)
    return _listed("What I don't know", lines, UNKNOWNS_SHOWN, UNKNOWN_TEXT)


def _problems(problems: Sequence[Problem]) -> str:
    return _listed("To check in your text", problem_lines(problems), PROBLEMS_SHOWN, PROBLEM_TEXT)


def _listed(title: str, lines: Sequence[str], most: int, limit: int) -> str:
    """The first lines below a title, and how many there are beyond them."""
    if not lines:
        return ""
    shown = [f"- {limits.cut(line, LINE_TEXT)}" for line in lines[:most]]
    if len(lines) > most:
        shown.append(f"- and {len(lines) - most} more.")
    return f"**{title}**\n{limits.cut_lines(shown, limit, '- and {} more.')}"
