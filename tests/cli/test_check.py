import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest

from bot.data import SHIPPED
from bot.errors import ExitCode
from tests.cli.command import Ran, bot, process

SLUG = "retroactive"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A copy of what people edit; faults are found before the encoder is needed."""
    folder = tmp_path / "data"
    shutil.copytree(SHIPPED / "answers", folder / "answers")
    for name in ("rulesets.json", "not-covered.jsonl"):
        shutil.copy(SHIPPED / name, folder / name)
    return folder


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def lines_of(ran: Ran) -> list[str]:
    assert (ran.status, ran.out) == (ExitCode.INVALID_DATA, "")
    return ran.err.splitlines()


def test_what_is_shipped_is_in_order() -> None:
    ran = process("check")
    assert (ran.status, ran.err) == (ExitCode.OK, "")
    assert ran.out.startswith("All in order: the settings, ")
    assert "answers" in ran.out
    assert "7 rulesets" in ran.out


def _without_sources(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    head, _, rest = text.partition("sources:\n")
    _, phrasings, end = rest.partition("phrasings:\n")
    path.write_text(head + phrasings + end, encoding="utf-8")


BROKEN: list[tuple[Callable[[Path], object], str]] = [
    (_without_sources, f"{SLUG}.md:2: “sources”"),
    (lambda path: edit(path, "---\n", ""), f"{SLUG}.md:1: The file must begin with front matter"),
    (lambda path: edit(path, "title: ", "title: a: b: "), f"{SLUG}.md:"),
    (
        lambda path: edit(path, "aliases:\n", "aliases:\n- agencies\n"),
        f"{SLUG}.md: The alias “agencies” already",
    ),
    (lambda path: path.write_bytes(b"---\n\xff\xfe"), f"{SLUG}.md: The file is not UTF-8 text"),
    (lambda path: path.write_text("", encoding="utf-8"), f"{SLUG}.md:1: The file must begin"),
    (lambda path: edit(path, "kind: moderator", "kind: hearsay"), f"{SLUG}.md:"),
]


@pytest.mark.parametrize(
    ("damage", "start"),
    BROKEN,
    ids=["no source", "no front matter", "broken front matter", "alias twice", "bytes", "empty", "kind"],
)
def test_a_broken_answer_is_one_sentence_with_its_place(
    data: Path, damage: Callable[[Path], object], start: str
) -> None:
    damage(data / "answers" / f"{SLUG}.md")
    (line,) = lines_of(bot("check", "--data", str(data)))
    assert line.startswith(start)
    assert line.endswith(".")


def test_every_fault_is_told_at_once(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOG_LEVEL", "loud")
    edit(data / "answers" / "agencies.md", "title:", "titel:")
    edit(data / "not-covered.jsonl", "{", "{{")
    edit(data / "rulesets.json", "{", "")
    lines = lines_of(bot("check", "--data", str(data)))
    starts = ["LOG_LEVEL is not usable", "agencies.md:", "not-covered.jsonl:1:", "rulesets.json:"]
    for start in starts:
        assert any(line.startswith(start) for line in lines), start
    assert not any(line.startswith(" ") for line in lines)


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("from", "2015-13-01", "from"),
        ("min_outcomes", 0, "min_outcomes"),
        ("windows", [7], "windows"),
        ("sources", ["nowhere"], "the source 'nowhere' is not in the list of sources."),
    ],
)
def test_broken_rulesets_are_named(data: Path, key: str, value: object, words: str) -> None:
    path = data / "rulesets.json"
    content = cast("dict[str, list[dict[str, object]]]", json.loads(path.read_text(encoding="utf-8")))
    first = content["rulesets"][0]
    first[key] = value
    path.write_text(json.dumps(content), encoding="utf-8")
    lines = lines_of(bot("check", "--data", str(data)))
    assert any(line.startswith(f"Rules {first['id']}: ") and words in line for line in lines)


def test_an_empty_folder_is_told_file_by_file(tmp_path: Path) -> None:
    lines = lines_of(bot("check", "--data", str(tmp_path)))
    assert len(lines) == 3


def test_a_missing_encoder_is_told(data: Path) -> None:
    (line,) = lines_of(bot("check", "--data", str(data)))
    assert line.startswith("The encoder needs ")
