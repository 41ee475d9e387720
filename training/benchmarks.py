"""CLINC150 and BANKING77: what the encoder keeps for answers that nobody here wrote."""

import csv
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

import numpy as np
from sklearn.metrics import roc_auc_score

from training.head import Floats, MixedHead

Embed = Callable[[Sequence[str]], Floats]
Pairs = list[tuple[str, str]]

SHOTS = 10
FALSE_ABSTAIN = 0.05


@dataclass(frozen=True, slots=True)
class Kept:
    """Percentages on the official test splits, ten phrasings an intent."""

    clinc: float
    auroc: float
    recall: float
    banking: float

    def row(self) -> str:
        """Format as cells of a Markdown table."""
        return f"{self.clinc:.1f} / {self.auroc:.1f} / {self.recall:.1f} | {self.banking:.1f}"


def measure_kept(folder: Path, embed: Embed, seed: int = 0) -> Kept:
    """Measure both sets below the folder: `clinc150.json`, `banking77-train.csv`, `banking77-test.csv`."""
    clinc = json.loads((folder / "clinc150.json").read_text(encoding="utf-8"))
    shots = draw(clinc["train"], seed)
    background = embed([text for text, _ in clinc["oos_train"]])
    head = MixedHead(embed([text for text, _ in shots]), [intent for _, intent in shots], background)
    inside = head.score(embed([text for text, _ in clinc["test"]]))
    outside = head.score(embed([text for text, _ in clinc["oos_test"]])).confidence
    bar = np.quantile(inside.confidence, FALSE_ABSTAIN)
    truth = np.repeat([1, 0], [len(inside.confidence), len(outside)])
    return Kept(
        clinc=share(
            [best == [intent] for best, (_, intent) in zip(inside.best(1), clinc["test"], strict=True)]
        ),
        auroc=100 * float(roc_auc_score(truth, np.concatenate([inside.confidence, outside]))),
        recall=share((outside < bar).tolist()),
        banking=banking(folder, embed, seed),
    )


def banking(folder: Path, embed: Embed, seed: int) -> float:
    """Top-1 on BANKING77, which has no lines outside its intents."""
    shots, test = (
        draw(read_pairs(folder / "banking77-train.csv"), seed),
        read_pairs(folder / "banking77-test.csv"),
    )
    head = MixedHead(embed([text for text, _ in shots]), [intent for _, intent in shots])
    best = head.score(embed([text for text, _ in test])).best(1)
    return share([found == [intent] for found, (_, intent) in zip(best, test, strict=True)])


def read_pairs(path: Path) -> Pairs:
    """Read (text, category) rows."""
    with path.open(encoding="utf-8", newline="") as file:
        return [(row["text"], row["category"]) for row in csv.DictReader(file)]


def draw(pairs: Pairs, seed: int) -> Pairs:
    """Draw ten phrasings of each intent."""
    rng = Random(seed)  # noqa: S311 - a seeded draw, no secret
    members: dict[str, list[str]] = {}
    for text, intent in pairs:
        members.setdefault(intent, []).append(text)
    return [(text, intent) for intent in sorted(members) for text in rng.sample(members[intent], SHOTS)]


def share(flags: Sequence[bool]) -> float:
    """Share of true flags in percent."""
    return 100.0 * sum(flags) / len(flags)
