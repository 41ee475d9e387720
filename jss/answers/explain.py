"""Why one question was answered, offered or left alone."""

import numpy as np

from jss.answers.decide import Thresholds, covered, decide, leaders
from jss.answers.encoder import Vectors
from jss.answers.head import Opinions
from jss.answers.lines import Lines
from jss.answers.reply import Explanation, Nearest, Outcome

SHOWN = 5


def explanation(
    question: str, confidences: Vectors, opinions: Opinions, row: int, lines: Lines, sentence: str
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
) -> str:
    """Say in a sentence why the decision on one question fell as it did."""
    best, second = leaders(confidences)
    topic = lines.topics[int(confidences.argmax())] if len(confidences) else "nothing"
    answer = thresholds.overheard_answer if overheard else thresholds.answer
    sure = f"{topic} at {best:.0%}"
    if decide(confidences, thresholds, overheard=overheard) is not outcome:
        return f"Left to the rest of the message, which no answer covers; alone it would be {sure}."
    if outcome is Outcome.ANSWERED:
        return f"Answered: {sure} reaches the {answer:.0%} for an answer and leads by {best - second:.0%}."
    if outcome is Outcome.ABSTAINED:
        return (
            f"Left alone: that any answer covers this is {covered(confidences):.0%} likely, "
            f"less than the {thresholds.choices:.0%} for choices."
        )
    if best < answer:
        return f"Offered as choices: the likeliest answer, {sure}, is below the {answer:.0%} for an answer."
    return f"Offered as choices: {sure} leads the next answer by only {best - second:.0%}."


def _topic(lines: Lines, line: int) -> str | None:
    number = int(lines.classes[line])
    return lines.topics[number] if number < len(lines.topics) else None
