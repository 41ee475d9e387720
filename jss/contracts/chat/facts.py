"""What a group of tagged units says of its contracts, written into drafts."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from jss.contracts import wording
from jss.contracts.calendar import Calendar
from jss.contracts.chat.groups import Said
from jss.contracts.chat.tags import Figure, Meaning, Part, Tag, meaning_of
from jss.contracts.chat.units import facts_of
from jss.contracts.draft import Draft
from jss.contracts.effects import Pay, bad_in_private, take_refund, take_words
from jss.contracts.facts import settle_dates
from jss.contracts.money import Money
from jss.contracts.numbers import NUMBER_WORDS, parse_number
from jss.contracts.stars import Rating, percent, rating_of
from jss.contracts.tokens import Count, Dated, Length, Token
from jss.contracts.words import Phrase, Word

_MANY = 200
_FACT = Tag(Part.FACT)
_HANDED_BACK = {Word.REFUND, Word.PARTIAL_REFUND}
# What is said of a contract that has ended, so that "so far" beside it speaks of something else.
_OVER = {Word.ENDED, Word.NO_FEEDBACK, Word.GOOD, Word.BAD, Word.REFUND, Word.CANCELLED, Word.BAD_ENDING}


def said_plainly(text: str, tokens: Sequence[Token]) -> list[Said]:
    """Take what the scanner finds in a text for facts of one contract, where no sentence stands around them."""
    return [
        Said(unit, 0, _FACT, meaning_of(unit.token.kind) if isinstance(unit.token, Phrase) else None)
        for unit in facts_of(text, tokens)
    ]


def meanings_of(said: Iterable[Said]) -> set[Meaning]:
    """Return what the facts in words mean."""
    return {one.meaning for one in said if one.meaning is not None}


@dataclass(frozen=True, slots=True)
class Scene:
    """What facts are read by: the calendar, the words shown beside what is to check, how many contracts are alike.

    `year` is that of dates which name none.
    """

    calendar: Calendar
    text: str
    count: int = 1
    year: int | None = None


def told(draft: Draft, said: Sequence[Said], scene: Scene) -> None:
    """Write facts into a draft."""
    means = meanings_of(said)
    text = scene.text
    _states(draft, means, text)
    dated = [_in_year(one.unit.token, scene.year) for one in said if isinstance(one.unit.token, Dated)]
    settle_dates(draft, dated, scene.calendar, draft.first, text)
    _rated(draft, said, text)
    _paid(draft, said, means, text, scene.count)


def _in_year(token: Dated, year: int | None) -> Dated:
    if year is None or token.stamp is None or token.stamp.year is not None:
        return token
    return replace(token, stamp=replace(token.stamp, year=year))


def _states(draft: Draft, means: set[Meaning], text: str) -> None:
    words = _words(means)
    if Word.SO_FAR in words and not words & _OVER:
        words.add(Word.OPEN)
    take_words(draft, words, draft.first, text)


def _words(means: set[Meaning]) -> set[Word]:
    return {meaning for meaning in means if isinstance(meaning, Word)}


def stars_of(said: Iterable[Said]) -> list[Rating]:
    """Return the public ratings among facts."""
    return [rating for one in said if (rating := _stars(one)) is not None]


def _stars(said: Said) -> Rating | None:
    unit = said.unit
    if isinstance(unit.token, Rating):
        return unit.token if unit.token.scale != 10 or not unit.token.private else None
    if said.meaning is not Figure.STARS:
        return None
    if isinstance(unit.token, Count):
        return rating_of(unit.start, unit.end, unit.token.value, explicit=False)
    figure = unit.text.lower().rstrip("s'\u2019")  # "all 5s", "8 fives"
    value = parse_number(figure) or NUMBER_WORDS.get(figure)
    return None if value is None else rating_of(unit.start, unit.end, float(value), explicit=False)


def _rated(draft: Draft, said: Sequence[Said], text: str) -> None:
    ratings = stars_of(said)
    fives = [rating for rating in ratings if rating.scale == 5 and rating.explicit]
    fives = fives or [rating for rating in ratings if rating.scale == 5]
    tens = [
        one.unit.token for one in said if isinstance(one.unit.token, Rating) and one.unit.token.scale == 10
    ]
    # A figure out of ten beside stars can only be the private one.
    private = next((ten for ten in tens if ten.private or fives), None)
    if private is not None and private.value is not None:
        draft.private_bad = bad_in_private(private.value)
        ratings = fives
    rating = fives[0] if fives else ratings[0] if ratings else None
    if rating is None:
        return
    rating = percent(rating)
    if rating.note:
        draft.problem(draft.first, text, rating.note)
    draft.stars, draft.unreadable_rating = rating.value, rating.value is None
    if len({one.value for one in fives}) > 1:
        draft.problem(draft.first, text, wording.several_ratings())


def amounts_of(said: Iterable[Said]) -> list[Money]:
    """Return what was paid or handed back: no rates."""
    return [money for one in said if (money := _money(one)) is not None]


def _money(said: Said) -> Money | None:
    unit = said.unit
    if said.meaning is Figure.BONUS:
        return None
    if isinstance(unit.token, Money):
        return None if unit.token.rate else unit.token
    if said.meaning is not Figure.PAID or not unit.text[0].isdigit():
        return None
    if isinstance(unit.token, Count):
        return Money(unit.start, unit.end, Decimal(unit.token.value), "USD")
    value = parse_number(unit.text.rstrip("kK"))
    if value is None:
        return None
    return Money(unit.start, unit.end, value * (1000 if unit.text[-1] in "kK" else 1), "USD")


def _paid(draft: Draft, said: Sequence[Said], means: set[Meaning], text: str, count: int) -> None:
    gross, refunds = _parted(said)
    foreign = next((money for money in (*gross, *refunds) if not money.dollars), None)
    if foreign is not None:
        draft.problem(draft.first, text, wording.foreign_amount(foreign.currency))
        return
    if gross:
        draft.paid = abs((_of_each(said) or gross[0]).amount)
        if len(gross) not in {1, count}:
            draft.problem(draft.first, text, wording.several_amounts())
        if count > 1 and Word.TOTAL in means and (Word.EACH not in means or _sums_up(said, gross[0])):
            draft.paid = (draft.paid / count).quantize(Decimal("0.01"))
            draft.problem(draft.first, text, wording.shared_out(count))
        if Figure.BONUS in means:
            draft.paid += _bonuses(said)
    elif Word.NO_PAY in means:
        draft.paid = Decimal(0)
    elif count == 1:
        _paid_by_the_hour(draft, said, text)
    if refunds or means & _HANDED_BACK:
        take_refund(draft, Pay(tuple(gross), tuple(refunds)), _words(means), draft.first, text)


def _bonuses(said: Iterable[Said]) -> Decimal:
    tokens = (one.unit.token for one in said if one.meaning is Figure.BONUS)
    return sum(
        (abs(token.amount) for token in tokens if isinstance(token, Money) and token.dollars), Decimal(0)
    )


def _paid_by_the_hour(draft: Draft, said: Sequence[Said], text: str) -> None:
    """Multiply hours by their rate where no sum is told ("12 hours at $20/hr")."""
    rates = [one.unit.token for one in said if isinstance(one.unit.token, Money) and one.unit.token.rate]
    lengths = [one.unit.text for one in said if isinstance(one.unit.token, Length)]
    if len(rates) != 1 or len(lengths) != 1 or not rates[0].dollars:
        return
    worked = _HOURS.fullmatch(lengths[0])
    hours = parse_number(worked["n"]) if worked else None
    if hours is not None and _AN_HOUR.search(text) and not _A_WEEK.search(text):
        draft.paid = (hours * rates[0].amount).quantize(Decimal("0.01"))
        draft.problem(draft.first, text, wording.from_hours(hours, rates[0].amount))


_HOURS = re.compile(r"(?P<n>\d+(?:[.,]\d+)?)\s?(?:hours?|hrs?|h|horas?|stunden?|heures?|ore)", re.IGNORECASE)
_AN_HOUR = re.compile(
    r"(?:/|\bper|\ban?|\bpor|\bla|\bpro|\bje|\bpar|\ball)\s?['\u2019]?(?:h|hr|hour|hora|stunde|std|heure|ora)\b",
    re.IGNORECASE,
)
# Hours that are no sum: those of each day or week, at most, or until something happened.
_A_WEEK = re.compile(
    r"\b(?:days?|daily|weeks?|weekly|wk(?:ly)?|months?|semanas?|semanal\w*|wochen?|semaines?|monat\w*|mois|mes(?:es)?|limit"
    r"|max|up to|within|owes?|left|remaining|charge|delivered|tag|día|dia|jour)\b",
    re.IGNORECASE,
)


def _of_each(said: Sequence[Said]) -> Money | None:
    """Return the amount that is told of each of several contracts, beside their sum ("$300 ($150 each)")."""
    for one, following in pairwise(said):
        if following.meaning is Word.EACH and (money := _money(one)) is not None:
            return money
    return None


def _parted(said: Sequence[Said]) -> tuple[list[Money], list[Money]]:
    """Tell what was paid from what was handed back: the amounts right behind the word for a refund."""
    gross: list[Money] = []
    refunds: list[Money] = []
    handing = False
    for one in said:
        money = _money(one)
        if money is not None:
            (refunds if handing and gross else gross).append(money)
            handing = handing and not gross
        elif one.meaning in _HANDED_BACK:
            handing = True
        elif one.unit.token is not None:
            handing = False
    return gross, refunds


def _sums_up(said: Sequence[Said], money: Money) -> bool:
    """Whether the word beside an amount says that it is one for all ("$300 in total, 5 stars each")."""
    return any(one.meaning is Word.TOTAL and 0 <= one.unit.start - money.end < 3 for one in said)


def copies_of(draft: Draft, said: Sequence[Said], count: int, text: str) -> list[Draft]:
    """Return a draft for each of several contracts alike, with its own amount or rating where each is told."""
    if count > _MANY:
        draft.problem(draft.first, text, wording.too_many_in_line(count, _MANY))
    copies = [draft] + [replace(draft, payments=[], problems=[]) for _ in range(min(count, _MANY) - 1)]
    paid = [money.amount for money in amounts_of(said) if money.dollars]
    if len(paid) == count > 1 and _of_each(said) is None:
        for copy, amount in zip(copies, paid, strict=False):
            copy.paid = amount
    stars = [rating.value for rating in stars_of(said)]
    if len(stars) == count > 1:
        for copy, value in zip(copies, stars, strict=False):
            copy.stars = value
    return copies
