"""`make bench-matching DATA=folder`: the matcher on CLINC150 and BANKING77, ten phrasings an intent."""

import csv
import json
import sys
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import numpy as np

from bot.data import DataFolder
from jss.answers.cache import Cache
from jss.answers.decide import shares
from jss.answers.encoder import OnnxEncoder, Vectors
from jss.answers.head import fit_head
from jss.answers.lines import Lines
from tests.bench.baselines import bm25, nearest, tfidf

PHRASINGS = 10
SEED = 7
FALSE_ABSTAIN = 0.05
MUSTS = {"CLINC150": (90.0, 84.0), "BANKING77": (85.0, None)}

Labelled = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Task:
    """Lines to learn from; questions with the number of their topic; questions that no topic covers."""

    name: str
    lines: Lines
    questions: Labelled
    outside: Sequence[str]


def main(folder: Path) -> None:
    """Print a table for each of the two sets."""
    cache = Cache(OnnxEncoder(DataFolder().encoder, threads=2), None)
    for task in (clinc(folder), banking(folder)):
        top, recall = MUSTS[task.name]
        print(
            f"\n{task.name}, {PHRASINGS} phrasings an intent, {len(task.questions)} test questions, percent"
        )
        print(f"must: top-1 {top}" + (f", out-of-scope recall {recall}" if recall else ""))
        print("engine            top-1  AUROC  out-of-scope recall at 5 % false abstain")
        for engine, scores in _scored(task, cache):
            print(f"{engine:16}  " + "  ".join(f"{100 * one:5.1f}" for one in figures(task, scores)))


def clinc(folder: Path) -> Task:
    """Take the official split; its out-of-scope training lines serve as lines that nothing covers."""
    data = cast("dict[str, list[tuple[str, str]]]", json.loads((folder / "clinc150.json").read_text("utf-8")))
    lines = _drawn(data["train"], [text for text, _ in data["oos_train"]])
    return Task("CLINC150", lines, data["test"], [text for text, _ in data["oos_test"]])


def banking(folder: Path) -> Task:
    """Take the official split; there is nothing out of scope in it."""
    train, test = (_rows(folder / f"banking77-{part}.csv") for part in ("train", "test"))
    return Task("BANKING77", _drawn(train, []), test, [])


def figures(task: Task, scores: Vectors) -> list[float]:
    """Return top-1 and, where something is out of scope, AUROC and its recall at the false abstains allowed."""
    inside, outside = scores[: len(task.questions)], scores[len(task.questions) :].max(axis=1)
    numbers = {topic: number for number, topic in enumerate(task.lines.topics)}
    right = inside.argmax(axis=1) == np.array([numbers[topic] for _, topic in task.questions])
    if not len(outside):
        return [float(right.mean())]
    sure = inside.max(axis=1)
    ordered = np.sort(outside).tolist()
    below = sum(bisect_left(ordered, one) for one in sure.tolist())
    bar = np.quantile(sure, FALSE_ABSTAIN)
    return [float(right.mean()), below / len(outside) / len(sure), float((outside < bar).mean())]


def _scored(task: Task, cache: Cache) -> Iterable[tuple[str, Vectors]]:
    questions = [*(text for text, _ in task.questions), *task.outside]
    head = fit_head(task.lines, cache)
    spelled = [head.spelling.corrected(question) for question in questions]
    topics = len(task.lines.topics)
    yield "this program", shares(head.opinions(spelled, cache.vectors(spelled)), topics)[:, :topics]
    yield "nearest phrasing", nearest(task.lines, head.vectors, cache.vectors(questions))
    yield "TF-IDF", tfidf(task.lines, questions)
    yield "BM25", bm25(task.lines, questions)


def _drawn(labelled: Labelled, outside: Sequence[str]) -> Lines:
    by_topic: Mapping[str, list[str]] = defaultdict(list)
    for text, topic in labelled:
        by_topic[topic].append(text)
    random = np.random.default_rng(SEED)

    def drawn(texts: Sequence[str]) -> list[int]:
        return random.choice(len(texts), PHRASINGS, replace=False).tolist()

    topics = sorted(by_topic)
    rows: list[tuple[int, str]] = [
        (number, by_topic[topic][place])
        for number, topic in enumerate(topics)
        for place in drawn(by_topic[topic])
    ]
    rows += [(len(topics) + 1, text) for text in outside]
    return Lines(
        tuple(topics), tuple(text for _, text in rows), np.array([number for number, _ in rows], np.intp)
    )


def _rows(path: Path) -> list[tuple[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return [(row["text"], row["category"]) for row in csv.DictReader(file)]


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("Name the folder with clinc150.json and banking77-*.csv: make bench-matching DATA=folder")
    main(Path(sys.argv[1]))
