"""A first look at the words of a clause spares a costly search, and never hides what that would have found."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jss.contracts.readers.clause import SEVERALLY, SEVERALLY_WORDS, Clause, words_of
from jss.contracts.readers.clients import CALLED, CALLED_WORDS, TITLED, TITLED_WORDS
from jss.contracts.readers.evidence import SUPPOSES, SUPPOSING_WORDS


@pytest.mark.parametrize(
    ("pattern", "cues"),
    [
        (SEVERALLY, SEVERALLY_WORDS),
        (SUPPOSES, SUPPOSING_WORDS),
        (CALLED, CALLED_WORDS),
        (TITLED, TITLED_WORDS),
    ],
    ids=["severally", "supposes", "called", "titled"],
)
@given(st.data())
def test_whatever_is_searched_for_holds_one_of_its_words(
    pattern: re.Pattern[str], cues: frozenset[str], data: st.DataObject
) -> None:
    text = data.draw(st.from_regex(pattern, alphabet=st.characters(max_codepoint=0x24F)))
    clause = Clause(text, text, 0, len(text), ())
    assert not cues.isdisjoint(words_of(clause)), text
