"""Saying no to a person in their own language."""

from bot.errors import BotError
from bot.words import Value, Words, words_in


class Refusal(BotError):  # noqa: N818 it is no fault of the program, and its kinds are named for what was refused
    """Something that is not done, and why: a text of the catalogue with the values in it."""

    def __init__(self, key: str, **values: Value) -> None:
        self.key, self.values = key, values
        super().__init__(self.said_in(words_in(None)))

    def said_in(self, words: Words) -> str:
        """Give the sentence in a language."""
        values = {name: words.said(it) if isinstance(it, str) else it for name, it in self.values.items()}
        return words(self.key, **values)
