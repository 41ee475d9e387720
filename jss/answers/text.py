"""A chat message reduced to the words that may ask something."""

import re
import unicodedata

# Discord's longest message is 4,000 characters; of anything longer the two ends are looked at.
LOOKED_AT = 4000

FENCED = re.compile(r"```.*?(?:```|\Z)", re.DOTALL)
INLINE_CODE = re.compile(r"`+([^`\n]*)`+")
QUOTED = re.compile(r"^\s*>>>.*\Z|^\s*>\s.*$", re.MULTILINE | re.DOTALL)
QUOTED_LINE = re.compile(r"^\s*>(?!>>).*$", re.MULTILINE)
QUOTED_REST = re.compile(r"^\s*>>>.*", re.MULTILINE | re.DOTALL)
MARKDOWN_LINK = re.compile(r"\[([^\]\n]{1,200})\]\(\s*<?https?://[^)\s]*\)")
LINK = re.compile(r"<?\b(?:https?://|www\.)\S+", re.IGNORECASE)
DISCORD_TOKEN = re.compile(
    r"<(?:@[!&]?\d+|#\d+|a?:\w+:\d+|/[\w\s-]+:\d+|t:-?\d+(?::\w)?|id:\w+)>|@(?:everyone|here)\b"
)
EMPHASIS = re.compile(r"\*\*|__|~~|\|\||(?<!\w)[*_]|[*_](?!\w)|^#{1,3}\s|^-#\s", re.MULTILINE)
EMOTICON = re.compile(r"(?<!\w)[:;=xX]['-]?[)(dDpPoO3/\\|]+(?!\w)|<3|:\w+:")
SPACES = re.compile(r"[^\S\n]+")
REPEATED = re.compile(r"(\S)\1{3,}")


def clean(message: str) -> str:
    """Return the author's own words: no markup, mentions, code, quotes of others, links or pictures."""
    text = (
        message if len(message) <= LOOKED_AT else f"{message[: LOOKED_AT // 2]}\n{message[-LOOKED_AT // 2 :]}"
    )
    text = _plain_characters(text)
    for pattern, instead in (
        (FENCED, "\n"),
        (QUOTED_REST, ""),
        (QUOTED_LINE, ""),
        (MARKDOWN_LINK, r"\1"),
        (LINK, " "),
        (DISCORD_TOKEN, " "),
        (EMOTICON, " "),
        (EMPHASIS, ""),
        (REPEATED, r"\1\1\1"),
    ):
        text = pattern.sub(instead, text)
    text = INLINE_CODE.sub(_words_only, text)
    lines = (SPACES.sub(" ", line).strip() for line in text.splitlines())
    return "\n".join(line for line in lines if line)


def _plain_characters(text: str) -> str:
    """Undo what only decorates: styled letters, stacked accents, invisible characters, emoji."""
    return "".join(filter(None, map(_plain_character, unicodedata.normalize("NFKC", text))))


def _plain_character(character: str) -> str:
    if character.isascii():
        return character if character.isprintable() or character == "\n" else " "
    if unicodedata.combining(character) >= 200 or unicodedata.combining(character) == 1:
        return ""
    match unicodedata.category(character):
        case "Cf" | "Cn" | "Co" | "Cs" | "Me":
            return ""
        case "So" | "Sk" | "Cc" | "Zs" | "Zl" | "Zp":
            return " "
        case _:
            return character


def _words_only(match: re.Match[str]) -> str:
    """Keep what someone put in code for emphasis, drop what is code."""
    inside = match[1]
    return inside if re.fullmatch(r"[\w\s'%-]{1,60}", inside) and "_" not in inside else " "
