"""How right the mixed head is on questions that had no part in training."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from torch import Tensor

from training.corpus import Corpus
from training.head import Floats, MixedHead

Embed = Callable[[Sequence[str]], Floats]

SILENCE = 0.12


@dataclass(frozen=True, slots=True)
class Question:
    """A text with the topics that would be right; none where the bot should stay silent.

    A near question (about Upwork, but not about the announcement) may have a topic too.
    """

    text: str
    topics: frozenset[str]
    kind: str


@dataclass(frozen=True, slots=True)
class Figures:
    """Shares in percent; the last four at the threshold that is silent on 12 % of the in-scope questions."""

    top_1: float
    top_4: float
    right: float
    wrong: float
    near_wrong: float
    oos_answered: float

    def row(self) -> str:
        """Format as cells of a Markdown table."""
        return (
            f"{self.top_1:.1f} / {self.top_4:.1f} | {self.right:.1f} / {self.wrong:.1f} "
            f"| {self.near_wrong:.1f} | {self.oos_answered:.1f}"
        )


class Cached:
    """An encoder that embeds each text once, since sets and tables share their lines."""

    def __init__(self, embed: Callable[[Sequence[str]], Tensor]) -> None:
        self.embed = embed
        self.known: dict[str, Floats] = {}

    def __call__(self, texts: Sequence[str]) -> Floats:
        """Embed texts (n) as unit vectors (n, 384)."""
        new = [text for text in dict.fromkeys(texts) if text not in self.known]
        if new:
            self.known |= zip(new, self.embed(new).numpy(), strict=True)
        return np.stack([self.known[text] for text in texts])


def read_questions(path: Path) -> list[Question]:
    """Read an evaluation file: one object a line with `q`, `kind` (in, near, oos) and `topics`."""
    rows = [json.loads(row) for row in path.read_text(encoding="utf-8").splitlines() if row.strip()]
    return [Question(row["q"], frozenset(row.get("topics", ())), row["kind"]) for row in rows]


def as_questions(held_back: Corpus) -> list[Question]:
    """Use the lines that a split kept out of training as questions."""
    lines = held_back.phrasings + held_back.uncovered
    return [Question(line.text, frozenset({line.topic} if line.topic else ()), line.kind) for line in lines]


def index(corpus: Corpus, embed: Embed) -> MixedHead:
    """Fit the mixed head on a corpus, as the matcher does at start-up."""
    covered = corpus.phrasings + corpus.passages
    return MixedHead(
        embed([line.text for line in covered]),
        [line.topic or "" for line in covered],
        embed([line.text for line in corpus.uncovered]),
    )


def measure(head: MixedHead, embed: Embed, questions: Sequence[Question]) -> Figures:
    """Ask every question once."""
    scores = head.score(embed([question.text for question in questions]))
    best = scores.best(4)
    kinds = np.array([question.kind for question in questions])
    asked = kinds == "in"
    first = np.array([b[0] in q.topics for q, b in zip(questions, best, strict=True)])
    among = np.array([bool(q.topics.intersection(b)) for q, b in zip(questions, best, strict=True)])
    answered = scores.confidence >= np.quantile(scores.confidence[asked], SILENCE)
    return Figures(
        top_1=percent(first[asked]),
        top_4=percent(among[asked]),
        right=percent((first & answered)[asked]),
        wrong=percent((~first & answered)[asked]),
        near_wrong=percent((~first & answered)[kinds == "near"]),
        oos_answered=percent(answered[kinds == "oos"]),
    )


def percent(flags: np.ndarray[tuple[int], np.dtype[np.bool_]]) -> float:
    """Share of true flags in percent."""
    return 100.0 * float(flags.mean())
