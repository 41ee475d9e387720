"""Texts as bags of letter sequences: what an encoder misses (typos, rare words, other languages), these see."""

import unicodedata
import zlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from jss.answers.encoder import Vectors

SIZES = (3, 4, 5)
BUCKETS = 1 << 15
FOLDED = 1 << 10
# Nobody's question is longer; a hostile text of one endless word must not cost more than one of these.
LONGEST = 600
# Names the way letters are read; kept weights that were fitted to another reading are not used.
READING = f"{SIZES} {BUCKETS} without accents"

# The buckets of a text, and what stands in each: how often it occurs, or what that weighs.
Counts = tuple[NDArray[np.uint16], NDArray[np.float32]]
# Rows of lines, columns, and what stands there; several entries of one place add up.
Folded = tuple[NDArray[np.intp], NDArray[np.intp], Vectors]


@dataclass(frozen=True, slots=True)
class Letters:
    """Lines turned over: for each bucket (from `starts[b]` to `starts[b + 1]`) the lines that hold it, weighed."""

    starts: NDArray[np.int64]
    rows: NDArray[np.intp]
    weights: NDArray[np.float32]
    rare: Vectors
    lines: int

    def weighed(self, texts: Sequence[str]) -> list[Counts]:
        """Give the letter sequences of texts with the weight of each, by which they are compared with the lines."""
        return [self._weigh(text) for text in texts]

    def cosines(self, asked: Sequence[Counts]) -> Vectors:
        """Return the cosines (texts, lines) of weighed texts; one without letters or digits is like no line."""
        return np.stack([self._cosines(*weighed) for weighed in asked])

    def fold(self, asked: Sequence[Counts], into: Vectors, first: int, share: float) -> None:
        """Add weighed texts, `share` long, to the FOLDED columns of `into` (texts, columns) from `first` on."""
        for row, (buckets, weights) in enumerate(asked):
            _fold(into[row], first, buckets, share * weights)

    def fold_lines(self, into: Vectors, first: int, share: float) -> None:
        """Add the lines themselves in the same way."""
        buckets = np.repeat(np.arange(BUCKETS), np.diff(self.starts))
        _fold(into.reshape(-1), self.rows * into.shape[1] + first, buckets, share * self.weights)

    def folded(self) -> Folded:
        """Give the lines as `fold_lines` adds them, entry by entry."""
        buckets = np.repeat(np.arange(BUCKETS), np.diff(self.starts))
        return self.rows, buckets % FOLDED, _signed(buckets, self.weights)

    def further(self, texts: Sequence[str]) -> "Further":
        """Weigh the letter sequences of further lines as if they had always been among these."""
        weighed = self.weighed(texts)
        return Further(
            np.repeat(np.arange(len(texts)), [len(buckets) for buckets, _ in weighed]),
            np.concatenate([np.zeros(0, np.uint16), *(buckets for buckets, _ in weighed)]),
            np.concatenate([np.zeros(0, np.float32), *(weights for _, weights in weighed)]),
            len(texts),
        )

    def _weigh(self, text: str) -> Counts:
        buckets, counts = _counts(text)
        weights = counts * self.rare[buckets]
        return buckets, weights / max(1.0, float(np.linalg.norm(weights)))

    def _cosines(self, buckets: NDArray[np.uint16], mine: Vectors) -> Vectors:
        if not len(buckets):
            return np.zeros(self.lines, np.float32)
        begins, ends = self.starts[buckets], self.starts[buckets.astype(np.intp) + 1]
        lengths = ends - begins
        # All places of all the lists at once: a running number, shifted to where each list begins.
        places: NDArray[np.intp] = np.arange(int(lengths.sum())) + np.repeat(
            begins - np.cumsum(lengths) + lengths, lengths
        )
        shares = self.weights[places] * np.repeat(mine, lengths)
        return np.bincount(self.rows[places], shares, self.lines).astype(np.float32)


@dataclass(frozen=True, slots=True)
class Further:
    """A few lines beside many: for each entry the line, the bucket and its weight."""

    rows: NDArray[np.intp]
    buckets: NDArray[np.uint16]
    weights: NDArray[np.float32]
    lines: int

    def cosines(self, asked: Sequence[Counts]) -> Vectors:
        """Return the cosines (texts, lines) of texts that the many lines have weighed."""
        found = np.zeros((len(asked), self.lines), np.float32)
        for row, (buckets, weights) in enumerate(asked):
            spread = np.zeros(BUCKETS, np.float32)
            spread[buckets] = weights
            shares = self.weights * spread[self.buckets]
            found[row] = np.bincount(self.rows, shares, self.lines)
        return found

    def folded(self) -> Folded:
        """Give the lines as they are folded, entry by entry."""
        return self.rows, self.buckets.astype(np.intp) % FOLDED, _signed(self.buckets, self.weights)


def index(texts: Sequence[str]) -> Letters:
    """Weigh the letter sequences of each line by how few lines hold them."""
    counted = [_counts(text) for text in texts]
    sizes = [len(buckets) for buckets, _ in counted]
    rows = np.repeat(np.arange(len(texts)), sizes)
    buckets = np.concatenate([np.zeros(0, np.uint16), *(one for one, _ in counted)])
    held = np.bincount(buckets, minlength=BUCKETS)
    rare = (np.log((1 + len(texts)) / (1 + held)) + 1).astype(np.float32)
    weights = np.concatenate([np.zeros(0, np.float32), *(one for _, one in counted)]) * rare[buckets]
    weights /= np.sqrt(np.bincount(rows, weights**2, len(texts)))[rows]
    order = np.argsort(buckets, kind="stable")
    starts = np.concatenate([[0], np.cumsum(held)]).astype(np.int64)
    return Letters(starts, rows[order], weights[order].astype(np.float32), rare, len(texts))


def _fold(
    into: Vectors, first: NDArray[np.intp] | int, buckets: NDArray[np.integer], weights: Vectors
) -> None:
    """Add weights to places from `first` on, which buckets share: with signs, so that they cancel out."""
    np.add.at(into, first + buckets % FOLDED, _signed(buckets, weights))


def _signed(buckets: NDArray[np.integer], weights: Vectors) -> Vectors:
    return np.where(buckets // FOLDED % 2, np.float32(-1), np.float32(1)) * weights


def _counts(text: str) -> Counts:
    """Return the buckets of a text's letter sequences and one plus the log of how often each occurs."""
    found: list[int] = []
    # Half the people who write Spanish leave the accents out.
    plain = unicodedata.normalize("NFKD", text[:LONGEST].casefold())
    letters = (letter for letter in plain if not unicodedata.combining(letter))
    words = "".join(letter if letter.isalnum() else " " for letter in letters).split()
    for word in words:
        padded = f" {word} ".encode()
        for size in SIZES:
            found += [zlib.crc32(padded[at : at + size]) % BUCKETS for at in range(len(padded) - size + 1)]
    counts = Counter(found)
    often = np.fromiter(counts.values(), np.float32, len(counts))
    return np.fromiter(counts, np.uint16, len(counts)), 1 + np.log(often)
