"""What is unknown widens the range, each unknown by its own effect; what is known does not."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from jss.contracts.contract import Contract, Feedback, StatedFacts
from jss.score.ruleset import Label
from tests.score.examples import effect_of, estimated, job, open_job


def year_long(*payments: tuple[date, str], paid: str = "100") -> Contract:
    begun = date(2025, 10, 1)
    return job(started=begun, ended=date(2026, 10, 1), paid=paid, client="x", payments=payments)


def named(count: int, stars: float = 5.0) -> list[Contract]:
    return [job(stars, client=f"client {number} {stars}") for number in range(count)]


def test_a_complete_modern_paste_has_a_range_of_one_point_for_rounding() -> None:
    result = estimated(*named(2), *named(1, 1.0))
    assert (result.score, result.range) == (67, (66, 67))
    assert [one.effect for one in result.assumptions] == [1]
    assert "publishes neither the exact formula nor its rounding" in result.assumptions[0].text


def test_a_score_without_a_fraction_has_no_range_to_speak_of() -> None:
    assert estimated(*named(3)).range == (100, 100)


def test_unknown_earnings_are_light_and_the_range_tries_the_heaviest() -> None:
    result = estimated(*named(1), *named(1, 1.0), job(paid=None, client="x"))
    assert result.score == 67
    assert result.range == (66, 72)
    assert effect_of(result, "without an amount") == 4


def test_an_unknown_amount_of_a_failure_can_only_lower_the_score() -> None:
    result = estimated(*named(3), job(1, paid=None, client="x"))
    assert (result.score, result.range) == (75, (66, 75))


def test_a_long_contract_without_payment_dates_counts_once_and_may_count_more() -> None:
    result = estimated(*named(1, 1.0), year_long())
    assert result.score == 50
    assert result.range == (50, 84)
    assert effect_of(result, "lasted more than 90 days") == 33


def test_known_payments_settle_the_length() -> None:
    payments = [(date(2026, 1, 5), "400"), (date(2026, 4, 10), "400"), (date(2026, 7, 10), "400")]
    result = estimated(*named(1, 1.0), year_long(*payments, paid="1200"))
    # 1.5 for the earnings and 2 further periods; the larger alone would be 3, the product 4.5.
    assert result.score == 78
    assert result.range == (75, 82)
    assert effect_of(result, "How earnings and length combine") == 4


def test_a_rating_out_of_sight_may_be_good_or_bad() -> None:
    result = estimated(*named(3), replace(job(None, client="x"), feedback=Feedback.UNKNOWN))
    assert (result.score, result.range) == (100, (75, 100))
    assert effect_of(result, "whose rating the text doesn't show") == 25


def test_stars_that_cannot_be_read_leave_the_contract_open_both_ways() -> None:
    result = estimated(*named(3), replace(job(None, client="x"), feedback=Feedback.RATED))
    assert result.range == (75, 100)


def test_a_long_client_may_turn_an_open_contract_into_a_success() -> None:
    result = estimated(
        *named(2), *named(2, 1.0), open_job(started=date(2026, 3, 1), paid="200", client="client 0 5.0")
    )
    assert result.score == 50
    assert result.range == (50, 72)
    assert effect_of(result, "more than 90 days may count as successes") == 10


def test_a_short_or_unpaid_relation_changes_nothing() -> None:
    short = open_job(started=date(2026, 9, 15), paid="200", client="client 0 5.0")
    unpaid = open_job(started=date(2025, 1, 1), paid="0", client="new")
    assert estimated(*named(2), *named(2, 1.0), short, unpaid).range == (50, 50)


def test_clients_without_names_are_told_as_an_assumption() -> None:
    result = estimated(job(), job(), job(1, ended=date(2026, 1, 10)))
    assert (result.score, result.range) == (100, (66, 100))
    assert effect_of(result, "No contract names a client") == 33
    some = estimated(job(client="Rosa"), job())
    assert effect_of(some, "1 contract without a client's name: counted as further, different clients") == 0


def test_a_bad_private_rating_in_2026_may_no_longer_count() -> None:
    result = estimated(*named(2), replace(job(client="x"), private_bad=True))
    assert (result.score, result.range) == (67, (66, 100))
    assert effect_of(result, "bad private rating") == 33


def test_before_2026_one_hidden_private_rating_fits_in_the_range() -> None:
    result = estimated(*named(4), rules="2024-09", on=date(2026, 11, 22))
    assert (result.score, result.range) == (100, (75, 100))
    assert effect_of(result, "Private ratings count under these rules") == 25


def test_secret_weights_are_equal_and_the_range_tries_the_later_ones() -> None:
    jobs = [*named(3), job(1, paid="5000", client="x")]
    result = estimated(*jobs, rules="2021-05")
    assert result.score == 75
    assert effect_of(result, "weights of contracts were secret") == 8
    assert estimated(*jobs).score == 67


def test_weights_are_no_assumption_once_published() -> None:
    assert all("secret" not in one.text for one in estimated(*named(4)).assumptions)


def test_upworks_own_count_of_eligible_jobs_settles_what_counts() -> None:
    unseen = replace(job(None, client="x"), feedback=Feedback.UNKNOWN)
    result = estimated(*named(3), unseen, stated=StatedFacts(eligible_jobs=3))
    assert result.range == (100, 100)


def test_a_count_that_disagrees_is_told() -> None:
    stated = StatedFacts(eligible_jobs=7, ineligible_jobs=3)
    texts = " ".join(one.text for one in estimated(*named(3), stated=stated).assumptions)
    assert "Upwork counts 7 eligible jobs, this estimate 3" in texts
    assert "Upwork lists 3 ineligible jobs; only 0 of this text are left out" in texts


def test_every_assumption_has_a_label() -> None:
    result = estimated(job(paid=None), job(1), job(None))
    assert {one.label for one in result.assumptions} <= set(Label)
    assert result.assumptions[-1].label is Label.INFERRED


def test_money_is_compared_exactly() -> None:
    almost = replace(job(client="x"), paid=Decimal("250.00"))
    assert estimated(almost).judged[0].weight == 1
