"""The tagger: looks and word vectors, one layer that reads in both directions, and a chain of tags on top."""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from jss.contracts.chat.looks import COLUMNS
from jss.contracts.chat.tags import MEANINGS, TAGS

_WIDTHS = {
    "kind": 24, "cue": 8, "shape": 8, "place": 4, "seen": 12, "ahead": 12, "last": 12, "bracket": 2, "again": 4,
    "bullet": 4, "line": 12, "before": 8, "after": 8, "gap": 2, "colon": 2, "alike": 4, "length": 4, "paste": 4,
    "opening": 12, "ending": 16, "said": 24,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sizes:
    """The sizes of a net; `values` are the numbers of known values of each column of a look."""

    values: tuple[int, ...]
    vector: int
    inner: int = 96
    hidden: int = 96
    words: int = 48


class Net(nn.Module):
    """Gives each unit a score for every tag and every meaning."""

    def __init__(self, sizes: Sizes, drop: float) -> None:
        super().__init__()
        widths = [_WIDTHS[column] for column in COLUMNS]
        self.looks = nn.ModuleList(map(nn.Embedding, sizes.values, widths))
        self.words = nn.Linear(sizes.vector, sizes.words)
        self.inner = nn.Linear(sum(widths) + sizes.words, sizes.inner)
        self.reader = nn.LSTM(sizes.inner, sizes.hidden, batch_first=True, bidirectional=True)
        self.tags = nn.Linear(2 * sizes.hidden, len(TAGS))
        self.meanings = nn.Linear(2 * sizes.hidden + sizes.inner, len(MEANINGS))
        self.drop = nn.Dropout(drop)

    def inputs(self, looks: Tensor, vectors: Tensor) -> Tensor:
        """Return (messages, units, inner) from looks (messages, units, columns) and word vectors."""
        parts = [table(looks[..., at]) for at, table in enumerate(self.looks)]
        parts.append(self.drop(torch.relu(self.words(vectors))))
        return self.drop(torch.relu(self.inner(self.drop(torch.cat(parts, -1)))))

    def forward(self, looks: Tensor, vectors: Tensor) -> tuple[Tensor, Tensor]:
        """Score a batch of messages without padding."""
        inner = self.inputs(looks, vectors)
        return self.scores(inner, self.reader(inner)[0])

    def padded(self, looks: Tensor, vectors: Tensor, lengths: Tensor) -> tuple[Tensor, Tensor]:
        """Score a batch of messages of different lengths."""
        inner = self.inputs(looks, vectors)
        packed = nn.utils.rnn.pack_padded_sequence(inner, lengths, batch_first=True, enforce_sorted=False)
        read, _ = nn.utils.rnn.pad_packed_sequence(self.reader(packed)[0], batch_first=True)
        return self.scores(inner, read)

    def scores(self, inner: Tensor, read: Tensor) -> tuple[Tensor, Tensor]:
        read = self.drop(read)
        return self.tags(read), self.meanings(torch.cat((read, inner), -1))


class Chain(nn.Module):
    """A linear chain over tags: which tag may begin a message, and which may follow which."""

    def __init__(self) -> None:
        super().__init__()
        self.first = nn.Parameter(torch.zeros(len(TAGS)))
        self.following = nn.Parameter(torch.zeros(len(TAGS), len(TAGS)))

    def loss(self, scores: Tensor, tags: Tensor, mask: Tensor) -> Tensor:
        """Return the negative log-likelihood of each message's tags; all are (messages, units)."""
        told = self.first[tags[:, 0]] + scores[:, 0].gather(1, tags[:, :1])[:, 0]
        every = self.first + scores[:, 0]
        for at in range(1, scores.shape[1]):
            here = mask[:, at]
            step = (
                self.following[tags[:, at - 1], tags[:, at]]
                + scores[:, at].gather(1, tags[:, at : at + 1])[:, 0]
            )
            told = told + here * step
            longer = torch.logsumexp(every[:, :, None] + self.following[None], 1) + scores[:, at]
            every = torch.where(here[:, None] > 0, longer, every)
        return torch.logsumexp(every, 1) - told


def column_sizes(values: Sequence[dict[str, int]]) -> tuple[int, ...]:
    """Return how many values each column knows, the unknown one among them."""
    return tuple(len(known) + 1 for known in values)
