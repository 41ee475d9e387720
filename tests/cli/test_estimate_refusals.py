from pathlib import Path

import pytest

from bot.errors import ExitCode
from tests.cli.command import bot

LINE = "logo, 5 stars, $120, ended March 2026\n"


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--as-of", "yesterday"], "--as-of must be a day that exists, written YYYY-MM-DD, not 'yesterday'."),
        (["--as-of", "2031-02-31"], "--as-of must be a day that exists"),
        (["--as-of", "2026-W01-1"], "written YYYY-MM-DD"),
        (["--as-of", "20260101"], "written YYYY-MM-DD"),
        (["--as-of", "2014-12-31"], "There was no Job Success Score on 2014-12-31"),
        (["--rules", "1999"], "There are no rules called '1999'. Choose one of"),
        (["--shown", "140"], "--shown must be a percentage from 0 to 100, not 140."),
        (["--shown", "-1"], "--shown must be a percentage from 0 to 100, not -1."),
        (["--shown", "high"], "--shown"),
        (["--colour"], "No such option: --colour"),
        (["no-such-file.txt"], "The file no-such-file.txt cannot be read: No such file or directory."),
        (["."], "The file . cannot be read"),
        (["one.txt", "two.txt"], "two.txt"),
    ],
)
def test_wrong_usage_is_one_sentence_and_no_output(options: list[str], sentence: str) -> None:
    ran = bot("estimate", "--json", *options, typed=LINE)
    assert (ran.status, ran.out) == (ExitCode.USAGE, "")
    assert sentence in ran.err


UNREADABLE = [
    pytest.param(b"\x89PNG\r\n\x1a\n" + bytes(200), "picture", id="a picture"),
    pytest.param(bytes(range(256)) * 40, "not text", id="binary"),
    pytest.param(b"%PDF-1.7 ...", "PDF", id="a PDF"),
    pytest.param(LINE.encode() * 60_000, "larger than 1 MiB", id="2 MiB"),
]


@pytest.mark.parametrize(("content", "words"), UNREADABLE)
def test_what_is_no_text_is_refused_from_a_file(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "paste"
    path.write_bytes(content)
    ran = bot("estimate", "--json", str(path))
    assert (ran.status, ran.out) == (ExitCode.USAGE, "")
    assert words in ran.err


@pytest.mark.parametrize(("content", "words"), UNREADABLE)
def test_what_is_no_text_is_refused_from_standard_input(content: bytes, words: str) -> None:
    ran = bot("estimate", "--json", "-", typed=content)
    assert (ran.status, ran.out) == (ExitCode.USAGE, "")
    assert words in ran.err


def test_a_file_says_the_same_as_standard_input(tmp_path: Path) -> None:
    path = tmp_path / "späte Verträge.txt"
    path.write_text(LINE, encoding="utf-8")
    options = ("estimate", "--json", "--as-of", "2026-11-22")
    assert bot(*options, str(path)) == bot(*options, "-", typed=LINE) == bot(*options, typed=LINE)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="there is no file without an end here")
def test_a_file_without_an_end_is_refused_before_memory_is_full() -> None:
    ran = bot("estimate", "/dev/zero")
    assert (ran.status, ran.out) == (ExitCode.USAGE, "")
