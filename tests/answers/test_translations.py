"""The shipped answers in other languages, and the files that hold them."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from bot.data import DataFolder
from bot.words import ENGLISH, LANGUAGES
from jss.answers.answer import Answer, Translation
from jss.answers.files import AnswerFilesError, load_answers, parse_translation, render_answer
from jss.answers.labels import load_labels
from tests.answers.examples import FILE, PARKING

SHIPPED = load_answers(DataFolder().answers)
OTHERS = [language for language in LANGUAGES if language != ENGLISH]
FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
MONTHS = {
    "January": "enero",
    "February": "febrero",
    "March": "marzo",
    "April": "abril",
    "May": "mayo",
    "June": "junio",
    "July": "julio",
    "August": "agosto",
    "September": "septiembre",
    "October": "octubre",
    "November": "noviembre",
    "December": "diciembre",
}
# Who stands behind a statement: what the English text names, the Spanish one names too.
HEDGES = {
    r"\bmoderators?\b": "moderador",
    r"\bone member\b|\bmembers wrote\b": "miembro",
    r"\bnot in the announcement\b|\bnot from the announcement\b": "anuncio",
    r"\bhelp pages?\b": "páginas? de ayuda|vídeo de ayuda",
    r"\bblog\b": "blog",
    r"`/jss`": "`/jss`",
}
SPANISH = """---
title: ¿Dónde aparco?
---
Detrás de la biblioteca.
"""


def figures(text: str) -> set[str]:
    return {figure.replace(",", ".") for figure in FIGURE.findall(text)}


def folder_with(tmp_path: Path, translation: str, name: str = "es/parking.md") -> Path:
    (tmp_path / "parking.md").write_text(FILE, "utf-8")
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(translation, "utf-8")
    return tmp_path


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("answer", SHIPPED, ids=lambda answer: answer.slug)
class TestShipped:
    def test_it_is_translated_and_its_title_fits_on_a_button(self, answer: Answer, language: str) -> None:
        said = answer.said_in(language)
        assert said.text != answer.text
        assert len(said.title) <= 80

    def test_every_date_and_number_is_the_same(self, answer: Answer, language: str) -> None:
        said = answer.said_in(language).text
        assert figures(answer.text) <= figures(said)


@pytest.mark.parametrize("answer", SHIPPED, ids=lambda answer: answer.slug)
def test_the_spanish_text_names_the_same_months_and_whoever_says_it(answer: Answer) -> None:
    spanish = answer.said_in("es").text
    for english, month in MONTHS.items():
        assert (english in answer.text.replace("May ", "may ")) <= (month in spanish), month
    for english, hedge in HEDGES.items():
        if re.search(english, answer.text, re.IGNORECASE):
            assert re.search(hedge, spanish, re.IGNORECASE), hedge


def test_an_answer_is_read_with_its_translation(tmp_path: Path) -> None:
    [answer] = load_answers(folder_with(tmp_path, SPANISH))
    assert answer.translations == (Translation("es", "¿Dónde aparco?", "Detrás de la biblioteca."),)
    spanish = answer.said_in("es")
    assert (spanish.title, spanish.text) == ("¿Dónde aparco?", "Detrás de la biblioteca.")
    assert (spanish.slug, spanish.sources) == (answer.slug, answer.sources)
    assert answer.said_in("fr") is answer


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (SPANISH.replace("title", "titel"), r"es/parking\.md:2: “titel” is not a known key"),
        (SPANISH.replace("title: ¿Dónde aparco?", "{}"), r"es/parking\.md:2: “title” is missing"),
        (
            SPANISH.replace("---\nDet", "aliases: [x]\n---\nDet"),
            r"es/parking\.md:3: “aliases” is not a known",
        ),
        (SPANISH.replace("Detrás de la biblioteca.", "x" * 601), r"es/parking\.md:4: The text has 601 char"),
        (SPANISH.replace("Detrás de la biblioteca.", ""), r"es/parking\.md:4: The answer has no text"),
        ("Detrás de la biblioteca.", r"es/parking\.md:1: The file must begin with front matter"),
    ],
)
def test_a_faulty_translation_is_told_with_its_file_and_line(tmp_path: Path, text: str, fault: str) -> None:
    with pytest.raises(AnswerFilesError, match=fault):
        load_answers(folder_with(tmp_path, text))


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("es/cycling.md", r"es/cycling\.md: There is no answer cycling\.md"),
        ("Spanish/parking.md", r"Spanish/parking\.md: Name the folder by its language"),
    ],
)
def test_a_translation_of_nothing_or_into_nothing_is_told(tmp_path: Path, name: str, fault: str) -> None:
    with pytest.raises(AnswerFilesError, match=fault):
        load_answers(folder_with(tmp_path, SPANISH, name))


def test_the_faults_of_an_answer_and_its_translation_are_told_at_once(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, "nothing")
    (folder / "parking.md").write_text("nothing", "utf-8")
    with pytest.raises(AnswerFilesError) as raised:
        load_answers(folder)
    assert {fault.file for fault in raised.value.faults} == {"parking.md", "es/parking.md"}


def test_a_translation_is_not_part_of_the_answer_s_own_file() -> None:
    translated = replace(PARKING, translations=(parse_translation(SPANISH, "es/parking.md"),))
    assert render_answer(translated) == render_answer(PARKING)


def test_the_facts_that_must_be_said_are_about_answers_that_are_translated() -> None:
    facts = json.loads(Path(__file__).with_name("expected-facts.json").read_text(encoding="utf-8"))
    assert facts.keys() <= {answer.slug for answer in SHIPPED if answer.said_in("es") is not answer}


@pytest.mark.parametrize("language", OTHERS)
def test_every_source_is_called_something_in_the_language_and_nothing_else_is(language: str) -> None:
    labels = load_labels(DataFolder().answers / language)
    assert labels.keys() == {source.label for answer in SHIPPED for source in answer.sources}
    assert all(name.strip() for name in labels.values())
    assert all(labels[label] != label for label in labels)


def test_sources_are_called_what_they_are_in_the_language_of_the_answer(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, SPANISH)
    (folder / "es" / "labels.yaml").write_text("House rules: Normas de la casa\n", "utf-8")
    [answer] = load_answers(folder)
    assert [source.label for source in answer.said_in("es").sources] == ["Normas de la casa"]
    assert [source.label for source in answer.sources] == ["House rules"]


@pytest.mark.parametrize("text", ["House rules: [", "- House rules", "House rules:\n  es: Normas"])
def test_faulty_labels_are_told_with_their_file(tmp_path: Path, text: str) -> None:
    folder = folder_with(tmp_path, SPANISH)
    (folder / "es" / "labels.yaml").write_text(text, "utf-8")
    with pytest.raises(AnswerFilesError, match=r"es/labels\.yaml: The file cannot be read"):
        load_answers(folder)
