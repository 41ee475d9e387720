"""Why the bot decided on a message as it did, for those who mend the answers."""

from collections.abc import Iterator

import discord

from bot.views import limits
from bot.views.answer_card import QUIET, Card, notice_card
from bot.views.escape import quoted
from bot.words import Words
from jss.answers.reply import Explanation, Nearest, Reply

QUESTION_TEXT = 120
PHRASING_TEXT = 70
SLUG_TEXT = 60
# Of each list: all there is for one question, fewer where the questions share the card.
LINES_ALONE = 5
LINES_SHARED = 3


def explanation_card(reply: Reply, words: Words) -> Card:
    """One block for each question of the message: the decision in a sentence, likeliest answers, nearest phrasings.

    The reply has to come from `Answering.explain`; one without explanations saw no question at all.
    """
    if not reply.explanations:
        return notice_card(words("explain-nothing"))
    card = Card()
    count = len(reply.explanations)
    most = LINES_ALONE if count == 1 else LINES_SHARED
    for one in reply.explanations:
        said = limits.cut_lines(list(_lines(one, most, words)), limits.LAYOUT_TEXT // count, "… +{}")
        text: discord.ui.TextDisplay[Card] = discord.ui.TextDisplay(said)
        card.add_item(discord.ui.Container(text, accent_colour=QUIET))
    return card


def _lines(one: Explanation, most: int, words: Words) -> Iterator[str]:
    yield f"**{limits.cut(quoted(one.question), QUESTION_TEXT)}**"
    yield words.said(one.sentence)
    yield f"-# {words('explain-not-covered', share=_percent(one.not_covered))}"
    yield f"**{words('explain-likeliest')}**"
    for topic, share in one.ranked[:most]:
        yield f"`{_percent(share):>3} %` {_slug(topic)}"
    yield f"**{words('explain-nearest')}**"
    for near in one.nearest[:most]:
        yield _phrasing(near, words)


def _phrasing(near: Nearest, words: Words) -> str:
    topic = _slug(near.topic) if near.topic else words("explain-no-answer")
    return f"`{near.cosine:.2f}` {limits.cut(quoted(near.phrasing), PHRASING_TEXT)} → {topic}"


def _slug(topic: str) -> str:
    return limits.cut(quoted(topic), SLUG_TEXT)


def _percent(share: float) -> int:
    return round(100 * share)
