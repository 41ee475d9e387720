"""What a paste and Upwork leave open, and one way to settle what is the same for all contracts."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import product

from jss.score.weight import Combine


class Question(StrEnum):
    """An open question; an estimate names those that its contracts raise."""

    WEIGHTS = "weights"  # in eras that kept them to themselves
    AMOUNTS = "amounts"
    LENGTHS = "lengths"
    COMBINATION = "combination"
    END_DATES = "end-dates"
    RATINGS = "ratings"
    LONG_TERM = "long-term"
    SILENCE = "silence"
    PRIVATE = "private"
    OLD_PRIVATE = "old-private"
    CLIENTS = "clients"
    FORMULA = "formula"


Questions = frozenset[Question]


class Lean(StrEnum):
    """Settled as in the point estimate, or so that the score comes out lowest or highest."""

    POINT = "point"
    LOW = "low"
    HIGH = "high"


@dataclass(frozen=True, slots=True)
class Premise:
    """Answers that hold for every contract; the defaults give the point estimate."""

    combine: Combine = Combine.SUM
    graded: bool = False  # where the era kept its weights secret: use those published in 2024
    heavy_successes: bool = False  # an unknown amount is of the lightest tier, else of the heaviest
    heavy_failures: bool = False
    longest: bool = False  # an unknown length is one period, else as many as fit between start and end
    long_term: bool = False
    private_ignored: bool = False  # bad private ratings, in the era that no longer asks for them
    silent: Lean = Lean.POINT  # eras with a pattern rule; point: only those above a third are failures


POINT = Premise()


def premises(questions: Questions, lean: Lean, vague: Questions) -> Iterator[Premise]:
    """Every premise that may give the lowest or the highest score while these questions are open.

    `vague` is what of the weights the contracts leave open themselves: graded by secret weights, all of that is.
    """
    high = lean is Lean.HIGH
    long_term = (False, True) if Question.LONG_TERM in questions else (False,)
    private_ignored = high and Question.OLD_PRIVATE in questions
    silent = lean if Question.SILENCE in questions else Lean.POINT
    for (combine, graded), counted in product(_forms(questions, vague), long_term):
        weighing = vague if graded else questions
        amounts = Question.AMOUNTS in weighing
        for heavy_failures in _failures(combine, high=high) if amounts else (False,):
            yield Premise(
                combine=combine,
                graded=graded,
                heavy_successes=amounts and high,
                heavy_failures=heavy_failures,
                longest=high and Question.LENGTHS in weighing,
                long_term=counted,
                private_ignored=private_ignored,
                silent=silent,
            )


def _forms(questions: Questions, vague: Questions) -> Iterable[tuple[Combine, bool]]:
    """How weights combine, and whether they are used where the era kept them secret."""
    if Question.WEIGHTS in questions:
        return [(Combine.SUM, False), *((combine, True) for combine in _ways(vague))]
    return [(combine, False) for combine in _ways(questions)]


def _ways(open_: Questions) -> Iterable[Combine]:
    return Combine if Question.COMBINATION in open_ else (Combine.SUM,)


def _failures(combine: Combine, *, high: bool) -> Iterable[bool]:
    """A heavier failure lowers the score, unless its earlier periods, multiplied by it, are successes."""
    return (False, True) if combine is Combine.PRODUCT else (not high,)
