"""An answer in another language: the form for it, and which languages it may be written in."""

import discord

from bot.audience import audience_in
from bot.client import Interaction
from bot.features.answers.difference import language_told
from bot.features.answers.draft import Draft
from bot.refusal import Refusal
from bot.views import limits
from bot.views.answer_card import ANSWER_TEXT, TITLE_TEXT
from bot.views.answer_form import TEXT, TITLE
from bot.views.custom_id import custom_id
from bot.views.forms import Form, Submitted
from bot.words import ENGLISH, LANGUAGES, Words
from jss.answers.answer import Translation

FORM = "answer-translation"


async def languages_of(interaction: Interaction, draft: Draft) -> list[str]:
    """The languages besides the one of the text itself: English where the bot ships it, else the server's."""
    services = interaction.client.services
    shipped = draft.slug in services.knowledge.shipped.answers
    own = ENGLISH if shipped else (await audience_in(interaction.guild, services)).words.language
    return [language for language in LANGUAGES if language != own]


async def translation_form(interaction: Interaction, draft: Draft, language: str, words: Words) -> Form:
    """Build the form, filled with what was written for this draft, or with what stands now.

    Raises:
        Refusal: the bot does not speak the language.
    """
    if language not in LANGUAGES:
        raise Refusal("old-form")
    name = language_told(language, words)
    filled = await _present(interaction, draft, language)
    form = Form(
        title=limits.cut(words("answer-form-translation", language=name), limits.FORM_TITLE),
        custom_id=custom_id(FORM, language),
    )
    title: discord.ui.TextInput[Form] = discord.ui.TextInput(
        custom_id=TITLE, max_length=TITLE_TEXT, required=False, default=filled.title[:TITLE_TEXT] or None
    )
    text: discord.ui.TextInput[Form] = discord.ui.TextInput(
        custom_id=TEXT,
        style=discord.TextStyle.paragraph,
        max_length=ANSWER_TEXT,
        required=False,
        default=filled.text[:ANSWER_TEXT] or None,
    )
    form.add_item(discord.ui.Label(text=words("answer-field-title"), component=title))
    hint = limits.cut(words("answer-hint-translation"), limits.FIELD_DESCRIPTION)
    form.add_item(discord.ui.Label(text=words("answer-field-text"), description=hint, component=text))
    return form


def translation_in(submitted: Submitted) -> Translation:
    """Take what was sent with the form."""
    [language] = submitted.arguments
    return Translation(language, submitted.text(TITLE), submitted.text(TEXT))


async def _present(interaction: Interaction, draft: Draft, language: str) -> Translation:
    standing = None
    if not draft.is_new and interaction.guild_id:
        standing = await interaction.client.services.editing.standing(interaction.guild_id, draft.slug)
    last = standing.last if standing else None
    known = (*draft.translations, *(last.translations if last else ()))
    return next((each for each in known if each.language == language), Translation(language, "", ""))
