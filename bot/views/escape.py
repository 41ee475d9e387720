"""Text from people, made safe to show beside the bot's own."""

import re

import discord

# What `escape_mentions` puts behind an @.
INVISIBLE = "\u200b"
# Square brackets would begin or end the text of a link.
ROUND = str.maketrans("[]", "()")


def quoted(text: str) -> str:
    """A person's words on one line, without effect as Markdown or as a mention."""
    return discord.utils.escape_mentions(discord.utils.escape_markdown(" ".join(text.split())))


def unquoted(text: str) -> str:
    """The words that `quoted` was given, but for spaces."""
    return re.sub(r"\\(.)", r"\1", text).replace(INVISIBLE, "")


def linked(text: str, url: str | None) -> str:
    """A person's words as a link that shows no preview; alone where there is no address."""
    words = quoted(text.translate(ROUND))
    return f"[{words}](<{url}>)" if url else words
