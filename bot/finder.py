"""Finding a canned answer by what a moderator types: names first, then what it says; typing errors forgiven."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz, process

from bot.knowledge import Library
from bot.refusal import Refusal
from bot.views import limits
from bot.views.escape import quoted
from bot.vocabulary import Vocabulary, Words, plain
from jss.answers.answer import Answer

# Below this, fuzzy matches are noise: "weather" must not find "aggregate".
CLOSE_ENOUGH = 80
LETTERS = 3
# So many letters begin a name clearly.
BEGUN = 4
# Anybody may paste a page where a word is expected.
MOST_LETTERS = 100
MOST_WORDS = 5
NEAR = 3


@dataclass(frozen=True, slots=True)
class Names:
    """Every name of every answer, prepared for searching.

    `owners` are the slugs of the `names`, one each; `slugs` stand for the texts of both vocabularies.
    """

    names: tuple[str, ...]
    owners: tuple[str, ...]
    slugs: tuple[str, ...]
    in_names: Vocabulary
    in_content: Vocabulary


# By identity at first: to hash all that a hundred answers say takes nearly as long as the search.
_KNOWN: dict[int, tuple[tuple[Answer, ...], Names]] = {}
MOST_KNOWN = 256


def names_of(answers: tuple[Answer, ...]) -> Names:
    """Prepare the names; the result is kept for the same answers, of the servers that asked last."""
    known = _KNOWN.pop(id(answers), None)
    if known is None or known[0] is not answers:
        known = answers, _prepare(answers)
    _KNOWN[id(answers)] = known
    while len(_KNOWN) > MOST_KNOWN:
        del _KNOWN[next(iter(_KNOWN))]
    return known[1]


@lru_cache(maxsize=MOST_KNOWN)
def _prepare(answers: tuple[Answer, ...]) -> Names:
    prepared = [_prepared(answer) for answer in answers]
    return Names(
        tuple(name for names, _, _ in prepared for name in names),
        tuple(answer.slug for answer, (names, _, _) in zip(answers, prepared, strict=True) for _ in names),
        tuple(answer.slug for answer in answers),
        Vocabulary.of([words for _, words, _ in prepared]),
        Vocabulary.of([words for _, _, words in prepared]),
    )


def find(names: Names, typed: str, limit: int) -> list[str]:
    """List the slugs that fit best; all when nothing is typed.

    First come names that begin so, then those with every part in them, be it mistyped, then answers that say
    the words; where there are none, names that are like it.
    """
    wanted = plain(typed[:MOST_LETTERS])
    if not wanted:
        return list(names.slugs)[:limit]
    return _first(_fitting(names, wanted), limit) or _first(_alike(names, wanted), limit)


def found_in(answers: tuple[Answer, ...], typed: str, limit: int) -> list[str]:
    """List the slugs of those answers that fit best."""
    return find(names_of(answers), typed, limit)


def called(answers: tuple[Answer, ...], topic: str) -> Answer | None:
    """Give the answer with that slug or name, or the only one with a name that clearly begins so."""
    by_slug = {answer.slug: answer for answer in answers}
    wanted = plain(topic[:MOST_LETTERS])
    if topic in by_slug or not wanted:
        return by_slug.get(topic)
    names = names_of(answers)
    pairs = list(zip(names.names, names.owners, strict=True))
    exact = {slug for name, slug in pairs if name == wanted}
    begun = {slug for name, slug in pairs if name.startswith(wanted) and len(wanted) >= BEGUN}
    meant = exact or begun
    return by_slug[meant.pop()] if len(meant) == 1 else None


def near_to(answers: tuple[Answer, ...], topic: str) -> list[Answer]:
    """List the few answers that somebody may mean by a name that none has.

    Raises:
        Refusal: nothing is like it.
    """
    by_slug = {answer.slug: answer for answer in answers}
    near = find(names_of(answers), topic, NEAR) if plain(topic[:MOST_LETTERS]) else []
    if not near:
        raise Refusal("faq-unknown", topic=quoted(topic[:80]))
    return [by_slug[slug] for slug in near]


def named(library: Library, topic: str) -> Answer:
    """Give the answer that a person means; a picked slug and a typed name both work.

    Raises:
        Refusal: none is called so, or several are near; they are named.
    """
    return named_among(library.matcher.answers, topic)


def named_among(answers: tuple[Answer, ...], topic: str) -> Answer:
    """Give the one of these answers that a person means, as `named` does."""
    by_slug = {answer.slug: answer for answer in answers}
    if topic in by_slug:
        return by_slug[topic]
    names = names_of(answers)
    wanted = plain(topic[:MOST_LETTERS])
    called = dict.fromkeys([*_named(names, wanted), *_alike(names, wanted)] if wanted else [])
    exact = [slug for slug in called if _is_called(by_slug[slug], topic)]
    if exact or len(called) == 1:
        return by_slug[(exact or list(called))[0]]
    # What only says the words is worth a hint, but nobody called it so.
    titles = "; ".join(quoted(answer.title) for answer in near_to(answers, topic))
    raise Refusal("faq-near", topic=quoted(topic[:80]), titles=titles)


def _first(slugs: Iterable[str], limit: int) -> list[str]:
    found: dict[str, None] = {}
    for slug in slugs:
        found[slug] = None
        if len(found) == limit:
            break
    return list(found)


def _fitting(names: Names, wanted: str) -> Iterator[str]:
    yield from _named(names, wanted)
    said, parts = names.in_content, _telling(wanted)
    for match in (said.whole, said.begun, said.mistyped):
        holding = said.holding(parts, match)
        called = {place: _share_called(names, parts, place) for place in holding}
        yield from (names.slugs[place] for place in sorted(holding, key=called.__getitem__, reverse=True))


def _share_called(names: Names, parts: Sequence[str], place: int) -> int:
    """How many of the letters typed stand in an answer's names too."""
    return sum(len(part) for part in parts if part in names.in_names.texts[place])


def _telling(wanted: str) -> list[str]:
    """The longest words: they tell most."""
    return sorted(wanted.split(), key=len, reverse=True)[:MOST_WORDS]


def _named(names: Names, wanted: str) -> Iterator[str]:
    pairs, parts = list(zip(names.names, names.owners, strict=True)), wanted.split()
    yield from (slug for name, slug in pairs if name.startswith(wanted))
    yield from (slug for name, slug in pairs if parts[0] in name and all(part in name for part in parts))
    known = names.in_names
    yield from (names.slugs[place] for place in known.holding(_telling(wanted), known.mistyped))


def _alike(names: Names, wanted: str) -> Iterator[str]:
    if len(wanted) < LETTERS:
        return
    most = 3 * limits.AUTOCOMPLETE_CHOICES
    alike = process.extract(wanted, names.names, scorer=fuzz.WRatio, limit=most, score_cutoff=CLOSE_ENOUGH)
    yield from (names.owners[position] for _, _, position in alike)


@lru_cache(maxsize=2048)
def _prepared(answer: Answer) -> tuple[tuple[str, ...], Words, Words]:
    """The names of an answer, their words, and the words it uses beside them; an edit changes one of many."""
    names = tuple(map(plain, _names(answer)))
    said = plain(" ".join([*_content(answer), *answer.phrasings]))
    return names, frozenset(word for name in names for word in name.split()), frozenset(said.split())


def _is_called(answer: Answer, topic: str) -> bool:
    titles = [answer.title, *(translation.title for translation in answer.translations)]
    names = {name.casefold() for name in (*titles, *answer.aliases)}
    return topic.strip().casefold() in names


def _names(answer: Answer) -> Iterable[str]:
    yield answer.title
    yield from (translation.title for translation in answer.translations)
    yield answer.slug.removeprefix("t-").replace("-", " ")
    yield from answer.aliases


def _content(answer: Answer) -> Iterable[str]:
    yield answer.text
    yield from (translation.text for translation in answer.translations)
