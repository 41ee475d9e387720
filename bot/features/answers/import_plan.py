"""What an import would do, compared with what stands; shown before it is done."""

import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import discord

from bot.features.answers.archive import new_clashes
from bot.features.answers.difference import difference
from bot.services import Services
from bot.store.records import AnswerState
from bot.views import limits
from bot.views.answer_card import Card, notice_card
from bot.views.escape import quoted
from bot.words import Words
from jss.answers.answer import Answer
from jss.answers.files import AnswerFilesError, Fault
from jss.answers.layers import laid_over

FAULTS, CHANGES = "faults.txt", "changes.txt"
# Room for the other lines of the card.
LISTED = limits.LAYOUT_TEXT - 600
# So much of each change is on the card, and all of it in the file.
DIFFERENCE = 500
WHOLE = 20_000
MOST_FAULTS = 1000


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import would do; `found` is all that was in the files.

    `seen` are the revisions, and `before` what was said, that it was compared with.
    """

    found: tuple[Answer, ...]
    added: tuple[Answer, ...]
    changed: tuple[Answer, ...]
    back: tuple[Answer, ...]
    seen: Mapping[str, int]
    before: Mapping[str, Answer]

    @property
    def made(self) -> list[Answer]:
        """All that would be stored."""
        return [*self.added, *self.changed, *self.back]

    @property
    def counts(self) -> dict[str, int]:
        """How many of each kind."""
        return {"added": len(self.added), "changed": len(self.changed), "back": len(self.back)}


async def planned(services: Services, guild_id: int, answers: Sequence[Answer]) -> Plan:
    """Compare answers with what stands.

    Raises:
        AnswerFilesError: some of their names lead to other answers.
        Refusal: there would be more of them than a server may have.
    """
    standing = (await services.knowledge.library(guild_id)).answers
    if faults := new_clashes(answers, standing.values()):
        raise AnswerFilesError(faults)
    shipped = services.knowledge.shipped.answers
    found = [_over(answer, shipped.get(answer.slug)) for answer in answers]
    await services.editing.refuse_too_much(guild_id, found)
    own = await services.store.answers.present(guild_id)
    retired = {slug for slug, revision in own.items() if revision.state is AnswerState.RETIRED}
    before = {slug: answer for slug, answer in standing.items() if slug not in retired}
    return Plan(
        tuple(found),
        tuple(each for each in found if each.slug not in before and each.slug not in retired),
        tuple(each for each in found if each.slug in before and _differs(before[each.slug], each)),
        tuple(each for each in found if each.slug in retired),
        {each.slug: own[each.slug].number for each in found if each.slug in own},
        before,
    )


def summary(
    plan: Plan, words: Words, *, dry_run: bool, why_again: str = ""
) -> tuple[Card, list[discord.File]]:
    """What would be done: on the card as much as fits, in a file all of it."""
    lines = list(_lines(plan, words, DIFFERENCE)) or [words("import-nothing")]
    same = len(plan.found) - len(plan.made)
    head = words("import-would", same=same, **plan.counts)
    foot = words("import-dry") if dry_run else words("import-all-or-nothing")
    told = [why_again, head, limits.cut_lines(lines, LISTED, "… +{}"), f"-# {foot}"]
    card = notice_card("\n".join(filter(None, told)))
    if not plan.made:
        return card, []
    return _with_file(card, CHANGES, "\n".join(_lines(plan, words, WHOLE)))


def faults_card(faults: Sequence[Fault], words: Words) -> tuple[Card, list[discord.File]]:
    """Everything that is wrong: on the card as much as fits, in a file as much as anybody reads."""
    lines = [f"{fault.place}: {words.said(fault.message)}" for fault in faults]
    shown = limits.cut_lines([discord.utils.escape_mentions(line) for line in lines], LISTED, "… +{}")
    card = notice_card(f"{words('import-faulty', count=len(faults))}\n```\n{shown.replace('```', '')}\n```")
    rest = [f"… +{len(lines) - MOST_FAULTS}"] if len(lines) > MOST_FAULTS else []
    return _with_file(card, FAULTS, "\n".join([*lines[:MOST_FAULTS], *rest]))


def _over(answer: Answer, shipped: Answer | None) -> Answer:
    return laid_over(answer, shipped, shipped) if shipped else answer


def _differs(before: Answer, answer: Answer) -> bool:
    return _content(before) != _content(answer)


def _content(answer: Answer) -> tuple[object, ...]:
    said = answer.title, answer.text, set(answer.translations)
    return *said, answer.aliases, answer.phrasings, answer.sources, answer.as_of


def _lines(plan: Plan, words: Words, limit: int) -> Iterator[str]:
    for key, answers in (
        ("import-added", plan.added),
        ("import-changed", plan.changed),
        ("import-back", plan.back),
    ):
        for answer in answers:
            head = words(key, title=quoted(answer.title), slug=answer.slug)
            compared = key == "import-changed" or limit == WHOLE
            differs = difference(plan.before.get(answer.slug), answer, words, limit) if compared else ""
            yield f"{head}\n{differs}" if differs else head


def _with_file(card: Card, name: str, text: str) -> tuple[Card, list[discord.File]]:
    card.add_item(discord.ui.File[Card](f"attachment://{name}"))
    return card, [discord.File(io.BytesIO(text.encode()), name)]
