"""Tags that the words around a unit correct: signatures, tallies, totals, remarks on all contracts."""

from collections.abc import Sequence
from itertools import takewhile

from jss.contracts.chat.counts_said import counts_said
from jss.contracts.chat.figures import is_amount, told_apart
from jss.contracts.chat.groups import ALL, Said, in_sentence, last_group
from jss.contracts.chat.kinds import EXTRA, in_words, tells_of_contracts
from jss.contracts.chat.small_words import AND, FAREWELL
from jss.contracts.chat.tags import OWN, Part, Tag
from jss.contracts.chat.units import ENDS, MARK, MONEY, NUMBER, PHRASE, STARS, WORD
from jss.contracts.tokens import Count
from jss.contracts.words import Word


def retagged(said: Sequence[Said]) -> Sequence[Said]:
    """Correct tags one by one, whatever contracts they belong to."""
    for correct in (_signed, _glyphs, told_apart, counts_said, _tallied, _called_for, _counted):
        said = correct(said)
    return said


def _signed(said: Sequence[Said]) -> Sequence[Said]:
    """Leave out the name of whoever writes, below a farewell ("cheers, Dee")."""
    first = max(len(said) - _SIGNATURE, 0)
    farewell = next((at for at in range(first, len(said)) if _takes_leave(said, at)), None)
    if farewell is None:
        return said
    below = said[farewell:]
    if not all(one.tag.part in _NAMING for one in below):
        return said
    return [*said[:farewell], *(one.retagged(Part.NONE) for one in below)]


def _takes_leave(said: Sequence[Said], at: int) -> bool:
    """Whether a word of farewell begins a line, a sentence or a clause."""
    before = said[at - 1] if at else said[at]
    begins = (
        not at
        or before.line < said[at].line
        or before.unit.kind == MARK
        or before.unit.text.lower() in FAREWELL
    )
    return said[at].unit.text.lower() in FAREWELL and (
        begins or before.unit.text.lower() in {"kind", "best", "many"}
    )


_SIGNATURE = 8  # units
_NAMING = {Part.NONE, Part.CLIENT, Part.SHARED_CLIENT}


def _glyphs(said: Sequence[Said]) -> Sequence[Said]:
    """Take stars drawn before a title for its rating, not for a part of it."""
    return [
        one._replace(tag=Tag(Part.FACT, one.tag.begins))
        if one.unit.kind == STARS and one.tag.part is Part.TITLE and not any(map(str.isalnum, one.unit.text))
        else one
        for one in said
    ]


def _tallied(said: Sequence[Said]) -> Sequence[Said]:
    """Read words each with a number behind it for counts ("positive: 13, negative: 2, no feedback: 5")."""
    entries = [
        at for at, three in enumerate(zip(said, said[1:], said[2:], strict=False)) if _is_entry(*three)
    ]
    if len(entries) < _TALLY:
        return said
    tallied = list(said)
    for at in entries:
        tallied[at] = said[at]._replace(tag=Tag(Part.FACT, begins=True), meaning=in_words(said[at].unit))
        tallied[at + 2] = said[at + 2]._replace(tag=Tag(Part.COUNT), meaning=None)
    return tallied


_TALLY = 3
_DIGITS = 4


def _is_entry(word: Said, mark: Said, number: Said) -> bool:
    """Whether three units are a rating or words about contracts, a colon, and how many there are."""
    return (
        mark.unit.text in {":", "="}
        and number.unit.kind == NUMBER
        and len(number.unit.text) < _DIGITS
        and word.line == number.line
        and tells_of_contracts(word.unit)
    )


def _counted(said: Sequence[Said]) -> Sequence[Said]:
    """Take for a number of contracts one that as many amounts follow ("3 contracts, all 5 stars: $200, $350, $90")."""
    kept = list(said)
    for at, one in enumerate(said):
        number = one.unit.token
        if one.tag.part not in _UNCOUNTED or not isinstance(number, Count) or not number.of_jobs:
            continue
        behind = said[at + 1 : at + 1 + _FAR]
        end = next((n for n, two in enumerate(behind) if two.line != one.line or two.tag.begins), len(behind))
        listed = sum(map(is_amount, behind[:end]))
        if listed < number.value:
            listed, end = _in_a_row(behind)
        part = at > 0 and said[at - 1].unit.text.lower() == "of"
        if listed == number.value > 1 and not part and not any(map(_is_no_pay, behind[:end])):
            alone = not any(two.tag.part in OWN and two.line == one.line for two in said[:at])
            kept[at] = one.retagged(Part.COUNT).beginning(begins=alone or one.tag.part is Part.SUM)
    return kept


def _in_a_row(behind: Sequence[Said]) -> tuple[int, int]:
    """Return how many amounts follow one another, and where the last of them ends ("$100, $80 and $150")."""
    first = next((at for at, one in enumerate(behind) if is_amount(one) or one.ends), len(behind))
    row = list(takewhile(lambda one: is_amount(one) or one.unit.text.lower() in {",", *AND}, behind[first:]))
    return sum(map(is_amount, row)), first + len(row)


_UNCOUNTED = {Part.NONE, Part.SUM}


def _is_no_pay(one: Said) -> bool:
    """Whether a word makes of an amount beside it something else than the pay of one contract more."""
    means = in_words(one.unit)
    return means in _NOT_OF_ONE or one.unit.text.lower() in EXTRA


_NOT_OF_ONE = {Word.REFUND, Word.PARTIAL_REFUND, Word.EACH, Word.TOTAL}


def _called_for(said: Sequence[Said]) -> Sequence[Said]:
    """Leave in the title what it is for, where that is nobody in particular ("logo for a bakery")."""
    kept = list(said)
    for at, one in enumerate(said[1:], start=1):
        before = kept[at - 1]
        article = before.tag.part is Part.TITLE and before.unit.text.lower() in _ARTICLES
        common = one.unit.kind == WORD and (one.unit.text.islower() or before.unit.text.lower() in _GERMAN)
        if article and before.line == one.line and common and one.tag.part in _NOT_TITLE:
            kept[at] = one.retagged(Part.TITLE)
    return kept


_NOT_TITLE = {Part.NONE, Part.CLIENT}
_GERMAN = {"ein", "eine", "einen", "einem", "einer"}  # before nouns, which all have a capital there
_ARTICLES = {"a", "an", "un", "una", "une", "um", "uma", *_GERMAN}


def without_sum(line: list[Said]) -> list[Said]:
    """Leave out a sentence that only adds up the contracts before it ("Total $3,400.")."""
    if not any(_sums_up(one) for one in line if one.unit.kind == PHRASE):
        return line
    own = [one for one in line if one.tag.part in OWN or one.tag.part is Part.SHARED_FACT]
    summing = all(one.unit.kind == MONEY or _sums_up(one) for one in own)
    return [one.retagged(Part.NONE) for one in line] if own and summing else line


def _sums_up(one: Said) -> bool:
    return in_words(one.unit) is Word.TOTAL


def about_all(said: list[Said]) -> list[Said]:
    """Take a last remark on all contracts for one ("all ended in 2024", "every job was $50")."""
    end = len(said)
    first = next((at for at, one in enumerate(said) if one.tag.part in OWN), end)
    while end:
        start = end - 1
        while start and said[start - 1].unit.kind != MARK and said[start - 1].line == said[start].line:
            start -= 1
        own = [at for at in range(start, end) if said[at].tag.part in OWN]
        if any(said[at].tag.begins or said[at].tag.part is not Part.FACT for at in own):
            break
        if own and first < start and _of_all(said, start, own):
            for at in own:
                said[at] = said[at].retagged(Part.EVERY)
        end = start
    return said


def _of_all(said: Sequence[Said], start: int, own: Sequence[int]) -> bool:
    """Whether a remark says that it is about all, and is not about the several contracts right before it."""
    before = last_group(said[max(start - _FAR, 0) : start])
    if any(said[at].meaning is Word.EACH for at in own):
        several = any(isinstance(one.unit.token, Count) and one.unit.token.value > 1 for one in before)
        return not several and _is_remark(said, start)
    if not any(one.unit.text.lower() in _OF_ALL for one in said[start : own[0]]):
        return False
    sentence = not start or said[start - 1].unit.text in ENDS or said[start - 1].line < said[start].line
    counted = any(one.tag.part is Part.COUNT for one in before)
    return sentence or not counted


def _is_remark(said: Sequence[Said], start: int) -> bool:
    """Whether no contract is told of in the sentence before a unit."""
    return all(one.tag.part not in OWN for one in in_sentence(reversed(said[:start]), said[start].line))


_OF_ALL = ALL | {"each", "average", "avg", "typical", "promedio", "durchschnittlich", "moyenne"}
_FAR = 240  # units
