"""Text from people, made safe to show beside the bot's own."""

import discord


def quoted(text: str) -> str:
    """A person's words on one line, without effect as Markdown or as a mention."""
    return discord.utils.escape_mentions(discord.utils.escape_markdown(" ".join(text.split())))
