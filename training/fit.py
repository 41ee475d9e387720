"""The training loop."""

import copy
import time
from collections.abc import Callable, Sequence
from random import Random

import torch
from torch import nn

from training.corpus import Corpus
from training.encoder import Embedder
from training.noise import noisy
from training.objective import NONE, TopicHead, loss
from training.recipe import Recipe

# Lines of like length travel together; bunches of about this size were the fastest of those tried.
CHUNK = 43


def fit(
    base: Embedder,
    corpus: Corpus,
    anchors: Sequence[str],
    recipe: Recipe,
    report: Callable[[str], None] = print,
) -> Embedder:
    """Fine-tune a copy of the base model on the corpus; the same seed gives the same batches."""
    torch.manual_seed(recipe.seed)
    rng = Random(recipe.seed)  # noqa: S311 - a seeded draw, no secret
    texts = [line.text for line in corpus.lines]
    numbers = {topic: number for number, topic in enumerate(corpus.topics)}
    classes = [numbers[line.topic] if line.topic else NONE for line in corpus.lines]
    labels = torch.tensor(classes)
    frozen = base.frozen([*texts, *anchors])
    head = TopicHead(frozen[: len(texts)], labels, len(numbers))
    tuned = Embedder(copy.deepcopy(base.encoder), base.tokenizer)
    without_dropout(tuned.encoder)
    optimiser, schedule = optimise(tuned.encoder, head, recipe)
    began = time.monotonic()
    for step in range(recipe.steps):
        batch = draw(classes, recipe, rng)
        held = rng.sample(range(len(anchors)), recipe.anchors_per_batch)
        lines = [noisy(texts[i], rng) for i in batch] + [anchors[i] for i in held]
        with torch.autocast("cpu", torch.bfloat16):
            vectors = tuned(lines, chunk=CHUNK)
        value = loss(head, vectors, frozen[batch + [len(texts) + i for i in held]], labels[batch], recipe)
        optimiser.zero_grad()
        value.backward()
        nn.utils.clip_grad_norm_(tuned.encoder.parameters(), 1.0)
        optimiser.step()
        schedule.step()
        if step % 20 == 0 or step == recipe.steps - 1:
            report(f"step {step:4d}  loss {value.item():.3f}  {time.monotonic() - began:.0f} s")
    blend(tuned.encoder, base.encoder, recipe.blend)
    return tuned


def without_dropout(encoder: nn.Module) -> None:
    """Leave the noise to the text: drawing dropout masks is slow on a CPU."""
    encoder.train()
    for module in encoder.modules():
        if isinstance(module, nn.Dropout):
            module.p = 0.0


def optimise(
    encoder: nn.Module, head: nn.Module, recipe: Recipe
) -> tuple[torch.optim.AdamW, torch.optim.lr_scheduler.OneCycleLR]:
    """AdamW with a faster rate for the classifier, both rising and falling once."""
    rates = [recipe.rate, recipe.head_rate]
    groups = [
        {"params": part.parameters(), "lr": rate} for part, rate in zip((encoder, head), rates, strict=True)
    ]
    optimiser = torch.optim.AdamW(groups, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, rates, total_steps=recipe.steps, pct_start=0.1)
    return optimiser, schedule


@torch.no_grad()
def blend(tuned: nn.Module, base: nn.Module, share: float) -> None:
    """Move the tuned weights back towards the base model's, keeping the given share of the way."""
    for weight, origin in zip(tuned.parameters(), base.parameters(), strict=True):
        weight.copy_(origin + share * (weight - origin))
    tuned.eval()


def draw(labels: Sequence[int], recipe: Recipe, rng: Random) -> list[int]:
    """Draw one batch: some topics with a few lines each, then lines that nothing covers."""
    members: dict[int, list[int]] = {}
    for index, label in enumerate(labels):
        members.setdefault(label, []).append(index)
    uncovered = members.pop(NONE)
    chosen = rng.sample(sorted(members), min(recipe.topics_per_batch, len(members)))
    batch = [
        index
        for topic in chosen
        for index in rng.sample(members[topic], min(recipe.lines_per_topic, len(members[topic])))
    ]
    return batch + rng.sample(uncovered, min(recipe.uncovered_per_batch, len(uncovered)))
