"""What is unknown widens the range, each unknown by its own share; what is known does not."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from jss.contracts.contract import Contract, Feedback, Payment, StatedFacts, Status
from jss.score.premise import Question
from jss.score.ruleset import Label
from tests.score.every_reading import Readings, TooManyError
from tests.score.examples import RULESETS, TODAY, effect_of, estimated, job, open_job, told


def year_long(*payments: tuple[date, str], paid: str = "100") -> Contract:
    begun = date(2025, 10, 1)
    return job(started=begun, ended=date(2026, 10, 1), paid=paid, client="x", payments=payments)


def named(count: int, stars: float = 5.0) -> list[Contract]:
    return [job(stars, client=f"client {number} {stars}") for number in range(count)]


def undated(count: int, stars: float = 5.0) -> list[Contract]:
    return [replace(one, ended=None) for one in named(count, stars)]


def test_a_complete_modern_paste_has_a_range_of_one_point_for_rounding() -> None:
    result = estimated(*named(2), *named(1, 1.0))
    assert (result.score, result.range) == (67, (66, 67))
    assert [(one.question, one.effect) for one in result.assumptions] == [(Question.FORMULA, 1)]
    assert "publishes neither its exact formula nor how it rounds" in result.assumptions[0].text


def test_a_score_without_a_fraction_has_no_range_to_speak_of() -> None:
    assert estimated(*named(3)).range == (100, 100)


def test_unknown_earnings_are_light_and_the_range_tries_the_heaviest() -> None:
    result = estimated(*named(1), *named(1, 1.0), job(paid=None, client="x"))
    assert result.score == 67
    # 1 + 1.5 of 3.5 are 71.4.
    assert result.range == (66, 72)
    assert effect_of(result, Question.AMOUNTS) == 4


def test_an_unknown_amount_of_a_failure_can_only_lower_the_score() -> None:
    result = estimated(*named(3), job(1, paid=None, client="x"))
    assert (result.score, result.range) == (75, (66, 75))


def test_a_long_contract_without_payment_dates_counts_once_and_may_count_more() -> None:
    result = estimated(*named(1, 1.0), year_long())
    assert result.score == 50
    # 5 periods of 90 days fit in: 5 of 6 are 83.3.
    assert result.range == (50, 84)
    assert effect_of(result, Question.LENGTHS) == 33


def test_known_payments_settle_the_length() -> None:
    payments = [(date(2026, 1, 5), "400"), (date(2026, 4, 10), "400"), (date(2026, 7, 10), "400")]
    result = estimated(*named(1, 1.0), year_long(*payments, paid="1200"))
    # 1.5 for the earnings and 2 further periods; the larger alone would be 3, the product 4.5.
    assert result.score == 78
    assert result.range == (75, 82)
    assert effect_of(result, Question.COMBINATION) == 6


def test_a_rating_out_of_sight_may_be_good_or_bad() -> None:
    result = estimated(*named(3), replace(job(None, client="x"), feedback=Feedback.UNKNOWN))
    assert (result.score, result.range) == (100, (75, 100))
    assert effect_of(result, Question.RATINGS) == 25


def test_stars_that_cannot_be_read_leave_the_contract_open_both_ways() -> None:
    result = estimated(*named(3), replace(job(None, client="x"), feedback=Feedback.RATED))
    assert result.range == (75, 100)


def test_of_several_ratings_out_of_sight_some_may_be_good_and_others_bad() -> None:
    old, recent = date(2025, 3, 1), date(2026, 10, 1)
    seen = [job(client="a", ended=recent), job(1, client="b", ended=old), job(1, client="c", ended=old)]
    unseen = [
        replace(job(None, client=client, ended=ended), feedback=Feedback.UNKNOWN)
        for client, ended in (("d", recent), ("e", old))
    ]
    result = estimated(*seen, *unseen)
    # Were the recent one bad, the last 6 months would have a score of 50. Left out, 24 months have 1 of 4.
    assert (result.score, result.range) == (33, (25, 100))


def test_a_long_client_may_turn_an_open_contract_into_a_success() -> None:
    result = estimated(
        *named(2), *named(2, 1.0), open_job(started=date(2026, 3, 1), paid="200", client="client 0 5.0")
    )
    assert result.score == 50
    assert result.range == (50, 72)
    assert effect_of(result, Question.LONG_TERM) == 15


def test_a_short_or_unpaid_relation_changes_nothing() -> None:
    short = open_job(started=date(2026, 9, 15), paid="200", client="client 0 5.0")
    unpaid = open_job(started=date(2025, 1, 1), paid="0", client="new")
    assert estimated(*named(2), *named(2, 1.0), short, unpaid).range == (50, 50)


def test_clients_without_names_are_told_as_an_assumption() -> None:
    result = estimated(job(), job(), job(1, ended=date(2026, 1, 10)))
    assert (result.score, result.range) == (100, (66, 100))
    assert effect_of(result, Question.CLIENTS) == 33
    assert told(result, Question.CLIENTS).startswith("No contract names a client")
    some = estimated(job(client="Rosa"), job(client="Vic"), job(), job())
    assert effect_of(some, Question.CLIENTS) == 0
    assert told(some, Question.CLIENTS).startswith("2 contracts without a client's name: counted as further")


def test_only_clients_who_may_all_be_one_could_remove_the_score() -> None:
    def fatal(*contracts: Contract) -> bool:
        (clients,) = [one for one in estimated(*contracts).assumptions if one.question is Question.CLIENTS]
        return clients.fatal

    assert fatal(job(), job())
    assert fatal(job(client="Rosa"), job())
    assert not fatal(job(client="Rosa"), job(client="Vic"), job())


def test_a_bad_private_rating_in_2026_may_no_longer_count() -> None:
    result = estimated(*named(2), replace(job(client="x"), private_bad=True))
    assert (result.score, result.range) == (67, (66, 100))
    assert effect_of(result, Question.OLD_PRIVATE) == 32


def test_before_2026_one_hidden_private_rating_fits_in_the_range() -> None:
    result = estimated(*named(4), rules="2024-09", on=date(2026, 11, 22))
    assert (result.score, result.range) == (100, (75, 100))
    assert effect_of(result, Question.PRIVATE) == 25


def test_a_hidden_private_rating_makes_only_the_last_part_of_a_long_contract_a_failure() -> None:
    payments = [(date(2026, 1, 5), "30"), (date(2026, 4, 10), "30"), (date(2026, 7, 10), "30")]
    result = estimated(
        year_long(*payments), year_long(*payments), job(client="y", ended=None), rules="2024-09"
    )
    # 7 jobs, of which one is bad.
    assert result.range == (85, 100)


def test_secret_weights_are_equal_and_the_range_tries_the_later_ones() -> None:
    jobs = [*named(3), job(1, paid="5000", client="x")]
    result = estimated(*jobs, rules="2021-05")
    assert result.score == 75
    assert effect_of(result, Question.WEIGHTS) == 8
    assert estimated(*jobs).score == 67


def test_weights_are_no_question_once_published() -> None:
    assert Question.WEIGHTS not in {one.question for one in estimated(*named(4)).assumptions}


def test_contracts_without_an_end_date_may_all_be_too_old() -> None:
    # 4x five star $50 each, different clients; 1 refunded $20 guy, 1 star; one ghosted me
    result = estimated(*undated(4), *undated(1, 1.0), replace(job(None, client="ghost"), ended=None))
    assert result.score == 80
    # Without the bad one it is 100; of the good ones a single one beside it makes a score, of 50.
    assert result.range == (50, 100)
    assert effect_of(result, Question.END_DATES) == 50
    assert told(result, Question.END_DATES).startswith("5 contracts without an end date: counted as recent.")
    (dates,) = [one for one in result.assumptions if one.question is Question.END_DATES]
    assert dates.fatal


def test_one_contract_without_an_end_date_moves_what_it_can() -> None:
    result = estimated(*named(2), *undated(1, 1.0))
    assert (result.score, result.range) == (67, (66, 100))
    (dates,) = [one for one in result.assumptions if one.question is Question.END_DATES]
    assert not dates.fatal


def test_a_contract_cannot_have_ended_before_it_began() -> None:
    begun = replace(job(1, client="x"), started=date(2026, 9, 1), ended=None)
    result = estimated(*named(2), begun)
    assert result.range == (66, 67)
    assert Question.END_DATES not in {one.question for one in result.assumptions}


def test_a_contract_without_an_end_date_may_leave_the_short_windows_only() -> None:
    old = date(2025, 12, 1)
    begun = replace(job(1, client="x"), started=date(2026, 1, 1), ended=None)
    result = estimated(*named(2), begun, job(client="a", ended=old), job(1, client="b", ended=old))
    # In all windows: 2 of 3 in the last 6 months. Older than those: 2 of 2.
    assert (result.score, result.range) == (67, (66, 100))


def test_what_each_unknown_does_adds_up_to_the_range() -> None:
    retainer = open_job(started=date(2026, 1, 5), paid="2000", client="retainer")
    result = estimated(*named(5), *named(1, 1.0), retainer)
    assert (result.score, result.range) == (83, (83, 92))
    # How earnings and length combine does nothing by itself, and a point together with the other two.
    assert effect_of(result, Question.COMBINATION) == 1
    assert sum(one.effect for one in result.assumptions) == 92 - 83


def test_every_assumption_has_a_label() -> None:
    result = estimated(job(paid=None), job(1), job(None))
    assert {one.label for one in result.assumptions} <= set(Label)
    assert result.assumptions[-1].label is Label.INFERRED


def test_money_is_compared_exactly() -> None:
    almost = replace(job(client="x"), paid=Decimal("250.00"))
    assert estimated(almost).judged[0].weight == 1


PAST = st.dates(date(2024, 9, 1), TODAY)
AMOUNTS = st.sampled_from([None, Decimal(0), Decimal(100), Decimal(100), Decimal(500), Decimal(5000)])


@st.composite
def unclear(draw: st.DrawFn) -> Contract:
    """A contract of which much is open; what was paid is known where payments are."""
    stars = draw(st.sampled_from([None, None, 5.0, 5.0, 1.0]))
    paid = draw(AMOUNTS)
    days = draw(st.lists(PAST, max_size=3)) if paid else []
    return Contract(
        client=draw(st.sampled_from([None, "Rosa", "Vic", "Halden"])),
        started=draw(st.none() | PAST),
        ended=draw(st.none() | PAST),
        paid=paid,
        stars=stars,
        feedback=draw(st.sampled_from([Feedback.NONE, Feedback.UNKNOWN]))
        if stars is None
        else Feedback.RATED,
        status=draw(st.sampled_from([Status.ENDED, Status.ENDED, Status.ENDED, Status.OPEN])),
        private_bad=draw(st.sampled_from([None, None, None, True])),
        payments=tuple(Payment(day, Decimal(30)) for day in days),
    )


@settings(max_examples=150, deadline=None)
@given(
    st.lists(unclear(), min_size=2, max_size=4),
    st.sampled_from(["2020-03-01", "2020-11-08", "2021-05", "2023-12", "2024-09", "2026", "2026"]),
)
def test_the_range_is_that_of_every_single_reading(contracts: list[Contract], rules: str) -> None:
    result = estimated(*contracts, rules=rules)
    try:
        every = Readings(contracts, RULESETS.named(rules), TODAY).lowest_and_highest(most=1000)
    except TooManyError:
        return
    if result.range:
        assert result.range == every
        assert sum(one.effect for one in result.assumptions) == result.range[1] - result.range[0]


@settings(max_examples=100, deadline=None)
@given(st.lists(unclear(), min_size=2, max_size=4), st.integers(1, 4))
def test_upworks_own_count_leaves_the_readings_that_have_as_many_contracts(
    contracts: list[Contract], eligible: int
) -> None:
    result = estimated(*contracts, stated=StatedFacts(eligible_jobs=eligible))
    try:
        readings = Readings(contracts, RULESETS.named("2026"), TODAY)
        every = readings.lowest_and_highest(most=1000, counted=eligible)
    except TooManyError:
        return
    if every is None:
        assert result.range == estimated(*contracts).range
    elif result.score is not None:
        assert result.range == (min(every[0], result.score), max(every[1], result.score))
