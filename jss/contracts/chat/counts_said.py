"""Numbers of contracts that the tagger has not seen: "the rest", "plus two jobs", "4 x 5★", and all but a named one."""

import re
from collections.abc import Sequence
from itertools import takewhile

from jss.contracts.chat.counting import REST
from jss.contracts.chat.groups import ALL, Said, in_sentence, index_of, last_group
from jss.contracts.chat.kinds import kinds_of
from jss.contracts.chat.small_words import AND, EXCEPT, ONE, PLACES, PLUS
from jss.contracts.chat.tags import NAMES, OWN, Figure, Part, Tag
from jss.contracts.chat.units import BARE, FIGURE, MONEY, NUMBER, PHRASE, STARS
from jss.contracts.numbers import parse_number
from jss.contracts.tokens import Count


def counts_said(said: Sequence[Said]) -> Sequence[Said]:
    """Correct where numbers of contracts are told, and where contracts begin with them."""
    for correct in (_times, _fold, _pairs, _tallied_word, _listed_ratings, _rest, _more, _all_but, _excepted):
        said = correct(said)
    return said


_BEGIN = Tag(Part.COUNT, begins=True)


def _times(said: Sequence[Said]) -> Sequence[Said]:
    """Read "4 x 5★" for four contracts with five stars."""
    kept = list(said)
    for at in range(1, len(said) - 1):
        number, stars = said[at - 1], said[at + 1]
        if said[at].unit.text.lower() in _TIMES and number.unit.kind == NUMBER and stars.unit.kind == STARS:
            kept[at - 1] = number._replace(tag=_BEGIN, meaning=None)
            kept[at + 1] = stars._replace(tag=Tag(Part.FACT))
    return kept


_TIMES = {"\u00d7", "x"}


def _fold(said: Sequence[Said]) -> Sequence[Said]:
    """Read "dreimal 5 Sterne" for three contracts."""
    kept = list(said)
    for at, one in enumerate(said[:-1]):
        if _FOLD.fullmatch(one.unit.text) and said[at + 1].unit.kind in {STARS, PHRASE}:
            kept[at] = one._replace(tag=_BEGIN, meaning=None)
            kept[at + 1] = said[at + 1]._replace(tag=Tag(Part.FACT))
    return kept


_FOLD = re.compile(r"(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)mal", re.IGNORECASE)


def _tallied_word(said: Sequence[Said]) -> Sequence[Said]:
    """Read "a four" for one contract with four stars, in a row with others ("7 fives, a four and two blanks")."""
    kept = list(said)
    for at in range(1, len(said) - 1):
        article, figure = said[at], said[at + 1]
        plain = article.unit.text.lower() in _A and figure.unit.text.lower().rstrip("s") in _STAR_WORDS
        beside = said[at - 1].unit.text.lower() in {",", *AND} and said[at - 1].line == figure.line
        counted = any(one.tag.part is Part.COUNT for one in said[max(at - _NEAR, 0) : at])
        if plain and beside and counted and figure.tag.part in {Part.NONE, Part.COUNT}:
            kept[at] = article._replace(tag=_BEGIN, meaning=None)
            kept[at + 1] = figure._replace(tag=Tag(Part.FACT), meaning=Figure.STARS)
    return kept


_A = {"a", "one", "un", "uno", "una", "ein", "eine", "um", "uma", "une"}
_STAR_WORDS = {"two", "three", "four", "five", "dos", "tres", "cuatro", "cinco"}


def _listed_ratings(said: Sequence[Said]) -> Sequence[Said]:
    """Take for ratings what stands in brackets behind as many contracts ("4 jobs with feedback (5, 5, 4.9, 1.5)")."""
    kept = list(said)
    for at, one in enumerate(said):
        number = one.unit.token.value if isinstance(one.unit.token, Count) else 0
        if one.tag.part not in {Part.COUNT, Part.SUM, Part.NONE} or not _ONE < number <= _MOST_LISTED:
            continue
        opening = next(
            (n for n in range(at + 1, min(at + _NEAR, len(said))) if said[n].unit.text == "("), None
        )
        if opening is None or any(two.tag.begins for two in said[at + 1 : opening]):
            continue
        inner = list(
            takewhile(lambda two: two.unit.text != ")", said[opening + 1 : opening + 1 + 3 * number])
        )
        figures = [n for n, two in enumerate(inner, start=opening + 1) if _may_be_stars(two)]
        plain = all(_may_be_stars(two) or two.unit.text.lower() in {",", *AND} for two in inner)
        if plain and len(figures) == number:
            kept[at] = one._replace(tag=_BEGIN, meaning=None)
            for n in figures:
                kept[n] = said[n]._replace(tag=Tag(Part.FACT), meaning=Figure.STARS)
    return kept


_ONE, _MOST_LISTED = 1, 20


def _pairs(said: Sequence[Said]) -> Sequence[Said]:
    """Begin a contract with each of several ratings before an amount ("5/$400, 4.8/$90, 2/$60")."""
    found = [
        at
        for at in range(len(said) - 2)
        if said[at + 1].unit.text in _BETWEEN
        and said[at + 2].unit.kind == MONEY
        and _may_be_stars(said[at])
        and (not at or said[at - 1].unit.text in _BEFORE or said[at - 1].line != said[at].line)
    ]
    if len(found) < _SEVERAL:
        return said
    kept = list(said)
    for at in found:
        kept[at] = said[at]._replace(tag=Tag(Part.FACT, begins=True), meaning=Figure.STARS)
        kept[at + 2] = said[at + 2]._replace(tag=Tag(Part.FACT))
    return kept


_SEVERAL, _MOST_STARS = 3, 5
_BETWEEN, _BEFORE = {"/", "-", "=", "\u2013"}, {",", ";", ":", "|", "&", "and"}


def _may_be_stars(one: Said) -> bool:
    if one.unit.kind == STARS:
        return True
    value = parse_number(one.unit.text) if one.unit.kind in {NUMBER, BARE, FIGURE} else None
    return value is not None and value <= _MOST_STARS


def _rest(said: Sequence[Said]) -> Sequence[Said]:
    """Begin with "the rest" what the others leave of a sum ("8 contracts: ..., the rest 5.0 and $75 each")."""
    if not any(one.tag.part is Part.SUM or isinstance(one.unit.token, Count) for one in said):
        return said
    kept = list(said)
    for at, one in enumerate(said):
        if one.unit.text.lower() not in REST or one.tag.part is Part.COUNT or one.tag.begins:
            continue
        told = _clause(said, at)
        rated = any(two.tag.part is Part.FACT and "feedback" in kinds_of(two) for two in told)
        begins = any(two.tag.begins or two.tag.part in NAMES for two in told)
        counted = at > 0 and (
            said[at - 1].tag.part is Part.COUNT or isinstance(said[at - 1].unit.token, Count)
        )
        if rated and not begins and not counted and any(two.tag.begins for two in said[:at]):
            kept[at] = one._replace(tag=_BEGIN, meaning=None)
            _sum_up(kept)
    return kept


def _clause(said: Sequence[Said], at: int) -> list[Said]:
    """Return what follows a unit in its sentence, as far as it is near."""
    return list(in_sentence(said[at + 1 : at + 1 + _NEAR], said[at].line))


def _sum_up(said: list[Said]) -> None:
    """Take the number of jobs before all contracts for their sum, where none is known."""
    if any(one.tag.part is Part.SUM for one in said):
        return
    before = takewhile(lambda pair: not pair[1].tag.begins, enumerate(said))
    at = next(
        (at for at, one in before if isinstance(one.unit.token, Count) and one.unit.token.of_jobs), None
    )
    if at is not None and said[at].tag.part is Part.NONE:
        said[at] = said[at].retagged(Part.SUM)


_NEAR = 8  # units


def _more(said: Sequence[Said]) -> Sequence[Said]:
    """Begin with the number of further ones ("plus two jobs where the client never left feedback")."""
    kept = list(said)
    for at, one in enumerate(said):
        number = one.unit.token
        if one.tag.part is not Part.NONE or not isinstance(number, Count) or not at:
            continue
        if not (number.of_jobs or said[at - 1].unit.text.lower() in PLACES):
            continue
        before = {two.unit.text.lower() for two in said[max(at - 2, 0) : at] if two.line == one.line}
        following = said[at + 1 : at + 1 + _FAR]
        own = next((two for two in following if two.tag.part in OWN or two.ends), None)
        if (
            not before & (PLUS | PLACES.keys() | {"next", "other"})
            or own is None
            or own.ends
            or own.tag.begins
            or own.line != one.line
        ):
            continue
        placed = bool(before & PLACES.keys())
        if (placed or any(two.tag.begins for two in said[:at])) and kinds_of(own) & {"feedback", "standing"}:
            kept[at] = one._replace(tag=_BEGIN)
    return kept


_FAR = 10  # units


def _all_but(said: Sequence[Said]) -> Sequence[Said]:
    """Begin with what holds for all but one or some ("eight jobs, all 5 stars but one")."""
    kept = list(said)
    for at, one in enumerate(said):
        if not _excepts(said, at):
            continue
        near = range(max(at - _CLOSE, 0), at)
        told = [n for n in near if said[n].tag.part in _OF_ALL and said[n].line == one.line]
        rated = [n for n in told if "feedback" in kinds_of(said[n].retagged(Part.FACT))]
        if rated and any(two.unit.text.lower() in ALL for two in said[max(rated[0] - _CLOSE, 0) : rated[0]]):
            kept[rated[0]] = said[rated[0]]._replace(tag=Tag(Part.FACT, begins=True))
    return kept


_CLOSE = 4  # units
_OF_ALL = {Part.SHARED_FACT, Part.EVERY, Part.NONE}


def _excepts(said: Sequence[Said], at: int) -> bool:
    word = said[at].unit.text.lower()
    following = said[at + 1].unit.text.lower() if at + 1 < len(said) else ""
    return word in EXCEPT or (word == "but" and following in ONE | {"two", "three", "1", "2", "3"})


def _excepted(said: Sequence[Said]) -> Sequence[Said]:
    """Begin a contract with the name of the exception ("every one 5 stars except the banner for Kofi")."""
    kept = list(said)
    for at, one in enumerate(said[:-1]):
        if one.unit.text.lower() not in EXCEPT:
            continue
        name = next(
            (n for n in range(at + 1, min(at + 4, len(said))) if said[n].tag.part is not Part.NONE), None
        )
        group = last_group(said[:at])
        of_all = bool(group) and not any(two.tag.part in NAMES for two in group)
        if name is not None and of_all and said[name].tag.part in NAMES and said[name].line == one.line:
            first = index_of(said, group[0])
            kept[first], kept[name] = kept[first].beginning(), kept[name].beginning()
    return kept
