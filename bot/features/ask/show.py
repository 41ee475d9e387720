"""What a decision looks like."""

from collections.abc import Sequence

from bot.answering import Decision
from bot.features.ask.buttons import NoneOfThese, Pick, answered_card, not_covered_card
from bot.views.actions import Action
from bot.views.answer_card import Card, choices_card
from jss.answers.answer import Answer
from jss.answers.reply import Outcome


def decision_card(decision: Decision, *, in_server: bool) -> Card:
    """The reply to a direct question."""
    if decision.outcome is Outcome.ANSWERED:
        return answered_card(decision.question_id, decision.answers, in_server=in_server)
    if decision.outcome is Outcome.CHOICES and decision.suggestions:
        return choices_card(choice_buttons(decision.question_id, decision.suggestions))
    return not_covered_card(decision.question_id, in_server=in_server)


def choice_buttons(question_id: int, suggestions: Sequence[Answer]) -> list[Action]:
    """One button for each answer that may be meant, and a way out."""
    picks: list[Action] = [Pick(question_id, answer.slug, label=answer.title) for answer in suggestions]
    return [*picks, NoneOfThese(question_id)]
