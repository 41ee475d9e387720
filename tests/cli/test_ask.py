import time
from typing import cast

import pytest

from bot.errors import ExitCode
from tests.cli.command import Json, bot, process

pytestmark = pytest.mark.usefixtures("indexed")

KEYS = ["question", "outcome", "answers", "suggestions", "elapsed_ms"]
RETROACTIVE = "Is the change retroactive?"
OFF_TOPIC = "What should I cook tonight?"


def test_json_has_the_documented_shape() -> None:
    (found,) = bot("ask", "--json", RETROACTIVE).rows
    assert list(found) == KEYS
    assert (found["question"], found["outcome"]) == (RETROACTIVE, "answered")
    (answer,) = cast("list[Json]", found["answers"])
    assert list(answer) == ["topic", "confidence", "text", "sources"]
    assert answer["topic"] == "retroactive"
    assert isinstance(answer["confidence"], float)
    for source in cast("list[Json]", answer["sources"]):
        assert list(source) == ["label", "kind", "date", "url"]
        assert source["kind"] in {"announcement", "moderator", "member", "help"}


def test_what_is_not_covered_is_still_a_success() -> None:
    ran = bot("ask", "--json", OFF_TOPIC)
    assert ran.status == ExitCode.OK
    assert [(row["outcome"], row["answers"]) for row in ran.rows] == [("abstained", [])]


def test_each_line_is_a_message_and_blank_lines_are_skipped() -> None:
    ran = bot("ask", "--json", typed=f"\n{RETROACTIVE}\r\n   \n{OFF_TOPIC}\n\n")
    assert [row["question"] for row in ran.rows] == [RETROACTIVE, OFF_TOPIC]


def test_arguments_are_answered_in_order() -> None:
    ran = bot("ask", "--json", OFF_TOPIC, "", RETROACTIVE)
    assert [row["outcome"] for row in ran.rows] == ["abstained", "abstained", "answered"]


@pytest.mark.parametrize("nothing", ["", " \t\n"])
def test_an_empty_question_is_refused_with_what_to_do(nothing: str) -> None:
    ran = bot("ask", "--json", nothing)
    assert (ran.status, ran.out) == (ExitCode.USAGE, "")
    assert "The question is empty" in ran.err


def test_no_line_at_all_gives_no_object() -> None:
    ran = bot("ask", "--json", typed="\n\n")
    assert (ran.status, ran.out) == (ExitCode.OK, "")


@pytest.mark.parametrize(
    "question",
    ["x" * 20_000, "ﷺ" * 5_000, "qwrtp zxcvb mnbvc lkjhg?", "ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ?", "\0\x1b[31m", "🦜" * 400],
    ids=["20,000 letters", "ligatures", "nobody's language", "an unknown script", "controls", "parrots"],
)
def test_strange_messages_are_not_answered_and_soon_done(question: str) -> None:
    started = time.perf_counter()
    (found,) = bot("ask", "--json", typed=question.replace("\n", " ")).rows
    assert found["outcome"] in {"abstained", "choices"}
    assert time.perf_counter() - started < 5


def test_bytes_that_are_no_text_do_not_end_the_conversation() -> None:
    ran = bot("ask", "--json", typed=b"\xff\xfe \x80\n" + RETROACTIVE.encode())
    assert [row["outcome"] for row in ran.rows] == ["abstained", "answered"]


def test_the_mark_at_the_start_of_a_windows_file_is_no_part_of_the_question() -> None:
    (found,) = bot("ask", "--json", typed=RETROACTIVE.encode("utf-8-sig")).rows
    assert found["question"] == RETROACTIVE


def test_the_explanation_is_added_on_request() -> None:
    (found,) = bot("ask", "--json", "--explain", RETROACTIVE).rows
    explained = cast("list[Json]", found["explanations"])
    assert list(found) == [*KEYS, "explanations"]
    assert list(explained[0]) == ["question", "decision", "not_covered", "ranked", "nearest"]
    assert "nearest phrasings:" in bot("ask", "--explain", RETROACTIVE).out


def test_people_see_the_answer_with_its_sources() -> None:
    out = bot("ask", RETROACTIVE).out
    assert "sure)" in out
    assert "https://community.upwork.com/" in out.replace("\n", "")
    assert "Not covered" in bot("ask", OFF_TOPIC).out


def test_a_process_reads_bytes_that_are_no_text_as_well() -> None:
    ran = process("ask", "--json", b"\xff retroactive?", settings={"PYTHONIOENCODING": "ascii"})
    assert ran.rows[0]["question"] == "\ufffd retroactive?"
