"""Slips of the finger put right: an encoder reads a misspelt word as scraps of others."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class Spelling:
    """Words that stay as they are, and by every slip of a common word that word and how many lines hold it."""

    known: frozenset[str]
    meant: dict[str, tuple[int, str]]

    def corrected(self, text: str) -> str:
        """Replace each unknown word that is one slip away from a common one."""
        return WORD.sub(lambda word: self._corrected(word[0]), text)

    def _corrected(self, word: str) -> str:
        lower = word.casefold()
        if not SHORTEST <= len(word) <= LONGEST or lower in self.known:
            return word
        slips = {SWAPPED + lower} | (set[str]() if len(word) <= SHORT else _shortened(lower))
        found = [self.meant[slip] for slip in slips if slip in self.meant]
        return max(found)[1] if found else word


def learn(texts: Iterable[str], known: frozenset[str]) -> Spelling:
    """Learn from the lines which words are common; those that are `known` need no correction."""
    held = Counter(word for text in texts for word in set(WORD.findall(text.casefold())))
    common = [
        word
        for word, lines in held.items()
        if (lines >= SHARED or word in known) and SHORTEST <= len(word) <= LONGEST
    ]
    settled = (word for word, lines in held.items() if lines >= SETTLED)
    return Spelling(known.union(settled), _meant(common, held))


def _meant(common: Iterable[str], held: Counter[str]) -> dict[str, tuple[int, str]]:
    meant: dict[str, tuple[int, str]] = {}
    for lines, word in sorted((held[word], word) for word in common):
        meant |= dict.fromkeys(_shortened(word) | _swapped(word), (lines, word))
    return meant


def _shortened(word: str) -> set[str]:
    """List the word, and it with one letter left out: two words a letter apart have one of these in common."""
    shorter = {word[:at] + word[at + 1 :] for at in range(len(word))} if len(word) > SHORT else set[str]()
    return shorter | {word}


def _swapped(word: str) -> set[str]:
    return {SWAPPED + word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(len(word) - 1)}
