"""From scores to a decision: answer, offer choices, or leave it."""

from dataclasses import dataclass

import numpy as np

from jss.answers.encoder import Vectors
from jss.answers.head import Opinions
from jss.answers.reply import Outcome


@dataclass(frozen=True, slots=True)
class Thresholds:
    """When to speak; all are shares from 0 to 1 of the calibrated confidence."""

    answer: float = 0.5
    """Answer from this confidence on; higher: fewer wrong answers, more choices and silence."""
    choices: float = 0.1
    """Offer choices from this confidence on; higher: more often silent."""
    gap: float = 0.1
    """Offer choices when the second-best answer is closer than this to the best."""
    overheard_answer: float = 0.75
    """The same as `answer` for messages that were not addressed to the bot."""
    overheard_gap: float = 0.3
    """The same as `gap` for messages that were not addressed to the bot."""


def confidences(opinions: Opinions, topics: int) -> Vectors:
    """Return the calibrated share (questions, topics) with which each topic is the right answer."""
    mixed = 0.5 * opinions.shares[:, :topics] + 0.5 * opinions.nearness[:, :topics]
    mixed = mixed - 0.25 * opinions.nearness[:, topics:].max(axis=1, keepdims=True)
    return 1 / (1 + np.exp(-12 * (mixed - 0.4)))


def decide(ranked: Vectors, thresholds: Thresholds, *, overheard: bool) -> Outcome:
    """Decide on one question from the confidences (topics,) of all topics."""
    best, second = np.sort(ranked)[::-1][:2] if len(ranked) > 1 else (*ranked, 0.0)
    answer = thresholds.overheard_answer if overheard else thresholds.answer
    gap = thresholds.overheard_gap if overheard else thresholds.gap
    if best >= answer and best - second >= gap:
        return Outcome.ANSWERED
    return Outcome.CHOICES if best >= thresholds.choices else Outcome.ABSTAINED
