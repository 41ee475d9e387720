"""The sentences about what Upwork itself shows."""

from enum import StrEnum
from typing import NamedTuple

from jss.sentence import Sentence, plural


class Shown(NamedTuple):
    """The score that Upwork shows, and what the text gives."""

    shown: int
    gives: int

    @property
    def difference(self) -> int:
        return abs(self.shown - self.gives)

    @property
    def values(self) -> dict[str, int]:
        return {"shown": self.shown, "gives": self.gives, "difference": self.difference}

    @property
    def sentence(self) -> str:
        return f"Upwork shows {self.shown}; this text gives {self.gives}. Difference {self.difference}:"


class Change(StrEnum):
    """What may be otherwise than in the text."""

    FAILURES = "failures"
    SUCCESSES = "successes"
    LEFT_OUT = "left-out"


class Way(NamedTuple):
    """So many contracts more or fewer, and the score they would give; `size` is empty where none is known."""

    change: Change
    contracts: int
    size: str
    result: int


_ONE = {
    "small": " of a small job (up to $250)",
    "middle": " of a job of $251 to $1,000",
    "large": " of a large job (over $1,000)",
    "": "",
}
_MANY = {
    "small": " of small jobs (up to $250)",
    "middle": " of jobs of $251 to $1,000",
    "large": " of large jobs (over $1,000)",
    "": "",
}


def shown_without_score(shown: int) -> Sentence:
    return Sentence(
        "why-shown-without-score",
        f"Upwork shows {shown}, so it counts contracts that this text doesn't have.",
        shown=shown,
    )


def shown_agrees(shown: int, low: int, high: int) -> Sentence:
    if low == high:
        return Sentence("why-shown-agrees", f"Upwork shows {shown}, the same as this estimate.", shown=shown)
    return Sentence(
        "why-shown-agrees-in-range",
        f"Upwork shows {shown}, the same as this estimate. The text alone allows {low} to {high}.",
        shown=shown,
        low=low,
        high=high,
    )


def shown_in_range(both: Shown) -> Sentence:
    return Sentence(
        "why-shown-in-range",
        f"{both.sentence} what isn't known here may well explain it.",
        **both.values,
    )


def explained(both: Shown, way: Way) -> Sentence:
    exact = way.result == both.shown
    result = f"{way.result}" if exact else f"{way.result}, the closest"
    values: dict[str, str | int] = {**both.values, "count": way.contracts, "size": way.size or "any"}
    values["result"] = "exact" if exact else way.result
    size = (_ONE if way.contracts == 1 else _MANY)[way.size]
    match way.change:
        case Change.FAILURES:
            return Sentence(
                "why-hidden-failures",
                f"{both.sentence} {_counted(way.contracts, 'hidden failure')}{size} would give {result}. Such a"
                " contract may be missing from the text, or have ended for a reason that you can't see.",
                **values,
            )
        case Change.SUCCESSES:
            return Sentence(
                "why-missing-successes",
                f"{both.sentence} {_counted(way.contracts, 'recent success', 'recent successes')}{size} that the text"
                f" doesn't have would give {result}.",
                **values,
            )
        case Change.LEFT_OUT:
            return Sentence(
                "why-failures-left-out",
                f"{both.sentence} without {_counted(way.contracts, 'failure')} of this text it would be {result};"
                " Upwork may leave out what counts here.",
                **values,
            )


def judged_otherwise(both: Shown, eligible: int) -> Sentence:
    return Sentence(
        "why-judged-otherwise",
        f"{both.sentence} Upwork counts {plural(eligible, 'contract')}, as many as this text has, so some count"
        " otherwise there.",
        **both.values,
        eligible=eligible,
    )


def unexplained(both: Shown) -> Sentence:
    return Sentence(
        "why-unexplained",
        f"{both.sentence} a few contracts more or fewer don't explain it. Does the text have every contract of"
        " the last 24 months?",
        **both.values,
    )


def eligible_long_term(eligible: int, count: int) -> Sentence:
    return Sentence(
        "why-eligible-long-term",
        f"Upwork counts {plural(eligible, 'eligible job')}, {count} more than are rated here."
        f" {plural(count, 'contract')} with a client of more than 90 days"
        f" {'fits, as a success' if count == 1 else 'fit, as successes'} without feedback, and the range takes"
        f" {'it' if count == 1 else 'them'} so.",
        eligible=eligible,
        count=count,
    )


def eligible_fits(eligible: int, have: int) -> Sentence:
    return Sentence(
        "why-eligible-fits",
        f"Upwork counts {plural(eligible, 'eligible job')}, this estimate {have}. What isn't known here explains"
        f" that, and the range keeps to {eligible}.",
        eligible=eligible,
        have=have,
    )


def eligible_missing(eligible: int, most: int) -> Sentence:
    return Sentence(
        "why-eligible-missing",
        f"Upwork counts {plural(eligible, 'eligible job')}; this text has {most} at most that may count."
        f" {eligible - most} {'is' if eligible - most == 1 else 'are'} missing from it.",
        eligible=eligible,
        most=most,
        missing=eligible - most,
    )


def eligible_fewer(eligible: int, have: int) -> Sentence:
    return Sentence(
        "why-eligible-fewer",
        f"Upwork counts {plural(eligible, 'eligible job')}, this estimate {have}: some of these don't count for"
        " Upwork.",
        eligible=eligible,
        have=have,
    )


def ineligible_missing(ineligible: int, have: int) -> Sentence:
    return Sentence(
        "why-ineligible-missing",
        f"Upwork lists {plural(ineligible, 'ineligible job')}; this text has {have}. The others are missing from"
        " it, which doesn't change the score.",
        ineligible=ineligible,
        have=have,
    )


def _counted(count: int, one: str, many: str | None = None) -> str:
    return f"one {one}" if count == 1 else plural(count, one, many)
