"""From what was typed to an answer, or to every reason why it is none yet."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace

from bot.features.answers.draft import Draft
from bot.features.answers.slugs import slug_of
from bot.features.answers.sources import sources_in
from bot.features.answers.too_much import PHRASING, too_many
from bot.knowledge import Library
from bot.refusal import Refusal
from bot.views import limits
from bot.views.answer_card import ANSWER_TEXT, TITLE_TEXT
from bot.views.answer_form import ALIASES, PHRASINGS, SOURCES
from bot.views.escape import quoted
from bot.words import sentence
from jss.answers.answer import Answer, SourceKind, Translation

SHOWN = 80


@dataclass(frozen=True, slots=True)
class Names:
    """What leads to other answers: slugs by the small letters of their names; `retired` names none may have."""

    owners: Mapping[str, str]
    retired: Collection[str]


def names_besides(library: Library, slug: str, retired: Collection[str] = ()) -> Names:
    """Collect the slugs and aliases of all answers but one."""
    others = [answer for answer in library.matcher.answers if answer.slug != slug]
    aliases = {alias.casefold(): answer.slug for answer in others for alias in answer.aliases}
    return Names(aliases | {answer.slug.casefold(): answer.slug for answer in others}, retired)


def checked(draft: Draft, before: Answer | None, names: Names) -> tuple[Answer | None, list[Refusal]]:
    """Make the answer of a draft; where it has faults, give those, all at once.

    `before` is what the edit began with: it gives what the form does not show.
    """
    title = " ".join(draft.title.split())
    text = draft.text.strip()
    aliases, faults = _aliases(draft, before, names)
    phrasings = tuple(dict.fromkeys(_entries(draft.phrasings)))
    known = before.sources if before else ()
    sources, bad_sources = sources_in(draft.sources, known)
    faults = [*_body_faults(title, text), *faults, *_phrasing_faults(draft), *bad_sources]
    faults += _translation_faults(draft)
    if faults:
        return None, faults
    slug = slug_of(title, {*names.owners, *names.retired}) if draft.is_new else draft.slug
    kept = before if before and draft.adding else None
    sources = [*(known if SOURCES in draft.adding else ()), *sources]
    answer = Answer(
        slug=slug,
        title=title,
        text=text,
        aliases=aliases,
        phrasings=_added(kept.phrasings if kept and PHRASINGS in draft.adding else (), phrasings),
        authority=SourceKind.SERVER,
        sources=tuple(dict.fromkeys(sources)),
        as_of=before.as_of if before and sources else None,
        translations=_translations(draft, before, text),
    )
    faults = [Refusal(each.key, **each.values) for each in too_many(answer)]
    return (None, faults) if faults else (answer, [])


def same_title(library: Library, answer: Answer) -> list[str]:
    """The slugs of other answers with a title of this one, in any language."""
    titles = {title.casefold() for title in _titles(answer)}
    return [
        other.slug
        for other in library.matcher.answers
        if other.slug != answer.slug and titles & {title.casefold() for title in _titles(other)}
    ]


def _titles(answer: Answer) -> Iterator[str]:
    yield answer.title
    yield from (translation.title for translation in answer.translations)


def rests_on_old_sources(answer: Answer, before: Answer) -> bool:
    """Whether a new text goes on citing what stood behind the old one, which may never have said so."""
    others = any(source.kind is not SourceKind.SERVER for source in answer.sources)
    return answer.text != before.text and answer.sources == before.sources and others


def lost_languages(answer: Answer, before: Answer) -> list[str]:
    """The languages in which the old text could be read, and the new one cannot."""
    said = {translation.language for translation in answer.translations}
    return [each.language for each in before.translations if each.language not in said]


def _translations(draft: Draft, before: Answer | None, text: str) -> tuple[Translation, ...]:
    """Those that were written, and the others as long as the text is the one they translate."""
    kept = before.translations if before and before.text == text else ()
    by_language = {each.language: each for each in (*kept, *map(_trimmed, draft.translations))}
    return tuple(each for each in by_language.values() if each.text)


def _trimmed(translation: Translation) -> Translation:
    title = " ".join(translation.title.split())
    return replace(translation, title=title, text=translation.text.strip())


def _translation_faults(draft: Draft) -> Iterator[Refusal]:
    for each in map(_trimmed, draft.translations):
        if bool(each.title) != bool(each.text):
            yield Refusal("fault-translation-half", language=sentence(f"language-{each.language}"))


def _added(kept: tuple[str, ...], more: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*kept, *more)))


def _entries(lines: Collection[str]) -> Iterator[str]:
    return filter(None, (" ".join(line.split()) for line in lines))


def _body_faults(title: str, text: str) -> Iterator[Refusal]:
    if not title:
        yield Refusal("fault-title-empty")
    if len(title) > TITLE_TEXT:
        yield Refusal("fault-title-long", length=len(title), limit=TITLE_TEXT)
    if not text:
        yield Refusal("fault-text-empty")
    if len(text) > ANSWER_TEXT:
        yield Refusal("fault-text-long", length=len(text), limit=ANSWER_TEXT)


def _aliases(draft: Draft, before: Answer | None, names: Names) -> tuple[tuple[str, ...], list[Refusal]]:
    kept = before.aliases if before and ALIASES in draft.adding else ()
    first: dict[str, int] = {}
    faults: list[Refusal] = []
    found: dict[str, str] = {alias.casefold(): alias for alias in kept}
    for number, line in enumerate(draft.aliases, start=1):
        alias = " ".join(line.split())
        key = alias.casefold()
        shown = quoted(alias[:SHOWN])
        if not alias:
            continue
        if len(alias) > limits.CHOICE_TEXT:
            faults.append(Refusal("fault-alias-long", line=number, limit=limits.CHOICE_TEXT))
        elif key in first:
            faults.append(Refusal("fault-alias-twice", line=number, alias=shown, first=first[key]))
        elif owner := names.owners.get(key):
            faults.append(Refusal("fault-alias-taken", line=number, alias=shown, slug=owner))
        first.setdefault(key, number)
        found.setdefault(key, alias)
    return tuple(found.values()), faults


def _phrasing_faults(draft: Draft) -> Iterator[Refusal]:
    for number, line in enumerate(draft.phrasings, start=1):
        if len(line.strip()) > PHRASING:
            yield Refusal("fault-phrasing-long", line=number, limit=PHRASING)
