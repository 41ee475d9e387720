"""The sentences of an estimate, apart from the logic that chooses them."""

from collections.abc import Sequence
from typing import NamedTuple

from jss.score.ruleset import QUARTERS
from jss.sentence import Sentence, plural


def secret_weights() -> Sentence:
    return Sentence(
        "why-secret-weights",
        "Under these rules the weights of contracts were secret: each counts as 1 here, and the range"
        " also tries the weights published in 2024.",
    )


def unknown_earnings(count: int) -> Sentence:
    return Sentence(
        "why-unknown-earnings",
        f"{plural(count, 'contract')} without an amount in US dollars: taken at the lightest weight."
        " The amounts would settle it.",
        count=count,
    )


def unknown_periods(count: int) -> Sentence:
    return Sentence(
        "why-unknown-periods",
        f"{plural(count, 'contract')} lasted more than 90 days, and the text has no payment dates:"
        " counted as one job each. A transaction report would settle it.",
        count=count,
    )


def combination() -> Sentence:
    return Sentence(
        "why-combination",
        "How earnings and length combine is not published: each further 90 days with a payment add one"
        " job here; the range also tries the larger of the two and their product, up to 8.",
    )


def hidden_ratings(count: int) -> Sentence:
    return Sentence(
        "why-hidden-ratings",
        f"{plural(count, 'ended contract')} whose rating the text doesn't show: left out here; it may"
        " be good, bad or missing. The stars would settle it.",
        count=count,
    )


def long_term(count: int) -> Sentence:
    return Sentence(
        "why-long-term",
        f"{plural(count, 'contract')} with a client of more than 90 days may count as successes without"
        " feedback; sources disagree, so only the range has it.",
        count=count,
    )


def silent_pattern(count: int) -> Sentence:
    return Sentence(
        "why-silent-pattern",
        f"{plural(count, 'contract')} without feedback: ignored up to a third of the ended contracts,"
        " each one above is a failure here. The exact rule was never published; the range goes from"
        " ignored to every one a failure.",
        count=count,
    )


def hidden_private() -> Sentence:
    return Sentence(
        "why-hidden-private",
        "Private ratings count under these rules and a freelancer can't see them: the range has room for"
        " one bad one among the good contracts.",
    )


def old_private(count: int) -> Sentence:
    return Sentence(
        "why-old-private",
        f"{plural(count, 'bad private rating')}: taken as a failure. Private ratings ended in 2026;"
        " whether older ones still count is not published.",
        count=count,
    )


def unnamed_clients(count: int, *, some_named: bool) -> Sentence:
    if some_named:
        return Sentence(
            "why-unnamed-clients",
            f"{plural(count, 'contract')} without a client's name: counted as further, different clients."
            " The names would settle it.",
            count=count,
        )
    return Sentence(
        "why-no-client-named",
        "No contract names a client: each counts as its own client. If they all came from one client,"
        " there would be no score. The names would settle it.",
    )


def formula() -> Sentence:
    return Sentence(
        "why-formula",
        "The score is the weight of successes divided by the weight of all outcomes, in percent, halves"
        " rounded up. Upwork publishes neither the exact formula nor its rounding.",
    )


def nothing_read(eligible_jobs: int | None) -> Sentence:
    if eligible_jobs:
        return Sentence(
            "why-only-counted",
            f"The text counts {plural(eligible_jobs, 'eligible job')} but names no contract. Paste the"
            " contracts too: your profile's work history, or one line each with stars, amount and end date.",
            count=eligible_jobs,
        )
    return Sentence(
        "why-nothing-read",
        "There is no contract in the text. Paste your profile's work history, a table, or one line for"
        " each job: logo, 5 stars, $120, ended March.",
    )


class Tally(NamedTuple):
    """So many contracts from so many clients."""

    contracts: int
    clients: int


def minimum(noun: str, months: int, need: Tally, have: Tally) -> Sentence:
    return Sentence(
        "why-minimum",
        f"A score needs {plural(need.contracts, noun)} from {need.clients} different clients within {months}"
        f" months; this has {plural(have.contracts, noun)} from {plural(have.clients, 'client')}.",
        noun=noun.partition(" ")[0],
        months=months,
        contracts=need.contracts,
        clients=need.clients,
        had=have.contracts,
        from_clients=have.clients,
    )


def shortest_way(outcomes: int, clients: int) -> Sentence:
    jobs = "one more rated job" if outcomes == 1 else f"{outcomes} more rated jobs"
    if not clients:
        return Sentence("why-way-any-client", f"The shortest way: {jobs}, with any client.", jobs=outcomes)
    if outcomes == 1:
        return Sentence("why-way-new-client", f"The shortest way: {jobs}, with a new client.")
    if outcomes == clients:
        return Sentence(
            "why-way-new-clients", f"The shortest way: {jobs}, each with a new client.", jobs=outcomes
        )
    return Sentence(
        "why-way-some-new-clients",
        f"The shortest way: {jobs}, at least {clients} of them with a new client.",
        jobs=outcomes,
        clients=clients,
    )


def without_feedback(count: int, total: int) -> Sentence:
    if count == total:
        return Sentence(
            "why-none-rated",
            "None of the contracts shows a client's rating: feedback is what is lacking. Paste the stars too.",
        )
    return Sentence(
        "why-without-feedback",
        f"{plural(count, 'contract')} without feedback: only what a client rated counts.",
        count=count,
    )


def could_be_ended(count: int) -> Sentence:
    return Sentence(
        "why-could-be-ended",
        f"{plural(count, 'open contract')}: one that ends with feedback counts as a rated contract.",
        count=count,
    )


def too_old(count: int, months: int) -> Sentence:
    return Sentence(
        "why-too-old",
        f"{plural(count, 'contract')} ended more than {months} months ago: too old to count.",
        count=count,
        months=months,
    )


def shown_without_score(shown: int) -> Sentence:
    return Sentence(
        "why-shown-without-score",
        f"Upwork shows {shown}, so it counts contracts that this text doesn't have.",
        shown=shown,
    )


def shown_agrees(shown: int) -> Sentence:
    return Sentence("why-shown-agrees", f"Upwork shows {shown}, the same as this estimate.", shown=shown)


def shown_in_range(shown: int) -> Sentence:
    return Sentence(
        "why-shown-in-range",
        f"Upwork shows {shown}: what is unknown above explains the difference, nothing hidden is needed.",
        shown=shown,
    )


def hidden_failures(shown: int, counts: Sequence[tuple[int | None, int]]) -> Sentence:
    """`counts` are how many failures, and of which weight in quarters."""
    found = [(count, f"{weight / QUARTERS:g}") for count, weight in counts if count is not None]
    ways = " or ".join(f"{count} of weight {weight}" for count, weight in found)
    return Sentence(
        "why-hidden-failures",
        f"Upwork shows {shown}, which is lower than anything in this text explains. Hidden failures would:"
        f" {ways}. They may be contracts missing from the text, or ones that ended with a negative reason.",
        shown=shown,
        ways=" / ".join(f"{count} x {weight}" for count, weight in found),
    )


def hidden_successes(shown: int, successes: int | None, failures: int | None) -> Sentence:
    ways: list[str] = []
    if successes is not None:
        ways.append(f"{plural(successes, 'recent success', 'recent successes')} missing from the text")
    if failures is not None:
        ways.append(f"{plural(failures, 'failure')} in the text that Upwork leaves out")
    reasons = ", or ".join(ways) or "contracts that this text doesn't have"
    return Sentence(
        "why-hidden-successes",
        f"Upwork shows {shown}, which is higher than anything in this text explains: {reasons} would.",
        shown=shown,
        successes="none" if successes is None else successes,
        failures="none" if failures is None else failures,
    )


def eligible_differ(stated: int, have: int) -> Sentence:
    return Sentence(
        "why-eligible-differ",
        f"Upwork counts {plural(stated, 'eligible job')}, this estimate {have}: some are missing from the"
        " text, or judged differently.",
        stated=stated,
        have=have,
    )


def ineligible_differ(stated: int, have: int) -> Sentence:
    return Sentence(
        "why-ineligible-differ",
        f"Upwork lists {plural(stated, 'ineligible job')}; only {have} of this text are left out.",
        stated=stated,
        have=have,
    )
