"""Contracts written in any layout are read back as they were."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jss.contracts import read_paste
from jss.contracts.contract import Contract, Feedback, Status
from tests.contracts.renderers import WITH_CLIENT, WITHOUT_CLIENT

AS_OF = date(2026, 11, 22)
FIRST = [
    "Logo",
    "Website",
    "Podcast",
    "Grant",
    "Café",
    "Data",
    "Translation",
    "Shop",
    "Dental",
    "Tax",
    "Video",
]
SECOND = [
    "design",
    "clean-up",
    "editing",
    "proposal, short",
    "menu",
    "migration of a manual",
    "theme fix (v2)",
]
CLIENTS = ["Ana", "Blue Co", "Tarn Hotels", "Dr. Iyer", "Müller GmbH", "Fjord Film"]

Renderer = Callable[[Sequence[Contract]], str]


@st.composite
def contracts(draw: st.DrawFn) -> Contract:
    started = AS_OF - timedelta(days=draw(st.integers(40, 900)))
    status = draw(st.sampled_from([Status.ENDED, Status.ENDED, Status.ENDED, Status.OPEN]))
    ended = status is Status.ENDED
    feedback = draw(st.sampled_from([Feedback.RATED, Feedback.RATED, Feedback.NONE, Feedback.REMOVED]))
    cents = draw(st.integers(0, 900_000)) if ended and draw(st.integers(0, 9)) else None
    return Contract(
        title=" ".join(
            [draw(st.sampled_from(FIRST)), *draw(st.lists(st.sampled_from(SECOND), min_size=1, max_size=3))]
        ),
        client=draw(st.sampled_from(CLIENTS)),
        started=started,
        ended=started + timedelta(days=draw(st.integers(1, 39))) if ended else None,
        paid=Decimal(cents) / 100 if cents is not None else None,
        stars=draw(st.integers(10, 50)) / 10 if ended and feedback is Feedback.RATED else None,
        feedback=feedback if ended else Feedback.UNKNOWN,
        status=status,
    )


LISTS = st.lists(
    contracts(), min_size=2, max_size=6, unique_by=lambda contract: (contract.title, contract.started)
)


@pytest.mark.parametrize("render", WITH_CLIENT.values(), ids=WITH_CLIENT.keys())
@settings(max_examples=60)
@given(given_contracts=LISTS)
def test_a_layout_with_clients_gives_every_contract_back(
    render: Renderer, given_contracts: list[Contract]
) -> None:
    assert _facts(_read(render, given_contracts)) == _facts(given_contracts)


@pytest.mark.parametrize("render", WITHOUT_CLIENT.values(), ids=WITHOUT_CLIENT.keys())
@settings(max_examples=60)
@given(given_contracts=LISTS)
def test_a_profile_gives_every_contract_back(render: Renderer, given_contracts: list[Contract]) -> None:
    read = _facts(_read(render, given_contracts), client=False)
    assert read == _facts(given_contracts, client=False)


def _read(render: Renderer, given_contracts: list[Contract]) -> Sequence[Contract]:
    return read_paste(render(given_contracts), as_of=AS_OF).contracts


def _facts(read: Sequence[Contract], *, client: bool = True) -> list[tuple[object, ...]]:
    return [
        (
            _plain(contract.title),
            _plain(contract.client) if client else None,
            contract.started,
            contract.ended,
            contract.paid,
            contract.stars,
            contract.feedback if contract.status is Status.ENDED else None,
            contract.status,
        )
        for contract in read
    ]


def _plain(text: str | None) -> str:
    """Punctuation at the ends of titles is not worth keeping."""
    return (text or "").strip(" ,.&")
