"""What the buttons of the queue lead to: a page of it, one gap, the answers to choose from, the lines left alone."""

from collections import Counter

from bot.client import Interaction
from bot.features.gaps.cards import detail_card, lines_card, picker_card, queue_card
from bot.features.gaps.desk import audience_for, entries, nearest_answers, page_of, show
from bot.features.gaps.facts import said
from bot.features.gaps.left_alone import NotCovered, TakeBack, lines_of
from bot.features.gaps.opening import AddPhrasing, OpenGap, OpenLines, OpenQueue
from bot.features.gaps.queue import Group, queue_of
from bot.features.gaps.selection import OPTIONS, option
from bot.features.gaps.settling import QUOTED, Dismiss
from bot.features.gaps.teaching import AnswerMenu
from bot.features.gaps.writing import Explain, MakeAnswer, UseDraft
from bot.store.records import Draft
from bot.views.actions import Action
from bot.views.answer_card import notice_card
from bot.views.edit_answer import EditAnswer
from jss.answers.reply import Outcome

NEAREST = 3


async def show_queue(interaction: Interaction, guild_id: int, number: int) -> None:
    """Show a page of the queue, or the last one where there are fewer by now."""
    groups = await queue_of(interaction.client).open(guild_id)
    days = (await interaction.client.services.preferences.of(guild_id)).kept_days
    words = (await audience_for(interaction)).words
    left = len(await lines_of(interaction, guild_id))
    turning: list[Action] = []
    if left:
        turning.append(OpenLines(0, label=words("button-gap-lines-count", count=left)))
    if not groups:
        await show(interaction, notice_card(words("gaps-none", days=days), turning))
        return
    page = page_of(groups, number)
    listed = await entries(
        interaction, guild_id, page.items, lambda group: OpenGap(group.question_id, words=words), nearest=1
    )
    head = words("gaps-head", groups=len(groups), asked=sum(len(group.gaps) for group in groups), days=days)
    foot = words("gaps-page", page=page.number + 1, pages=page.of, days=days)
    if page.number + 1 < page.of:
        turning.insert(0, OpenQueue(page.number + 1, label=words("button-gap-older")))
    if page.number > 0:
        turning.insert(0, OpenQueue(page.number - 1, label=words("button-gap-newer")))
    await show(interaction, queue_card(guild_id, head, listed, foot, turning, words))


async def show_gap(interaction: Interaction, guild_id: int, group: Group) -> None:
    """Show one gap with all that may be done about it."""
    words = (await audience_for(interaction)).words
    number = group.question_id
    [entry] = await entries(
        interaction, guild_id, [group], lambda _: OpenQueue(0, words=words), nearest=NEAREST
    )
    deciding: list[Action] = [
        MakeAnswer(number, words=words),
        AddPhrasing(number, 0, words=words),
        NotCovered(number, words=words),
        Dismiss(number, words=words),
        Explain(number, words=words),
    ]
    if slug := await _fell_short(interaction, guild_id, group):
        deciding.insert(0, EditAnswer(slug, words=words))
    drafts = await interaction.client.services.store.gaps.drafts(group.ids)
    usable: list[tuple[Draft, Action]] = [
        (draft, UseDraft(draft.question_id, draft.message_id, words=words)) for draft in drafts
    ]
    await show(interaction, detail_card(guild_id, entry, usable, deciding, words))


async def _fell_short(interaction: Interaction, guild_id: int, group: Group) -> str | None:
    """The answer that was given most among those that did not help, if it still stands."""
    answers = (await interaction.client.services.knowledge.library(guild_id)).answers
    given = Counter(
        gap.topic for gap in group.gaps if gap.outcome is Outcome.ANSWERED and gap.topic in answers
    )
    return next((slug for slug, _ in given.most_common(1)), None)


async def show_picker(interaction: Interaction, guild_id: int, group: Group, page: int) -> None:
    """Show the answers to which the wordings of a gap may be added."""
    services = interaction.client.services
    audience = await audience_for(interaction)
    words = audience.words
    near = await nearest_answers(services, guild_id, group.wording)
    start = min(page, (len(near) - 1) // OPTIONS) * OPTIONS
    options = [
        option(
            audience.said(each.answer).title,
            each.answer.slug,
            words("gap-pick-share", share=each.percent) if each.percent else words("gap-pick-unlikely"),
        )
        for each in near[start : start + OPTIONS]
    ]
    menu = AnswerMenu(group.question_id, options, placeholder=words("gap-pick-place"))
    buttons: list[Action] = [OpenGap(group.question_id, label=words("button-gap-to-gap"))]
    if rest := near[start + OPTIONS :]:
        label = words("gap-pick-next", count=min(len(rest), OPTIONS))
        buttons.append(AddPhrasing(group.question_id, start // OPTIONS + 1, label=label))
    text = words("gap-pick-answer", question=said(group.wording, QUOTED))
    await show(interaction, picker_card(text, menu, buttons))


async def show_lines(interaction: Interaction, guild_id: int, number: int) -> None:
    """Show a page of the lines that are left alone, each with the way back."""
    words = (await audience_for(interaction)).words
    lines = await lines_of(interaction, guild_id)
    back = OpenQueue(0, words=words)
    if not lines:
        await show(interaction, notice_card(words("gap-lines-none"), [back]))
        return
    page = page_of(lines, number)
    listed: list[tuple[str, Action]] = [
        (said(line.text, QUOTED), TakeBack(line.number, page.number, words=words)) for line in page.items
    ]
    turning: list[Action] = []
    if page.number > 0:
        turning.append(OpenLines(page.number - 1, label=words("button-gap-newer")))
    if page.number + 1 < page.of:
        turning.append(OpenLines(page.number + 1, label=words("button-gap-older")))
    head = words("gap-lines-head", count=len(lines))
    await show(interaction, lines_card(head, listed, [*turning, back]))
