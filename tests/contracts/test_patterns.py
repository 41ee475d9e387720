"""No pattern takes longer than its text grows: each is tried on what it is made of, over and over again."""

import ast
import importlib
import inspect
import pkgutil
import re
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from types import ModuleType
from typing import cast

import pytest

import jss.contracts
from jss.contracts.paste import split_lines
from jss.contracts.phrasebook import Phrasebook
from jss.contracts.sparse import SparsePattern

Pattern = re.Pattern[str]
SPARSE = (Phrasebook, SparsePattern)
SIZE = 500  # characters; twice and four times as many are tried
FAST_S, FASTEST_S = 0.002, 0.004  # what takes no longer at either size is not worth a doubt
GROWTH = 3.0  # twice the text takes twice as long; four times as long is what must not be
SMALL = (
    16,
    20,
    26,
    34,
    46,
    62,
    84,
    120,
    180,
    270,
)  # what grows by powers shows here, before it takes forever
SMALL_S = 0.003
MOST_UNITS = 120
TAIL = "~x"  # fits no pattern's end
SEARCHING = {"search", "finditer", "findall", "sub", "subn", "split"}
WRITTEN = re.compile(r"[^\W\d_][^\W\d_' -]*(?: [^\W\d_' -]+)+|[^\W\d_]+")
REPEATED = re.compile(r"\)[*+{]")
SYNTAX = re.compile(r"\(\?P?<?[=!:a-z_0-9]*>?|\\[bBdwsDWSZ]|\[\^?[^\]]*\]|\{[^}]*\}")


def _modules() -> Iterator[ModuleType]:
    for found in pkgutil.walk_packages(jss.contracts.__path__, "jss.contracts."):
        yield importlib.import_module(found.name)


def _patterns_in(name: str, value: object) -> Iterator[tuple[str, Pattern]]:
    """Give the patterns that a name of a module stands for, also those in a collection or a book of phrases."""
    if isinstance(value, re.Pattern):
        yield name, cast("Pattern", value)
    elif isinstance(value, Phrasebook):
        yield from _patterns_in(name, value.by_opening)
    elif isinstance(value, SparsePattern):
        yield name, value.pattern
    elif isinstance(value, Mapping):
        for key, each in cast("Mapping[object, object]", value).items():
            yield from _patterns_in(f"{name}[{key}]", each)
    elif isinstance(value, tuple | list):
        for place, each in enumerate(cast("tuple[object, ...]", value)):
            yield from _patterns_in(f"{name}[{place}]", each)


def _uses(module: ModuleType) -> Iterator[tuple[str, str]]:
    """Give the names of a module with the method that is called on them; handed on, they may be searched for."""
    called: set[int] = set()
    tree = ast.parse(inspect.getsource(module))
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            called.add(id(node.value))
            yield node.value.id, node.attr
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and id(node) not in called:
            yield node.id, "search"


def _collect() -> dict[str, tuple[Pattern, frozenset[str]]]:
    """Give each pattern once, by its first name; whether two of the same text are one object is up to `re`."""
    found: dict[tuple[str, int], tuple[str, Pattern]] = {}
    methods: dict[tuple[str, int], set[str]] = defaultdict(set)
    for module in _modules():
        for name, value in vars(module).items():
            for place, pattern in _patterns_in(f"{module.__name__.rpartition('.')[2]}.{name}", value):
                key = pattern.pattern, pattern.flags
                found.setdefault(key, (place, pattern))
                if not isinstance(value, re.Pattern):
                    methods[key].add("match" if isinstance(value, SPARSE) else "search")
        for name, method in _uses(module):
            value = vars(module).get(name)
            if isinstance(value, re.Pattern):
                pattern = cast("Pattern", value)
                methods[pattern.pattern, pattern.flags].add(method)
    named = sorted((name, key) for key, (name, _) in found.items())
    return {name: (found[key][1], frozenset(methods[key])) for name, key in named}


PATTERNS = _collect()


def _units(pattern: Pattern) -> list[str]:
    """Give what the texts are made of: the words, the marks and the classes of the pattern itself, alone and paired."""
    plain = SYNTAX.sub("\0", pattern.pattern)
    words = sorted({word.lower() for word in WRITTEN.findall(plain)}, key=lambda word: (-len(word), word))
    marks = sorted({char for char in pattern.pattern if not char.isalnum() and not char.isspace()} - {"\\"})
    units = ["1", "a", "1 ", "a ", "1,", "1.", "a.", "a, ", "- ", "$1", "1,010,", "\x01", "\x01 "]
    step = max(1, len(words) // 40)
    for word in words[::step]:
        units += [f"{word} ", word]
    for mark in marks:
        units += [mark, f"{mark} ", f"1{mark}", f"a{mark}", f"a {mark} "]
    return list(dict.fromkeys(units))[:MOST_UNITS]


def _text(unit: str, size: int) -> str:
    """Give a text as patterns get to see it: cleaned, and lower case as most of them want it."""
    lines, _ = split_lines(f"x{unit * (size // len(unit) + 1)}{TAIL}")
    return lines[0].text[1:] if lines else ""


def _run(pattern: Pattern, method: str, text: str) -> None:
    if method in {"match", "fullmatch"}:
        pattern.match(text) if method == "match" else pattern.fullmatch(text)
        return
    for _ in pattern.finditer(text):
        pass


def _taken(work: Callable[[], None], times: int = 1) -> float:
    fastest = float("inf")
    for _ in range(times):
        start = time.thread_time()
        work()
        fastest = min(fastest, time.thread_time() - start)
    return fastest


def _grows(pattern: Pattern, method: str, unit: str) -> str | None:
    """Say how a pattern takes longer than the text grows; None where it does not."""

    def at(size: int, times: int = 1) -> float:
        return _taken(partial(_run, pattern, method, _text(unit, size)), times)

    def both(size: int, times: int) -> tuple[float, float]:
        # In turn, so that a machine that is slow for a while is so for either.
        taken = [(at(size), at(2 * size)) for _ in range(times)]
        return min(short for short, _ in taken), min(long for _, long in taken)

    for size in SMALL if REPEATED.search(pattern.pattern) else SMALL[-1:]:
        if at(size) > SMALL_S and at(size, 3) > SMALL_S:
            return f"{method} of {unit!r} takes {at(size):.3f} s for {size} characters"
    if at(2 * SIZE) < FAST_S:
        return None
    short, long = both(2 * SIZE, 3)
    if long < FASTEST_S or long / short < GROWTH:
        return None
    # Once more and larger, as another process may just have been in the way.
    short, long = both(4 * SIZE, 5)
    return f"{method} of {unit!r} takes {long / short:.1f} times as long" if long / short > GROWTH else None


@pytest.mark.parametrize("name", PATTERNS)
def test_a_pattern_takes_no_longer_than_its_text_grows(name: str) -> None:
    pattern, used = PATTERNS[name]
    methods = sorted(used & {"match", "fullmatch"})
    if not methods or used & SEARCHING:
        methods.append("search")

    tried = ((method, unit) for method in methods for unit in _units(pattern))
    grown = next(filter(None, (_grows(pattern, method, unit) for method, unit in tried)), None)

    assert grown is None


def test_the_patterns_of_every_reader_are_found() -> None:
    modules = {name.partition(".")[0] for name in PATTERNS}

    assert {
        "paste",
        "quotes",
        "money",
        "stars",
        "dates",
        "words",
        "grid",
        "profile_lines",
        "json_objects",
    } <= modules
    assert len(PATTERNS) > 150


@pytest.mark.parametrize(
    ("pattern", "method", "unit"),
    [
        (r"(?:\d,?)+x", "search", "1"),
        (r"(?:a+ ?)+b", "fullmatch", "a"),
        (r"^\s*[=:]*[-=]{2,}[=:]*$", "match", "="),
    ],
    ids=["quadratic", "exponential", "cubic"],
)
def test_what_grows_faster_is_noticed(pattern: str, method: str, unit: str) -> None:
    assert _grows(re.compile(pattern), method, unit) is not None
