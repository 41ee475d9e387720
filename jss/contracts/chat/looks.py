"""What the tagger sees of a unit: its kind and shape, its line, and the facts around it, as small sets of values."""

from collections import Counter
from collections.abc import Iterable, Sequence

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
# The values of one column, in the order of what they are said of.
Column = Sequence[str]

_STRONG = frozenset(";|.!?•/+→")
_ARROWS = frozenset({"->", "=>"})
_OPENING, _CLOSING = frozenset("(["), frozenset(")]")
_LETTERS = {
    MONEY: "m", FIGURE: "m", RATE: "m", STARS: "r", BARE: "r", DATE: "d", NUMBER: "n", TIMES: "n", PERCENT: "n",
}  # fmt: skip
_HELD = {**_LETTERS, PHRASE: "p", WORD: "w"}
_SHAPES = {OF_TEN: "of-ten", LENGTH: "length"}
_SILENCE = {Word.NO_FEEDBACK, Word.REMOVED}
_SAYING = {WORD, NUMBER, TIMES, PHRASE}
_LETTERS_KEPT = 3
_SAID = 16
_MOST_WORDS = 3  # that are counted behind a fact
_SEVERAL = 3  # times that a word stands in a message


def lines_of(lines: Sequence[Line]) -> list[Column]:
    """Describe the lines that have any units: the columns of lines, with a value for each of them."""
    sums = [_sum_of(line) for line in lines]
    alike = Counter(made[:8] for made in sums if made)
    filled = [at for at, line in enumerate(lines) if line]
    held = [sums[at] for at in filled]
    return [
        [_bullet(lines[at]) for at in filled],
        held,
        ["first", *held][:-1],
        [*held, "last"][1:],
        [str(at == 0 or not lines[at - 1]) for at in filled],
        [str(lines[at][-1].text.endswith(":")) for at in filled],
        [str(min(3, alike[made[:8]] - 1)) for made in held],
        [_length(len(lines[at])) for at in filled],
        [_length_of_paste(len(filled))] * len(filled),
    ]


def _length(units: int) -> str:
    return "long" if units > 40 else "middle" if units > 18 else "short"


def _length_of_paste(lines: int) -> str:
    return "1" if lines == 1 else "few" if lines < 4 else "many"


def _sum_of(line: Line) -> str:
    """Sum up what a line holds: amounts, ratings, dates and phrases (none, one, more), and how many words."""
    if not line:
        return ""
    letters = "".join([_HELD.get(unit.kind, "") for unit in line])
    words = letters.count("w")
    held = "".join([f"{letter}{min(letters.count(letter), 2)}" for letter in "mrdp"])
    return f"{held}w{0 if not words else 1 if words < 4 else 2 if words < 9 else 3}"


def _bullet(line: Line) -> str:
    first = line[0]
    if first.kind == MARK and first.text[0] not in "\"('$":
        return "mark"
    return "number" if first.kind == NUMBER and len(line) > 1 and line[1].kind == MARK else "none"


def faces_of(units: Iterable[Unit]) -> list[Column]:
    """Describe units without their surroundings: the columns of faces, with a value for each unit."""
    return list(zip(*map(_face, units), strict=True)) or [()] * len(FACE_COLUMNS)


def _face(unit: Unit) -> tuple[str, ...]:
    word, kind = unit.text.lower(), unit.kind
    cue = CUES.get(word, "none")
    if kind == WORD:
        return WORD, cue, _shape(unit.text), word[:_LETTERS_KEPT], word[-_LETTERS_KEPT:], word[:_SAID]
    return _kind(unit), cue, _SHAPES.get(kind, ""), "", "", word[:_SAID] if kind in _SAYING else ""


def places_of(lines: Sequence[Line]) -> list[Column]:
    """Say where units stand in their lines, and what around them: the columns of places, with a value for each unit."""
    place, seen, ahead, last, bracket = (list[str]() for _ in range(5))
    for line in lines:
        place += _places(len(line))
        seen += _seen(line)
        ahead += _seen(line[::-1])[::-1]
        last += _last(line)
        bracket += _bracket(line)
    return [place, seen, ahead, last, bracket, _again(lines)]


def _places(units: int) -> list[str]:
    """Say of each unit of a line whether it is one of the first, or the last."""
    return [*"012"[:units], *["middle"] * (units - 4), *["end"] * (units > 3)]


def _seen(line: Line) -> list[str]:
    """Say for each unit which kinds of facts stand before it, back to what parts it from more."""
    found: list[str] = []
    kinds = ""
    for unit in line:
        found.append(kinds)
        if unit.kind == WORD:
            continue
        if unit.kind == MARK:
            kinds = "" if _strong(unit) else kinds
        elif (fact := _fact(unit)) not in kinds:
            kinds = "".join(sorted(kinds + fact))
    return found


def _last(line: Line) -> list[str]:
    """Say of each unit what the last fact before it is, and how many words lie between."""
    found: list[str] = []
    last, words = "begin", 0
    for unit in line:
        found.append(f"{last}{words}")
        if unit.kind == WORD:
            words = min(words + 1, _MOST_WORDS)
        elif unit.kind != MARK:
            last, words = _kind(unit), 0
        elif _strong(unit):
            last, words = "break", 0
    return found


def _bracket(line: Line) -> list[str]:
    """Say of each unit whether it stands in brackets."""
    found: list[str] = []
    depth = 0
    for unit in line:
        mark = unit.text[0] if unit.kind == MARK else ""
        if mark in _OPENING:
            depth += 1
        found.append("1" if depth else "0")
        if mark in _CLOSING:
            depth = max(0, depth - 1)
    return found


def _again(lines: Sequence[Line]) -> list[str]:
    """Say of each unit on how many lines its word stands."""
    words = [
        [unit.text.lower() if unit.kind == WORD and len(unit.text) > 2 else "" for unit in line]
        for line in lines
    ]
    known = Counter[str]()
    for line in words:
        known.update(set(line))
    told = {word: str(min(number, _SEVERAL)) for word, number in known.items()} | {"": "none"}
    return [told[word] for line in words for word in line]


def _strong(mark: Unit) -> bool:
    """Whether a mark parts more than words: the facts of one contract seldom stand on both sides."""
    return mark.text[0] in _STRONG or mark.text in _ARROWS


def _fact(unit: Unit) -> str:
    if isinstance(unit.token, Phrase):
        return "r" if unit.token.kind in _SILENCE else "s"
    return _LETTERS.get(unit.kind, "")


def _kind(unit: Unit) -> str:
    if isinstance(unit.token, Phrase):
        return unit.token.kind.value
    return f"mark{unit.text[0]}" if unit.kind == MARK else unit.kind


def _shape(word: str) -> str:
    """Tell names from other words by their letters."""
    if word[0].isupper():
        return "CAPS" if len(word) > 1 and word.isupper() else "Name"
    if not word[0].islower():
        return "other"
    return "word" if word.isalpha() else "mixed"
