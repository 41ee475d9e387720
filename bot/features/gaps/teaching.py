"""Adding the wordings of a gap to an answer, and taking them out again."""

from dataclasses import replace

from typing_extensions import override

from bot.client import Interaction
from bot.features.gaps.desk import audience_for, begin, settle, show
from bot.features.gaps.facts import said
from bot.features.gaps.opening import OpenQueue
from bot.features.gaps.phrasings import Taught, add_phrasings, take_phrasings
from bot.features.gaps.queue import Group, queue_of
from bot.features.gaps.selection import KIND, Selection
from bot.features.gaps.settling import QUOTED, Undo
from bot.refusal import Refusal
from bot.store.records import Mark
from bot.views.actions import Action
from bot.views.answer_card import notice_card
from bot.views.custom_id import template
from bot.views.escape import quoted
from jss.answers.reply import Outcome


class AnswerMenu(Selection, template=template(KIND, "question_id")):
    """The answers to which the wordings may be added."""

    @override
    async def choose(self, interaction: Interaction, slug: str) -> None:
        guild_id = await begin(interaction)
        group = await queue_of(interaction.client).find(guild_id, self.question_id)
        audience = await audience_for(interaction)
        words = audience.words
        taught = await add_phrasings(
            interaction.client.services,
            guild_id,
            slug,
            group.wordings,
            by=interaction.user.id,
            why=words("gap-why", question=said(group.wording, QUOTED)),
        )
        mark_id = await settle(interaction, guild_id, group.wording, Mark.ANSWERED)
        text = await _taught_text(
            interaction, guild_id, group, replace(taught, answer=audience.said(taught.answer))
        )
        undo: Action = Undo(mark_id, group.question_id, words=words)
        if taught.revision:
            undo = Unteach(slug, taught.revision, mark_id, words=words)
        await show(interaction, notice_card(text, [undo, OpenQueue(0, words=words)]))


class Unteach(Action, kind="gapunadd", parts=("slug", "revision", "mark_id")):
    """Takes out of an answer again what `revision` added to its phrasings."""

    label = "button-gap-undo"

    async def act(self, interaction: Interaction) -> None:
        """Take them out, whatever else was changed since, and put the gap back."""
        guild_id = await begin(interaction)
        audience = await audience_for(interaction)
        words = audience.words
        services = interaction.client.services
        number = self.number("revision")
        taken = await take_phrasings(
            services,
            guild_id,
            self.values["slug"],
            number,
            by=interaction.user.id,
            why=words("gap-why-undone", number=number),
        )
        back = await services.store.gaps.unmark(guild_id, self.number("mark_id"), Mark.ANSWERED)
        if not taken.added and not back:
            raise Refusal("gap-undone-already")
        title = quoted(audience.said(taken.answer).title)
        text = words("gap-untaught", count=len(taken.added), title=title)
        await show(interaction, notice_card(text, [OpenQueue(0, words=words)]))


async def _taught_text(interaction: Interaction, guild_id: int, group: Group, taught: Taught) -> str:
    """Say what was added, and whether the answer is given now; asking is the only way to know."""
    words = (await audience_for(interaction)).words
    title, slug = quoted(taught.answer.title), taught.answer.slug
    if not taught.added:
        return words("gap-added-already", title=title)
    reply = await interaction.client.services.answering.explain(guild_id, group.wording)
    given = reply.outcome is Outcome.ANSWERED and slug in {match.topic for match in reply.matches}
    question = said(group.wording, QUOTED)
    now = words("gap-now-answered" if given else "gap-now-other", question=question)
    return f"{words('gap-added', count=len(taught.added), title=title)} {now}"
