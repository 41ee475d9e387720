"""`python -m tests.evaluation.calibrate`: fit the weights of the opinions, on the phrasings alone.

Phrasings are held back in groups of near-copies, a fifth at a time, and judged by what the others say. The
encoder was trained on all of them, so these figures are kinder than life.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from bot.data import DataFolder
from bot.knowledge import load_matcher
from jss.answers.cache import Cache
from jss.answers.decide import Pool, shares
from jss.answers.encoder import Vectors
from jss.answers.head import Head, Opinions, fit_head
from jss.answers.lines import Lines

FOLDS = 5
ALIKE = 0.85
SEED = 2020
ROUNDS = 6

Held = tuple[Opinions, NDArray[np.intp]]


def main() -> None:
    """Print the weights with the least surprise over all held-back phrasings, and how they do."""
    matcher = load_matcher(DataFolder())
    cache = Cache(matcher.cache.encoder, None, shipped=None)
    held = held_back(matcher.head.whole, cache)
    pool = fitted(held, len(matcher.answers))
    print(f"{pool}\nmean surprise {surprise(held, len(matcher.answers), pool):.4f}")
    print(f"likeliest class right: {100 * accuracy(held, len(matcher.answers), pool):.1f} %")


def held_back(head: Head, cache: Cache) -> list[Held]:
    """Judge every line by the lines that are not in its fold."""
    fold = folds(head.vectors)
    return [_judged(head, cache, fold == number) for number in range(FOLDS)]


def folds(vectors: Vectors) -> NDArray[np.intp]:
    """Give each line a fold; lines that are nearly the same share theirs."""
    group = np.arange(len(vectors))
    for row in range(len(vectors)):
        alike = np.flatnonzero(vectors[row] @ vectors.T > ALIKE)
        group[np.isin(group, group[alike])] = group[row]
    drawn = np.random.default_rng(SEED).integers(0, FOLDS, len(vectors))
    return drawn[group]


def _judged(head: Head, cache: Cache, out: NDArray[np.bool_]) -> Held:
    texts = np.array(head.lines.texts, dtype=object)
    kept = Lines(head.lines.topics, tuple(texts[~out]), head.lines.classes[~out])
    asked: Sequence[str] = list(texts[out])
    return fit_head(kept, cache).opinions(asked, cache.vectors(asked)), head.lines.classes[out]


def surprise(held: Sequence[Held], topics: int, pool: Pool) -> float:
    """Return the mean of minus the logarithm of the share of the right class."""
    right = [shares(one, topics, pool)[np.arange(len(own)), own] for one, own in held]
    return float(-np.log(np.concatenate(right) + 1e-9).mean())


def accuracy(held: Sequence[Held], topics: int, pool: Pool) -> float:
    """Return how often the likeliest class is the right one."""
    right = [shares(one, topics, pool).argmax(axis=1) == own for one, own in held]
    return float(np.concatenate(right).mean())


def fitted(held: Sequence[Held], topics: int) -> Pool:
    """Change one weight at a time, by less and less, as long as that lowers the surprise."""
    best: list[float] = [1.0, 5.0, 2.0, 0.0]
    least = surprise(held, topics, Pool(*best))
    steps: list[float] = [0.5, 4.0, 2.0, 0.5]
    for _ in range(ROUNDS):
        for place, step in enumerate(steps):
            for change in (-step, step):
                tried: list[float] = [*best[:place], best[place] + change, *best[place + 1 :]]
                found = surprise(held, topics, Pool(*tried))
                if found < least:
                    best, least = tried, found
        steps = [0.6 * step for step in steps]
    return Pool(*(round(weight, 2) for weight in best))


if __name__ == "__main__":
    main()
