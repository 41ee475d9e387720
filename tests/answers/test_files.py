from pathlib import Path

import pytest

from jss.answers.files import AnswerFilesError, load_answers, load_not_covered, parse_answer, render_answer
from tests.answers.examples import FILE, PARKING


def fault_of(text: str, name: str = "parking.md") -> str:
    with pytest.raises(AnswerFilesError) as raised:
        parse_answer(text, name)
    return str(raised.value)


def test_an_answer_written_as_a_file_reads_back_the_same() -> None:
    assert parse_answer(render_answer(PARKING), "parking.md") == PARKING


@pytest.mark.parametrize(
    ("old", "new", "line", "says"),
    [
        ("sources:\n- label: House rules\n  kind: server\n  date: 2024-05\n", "", 2, "“sources” is missing"),
        ("  date: 2024-05\n", "", 7, "date” is missing"),
        ("aliases:", "alias:", 3, "not a known key"),
        ("date: 2024-05", "date: May", 9, "no day of the calendar"),
        ("date: 2024-05", "date: 2024-13", 9, "no day of the calendar"),
        ("kind: server", "kind: rumour", 8, "write one of"),
        ("title: Where may I park?", "title: Park: where?", 2, "front matter is broken"),
        ("---\ntitle", "---\n\n\ntytle", 4, "not a known key"),
        ("Behind the library.", "", 13, "no text"),
        ("Behind the library.", "x" * 601, 13, "601 characters"),
    ],
)
def test_a_fault_is_told_with_its_line(old: str, new: str, line: int, says: str) -> None:
    fault = fault_of(FILE.replace(old, new))
    assert fault.startswith(f"parking.md:{line}:")
    assert says in fault


@pytest.mark.parametrize("text", ["", "just text", "---\ntitle: x\n"])
def test_a_file_without_front_matter_is_told_so(text: str) -> None:
    assert "front matter" in fault_of(text)


def test_a_name_that_is_no_slug_is_told_so() -> None:
    assert "small letters" in fault_of(FILE, "My Answer.md")


def test_two_answers_cannot_share_an_alias(tmp_path: Path) -> None:
    (tmp_path / "one.md").write_text(FILE, "utf-8")
    (tmp_path / "two.md").write_text(FILE.replace("bike rack", "Bike Rack"), "utf-8")
    with pytest.raises(AnswerFilesError, match="already leads to one"):
        load_answers(tmp_path)


def test_the_faults_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "one.md").write_text("nothing", "utf-8")
    (tmp_path / "two.md").write_bytes(b"\xff\xfe\xff")
    with pytest.raises(AnswerFilesError) as raised:
        load_answers(tmp_path)
    assert [fault.file for fault in raised.value.faults] == ["one.md", "two.md"]


def test_an_empty_folder_is_told_so(tmp_path: Path) -> None:
    with pytest.raises(AnswerFilesError, match="no answer here"):
        load_answers(tmp_path)


def test_a_broken_line_of_what_is_not_covered_is_told_with_its_number(tmp_path: Path) -> None:
    path = tmp_path / "not-covered.jsonl"
    path.write_text('{"q": "hi", "kind": "oos"}\n{"q": 1}\n', "utf-8")
    with pytest.raises(AnswerFilesError, match=r"not-covered\.jsonl:2"):
        load_not_covered(path)


BOMB = (
    "---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\ntitle: Q?\nphrasings: *b\n---\nx\n"
)


@pytest.mark.parametrize(
    ("head", "line", "says"),
    [
        ("title: Q?\nphrasings: *b", 3, "stands for something written elsewhere"),
        ("title: " + "[" * 100_000, 2, "lists inside lists"),
        ("title: Q?\nas_of: 2020-13-01", 3, "no day of the calendar"),
        ("title: !!python/object/apply:os.system [true]", 2, "no text"),
        ("title: Q?\nas_of: {year: 2020}", 3, "no day of the calendar"),
    ],
)
def test_what_could_do_harm_or_is_no_text_is_told_in_a_sentence(head: str, line: int, says: str) -> None:
    with pytest.raises(AnswerFilesError) as raised:
        parse_answer(f"---\n{head}\n---\nx\n", "a.md", own=True)
    [fault] = raised.value.faults
    assert fault.line == line
    assert says in fault.message
    assert len(fault.message) < 300


def test_a_few_lines_that_stand_for_thousands_are_not_written_out() -> None:
    fault = fault_of(BOMB)
    assert fault.startswith("parking.md:3: A word that begins with * stands for")
    assert len(fault) < 300


def test_of_what_a_file_says_instead_a_sentence_shows_the_beginning() -> None:
    wrong = FILE.replace("kind: server", f"kind: {'x' * 5000}").replace("aliases:", f"{'y' * 900}:")
    assert max(map(len, fault_of(wrong).splitlines())) < 400


def test_a_file_full_of_mistakes_gets_a_list_that_ends() -> None:
    wrong = FILE.replace("aliases:", "\n".join(f"key{number}: x" for number in range(5000)) + "\naliases:")
    faults = fault_of(wrong).splitlines()
    assert len(faults) == 51
    assert faults[-1] == "parking.md: And 4950 more faults in this file."


def test_numbers_years_and_empty_keys_read_as_people_mean_them() -> None:
    answer = parse_answer("---\ntitle: 2020\nas_of:\naliases: [90, yes]\n---\nx\n", "a.md", own=True)
    assert (answer.title, answer.as_of, answer.aliases) == ("2020", None, ("90", "yes"))
