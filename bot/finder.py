"""Finding a canned answer by what a moderator types: titles, aliases and slugs, typing errors forgiven."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz, process, utils

from bot.knowledge import Library
from bot.refusal import Refusal
from bot.views import limits
from bot.views.escape import quoted
from jss.answers.answer import Answer

# Below this, fuzzy matches are noise: "weather" must not find "what changed".
CLOSE_ENOUGH = 62


@dataclass(frozen=True, slots=True)
class Names:
    """Every name of every answer, prepared for searching; `slugs` runs beside `names`."""

    names: tuple[str, ...]
    slugs: tuple[str, ...]


@lru_cache(maxsize=64)
def names_of(answers: tuple[Answer, ...]) -> Names:
    """Prepare the names; the result is kept as long as the answers stay the same."""
    pairs = [(utils.default_process(name), answer.slug) for answer in answers for name in _names(answer)]
    return Names(tuple(name for name, _ in pairs), tuple(slug for _, slug in pairs))


def find(names: Names, typed: str, limit: int) -> list[str]:
    """List the slugs that fit best: beginnings first, then parts, then similar names; all when nothing is typed."""
    wanted = utils.default_process(typed)
    if not wanted:
        return list(dict.fromkeys(names.slugs))[:limit]
    pairs = list(zip(names.names, names.slugs, strict=True))
    beginning = [slug for name, slug in pairs if name.startswith(wanted)]
    inside = [slug for name, slug in pairs if all(part in name for part in wanted.split())]
    similar = process.extract(
        wanted, names.names, scorer=fuzz.WRatio, limit=3 * limit, score_cutoff=CLOSE_ENOUGH
    )
    close = [names.slugs[position] for _, _, position in similar]
    return list(dict.fromkeys([*beginning, *inside, *close]))[:limit]


def found_in(answers: tuple[Answer, ...], typed: str, limit: int) -> list[str]:
    """List the slugs of those answers that fit best."""
    return find(names_of(answers), typed, limit)


def named(library: Library, topic: str) -> Answer:
    """Give the answer that a person means; a picked slug and a typed name both work.

    Raises:
        Refusal: none is called so, or several are near; they are named.
    """
    if topic in library.answers:
        return library.answers[topic]
    found = found_in(library.matcher.answers, topic[: limits.CHOICE_TEXT], 3)
    exact = [slug for slug in found if _is_called(library.answers[slug], topic)]
    if exact or len(found) == 1:
        return library.answers[(exact or found)[0]]
    if not found:
        raise Refusal("faq-unknown", topic=quoted(topic[:80]))
    titles = "; ".join(library.answers[slug].title for slug in found)
    raise Refusal("faq-near", topic=quoted(topic[:80]), titles=titles)


def _is_called(answer: Answer, topic: str) -> bool:
    titles = [answer.title, *(translation.title for translation in answer.translations)]
    names = {name.casefold() for name in (*titles, *answer.aliases)}
    return topic.strip().casefold() in names


def _names(answer: Answer) -> Iterable[str]:
    yield answer.title
    yield from (translation.title for translation in answer.translations)
    yield answer.slug.removeprefix("t-").replace("-", " ")
    yield from answer.aliases
