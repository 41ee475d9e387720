"""A word or a refund says the same of a contract in whatever layout it stands."""

from datetime import date
from decimal import Decimal

import pytest

from jss.contracts import read_paste
from jss.contracts.contract import Contract, Feedback, Status
from jss.contracts.effects import bad_in_private

AS_OF = date(2026, 11, 22)
PROFILE = "Work history\nLogo\nJan 8, 2026 - Mar 3, 2026\n{0}\nSite\nJan 8, 2025 - Mar 3, 2025\n5.00\n$60\n"
PAID = {
    "profile": PROFILE,
    "table": 'Title,Paid,Ended\nLogo,"{0}",2026-03-03\nSite,$60,2025-03-03\n',
    "labels": "Title: Logo\nPaid: {0}\nEnded: 2026-03-03\n\nTitle: Site\nPaid: $60\nEnded: 2025-03-03\n",
}
REMARK = {
    "profile": PROFILE.replace("{0}", "$500\n{0}"),
    "table": 'Title,Paid,Ended,Notes\nLogo,$500,2026-03-03,"{0}"\nSite,$60,2025-03-03,\n',
    "labels": "Title: Logo\nPaid: $500\nEnded: 2026-03-03\nNotes: {0}\n\nTitle: Site\nPaid: $60\nEnded: 2025-03-03\n",
}


def _logo(layout: str, told: str) -> Contract:
    contracts = read_paste(layout.replace("{0}", told), as_of=AS_OF).contracts
    assert [contract.title for contract in contracts] == ["Logo", "Site"]
    return contracts[0]


@pytest.mark.parametrize(
    ("told", "left"),
    [
        ("$500, refunded $100 and $50", 350),
        ("$500, refunded $100, $50 and $20", 330),
        ("$500, refunded $100", 400),
        ("$500, refunded him $100", 400),
        ("$500 (refund: $100)", 400),
        ("$500, $100 was refunded", 400),
        ("$500, partial refund of $120.50", Decimal("379.50")),
        ("$500, refunded", 0),
        ("refunded $20", 0),
        ("$100, refunded $150", 0),
        ("$500", 500),
    ],
)
@pytest.mark.parametrize("layout", PAID.values(), ids=PAID.keys())
def test_what_was_handed_back_is_taken_off_the_pay(layout: str, told: str, left: int | Decimal) -> None:
    assert _logo(layout, told).paid == left


@pytest.mark.parametrize(
    ("told", "left"),
    [
        ("refunded $100 and $50", 350),
        ("$100 refunded", 400),
        ("refunded $50 of the $500", 450),
        ("refunded", 0),
        ("fully refunded", 0),
        ("no dispute", 500),
    ],
)
@pytest.mark.parametrize("layout", REMARK.values(), ids=REMARK.keys())
def test_a_refund_told_apart_from_the_pay_is_taken_off_it(layout: str, told: str, left: int) -> None:
    assert _logo(layout, told).paid == left


@pytest.mark.parametrize("layout", REMARK.values(), ids=REMARK.keys())
def test_a_part_refunded_without_a_figure_is_told(layout: str) -> None:
    reading = read_paste(layout.replace("{0}", "partial refund"), as_of=AS_OF)

    assert reading.contracts[0].paid == 500
    assert any("A part was refunded" in problem.message for problem in reading.problems)


@pytest.mark.parametrize("layout", REMARK.values(), ids=REMARK.keys())
def test_a_bad_ending_a_private_rating_and_a_removed_review_are_read_in_every_layout(layout: str) -> None:
    assert _logo(layout, "lost dispute").bad_ending
    assert _logo(layout, "ended badly").bad_ending
    assert not _logo(layout, "won the dispute").bad_ending
    assert _logo(layout, "client was suspended").client_flagged
    assert _logo(layout, "would not recommend").private_bad
    assert _logo(layout, "feedback removed").feedback is Feedback.REMOVED
    assert _logo(layout, "no feedback").feedback is Feedback.NONE
    assert _logo(layout, "paused").status is Status.PAUSED


def test_a_verdict_on_a_line_of_its_own_counts_where_there_are_no_stars() -> None:
    assert _logo(PROFILE, "$500\nhappy client").good_verdict is True
    assert _logo(PROFILE, "$500\nunhappy client").good_verdict is False
    assert _logo(PROFILE, "$500\n4.00\nunhappy client").good_verdict is None


@pytest.mark.parametrize(("rating", "bad"), [(0, True), (4, True), (4.5, True), (5, False), (10, False)])
def test_a_private_rating_below_five_is_bad(rating: float, *, bad: bool) -> None:
    assert bad_in_private(rating) is bad
