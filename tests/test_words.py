"""The catalogue of fixed texts: whole, in step with the code, and the same in every language."""

import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.preferences import CONTROLS
from bot.settings import PROJECT
from bot.words import ENGLISH, LANGUAGES, LOCALES, words_in

SOURCE = "\n".join(path.read_text(encoding="utf-8") for path in sorted((PROJECT / "bot").rglob("*.py")))
ASKED_FOR = re.compile(
    r"""(?:words\(|sentence\(|Refusal\(|^    label = )\s*["']([a-z0-9_.-]+)["']""", re.MULTILINE
)
# Held to the code by test_translator and test_sentences, to the rules by test_table.
ENGLISH_IN_CODE = {"commands.ftl", "score.ftl", "shown.ftl", "contracts.ftl", "matching.ftl", "rules.ftl"}
# Names that the code puts together: the kinds of things they are about are checked where those are listed.
FAMILIES = ("setting-", "channel-", "answer-field-", "answer-hint-", "uncovered-", "language-", "explain-")


class Variables(Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 the library looks for this name
        self.found.add(node.id.name)


def files_of(language: str) -> list[Path]:
    """All but those whose English stands in the code, beside the commands and rules that it is about."""
    return [path for path in sorted((LOCALES / language).glob("*.ftl")) if path.name not in ENGLISH_IN_CODE]


def catalogue(language: str) -> dict[str, set[str]]:
    """Every text of a language, attributes as `name.attribute`, with the values it needs."""
    texts: dict[str, set[str]] = {}
    for path in files_of(language):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ast.Junk), f"{path.name}: {entry.content}"
            if isinstance(entry, ast.Message):
                parts = [(entry.id.name, entry.value)]
                parts += [(f"{entry.id.name}.{one.id.name}", one.value) for one in entry.attributes]
                for name, pattern in parts:
                    assert name not in texts, f"{path.name}: {name} stands twice"
                    variables = Variables()
                    variables.visit(pattern)
                    texts[name] = variables.found
    return texts


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_text_with_the_same_values(language: str) -> None:
    assert catalogue(language) == catalogue(ENGLISH)


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_kind_of_quotation_marks_is_used(language: str) -> None:
    others = re.compile(r'[«»„‟]|(?<!\\)"')
    odd = [
        f"{path.name}: {line}"
        for path in sorted((LOCALES / language).glob("*.ftl"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if others.search(re.sub(r'\{" ?"\}', "", line))  # Fluent's own way to write nothing and a space
    ]
    assert odd == []


def test_every_text_the_code_asks_for_is_there() -> None:
    asked_for = set(ASKED_FOR.findall(SOURCE))
    assert len(asked_for) > 30
    assert asked_for - catalogue(ENGLISH).keys() == set()


def test_no_text_is_left_that_nothing_asks_for() -> None:
    unused = [
        name
        for name in catalogue(ENGLISH)
        if not name.startswith(FAMILIES) and not re.search(rf"""["']{name}["']""", SOURCE)
    ]
    assert unused == []


@pytest.mark.parametrize("name", CONTROLS)
def test_every_preference_has_a_name_and_an_effect(name: str) -> None:
    words = words_in(ENGLISH)
    assert words(f"setting-{name}")
    assert words(f"setting-{name}.effect").endswith(".")


def test_a_text_that_does_not_exist_or_lacks_a_value_is_an_error_and_not_an_empty_line() -> None:
    words = words_in(ENGLISH)
    with pytest.raises(LookupError, match="nothing-of-the-kind"):
        words("nothing-of-the-kind")
    with pytest.raises(LookupError, match="faq-greeting"):
        words("faq-greeting")


def test_a_language_that_is_not_there_is_answered_in_english() -> None:
    assert words_in("fr")("button-helped") == words_in("en-US")("button-helped") == "Helped"
