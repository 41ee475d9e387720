"""The form of `/jss`."""

import discord

from bot.views import limits
from bot.views.custom_id import custom_id
from bot.views.forms import Form

KIND = "jss"
PASTE, FILE, SHOWN = "paste", "file", "shown"

PLACEHOLDER = "Your profile's work history, a table, or lines like: logo, 5 stars, $120, ended March"


def estimate_form(paste: str = "", shown: int | None = None) -> Form:
    """Build the form, filled with what the person sent before."""
    form = Form(title="Estimate my Job Success Score", custom_id=custom_id(KIND))
    too_long = len(paste) > limits.TEXT_INPUT
    field: discord.ui.TextInput[Form] = discord.ui.TextInput(
        custom_id=PASTE,
        style=discord.TextStyle.paragraph,
        required=False,
        max_length=limits.TEXT_INPUT,
        placeholder=limits.cut(PLACEHOLDER, limits.TEXT_INPUT_PLACEHOLDER),
        default=None if too_long else paste or None,
    )
    hint = "Nothing you paste is kept."
    if too_long:
        hint = "Your text is longer than a form holds: send it as a file below. Nothing is kept."
    form.add_item(discord.ui.Label(text="Paste what you have", description=hint, component=field))
    upload: discord.ui.FileUpload[Form] = discord.ui.FileUpload(custom_id=FILE, required=False, max_values=1)
    form.add_item(discord.ui.Label(text="Or a text, CSV or JSON file, up to 1 MiB", component=upload))
    score: discord.ui.TextInput[Form] = discord.ui.TextInput(
        custom_id=SHOWN, required=False, max_length=4, default=None if shown is None else str(shown)
    )
    form.add_item(discord.ui.Label(text="The score Upwork shows you, if any", component=score))
    return form
