"""Slips of the finger put right: an encoder reads a misspelt word as scraps of others."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from sys import intern

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
REMEMBERED = 1 << 14


@dataclass(frozen=True, slots=True)
class Spelling:
    """Words that stay as they are, how many lines hold each common word, and common words by their slips."""

    known: frozenset[str]
    common: Mapping[str, int]
    meant: Mapping[str, tuple[str, ...]]

    def corrected(self, text: str) -> str:
        """Replace each unknown word that is one slip away from a common one."""
        return WORD.sub(lambda word: self._corrected(word[0]), text)

    def _corrected(self, word: str) -> str:
        lower = word.casefold()
        if not SHORTEST <= len(word) <= LONGEST or lower in self.known:
            return word
        slips = {SWAPPED + lower} | (set[str]() if len(word) <= SHORT else _shortened(lower))
        found = {each for slip in slips for each in self.meant.get(slip, ()) if each in self.common}
        return max(found, key=lambda each: (self.common[each], each), default=word)


def learn(texts: Iterable[str], known: frozenset[str], start: Spelling | None = None) -> Spelling:
    """Learn from the lines which words are common; those that are `known` need no correction.

    From an earlier spelling, only the slips of words are worked out that have become common.
    """
    held = Counter(chain.from_iterable(map(_words_in, texts)))
    common = {
        word: lines
        for word, lines in held.items()
        if (lines >= SHARED or word in known) and SHORTEST <= len(word) <= LONGEST
    }
    meant = dict(start.meant) if start else dict[str, tuple[str, ...]]()
    for word in common.keys() - (start.common.keys() if start else ()):
        for slip in _shortened(word) | _swapped(word):
            meant[slip] = (*meant.get(slip, ()), word)
    settled = (word for word, lines in held.items() if lines >= SETTLED)
    return Spelling(known.union(settled), common, meant)


@lru_cache(maxsize=REMEMBERED)
def _words_in(text: str) -> tuple[str, ...]:
    # Lines are counted anew with every edit, and nearly all of them stay.
    return tuple({intern(word) for word in WORD.findall(text.casefold())})


def _shortened(word: str) -> set[str]:
    """List the word, and it with one letter left out: two words a letter apart have one of these in common."""
    shorter = {word[:at] + word[at + 1 :] for at in range(len(word))} if len(word) > SHORT else set[str]()
    return shorter | {word}


def _swapped(word: str) -> set[str]:
    return {SWAPPED + word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(len(word) - 1)}
