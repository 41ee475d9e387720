"""Who has no score is told what exactly is lacking."""

from dataclasses import replace
from datetime import date

from jss.contracts.contract import Feedback, StatedFacts
from tests.score.examples import estimated, job, open_job


def test_without_any_contract_it_says_what_to_paste() -> None:
    result = estimated()
    assert (result.score, result.range, result.window, result.eligible) == (None, None, None, False)
    (sentence,) = result.missing
    assert "no contract in the text" in sentence
    assert "Paste your profile's work history" in sentence


def test_a_page_of_counts_alone_asks_for_the_contracts() -> None:
    (sentence,) = estimated(stated=StatedFacts(eligible_jobs=7)).missing
    assert "counts 7 eligible jobs but names no contract" in sentence


def test_one_rated_job_needs_one_more_with_a_new_client() -> None:
    missing = " ".join(estimated(job(client="Rosa")).missing)
    assert "2 rated contracts from 2 different clients within 24 months" in missing
    assert "1 rated contract from 1 client" in missing
    assert "one more rated job, with a new client" in missing


def test_two_jobs_with_one_client_need_a_second_client() -> None:
    result = estimated(job(client="Rosa Ltd"), job(client="rosa  LTD"))
    assert not result.eligible
    assert "one more rated job, with a new client" in " ".join(result.missing)


def test_earnings_without_any_rating_lack_feedback() -> None:
    report = [replace(job(None), feedback=Feedback.UNKNOWN)] * 5
    missing = " ".join(estimated(*report).missing)
    assert "feedback is what is lacking" in missing
    assert "2 more rated jobs, each with a new client" in missing


def test_a_page_with_a_score_alone_asks_for_the_contracts() -> None:
    (sentence,) = estimated(stated=StatedFacts(score=92)).missing
    assert "has a score, 92, but names no contract" in sentence


def test_ratings_that_cannot_be_are_not_taken_for_missing_feedback() -> None:
    seven_stars = replace(job(None), feedback=Feedback.UNKNOWN, impossible_rating=True)
    missing = " ".join(estimated(*[seven_stars] * 12).missing)
    assert "12 contracts with a rating that there can't be. Write it again, as 1 to 5 stars." in missing
    assert "without feedback" not in missing
    assert "None of the contracts" not in missing


def test_what_is_not_shown_is_told_apart_from_what_is_not_there() -> None:
    unseen = replace(job(None), feedback=Feedback.UNKNOWN)
    missing = estimated(job(client="Rosa"), unseen, unseen, job(None)).missing
    assert "2 contracts whose rating the text doesn't show. Paste the stars too." in missing
    assert "1 contract without feedback: only what a client rated counts." in missing


def test_the_shortest_way_says_what_it_leads_to() -> None:
    assert "with a new client. At 5 stars the score would be about 50." in " ".join(
        estimated(job(1, client="Rosa")).missing
    )


def test_open_and_old_contracts_are_named_as_such() -> None:
    missing = " ".join(estimated(job(), open_job(), job(ended=date(2020, 1, 1))).missing)
    assert "1 open contract: one that ends with feedback counts" in missing
    assert "1 contract ended more than 24 months ago" in missing


def test_the_minimum_is_that_of_the_era() -> None:
    jobs = [job(client="Rosa"), job(client="Rosa"), job(client="Rosa")]
    assert "one more rated job, with a new client" in " ".join(estimated(*jobs, rules="2020-11-08").missing)
    three = " ".join(estimated(*jobs[:1], rules="2020-11-08").missing)
    assert "4 rated contracts from 2 different clients" in three
    assert "3 more rated jobs, at least 1 of them with a new client" in three
    assert estimated(*jobs, job(client="Vic"), rules="2020-11-08").missing == ()


def test_enough_clients_need_only_the_jobs() -> None:
    missing = " ".join(estimated(job(client="a"), job(client="b"), rules="2021-05").missing)
    assert "2 more rated jobs, with any client" in missing


def test_under_the_old_rules_contracts_without_feedback_are_counted_towards_the_minimum() -> None:
    missing = " ".join(estimated(job(), job(None), rules="2020-03-01").missing)
    assert "4 ended contracts from 3 different clients" in missing
    assert "2 ended contracts from 2 clients" in missing
