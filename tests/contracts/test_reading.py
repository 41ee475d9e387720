"""What a reading tells beside the plain facts: how contracts ended, payments, stated figures, problems."""

import time
from datetime import date
from decimal import Decimal

import pytest

from jss.contracts import read_paste
from jss.contracts.contract import Contract, Feedback, Payment, Reading, StatedFacts, Status
from jss.contracts.scan import scan
from jss.contracts.words import Phrase, Word, find_phrases

AS_OF = date(2026, 11, 22)


def _read(text: str) -> Reading:
    return read_paste(text, as_of=AS_OF)


def _only(text: str) -> Contract:
    contracts = _read(text).contracts
    assert len(contracts) == 1
    return contracts[0]


@pytest.mark.parametrize(
    ("remark", "bad"),
    [
        ("in private she gave 2/10", True),
        ("private rating 4", True),
        ("private 2 stars", True),
        ("private 5/5", False),
        ("3/10 in private", True),
        ("private 9/10", False),
        ("private feedback was bad", True),
        ("would not recommend", True),
        ("no complaints", None),
    ],
)
def test_a_private_rating_of_four_or_less_is_bad(remark: str, *, bad: bool | None) -> None:
    contract = _only(f"- maps, 5 stars, $340, ended 2 Sep 2026, {remark}")

    assert (contract.private_bad, contract.stars) == (bad, 5.0)


def test_a_lost_dispute_and_a_bad_ending_are_kept_and_a_won_dispute_is_not_one() -> None:
    reading = _read("- a, $10, lost dispute\n- b, $10, ended badly\n- c, $10, 5 stars, won the dispute")

    assert [contract.bad_ending for contract in reading.contracts] == [True, True, False]


def test_verdicts_in_words_are_good_or_bad_where_there_are_no_stars() -> None:
    reading = _read("- a, $10, happy client\n- b, $10, bad review\n- c, $10, 2 stars, happy client")

    assert [contract.good_verdict for contract in reading.contracts] == [True, False, None]
    assert all(contract.feedback is Feedback.RATED for contract in reading.contracts)


def test_a_suspended_client_is_noticed() -> None:
    assert _only("- logo, $10, 1 star, client got suspended").client_flagged


def test_payments_are_kept_by_day_with_refunds_negative() -> None:
    text = (
        'Date,Type,Description,Team,Amount\n2026-01-05,Fixed-price,"Invoice for milestone 1: Logo",Ana,100\n'
    )
    contract = _only(text + '2026-05-05,Refund,"Refund: Logo",Ana,-30\n')

    paid = (Payment(date(2026, 1, 5), Decimal(100)), Payment(date(2026, 5, 5), Decimal(-30)))
    assert (contract.payments, contract.paid) == (paid, Decimal(70))


def test_the_figures_of_the_insights_page_are_stated_facts() -> None:
    reading = _read("Job Success insights\n92%\nEligible jobs (7)\nIneligible jobs (3)\n")

    assert reading.stated == StatedFacts(score=92, eligible_jobs=7, ineligible_jobs=3)
    assert reading.contracts == ()


def test_the_score_of_my_stats_is_a_stated_fact() -> None:
    assert _read("Job Success Score 88%\n12-month earnings $4,310.22").stated.score == 88


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("- logo, 5 stars, €90", 1, "EUR"),
        ("- logo, 7 stars, $90", 1, "between 1 and 5"),
        ("- logo, 5 stars, $90, ended 31 February 2026", 1, "no such date"),
        ("- logo, 5 stars, $90, ended 06/07/2026", 1, "two ways"),
        ("- logo, 5 stars, $90, ended Sept 26", 1, "year"),
        ("hello\nit paid $90 in the end", 2, "title - 5 stars"),
        ("Job,Ended,Paid,Stars\nLogo,soon-ish,$5,5\nCards,2026-01-01,$5,5", 2, "2026-07-31"),
        ("Job,Ended,Paid,Stars\nLogo,2026-01-01,lots,5\nCards,2026-01-01,$5,5", 2, "$120.50"),
    ],
)
def test_what_could_not_be_read_or_had_to_be_guessed_is_told(text: str, line: int, says: str) -> None:
    assert any(problem.line == line and says in problem.message for problem in _read(text).problems)


def test_a_row_pasted_twice_counts_once_and_is_told() -> None:
    reading = _read("Job,Client,Ended,Paid,Stars\nLogo,Ana,2026-01-01,$5,5\nLogo,Ana,2026-01-01,$5,5\n")

    assert len(reading.contracts) == 1
    assert [problem.line for problem in reading.problems] == [3]


def test_ambiguous_dates_follow_the_rest_of_the_paste() -> None:
    day_first = _read("- a, 5 stars, 03/04/2026\n- b, 5 stars, 25/04/2026").contracts[0]
    month_first = _read("- a, 5 stars, 03/04/2026\n- b, 5 stars, 04/25/2026").contracts[0]
    not_in_the_future = _read("- a, 5 stars, 12/10/2026\n- b, 5 stars, 01/02/2026").contracts[0]

    assert day_first.ended == date(2026, 4, 3)
    assert month_first.ended == date(2026, 3, 4)
    assert not_in_the_future.ended == date(2026, 10, 12)


def test_a_month_alone_never_ends_after_today() -> None:
    reading = _read(
        "- a, 5 stars, ended Nov 2026\n- b, 5 stars, ended Oct 2026\n- c, open, since Oct 2026, $5"
    )

    assert [contract.ended for contract in reading.contracts] == [AS_OF, date(2026, 10, 31), None]
    assert reading.contracts[2].started == date(2026, 10, 1)


def test_several_layouts_in_one_paste_are_all_read() -> None:
    reading = _read(
        "Job,Ended,Paid,Stars\nLogo,2026-01-01,$5,5\nCards,2026-02-01,$6,4\n\n"
        "also: maps - 2 stars - $7 - ended 2026-03\n"
    )

    assert [contract.title for contract in reading.contracts] == ["Logo", "Cards", "maps"]
    assert reading.layouts == ("table", "freetext")


def test_an_empty_paste_and_chatter_hold_no_contracts_and_no_score() -> None:
    for text in (
        "",
        "\n \n",
        "hi all, how is everyone? 3 months on upwork now",
        "what does 5 stars on a $0 job do?",
    ):
        assert _read(text).contracts == ()


def test_paused_contracts_have_no_dates_of_their_pause() -> None:
    contract = _only("- trail icons, $20, paused since october")

    assert (contract.status, contract.started, contract.ended) == (Status.PAUSED, None, None)


def test_problems_of_one_line_are_told_in_the_order_of_their_text() -> None:
    problems = _read("banner, 5 stars, €90; atlas, 5 stars, €80; cards, 4 stars, €70").problems

    assert len({problem.message for problem in problems}) == 1
    assert [problem.text[0] for problem in problems] == ["a", "b", "c"]


def test_a_sum_before_a_colon_leaves_the_counts_after_it() -> None:
    reading = _read(
        "I've had 9 contracts this year: seven 5-star ones at $200 each, one 1 star ($60) and one in progress."
    )

    assert [contract.stars for contract in reading.contracts] == [5.0] * 7 + [1.0, None]


def test_a_title_may_end_in_a_word_that_elsewhere_names_a_field() -> None:
    reading = _read("Boot review - 4.2 - $90\nLogo, review - 5.0 - $80")

    assert [contract.title for contract in reading.contracts] == ["Boot review", "Logo"]


def test_a_title_with_just_its_state_is_an_entry_of_a_list() -> None:
    reading = _read(
        "Shoe chart - 5.0 - $120\nLace guide - 2 stars - $45\nHeel calc - ongoing\nthx all - still open to ideas"
    )

    assert [contract.title for contract in reading.contracts] == ["Shoe chart", "Lace guide", "Heel calc"]
    assert reading.contracts[2].status is Status.OPEN


@pytest.mark.parametrize(
    ("text", "paid"),
    [
        ("Mug shop / 4.8 / 1.2k / ended 2026-07", Decimal(1200)),
        ("- Mug shop, 5 stars, 2k", Decimal(2000)),
        ("- 10k words, 5 stars, $90", Decimal(90)),
        ("- blog of 5k words, 5 stars", None),
    ],
)
def test_thousands_in_a_field_of_their_own_are_dollars(text: str, paid: Decimal | None) -> None:
    assert _only(text).paid == paid


def test_a_figure_said_to_be_public_is_the_rating() -> None:
    contract = _only("invoice template, 5.0 public, $340, private rating 3/10")

    assert (contract.stars, contract.private_bad, contract.client) == (5.0, True, None)


@pytest.mark.parametrize(
    "remark", ["client ghosted me, no feedback", "no feedback, the client never left a review"]
)
def test_no_feedback_said_twice_is_one_contract(remark: str) -> None:
    contract = _only(f"* Drone video, $600, {remark}, ended Sep 2026")

    assert (contract.feedback, contract.ended) == (Feedback.NONE, date(2026, 9, 30))


def test_a_sentence_names_the_client_the_work_was_for() -> None:
    reading = _read(
        "In August 2026 I did a flyer for Tomas for $50 and he gave me 2 stars."
        " Then a brochure for Pia, $450, 4.5 stars."
    )

    assert [contract.client for contract in reading.contracts] == ["Tomas", "Pia"]


def test_a_title_with_for_names_no_client() -> None:
    assert _only("- Website for Android, 5 stars, $90").client is None


@pytest.mark.parametrize(
    ("text", "stars"),
    [
        ("my jobs: logo 5.0 $300, banner 4.8 $120, flyer 2.0 $90", [5.0, 4.8, 2.0]),
        ("Owl logo/5.0/$40/Sep 2026\nCrow site/1.0/$700/Aug 2026", [5.0, 1.0]),
        ("2 jobs with no feedback ($10 each) and one bad one, 1.5 stars, $90", [None, None, 1.5]),
    ],
)
def test_contracts_are_told_apart_in_chat(text: str, stars: list[float | None]) -> None:
    assert [contract.stars for contract in _read(text).contracts] == stars


def test_what_opens_a_message_is_no_title() -> None:
    assert (
        _only("Hi! I did a translation in July 2026 for $90, the client rated me 4.9.").title == "translation"
    )
    assert _read("ratings: logo 5.0, flyer 2.0").contracts[0].title == "logo"


def test_a_dispute_the_client_won_is_a_bad_ending_and_one_won_is_not() -> None:
    reading = _read(
        "- logo ($90): dispute, client won\n- banner, $9, the client won the dispute\n- cards, $9, I won the dispute"
    )

    assert [contract.bad_ending for contract in reading.contracts] == [True, True, False]


def test_money_given_back_is_a_refund() -> None:
    contract = _only("Kite site, earned $500, gave back $200, 5 stars")

    assert (contract.title, contract.paid) == ("Kite site", Decimal(300))


def test_a_contract_that_never_started_is_open() -> None:
    assert _only("* Skate ad — never started").status is Status.OPEN


def test_a_private_rating_out_of_ten_in_words_is_read_whole() -> None:
    assert _only("Gear list: 5.0 stars publicly, 2 out of 10 privately, $400").private_bad is True


def test_a_line_of_ratings_below_a_payment_list_is_joined_to_it() -> None:
    head = "Date,Contract,Hours,Amount,Payment type\n"
    rows = '2026-08-25,Fixes (34800000),4,13.5,""\n2026-09-01,Help (35500000),,350,Fixed\n'
    reading = _read(head + rows + "\nratings: Fixes 5.0, Help 2.0\n")

    assert [(contract.title, contract.stars) for contract in reading.contracts] == [
        ("Fixes", 5.0),
        ("Help", 2.0),
    ]


def test_a_sum_in_a_sentence_of_its_own_adds_no_contract() -> None:
    reading = _read(
        "Two contracts this month. The first, a chatbot for Lumen Ltd, paid $2,000 and got 5 stars."
        " The second, a scraper for Otto, paid $150 and ended with 2 stars."
    )

    assert [contract.client for contract in reading.contracts] == ["Lumen Ltd", "Otto"]
    assert ["chatbot" in (reading.contracts[0].title or ""), reading.contracts[1].stars] == [True, 2.0]


def test_all_that_was_refunded_leaves_nothing() -> None:
    text = "logo for Mara: wasn't happy, I refunded the full $100, she gave 2 stars anyway, ended 9 Oct 2026"

    contract = _only(text)

    assert (contract.paid, contract.stars) == (0, 2)


def test_who_was_not_happy_is_no_praise() -> None:
    assert [one.kind for one in find_phrases("she wasn't really happy")] == [Word.BAD]


@pytest.mark.parametrize(
    ("cell", "status"),
    [
        ("läuft", Status.OPEN),
        ("in Arbeit", Status.OPEN),
        ("pausiert, auf Eis", Status.PAUSED),
        ("ended while open for a year", Status.ENDED),
        ("no longer running", Status.ENDED),
        ("paid - open source", Status.ENDED),
        ("abgeschlossen", Status.ENDED),
    ],
)
def test_a_status_is_told_in_the_words_of_all_layouts(cell: str, status: Status) -> None:
    contract = _only(f"Auftrag;Status;Von;Bis;Verdienst\nWebshop;{cell};01.10.2026;;210,00\n")

    assert contract.status is status


def test_days_of_opening_and_closing_are_those_of_the_contract() -> None:
    contract = _only("Contract,Closed on,Opened on,Paid,Stars\nLogo,2026-09-22,2026-07-06,100,5\n")

    assert (contract.started, contract.ended) == (date(2026, 7, 6), date(2026, 9, 22))


def test_days_that_can_be_read_one_way_tell_how_to_read_the_others() -> None:
    reading = _read("logo, $300, 5 stars, closed 14/8\nvoice, $220, 2 stars, closed 3/7")

    assert [contract.ended for contract in reading.contracts] == [date(2026, 8, 14), date(2026, 7, 3)]


def test_of_two_columns_without_headings_the_one_that_repeats_itself_holds_clients() -> None:
    reading = _read(
        "Ashby Co\tseo audit\t$400\t5.0\t2 Jun 2026 - 12 Jun 2026\n"
        "Ashby Co\tbacklinks\t$150\t4.0\t1-20 Jul 2026\n"
        "Rinaldi\tkeyword map\t$90\t2.0\t5 Aug - 9 Aug 2026\n"
    )

    assert [(one.title, one.client, one.started) for one in reading.contracts] == [
        ("seo audit", "Ashby Co", date(2026, 6, 2)),
        ("backlinks", "Ashby Co", date(2026, 7, 1)),
        ("keyword map", "Rinaldi", date(2026, 8, 5)),
    ]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("the whole $180 went back to him", Word.REFUND),
        ("les 120 $ remboursés en entier", Word.REFUND),
        ("kuch nahi mila", Word.NO_PAY),
        ("no feedbak", Word.NO_FEEDBACK),
    ],
)
def test_words_tell_what_became_of_pay_and_feedback(words: str, kind: Word) -> None:
    assert kind in {token.kind for token in scan(words).tokens if isinstance(token, Phrase)}


def test_none_that_is_open_is_not_open() -> None:
    assert find_phrases("koi open nahi") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Job 1 start 2026-01-03, ended 2026-02-03, $300, 5 stars", [(5, 300)]),
        ("Phase 1 start 2026-03-01, $200, 5 stars", [(5, 200)]),
        ("two start ups, each $300 5 stars", [(5, 300), (5, 300)]),
        (
            "logo for Tom $100, 5 stars. Then I went back to him for a banner, $50, 4 stars",
            [(5, 100), (4, 50)],
        ),
        ("Files went back to the client for review, $300, 5 stars, June 2026", [(5, 300)]),
    ],
)
def test_words_that_only_look_like_facts_are_none(text: str, told: list[tuple[float, int]]) -> None:
    assert [(contract.stars, contract.paid) for contract in _read(text).contracts] == told


def test_titles_that_repeat_stay_titles_where_clients_differ() -> None:
    rows = [f"Data entry\t{client}\t$100\t5.0\t2026-01-02" for client in ("Acme", "Beta", "Gamma", "Delta")]

    assert [one.client for one in _read("\n".join(rows)).contracts] == ["Acme", "Beta", "Gamma", "Delta"]


def test_a_smiley_is_no_colon_that_heads() -> None:
    reading = _read(
        "Logo $100, banner $50, both got no feedback :( Then site $300 and app $200, 5 stars each"
    )

    assert [contract.stars for contract in reading.contracts] == [None, None, 5, 5]


@pytest.mark.parametrize("share", ["16/9 videos", "14/12 puzzles", "15/2 jobs"])
def test_a_share_tells_nothing_of_the_order_of_dates(share: str) -> None:
    reading = _read(f"Logo, 5 stars, $100, 3/4/2026\nSite, 4 stars, $50, 5/6/2026\nI edit {share} mostly")

    assert [contract.ended for contract in reading.contracts] == [date(2026, 3, 4), date(2026, 5, 6)]


@pytest.mark.parametrize(
    "text",
    [
        "logo 5* $200 Marco\nflyer 5* $20 Anna",
        "logo $100, all fine may work again, 5 stars",
        "went fine march on, logo $100, 5 stars",
    ],
)
def test_names_and_words_that_are_months_elsewhere_end_nothing(text: str) -> None:
    assert {contract.ended for contract in _read(text).contracts} == {None}


@pytest.mark.parametrize(
    ("text", "paid"),
    [
        ("site all $500 released except $100 still in escrow, 4 stars", 500),
        ("Earned all of $500, menos $50 fee, 5 stars, logo", 500),
    ],
)
def test_an_exception_within_a_contract_is_no_rule_for_others(text: str, paid: int) -> None:
    assert _read(text).contracts[0].paid == paid


def test_many_rules_with_exceptions_are_read_in_time() -> None:
    start = time.perf_counter()

    _read("all closed in June 2026 except the script, that closed 8 August 2026\n" * 1_000)

    assert time.perf_counter() - start < 3


def test_days_between_commas_tell_how_to_read_the_others() -> None:
    reading = _read("Job,Total,Stars,Closed on\nA macro,$300.00,5,28/09/2026\nPivot,$100.00,4.5,03/09/2026\n")

    assert [contract.ended for contract in reading.contracts] == [date(2026, 9, 28), date(2026, 9, 3)]


def test_payments_by_milestone_are_those_of_one_contract() -> None:
    reading = _read(
        "07 Sep 2026 | Harbour Yoga | booking page, milestone 1 | $150\n"
        "14 Sep 2026 | Otto Brandt | invoice template | $60\n"
        "21 Sep 2026 | Harbour Yoga | booking page, milestone 2 | $150\n"
    )

    assert [(one.title, one.paid) for one in reading.contracts] == [
        ("booking page", 300),
        ("invoice template", 60),
    ]


def test_round_the_clock_is_no_amount() -> None:
    contract = _only(
        "wedding video for Doug, who expected me online 24/7 and gave me 1/5, $95, done 6 Oct 2026"
    )

    assert (contract.stars, contract.paid) == (1, 95)


def test_lines_numbered_by_a_label_count_nothing() -> None:
    reading = _read(
        "job 1 start 03 Aug 2026 end 21 Aug 2026 earned 210 usd stars 5\n"
        "job 2 start 10 Aug 2026 end 30 Sep 2026 earned 1400 usd stars 4.5\n"
        "job 3 start 05 Oct 2026 end 07 Oct 2026 earned 40 usd stars 2\n"
    )

    assert [(one.stars, one.paid) for one in reading.contracts] == [(5, 210), (4.5, 1400), (2, 40)]


def test_a_client_called_ravi_is_no_verdict() -> None:
    assert find_phrases("the client, Ravi, gave me 2 stars") == []
    assert [one.kind for one in find_phrases("il était ravi")] == [Word.GOOD]


@pytest.mark.parametrize("heading", ["Note /5", "Client (out of 5)", "Feedback [von 5]", "Review (/5)"])
def test_a_heading_with_a_scale_is_that_of_ratings(heading: str) -> None:
    reading = _read(f"Mission\t{heading}\tMontant\nAudit\t4,9\t300 $\nCharte\t2\t80 $\n")

    assert [contract.stars for contract in reading.contracts] == [4.9, 2]


@pytest.mark.parametrize("heading", ["Rating given to client /5", "Difficulty (out of 5)", "Priority (1/5)"])
def test_a_scale_makes_no_rating_of_something_else(heading: str) -> None:
    reading = _read(f"Project | {heading} | Stars | Paid\nA | 1 | 5 | $20\nB | 2 | 4 | $30\n")

    assert [contract.stars for contract in reading.contracts] == [5, 4]


@pytest.mark.parametrize("row", ["{0}, {1}/5, completed", "{0}\t{1} out of 5\tdone", "{0};{1}/5;fertig"])
def test_rows_of_ratings_out_of_five_are_no_headings(row: str) -> None:
    rows = [("Logo", "4.8"), ("Site redesign", "5"), ("Banner ads", "3.5")]
    reading = _read("\n".join(row.format(*each) for each in rows))

    assert [(one.title, one.stars) for one in reading.contracts] == [
        (name, float(stars)) for name, stars in rows
    ]


PAYMENTS = (
    "Date,Type,Description,Client,Amount\n"
    '2026-09-21,Bonus,"{0}",Fern Paper,20.00\n'
    '2026-09-18,Fixed-price,"Invoice for milestone 1: Great Lakes map",Fern Paper,300.00\n'
    '2026-09-02,Fixed-price,"Invoice for milestone 1: Recipe cards",Fern Paper,90.00\n'
)


@pytest.mark.parametrize(
    ("bonus", "paid"),
    [
        ("Bonus: thank you!", {"Great Lakes map": 320, "Recipe cards": 90}),  # the client's latest
        ("Bonus for your hard work", {"Great Lakes map": 320, "Recipe cards": 90}),
        ("Bonus: Great Lakes map", {"Great Lakes map": 320, "Recipe cards": 90}),
        ("Bonus: Great work on Recipe cards", {"Great Lakes map": 300, "Recipe cards": 110}),
        ("Bonus: Icon pack", {"Great Lakes map": 300, "Recipe cards": 90, "Icon pack": 20}),
    ],
)
def test_a_bonus_goes_to_the_contract_that_it_names_or_to_the_clients_latest(
    bonus: str, paid: dict[str, int]
) -> None:
    reading = _read(PAYMENTS.format(bonus))

    assert {one.title: one.paid for one in reading.contracts} == paid


def test_a_bonus_beside_the_name_of_a_contract_is_of_that_whatever_it_is_called() -> None:
    reading = _read(
        "Date,Type,Contract,Client,Amount\n"
        "2026-09-21,Bonus,Thank you cards,Fern Paper,20.00\n"
        "2026-09-18,Fixed-price,Great Lakes map,Fern Paper,300.00\n"
        "2026-09-02,Fixed-price,Thank you cards,Fern Paper,90.00\n"
    )

    assert sorted((one.title, one.paid) for one in reading.contracts) == [
        ("Great Lakes map", 300),
        ("Thank you cards", 110),
    ]


def test_thanks_in_the_column_of_titles_are_no_contract_either() -> None:
    reading = _read(
        "Date,Type,Title,Client,Amount\n"
        "2026-05-05,Bonus,Thanks,Ana,$15\n"
        "2026-05-01,Fixed-price,Website,Ana,$100\n"
    )

    assert [(one.title, one.paid) for one in reading.contracts] == [("Website", 115)]


def test_a_contract_told_below_a_list_may_have_a_client_of_the_list() -> None:
    rows = "|--|--|--|--|\n| Logo | Ana | $100 | 5 |\n| Banner | Bob | $50 | 4 |"
    told = "website for Ana, 5 stars\nflyer for Bob, 4 stars"
    reading = _read(f"| Title | Client | Paid | Stars |\n{rows}\n\n{told}")

    assert [one.stars for one in reading.contracts] == [5, 4, 5, 4]


def test_marks_that_lead_to_other_pages_are_no_quotation() -> None:
    reading = _read("« Back to results\nLogo, 5 stars, $120\nSite, 4 stars, $90\nFlyer, 3 stars, $20\nNext »")

    assert [contract.title for contract in reading.contracts] == ["Logo", "Site", "Flyer"]


def test_what_is_not_read_among_titles_alone_is_told() -> None:
    titles = "- boat shop\n- rsvp page\n- another site\n- data entry\n- app icons"
    reading = _read(f"5 stars:\n- poster, $40\n\nno feedback:\n{titles}")

    named = [contract.title for contract in reading.contracts if contract.feedback is Feedback.NONE]
    assert named == ["boat shop", "rsvp page", "data entry", "app icons"]
    assert [(one.line, one.message.key) for one in reading.problems] == [(7, "paste-line-unread")]


LISTED = (
    "Title,Client,Paid,Stars,Ended\n"
    "Landing page for SaaS,Acme Ltd,300,5,2026-08-01\n"
    "Logo,Acme Ltd,90,5,2026-07-01\n"
    "Shopify speed optimisation,Olga,700,5,2026-06-01\n"
    "Bundle app bug,Will,80,4.5,2026-05-01\n"
    "New website for dentist,Dana,200,5,2026-04-01\n"
    "Review,Bo,20,5,2026-03-01\n\n"
)
LOGO, SHOPIFY, BUNDLE, DENTIST = (
    "Logo",
    "Shopify speed optimisation",
    "Bundle app bug",
    "New website for dentist",
)


@pytest.mark.parametrize(
    ("remark", "private"),
    [
        ("the Shopify guy told me later that he gave me 3/10 in private", {SHOPIFY: True}),
        ("Shopify client: private feedback 9 out of 10", {SHOPIFY: False}),
        ("the guy from the dentist job left me 3/10 in the private feedback", {DENTIST: True}),
        ("Acme Ltd left 3/10 in private for the logo", {LOGO: True}),
        ("the logo guy left bad private feedback", {LOGO: True}),
        ("Olga gave me 5 stars in public but 4/10 in private", {SHOPIFY: True}),
        # Of several, of one who is not there, or of nobody.
        ("Acme Ltd left 3/10 in private", {}),
        ("the Shopify guy: 9/10 in private and the Logo guy: 3/10 in private", {}),
        ("everyone gave me private 10/10 except the logo guy", {}),
        ("the new client left bad private feedback", {}),
        ("one of them left me bad private feedback", {}),
        # A doubt, a denial, a question, a review.
        ("the Shopify guy said he would not leave 3/10 in private", {}),
        ("I fear that Olga will give 3/10 in private", {}),
        ("did the Shopify guy give me 3/10 in private?", {}),
        ('the Shopify guy wrote "3/10 in private"', {}),
        # No rating.
        ("In private Olga told me 3 times that I am great", {}),
    ],
)
def test_a_remark_on_one_listed_contract_is_taken(remark: str, private: dict[str, bool]) -> None:
    reading = _read(LISTED + remark)

    found = {one.title: one.private_bad for one in reading.contracts if one.private_bad is not None}
    assert found == private
    assert len(reading.contracts) == 6
    told = [problem.message.key for problem in reading.problems if problem.line == 9]
    assert told == (["paste-said-of"] if private else [])


@pytest.mark.parametrize(
    ("remark", "removed", "flagged"),
    [
        ("Upwork removed the feedback on Bundle app bug", [BUNDLE], []),
        ("can I get the feedback on Bundle app bug removed?", [], []),
        ("they never removed the feedback on Bundle app bug", [], []),
        ("my review was removed", [], []),
        ("Olga's account was suspended", [], [SHOPIFY]),
        ("my account was suspended because of Olga", [], []),
    ],
)
def test_removed_feedback_and_flagged_clients_are_taken_from_remarks(
    remark: str, removed: list[str], flagged: list[str]
) -> None:
    contracts = _read(LISTED + remark).contracts

    assert [one.title for one in contracts if one.feedback is Feedback.REMOVED] == removed
    assert [one.title for one in contracts if one.client_flagged] == flagged
    assert len(contracts) == 6


def test_ratings_written_beside_earnings_by_day_are_those_of_the_contract() -> None:
    reading = _read(
        "Date,Contract,Hours,Amount,Payment type,Rating\n"
        "2026-06-12,Dashboard (39120011),12,480,,5\n"
        "2026-06-19,Dashboard (39120011),10,400,,\n"
        "2026-07-31,Landing page (39200417),,350,Fixed Price Payment,2\n"
    )

    assert [(one.title, one.paid, one.stars) for one in reading.contracts] == [
        ("Dashboard", 880, 5),
        ("Landing page", 350, 2),
    ]


BLOCK = "{0}\n{1}\n$480\n5.0\nended 14 Aug 2026\n\n"


def test_the_second_line_of_every_block_is_its_client() -> None:
    blocks = [("Data cleaning", "Leeds team"), ("App prototype", "Marlow"), ("Survey", "Leeds team")]
    named = _read("".join(BLOCK.format(*block) for block in blocks))
    countries = _read("".join(BLOCK.format(title, "United States") for title, _ in blocks))
    alone = _read("".join(BLOCK.format(*block) for block in blocks[:2]) + "Plot\n$20\n3.0\nended 9 Nov 2026")

    assert [(one.title, one.client) for one in named.contracts] == blocks
    assert [one.client for one in (*alone.contracts, *countries.contracts)] == [None] * 6


def test_hours_and_a_rate_tell_what_was_paid_where_no_sum_is_given() -> None:
    reading = _read(
        "embeddings search, 12 hours at $20/hr, 4.9 stars\nscript, 3 hours at $20/hr, $75, 5 stars"
    )
    open_ended = _read(
        "support, 10 hours a week at $20/hr, 4.9 stars\nlogo, $30/hr, 40 hours limit, 5 stars\n"
        "agent, $10/hr, 5 stars, answered within 2 hours"
    )

    assert [contract.paid for contract in reading.contracts] == [240, 75]
    assert [(one.line, one.message.key) for one in reading.problems] == [(1, "paste-from-hours")]
    assert [contract.paid for contract in open_ended.contracts] == [None, None, None]


def test_a_nought_as_spreadsheets_write_it_is_an_amount() -> None:
    reading = _read("Gig\tGross\tStars\nTax return\t $ 1,050.00 \t5\nVAT help\t $ - \t\nCash flow\t-\t4\n")

    assert [contract.paid for contract in reading.contracts] == [1050, 0, None]


def test_a_client_whom_upwork_suspended_is_flagged_and_the_contract_is_not_paused() -> None:
    contract = _only("ad copy, $60, 5 stars but upwork suspended that client afterwards, ended 25 Jun 2026")

    assert (contract.client_flagged, contract.status) == (True, Status.ENDED)


TABLE = "| Project | Earnings | Rating |\n|--|--|--|\n| Report | $1,350 | 5.0 |\n| Macro | $60 | 1.7 |\n\n"


@pytest.mark.parametrize(
    ("below", "contracts"),
    [
        ("**Total earned:** $1,410.00 across 2 projects. **Average rating:** 3.4", 2),
        ("Average rating: 3.4 stars", 2),
        ("Total: $1,410", 2),
        ("and a total of 3 more for $20 each, all 5 stars", 5),
        ("plus a logo, $90, 5 stars", 3),
        ("and a flyer for an average client, 3 stars", 3),
        ("In total I made $1,410", 2),
        ("Also social media, 2 stars", 3),
        ("Also a Total War mod, $1,410, 2 stars", 3),
    ],
)
def test_a_line_that_adds_up_the_list_above_it_is_no_contract(below: str, contracts: int) -> None:
    reading = _read(TABLE + below)

    assert len(reading.contracts) == contracts
    assert not {problem.message.key for problem in reading.problems} & {
        "paste-line-unread",
        "paste-no-contract",
    }
