"""Why one question was answered, offered or left alone."""

import numpy as np

from jss.answers import wording
from jss.answers.decide import Thresholds, covered, decide, leaders
from jss.answers.encoder import Vectors
from jss.answers.head import Opinions
from jss.answers.lines import Lines
from jss.answers.reply import Explanation, Nearest, Outcome
from jss.sentence import Sentence

SHOWN = 5


def explanation(
    question: str, confidences: Vectors, opinions: Opinions, row: int, lines: Lines, sentence: Sentence
) -> Explanation:
    """Gather what was weighed for the question in this row of the opinions."""
    order: list[int] = np.argsort(-confidences, kind="stable")[:SHOWN].tolist()
    near: list[int] = np.argsort(-opinions.cosines[row], kind="stable")[:SHOWN].tolist()
    return Explanation(
        question,
        tuple((lines.topics[number], float(confidences[number])) for number in order),
        tuple(
            Nearest(_topic(lines, line), lines.texts[line], float(opinions.cosines[row, line]))
            for line in near
        ),
        max(0.0, 1.0 - covered(confidences)),
        sentence,
    )


def reason(
    confidences: Vectors, lines: Lines, outcome: Outcome, thresholds: Thresholds, *, overheard: bool
) -> Sentence:
    """Say in a sentence why the decision on one question fell as it did."""
    best, second = leaders(confidences)
    topic = lines.topics[int(confidences.argmax())] if len(confidences) else "nothing"
    answer = thresholds.overheard_answer if overheard else thresholds.answer
    sure, needed, lead = f"{best:.0%}", f"{answer:.0%}", f"{best - second:.0%}"
    if decide(confidences, thresholds, overheard=overheard) is not outcome:
        return wording.left_to_the_rest(topic, sure)
    if outcome is Outcome.ANSWERED:
        return wording.answered(topic, sure, needed=needed, lead=lead)
    if outcome is Outcome.ABSTAINED:
        return wording.left_alone(f"{covered(confidences):.0%}", needed=f"{thresholds.choices:.0%}")
    if best < answer:
        return wording.choices_below(topic, sure, needed=needed)
    return wording.choices_near(topic, sure, lead=lead)


def _topic(lines: Lines, line: int) -> str | None:
    number = int(lines.classes[line])
    return lines.topics[number] if number < len(lines.topics) else None
