"""From opinions to a decision: answer, offer choices, or leave it."""

from dataclasses import dataclass

import numpy as np

from jss.answers.encoder import Vectors
from jss.answers.head import Opinions
from jss.answers.reply import Outcome


@dataclass(frozen=True, slots=True)
class Thresholds:
    """When to speak; all are shares from 0 to 1."""

    answer: float = 0.5
    """Answer from this confidence on; higher: fewer wrong answers, more choices and silence."""
    choices: float = 0.2
    """Offer choices when it is at least this likely that some answer covers the question; higher: more silence."""
    gap: float = 0.1
    """Offer choices when the second-best answer is closer than this to the best; higher: fewer mix-ups."""
    overheard_answer: float = 0.8
    """The same as `answer` for messages that were not addressed to the bot."""
    overheard_gap: float = 0.5
    """The same as `gap` for messages that were not addressed to the bot."""


@dataclass(frozen=True, slots=True)
class Pool:
    """How much each opinion weighs, as the logarithm of a share.

    `nothing` is what the two classes of lines that no answer covers get on top; `unknown` is the weight of a
    further class, a question unlike every line: it wins when no opinion is strong.
    """

    regression: float = 1.27
    meaning: float = 7.0
    letters: float = 3.0
    nothing: float = 0.4
    unknown: float = 2.5


# How much the hint of a conversation weighs; with more of it, right answers turn into choices.
HINT = 0.3
LEAST = 1e-9

# Set by hand, starting from what `python -m tests.evaluation.calibrate` finds. That gives meaning twice the weight,
# since the encoder was trained on the very phrasings it is tried on; `unknown` cannot be seen there at all. Both,
# and with them the rest, were set where the public sets and the project's own question sets do well together.
CALIBRATED = Pool()


def shares(opinions: Opinions, topics: int, pool: Pool = CALIBRATED) -> Vectors:
    """Return calibrated shares (questions, classes): how likely each class is the right one.

    What they lack to one is the share of questions unlike every line.
    """
    logits = pool.regression * opinions.regression
    logits += pool.meaning * opinions.meaning + pool.letters * opinions.letters
    logits[:, topics:] += pool.nothing
    raised = np.exp(logits)
    return raised / (raised.sum(axis=1, keepdims=True) + np.float32(np.exp(pool.unknown)))


def decide(confidences: Vectors, thresholds: Thresholds, *, overheard: bool) -> Outcome:
    """Decide on one question from the shares of all topics (topics,)."""
    best, second = leaders(confidences)
    answer = thresholds.overheard_answer if overheard else thresholds.answer
    gap = thresholds.overheard_gap if overheard else thresholds.gap
    if best >= answer and best - second >= gap:
        return Outcome.ANSWERED
    return Outcome.CHOICES if covered(confidences) >= thresholds.choices else Outcome.ABSTAINED


def covered(confidences: Vectors) -> float:
    """Return how likely it is that any of the topics covers the question."""
    return float(confidences.sum())


def leaders(confidences: Vectors) -> tuple[float, float]:
    """Return the two greatest shares; a missing one is 0."""
    ordered = np.sort(np.append(confidences, [0.0, 0.0]))
    return float(ordered[-1]), float(ordered[-2])


def in_context(alone: Vectors, hinted: Vectors, before: int) -> Vectors:
    """Mix the shares of a follow-up with those it has behind the title of the answer before it.

    Shares are multiplied, so a topic without evidence of its own stays low; the earlier answer gains nothing.
    """
    others = hinted.copy()
    others[before] = 0.0
    lifted = others * (covered(hinted) / max(covered(others), LEAST))
    return (alone ** (1 - HINT) * lifted**HINT).astype(np.float32)
