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
        ("site*T+ $300*F, $200*F more, 5 stars*F", ["site"]),
    ],
    ids=[
        "figures again", "a sentence", "a title a line", "a line that stands", "a rating alone", "shifted",
        "a second title", "one contract",
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
