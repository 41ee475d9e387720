"""One way to settle everything that a paste and Upwork leave open."""

from dataclasses import dataclass
from enum import Enum

from jss.score.weight import Combine


class Lean(Enum):
    """Settled as in the point estimate, or so that the score comes out lowest or highest."""

    POINT = "point"
    LOW = "low"
    HIGH = "high"


@dataclass(frozen=True, slots=True)
class Premise:
    """Answers to the open questions; the defaults give the point estimate."""

    combine: Combine = Combine.SUM
    graded: bool = False  # where the era kept its weights secret: use those published in 2024
    earnings: Lean = Lean.POINT  # point: the lightest tier
    periods: Lean = Lean.POINT  # point: one, unless payments are known
    hidden_stars: Lean = Lean.POINT  # point: left out
    private: Lean = Lean.POINT  # high: private ratings don't count; low: one more is bad
    long_term: bool = False
    silent: Lean = Lean.POINT  # eras with a pattern rule; point: only those above a third are failures
    clients: Lean = Lean.POINT  # point: contracts without a client's name have different clients
    rounding: Lean = Lean.POINT  # point: halves up


POINT = Premise()
