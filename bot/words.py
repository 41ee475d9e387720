"""The fixed texts people see, in their language; written in Fluent under `data/locales`."""

from collections.abc import Mapping
from functools import cache
from typing import TypeAlias

from fluent.runtime import FluentBundle, FluentResource

from bot.data import SHIPPED
from jss.sentence import Sentence

LOCALES = SHIPPED / "locales"
ENGLISH = "en"
LANGUAGES = tuple(sorted(folder.name for folder in LOCALES.iterdir() if folder.is_dir()))

Value: TypeAlias = str | int | float


class Words:
    """The texts of one language; English stands in where one was not translated yet."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._bundles = tuple(dict.fromkeys((_bundle(language), _bundle(ENGLISH))))

    def __call__(self, key: str, /, **values: Value) -> str:
        """Give the text called `key`, or `key.attribute`, with the values in their places.

        Raises:
            LookupError: no language has it, or a value that it needs was not given.
        """
        name, _, attribute = key.partition(".")
        for bundle in self._bundles:
            if bundle.has_message(name):
                message = bundle.get_message(name)
                pattern = message.attributes.get(attribute) if attribute else message.value
                if pattern is not None:
                    return _formatted(bundle, key, pattern, values)
        raise LookupError(f"no text is called {key!r}")

    def said(self, sentence: str) -> str:
        """A sentence of the domain in this language; as it is where nobody has written it there."""
        if not isinstance(sentence, Sentence) or self.language == ENGLISH or not self.has(sentence.key):
            return sentence
        return self(sentence.key, **sentence.values)

    def has(self, key: str) -> bool:
        """Whether there is a text called `key`."""
        return any(bundle.has_message(key) for bundle in self._bundles)


@cache
def words_in(locale: str | None) -> Words:
    """Give the texts for what Discord calls a locale (`es-419`), in English where its language is not there."""
    language = (locale or ENGLISH).partition("-")[0]
    return Words(language if language in LANGUAGES else ENGLISH)


def sentence(key: str, **values: str | int) -> Sentence:
    """Give the text called `key` as a sentence that can still be said in another language."""
    return Sentence(key, words_in(None)(key, **values), **values)


@cache
def _bundle(language: str) -> FluentBundle:
    # Without isolating marks: invisible characters in a text that people copy would only puzzle them.
    bundle = FluentBundle([language], use_isolating=False)
    for path in sorted((LOCALES / language).glob("*.ftl")):
        bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle


def _formatted(bundle: FluentBundle, key: str, pattern: object, values: Mapping[str, Value]) -> str:
    text, errors = bundle.format_pattern(pattern, dict(values))  # pyright: ignore[reportArgumentType] as it gave it
    if errors:
        raise LookupError(f"the text {key!r} cannot be written: {errors[0]}")
    return str(text)
