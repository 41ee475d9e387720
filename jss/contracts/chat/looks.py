"""What the tagger sees of a unit: its kind and shape, its line, and the facts around it, as small sets of values."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from jss.contracts.chat.cues import CUES
from jss.contracts.chat.units import (
    BARE,
    DATE,
    FIGURE,
    LENGTH,
    MARK,
    MONEY,
    NUMBER,
    OF_TEN,
    PERCENT,
    PHRASE,
    RATE,
    STARS,
    TIMES,
    WORD,
    Unit,
)
from jss.contracts.words import Phrase, Word

Line = Sequence[Unit]
# The columns of a look, in the order the model knows them: the unit's own face, its place, its whole line.
FACE_COLUMNS = ("kind", "cue", "shape", "opening", "ending", "said")
PLACE_COLUMNS = ("place", "seen", "ahead", "last", "bracket", "again")
LINE_COLUMNS = ("bullet", "line", "before", "after", "gap", "colon", "alike", "length", "paste")
COLUMNS = (*FACE_COLUMNS, *PLACE_COLUMNS, *LINE_COLUMNS)
Look = tuple[str, ...]

_STRONG = frozenset(";|.!?•/+→")
_ARROWS = frozenset({"->", "=>"})
_LETTERS = {
    MONEY: "m", FIGURE: "m", RATE: "m", STARS: "r", BARE: "r", DATE: "d", NUMBER: "n", TIMES: "n", PERCENT: "n",
}  # fmt: skip
_SILENCE = {Word.NO_FEEDBACK, Word.REMOVED}
_SAYING = {WORD, NUMBER, TIMES, PHRASE}
_LETTERS_KEPT = 3
_SAID = 16


@dataclass(frozen=True, slots=True)
class LineLooks:
    """A line of units, what all of them share, and the place of each."""

    units: Line
    shared: Look
    places: list[Look]


def looks_of(lines: Sequence[Line]) -> list[LineLooks]:
    """Describe the lines that have any units, in order."""
    words = Counter(
        word for line in lines for word in {unit.text.lower() for unit in line if unit.kind == WORD}
    )
    sums = [_sum_of(line) for line in lines]
    alike = Counter(made[:8] for made in sums if made)
    filled = [at for at, line in enumerate(lines) if line]
    paste = "1" if len(filled) == 1 else "few" if len(filled) < 4 else "many"
    looks: list[LineLooks] = []
    for number, at in enumerate(filled):
        line = lines[at]
        shared = (
            _bullet(line),
            sums[at],
            sums[filled[number - 1]] if number else "first",
            sums[filled[number + 1]] if number + 1 < len(filled) else "last",
            str(at == 0 or not lines[at - 1]),
            str(line[-1].text.endswith(":")),
            str(min(3, alike[sums[at][:8]] - 1)),
            "long" if len(line) > 40 else "middle" if len(line) > 18 else "short",
            paste,
        )
        looks.append(LineLooks(line, shared, list(_places(line, words))))
    return looks


def _sum_of(line: Line) -> str:
    """Sum up what a line holds: amounts, ratings, dates and phrases (none, one, more), and how many words."""
    if not line:
        return ""
    counts = Counter("p" if unit.kind == PHRASE else _LETTERS.get(unit.kind, "") for unit in line)
    words = sum(unit.kind == WORD for unit in line)
    held = "".join(f"{letter}{min(counts[letter], 2)}" for letter in "mrdp")
    return f"{held}w{0 if not words else 1 if words < 4 else 2 if words < 9 else 3}"


def _bullet(line: Line) -> str:
    first = line[0]
    if first.kind == MARK and first.text[0] not in "\"('$":
        return "mark"
    return "number" if first.kind == NUMBER and len(line) > 1 and line[1].kind == MARK else "none"


def face_of(unit: Unit) -> Look:
    """Describe a unit without its surroundings."""
    word = unit.text.lower()
    wordy = unit.kind == WORD
    return (
        _kind(unit),
        CUES.get(word, "none"),
        _shape(unit),
        word[:_LETTERS_KEPT] if wordy else "",
        word[-_LETTERS_KEPT:] if wordy else "",
        word[:_SAID] if unit.kind in _SAYING else "",
    )


def _places(line: Line, words: Counter[str]) -> Iterable[Look]:
    """Say of each unit where it stands in its line, and which facts stand around it."""
    strong = [unit.kind == MARK and _strong(unit) for unit in line]
    facts = [_fact(unit) for unit in line]
    seen = _seen(strong, facts)
    ahead = _seen(strong[::-1], facts[::-1])[::-1]
    depth, last, distance, end = 0, "begin", 0, len(line) - 1
    for at, unit in enumerate(line):
        kind, text = unit.kind, unit.text
        if kind == MARK and text[0] in "([":
            depth += 1
        yield (
            str(at) if at < 3 else "end" if at == end else "middle",
            seen[at],
            ahead[at],
            f"{last}{min(distance, 3)}",
            "1" if depth else "0",
            str(min(words[text.lower()], 3)) if kind == WORD and len(text) > 2 else "none",
        )
        if kind == WORD:
            distance += 1
        elif kind != MARK:
            last, distance = _kind(unit), 0
        elif strong[at]:
            last, distance = "break", 0
        elif text[0] in ")]":
            depth = max(0, depth - 1)


def _strong(unit: Unit) -> bool:
    """Whether a unit parts more than words: the facts of one contract seldom stand on both sides."""
    return unit.kind == MARK and (unit.text[0] in _STRONG or unit.text in _ARROWS)


def _fact(unit: Unit) -> str:
    if isinstance(unit.token, Phrase):
        return "r" if unit.token.kind in _SILENCE else "s"
    return _LETTERS.get(unit.kind, "")


def _seen(strong: Sequence[bool], facts: Sequence[str]) -> list[str]:
    """Say for each unit which kinds of facts stand before it, back to what parts it from more."""
    found: list[str] = []
    kinds = ""
    for parts, fact in zip(strong, facts, strict=True):
        found.append(kinds)
        if parts:
            kinds = ""
        elif fact and fact not in kinds:
            kinds = "".join(sorted(kinds + fact))
    return found


def _kind(unit: Unit) -> str:
    if isinstance(unit.token, Phrase):
        return unit.token.kind.value
    return f"mark{unit.text[0]}" if unit.kind == MARK else unit.kind


def _shape(unit: Unit) -> str:
    """Tell names from other words by their letters."""
    text = unit.text
    if unit.kind != WORD:
        return {OF_TEN: "of-ten", LENGTH: "length"}.get(unit.kind, "")
    if text[0].isupper():
        return "CAPS" if len(text) > 1 and text.isupper() else "Name"
    if not text[0].islower():
        return "other"
    return "word" if text.isalpha() else "mixed"
