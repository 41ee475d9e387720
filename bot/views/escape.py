"""Text from people, made safe to show beside the bot's own."""

import re
import unicodedata

import discord

# What `escape_mentions` puts behind an @.
INVISIBLE = "\u200b"
# Between these a text keeps its direction to itself.
ISOLATE, END_OF_ISOLATE = "\u2068", "\u2069"
RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})
# Square brackets would begin or end the text of a link.
ROUND = str.maketrans("[]", "()")
# Marks that turn the direction of all that follows.
_TURNING = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
_ADDED = dict.fromkeys(map(ord, (INVISIBLE, ISOLATE, END_OF_ISOLATE)))


def quoted(text: str) -> str:
    """A person's words on one line, without effect as Markdown, as a mention, or on the direction of the line."""
    plain = discord.utils.escape_mentions(discord.utils.escape_markdown(" ".join(text.split())))
    return plain if plain.isascii() else _isolated(plain.translate(_TURNING))


def unquoted(text: str) -> str:
    """The words that `quoted` was given, but for spaces and marks of direction."""
    return re.sub(r"\\(.)", r"\1", text).translate(_ADDED)


def linked(text: str, url: str | None) -> str:
    """A person's words as a link that shows no preview; alone where there is no address."""
    words = quoted(text.translate(ROUND))
    return f"[{words}](<{url}>)" if url else words


def _isolated(text: str) -> str:
    # Only where it is needed: invisible characters in a text that people copy would only puzzle them.
    if any(unicodedata.bidirectional(letter) in RIGHT_TO_LEFT for letter in text):
        return f"{ISOLATE}{text}{END_OF_ISOLATE}"
    return text
