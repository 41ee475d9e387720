"""The lowest and the highest share of successes while questions about the contracts are open.

A success lifts every window that it lies in and a failure lowers it, so the extremes lie where all that is
open leans one way. Two things stand against that. The lowest score may need short windows without one: what
is open then stays out of them as far as need be, and each number of such windows is tried. And some window
must have a score: where the leaning leaves too little, the contracts that hurt the least come back.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import product

from jss.score.board import Board, Group, Kind, Stake, with_failure
from jss.score.loose import LOOSENING, Leaning, Loose, Picks, Single, bars, is_loose, leaning
from jss.score.premise import Lean, Premise, Question, Questions, premises
from jss.score.tally import Sums, Tally, highest, tally

Extremes = tuple[Fraction, Fraction]
Groups = list[tuple[Stake, Group]]


class Readings:
    """What the readings of a board give; what several of them share is worked out once."""

    def __init__(self, board: Board) -> None:
        self._board = board
        self._split: dict[tuple[Stake | None, Questions], tuple[Groups, Groups]] = {}
        self._bases: dict[tuple[Stake | None, Premise, Questions], Tally] = {}

    def extremes(self, questions: Questions, counted: int | None = None) -> Extremes | None:
        """The lowest and the highest share that may be shown; None where no reading has a score.

        `counted` keeps to readings in which so many contracts count, as Upwork's own page says.
        """
        low = min(self._shown(questions, Lean.LOW, counted), default=None)
        high = max(self._shown(questions, Lean.HIGH, counted), default=None)
        return None if low is None or high is None else (low, high)

    def _shown(self, questions: Questions, lean: Lean, counted: int | None) -> Iterator[Fraction]:
        """What is shown in every reading that may be the extreme one."""
        private = lean is Lean.LOW and Question.PRIVATE in questions
        turnable = _turnable(self._board) if private else ()
        long = any(stake.jobs_high > 1 for stake in self._board.groups)
        for turned, premise in product((None, *turnable), premises(questions, lean, long=long)):
            base, open_ = self._base(turned, premise, questions)
            for towards in _leanings(base, open_, Leaning(questions, lean), counted):
                for merged in _merged(towards, open_):
                    shares = [each.shares(merged) for each in _placed(base, open_, towards, counted, merged)]
                    found = [highest(self._board, each) for each in shares]
                    yield from (share for share in found if share is not None)

    def _base(self, turned: Stake | None, premise: Premise, questions: Questions) -> tuple[Tally, Groups]:
        """The contracts of which nothing is open, added up, and the others; `turned` is a success made a failure."""
        loosening = questions & LOOSENING
        if (turned, loosening) not in self._split:
            board = with_failure(self._board, turned) if turned else self._board
            parted: tuple[Groups, Groups] = ([], [])
            for stake, group in board.groups.items():
                parted[is_loose(stake, loosening)].append((stake, group))
            self._split[turned, loosening] = parted
        settled, open_ = self._split[turned, loosening]
        key = turned, premise, loosening
        if key not in self._bases:
            self._bases[key] = tally(self._board, premise, settled)
        return self._bases[key], open_


def _turnable(board: Board) -> Iterator[Stake]:
    """The successes that cost the most, one of each band, if a private rating made them failures."""
    good = [stake for stake in board.groups if stake.kind is Kind.GOOD]
    for span, oldest in {(stake.span, stake.oldest) for stake in good}:
        there = [stake for stake in good if (stake.span, stake.oldest) == (span, oldest)]
        costliest = max(there, key=lambda one: (one.tier_low, -one.jobs_low))
        yield from {costliest, max(there, key=lambda one: (one.tier_high, -one.jobs_low))}


def _leanings(base: Tally, open_: Groups, towards: Leaning, counted: int | None) -> Iterator[Leaning]:
    for bar in bars((stake for stake, _ in open_), base.board, base.premise, towards):
        for first, sums in enumerate(base.stretches()):
            yield replace(towards, first=first, bar=bar)
            if counted is None and base.eligible(sums, _fewest_clients(sums, towards)):
                break  # it has a score whatever leans where, and so have all longer ones


def _fewest_clients(sums: Sums, towards: Leaning) -> int:
    if towards.lean is Lean.HIGH or Question.CLIENTS not in towards.questions:
        return sums.clients
    return max(len(sums.named), min(1, sums.unnamed))


def _merged(towards: Leaning, open_: Groups) -> set[int]:
    """In how many of the shortest stretches the contracts that name no client are all of the same one."""
    if towards.lean is Lean.HIGH or Question.CLIENTS not in towards.questions:
        return {0}
    return {0, towards.first} if open_ else {towards.first}


def _placed(
    base: Tally, open_: Groups, towards: Leaning, counted: int | None, merged: int
) -> Iterator[Tally]:
    """The settled contracts, with the open ones where they lean to."""
    if not open_:
        yield from [base] if counted in {None, base.whole.rated} else []
        return
    low = towards.lean is Lean.LOW
    target = len(base.bands) - 1 if low else towards.first
    loose = [one for stake, group in open_ if (one := leaning(stake, group, base, towards))]
    loose.sort(key=lambda one: -one.pull if low else one.pull)
    spare = [one for one in loose if not one.wanted and (one.optional or one.aged > target)]
    barred = [one for one in loose if low and one.wanted and one.optional and one.band < towards.first]
    wanted = [one for one in loose if one.optional and one.wanted and not (low and one.band < towards.first)]
    placed = base.copy()
    for one in loose:
        if not one.optional and (one.wanted or one.aged <= target):
            placed.add(one.band, one.worth, one.group)
    # Where Upwork's count leaves no room for all, it matters who comes first: it may be about a client.
    orders = [wanted] if counted is None else [wanted, *([one, *wanted] for one in wanted)]
    for room, order in product(_rooms(placed, spare, counted), orders):
        taken = placed.copy()
        for one in dict.fromkeys(order):
            left = None if room is None else room - (taken.whole.rated - placed.whole.rated)
            taken.add(one.band, one.worth, one.group.some(left))
        for variant in _admitted(taken, barred, towards.first - 1, merged=merged > 0) if barred else [taken]:
            Picks(spare, towards.lean).fill(variant, target, counted, merged)
            if counted is None or counted == variant.whole.rated:
                yield variant


def _rooms(placed: Tally, spare: Sequence[Loose], counted: int | None) -> Iterable[int | None]:
    """How many of the wanted contracts are taken: all, or fewer where Upwork's count leaves no room.

    Some of that room may be needed for what gives a window its score.
    """
    if counted is None:
        return [None]
    most = counted - placed.whole.rated - sum(one.group.count for one in spare if not one.optional)
    return range(max(0, most - placed.board.ruleset.min_outcomes), max(0, most) + 1)


def _admitted(placed: Tally, barred: Sequence[Loose], window: int, *, merged: bool) -> Iterator[Tally]:
    """Let in as much of what is kept out of short windows as leaves them without a score.

    They have none while their contracts, or else their clients, are too few.
    """
    sums, rules = placed.stretches()[window], placed.board.ruleset
    hardest = sorted(barred, key=lambda one: -one.pull)
    singles = [
        Single(one, client)
        for one in hardest
        for client, count in one.group.by_client()
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
        pulls[client] += single.loose.pull
    known = {None, *sums.named}
    more = [client for client, _ in pulls.most_common() if client not in known]
    admitted = known | {*more[:room]}
    return [single for single, client in zip(singles, clients, strict=True) if client in admitted]


def _with(placed: Tally, singles: Sequence[Single]) -> Tally:
    variant = placed.copy()
    for single in singles:
        single.count_in(variant)
    return variant
