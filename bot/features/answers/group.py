"""`/answers`: the commands of the moderators' desk hang on this group, each in the file of its own subject."""

import discord
from discord import app_commands

from bot.permissions import INSTALLED_THERE, SERVER_ONLY

answers = app_commands.Group(
    name="answers",
    description="This server's answers: write, mend, look back.",
    allowed_contexts=SERVER_ONLY,
    allowed_installs=INSTALLED_THERE,
    default_permissions=discord.Permissions(manage_messages=True),
)
