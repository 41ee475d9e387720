"""Slips of the finger put right: an encoder reads a misspelt word as scraps of others."""

import re
from collections import ChainMap, Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import chain
from sys import intern
from typing import TypeVar, cast

WORD = re.compile(r"[^\W\d_]+")
SHORTEST = 3
LONGEST = 20
# A short word is one slip away from too many others.
SHORT = 4
# Misspelt phrasings are among the lines too; only what several lines share, or the model knows, is meant as it
# stands.
SHARED = 4
SETTLED = 6
# Kept apart from words with a letter less, or two slips at once would pass for one.
SWAPPED = "~"

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Spelling:
    """Words that stay as they are, how many lines hold each common word, and common words by their slips.

    `known` are the model's words, `settled` those of many lines; `held` counts the lines of every word.
    """

    known: frozenset[str]
    settled: frozenset[str]
    common: Mapping[str, int]
    meant: Mapping[str, tuple[str, ...]]
    held: Mapping[str, int]

    def corrected(self, text: str) -> str:
        """Replace each unknown word that is one slip away from a common one."""
        return WORD.sub(lambda word: self._corrected(word[0]), text)

    def _corrected(self, word: str) -> str:
        lower = word.casefold()
        if not SHORTEST <= len(word) <= LONGEST or lower in self.known or lower in self.settled:
            return word
        slips = {SWAPPED + lower} | (set[str]() if len(word) <= SHORT else _shortened(lower))
        found = {each for slip in slips for each in self.meant.get(slip, ()) if each in self.common}
        return max(found, key=lambda each: (self.common[each], each), default=word)


def learn(texts: Iterable[str], known: frozenset[str]) -> Spelling:
    """Learn from the lines which words are common; those that are `known` need no correction."""
    return learn_more(texts, Spelling(known, frozenset(), {}, {}, {}))


def learn_more(texts: Iterable[str], start: Spelling) -> Spelling:
    """Learn from further lines; what they do not change is shared with the start, which stays as it is."""
    counted = Counter(chain.from_iterable(map(_words_in, texts)))
    held = {word: lines + start.held.get(word, 0) for word, lines in counted.items()}
    common = {
        word: lines
        for word, lines in held.items()
        if (lines >= SHARED or word in start.known) and SHORTEST <= len(word) <= LONGEST
    }
    meant: dict[str, tuple[str, ...]] = {}
    for word in common.keys() - start.common.keys():
        for slip in _shortened(word) | _swapped(word):
            meant[slip] = (*(meant.get(slip) or start.meant.get(slip, ())), word)
    settled = frozenset(word for word, lines in held.items() if lines >= SETTLED)
    if not start.held:
        return Spelling(start.known, settled, common, meant, held)
    return Spelling(
        start.known,
        start.settled | settled,
        _over(common, start.common),
        _over(meant, start.meant),
        _over(held, start.held),
    )


def _over(news: dict[str, T], known: Mapping[str, T]) -> Mapping[str, T]:
    return ChainMap(news, cast("dict[str, T]", known))  # it is read only


def _words_in(text: str) -> set[str]:
    return {intern(word) for word in WORD.findall(text.casefold())}


def _shortened(word: str) -> set[str]:
    """List the word, and it with one letter left out: two words a letter apart have one of these in common."""
    shorter = {word[:at] + word[at + 1 :] for at in range(len(word))} if len(word) > SHORT else set[str]()
    return shorter | {word}


def _swapped(word: str) -> set[str]:
    return {SWAPPED + word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(len(word) - 1)}
