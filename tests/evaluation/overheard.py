"""How a watched channel fares: what nobody asked the bot is left alone, and questions on the announcement are answered.

`overheard` was in view while the rule was made; `overheard-fresh` was written when that was settled, and run once.
"""

from dataclasses import dataclass

from jss.answers.matcher import Matcher
from tests.evaluation.questions import Kind, Question, load

SETS_OF_LINES = ("overheard", "overheard-fresh")


@dataclass(frozen=True, slots=True)
class Heard:
    """What became of the lines of one set: those that were `disturbed` had to be left alone.

    `answered` and `wrong` are shares of the `questions` on the announcement, from 0 to 1.
    """

    lines: int
    disturbed: tuple[str, ...]
    questions: int
    answered: float
    wrong: float


def measure(matcher: Matcher, name: str) -> Heard:
    """Let the matcher overhear a set."""
    heard = [(question, given(matcher, question)) for question in load(name)]
    asked = [(question, topics) for question, topics in heard if question.kind is Kind.IN]
    others = [(question, topics) for question, topics in heard if question.kind is not Kind.IN]
    right = sum(not topics.isdisjoint(question.topics) for question, topics in asked)
    wrong = sum(bool(topics) and topics.isdisjoint(question.topics) for question, topics in asked)
    return Heard(
        lines=len(others),
        disturbed=tuple(question.text for question, topics in others if topics),
        questions=len(asked),
        answered=right / len(asked),
        wrong=wrong / len(asked),
    )


def given(matcher: Matcher, question: Question) -> set[str]:
    """The topics that somebody is answered with who did not ask the bot."""
    return {match.topic for match in matcher.reply(question.text, overheard=True).matches}
