"""Why the bot decided on a message as it did, in words for those who mend the answers."""

from collections.abc import Iterator, Mapping

import discord

from bot.audience import Audience
from bot.views import limits
from bot.views.answer_card import QUIET, Card, notice_card
from bot.views.escape import quoted
from jss.answers.answer import Answer
from jss.answers.glossary import in_english
from jss.answers.reply import Explanation, Nearest, Reply
from jss.sentence import Sentence

QUESTION_TEXT = 120
PHRASING_TEXT = 70
TITLE_TEXT = 80
# Of each list: more for one question, fewer where the questions share the card.
LINES_ALONE = 4
LINES_SHARED = 2
# From this cosine on a line says nearly the same, and from this one on something like it.
VERY_NEAR, NEAR = 0.85, 0.6


def explanation_card(reply: Reply, answers: Mapping[str, Answer], audience: Audience) -> Card:
    """One block for each question of the message: the decision in a sentence, likeliest answers, nearest phrasings.

    The reply has to come from `Answering.explain`; one without explanations saw no question at all. `answers` are
    those that it chose from.
    """
    if not reply.explanations:
        return notice_card(audience.words("explain-nothing"))
    card = Card()
    count = len(reply.explanations)
    most = LINES_ALONE if count == 1 else LINES_SHARED
    told = Told(answers, audience)
    for one in reply.explanations:
        said = limits.cut_lines(list(told.lines(one, most)), limits.LAYOUT_TEXT // count, "… +{}")
        text: discord.ui.TextDisplay[Card] = discord.ui.TextDisplay(said)
        card.add_item(discord.ui.Container(text, accent_colour=QUIET))
    return card


class Told:
    """Explanations in the reader's language, with answers by their titles."""

    def __init__(self, answers: Mapping[str, Answer], audience: Audience) -> None:
        self._answers = answers
        self._audience = audience
        self._words = audience.words

    def lines(self, one: Explanation, most: int) -> Iterator[str]:
        """Say why one question was decided as it was."""
        yield f"**{limits.cut(quoted(one.question), QUESTION_TEXT)}**"
        yield self._decision(one.sentence)
        likely = [(topic, _percent(share)) for topic, share in one.ranked[:most] if _percent(share)]
        if likely:
            yield f"**{self._words('explain-likeliest')}**"
            yield from (f"- {self._title(topic)}: {share} %" for topic, share in likely)
        yield f"- {self._words('explain-not-covered', share=_percent(one.not_covered))}"
        near = [each for each in one.nearest if _can_be_read(each.phrasing)][:most]
        if near:
            yield f"**{self._words('explain-nearest')}**"
            yield from map(self._phrasing, near)

    def _decision(self, sentence: Sentence) -> str:
        key = f"explain-{sentence.key}"
        if not self._words.has(key):
            return self._words.said(sentence)
        values = {**sentence.values, "topic": self._title(str(sentence.values.get("topic", "")))}
        return self._words(key, **values)

    def _phrasing(self, near: Nearest) -> str:
        how = "very" if near.cosine >= VERY_NEAR else "near" if near.cosine >= NEAR else "far"
        leads_to = self._title(near.topic) if near.topic else self._words("explain-no-answer")
        phrasing = limits.cut(quoted(near.phrasing), PHRASING_TEXT)
        return f"- “{phrasing}” ({self._words(f'explain-near-{how}')}) → {leads_to}"

    def _title(self, topic: str) -> str:
        answer = self._answers.get(topic)
        title = self._audience.said(answer).title if answer else topic
        return limits.cut(quoted(title), TITLE_TEXT)


def _can_be_read(phrasing: str) -> bool:
    """Whether a line is in no language that few moderators read."""
    return in_english(phrasing) == phrasing


def _percent(share: float) -> int:
    return round(100 * share)
