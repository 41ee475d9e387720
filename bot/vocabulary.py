"""Which texts hold a word, be it only begun or mistyped."""

import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from rapidfuzz import process, utils
from rapidfuzz.distance import OSA

# From how many letters on a word may be another one with that many slips.
SLIPS = ((8, 2), (4, 1))

Words = frozenset[str]
Match = Callable[[str], Words]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of each text, and all of them in order and by their length."""

    texts: tuple[Words, ...]
    words: tuple[str, ...]
    by_length: Mapping[int, tuple[str, ...]]

    @classmethod
    def of(cls, texts: Sequence[Words]) -> "Vocabulary":
        """Gather the words of all texts."""
        words = sorted(Words().union(*texts))
        by_length = {length: tuple(alike) for length, alike in groupby(sorted(words, key=len), key=len)}
        return cls(tuple(texts), tuple(words), by_length)

    def whole(self, part: str) -> Words:
        """The word itself."""
        return frozenset([part])

    def begun(self, part: str) -> Words:
        """All words that begin so."""
        start = bisect_left(self.words, part)
        return frozenset(self.words[start : bisect_left(self.words, part + "\U0010ffff", start)])

    def mistyped(self, part: str) -> Words:
        """All words that begin so, and those that may be meant."""
        slips = next((slips for letters, slips in SLIPS if len(part) >= letters), 0)
        if not slips:
            return self.begun(part)
        # Each letter too many or too few is a slip.
        lengths = range(len(part) - slips, len(part) + slips + 1)
        near = [word for length in lengths for word in self.by_length.get(length, ())]
        meant = process.extract(part, near, scorer=OSA.distance, limit=None, score_cutoff=slips)
        return self.begun(part) | {word for word, _, _ in meant}

    def holding(self, parts: Sequence[str], match: Match) -> list[int]:
        """The places of the texts that have a match for each part."""
        places = list(range(len(self.texts)))
        for part in parts:
            if not places:
                break
            wanted = match(part)
            places = [place for place in places if not wanted.isdisjoint(self.texts[place])]
        return places


def plain(text: str) -> str:
    """Small letters and digits only, accents left out: nobody types them into a search."""
    parted = unicodedata.normalize("NFKD", text)
    bare = "".join(letter for letter in parted if not unicodedata.combining(letter))
    return " ".join(utils.default_process(bare).split())
