"""What a paste says of its contracts once it has told them: corrections, and additions by number."""

from datetime import date
from decimal import Decimal

import pytest

from jss.contracts import read_paste
from jss.contracts.contract import Contract, Feedback, Reading

AS_OF = date(2026, 11, 22)
LISTED = (
    "stress test - Harbour Bank - 12 Jan 2026 - $450 - 5.0\n"
    "tree sort - Odile - 20 Feb 2026 - $230 - 2.1\n"
    "survey plan - Georg - 30 Mar 2026 - $410 - 2.9\n"
    "field notes - Harbour Bank - 8 Apr 2026 - $1,300 - no feedback\n\n"
)
NUMBERED = "1. banner set - 5.0 - $180 - Maren\n2. cart mails - 4.5 - $420 - Tool Co\n3. feed cleanup - $300 - Ilja\n\n"


def _read(text: str) -> Reading:
    return read_paste(text, as_of=AS_OF)


def _by_title(reading: Reading) -> dict[str | None, Contract]:
    return {one.title: one for one in reading.contracts}


@pytest.mark.parametrize(
    ("said", "title", "stars", "paid"),
    [
        ("edit: Georg's was 3.9, not 2.9, I need glasses", "survey plan", 3.9, 410),
        ("edit 2: the field notes did get feedback after all, 5.0, just saw it", "field notes", 5, 1300),
        ("sorry, the stress test paid $540, not $450", "stress test", 5, 540),
        ("Perdón, me equivoqué: lo de Odile fueron 3,5 estrellas, no 2.", "tree sort", 3.5, 230),
        ("Anzi no, scusate: Odile mi ha dato 2 stelle, non una e mezza.", "tree sort", 2, 230),
    ],
)
def test_a_figure_that_is_taken_back_is_replaced(said: str, title: str, stars: float, paid: int) -> None:
    before, after = _by_title(_read(LISTED)), _read(LISTED + said)

    corrected = _by_title(after)
    assert (corrected[title].stars, corrected[title].paid) == (stars, paid)
    assert {one: corrected[one] for one in before if one != title} == {
        one: before[one] for one in before if one != title
    }
    assert [problem.message.key for problem in after.problems if problem.line == 6] == ["paste-said-of"]


@pytest.mark.parametrize(
    "said",
    [
        "sorry for my english",
        "edit: Harbour Bank was 3.9",  # has two contracts
        "actually Georg was nice about the 2.9",
        'edit: "the survey plan was 5.0"',
        "edit: the tree sort was 4.5 and paid $90",  # tells a contract anew, not a figure
        "Edit: Georg offered $30 if I redo it",
        "Edit: my target with Georg is 5 stars",
        "Edit: Georg's new job is $300, still open",
    ],
)
def test_what_corrects_nothing_leaves_the_list_alone(said: str) -> None:
    listed = _read(LISTED).contracts

    assert _read(LISTED + said).contracts[: len(listed)] == listed


@pytest.mark.parametrize(
    "work",
    [
        "Color correction, Mina, $80, 5 stars",
        "Video edit: Mina's trailer, $80, 5 stars",
        "Korrektur der Arbeit, Mina, 80 $, 5 Sterne",
    ],
)
def test_work_that_is_called_a_correction_is_a_contract(work: str) -> None:
    assert [one.paid for one in _read(f"Logo, Mina, $50, 4.0 stars\n{work}").contracts] == [50, 80]


def test_what_is_said_of_a_numbered_contract_is_taken() -> None:
    reading = _read(
        NUMBERED
        + "no 3 never left feedback. sorry, no. 2 was 4.0 not 4.5. and number 1 was refunded in full\n"
        "no. 3: he told me that he gave 3/10 on the private question"
    )

    found = _by_title(reading)
    assert found["banner set"].paid == Decimal(0)
    assert found["cart mails"].stars == 4.0
    assert found["feed cleanup"].feedback is Feedback.NONE
    assert found["feed cleanup"].private_bad is True
    assert len(reading.contracts) == 3


def test_numbered_contracts_that_share_a_client_get_it() -> None:
    listed = "contract 1: macros, 5 stars, $220\ncontract 2: sheet, 4.9 stars, $880\ncontract 3: scan, 2 stars, $350\n"
    found = _by_title(_read(listed + "contracts 1 and 3 were the same client, Dr. Levin"))

    assert (found["macros"].client, found["sheet"].client, found["scan"].client) == (
        "Dr. Levin",
        None,
        "Dr. Levin",
    )


@pytest.mark.parametrize(
    "said", ["Does no. 2 hurt?", "I have 3 jobs", "job 2 may still change", "no. 7 was refunded"]
)
def test_a_number_of_which_nothing_is_said_changes_nothing(said: str) -> None:
    assert _read(NUMBERED + said).contracts == _read(NUMBERED).contracts


def test_a_contract_is_named_by_the_first_word_of_its_title() -> None:
    listed = "logo for surf school, $200, 5 stars\nflyer for ice rink, $80, 2 stars\nposter for a fair, $120, 4 stars\n"
    reading = _read(listed + "\noh wait, the flyer was actually 3 stars, not 2")

    assert [one.stars for one in reading.contracts] == [5, 3, 4]


def test_a_contract_that_was_forgotten_is_one_more() -> None:
    reading = _read(LISTED + "edit 2: forgot one, seed guide / $120 / 5 stars")

    assert [(one.title, one.paid) for one in reading.contracts][-1] == ("seed guide", 120)
    assert len(reading.contracts) == 5


def test_a_quoted_title_names_its_contract() -> None:
    listed = "Contract,Client,Paid,Stars,Ended\nMenu card for a bistro,Lou,240,5,2026-05-06\nFlyer,Mo,95,4,2026-04-01\n"
    found = _by_title(_read(listed + '\nabout the "Menu card for a bistro" job: he gave me 3/10 in private'))

    assert found["Menu card for a bistro"].private_bad is True


def test_feedback_that_was_removed_is_read_around_a_name() -> None:
    listed = "Projeto,Cliente,Valor,Nota,Término\nLegendagem,Canal,60,2,2026-04-17\nTrailer,Onda,400,5,2026-03-27\n"
    found = _by_title(_read(listed + "\nobs: o feedback da Legendagem foi removido pela Upwork"))

    assert found["Legendagem"].feedback is Feedback.REMOVED


def test_headings_of_one_word_above_a_list_are_no_profile() -> None:
    reading = _read(
        "Completed\nEssay feedback, $10, 5\nCV check, $12, 5\nThesis, $95, no rating\nCancelled\nBlog edit, $0\n"
    )

    assert [(one.title, one.paid) for one in reading.contracts] == [
        ("Essay feedback", 10),
        ("CV check", 12),
        ("Thesis", 95),
        ("Blog edit", 0),
    ]
