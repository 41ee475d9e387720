"""What a moderator typed, word for word, and the file in which it outlives restarts and mistakes."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import cast

import frontmatter
import yaml
from pydantic import TypeAdapter

from bot.views.answer_form import (
    LISTS,
    MORE,
    NEW,
    SOURCES,
    TEXT,
    TITLE,
    answer_form,
    fits,
)
from bot.views.forms import Form, Submitted
from bot.words import Words
from jss.answers.answer import Answer, Source, Translation

TRANSLATIONS: TypeAdapter[tuple[Translation, ...]] = TypeAdapter(tuple[Translation, ...])


@dataclass(frozen=True, slots=True)
class Draft:
    """The fields of the form, the lists line by line as they were typed.

    `slug`, `seen` and `gap_id` are what the form was opened for. The lists named in `adding` hold only what is
    to be added. `translations` are those written for this draft, empty ones where one is to be taken away;
    `sourced` says that its writer stands by the old sources of a new text.
    """

    slug: str = NEW
    seen: int = 0
    gap_id: int = 0
    title: str = ""
    text: str = ""
    aliases: tuple[str, ...] = ()
    phrasings: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    adding: frozenset[str] = field(default_factory=frozenset[str])
    translations: tuple[Translation, ...] = ()
    sourced: bool = False

    @property
    def is_new(self) -> bool:
        """Whether the answer does not exist yet."""
        return self.slug == NEW

    def form(self, words: Words, *, note: str = "") -> Form:
        """Build the form, filled with this."""
        return answer_form(
            words,
            slug=self.slug,
            seen=self.seen,
            gap_id=self.gap_id,
            title=self.title,
            text=self.text,
            aliases=self.aliases,
            phrasings=self.phrasings,
            sources=self.sources,
            adding=self.adding,
            note=note,
        )

    def with_translation(self, written: Translation) -> "Draft":
        """Write the answer in another language as well."""
        others = (each for each in self.translations if each.language != written.language)
        return replace(self, translations=(*others, written))

    def as_own_word(self) -> "Draft":
        """Take the sources away: what the text says is the server's own word."""
        return replace(self, sources=(), adding=self.adding - {SOURCES})


def draft_of(answer: Answer, seen: int) -> Draft:
    """Begin an edit; a list that is too long for a form is kept as it is and can only be added to."""
    sources = tuple(map(source_line, answer.sources))
    lists = dict(zip(LISTS, (answer.aliases, answer.phrasings, sources), strict=True))
    adding = frozenset(name for name, entries in lists.items() if not fits(entries))
    aliases, phrasings, sources = (() if name in adding else lists[name] for name in LISTS)
    return Draft(
        slug=answer.slug,
        seen=seen,
        title=answer.title,
        text=answer.text,
        aliases=aliases,
        phrasings=phrasings,
        sources=sources,
        adding=adding,
    )


def typed(submitted: Submitted) -> Draft:
    """Take what was sent with the form."""
    slug, seen, gap_id = submitted.arguments
    adding = frozenset(name for name in LISTS if name + MORE in submitted.values)
    aliases, phrasings, sources = (
        tuple(submitted.text(name + MORE if name in adding else name).splitlines()) for name in LISTS
    )
    return Draft(
        slug=slug,
        seen=int(seen),
        gap_id=int(gap_id),
        title=submitted.text(TITLE),
        text=submitted.text(TEXT),
        aliases=aliases,
        phrasings=phrasings,
        sources=sources,
        adding=adding,
    )


def source_line(source: Source) -> str:
    """Write a source as the form shows it."""
    return " | ".join(filter(None, (source.label, source.date, source.url)))


def to_file(draft: Draft) -> bytes:
    """Write a draft as a file that a person can read as well."""
    fields: dict[str, object] = {"slug": draft.slug, "seen": draft.seen, "gap": draft.gap_id}
    fields |= {"title": draft.title, "adding": sorted(draft.adding)}
    fields |= {name: list(lines) for name, lines in zip(LISTS, _lists(draft), strict=True)}
    fields |= {"translations": [asdict(each) for each in draft.translations], "sourced": draft.sourced}
    post = frontmatter.Post(draft.text)
    post.metadata = fields
    return frontmatter.dumps(post, sort_keys=False, width=1000).encode("utf-8", "replace")


def from_file(content: bytes) -> Draft | None:
    """Read a draft again; None where the file is no draft."""
    try:
        post = frontmatter.loads(content.decode())
        fields = post.metadata
        aliases, phrasings, sources = (_strings(fields[name]) for name in LISTS)
        return Draft(
            slug=str(fields["slug"]),
            seen=int(str(fields["seen"])),
            gap_id=int(str(fields["gap"])),
            title=str(fields["title"]),
            text=post.content,
            aliases=aliases,
            phrasings=phrasings,
            sources=sources,
            adding=frozenset(_strings(fields["adding"])),
            translations=TRANSLATIONS.validate_python(fields.get("translations", ())),
            sourced=fields.get("sourced") is True,
        )
    except (yaml.YAMLError, KeyError, ValueError, TypeError):
        return None


def _strings(listed: object) -> tuple[str, ...]:
    return tuple(map(str, cast("Iterable[object]", listed)))


def _lists(draft: Draft) -> Sequence[tuple[str, ...]]:
    return draft.aliases, draft.phrasings, draft.sources
