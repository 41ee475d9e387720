"""Amounts of money in text: dollars, rates by the hour, and other currencies told apart."""

# ruff: noqa: RUF001 letters of other alphabets are meant

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from jss.contracts.folded import Folded, folded
from jss.contracts.numbers import SPELLED_WORD, parse_number, spelled
from jss.contracts.openings import openings
from jss.contracts.sparse import SparsePattern

_CODES = (
    "USD|EUR|GBP|INR|PKR|PHP|BDT|CAD|AUD|NZD|SGD|HKD|CHF|JPY|CNY|UAH|RUB|TRY|PLN|BRL|MXN|ARS|COP|NGN|KES|ZAR"
    "|EGP|AED|SAR|LKR|NPR|IDR|VND|THB|SEK|NOK|DKK|CZK|HUF|RON|RSD"
)
_NAMES = {
    "USD": "$ us$ u$s usd$ u$d dls dlls dollar dollars dollor bucks buck dólares dolares dólar dolar dolary dolarów"
    " dolarow dollari dollaro доллар доллара долларов доларів долари",
    "EUR": "€ euro euros", "GBP": "£ pounds quid", "INR": "₹ rs rs. rupees rupee", "PKR": "₨", "JPY": "¥",
    "PHP": "₱ pesos", "NGN": "₦ naira", "RUB": "₽", "UAH": "₴", "TRY": "₺", "BDT": "৳ taka", "CAD": "ca$ c$",
    "AUD": "a$ au$", "NZD": "nz$", "HKD": "hk$", "SGD": "s$", "BRL": "r$ reais", "MXN": "mx$",
    "PLN": "zł zloty złotych zlotych", "SEK": "kr", "CHF": "fr.", "USDT": "usdt",
}  # fmt: skip
CURRENCIES = {name: code for code, names in _NAMES.items() for name in names.split()} | {
    code.lower(): code for code in _CODES.split("|")
}

_FIGURE = r"\d{1,3}(?:[ '\u2019]\d{3})+(?:[.,]\d{1,2})?(?!\d)|(?>\d+(?:[.,]\d+)*)"
_BEFORE = (
    r"(?:us|u|ca|c|au|a|nz|hk|s|r|mx|usd ?)?\$[sd]?|[€£₹₨¥₱₦₽₴₺৳]|(?:" + _CODES.lower() + r"|rs\.?)(?![a-z])"
)
_AFTER = (
    r"(?:us|ca|au)?\$|[€£₹₱₽₴₺]|(?:"
    + _CODES.lower()
    + (r"|pounds?|quid|rupees?|usdt?|eur|gbp|inr|pkr|zł|z[lł]otych|pesos|reais|taka|naira|rs)\b")
)
_WORDS = (
    r"(?:dollars?|dollor|dll?s|bucks?|d[oó]lares|d[oó]lar|dolar[yó]w?|dolarow|dollar[io]|euros?|доллар(?:а|ов)?"
    r"|долар(?:ів|и))\b"
)
# What follows "40 usd" and is no amount ("40 usd 1 estrella").
_OF_STARS = r"(?:[.,]\d)?\s?(?:star|estrell?a|stern|[eé]toile|[*★⭐]|/\s?5|out of|de 5|x\b)"
_MONEY = SparsePattern(
    rf"(?<![\w.,])(?P<neg>-)?(?:(?!\d)(?P<before>{_BEFORE})\s?(?P<neg2>-)?(?P<a>{_FIGURE})(?P<ka>\s?k\b)?\+?"
    rf"(?:\s?(?P<both>usd|cad|aud|eur)\b)?"
    rf"|(?P<b>{_FIGURE})(?P<kb>\s?k)?(?:(?P<tight>{_AFTER}|{_WORDS})(?!\d)|\s(?P<after>{_WORDS}|(?:{_AFTER})(?!\s?\d(?!{_OF_STARS}))))"
    # A field of its own: "Mug shop / 4.8 / 1.2k / ended 2026-07".
    r"|(?<=\bone )(?P<d>\d{1,3}(?:[.,]\d{1,2})?)k(?=\s(?!video|monitor|words?|run|race|footage|followers"
    r"|subs|users)[a-z])"
    r"|(?<=[,;|/-] )(?P<c>\d{1,3}(?:[.,]\d{1,2})?)k(?=\s?(?:[,;|)]|[/-]\s|$)))",
    openings(rf"\d|-|{_BEFORE}"),
)
_RATE = re.compile(
    r"\s?(?:/|per|an|a|por|la|pro|je|par|all['\u2019]|na|za|в|на)\s?(?:hrs?|hours?|h|hora|std|stunde|heure|ora|uur"
    r"|godz(?:in[aęy])?|saat|час(?:а|ов)?|ч|год(?:ин[ауи])?|week|month|mo|day|word|wk|semana|mes|mois|monat|maand|mese|miesi[aą]c)\b"
    r"|\s?p/?h\b",
)


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in the text between `start` and `end`; `rate` where it is a price per hour or the like."""

    start: int
    end: int
    amount: Decimal
    currency: str
    rate: bool = False

    @property
    def dollars(self) -> bool:
        """Whether the amount is in US dollars."""
        return self.currency == "USD"


def find_money(text: str | Folded, *, comma: bool | None = None) -> list[Money]:
    """Return every amount that carries a currency, in order."""
    line = folded(text)
    found: list[Money] = []
    for match in _MONEY.find(line):
        amount = parse_number(match["a"] or match["b"] or match["c"] or match["d"], comma=comma)
        if amount is None:
            continue
        if match["ka"] or match["kb"] or match["c"] or match["d"]:
            amount *= 1000
        sign = (match["before"] or match["tight"] or match["after"] or "$").strip().replace(" ", "").lower()
        currency = (match["both"] or "").upper() or CURRENCIES.get(sign, sign.upper())
        if match["neg"] or match["neg2"]:
            amount = -amount
        rate = _RATE.match(match.string, match.end())
        found.append(
            Money(match.start(), rate.end() if rate else match.end(), amount, currency, rate is not None)
        )
    if any(word in line.text for word in _SAID):
        found += _spelled_money(line.text)
        found.sort(key=lambda money: money.start)
    return found


def _spelled_money(low: str) -> Iterator[Money]:
    for match in _SPELLED.finditer(low):
        amount = spelled(match["words"])
        if amount:
            yield Money(*match.span(), Decimal(amount), CURRENCIES[match["currency"]])


# "two hundred and eighty dollars"
_SAID = ("dollar", "buck", "euro", "quid", "dolares", "dólares")
_SPELLED = re.compile(
    rf"(?<![\w.,])(?P<words>{SPELLED_WORD}(?:[\s-]{SPELLED_WORD}){{0,7}})\s"
    r"(?P<currency>dollars?|bucks?|euros?|quid|d[oó]lares)\b"
)


_BARE = re.compile(r"\s*(?P<neg>[-(]\s?)?(?P<n>\d[\d.,' \u2019]*)\s?(?P<k>[kK])?\)?\s*")


_NIL = re.compile(r"\s*\$\s*-\s*")  # as spreadsheets write a nought


def money_cell(cell: str, *, comma: bool | None = None) -> Money | None:
    """Read a cell of an amount column, where a bare figure means dollars; None where it is no amount."""
    if _NIL.fullmatch(cell):
        return Money(0, len(cell), Decimal(0), "USD")
    if bare := _BARE.fullmatch(cell):
        amount = parse_number(bare["n"].strip(), comma=comma)
        if amount is None:
            return None
        amount = amount * 1000 if bare["k"] else amount
        return Money(0, len(cell), -amount if bare["neg"] else amount, "USD")
    amounts = [money for money in find_money(cell, comma=comma) if not money.rate]
    if not amounts:
        return None
    first = amounts[0]
    negative = cell.lstrip().startswith(("-", "(")) and first.amount > 0
    return Money(first.start, first.end, -first.amount, first.currency) if negative else first
