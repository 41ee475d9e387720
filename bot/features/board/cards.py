"""What stands on a board: its heading, and one card for each answer."""

import hashlib
import json

import discord

from bot.audience import Audience
from bot.views.answer_card import Card, answer_box, notice_card
from bot.words import Words
from jss.answers.answer import Answer


def answer_card(answer: Answer, words: Words) -> Card:
    """One answer; without buttons for a person, and without a link to itself."""
    card = Card()
    card.add_item(answer_box(answer, Audience(words, in_server=True)))
    return card


def heading(words: Words, *, posted: int, answers: int) -> Card:
    """What the board is, and how far it has been built."""
    if posted < answers:
        return notice_card(
            f"{words('board-heading')}\n-# {words('board-building', posted=posted, all=answers)}"
        )
    return notice_card(words("board-heading"))


def digest(card: discord.ui.LayoutView) -> str:
    """A mark of what a card shows: the same for the same card, after a restart too."""
    shown = json.dumps(card.to_components(), sort_keys=True)
    return hashlib.sha256(shown.encode()).hexdigest()[:32]
