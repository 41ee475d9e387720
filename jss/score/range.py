"""How far the score may lie from the point estimate, and which open question moves it how much."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from jss.contracts.contract import StatedFacts
from jss.score import wording
from jss.score.board import Board, Kind, Stake
from jss.score.premise import POINT, Lean, Premise
from jss.score.result import Assumption, Range
from jss.score.ruleset import Label, NoFeedback, Private, RuleName
from jss.score.tally import candidates, score
from jss.score.weight import Combine

Settle = Callable[[Premise, Lean], Sequence[Premise]]

_COUNTED = (Kind.GOOD, Kind.BAD, Kind.PRIVATELY_BAD)
_UNCOUNTED = (Kind.HIDDEN, Kind.SILENT, Kind.ONGOING)


@dataclass(frozen=True, slots=True)
class Unknown:
    """An open question; `settle` gives the premises that answer it towards a low or a high score."""

    text: str
    label: Label
    settle: Settle


@dataclass(frozen=True, slots=True)
class Explored:
    """The range over everything unknown, and each unknown by itself."""

    range: Range | None
    assumptions: tuple[Assumption, ...]


def explore(board: Board, stated: StatedFacts | None = None) -> Explored:
    """Vary every unknown that applies, alone and together."""
    point = score(board)
    unknowns = list(_unknowns(board, stated))
    if point is None:
        return Explored(None, tuple(Assumption(each.text, each.label, 0) for each in unknowns))
    alone = [_spread(board, point, _alone(unknown)) for unknown in unknowns]
    found = [_spread(board, point, _together(unknowns)), *alone]
    return Explored(
        (min(low for low, _ in found), max(high for _, high in found)),
        tuple(
            Assumption(unknown.text, unknown.label, max(point - low, high - point))
            for unknown, (low, high) in zip(unknowns, alone, strict=True)
        ),
    )


def bounds(board: Board, *, private: bool = True) -> Range | None:
    """The range alone; `private` False takes for granted that no bad private rating is hidden."""
    point = score(board)
    if point is None:
        return None
    return _spread(board, point, _together(list(_unknowns(board, None, private=private))))


def _unknowns(board: Board, stated: StatedFacts | None, *, private: bool = True) -> Iterable[Unknown]:
    yield from _weights(board)
    yield from _ratings(board, stated, private=private)
    yield from _others(board)


def _spread(board: Board, point: int, premises: Iterable[Premise]) -> Range:
    """The lowest and the highest score that these premises and the point give."""
    found = [value for premise in {*premises} - {POINT} if (value := score(board, premise)) is not None]
    return min([point, *found]), max([point, *found])


def _alone(unknown: Unknown) -> list[Premise]:
    return [*unknown.settle(POINT, Lean.LOW), *unknown.settle(POINT, Lean.HIGH)]


def _together(unknowns: Sequence[Unknown]) -> Iterable[Premise]:
    """Everything set low, and everything set high.

    Each unknown moves the score one way, so these bound it; only how weights combine, being the same
    for all contracts, is tried in every form.
    """
    for lean in (Lean.LOW, Lean.HIGH):
        premises = [POINT]
        for unknown in unknowns:
            premises = [settled for premise in premises for settled in unknown.settle(premise, lean)]
        yield from premises


def _weights(board: Board) -> Iterable[Unknown]:
    counted = [stake for stake in board.groups if stake.kind is not Kind.SILENT or stake.long_term]
    weights = board.ruleset.weights
    if not weights.published:
        if counted:
            yield Unknown(wording.secret_weights(), Label.ASSUMED, _secret_weights)
        return
    unpaid = _count(board, counted, lambda stake: stake.tier_low != stake.tier_high)
    if unpaid:
        yield Unknown(wording.unknown_earnings(unpaid), Label.ASSUMED, _earnings)
    undated = _count(board, counted, lambda stake: stake.jobs_low != stake.jobs_high)
    if undated:
        yield Unknown(wording.unknown_periods(undated), Label.ASSUMED, _periods)
    if _count(board, counted, lambda stake: stake.jobs_high > 1):
        yield Unknown(wording.combination(), Label.ASSUMED, _combine)


def _ratings(board: Board, stated: StatedFacts | None, *, private: bool) -> Iterable[Unknown]:
    rules = board.ruleset
    # Where Upwork's own count of eligible jobs agrees, no further contract counts.
    settled = stated and stated.eligible_jobs == candidates(board)[len(rules.windows) - 1].outcomes
    hidden = _count(board, board.groups, lambda stake: stake.kind is Kind.HIDDEN)
    if hidden and not settled:
        yield Unknown(
            wording.hidden_ratings(hidden),
            Label.ASSUMED,
            lambda premise, lean: [replace(premise, hidden_stars=lean)],
        )
    long_term = _count(board, board.groups, lambda stake: stake.kind in _UNCOUNTED and stake.long_term)
    if long_term and not settled:
        yield Unknown(wording.long_term(long_term), rules.rule(RuleName.LONG_TERM).label, _long_term)
    silent = _count(board, board.groups, lambda stake: stake.kind is Kind.SILENT)
    if silent and rules.no_feedback is NoFeedback.PATTERN:
        yield Unknown(
            wording.silent_pattern(silent),
            Label.ASSUMED,
            lambda premise, lean: [replace(premise, silent=lean)],
        )
    if private and rules.private is Private.COUNTS and any(stake.kind is Kind.GOOD for stake in board.groups):
        yield Unknown(wording.hidden_private(), Label.ASSUMED, _one_bad_privately)
    bad = _count(board, board.groups, lambda stake: stake.kind is Kind.PRIVATELY_BAD)
    if bad and rules.private is Private.NOT_ASKED:
        yield Unknown(wording.old_private(bad), Label.ASSUMED, _private_ignored)


def _others(board: Board) -> Iterable[Unknown]:
    counted = [group for stake, group in board.groups.items() if stake.kind in _COUNTED]
    unnamed = sum(group.unnamed for group in counted)
    if unnamed:
        text = wording.unnamed_clients(unnamed, some_named=any(group.named for group in counted))
        yield Unknown(text, Label.ASSUMED, _few_clients)
    if counted:
        yield Unknown(wording.formula(), Label.INFERRED, _rounding)


def _count(board: Board, stakes: Iterable[Stake], which: Callable[[Stake], bool]) -> int:
    return sum(board.groups[stake].count for stake in stakes if which(stake))


def _secret_weights(premise: Premise, lean: Lean) -> list[Premise]:
    return [
        premise,
        *(replace(premise, graded=True, earnings=lean, periods=lean, combine=each) for each in Combine),
    ]


def _earnings(premise: Premise, lean: Lean) -> list[Premise]:
    return [replace(premise, earnings=lean)]


def _periods(premise: Premise, lean: Lean) -> list[Premise]:
    return [replace(premise, periods=lean)]


def _combine(premise: Premise, _: Lean) -> list[Premise]:
    return [replace(premise, combine=combine) for combine in Combine]


def _long_term(premise: Premise, lean: Lean) -> list[Premise]:
    return [replace(premise, long_term=lean is Lean.HIGH)]


def _one_bad_privately(premise: Premise, lean: Lean) -> list[Premise]:
    return [replace(premise, private=Lean.LOW if lean is Lean.LOW else Lean.POINT)]


def _private_ignored(premise: Premise, lean: Lean) -> list[Premise]:
    return [replace(premise, private=Lean.HIGH if lean is Lean.HIGH else Lean.POINT)]


def _few_clients(premise: Premise, lean: Lean) -> list[Premise]:
    return [replace(premise, clients=Lean.LOW if lean is Lean.LOW else Lean.POINT)]


def _rounding(premise: Premise, lean: Lean) -> list[Premise]:
    return [replace(premise, rounding=lean)]
