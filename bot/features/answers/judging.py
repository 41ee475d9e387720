"""What is to be said about a draft: how it would look, what is wrong with it, or who was faster."""

from dataclasses import dataclass, replace
from enum import Enum

from bot.audience import Audience
from bot.client import SupportBot
from bot.editing import Standing
from bot.features.answers.cards import conflict_text, draft_card, faults_text, preview_card, reach_notes
from bot.features.answers.checking import (
    checked,
    lost_languages,
    names_besides,
    rests_on_old_sources,
    same_title,
)
from bot.features.answers.difference import difference, language_told
from bot.features.answers.draft import Draft
from bot.reach import reach_of
from bot.refusal import Refusal
from bot.services import Services
from bot.views.answer_card import Card
from jss.answers.answer import Answer

DIFFERENCE = 2600


class Stage(Enum):
    """How far a draft has come."""

    READY = "ready"
    UNSOURCED = "unsourced"
    FAULTY = "faulty"
    OVERTAKEN = "overtaken"


@dataclass(frozen=True, slots=True)
class Judged:
    """A draft with its card, which has no buttons yet; one that was overtaken is meant to replace the newer text."""

    stage: Stage
    card: Card
    draft: Draft


@dataclass(frozen=True, slots=True)
class Made:
    """The answer that a draft makes, or None and its faults; `standing` is None where there was none before.

    `unsourced` says that its writer has yet to say whether the sources of the old text stand behind the new one.
    """

    standing: Standing | None
    answer: Answer | None
    faults: tuple[Refusal, ...]
    unsourced: bool


async def made_of(services: Services, guild_id: int, draft: Draft) -> Made:
    """Make the answer of a draft, as things stand now."""
    library = await services.knowledge.library(guild_id)
    standing = None if draft.is_new else await services.editing.standing(guild_id, draft.slug)
    own = await services.store.answers.of_guild(guild_id)
    slugs = own.retired | services.knowledge.shipped.answers.keys() | {answer.slug for answer in own.live}
    before = (standing.answer or standing.last) if standing else None
    answer, faults = checked(draft, before, names_besides(library, draft.slug, slugs))
    asked = answer is not None and before is not None and rests_on_old_sources(answer, before)
    return Made(standing, answer, tuple(faults), asked and not draft.sourced)


async def judge(bot: SupportBot, guild_id: int, draft: Draft, audience: Audience) -> Judged:
    """Look at a draft; nothing is saved by that."""
    words = audience.words
    made = await made_of(bot.services, guild_id, draft)
    if made.answer is None:
        return Judged(Stage.FAULTY, draft_card(faults_text(made.faults, words)), draft)
    if made.standing and made.standing.seen != draft.seen:
        return await _overtaken(bot, guild_id, draft, made.answer, made.standing, audience)
    library = await bot.services.knowledge.library(guild_id)
    notes = [words("preview-slug", slug=made.answer.slug), *_state(made.answer, made.standing, audience)]
    notes = [words("preview-sources"), *notes] if made.unsourced else notes
    notes += [words("preview-same-title", slug=slug) for slug in same_title(library, made.answer)]
    notes += reach_notes(await reach_of(bot.services, guild_id, made.answer), library, audience)
    card = preview_card(made.answer, draft.translations, notes, audience)
    return Judged(Stage.UNSOURCED if made.unsourced else Stage.READY, card, draft)


def _state(answer: Answer, standing: Standing | None, audience: Audience) -> list[str]:
    if standing is None:
        return []
    if standing.answer is None:
        return [audience.words("preview-retired")]
    if not difference(standing.answer, answer, audience.words, DIFFERENCE):
        return [audience.words("preview-unchanged")]
    lost = [language_told(each, audience.words) for each in lost_languages(answer, standing.answer)]
    return [audience.words("preview-translation-lost", language=each) for each in lost]


async def _overtaken(
    bot: SupportBot, guild_id: int, draft: Draft, answer: Answer, standing: Standing, audience: Audience
) -> Judged:
    newer = await bot.services.store.answers.current(guild_id, draft.slug)
    if newer is None:
        raise Refusal("answer-unknown", slug=draft.slug)
    differs = difference(standing.answer, answer, audience.words, DIFFERENCE) if standing.answer else ""
    card = draft_card(conflict_text(newer, differs, audience.words))
    return Judged(Stage.OVERTAKEN, card, replace(draft, seen=standing.seen))
