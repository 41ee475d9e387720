"""Every number of a training run in one place."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Recipe:
    """What a run does; the defaults are the shipped model's."""

    seed: int = 20201108
    steps: int = 400
    topics_per_batch: int = 24
    lines_per_topic: int = 4
    uncovered_per_batch: int = 32
    anchors: int = 1600
    anchors_per_batch: int = 32
    rate: float = 6e-5
    head_rate: float = 2e-3
    smoothing: float = 0.05
    temperature: float = 0.07
    geometry: float = 10.0
    alignment: float = 4.0
    blend: float = 0.6
