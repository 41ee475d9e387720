"""How the weekly digest looks."""

from collections.abc import Sequence

import discord

from bot.audience import Audience
from bot.features.gaps.cards import section
from bot.features.gaps.facts import fate_line, links_line, said
from bot.features.gaps.opening import OpenGap, OpenQueue
from bot.features.gaps.queue import Group
from bot.features.gaps.week import FellShort, Week
from bot.views import limits
from bot.views.answer_card import ACCENT, Card, add_buttons
from bot.views.edit_answer import EditAnswer
from bot.views.escape import quoted
from bot.words import Words
from jss.answers.reply import Outcome

# So short that five gaps and three answers fit on one card, each character escaped.
WORDING, QUESTION, QUESTIONS, TITLE, TEXT = 80, 40, 2, 60, 80


def digest_card(guild_id: int, week: Week, audience: Audience) -> Card:
    """The figures of the week, the gaps asked most, the answers that fell short."""
    words = audience.words
    card = Card()
    box: discord.ui.Container[Card] = discord.ui.Container(accent_colour=ACCENT)
    box.add_item(discord.ui.TextDisplay(_head(week, words)))
    _add_gaps(box, guild_id, week.groups, words)
    if week.fell_short:
        box.add_item(discord.ui.Separator[Card]())
        box.add_item(discord.ui.TextDisplay(f"**{words('digest-fell-short')}**"))
        for each in week.fell_short:
            edit = EditAnswer(each.answer.slug, label=words("button-digest-edit"))
            box.add_item(section(_fell_short(each, audience), edit))
    card.add_item(box)
    if week.groups:
        add_buttons(card, [OpenQueue(0, label=words("button-digest-queue"))])
    return card


def _head(week: Week, words: Words) -> str:
    since, until = (discord.utils.format_dt(when, "d") for when in (week.since, week.until))
    figures = words(
        "digest-figures",
        asked=week.asked.total(),
        answered=week.asked[Outcome.ANSWERED],
        choices=week.asked[Outcome.CHOICES],
        abstained=week.asked[Outcome.ABSTAINED],
    )
    return f"### {words('digest-head', since=since, until=until)}\n{figures}"


def _add_gaps(
    box: "discord.ui.Container[Card]", guild_id: int, groups: Sequence[Group], words: Words
) -> None:
    if not groups:
        return
    box.add_item(discord.ui.Separator[Card]())
    box.add_item(discord.ui.TextDisplay(f"**{words('digest-gaps')}**"))
    for group in groups:
        lines = [
            said(group.wording, WORDING),
            f"-# {fate_line(group, words)}",
            f"-# {links_line(guild_id, group, words, most=1)}",
        ]
        text = "\n".join(line for line in lines if line != "-# ")
        box.add_item(section(text, OpenGap(group.question_id, words=words)))


def _fell_short(each: FellShort, audience: Audience) -> str:
    answer = audience.said(each.answer)
    questions = ", ".join(said(question, QUESTION) for question in each.questions[:QUESTIONS])
    return audience.words(
        "digest-answer",
        title=quoted(limits.cut(answer.title, TITLE)),
        count=len(each.questions),
        questions=questions,
        text=said(answer.text, TEXT),
    )
