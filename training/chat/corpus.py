"""The marked messages as units with their tags and meanings: what the tagger learns from."""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import cast

from jss.contracts.bullets import without_numbering
from jss.contracts.chat.tags import PLAIN, TAGS, Figure, Meaning, Part, Tag, meaning_of
from jss.contracts.chat.units import (
    BARE,
    FIGURE,
    MARK,
    MONEY,
    NUMBER,
    PHRASE,
    STARS,
    TIMES,
    WORD,
    Unit,
    units_of,
)
from jss.contracts.paste import split_lines
from jss.contracts.quotes import MASK, mask_reviews
from jss.contracts.scan import scan
from jss.contracts.tokens import Count
from jss.contracts.words import Phrase, Word
from training.chat.marks import Kind, Mark, parse

FOLDER = Path(__file__).parent / "messages"
MEANINGS_FILE = Path(__file__).parent / "meanings.jsonl"
_FIGURES = {BARE, FIGURE, MONEY, NUMBER, STARS, TIMES}
_ALONE = re.compile(
    r"(?:an?\s|the\s|all\s|about\s|~|other\s|another\s|last\s|first\s)*"
    r"(?:\d+\s?[x\u00d7]?|[x\u00d7]\s?\d+|[^\W\d_]+|couple of|pair of)"
    r"(?:\s(?:of (?:them|these|those)|more|jobs?|works?|clients?|contracts?|others?|ones?|guys?|gigs?|projects?|times?"
    r"|clientes?|contratos?|trabajos?|veces|vez|vezes|trabalhos?|projetos?|proyectos?|aufträge|auftrag|projekte?|mal"
    r"|contrats?|missions?|fois|lavori|lavoro|volte|people|ppl|kaam|one))*",
    re.IGNORECASE,
)
_NUMBER_WORDS = {
    "another",
    "other",
    "one",
    "an",
    "a",
    "both",
    "half",
    "rest",
    "otro",
    "otra",
    "un",
    "uno",
    "una",
}


@dataclass(frozen=True, slots=True)
class Example:
    """A message: its lines as units, and for each unit its tag, and its meaning where it tells a fact."""

    lines: list[list[Unit]]
    tags: list[Tag]
    meanings: list[Meaning | None]
    text: str


@dataclass(frozen=True, slots=True)
class _Placed:
    """A unit and where it stands in the plain text."""

    unit: Unit
    start: int
    end: int


def load(folder: Path = FOLDER) -> list[str]:
    """Read all marked messages of a folder; what stands in several files counts once."""
    texts: dict[str, None] = {}
    for path in sorted(folder.glob("*.jsonl")):
        for row in path.read_text("utf-8").splitlines():
            texts[cast("dict[str, str]", json.loads(row))["text"]] = None
    return list(texts)


def meanings() -> dict[str, Meaning]:
    """Return what marked facts in words mean, by their words in small letters."""
    rows = (json.loads(row) for row in MEANINGS_FILE.read_text("utf-8").splitlines())
    return {row["words"]: _meaning(row["meaning"]) for row in rows}


def _meaning(name: str) -> Meaning:
    return Figure(name) if name in set(Figure) else Word(name)


def example_of(marked: str, known: dict[str, Meaning]) -> Example:
    """Bring the marks of a message to its units."""
    plain, marks = parse(marked)
    lines = _placed_lines(plain)
    groups = _groups(plain, marks)
    begun: set[frozenset[int]] = set()
    tags: list[Tag] = []
    told: list[Meaning | None] = []
    for placed in (one for line in lines for one in line):
        mark = _mark_of(placed, marks)
        tag = Tag(_part(placed, mark, groups, plain))
        if tag.part in {Part.TITLE, Part.CLIENT, Part.FACT, Part.COUNT} and mark is not None:
            group = groups[min(mark.contracts)]
            tag = Tag(tag.part, group not in begun)
            begun.add(group)
        tags.append(tag)
        fact = tag.part in {Part.FACT, Part.SHARED_FACT, Part.EVERY}
        told.append(_meant(placed.unit, plain[mark.start : mark.end], known) if fact and mark else None)
    tags = _with_sums([one for line in lines for one in line], tags, groups)
    return Example([[one.unit for one in line] for line in lines], tags, told, plain)


def _placed_lines(plain: str) -> list[list[_Placed]]:
    lines, _ = split_lines(plain)
    masked = mask_reviews(lines)
    placed: list[list[_Placed]] = []
    offset = 0
    seen = without_numbering(masked.texts)
    for line, text, unnumbered in zip(lines, masked.texts, seen, strict=True):
        places = _places(line.raw, text)
        row: list[_Placed] = []
        for unit in units_of(scan(unnumbered)):
            start, end = places[unit.start], places[unit.end - 1] + 1
            if MASK in unit.text:
                end = places[unit.end] if unit.end < len(places) else len(line.raw)
            row.append(_Placed(unit, offset + start, offset + end))
        placed.append(row)
        offset += len(line.raw) + 1
    return placed


def _places(raw: str, text: str) -> list[int]:
    """Return where each letter of a cleaned and masked line stands in the line as written."""
    places: list[int] = []
    at = 0
    for index, letter in enumerate(text):
        if letter == MASK:
            places.append(at)
            following = text[index + 1 : index + 6]
            found = raw.find(following, at + 1) if following else len(raw)
            at = found if found >= 0 else at + 1
            continue
        found = raw.find(letter, at, at + 8)
        place = found if found >= 0 else at
        places.append(min(place, len(raw) - 1))
        at = place + 1
    return places


def _groups(plain: str, marks: Sequence[Mark]) -> dict[int, frozenset[int]]:
    """Return for each contract those that are told with it as alike: one count, or the same marks."""
    groups: dict[int, frozenset[int]] = {}
    counted = {mark.contracts for mark in marks if _counts_several(plain, mark)}
    for several in sorted(counted, key=len):
        inside = [mark for mark in marks if mark.contracts < several]
        titled = any(mark.kind is Kind.TITLE for mark in inside)
        most = max((sum(number in mark.contracts for mark in inside) for number in several), default=0)
        if not titled and most <= 1 and not groups.keys() & several:
            groups |= dict.fromkeys(several, several)
    signatures: dict[frozenset[int], set[int]] = {}
    for number in {number for mark in marks for number in mark.contracts} - groups.keys():
        signature = frozenset(at for at, mark in enumerate(marks) if number in mark.contracts)
        signatures.setdefault(signature, set()).add(number)
    for alike in signatures.values():
        groups |= dict.fromkeys(alike, frozenset(alike))
    return groups


def _counts_several(plain: str, mark: Mark) -> bool:
    return mark.kind is Kind.FACT and len(mark.contracts) > 1 and _is_number(plain[mark.start : mark.end])


@cache
def _units_in(words: str) -> tuple[Unit, ...]:
    return tuple(units_of(scan(words)))


@cache
def _is_number(words: str) -> bool:
    """Whether a mark holds nothing but a number of contracts ("4x", "another one", "the other two")."""
    return bool(_ALONE.fullmatch(words.strip())) and any(
        isinstance(unit.token, Count) or unit.kind == NUMBER or unit.text.lower() in _NUMBER_WORDS
        for unit in _units_in(words)
    )


def _mark_of(placed: _Placed, marks: Iterable[Mark]) -> Mark | None:
    """Return the mark that covers most of a unit; punctuation counts only where it lies wholly inside."""
    best: Mark | None = None
    most = 0
    for mark in marks:
        covered = min(placed.end, mark.end) - max(placed.start, mark.start)
        if covered > most:
            best, most = mark, covered
    if best is not None and placed.unit.kind == MARK and most < placed.end - placed.start:
        return None
    return best


def _part(placed: _Placed, mark: Mark | None, groups: dict[int, frozenset[int]], plain: str) -> Part:
    """Return the part a unit plays by the mark it lies in."""
    if mark is None or mark.kind in {Kind.EVERY, Kind.SCORE}:
        return Part.NONE if mark is None else Part.EVERY if mark.kind is Kind.EVERY else Part.SCORE
    shared = len({groups[number] for number in mark.contracts}) > 1
    if mark.kind is Kind.TITLE:
        return Part.SHARED_TITLE if shared else Part.TITLE
    if mark.kind is Kind.CLIENT:
        return Part.SHARED_CLIENT if shared else Part.CLIENT
    if shared:
        return _shared_part(placed, mark, groups, plain)
    if _counts(placed.unit, mark, plain):
        return Part.COUNT
    return Part.NONE if _idle(placed, mark, plain) else Part.FACT


def _shared_part(placed: _Placed, mark: Mark, groups: dict[int, frozenset[int]], plain: str) -> Part:
    if _sums_up(placed.unit, groups):
        return Part.SUM
    idle = _counts_several(plain, mark) or _idle(placed, mark, plain)
    return Part.NONE if idle else Part.SHARED_FACT


def _counts(unit: Unit, mark: Mark, plain: str) -> bool:
    """Whether a unit is the number of contracts of its mark, and not a rating or an amount."""
    if unit.kind not in {NUMBER, TIMES} and unit.text.lower() not in _NUMBER_WORDS:
        return False
    words = plain[mark.start : mark.end]
    if not _is_number(words):
        return False
    if len(mark.contracts) > 1 or unit.kind == TIMES:
        return True
    one = not isinstance(unit.token, Count) or unit.token.value == 1
    return one and not (unit.text.isdigit() and words.strip().isdigit())


def _idle(placed: _Placed, mark: Mark, plain: str) -> bool:
    """Whether a word or a sign in a mark only surrounds the facts that the scanner finds there itself."""
    if placed.unit.kind not in {WORD, MARK}:
        return False
    words = plain[mark.start : mark.end]
    return any(unit.kind not in {WORD, MARK} for unit in _units_in(words))


def _meant(unit: Unit, words: str, known: dict[str, Meaning]) -> Meaning | None:
    """Return what a unit of a fact means; None where the scanner's own finding says it."""
    meaning = known.get(" ".join(words.lower().split()))
    if unit.kind == PHRASE or unit.kind in {WORD, MARK}:
        if isinstance(unit.token, Phrase) and (meaning is None or unit.token.kind in PLAIN):
            return meaning_of(unit.token.kind)
        return meaning or Figure.WORDS
    if unit.kind in {NUMBER, FIGURE, BARE} and meaning in {None, Figure.PAID, Figure.STARS, Figure.LENGTH}:
        return meaning or (Figure.STARS if _value(unit) <= 5 else Figure.PAID)
    return None


def _value(unit: Unit) -> float:
    if isinstance(unit.token, Count):
        return unit.token.value
    digits = unit.text.replace(",", ".").rstrip("k")
    try:
        return float(digits)
    except ValueError:
        return 100.0


def _with_sums(placed: Sequence[_Placed], tags: list[Tag], groups: dict[int, frozenset[int]]) -> list[Tag]:
    """Tag unmarked numbers that are the number of all contracts ("12 done, 10 are 5 stars, ...")."""
    return [
        Tag(Part.SUM) if tag.part is Part.NONE and _sums_up(one.unit, groups) else tag
        for one, tag in zip(placed, tags, strict=True)
    ]


def _sums_up(unit: Unit, groups: dict[int, frozenset[int]]) -> bool:
    """Whether a number is that of all contracts."""
    every = len(groups)
    return every > _FEW and isinstance(unit.token, Count) and unit.token.value == every


_FEW = 2


def tag_numbers(tags: Iterable[Tag]) -> Iterator[int]:
    """Return the places of tags in the model's order."""
    return (TAGS.index(tag) for tag in tags)
