"""The tagger's model: what it knows of looks and words, its net, and the likeliest chain of tags."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import resources
from itertools import pairwise, repeat
from operator import itemgetter
from pathlib import Path
from typing import NamedTuple, cast

import numpy as np
from numpy.typing import NDArray

from jss.contracts.chat.looks import (
    FACE_COLUMNS,
    PLACE_COLUMNS,
    Column,
    Line,
    faces_of,
    lines_of,
    places_of,
)
from jss.contracts.chat.tags import MEANINGS, TAGS, TELLING, Meaning, Tag
from jss.contracts.chat.units import MARK
from jss.onnx import open_session

Floats = NDArray[np.float32]
Known = Sequence[dict[str, int]]

NET, WORDS, VALUES = "net.onnx", "words.npz", "values.json"
# Tags that are this much less likely than the best one at a place are not looked at further.
_HOPELESS = 5.0


@dataclass(frozen=True)
class Vocabulary:
    """The values of looks by column, each with its number, and the vectors of words as small integers.

    The last row of `vectors` is nothing: that of a word that is not known.
    """

    values: list[dict[str, int]]
    words: dict[str, int]
    vectors: NDArray[np.int8]
    scale: float

    @property
    def dimensions(self) -> int:
        """The length of a word vector."""
        return self.vectors.shape[1]

    def encode(self, lines: Sequence[Line]) -> tuple[NDArray[np.int64], Floats]:
        """Return the numbers of all looks (units, columns) and the word vectors (units, dimensions)."""
        face_values, place_values, line_values = self._parted
        units = [unit for line in lines for unit in line]
        faces = [(unit.kind, unit.text) for unit in units]
        # The first unit of each face; most words of a message stand in it more than once.
        first = dict(zip(reversed(faces), reversed(units), strict=True))
        rows = {face: row for row, face in enumerate(first)}
        which = np.fromiter(map(rows.__getitem__, faces), np.int64, len(faces))
        words = [-1 if kind == MARK else self._word(text) for kind, text in first]
        numbers = (
            _numbers(face_values, faces_of(first.values()))[which],
            _numbers(place_values, places_of(lines)),
            np.repeat(_numbers(line_values, lines_of(lines)), [len(line) for line in lines if line], axis=0),
        )
        vectors = self.vectors[np.array(words)[which]].astype(np.float32) * np.float32(self.scale)
        return np.hstack(numbers), vectors

    @cached_property
    def _parted(self) -> tuple[Known, Known, Known]:
        """The known values of faces, of places and of lines."""
        first, second = len(FACE_COLUMNS), len(FACE_COLUMNS) + len(PLACE_COLUMNS)
        return self.values[:first], self.values[first:second], self.values[second:]

    def _word(self, text: str) -> int:
        """Return the row of a word, or of the last known one of a phrase."""
        low = text.lower()
        row = self.words.get(low)
        if row is None and " " in low:
            row = next((self.words[word] for word in reversed(low.split()) if word in self.words), None)
        return -1 if row is None else row


def _numbers(known: Known, columns: Sequence[Column]) -> NDArray[np.int64]:
    """Return the numbers of values, a row for each of what they are said of."""
    numbers = [
        np.fromiter(map(values.get, column, repeat(0)), np.int64, len(column))
        for values, column in zip(known, columns, strict=True)
    ]
    return np.array(numbers).T


class Tagged(NamedTuple):
    """The tag of a unit, and the meaning it has if it is a fact in words, with how likely that is.

    Nothing is said of the meaning of units that tell no fact.
    """

    tag: Tag
    meaning: Meaning | None = None
    likely: float = 0.0


_UNMEANT = tuple(map(Tagged, TAGS))


class Tagger:
    """Tags the units of a message."""

    def __init__(self, folder: Path) -> None:
        """Load the model that `training/chat` has written into a folder."""
        self._session = open_session(folder / NET, threads=1)
        with np.load(folder / WORDS) as stored:
            words = cast("list[str]", stored["words"].tolist())
            self._first, self._following = stored["first"], stored["following"]
            self.vocabulary = Vocabulary(
                cast("list[dict[str, int]]", json.loads((folder / VALUES).read_text("utf-8"))),
                {word: at for at, word in enumerate(words)},
                stored["vectors"],
                float(stored["scale"]),
            )

    def tag(self, lines: Sequence[Line]) -> list[Tagged]:
        """Return what each unit of the lines is, in order."""
        return [tagged for stretch in _stretches(lines) for tagged in self._tag(stretch)]

    def _tag(self, lines: Sequence[Line]) -> list[Tagged]:
        looks, vectors = self.vocabulary.encode(lines)
        tags, meanings = cast(
            "tuple[Floats, Floats]", self._session.run(None, {"looks": looks[None], "vectors": vectors[None]})
        )
        tagged = [_UNMEANT[tag] for tag in likeliest(tags[0], self._first, self._following)]
        telling = [at for at, one in enumerate(tagged) if one.tag.part in TELLING]
        for at, (meaning, likely) in zip(telling, _meant(meanings[0, telling]), strict=True):
            tagged[at] = Tagged(tagged[at].tag, MEANINGS[meaning], likely)
        return tagged


def _stretches(lines: Sequence[Line]) -> Iterator[Sequence[Line]]:
    """Part lines into stretches that are tagged in one go: the memory it takes grows with their length."""
    begin, units = 0, 0
    for at, line in enumerate(lines):
        if units and units + len(line) > _AT_ONCE:
            yield lines[begin:at]
            begin, units = at, 0
        units += len(line)
    if units:
        yield lines[begin:]


_AT_ONCE = 4000  # units, far more than people write


def _meant(scores: Floats) -> Iterator[tuple[int, float]]:
    """Yield the number of the likeliest meaning for scores (units, meanings), with how likely it is."""
    weights = np.exp(scores - scores.max(axis=1, keepdims=True))
    weights /= weights.sum(axis=1, keepdims=True)
    return zip(weights.argmax(axis=1).tolist(), weights.max(axis=1).tolist(), strict=True)


def likeliest(scores: Floats, first: Floats, following: Floats) -> list[int]:
    """Return the numbers of the likeliest chain of tags for scores (units, tags)."""
    steps: list[list[float]] = following.T.tolist()
    hopeful = _hopeful(scores)
    begin: list[float] = first.tolist()
    so_far = [(tag, begin[tag] + score) for tag, score in hopeful[0]]
    back: list[dict[int, int]] = []
    for here in hopeful[1:]:
        came: dict[int, int] = {}
        reached: list[tuple[int, float]] = []
        for tag, score in here:
            step = steps[tag]
            before, best = -1, -np.inf
            for one, known in so_far:
                if (worth := known + step[one]) > best:
                    before, best = one, worth
            came[tag] = before
            reached.append((tag, best + score))
        back.append(came)
        so_far = reached
    chain = [max(so_far, key=itemgetter(1))[0]]
    for came in reversed(back):
        chain.append(came[chain[-1]])
    return chain[::-1]


def _hopeful(scores: Floats) -> list[list[tuple[int, float]]]:
    """Return for each unit the tags worth looking at, with their scores."""
    units, tags = np.nonzero(scores >= scores.max(axis=1, keepdims=True) - _HOPELESS)
    kept: list[tuple[int, float]] = list(zip(tags.tolist(), scores[units, tags].tolist(), strict=True))
    bounds: list[int] = np.searchsorted(units, np.arange(len(scores) + 1)).tolist()
    return [kept[start:end] for start, end in pairwise(bounds)]


@cache
def shipped() -> Tagger:
    """Return the tagger that comes with the package."""
    with resources.as_file(resources.files("jss.contracts.chat").joinpath("shipped")) as folder:
        return Tagger(folder)
