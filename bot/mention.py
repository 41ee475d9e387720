"""The bot's name in a message: picked from the list that Discord offers, or only typed out.

Discord hides the text of a message without a real mention from bots that lack the Message Content intent.
"""

import re

import discord


def is_mentioned(message: discord.Message, me: discord.ClientUser | None) -> bool:
    """Whether a message holds the bot's mention, or begins with its name typed behind an @."""
    return besides_mention(message.content, message.guild, me) != message.content.strip()


def besides_mention(text: str, guild: discord.Guild | None, me: discord.ClientUser | None) -> str:
    """What somebody says besides the bot's mention."""
    if me is None:
        return text.strip()
    names = {me.name, me.global_name, guild.me.display_name if guild else None}
    typed = "|".join(re.escape(name) for name in names if name)
    return re.sub(rf"<@!?{me.id}>|\A\s*@(?:{typed})(?!\w)[,:]?", " ", text, flags=re.IGNORECASE).strip()
