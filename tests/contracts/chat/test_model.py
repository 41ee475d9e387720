"""The likeliest chain of tags, and messages longer than are tagged at once."""

from itertools import pairwise, product

import numpy as np
import pytest

from jss.contracts.chat import model
from jss.contracts.chat.model import likeliest, shipped
from jss.contracts.chat.units import units_of
from jss.contracts.scan import scan

TAGS = 3


@pytest.mark.parametrize("seed", range(20))
def test_the_chain_is_the_likeliest_of_all(seed: int) -> None:
    chance = np.random.default_rng(seed)
    scores, first, following = (
        chance.normal(size=size).astype(np.float32) for size in ((5, TAGS), (TAGS,), (TAGS, TAGS))
    )

    def worth(chain: tuple[int, ...]) -> float:
        steps = sum(following[one, other] for one, other in pairwise(chain))
        return float(first[chain[0]] + steps + sum(scores[at, tag] for at, tag in enumerate(chain)))

    best = max(product(range(TAGS), repeat=5), key=worth)

    assert likeliest(scores, first, following) == list(best)


def test_a_long_message_is_tagged_in_stretches(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = [units_of(scan(f"logo {number}, 5 stars, ${number}")) for number in range(1, 9)]
    whole = shipped().tag(lines)
    monkeypatch.setattr(model, "_AT_ONCE", 20)

    parted = shipped().tag([[], *lines, []])

    assert len(whole) == len(parted) == sum(map(len, lines))
    assert [one.tag.part for one in parted[:4]] == [one.tag.part for one in whole[:4]]
