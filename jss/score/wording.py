"""The sentences of an estimate, apart from the logic that chooses them."""

from typing import NamedTuple

from jss.sentence import Sentence, plural


def end_dates(count: int) -> Sentence:
    return Sentence(
        "why-end-dates",
        f"{plural(count, 'contract')} without an end date: counted as recent. What ended long ago leaves the"
        " last 6, 12 or 24 months. The months would settle it.",
        count=count,
    )


def secret_weights() -> Sentence:
    return Sentence(
        "why-secret-weights",
        "Under these rules Upwork kept secret how much more larger and longer jobs count: here all count the"
        " same, and the range also tries what was published in 2024.",
    )


def unknown_earnings(count: int) -> Sentence:
    return Sentence(
        "why-unknown-earnings",
        f"{plural(count, 'contract')} without an amount in US dollars: counted as {_small(count)}. The amounts"
        " would settle it.",
        count=count,
    )


def unknown_periods(count: int) -> Sentence:
    return Sentence(
        "why-unknown-periods",
        f"{plural(count, 'contract')} ran for more than 90 days, and the text has no payment dates: counted as"
        f" one job{'' if count == 1 else ' each'}. A transaction report would settle it.",
        count=count,
    )


def combination() -> Sentence:
    return Sentence(
        "why-combination",
        "How a job's earnings and its length count together is not published: here each further 90 days with"
        " a payment count as one more job, up to 8; the range tries two other ways.",
    )


def hidden_ratings(count: int) -> Sentence:
    return Sentence(
        "why-hidden-ratings",
        f"{plural(count, 'ended contract')} whose rating isn't known: left out here; it may be good, bad or"
        " missing. The stars would settle it.",
        count=count,
    )


def long_term(count: int) -> Sentence:
    return Sentence(
        "why-long-term",
        f"{plural(count, 'contract')} with a client of more than 90 days may count as"
        f" {'a success' if count == 1 else 'successes'} without feedback. Sources disagree: left out here,"
        " and the range tries both.",
        count=count,
    )


def silent_pattern(count: int) -> Sentence:
    return Sentence(
        "why-silent-pattern",
        f"{plural(count, 'contract')} without feedback: ignored here up to a third of the ended contracts, and"
        " each one above that is a failure. The exact rule was never published; the range goes from none to"
        " every one a failure.",
        count=count,
    )


def hidden_private() -> Sentence:
    return Sentence(
        "why-hidden-private",
        "Under these rules private ratings count too, and a freelancer can't see them: the range has room for"
        " one bad one among the good contracts.",
    )


def old_private(count: int) -> Sentence:
    return Sentence(
        "why-old-private",
        f"{plural(count, 'bad private rating')}: counted as {'a failure' if count == 1 else 'failures'}."
        " Upwork stopped asking for them in 2026; whether older ones still count is not published.",
        count=count,
    )


def unnamed_clients(count: int, *, may_be_one: bool) -> Sentence:
    """`may_be_one` says that no contract names a client, and that they all may have the same one."""
    if may_be_one:
        return Sentence(
            "why-no-client-named",
            "No contract names a client: each counts as its own client. If they all came from one client,"
            " there would be no score. The names would settle it.",
        )
    return Sentence(
        "why-unnamed-clients",
        f"{plural(count, 'contract')} without a client's name: counted as"
        f" {'one more client' if count == 1 else 'further, different clients'}. The names would settle it.",
        count=count,
    )


def formula() -> Sentence:
    return Sentence(
        "why-formula",
        "The score here is the share of successes among the contracts that count, larger and longer ones"
        " counting more. Upwork publishes neither its exact formula nor how it rounds.",
    )


def nothing_read(score: int | None, eligible_jobs: int | None) -> Sentence:
    if eligible_jobs:
        return Sentence(
            "why-only-counted",
            f"The text counts {plural(eligible_jobs, 'eligible job')} but names no contract. Paste the"
            " contracts too: your profile's work history, or one line each with stars, amount and end date.",
            count=eligible_jobs,
        )
    if score is not None:
        return Sentence(
            "why-only-score",
            f"The text has a score, {score}, but names no contract. Paste the contracts too: your profile's"
            " work history, or one line each with stars, amount and end date.",
            score=score,
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


def shortest_way(outcomes: int, clients: int, score: int) -> Sentence:
    """`score` is what so many jobs at 5 stars would give."""
    jobs = "one more rated job" if outcomes == 1 else f"{outcomes} more rated jobs"
    then = f"At 5 stars the score would be about {score}."
    if not clients:
        text = f"The shortest way: {jobs}, with any client. {then}"
        return Sentence("why-way-any-client", text, jobs=outcomes, score=score)
    if outcomes == 1:
        text = f"The shortest way: {jobs}, with a new client. {then}"
        return Sentence("why-way-new-client", text, score=score)
    if outcomes == clients:
        text = f"The shortest way: {jobs}, each with a new client. {then}"
        return Sentence("why-way-new-clients", text, jobs=outcomes, score=score)
    return Sentence(
        "why-way-some-new-clients",
        f"The shortest way: {jobs}, at least {clients} of them with a new client. {then}",
        jobs=outcomes,
        clients=clients,
        score=score,
    )


def none_rated() -> Sentence:
    return Sentence(
        "why-none-rated",
        "None of the contracts shows a client's rating: feedback is what is lacking. Paste the stars too.",
    )


def without_feedback(count: int) -> Sentence:
    return Sentence(
        "why-without-feedback",
        f"{plural(count, 'contract')} without feedback: only what a client rated counts.",
        count=count,
    )


def rating_not_shown(count: int) -> Sentence:
    return Sentence(
        "why-rating-not-shown",
        f"{plural(count, 'contract')} whose rating the text doesn't show. Paste the stars too.",
        count=count,
    )


def rating_impossible(count: int) -> Sentence:
    return Sentence(
        "why-rating-impossible",
        f"{plural(count, 'contract')} with a rating that there can't be. Write it again, as 1 to 5 stars.",
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


def _small(count: int) -> str:
    return "a small job" if count == 1 else "small jobs"
