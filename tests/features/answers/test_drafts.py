"""What is typed comes back as it was, and becomes the answer that was meant."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.features.answers.checking import checked, names_besides
from bot.features.answers.difference import difference
from bot.features.answers.draft import Draft, draft_of, from_file, to_file
from bot.features.answers.menu import whole_sentences
from bot.knowledge import Library
from bot.views import limits
from bot.words import words_in
from jss.answers.answer import SourceKind
from jss.answers.matcher import Matcher

LINES = st.text(st.characters(codec="utf-8", exclude_characters="\r\n\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"))
LISTS = st.lists(LINES, max_size=4).map(tuple)


@given(
    title=LINES,
    text=LINES.map(str.strip),
    aliases=LISTS,
    phrasings=LISTS,
    sources=LISTS,
    adding=st.sets(st.sampled_from(["aliases", "phrasings", "sources"])),
    seen=st.integers(0),
)
def test_a_draft_reads_the_same_from_its_file(
    title: str,
    text: str,
    aliases: tuple[str, ...],
    phrasings: tuple[str, ...],
    sources: tuple[str, ...],
    adding: set[str],
    seen: int,
) -> None:
    draft = Draft("-", seen, 7, title, text, aliases, phrasings, sources, frozenset(adding))
    assert from_file(to_file(draft)) == draft


@pytest.mark.parametrize(
    "content", [b"", b"---\n", b"---\ntitle: [\n---\n", b"\xff\xfe", b"---\nslug: 1\n---\n"]
)
def test_a_file_that_is_no_draft_is_none(content: bytes) -> None:
    assert from_file(content) is None


def test_every_shipped_answer_goes_through_the_form_unharmed(matcher: Matcher) -> None:
    library = Library({answer.slug: answer for answer in matcher.answers}, matcher)
    for answer in matcher.answers:
        made, faults = checked(draft_of(answer, 0), answer, names_besides(library, answer.slug))
        assert faults == []
        assert made == replace(answer, authority=SourceKind.SERVER)


def test_a_difference_fits_and_shows_only_the_sentences_that_changed(matcher: Matcher) -> None:
    answer = replace(matcher.answers[0], text="One is the same. Two is old. ```Three``` ends.")
    changed = replace(answer, text="One is the same. Two is new. ```Three``` ends.", aliases=())
    shown = difference(answer, changed, words_in("en"), 480)
    assert "-Text: Two is old.\n+Text: Two is new.\n" in shown
    assert "Three" not in shown
    for limit in (480, 2600):
        for before, after in ((None, changed), (changed, None), (matcher.answers[1], changed)):
            assert len(difference(before, after, words_in("es"), limit)) <= limit
    assert not difference(answer, answer, words_in("en"), 480)


def test_code_marks_in_an_answer_do_not_end_the_block(matcher: Matcher) -> None:
    answer = replace(matcher.answers[0], text="```x```")
    assert difference(None, answer, words_in("en"), 2600).count("```") == 2


@given(st.text(max_size=1500))
def test_a_long_message_is_cut_to_what_fits(text: str) -> None:
    kept = whole_sentences(text, 600)
    assert len(kept) <= 600
    assert text.startswith(kept.removesuffix(limits.ELLIPSIS))


def test_a_long_message_is_cut_after_a_sentence_where_one_ends_late_enough() -> None:
    assert whole_sentences("word " * 70 + "end. " + "more " * 80, 600) == "word " * 70 + "end."
    assert whole_sentences("No. " + "more " * 200, 600).endswith("more…")
