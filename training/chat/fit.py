"""One run of training: examples to a net and its chain."""

import math
import random
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from jss.contracts.chat.looks import COLUMNS, faces_of, lines_of, places_of
from jss.contracts.chat.model import Vocabulary
from jss.contracts.chat.tags import MEANINGS
from training.chat.augment import augmented, pool_of
from training.chat.corpus import Example, example_of, meanings, tag_numbers
from training.chat.net import Chain, Net, Sizes, column_sizes

_SELDOM = {"said": 3, "ending": 3, "opening": 3}
_IGNORED = -100


@dataclass(frozen=True, slots=True)
class Recipe:
    """The numbers of a run."""

    epochs: int = 36
    batch: int = 16
    rate: float = 3e-3
    drop: float = 0.35
    unknown: float = 0.04  # how often a value of a look is hidden
    wordless: float = 0.1  # how often a word's vector is hidden
    meaning_weight: float = 0.3
    as_written: int = 3  # the last epochs that see the messages as they were written
    seed: int = 7


@dataclass(frozen=True, slots=True)
class _Batch:
    looks: Tensor
    vectors: Tensor
    tags: Tensor
    meanings: Tensor
    lengths: Tensor
    mask: Tensor


def known_values(examples: Sequence[Example]) -> list[dict[str, int]]:
    """Number the values of each column that occur often enough; 0 stands for every other."""
    counts = [Counter[str]() for _ in COLUMNS]
    for example in examples:
        lengths = [len(line) for line in example.lines if line]
        faces = faces_of(unit for line in example.lines for unit in line)
        shared = [
            [value for value, length in zip(column, lengths, strict=True) for _ in range(length)]
            for column in lines_of(example.lines)
        ]
        for count, column in zip(counts, (*faces, *places_of(example.lines), *shared), strict=True):
            count.update(column)
    return [
        {
            value: at
            for at, value in enumerate(sorted(v for v, n in count.items() if n >= _SELDOM.get(column, 2)), 1)
        }
        for column, count in zip(COLUMNS, counts, strict=True)
    ]


def fit(
    messages: Sequence[str], vocabulary: Vocabulary, recipe: Recipe, report: Callable[[str], None]
) -> tuple[Net, Chain]:
    """Train on marked messages; the same recipe and messages give the same net on the same machine."""
    torch.manual_seed(recipe.seed)
    chance = random.Random(recipe.seed)  # noqa: S311 - no secret
    net = Net(Sizes(column_sizes(vocabulary.values), vocabulary.dimensions), recipe.drop)
    chain = Chain()
    known = meanings()
    pool = pool_of(messages)
    rows = [_row(example_of(message, known), vocabulary) for message in messages]
    parameters = [*net.parameters(), *chain.parameters()]
    optimizer = torch.optim.AdamW(parameters, lr=recipe.rate, weight_decay=1e-2)
    steps = recipe.epochs * math.ceil(len(rows) / recipe.batch)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, recipe.rate, total_steps=steps, pct_start=0.15)
    for epoch in range(recipe.epochs):
        net.train()
        total = 0.0
        if epoch and epoch < recipe.epochs - recipe.as_written:
            rows = [
                _row(example_of(augmented(message, pool, chance), known), vocabulary) for message in messages
            ]
        for batch in _batches(rows, recipe.batch, chance):
            loss = _loss(net, chain, _hidden(batch, recipe), recipe)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(parameters, 2.0)
            optimizer.step()
            schedule.step()
            total += float(loss.detach())
        report(f"epoch {epoch + 1}: loss {total:.1f}")
    return net.eval(), chain.eval()


_Row = tuple[NDArray[np.int64], NDArray[np.float32], list[int], list[int]]


def _row(example: Example, vocabulary: Vocabulary) -> _Row:
    looks, vectors = vocabulary.encode(example.lines)
    meanings = [_IGNORED if meaning is None else MEANINGS.index(meaning) for meaning in example.meanings]
    return looks, vectors, list(tag_numbers(example.tags)), meanings


def _batches(rows: Sequence[_Row], size: int, chance: random.Random) -> list[_Batch]:
    """Put messages of like length together, in a new order each time."""
    order = sorted(range(len(rows)), key=lambda at: len(rows[at][2]) + chance.random() * 25)
    groups = [order[at : at + size] for at in range(0, len(order), size)]
    chance.shuffle(groups)
    return [_padded([rows[at] for at in group]) for group in groups]


def _padded(rows: Sequence[_Row]) -> _Batch:
    longest = max(len(row[2]) for row in rows)

    def pad(values: NDArray[np.generic] | list[int], fill: int) -> Tensor:
        given = torch.as_tensor(np.asarray(values))
        rest = torch.full((longest - len(given), *given.shape[1:]), fill, dtype=given.dtype)
        return torch.cat((given, rest))

    return _Batch(
        looks=torch.stack([pad(row[0], 0) for row in rows]),
        vectors=torch.stack([pad(row[1], 0) for row in rows]),
        tags=torch.stack([pad(row[2], 0) for row in rows]),
        meanings=torch.stack([pad(row[3], _IGNORED) for row in rows]),
        lengths=torch.tensor([len(row[2]) for row in rows]),
        mask=torch.stack([pad(np.ones(len(row[2]), np.float32), 0) for row in rows]),
    )


def _hidden(batch: _Batch, recipe: Recipe) -> _Batch:
    """Hide some of what is seen, so that no single sign decides."""
    looks = batch.looks.masked_fill(torch.rand(batch.looks.shape) < recipe.unknown, 0)
    vectors = batch.vectors * (torch.rand(*batch.tags.shape, 1) > recipe.wordless)
    return _Batch(looks, vectors, batch.tags, batch.meanings, batch.lengths, batch.mask)


def _loss(net: Net, chain: Chain, batch: _Batch, recipe: Recipe) -> Tensor:
    tags, meanings = net.padded(batch.looks, batch.vectors, batch.lengths)
    structure = chain.loss(tags, batch.tags, batch.mask).mean() / 20
    meant = nn.functional.cross_entropy(
        meanings.flatten(0, 1), batch.meanings.flatten(), ignore_index=_IGNORED
    )
    return structure + recipe.meaning_weight * torch.nan_to_num(meant)
