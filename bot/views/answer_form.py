"""The one form in which answers are written, wherever it is opened from."""

from collections.abc import Collection, Sequence

import discord

from bot.views import limits
from bot.views.answer_card import ANSWER_TEXT, TITLE_TEXT
from bot.views.custom_id import custom_id
from bot.views.forms import Form
from bot.words import Words

KIND = "answer-save"
NEW = "-"
TITLE, TEXT, ALIASES, PHRASINGS, SOURCES = "title", "text", "aliases", "phrasings", "sources"
LISTS = (ALIASES, PHRASINGS, SOURCES)
# The end of a field's name when it holds only what is added to a list too long for a form.
MORE = "-more"


def answer_form(  # noqa: PLR0913 each is something the form shows
    words: Words,
    *,
    slug: str = NEW,
    seen: int = 0,
    gap_id: int = 0,
    title: str = "",
    text: str = "",
    aliases: Sequence[str] = (),
    phrasings: Sequence[str] = (),
    sources: Sequence[str] = (),
    adding: Collection[str] = (),
    note: str = "",
) -> Form:
    """Build the form, filled with what is given; each list is shown one entry a line, a source as `label | date | url`.

    `slug` is `NEW` for an answer that does not exist yet, `seen` the revision that the writer has before them,
    and `gap_id` the question behind it, 0 where there is none. The lists named in `adding` are longer than a form
    holds: their fields show only what is to be added. `note` is said above the text.
    """
    heading = words("answer-form-new") if slug == NEW else words("answer-form-edit", slug=slug)
    form = Form(title=limits.cut(heading, limits.FORM_TITLE), custom_id=custom_id(KIND, slug, seen, gap_id))
    one_line: discord.ui.TextInput[Form] = discord.ui.TextInput(
        custom_id=TITLE, max_length=TITLE_TEXT, default=limits.cut(title, TITLE_TEXT) or None
    )
    _add(form, one_line, words("answer-field-title"), words("answer-hint-title"))
    body = _paragraph(TEXT, limits.cut(text, ANSWER_TEXT), ANSWER_TEXT, required=True)
    _add(form, body, words("answer-field-text"), note or words("answer-hint-text", limit=ANSWER_TEXT))
    for name, entries in zip(LISTS, (aliases, phrasings, sources), strict=True):
        shown = name + MORE if name in adding else name
        field = _paragraph(shown, _lines(entries), limits.TEXT_INPUT, required=False)
        _add(form, field, words(f"answer-field-{shown}"), words(f"answer-hint-{name}"))
    return form


def fits(entries: Sequence[str]) -> bool:
    """Whether a list may be shown whole; what does not fit is only added to."""
    return len("\n".join(entries)) <= limits.TEXT_INPUT


def _lines(entries: Sequence[str]) -> str:
    kept = list(entries)
    while not fits(kept):
        kept.pop()
    return "\n".join(kept)


def _paragraph(name: str, filled: str, limit: int, *, required: bool) -> "discord.ui.TextInput[Form]":
    return discord.ui.TextInput(
        custom_id=name,
        style=discord.TextStyle.paragraph,
        required=required,
        max_length=limit,
        default=filled or None,
    )


def _add(form: Form, field: "discord.ui.TextInput[Form]", label: str, hint: str) -> None:
    form.add_item(
        discord.ui.Label(
            text=limits.cut(label, limits.FIELD_LABEL),
            description=limits.cut(hint, limits.FIELD_DESCRIPTION),
            component=field,
        )
    )
