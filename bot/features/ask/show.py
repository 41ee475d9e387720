"""What a decision looks like."""

from bot.answering import Decision
from bot.audience import Audience
from bot.features.ask.buttons import NoneOfThese, Pick, answered_card, not_covered_card
from bot.views.actions import Action
from bot.views.answer_card import Card, choices_card
from jss.answers.reply import Outcome


def decision_card(decision: Decision, audience: Audience) -> Card:
    """The reply to a direct question."""
    if decision.outcome is Outcome.ANSWERED:
        return answered_card(decision.question_id, decision.answers, audience)
    if decision.outcome is Outcome.CHOICES and decision.suggestions:
        return _choices(decision, audience)
    return not_covered_card(decision.question_id, audience)


def _choices(decision: Decision, audience: Audience) -> Card:
    number = decision.question_id
    suggested = map(audience.said, decision.suggestions)
    picks: list[Action] = [Pick(number, answer.slug, label=answer.title) for answer in suggested]
    return choices_card(picks, NoneOfThese(number, words=audience.words), audience.words)
