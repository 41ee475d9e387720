"""What a decision looks like."""

from bot.answered.choices import NoneOfThese, Pick, answered_card, unanswered_card
from bot.answering import Decision
from bot.audience import Audience
from bot.views.actions import Action
from bot.views.answer_card import Card, choices_card
from bot.words import Words
from jss.answers.reply import Outcome


def decision_card(decision: Decision, audience: Audience) -> Card:
    """The reply to a direct question."""
    if decision.outcome is Outcome.ANSWERED:
        return answered_card(decision.question_id, decision.answers, audience)
    if decision.outcome is Outcome.CHOICES and decision.suggestions:
        return _choices(decision, audience)
    return unanswered_card(
        decision.question_id, _without_answer(decision, audience.words), audience, heard=decision.queued
    )


def _without_answer(decision: Decision, words: Words) -> str:
    if decision.empty:
        return words("no-answers")
    if decision.uncovered is None:
        return words("not-covered")
    return words("not-covered-subject", subject=words(f"uncovered-{decision.uncovered}"))


def _choices(decision: Decision, audience: Audience) -> Card:
    number = decision.question_id
    suggested = map(audience.said, decision.suggestions)
    picks: list[Action] = [Pick(number, answer.slug, label=answer.title) for answer in suggested]
    return choices_card(picks, NoneOfThese(number, words=audience.words), audience.words)
