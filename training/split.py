"""A held-back fifth whose near-copies are held back with it."""

from random import Random

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import connected_components

from training.corpus import Corpus, Line
from training.head import Floats

NEAR_COPY = 0.85
SHARE = 0.2


def split(corpus: Corpus, vectors: Floats, seed: int) -> tuple[Corpus, Corpus]:
    """Part a corpus into (training, held back); vectors are the base model's, in the order of `corpus.lines`.

    Lines whose cosine exceeds 0.85 go to one side together, whichever topic they belong to. Titles and
    answer texts always stay in training: the matcher has them too.
    """
    lines = corpus.lines
    _, groups = connected_components(csr_matrix(vectors @ vectors.T > NEAR_COPY), directed=False)
    held = held_back(lines, groups, Random(seed))  # noqa: S311 - a seeded draw, no secret
    movable = set(corpus.phrasings + corpus.uncovered)
    out = {line for line, group in zip(lines, groups, strict=True) if group in held and line in movable}
    keep = Corpus(
        tuple(line for line in corpus.phrasings if line not in out),
        corpus.passages,
        tuple(line for line in corpus.uncovered if line not in out),
    )
    back = Corpus(
        tuple(line for line in corpus.phrasings if line in out),
        (),
        tuple(line for line in corpus.uncovered if line in out),
    )
    return keep, back


def held_back(
    lines: tuple[Line, ...], groups: np.ndarray[tuple[int], np.dtype[np.int32]], rng: Random
) -> set[int]:
    """Choose groups at random until each class has given about a fifth of its lines."""
    members: dict[int, list[str]] = {}
    for line, group in zip(lines, groups.tolist(), strict=True):
        members.setdefault(group, []).append(line.topic or line.kind)
    room: dict[str, float] = {}
    for names in members.values():
        for name in names:
            room[name] = room.get(name, 0.0) + SHARE
    chosen: set[int] = set()
    for group in rng.sample(sorted(members), len(members)):
        names = members[group]
        if all(room[name] >= names.count(name) for name in names):
            chosen.add(group)
            for name in names:
                room[name] -= 1
    return chosen
