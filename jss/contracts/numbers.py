"""Reading figures the way different countries write them."""

import re
from decimal import Decimal, InvalidOperation

from jss.contracts.alternation import any_of

_GROUPED = re.compile(r"\d{1,3}(?:,\d{2,3})*,\d{3}")
_DECIMALS = re.compile(r"\d([.,])\d{1,2}\D{0,6}$")
_LONGEST = 24

NUMBER_WORDS = {
    word: value
    for value, words in enumerate(
        (
            "zero cero null",
            "one a an single uno una un ein eine einen einer um uma ek une",
            "two dos zwei dois duas do deux couple twee dwa dwie",
            "three tres drei três teen trois tre drie trzy",
            "four cuatro vier quatro char quatre quattro cztery",
            "five cinco fünf funf paanch panch cinq cinque vijf pięć",
            "six seis sechs chhe sechse sei",
            "seven siete sieben sete saat sept sette",
            "eight ocho acht oito aath huit",
            "nine nueve neun nove neuf",
            "ten diez zehn dez das dix dieci",
            "eleven once elf onze",
            "twelve doce zwölf doze douze dozen",
            "thirteen trece dreizehn treze treize",
            "fourteen catorce vierzehn quatorze",
            "fifteen quince fünfzehn quinze",
            "sixteen dieciséis sechzehn seize",
            "seventeen diecisiete siebzehn",
            "eighteen dieciocho achtzehn",
            "nineteen diecinueve neunzehn",
            "twenty veinte zwanzig vinte vingt",
        )
    )
    for word in words.split()
} | {"thirty": 30, "treinta": 30, "dreißig": 30, "forty": 40, "cuarenta": 40, "fifty": 50, "cincuenta": 50}


_SPELLED = {
    **{word: value for word, value in NUMBER_WORDS.items() if value},
    **{
        word: value
        for value, words in {
            60: "sixty sesenta", 70: "seventy setenta", 80: "eighty ochenta", 90: "ninety noventa",
            100: "cien ciento", 200: "doscientos", 300: "trescientos", 400: "cuatrocientos", 500: "quinientos",
            600: "seiscientos", 700: "setecientos", 800: "ochocientos", 900: "novecientos",
        }.items()
        for word in words.split()
    },
}  # fmt: skip
_HUNDRED, _THOUSAND, _AND = {"hundred", "hundreds"}, {"thousand", "mil", "grand"}, {"and", "y"}
SPELLED_WORD = any_of({*_SPELLED, *_HUNDRED, *_THOUSAND, *_AND})


def spelled(text: str) -> int:
    """Return the number that words name ("two hundred and eighty"); 0 for none."""
    whole = part = 0
    for word in text.lower().replace("-", " ").split():
        if word in _HUNDRED:
            part = max(part, 1) * 100
        elif word in _THOUSAND:
            whole, part = whole + max(part, 1) * 1000, 0
        else:
            part += _SPELLED.get(word, 0)
    return whole + part


def decimal_comma(cells: list[str]) -> bool | None:
    """Say whether a column writes decimals with a comma; None where nothing tells."""
    for cell in cells:
        if found := _DECIMALS.search(cell):
            return found[1] == ","
    return None


def parse_number(text: str, *, comma: bool | None = None) -> Decimal | None:
    """Parse "1,234.50", "1.234,50", "1 234,50", "1'234.5" or "1234"; None where it is no number.

    A single separator before exactly three digits groups thousands, unless `comma` (the style of the
    column) says otherwise.
    """
    digits = text.replace(" ", "").replace("'", "").replace("\u2019", "")
    if len(digits) > _LONGEST:
        return None
    try:
        return Decimal(_plain(digits, comma=comma))
    except InvalidOperation:
        return None


def _plain(digits: str, *, comma: bool | None) -> str:
    dots, commas = digits.count("."), digits.count(",")
    if dots and commas:
        if digits.rfind(",") > digits.rfind("."):
            return digits.replace(".", "").replace(",", ".")
        return digits.replace(",", "")
    if commas:
        grouped = commas > 1 or _GROUPED.fullmatch(digits)
        return digits.replace(",", "") if grouped else digits.replace(",", ".")
    if dots > 1 or (dots and comma is not False and _looks_grouped(digits)):
        return digits.replace(".", "")
    return digits


def _looks_grouped(digits: str) -> bool:
    whole, _, rest = digits.partition(".")
    return len(rest) == 3 and 1 <= len(whole.lstrip("-")) <= 3 and whole.lstrip("-") != "0"
