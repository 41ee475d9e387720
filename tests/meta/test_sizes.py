import ast
from collections.abc import Iterator
from pathlib import Path

from bot.settings import PROJECT

LONGEST_FILE = 400
LONGEST_FUNCTION = 60
FILES = sorted(path for part in ("bot", "jss") for path in (PROJECT / part).rglob("*.py"))


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def test_there_is_something_to_measure() -> None:
    assert len(FILES) > 50


def test_files_are_about_one_idea() -> None:
    long = [path.name for path in FILES if path.read_text(encoding="utf-8").count("\n") > LONGEST_FILE]
    assert long == []


def test_functions_fit_on_a_screen() -> None:
    long = [
        f"{path.relative_to(PROJECT)}:{node.lineno} {node.name}"
        for path in FILES
        if "versions" not in path.parts
        for node in functions(path)
        if (node.end_lineno or 0) - node.lineno >= LONGEST_FUNCTION
    ]
    assert long == []
