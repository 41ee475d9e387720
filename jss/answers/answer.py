"""A curated answer and where its facts come from."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self


class SourceKind(StrEnum):
    """Who stands behind a fact, the weightiest first; SERVER is a Discord server's own word."""

    ANNOUNCEMENT = "announcement"
    MODERATOR = "moderator"
    HELP = "help"
    MEMBER = "member"
    SERVER = "server"


@dataclass(frozen=True, slots=True)
class Source:
    """One place an answer rests on; `date` is YYYY, YYYY-MM or YYYY-MM-DD, as exactly as it is known."""

    label: str
    kind: SourceKind
    date: str
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Translation:
    """The same answer for readers of another language; `language` is its code (`es`).

    `labels` are what its sources are called, each with what it is called in English.
    """

    language: str
    title: str
    text: str
    labels: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """A canned answer: `text` is Markdown of at most 600 characters, `slug` its lasting name.

    `as_of` is set where a rule changed later: the date of the newest fact in the text.
    """

    slug: str
    title: str
    text: str
    aliases: tuple[str, ...]
    phrasings: tuple[str, ...]
    authority: SourceKind
    sources: tuple[Source, ...]
    as_of: str | None = None
    translations: tuple[Translation, ...] = ()

    def said_in(self, language: str) -> Self:
        """Give the answer as it reads in a language, as it stands where nobody translated it."""
        for translation in self.translations:
            if translation.language == language:
                called = dict(translation.labels)
                sources = (replace(each, label=called.get(each.label, each.label)) for each in self.sources)
                return replace(self, title=translation.title, text=translation.text, sources=tuple(sources))
        return self
