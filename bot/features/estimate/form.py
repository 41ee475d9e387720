"""The form of `/jss`."""

import discord

from bot.features.estimate.sheets import Filled
from bot.views import limits
from bot.views.custom_id import custom_id
from bot.views.forms import Form
from bot.words import Words

KIND = "jss"
PASTE, FILE, SHOWN = "paste", "file", "shown"
NEW = "new"  # in the form's id, where no estimate is behind it yet
SHOWN_LENGTH = (
    20  # long enough for whatever people take for a score: it is refused with a sentence, not by the field
)


def estimate_form(words: Words, filled: Filled | None = None, *, sheet: str = NEW) -> Form:
    """Build the form, filled with what the person sent before."""
    filled = filled or Filled()
    form = Form(title=words("estimate-form"), custom_id=custom_id(KIND, sheet))
    too_long = len(filled.text) > limits.TEXT_INPUT
    field: discord.ui.TextInput[Form] = discord.ui.TextInput(
        custom_id=PASTE,
        style=discord.TextStyle.paragraph,
        required=False,
        max_length=limits.TEXT_INPUT,
        placeholder=limits.cut(words("estimate-form-placeholder"), limits.TEXT_INPUT_PLACEHOLDER),
        default=None if too_long else filled.text or None,
    )
    hint = (
        words("estimate-form-too-long") if too_long else words("estimate-form-hint", limit=limits.TEXT_INPUT)
    )
    form.add_item(discord.ui.Label(text=words("estimate-form-paste"), description=hint, component=field))
    upload: discord.ui.FileUpload[Form] = discord.ui.FileUpload(custom_id=FILE, required=False, max_values=1)
    again = words("estimate-form-file-again") if filled.with_file else None
    form.add_item(discord.ui.Label(text=words("estimate-form-file"), description=again, component=upload))
    score: discord.ui.TextInput[Form] = discord.ui.TextInput(
        custom_id=SHOWN,
        required=False,
        max_length=SHOWN_LENGTH,
        default=limits.cut(filled.shown, SHOWN_LENGTH) or None,
    )
    form.add_item(discord.ui.Label(text=words("estimate-form-shown"), component=score))
    return form
