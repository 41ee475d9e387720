"""A server's version of a shipped answer: what it left as it was goes on following what ships."""

from collections.abc import Hashable
from dataclasses import replace
from typing import TypeVar

from jss.answers.answer import Answer, SourceKind, Translation

T = TypeVar("T", bound=Hashable)


def laid_over(own: Answer, base: Answer, shipped: Answer) -> Answer:
    """Lay what a server made of `base` over what ships now.

    What it left as it was in `base` is the shipped one's; of a list, what it added and took away holds.
    A text brings its sources, its date and its translations with it.
    """
    named = replace(
        shipped,
        title=shipped.title if own.title == base.title else own.title,
        aliases=_merged(own.aliases, base.aliases, shipped.aliases),
        phrasings=_merged(own.phrasings, base.phrasings, shipped.phrasings),
    )
    if own.text != base.text:
        return replace(
            named,
            text=own.text,
            authority=SourceKind.SERVER,
            sources=own.sources,
            as_of=own.as_of,
            translations=_labelled(own.translations, shipped),
        )
    return replace(
        named,
        sources=_merged(own.sources, base.sources, shipped.sources),
        as_of=shipped.as_of if own.as_of == base.as_of else own.as_of,
        translations=_translated(own, base, shipped),
    )


def _merged(own: tuple[T, ...], base: tuple[T, ...], shipped: tuple[T, ...]) -> tuple[T, ...]:
    if own == base:
        return shipped
    if shipped == base:
        return own
    added = [each for each in own if each not in base]
    taken = set(base) - set(own)
    return tuple(dict.fromkeys([*(each for each in shipped if each not in taken), *added]))


def _translated(own: Answer, base: Answer, shipped: Answer) -> tuple[Translation, ...]:
    """The shipped translations, with those that the server wrote itself in their places."""
    theirs = tuple(each for each in own.translations if each not in base.translations)
    by_language = {each.language: each for each in (*shipped.translations, *_labelled(theirs, shipped))}
    return tuple(by_language.values())


def _labelled(translations: tuple[Translation, ...], shipped: Answer) -> tuple[Translation, ...]:
    """Call sources what the shipped translations call them: a server writes titles and texts only."""
    labels = {each.language: each.labels for each in shipped.translations}
    return tuple(replace(each, labels=each.labels or labels.get(each.language, ())) for each in translations)
