"""Cuts never exceed what they are given, and lose no more than they must."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.views.custom_id import custom_id
from bot.views.escape import quoted
from bot.views.limits import CUSTOM_ID, ELLIPSIS, cut, cut_lines

MORE = "and {} more."


@given(st.text(), st.integers(1, 200))
def test_a_cut_text_never_exceeds_its_limit(text: str, limit: int) -> None:
    short = cut(text, limit)
    assert len(short) <= limit
    assert short == text or (short.endswith(ELLIPSIS) and text.startswith(short[:-1]))


@given(st.lists(st.text("ab ", max_size=60), max_size=30), st.integers(20, 300))
def test_cut_lines_never_exceed_their_limit_and_stay_whole(lines: list[str], limit: int) -> None:
    shown = cut_lines(lines, limit, MORE)
    assert len(shown) <= limit
    if shown != "\n".join(lines):
        *kept, last = shown.split("\n")
        assert kept == lines[: len(kept)]
        assert last == MORE.format(len(lines) - len(kept))


def test_a_cut_falls_between_words_where_one_is_near() -> None:
    assert cut("one two three four", 15) == "one two three…"
    assert cut("x" * 20, 10) == "x" * 9 + ELLIPSIS


def test_a_component_name_that_is_too_long_is_refused_at_once() -> None:
    assert custom_id("pick", 1, "a") == "v1:pick:1:a"
    with pytest.raises(ValueError, match="characters long"):
        custom_id("pick", "a" * CUSTOM_ID)


@given(st.text())
def test_quoted_words_are_one_line_without_pings(text: str) -> None:
    shown = quoted(text)
    assert "\n" not in shown
    assert "@everyone" not in shown
    assert "@here" not in shown


@pytest.mark.parametrize("sent", ["<@123456789012345678>", "<@&123456789012345678>", "@everyone", "@here"])
def test_quoted_mentions_mention_nobody(sent: str) -> None:
    assert sent not in quoted(f"hey {sent}")


@pytest.mark.parametrize(
    ("sent", "shown"),
    [
        ("**bold**", r"\*\*bold\*\*"),
        ("[x](http://a.example)", r"\[x](http://a.example)"),
        ("# big\n\nb", r"\# big b"),
    ],
)
def test_quoted_markdown_is_shown_as_it_was_typed(sent: str, shown: str) -> None:
    assert quoted(sent) == shown
