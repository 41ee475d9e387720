"""Tags that the words around a unit correct: fees, totals, tallies, remarks on all contracts."""

from collections.abc import Sequence

from jss.contracts.chat.groups import ALL, Said, last_group
from jss.contracts.chat.kinds import EXTRA, in_words, tells_of_contracts
from jss.contracts.chat.tags import OWN, Part, Tag
from jss.contracts.chat.units import ENDS, MARK, MONEY, NUMBER, PHRASE, STARS, WORD
from jss.contracts.tokens import Count
from jss.contracts.words import Word


def retagged(said: Sequence[Said]) -> Sequence[Said]:
    """Correct tags one by one, whatever contracts they belong to."""
    return _counted(_called_for(_tallied(_without_fees(_out_of(_glyphs(said))))))


def _glyphs(said: Sequence[Said]) -> Sequence[Said]:
    """Take stars drawn before a title for its rating, not for a part of it."""
    return [
        one._replace(tag=Tag(Part.FACT, one.tag.begins))
        if one.unit.kind == STARS and one.tag.part is Part.TITLE and not any(map(str.isalnum, one.unit.text))
        else one
        for one in said
    ]


def _out_of(said: Sequence[Said]) -> Sequence[Said]:
    """Leave out the number that others are part of ("4 of my 5 rated jobs")."""
    kept = list(said)
    for at, one in enumerate(said):
        if at < _BEFORE or one.tag.part is not Part.COUNT or not isinstance(one.unit.token, Count):
            continue
        words = [before.unit.text.lower() for before in said[at - _BEFORE : at]]
        if "of" not in words or (words[-1] != "of" and at == _BEFORE):
            continue
        part = said[at - 2] if words[-1] == "of" else said[at - 3]
        if part.tag.part is Part.COUNT and part.line == one.line:
            kept[at] = one.retagged(Part.NONE)
    return kept


_BEFORE = 2  # words, among which "of" stands


def _without_fees(said: Sequence[Said]) -> Sequence[Said]:
    """Leave out what was paid for something else ("$20 for connects", "withdrew $1,400")."""
    kept = list(said)
    for at, one in enumerate(said):
        if one.unit.kind == MONEY and one.tag.part is Part.FACT and _beside_fee(said, at):
            kept[at] = one.retagged(Part.NONE)
            following = next((n for n in range(at + 1, len(said)) if said[n].tag.part in OWN), None)
            if one.tag.begins and following is not None:
                kept[following] = kept[following].beginning()
    return kept


def _beside_fee(said: Sequence[Said], at: int) -> bool:
    beside = [*said[max(at - 1, 0) : at], *said[at + 1 : at + 3]]
    return any(
        (one.unit.text.lower() in _FEES or one.unit.text == _PLAN) and one.line == said[at].line
        for one in beside
    )


_PLAN = "Plus"
_FEES = {
    "connects",
    "connect",
    "membership",
    "subscription",
    "withdrew",
    "withdrawal",
    "withdraw",
    "rent",
    "salary",
}


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
        amounts = [two for two in behind[:end] if two.unit.kind == MONEY and two.tag.part is Part.FACT]
        part = at > 0 and said[at - 1].unit.text.lower() == "of"
        if len(amounts) == number.value > 1 and not part and not any(map(_is_no_pay, behind[:end])):
            kept[at] = one.retagged(Part.COUNT).beginning(begins=one.tag.part is Part.SUM)
    return kept


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
        if own and first < start and _of_all(said, start, own[0]):
            for at in own:
                said[at] = said[at].retagged(Part.EVERY)
        end = start
    return said


def _of_all(said: Sequence[Said], start: int, first: int) -> bool:
    """Whether a remark says that it is about all, and is not about the several contracts right before it."""
    if not any(one.unit.text.lower() in ALL for one in said[start:first]):
        return False
    sentence = not start or said[start - 1].unit.text in ENDS or said[start - 1].line < said[start].line
    counted = any(one.tag.part is Part.COUNT for one in last_group(said[max(start - _FAR, 0) : start]))
    return sentence or not counted


_FAR = 240  # units
