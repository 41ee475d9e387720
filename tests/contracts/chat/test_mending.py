"""What the lines of a message tell is put right where the tagger missed it."""

import pytest

from jss.contracts.chat.mending import mended
from jss.contracts.chat.tags import Part
from tests.contracts.chat.tagged import tagged


def beginnings(message: str) -> list[str]:
    return [one.unit.text for one in mended(tagged(message)) if one.tag.begins]


@pytest.mark.parametrize(
    ("message", "begins"),
    [
        ("4.9*F+ on a $1,300*F job, 3.1*F on a $45*F job", ["4.9", "3.1"]),
        ("flyer*T+ $50*F 5 stars*F. poster*T $30*F 2 stars*F", ["flyer", "poster"]),
        ("flyer*T+ $50*F\nposter*T $30*F", ["flyer", "poster"]),
        ("flyer*T+ $50*F no feedback*F\nstill open*F $30*F", ["flyer", "still open"]),
        ("poster*T+ $30*F, that one got 1 star*F+", ["poster"]),
        ("plan*T+ four stars*F and $260*F+ the third was a railing*T, $90*F", ["plan", "railing"]),
        ("logo*T+ $50*F 5 stars*F then a banner*T for $20*F", ["logo", "banner"]),
        ("one*N+ is still open*F, $300*F so far, and a guy ghosted me*F in August ($80*F)", ["one", "ghosted me"]),
        ("site*T+ $300*F, $200*F more, 5 stars*F", ["site"]),
    ],
    ids=[
        "figures again", "a sentence", "a title a line", "a line that stands", "a rating alone", "shifted",
        "a second title", "open and ghosted", "one contract",
    ],
)  # fmt: skip
def test_a_contract_begins_where_it_is_told_again(message: str, begins: list[str]) -> None:
    assert beginnings(message) == begins


@pytest.mark.parametrize(
    ("message", "part"),
    [
        ("Maribel*C+:\nlogo*T+ $50*F", Part.SHARED_CLIENT),
        ("bad*F+:\nlogo*T+ $50*F", Part.SHARED_FACT),
        ("2025\nlogo*T+ $50*F", Part.SHARED_FACT),
    ],
    ids=["client", "verdict", "year"],
)
def test_what_stands_alone_above_contracts_is_a_heading(message: str, part: Part) -> None:
    assert mended(tagged(message))[0].tag.part is part


def test_what_stands_alone_below_contracts_is_none() -> None:
    assert all(one.tag.part is not Part.SHARED_CLIENT for one in mended(tagged("logo*T+ $50*F\nMaribel*C")))


def parts(message: str) -> dict[str, Part]:
    return {one.unit.text: one.tag.part for one in mended(tagged(message))}


@pytest.mark.parametrize(
    ("message", "unit", "part"),
    [
        ("logo*T+ $50*F, site*T+ $90*F, all ended in 2024*F", "2024", Part.EVERY),
        ("3*N+ for Nora*C, all 5 stars*F", "5 stars", Part.FACT),
        ("5*Z jobs, all 5 stars*F+", "5 stars", Part.FACT),
        ("two jobs at $400*F, one*N+ 5 stars*F, one*N+ 2 stars*F", "$400", Part.SHARED_FACT),
        ("4*N+ of my 5*N+ rated jobs got 5 stars*F", "5", Part.NONE),
        ("$20*F+ for connects, then a logo*T for $90*F", "$20", Part.NONE),
        ("7*N+ with 5 stars*F, 2*N+ with 4 stars*F. Total $3,400*F.", "$3,400", Part.NONE),
        ("★★*T+ banner*T $50*F", "★★", Part.FACT),
    ],
    ids=[
        "all ended", "all of three", "all alone", "two at", "of my five", "connects", "a total", "drawn stars",
    ],
)  # fmt: skip
def test_what_a_unit_is_about_is_put_right(message: str, unit: str, part: Part) -> None:
    assert parts(message)[unit] is part


def test_words_each_with_a_number_behind_them_are_counts() -> None:
    mended_parts = parts("positive*F+: 13*F, negative*F: 2*F, no feedback*F: 5*F")

    assert [mended_parts[number] for number in ("13", "2", "5")] == [Part.COUNT] * 3
    assert beginnings("positive*F+: 13*F, negative*F: 2*F, no feedback*F: 5*F") == [
        "positive",
        "negative",
        "no feedback",
    ]


def test_that_one_is_the_contract_before_it() -> None:
    assert beginnings("all 5 stars*F+ but one*N+. That one*N+ was a 2*F") == ["5 stars", "one"]


def test_a_quotation_at_the_beginning_of_a_line_is_a_title() -> None:
    assert parts("- \ufffc for Kora*C+, 5 stars*F")["\ufffc"] is Part.TITLE


def test_a_client_with_a_number_before_a_colon_has_all_that_follow() -> None:
    said = mended(tagged("logo*T+ $50*F. Then Piet*C+, also two jobs: the card*T 2 stars*F, a menu*T+ $8*F"))

    parts = {one.unit.text: one.tag for one in said}
    assert parts["Piet"].part is Part.SHARED_CLIENT
    assert parts["card"].begins


def test_a_name_in_a_list_of_titles_is_a_title() -> None:
    said = mended(tagged("Anna*C+ $50*F\nlogo*T+ $30*F\nsite*T+ $90*F\napp*T+ $20*F"))

    assert said[0].tag.part is Part.TITLE


def test_a_title_behind_a_day_begins_a_contract() -> None:
    said = mended(tagged("card*T+ 2 stars*F $65*F last week*F, sticker*T 4 stars*F $40*F"))

    assert [one.unit.text for one in said if one.tag.begins] == ["card", "sticker"]


def test_another_one_that_runs_is_a_contract_of_its_own() -> None:
    said = mended(tagged("drei*N+ mit 5 Sternen*F je 300 $*F. Ein weiterer läuft noch*F."))

    assert [one.unit.text for one in said if one.tag.begins] == ["drei", "läuft noch"]
