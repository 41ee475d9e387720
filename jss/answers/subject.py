"""What all of this is about, in words: its name, its terms, and what has terms like these and is something else."""

import re
import tomllib
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import TypedDict, cast

from rapidfuzz import process
from rapidfuzz.distance import OSA

from jss.answers.glossary import FOLDER, in_english, plain

WORD = re.compile(r"[a-z0-9]+")
# From how many letters on a word may be a term with so many slips.
SLIPS = ((8, 2), (6, 1))
STORY = 25


class _Besides(TypedDict):
    talk: list[str]
    products: list[str]
    scenes: list[str]


class _File(TypedDict):
    names: list[str]
    measured: dict[str, list[str]]
    other: dict[str, list[str]]
    uncovered: dict[str, list[str]]
    besides: _Besides


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of all languages; `terms` give what a word means, `measured` are those meanings that tell most.

    `uncovered` are subjects that no shipped answer is about, by the name under which people are told of them.
    """

    names: re.Pattern[str]
    terms: dict[str, str]
    measured: frozenset[str]
    talk: re.Pattern[str]
    products: re.Pattern[str]
    scenes: re.Pattern[str]
    uncovered: dict[str, re.Pattern[str]]


@dataclass(frozen=True, slots=True)
class Said:
    """A text as small letters without accents or punctuation, and the same in English where it was in neither.

    `known` are words that mean themselves, where others may be terms with a slip in them.
    """

    words: str
    english: str
    known: Collection[str]

    @classmethod
    def of(cls, text: str, known: Collection[str] = ()) -> "Said":
        """Read a text."""
        return cls(bare(text), bare(in_english(text)), known)

    def names_subject(self) -> bool:
        """Whether it says at all what it is about, by the name or by a term."""
        return self._holds(vocabulary().names) or any(self._meant())

    def is_about_subject(self) -> bool:
        """Whether it says so beyond doubt: by the name, or by two terms of which one is about what is measured."""
        if self._holds(vocabulary().names):
            return True
        meant = set(self._meant())
        return len(meant) > 1 and not meant.isdisjoint(vocabulary().measured) and not self._in_another_scene()

    def names_another(self) -> bool:
        """Whether it names another product."""
        return self._holds(vocabulary().products)

    def is_elsewhere(self) -> bool:
        """Whether it is set in some other walk of life, or about another product, and names this subject nowhere.

        A long story touches on many things.
        """
        short = len(self.words.split()) <= STORY
        return short and not self.is_about_subject() and (self.names_another() or self._in_another_scene())

    def is_talk(self) -> bool:
        """Whether it asks people for what they think or have, or asks for nothing at all."""
        return self._holds(vocabulary().talk)

    def uncovered(self) -> frozenset[str]:
        """The subjects it names that no shipped answer is about."""
        return frozenset(name for name, words in vocabulary().uncovered.items() if self._holds(words))

    def _in_another_scene(self) -> bool:
        return self._holds(vocabulary().scenes)

    def _holds(self, phrases: re.Pattern[str]) -> bool:
        return phrases.search(self.words) is not None

    def _meant(self) -> Iterator[str]:
        terms = vocabulary().terms
        rest = f" {self.words}  {self.english} "
        for phrase in (term for term in terms if " " in term and f" {term} " in rest):
            yield terms[phrase]
            rest = rest.replace(f" {phrase} ", " ")
        for word in dict.fromkeys(rest.split()):
            meant = terms.get(word) or terms.get(word.removesuffix("s")) or self._with_a_slip(word)
            if meant:
                yield meant

    def _with_a_slip(self, word: str) -> str | None:
        slips = next((slips for letters, slips in SLIPS if len(word) >= letters), 0)
        if not slips or word in self.known:
            return None
        terms = vocabulary().terms
        found = process.extractOne(word, terms.keys(), scorer=OSA.distance, score_cutoff=slips)
        return terms[found[0]] if found else None


@cache
def vocabulary() -> Vocabulary:
    """Read the words, once."""
    files = [cast("_File", tomllib.loads(path.read_text("utf-8"))) for path in sorted(FOLDER.glob("*.toml"))]
    kinds = [kind for file in files for kind in (file["measured"], file["other"])]
    return Vocabulary(
        names=_any_of(phrase for file in files for phrase in file["names"]),
        terms={word: meaning for kind in kinds for meaning, words in kind.items() for word in words},
        measured=frozenset(meaning for file in files for meaning in file["measured"]),
        talk=re.compile(rf"\b(?:{'|'.join(each for file in files for each in file['besides']['talk'])})\b"),
        products=_any_of(phrase for file in files for phrase in file["besides"]["products"]),
        scenes=_any_of(phrase for file in files for phrase in file["besides"]["scenes"]),
        uncovered={
            name: _any_of(phrase for file in files for phrase in file["uncovered"].get(name, ()))
            for name in sorted({name for file in files for name in file["uncovered"]})
        },
    )


def bare(text: str) -> str:
    """Return the words of a text in small letters, without accents and punctuation."""
    return " ".join(WORD.findall(plain(text)))


def _any_of(phrases: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, phrases))})s?\b")
