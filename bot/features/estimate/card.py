"""How an estimate looks in Discord: private and complete, or shared without what was pasted.

The private card is to fit on one screen of a phone: what is longer stands behind its buttons.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

import discord

from bot.estimating import Report
from bot.features.estimate.contract_words import each_contract_lines, left_out_line
from bot.features.estimate.doubts import (
    labels_line,
    problem_lines,
    range_line,
    remark_lines,
    unknown_lines,
)
from bot.features.estimate.prospects import Prospects, change_lines
from bot.features.estimate.weights import legend_lines
from bot.features.estimate.why import why_line, windows_line
from bot.features.estimate.words import (
    alt_text,
    before_after_lines,
    before_line,
    headline,
    moment,
    rules_line,
)
from bot.views import limits
from bot.views.actions import Action
from bot.views.answer_card import ACCENT, QUIET, Card, add_buttons
from bot.words import Words
from jss.contracts.contract import Problem
from jss.score.premise import Question
from jss.score.result import Estimate

PICTURE = "jss.png"
TABLE = "contracts.csv"

# What a part may take of the 4000 characters of a card; together with the rest they stay below.
LINE_TEXT = 350
MISSING_TEXT = 600
PROBLEM_TEXT = 600
LEGEND_TEXT = 700
DETAIL_TEXT = 2700
COUNT = "{}"  # where `cut_lines` puts how many lines did not fit
# As many unknowns as a phone's screen has room for, the largest in any case.
UNKNOWN_TEXT = 260
PROBLEMS_SHOWN = 2


def estimate_card(
    report: Report,
    words: Words,
    buttons: Sequence[Action] = (),
    *,
    coming: Prospects | None = None,
    picture: bool = True,
    cut_at: int = 0,
) -> Card:
    """Everything about an estimate, for whoever asked; the message must carry the picture it names.

    `cut_at` is how much a form or a command holds, where the text was as long as that.
    """
    estimate, coming = report.estimate, coming or Prospects()
    card = card_of(
        estimate,
        [
            _score(estimate, words, facts=True),
            words("estimate-cut", limit=cut_at) if cut_at else "",
            _remarks(estimate, words),
            _counted(estimate, words),
            _changes(report, coming, words),
            _unknown(estimate, words),
            _problems(report.reading.problems, words),
            f"-# {rules_line(estimate, words)}",
        ],
        alt_text(estimate, words, coming.forecast) if picture else "",
    )
    add_buttons(card, buttons)
    return card


def shared_card(
    report: Report,
    words: Words,
    buttons: Sequence[Action] = (),
    *,
    by: int,
    on: date,
    coming: Prospects | None = None,
    picture: bool = True,
) -> Card:
    """What a person shows to others: the score and its reasons, nothing of what was pasted; and whose it is."""
    estimate, coming = report.estimate, coming or Prospects()
    card = card_of(
        estimate,
        [
            _score(estimate, words, facts=False),
            left_out_line(estimate, words),
            range_line(estimate, words),
            words("estimate-shared-by", person=f"<@{by}>", day=moment(on.isoformat(), words)),
            f"-# {rules_line(estimate, words, kept=False)}",
        ],
        alt_text(estimate, words, coming.forecast) if picture else "",
    )
    add_buttons(card, buttons)
    return card


def contracts_card(report: Report, words: Words, buttons: Sequence[Action] = ()) -> Card:
    """Every contract with what it counts as, and the rules of that; those that don't fit are in the table."""
    estimate = report.estimate
    lines = each_contract_lines(estimate, words) or [words("estimate-no-contract")]
    shown = limits.cut_lines(lines, DETAIL_TEXT, words("estimate-more-in-table", count=COUNT))
    legend = limits.cut("\n".join(f"-# {line}" for line in legend_lines(report, words)), LEGEND_TEXT)
    card = details(estimate, words, words("button-each"), [shown, legend])
    card.add_item(discord.ui.File[Card](f"attachment://{TABLE}"))
    add_buttons(card, buttons)
    return card


def before_after_card(report: Report, words: Words, *, picture: bool = True) -> Card:
    """What the announcement meant for these contracts: the scores around it, and what makes the difference."""
    estimate = report.estimate
    before, after, today = before_after_lines(estimate, words)
    lines = [before, after, f"{today}. {words('estimate-same-age')}"]
    heading = f"### {words('estimate-before-after')}"
    small_print = f"-# {rules_line(estimate, words)}"
    return card_of(estimate, [heading, *lines, small_print], " ".join(lines[:2]) if picture else "")


def unknowns_card(report: Report, words: Words, buttons: Sequence[Action] = ()) -> Card:
    """Everything unknown and every line to check, without the cuts of the estimate's own card."""
    found = [*unknown_lines(report.estimate, words), *problem_lines(report.reading.problems, words)]
    lines = [f"- {line}" for line in found] or [words("estimate-nothing")]
    text = limits.cut_lines(lines, DETAIL_TEXT, words("estimate-more", count=COUNT))
    grounds = labels_line(report.estimate, words)
    small = limits.cut(f"-# {grounds}", LINE_TEXT) if grounds else ""
    card = details(report.estimate, words, words("button-unknowns"), [text, small])
    add_buttons(card, buttons)
    return card


def has_more(report: Report, words: Words) -> bool:
    """Whether there is more unknown, or to check, than the card shows."""
    problems = len(problem_lines(report.reading.problems, words))
    return len(_told_unknowns(report.estimate, words)) < len(report.estimate.assumptions) or (
        problems > PROBLEMS_SHOWN
    )


def card_of(estimate: Estimate, blocks: Iterable[str], alt: str) -> Card:
    """A card of these blocks; with an alternative text the picture stands below the first of them."""
    card = Card()
    colour = ACCENT if estimate.eligible else QUIET
    box: discord.ui.Container[Card] = discord.ui.Container(accent_colour=colour)
    head, *rest = [block for block in blocks if block]
    box.add_item(discord.ui.TextDisplay(head))
    if alt:
        shown = discord.MediaGalleryItem(
            f"attachment://{PICTURE}", description=limits.cut(alt, limits.ALT_TEXT)
        )
        box.add_item(discord.ui.MediaGallery[Card](shown))
    for block in rest:
        box.add_item(discord.ui.TextDisplay(block))
    card.add_item(box)
    return card


def details(estimate: Estimate, words: Words, title: str, blocks: Sequence[str]) -> Card:
    """A card about a part of an estimate, without a picture."""
    heading = f"### {title}\n{headline(estimate, words)}"
    return card_of(estimate, [heading, *blocks, f"-# {rules_line(estimate, words)}"], "")


def _score(estimate: Estimate, words: Words, *, facts: bool) -> str:
    head = f"### {headline(estimate, words)}"
    if estimate.score is None:
        missing = [f"- {words.said(sentence)}" for sentence in estimate.missing]
        more = words("estimate-and-more", count=COUNT)
        return f"{head}\n{limits.cut_lines(missing, MISSING_TEXT, more)}"
    return f"{head}\n{why_line(estimate, words, facts=facts)}\n{windows_line(estimate, words)}"


def _counted(estimate: Estimate, words: Words) -> str:
    lines = [left_out_line(estimate, words), before_line(estimate, words)]
    return "\n".join(limits.cut(line, LINE_TEXT) for line in lines if line)


def _changes(report: Report, coming: Prospects, words: Words) -> str:
    return _told(words("estimate-changes"), change_lines(report, coming, words), "; ")


def _unknown(estimate: Estimate, words: Words) -> str:
    return _told(words("button-unknowns"), _told_unknowns(estimate, words), " ")


def _told(title: str, lines: Sequence[str], between: str) -> str:
    """A title with what it is about behind it: a list would take more of a phone's screen."""
    text = between.join(limits.cut(line, LINE_TEXT) for line in lines)
    return f"**{title}**: {text}" if lines else ""


def _told_unknowns(estimate: Estimate, words: Words) -> list[str]:
    """The unknowns that move the score most, as many as there is room for; the formula is the same for everybody."""
    asked = [
        one
        for one in estimate.assumptions
        if (one.effect or one.fatal) and one.question is not Question.FORMULA
    ]
    told = unknown_lines(replace(estimate, assumptions=tuple(asked)), words)
    fitting = [number for number in range(1, len(told)) if sum(map(len, told[: number + 1])) <= UNKNOWN_TEXT]
    return told[: len(fitting) + 1]


def _remarks(estimate: Estimate, words: Words) -> str:
    return "\n".join(limits.cut(line, LINE_TEXT) for line in remark_lines(estimate, words))


def _problems(problems: Sequence[Problem], words: Words) -> str:
    lines = problem_lines(problems, words)
    if not lines:
        return ""
    shown = [f"- {limits.cut(line, LINE_TEXT)}" for line in lines[:PROBLEMS_SHOWN]]
    if len(lines) > PROBLEMS_SHOWN:
        shown.append(words("estimate-and-more", count=str(len(lines) - PROBLEMS_SHOWN)))
    more = words("estimate-and-more", count=COUNT)
    return f"**{words('estimate-to-check')}**\n{limits.cut_lines(shown, PROBLEM_TEXT, more)}"
