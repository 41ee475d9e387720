"""What changed between two answers, in a few lines."""

import difflib
import re
from collections.abc import Iterator

from bot.features.answers.draft import source_line
from bot.views import limits
from bot.words import Words
from jss.answers.answer import Answer

SENTENCES_END = re.compile(r"(?<=[.!?])\s+|\n+")


def difference(before: Answer | None, after: Answer | None, words: Words, limit: int) -> str:
    """Write the lines that went and came as a code block of at most `limit` characters; empty where none did."""
    old, new = (list(_lines(each, words)) if each else [] for each in (before, after))
    compared = difflib.unified_diff(old, new, n=0, lineterm="")
    lines = [line for line in list(compared)[2:] if not line.startswith("@@")]
    if not lines:
        return ""
    # A person's own code marks would end the block.
    room = limit - len("```diff\n\n```")
    lines = [limits.cut(line.replace("```", "'''"), room // 4) for line in lines]
    return f"```diff\n{limits.cut_lines(lines, room, '… {}')}\n```"


def language_told(code: str, words: Words) -> str:
    """The name of a language, or its code where the bot does not speak it."""
    key = f"language-{code}"
    return words(key) if words.has(key) else code


def _lines(answer: Answer, words: Words) -> Iterator[str]:
    yield f"{words('answer-field-title')}: {answer.title}"
    for sentence in SENTENCES_END.split(answer.text):
        yield f"{words('answer-field-text')}: {sentence}"
    for alias in answer.aliases:
        yield f"{words('answer-line-alias')}: {alias}"
    for phrasing in answer.phrasings:
        yield f"{words('answer-line-phrasing')}: {phrasing}"
    for source in answer.sources:
        yield f"{words('answer-line-source')}: {source_line(source)}"
    for each in answer.translations:
        name = words("answer-line-translation", language=language_told(each.language, words))
        for sentence in (each.title, *SENTENCES_END.split(each.text)):
            yield f"{name}: {sentence}"
