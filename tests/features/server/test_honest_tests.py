"""The tests themselves: what stands in for a thing must have the shape of that thing."""

import ast
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[2]
FILES = sorted(TESTS.rglob("test_*.py"))
MOCKS = {"Mock", "MagicMock", "AsyncMock", "NonCallableMock", "patch"}
SPECS = {"spec", "spec_set", "autospec", "new"}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(TESTS).as_posix())
def test_no_mock_stands_for_just_anything(path: Path) -> None:
    calls = [node for node in ast.walk(tree_of(path)) if isinstance(node, ast.Call)]
    loose = [
        call.lineno
        for call in calls
        if name_of(call.func) in MOCKS and not SPECS & {str(keyword.arg) for keyword in call.keywords}
    ]
    assert loose == [], f"{path.name}: a mock without a spec agrees with everything"


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def name_of(function: ast.expr) -> str:
    match function:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""
