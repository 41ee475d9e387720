"""A person's words beside the bot's own keep their effect to themselves, and can be had back."""

import pytest

from bot.views.escape import quoted, unquoted


@pytest.mark.parametrize(
    "text", ["Logo *design*", "@everyone <@1> [x](y)", "تصميم شعار للشركة", "עיצוב @here", "漢字 🦜"]
)
def test_quoted_words_can_be_had_back(text: str) -> None:
    assert unquoted(quoted(text)) == text


@pytest.mark.parametrize("text", ["تصميم شعار", "\u202eevil שלום", "\u2066open שלום"])
def test_what_runs_from_right_to_left_leaves_the_rest_of_the_line_alone(text: str) -> None:
    shown = quoted(text)
    assert (shown[0], shown[-1]) == ("\u2068", "\u2069")
    assert not set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2069") & set(shown[1:-1])


@pytest.mark.parametrize("text", ["plain", "Zürich", "Сайт", "漢字"])
def test_other_words_get_no_invisible_marks(text: str) -> None:
    assert quoted(text) == text
