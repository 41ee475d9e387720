"""Simple ways to match a question, to see what the program's own way is worth."""

import math
import re
from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from jss.answers.encoder import Vectors
from jss.answers.lines import Lines

WORD = re.compile(r"\w+")
SATURATION = 1.5
LENGTH_SHARE = 0.75
STEPS = 500


def nearest(lines: Lines, known: Vectors, asked: Vectors) -> Vectors:
    """Score each topic by the greatest cosine with one of its phrasings."""
    return _greatest(lines, asked @ known.T)


def tfidf(lines: Lines, questions: Sequence[str]) -> Vectors:
    """Score by the cosine of words weighed by how rare they are."""
    bags = [Counter(_words(text)) for text in lines.texts]
    rare = _rarity(bags)
    known = _table([{word: count * rare[word] for word, count in bag.items()} for bag in bags], rare)
    asked = _table(
        [{w: n * rare[w] for w, n in Counter(_words(q)).items() if w in rare} for q in questions], rare
    )
    return _greatest(lines, _in_steps(_unit(asked), _unit(known)))


def bm25(lines: Lines, questions: Sequence[str]) -> Vectors:
    """Score by Okapi BM25."""
    bags = [Counter(_words(text)) for text in lines.texts]
    rare = _rarity(bags)
    mean = sum(bag.total() for bag in bags) / len(bags)
    known = _table([_saturated(bag, rare, mean) for bag in bags], rare)
    asked = _table([{word: 1.0 for word in _words(question) if word in rare} for question in questions], rare)
    return _greatest(lines, _in_steps(asked, known))


def _saturated(bag: Counter[str], rare: dict[str, float], mean: float) -> dict[str, float]:
    long = 1 - LENGTH_SHARE + LENGTH_SHARE * bag.total() / mean
    return {w: rare[w] * n * (SATURATION + 1) / (n + SATURATION * long) for w, n in bag.items()}


def _words(text: str) -> list[str]:
    return WORD.findall(text.casefold())


def _rarity(bags: Sequence[Counter[str]]) -> dict[str, float]:
    held = Counter(word for bag in bags for word in bag)
    return {word: math.log(1 + (len(bags) - count + 0.5) / (count + 0.5)) for word, count in held.items()}


def _table(rows: Sequence[dict[str, float]], words: dict[str, float]) -> Vectors:
    column = {word: number for number, word in enumerate(words)}
    table = np.zeros((len(rows), len(words)), np.float32)
    for number, row in enumerate(rows):
        for word, weight in row.items():
            table[number, column[word]] = weight
    return table


def _unit(table: Vectors) -> Vectors:
    return table / np.maximum(np.linalg.norm(table, axis=1, keepdims=True), 1e-9)


def _in_steps(asked: Vectors, known: Vectors) -> Vectors:
    return np.vstack([asked[at : at + STEPS] @ known.T for at in range(0, len(asked), STEPS)])


def _greatest(lines: Lines, scores: Vectors) -> Vectors:
    spans: Sequence[tuple[int, int]] = lines.spans[: len(lines.topics)]
    best: list[NDArray[np.float32]] = [scores[:, start:end].max(axis=1) for start, end in spans]
    return np.stack(best, axis=1)
