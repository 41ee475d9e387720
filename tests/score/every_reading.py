"""Every reading of a few contracts, one by one: slow, and without a thought of which one may be extreme."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from fractions import Fraction
from itertools import product
from math import ceil, floor, prod

from jss.contracts.contract import Contract, Status
from jss.score.longterm import client_key, long_clients
from jss.score.outcome import applying_rule, rated_well
from jss.score.ruleset import QUARTERS, NoFeedback, Private, RuleName, Ruleset
from jss.score.weight import Combine, combined, jobs, lost_part, tiers
from jss.score.window import months_before

EITHER = (False, True)


class As(Enum):
    """What a contract may count as."""

    NOTHING = "left out"
    SILENT = "without feedback"
    GOOD = "success"
    BAD = "failure"


class TooManyError(Exception):
    """There are more readings than anybody waits for."""


@dataclass(frozen=True)
class Answers:
    """One answer to everything that is the same for all contracts."""

    combine: Combine
    weighed: bool
    heavy_good: bool
    heavy_bad: bool
    longest: bool
    long_term: bool
    private_ignored: bool
    silent: int  # failures: none, those above a third, all


@dataclass(frozen=True)
class Row:
    """A contract in one reading: in how many of the shortest stretches it doesn't lie, and its size either way."""

    counts: As
    place: int
    good: int
    bad: int
    lost: int
    client: str
    turnable: bool


Choice = tuple[As, int]


class Readings:
    """All readings of some contracts under the rules of an era."""

    def __init__(self, contracts: Sequence[Contract], ruleset: Ruleset, as_of: date) -> None:
        self.contracts, self.ruleset, self.as_of = contracts, ruleset, as_of
        clients = [client_key(one.client) for one in contracts]
        self.long_term = long_clients(contracts, clients, ruleset.weights.days, as_of)
        self.spans = sorted({*ruleset.windows, *(ruleset.trending or ())})
        self.begins = [months_before(as_of, months) for months in self.spans]

    def lowest_and_highest(self, *, most: int, counted: int | None = None) -> tuple[int, int] | None:
        """The lowest whole percent rounded down and the highest rounded up; None where there is never a score.

        Raises TooManyError where there are more than `most` readings.
        """
        choices = {answers: self._choices(answers) for answers in self._answers()}
        if sum(prod(map(len, each)) for each in choices.values()) > most:
            raise TooManyError
        found = [
            share
            for answers, each in choices.items()
            for reading in product(*each)
            if counted is None or counted == sum(self._in_score(choice) for choice in reading)
            for share in self._shares(reading, answers)
        ]
        return (floor(min(found) * 100), ceil(max(found) * 100)) if found else None

    def _answers(self) -> Iterator[Answers]:
        """Every answer to the questions that some contract raises."""
        rules = self.ruleset
        periods = [jobs(one, rules.weights, self.as_of) for one in self.contracts]
        amounts = EITHER if any(one.paid is None for one in self.contracts) else (False,)
        for each in product(
            Combine if any(most > 1 for _, most in periods) else (Combine.SUM,),
            (True,) if rules.weights.published else EITHER,
            amounts,
            amounts,
            EITHER if any(least < most for least, most in periods) else (False,),
            EITHER if any(self.long_term) else (False,),
            EITHER if rules.private is Private.NOT_ASKED else (False,),
            (0, 1, 2) if rules.no_feedback is NoFeedback.PATTERN else (0,),
        ):
            yield Answers(*each)

    def _choices(self, answers: Answers) -> list[list[Choice]]:
        return [
            [
                (counts, place)
                for counts in dict.fromkeys(self._outcomes(one, answers, good=answers.long_term and is_long))
                for place in ([0] if counts is As.NOTHING else self._places(one))
            ]
            for one, is_long in zip(self.contracts, self.long_term, strict=True)
        ]

    def _outcomes(self, one: Contract, answers: Answers, *, good: bool) -> list[As]:
        """`good` says that a contract without feedback is a success, having a long-term client."""
        rules = self.ruleset
        praised = rated_well(one, rules)
        rule = applying_rule(one, rules, self.as_of, self.begins[-1])
        silent = As.SILENT if rules.no_feedback is NoFeedback.PATTERN else As.NOTHING
        unrated = rule is RuleName.ZERO_EARNINGS and praised is None
        match rule:
            case RuleName.RATED_GOOD:
                found = [As.GOOD]
            case RuleName.RATED_BAD | RuleName.BAD_ENDING:
                found = [As.BAD]
            case RuleName.PRIVATE_BAD:
                found = [As.GOOD if answers.private_ignored and praised is not None else As.BAD]
            case RuleName.UNKNOWN_FEEDBACK:
                found = [As.GOOD if good else As.NOTHING, As.GOOD, As.BAD]
            case RuleName.OPEN:
                found = [As.GOOD if good else As.NOTHING]
            case _ if unrated or rule is RuleName.NO_FEEDBACK:
                found = [As.GOOD if good else silent]
            case _:
                found = [As.NOTHING]
        return found

    def _places(self, one: Contract) -> Sequence[int]:
        if one.status is not Status.ENDED:
            return [0]
        if one.ended:
            return [self._place(one.ended)]
        known = [*([one.started] if one.started else []), *(payment.on for payment in one.payments)]
        return range((self._place(max(known)) if known else len(self.spans)) + 1)

    def _place(self, day: date) -> int:
        return sum(day < begin for begin in self.begins)

    def _in_score(self, choice: Choice) -> bool:
        counts, place = choice
        return counts in {As.GOOD, As.BAD} and place < len(self.spans)

    def _shares(self, reading: Sequence[Choice], answers: Answers) -> Iterator[Fraction]:
        rows = [
            self._row(one, counts, place, answers)
            for one, (counts, place) in zip(self.contracts, reading, strict=True)
            if counts is not As.NOTHING and place < len(self.spans)
        ]
        turned: list[int | None] = [None]
        if self.ruleset.private is Private.COUNTS:
            turned += [number for number, row in enumerate(rows) if row.turnable]
        for clients, number in product(_who_is_who([row.client for row in rows]), turned):
            share = self._best(rows, clients, number, answers.silent)
            if share is not None:
                yield share

    def _row(self, one: Contract, counts: As, place: int, answers: Answers) -> Row:
        rule = applying_rule(one, self.ruleset, self.as_of, date.min)
        good, _ = self._size(one, answers, heavy=answers.heavy_good)
        bad, lost = self._size(one, answers, heavy=answers.heavy_bad)
        client = client_key(one.client)
        return Row(counts, place, good, bad, lost, client, rule is RuleName.RATED_GOOD)

    def _size(self, one: Contract, answers: Answers, *, heavy: bool) -> tuple[int, int]:
        weights = self.ruleset.weights
        if not answers.weighed:
            return QUARTERS, QUARTERS
        tier = tiers(one.paid, weights)[heavy]
        periods = jobs(one, weights, self.as_of)[answers.longest]
        return combined(tier, periods, answers.combine, weights.most), lost_part(
            tier, periods, answers.combine
        )

    def _best(
        self, rows: Sequence[Row], clients: Sequence[str], turned: int | None, silent: int
    ) -> Fraction | None:
        shares: dict[int, Fraction] = {}
        for place, months in enumerate(self.spans):
            inside = [number for number, row in enumerate(rows) if row.place <= place]
            rated = [number for number in inside if rows[number].counts is not As.SILENT]
            enough = len({clients[number] for number in inside}) >= self.ruleset.min_clients
            if not (rated and enough and len(inside) >= self.ruleset.min_outcomes):
                continue
            failures = {number for number in rated if rows[number].counts is As.BAD or number == turned}
            bad = [rows[number] for number in failures]
            good = [rows[number] for number in rated if number not in failures]
            quiet = len(inside) - len(rated)
            failed = (0, max(0, quiet - len(inside) // 3), quiet)[silent]
            won = sum(row.good for row in good) + sum(row.bad - row.lost for row in bad)
            lost = sum(row.lost for row in bad) + QUARTERS * failed
            shares[months] = Fraction(won, won + lost)
        found = [shares[months] for months in self.ruleset.windows if months in shares]
        if self.ruleset.trending and all(months in shares for months in self.ruleset.trending):
            found.append(sum((shares[months] for months in self.ruleset.trending), Fraction(0)) / 2)
        return max(found, default=None)


def _who_is_who(names: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Every way to tell who the clients without a name are: a named one, or one of further ones."""
    named = sorted({name for name in names if name})

    def told(place: int, others: int) -> Iterator[tuple[str, ...]]:
        if place == len(names):
            yield ()
            return
        options = [names[place]] if names[place] else [*named, *(f"?{one}" for one in range(others + 1))]
        for name in options:
            for rest in told(place + 1, others + (name == f"?{others}")):
                yield (name, *rest)

    return told(0, 0)
