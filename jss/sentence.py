"""Sentences for people that can be said in another language than the English they are written in."""

from functools import partial
from typing import Self

from typing_extensions import override


class Sentence(str):
    """A sentence in English that knows what it says, for whoever words it in another language.

    `key` names the sentence and `values` are the figures and names in it.
    """

    __slots__ = ("key", "values")

    key: str
    values: dict[str, str | int]

    def __new__(cls, key: str, text: str, /, **values: str | int) -> Self:
        """Keep what is said beside how it is said."""
        self = super().__new__(cls, text)
        self.key, self.values = key, values
        return self

    @override
    def __reduce__(self) -> tuple[object, ...]:
        # A copy would be made from the text alone.
        return partial(type(self), self.key, str(self), **self.values), ()


def plural(count: int, one: str, many: str | None = None) -> str:
    """A number with its noun: 1 job, 2 jobs."""
    return f"{count} {one if count == 1 else many or one + 's'}"
