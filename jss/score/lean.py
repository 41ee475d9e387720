"""The lowest and the highest share of successes while questions about the contracts are open.

A success lifts every window that it lies in and a failure lowers it, so the extremes lie where all that is
open leans one way. Two things stand against that. The lowest score may need short windows without one: what
is open then stays out of them as far as need be, and each number of such windows is tried. And some window
must have a score: where the leaning leaves too little, the contracts that hurt the least come back.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import product
from typing import NamedTuple

from jss.score.board import Board, Group, Kind, Stake, with_failure
from jss.score.loose import LOOSENING, Leaning, Leant, Loose, Picks, Single, bars, is_loose, leaning, loosened
from jss.score.premise import POINT, Lean, Premise, Question, Questions, premises
from jss.score.tally import Sums, Tally, tally

Extremes = tuple[Fraction, Fraction]
Groups = list[tuple[Stake, Group]]

# What leaves single contracts open, or the clients, and not only what is the same for all.
_SINGLE = LOOSENING | {Question.CLIENTS}


class Case(NamedTuple):
    """What decides an extreme: all that holds for every contract, and what of single ones is open.

    `turned` is a success made a failure.
    """

    turned: Stake | None
    premise: Premise
    open: Questions
    lean: Lean
    counted: int | None

    @property
    def mergeable(self) -> bool:
        """Whether contracts that name no client may lower the score by being all of the same one."""
        return self.lean is Lean.LOW and Question.CLIENTS in self.open


class Readings:
    """What the readings of a board give; what several of them share is worked out once."""

    def __init__(self, board: Board) -> None:
        self.board = board
        self._vague = frozenset(_vague(board))
        self._split: dict[tuple[Stake | None, Questions], tuple[Groups, Groups]] = {}
        self._bases: dict[tuple[Stake | None, Premise, Questions], Tally] = {}
        self._found: dict[Case, Fraction | None] = {}

    @property
    def point(self) -> Tally:
        """The point estimate, with nothing open."""
        return self._base(None, POINT, frozenset())[0]

    def extremes(self, questions: Questions, counted: int | None = None) -> Extremes | None:
        """The lowest and the highest share that may be shown; None where no reading has a score.

        `counted` keeps to readings in which so many contracts count, as Upwork's own page says.
        """
        low = min(self._shown(questions, Lean.LOW, counted), default=None)
        high = max(self._shown(questions, Lean.HIGH, counted), default=None)
        return None if low is None or high is None else (low, high)

    def _shown(self, questions: Questions, lean: Lean, counted: int | None) -> Iterator[Fraction]:
        """What is shown at most or at least in every case that may be the extreme one."""
        private = lean is Lean.LOW and Question.PRIVATE in questions
        turnable = _turnable(self.board) if private else ()
        for turned, premise in product((None, *turnable), premises(questions, lean, self._vague)):
            case = Case(turned, premise, questions & _SINGLE, lean, counted)
            if case not in self._found:
                self._found[case] = self._extreme(case)
            found = self._found[case]
            if found is not None:
                yield found

    def _extreme(self, case: Case) -> Fraction | None:
        base, open_ = self._base(case.turned, case.premise, case.open & LOOSENING)
        pool = loosened(open_, base, case.open, case.lean)
        shares = (
            each.highest(merged)
            for towards in _leanings(base, pool, case)
            for merged in _merged(towards, pool, case)
            for each in _placed(base, pool, towards, case.counted, merged)
        )
        extreme = min if case.lean is Lean.LOW else max
        return extreme((share for share in shares if share is not None), default=None)

    def _base(self, turned: Stake | None, premise: Premise, loosening: Questions) -> tuple[Tally, Groups]:
        """The contracts of which nothing is open, added up, and the others."""
        if (turned, loosening) not in self._split:
            board = with_failure(self.board, turned) if turned else self.board
            parted: tuple[Groups, Groups] = ([], [])
            for stake, group in board.groups.items():
                parted[is_loose(stake, loosening)].append((stake, group))
            self._split[turned, loosening] = parted
        settled, open_ = self._split[turned, loosening]
        key = turned, premise, loosening
        if key not in self._bases:
            self._bases[key] = tally(self.board, premise, settled)
        return self._bases[key], open_


def _vague(board: Board) -> Iterator[Question]:
    """What of the weights the contracts leave open, if weights are used."""
    if any(stake.tier_low != stake.tier_high for stake in board.groups):
        yield Question.AMOUNTS
    if any(stake.jobs_low != stake.jobs_high for stake in board.groups):
        yield Question.LENGTHS
    if any(stake.jobs_high > 1 for stake in board.groups):
        yield Question.COMBINATION


def _turnable(board: Board) -> Iterator[Stake]:
    """The successes that cost the most, one of each band, if a private rating made them failures."""
    good = [stake for stake in board.groups if stake.kind is Kind.GOOD]
    for span, oldest in {(stake.span, stake.oldest) for stake in good}:
        there = [stake for stake in good if (stake.span, stake.oldest) == (span, oldest)]
        costliest = max(there, key=lambda one: (one.tier_low, -one.jobs_low))
        yield from {costliest, max(there, key=lambda one: (one.tier_high, -one.jobs_low))}


def _leanings(base: Tally, pool: Sequence[Loose], case: Case) -> Iterator[Leaning]:
    for bar in bars(pool):
        for first, sums in enumerate(base.stretches):
            yield Leaning(case.lean, first, bar)
            if case.counted is None and base.eligible(sums, _fewest_clients(sums, case)):
                break  # it has a score whatever leans where, and so have all longer ones


def _fewest_clients(sums: Sums, case: Case) -> int:
    return max(len(sums.named), min(1, sums.unnamed)) if case.mergeable else sums.clients


def _merged(towards: Leaning, pool: Sequence[Loose], case: Case) -> set[int]:
    """In how many of the shortest stretches the contracts that name no client are all of the same one."""
    if not case.mergeable:
        return {0}
    return {0, towards.first} if pool else {towards.first}


def _placed(
    base: Tally, pool: Sequence[Loose], towards: Leaning, counted: int | None, merged: int
) -> Iterator[Tally]:
    """The settled contracts, with the open ones where they lean to."""
    if not pool:
        yield from [base] if counted in {None, base.whole.rated} else []
        return
    low = towards.lean is Lean.LOW
    target = len(base.stretches) - 1 if low else towards.first
    placed = base.copy()
    spare: list[Leant] = []
    barred: list[Leant] = []
    wanted: list[Leant] = []
    for loose in pool:
        leant = leaning(loose, towards)
        if not loose.optional and (leant.wanted or loose.aged <= target):
            leant.count_in(placed, loose.group)
        elif not leant.wanted:
            spare.append(leant)
        elif low and leant.band < towards.first:
            barred.append(leant)
        else:
            wanted.append(leant)
    for taken in _taken(placed, wanted, spare, counted):
        for variant in _admitted(taken, barred, towards.first - 1, merged=merged > 0) if barred else [taken]:
            Picks(spare).fill(variant, target, counted, merged)
            if counted is None or counted == variant.whole.rated:
                yield variant


def _taken(
    placed: Tally, wanted: Sequence[Leant], spare: Sequence[Leant], counted: int | None
) -> Iterator[Tally]:
    """The contracts that are sure to count, with those that are wanted."""
    if counted is None:
        for leant in wanted:
            leant.count_in(placed, leant.loose.group)
        yield placed
        return
    # Where Upwork's count leaves no room for all, it matters who comes first: it may be about a client.
    orders = [wanted, *([leant, *wanted] for leant in wanted)]
    for room, order in product(_rooms(placed, spare, counted), orders):
        taken = placed.copy()
        for leant in dict.fromkeys(order):
            left = room - (taken.whole.rated - placed.whole.rated)
            leant.count_in(taken, leant.loose.group.some(left))
        yield taken


def _rooms(placed: Tally, spare: Sequence[Leant], counted: int) -> Iterable[int]:
    """How many of the wanted contracts are taken: all, or fewer where Upwork's count leaves no room.

    Some of that room may be needed for what gives a window its score.
    """
    most = (
        counted - placed.whole.rated - sum(one.loose.group.count for one in spare if not one.loose.optional)
    )
    return range(max(0, most - placed.board.ruleset.min_outcomes), max(0, most) + 1)


def _admitted(placed: Tally, barred: Sequence[Leant], window: int, *, merged: bool) -> Iterator[Tally]:
    """Let in as much of what is kept out of short windows, the hardest first, as leaves them without a score.

    They have none while their contracts, or else their clients, are too few.
    """
    sums, rules = placed.stretches[window], placed.board.ruleset
    singles = [
        Single(leant, client)
        for leant in barred
        for client, count in leant.loose.group.by_client()
        for _ in range(count)
    ]
    yield _with(placed, singles[: max(0, rules.min_outcomes - 1 - sums.outcomes)])
    room = rules.min_clients - 1 - (len(sums.named) if merged else sums.clients)
    if room >= 0:
        yield _with(placed, _of_few_clients(singles, sums, room, merged=merged))


def _of_few_clients(singles: Sequence[Single], sums: Sums, room: int, *, merged: bool) -> list[Single]:
    """Those of the clients who are there already, and of so many more as pull the hardest together."""
    # Who names no client is a client apart, or, where those are merged, one who is there already.
    clients = [single.client or (None if merged else object()) for single in singles]
    pulls: Counter[object] = Counter()
    for single, client in zip(singles, clients, strict=True):
        pulls[client] += single.leant.loose.pull
    known = {None, *sums.named}
    more = [client for client, _ in pulls.most_common() if client not in known]
    admitted = known | {*more[:room]}
    return [single for single, client in zip(singles, clients, strict=True) if client in admitted]


def _with(placed: Tally, singles: Sequence[Single]) -> Tally:
    variant = placed.copy()
    for single in singles:
        single.count_in(variant)
    return variant
