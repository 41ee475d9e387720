"""The card of a draft with its buttons: save it, edit it again, or leave it; whatever fails, the draft stays on it."""

from collections.abc import Sequence
from dataclasses import replace

import discord

from bot.audience import audience_of
from bot.client import Interaction
from bot.editing import Edited
from bot.features.answers.cards import draft_card
from bot.features.answers.difference import language_told
from bot.features.answers.draft import Draft, typed
from bot.features.answers.drafts import file_with, shows_draft, waiting_drafts
from bot.features.answers.history import OpenHistory
from bot.features.answers.judging import Judged, Stage, judge, made_of
from bot.features.answers.translating import languages_of, translation_form, translation_in
from bot.permissions import moderated_guild
from bot.refusal import Refusal
from bot.store.errors import EditConflict
from bot.store.records import Change
from bot.trouble import sentence_about
from bot.views.actions import Action
from bot.views.answer_card import add_buttons, notice_card
from bot.views.custom_id import custom_id
from bot.views.escape import quoted
from bot.views.forms import Form, Submitted
from bot.words import Words

WHY_FORM = "answer-why"
WHY = "why"
WHY_LENGTH = 200


async def take_in(interaction: Interaction, submitted: Submitted) -> None:
    """Show what was sent with the form as it would look; nothing is saved by that."""
    draft = await _with_translations(interaction, typed(submitted))
    try:
        guild_id = await moderated_guild(interaction, interaction.client.services)
    except Refusal as refusal:
        await _give_back(interaction, refusal, draft)
        return
    if shows_draft(interaction.message):
        await interaction.response.defer()
    else:
        await interaction.response.defer(ephemeral=True, thinking=True)
    await show_draft(interaction, guild_id, draft)


async def take_translation(interaction: Interaction, submitted: Submitted) -> None:
    """Put what was sent with the form of `SayIn` beside the draft."""
    draft = await waiting_drafts(interaction.client).recall(interaction)
    draft = draft.with_translation(translation_in(submitted))
    try:
        guild_id = await moderated_guild(interaction, interaction.client.services)
    except Refusal as refusal:
        await _give_back(interaction, refusal, draft)
        return
    await interaction.response.defer()
    await show_draft(interaction, guild_id, draft)


async def show_draft(interaction: Interaction, guild_id: int, draft: Draft) -> None:
    """Put a draft's card in the place of what the interaction shows now."""
    audience = await audience_of(interaction, interaction.client.services)
    try:
        judged = await judge(interaction.client, guild_id, draft, audience)
    except Exception as error:  # noqa: BLE001 the person's text goes back to them together with the sentence
        sentence = sentence_about(error, f"interaction {interaction.id}", audience.words)
        judged = Judged(Stage.FAULTY, draft_card(sentence), draft)
    languages = await languages_of(interaction, draft)
    add_buttons(judged.card, _buttons(judged.stage, languages, audience.words))
    file = file_with(judged.draft)
    message = await interaction.edit_original_response(view=judged.card, attachments=[file])
    waiting_drafts(interaction.client).keep(message, judged.draft)


async def save(interaction: Interaction, guild_id: int, why: str = "") -> None:
    """Save the draft on whose card somebody acts; the card then says what came of it."""
    drafts = waiting_drafts(interaction.client)
    draft = await drafts.recall(interaction)
    drafts.begin_saving(interaction)
    try:
        edited = await _saved(interaction, guild_id, draft, why)
    except Exception:
        drafts.not_saved(interaction)
        raise
    if edited is None:
        drafts.not_saved(interaction)
        await show_draft(interaction, guild_id, draft)
    else:
        await _show_saved(interaction, edited)


async def save_because(interaction: Interaction, submitted: Submitted) -> None:
    """Save with the reason that was sent with the form of `SaveBecause`."""
    guild_id = await moderated_guild(interaction, interaction.client.services)
    await interaction.response.defer()
    await save(interaction, guild_id, " ".join(submitted.text(WHY).split()))


class Save(Action, kind="answer-keep"):
    """Saves the draft."""

    label = "button-answer-save"
    style = discord.ButtonStyle.primary

    async def act(self, interaction: Interaction) -> None:
        """Save it."""
        guild_id = await moderated_guild(interaction, interaction.client.services)
        await interaction.response.defer()
        await save(interaction, guild_id)


class SaveBecause(Action, kind="answer-because"):
    """Asks why, and saves the draft with that."""

    label = "button-answer-because"

    async def act(self, interaction: Interaction) -> None:
        """Open the form for the reason."""
        await moderated_guild(interaction, interaction.client.services)
        words = (await audience_of(interaction, interaction.client.services)).words
        form = Form(title=words("answer-why-title"), custom_id=custom_id(WHY_FORM))
        field: discord.ui.TextInput[Form] = discord.ui.TextInput(custom_id=WHY, max_length=WHY_LENGTH)
        form.add_item(
            discord.ui.Label(
                text=words("answer-why-label"), description=words("answer-why-hint"), component=field
            )
        )
        await interaction.response.send_modal(form)


class EditAgain(Action, kind="answer-again"):
    """Opens the form, filled with what was typed."""

    label = "button-answer-again"

    async def act(self, interaction: Interaction) -> None:
        """Open it."""
        await moderated_guild(interaction, interaction.client.services)
        draft = await waiting_drafts(interaction.client).recall(interaction)
        words = (await audience_of(interaction, interaction.client.services)).words
        await interaction.response.send_modal(draft.form(words))


class KeepSources(Action, kind="answer-sourced"):
    """Says that the sources of the old text stand behind the new one."""

    label = "button-answer-sourced"

    async def act(self, interaction: Interaction) -> None:
        """Note it on the draft."""
        guild_id = await moderated_guild(interaction, interaction.client.services)
        await interaction.response.defer()
        draft = await waiting_drafts(interaction.client).recall(interaction)
        await show_draft(interaction, guild_id, replace(draft, sourced=True))


class OwnWord(Action, kind="answer-own-word"):
    """Says that the new text is nobody's word but the server's."""

    label = "button-answer-own-word"

    async def act(self, interaction: Interaction) -> None:
        """Take the sources off the draft."""
        guild_id = await moderated_guild(interaction, interaction.client.services)
        await interaction.response.defer()
        draft = await waiting_drafts(interaction.client).recall(interaction)
        await show_draft(interaction, guild_id, draft.as_own_word())


class SayIn(Action, kind="answer-say-in", parts=("language",)):
    """Opens the form for the answer in another language."""

    label = "button-answer-translate"

    async def act(self, interaction: Interaction) -> None:
        """Open it."""
        await moderated_guild(interaction, interaction.client.services)
        draft = await waiting_drafts(interaction.client).recall(interaction)
        words = (await audience_of(interaction, interaction.client.services)).words
        form = await translation_form(interaction, draft, self.values["language"], words)
        await interaction.response.send_modal(form)


class Discard(Action, kind="answer-discard"):
    """Throws the draft away."""

    label = "button-answer-discard"

    async def act(self, interaction: Interaction) -> None:
        """Throw it away; only its writer sees it."""
        words = (await audience_of(interaction, interaction.client.services)).words
        await interaction.response.edit_message(view=notice_card(words("draft-discarded")), attachments=[])


BUTTONS = (Save, SaveBecause, EditAgain, KeepSources, OwnWord, SayIn, Discard)


def _buttons(stage: Stage, languages: Sequence[str], words: Words) -> Sequence[Action]:
    discard = Discard(words=words)
    if stage is Stage.FAULTY:
        return EditAgain(words=words), discard
    if stage is Stage.OVERTAKEN:
        return EditAgain(label=words("button-answer-on-top")), discard
    ready = (Save(words=words), SaveBecause(words=words))
    asking = (KeepSources(words=words), OwnWord(words=words))
    translating = (
        SayIn(each, label=words("button-answer-translation", language=language_told(each, words)))
        for each in languages
    )
    first = asking if stage is Stage.UNSOURCED else ready
    return *first, EditAgain(words=words), *translating, discard


async def _give_back(interaction: Interaction, refusal: Refusal, draft: Draft) -> None:
    """Refuse a draft whose writer may not write any more, and hand it back to them."""
    words = (await audience_of(interaction, interaction.client.services)).words
    text = f"{refusal.said_in(words)} {words('draft-given-back')}"
    await interaction.response.send_message(text, file=file_with(draft), ephemeral=True)


async def _with_translations(interaction: Interaction, draft: Draft) -> Draft:
    """What was written in other languages is not in the form: it stays with the draft that was on the card."""
    if not shows_draft(interaction.message):
        return draft
    try:
        before = await waiting_drafts(interaction.client).recall(interaction)
    except Refusal:
        return draft  # it is nowhere any more, and what was typed just now matters more
    return replace(draft, translations=before.translations)


async def _saved(interaction: Interaction, guild_id: int, draft: Draft, why: str) -> Edited | None:
    """Save, or give None where the draft's card has to say first why that cannot be."""
    services = interaction.client.services
    change = Change(interaction.user.id, services.clock(), why)
    made = await made_of(services, guild_id, draft)
    if made.answer is None or made.unsourced:
        return None
    if draft.is_new:
        edited = await services.editing.add(guild_id, made.answer, change)
    else:
        try:
            edited = await services.editing.edit(guild_id, made.answer, change, seen=draft.seen)
        except EditConflict:
            return None
    if draft.gap_id:
        interaction.client.dispatch("gap_answered", guild_id, draft.gap_id, interaction.user.id)
    return edited


async def _show_saved(interaction: Interaction, edited: Edited) -> None:
    words = (await audience_of(interaction, interaction.client.services)).words
    said = edited.revision.answer
    text = words("answer-saved", title=quoted(said.title), slug=said.slug, number=edited.revision.number)
    history = OpenHistory(said.slug, 0, words=words)
    await interaction.edit_original_response(view=notice_card(text, [history]), attachments=[])
