"""The sentences of an estimate, apart from the logic that chooses them."""

from collections.abc import Sequence
from typing import NamedTuple

from jss.score.ruleset import QUARTERS


def plural(count: int, one: str, many: str | None = None) -> str:
    """A number with its noun: 1 job, 2 jobs."""
    return f"{count} {one if count == 1 else many or one + 's'}"


def secret_weights() -> str:
    return (
        "Under these rules the weights of contracts were secret: each counts as 1 here, and the range"
        " also tries the weights published in 2024."
    )


def unknown_earnings(count: int) -> str:
    return (
        f"{plural(count, 'contract')} without an amount in US dollars: taken at the lightest weight."
        " The amounts would settle it."
    )


def unknown_periods(count: int) -> str:
    return (
        f"{plural(count, 'contract')} lasted more than 90 days, and the text has no payment dates:"
        " counted as one job each. A transaction report would settle it."
    )


def combination() -> str:
    return (
        "How earnings and length combine is not published: each further 90 days with a payment add one"
        " job here; the range also tries the larger of the two and their product, up to 8."
    )


def hidden_ratings(count: int) -> str:
    return (
        f"{plural(count, 'ended contract')} whose rating the text doesn't show: left out here; it may"
        " be good, bad or missing. The stars would settle it."
    )


def long_term(count: int) -> str:
    return (
        f"{plural(count, 'contract')} with a client of more than 90 days may count as successes without"
        " feedback; sources disagree, so only the range has it."
    )


def silent_pattern(count: int) -> str:
    return (
        f"{plural(count, 'contract')} without feedback: ignored up to a third of the ended contracts,"
        " each one above is a failure here. The exact rule was never published; the range goes from"
        " ignored to every one a failure."
    )


def hidden_private() -> str:
    return (
        "Private ratings count under these rules and a freelancer can't see them: the range has room for"
        " one bad one among the good contracts."
    )


def old_private(count: int) -> str:
    return (
        f"{plural(count, 'bad private rating')}: taken as a failure. Private ratings ended in 2026;"
        " whether older ones still count is not published."
    )


def unnamed_clients(count: int, *, some_named: bool) -> str:
    if some_named:
        return (
            f"{plural(count, 'contract')} without a client's name: counted as further, different clients."
            " The names would settle it."
        )
    return (
        "No contract names a client: each counts as its own client. If they all came from one client,"
        " there would be no score. The names would settle it."
    )


def formula() -> str:
    return (
        "The score is the weight of successes divided by the weight of all outcomes, in percent, halves"
        " rounded up. Upwork publishes neither the exact formula nor its rounding."
    )


def nothing_read(eligible_jobs: int | None) -> str:
    if eligible_jobs:
        return (
            f"The text counts {plural(eligible_jobs, 'eligible job')} but names no contract. Paste the"
            " contracts too: your profile's work history, or one line each with stars, amount and end date."
        )
    return (
        "There is no contract in the text. Paste your profile's work history, a table, or one line for"
        " each job: logo, 5 stars, $120, ended March."
    )


class Tally(NamedTuple):
    """So many contracts from so many clients."""

    contracts: int
    clients: int


def minimum(noun: str, months: int, need: Tally, have: Tally) -> str:
    return (
        f"A score needs {plural(need.contracts, noun)} from {need.clients} different clients within {months}"
        f" months; this has {plural(have.contracts, noun)} from {plural(have.clients, 'client')}."
    )


def shortest_way(outcomes: int, clients: int) -> str:
    jobs = "one more rated job" if outcomes == 1 else f"{outcomes} more rated jobs"
    if not clients:
        return f"The shortest way: {jobs}, with any client."
    if outcomes == 1:
        return f"The shortest way: {jobs}, with a new client."
    if outcomes == clients:
        return f"The shortest way: {jobs}, each with a new client."
    return f"The shortest way: {jobs}, at least {clients} of them with a new client."


def without_feedback(count: int, total: int) -> str:
    if count == total:
        return (
            "None of the contracts shows a client's rating: feedback is what is lacking. Paste the stars too."
        )
    return f"{plural(count, 'contract')} without feedback: only what a client rated counts."


def could_be_ended(count: int) -> str:
    return f"{plural(count, 'open contract')}: one that ends with feedback counts as a rated contract."


def too_old(count: int, months: int) -> str:
    return f"{plural(count, 'contract')} ended more than {months} months ago: too old to count."


def shown_without_score(shown: int) -> str:
    return f"Upwork shows {shown}, so it counts contracts that this text doesn't have."


def shown_agrees(shown: int) -> str:
    return f"Upwork shows {shown}, the same as this estimate."


def shown_in_range(shown: int) -> str:
    return f"Upwork shows {shown}: what is unknown above explains the difference, nothing hidden is needed."


def hidden_failures(shown: int, counts: Sequence[tuple[int | None, int]]) -> str:
    """`counts` are how many failures, and of which weight in quarters."""
    ways = " or ".join(
        f"{count} of weight {weight / QUARTERS:g}" for count, weight in counts if count is not None
    )
    return (
        f"Upwork shows {shown}, which is lower than anything in this text explains. Hidden failures would:"
        f" {ways}. They may be contracts missing from the text, or ones that ended with a negative reason."
    )


def hidden_successes(shown: int, successes: int | None, failures: int | None) -> str:
    ways: list[str] = []
    if successes is not None:
        ways.append(f"{plural(successes, 'recent success', 'recent successes')} missing from the text")
    if failures is not None:
        ways.append(f"{plural(failures, 'failure')} in the text that Upwork leaves out")
    reasons = ", or ".join(ways) or "contracts that this text doesn't have"
    return f"Upwork shows {shown}, which is higher than anything in this text explains: {reasons} would."


def eligible_differ(stated: int, have: int) -> str:
    return (
        f"Upwork counts {plural(stated, 'eligible job')}, this estimate {have}: some are missing from the"
        " text, or judged differently."
    )


def ineligible_differ(stated: int, have: int) -> str:
    return f"Upwork lists {plural(stated, 'ineligible job')}; only {have} of this text are left out."
