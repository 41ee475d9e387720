"""`/answers`: the commands of the moderators' desk hang on this group, each in the file of its own subject."""

import discord
from discord import app_commands

answers = app_commands.Group(
    name="answers",
    description="This server's answers: write, mend, look back.",
    guild_only=True,
    default_permissions=discord.Permissions(manage_messages=True),
)
