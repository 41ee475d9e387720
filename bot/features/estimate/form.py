"""The form of `/jss`."""

import discord

from bot.views import limits
from bot.views.custom_id import custom_id
from bot.views.forms import Form
from bot.words import Words

KIND = "jss"
PASTE, FILE, SHOWN = "paste", "file", "shown"


def estimate_form(words: Words, paste: str = "", shown: int | None = None) -> Form:
    """Build the form, filled with what the person sent before."""
    form = Form(title=words("estimate-form"), custom_id=custom_id(KIND))
    too_long = len(paste) > limits.TEXT_INPUT
    field: discord.ui.TextInput[Form] = discord.ui.TextInput(
        custom_id=PASTE,
        style=discord.TextStyle.paragraph,
        required=False,
        max_length=limits.TEXT_INPUT,
        placeholder=limits.cut(words("estimate-form-placeholder"), limits.TEXT_INPUT_PLACEHOLDER),
        default=None if too_long else paste or None,
    )
    hint = words("estimate-form-too-long" if too_long else "estimate-form-kept")
    form.add_item(discord.ui.Label(text=words("estimate-form-paste"), description=hint, component=field))
    upload: discord.ui.FileUpload[Form] = discord.ui.FileUpload(custom_id=FILE, required=False, max_values=1)
    form.add_item(discord.ui.Label(text=words("estimate-form-file"), component=upload))
    score: discord.ui.TextInput[Form] = discord.ui.TextInput(
        custom_id=SHOWN, required=False, max_length=4, default=None if shown is None else str(shown)
    )
    form.add_item(discord.ui.Label(text=words("estimate-form-shown"), component=score))
    return form
