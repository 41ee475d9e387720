"""Column headings in several languages, and the part each plays for a contract."""

import re
import unicodedata

from jss.contracts.readers.heading_words import HEADINGS, Column


def _plain(heading: str) -> str:
    """Return a heading without accents, case and camel humps."""
    plain = _CAMEL.sub(" ", heading.strip())
    if plain.isascii():
        return plain.lower().translate(_LETTERS)
    plain = unicodedata.normalize("NFKD", plain)
    return "".join(char for char in plain if not unicodedata.combining(char)).lower().translate(_LETTERS)


# Letters that stay whole when accents are taken off.
_LETTERS = str.maketrans({"\u0131": "i", "\u0142": "l", "\u00f8": "o", "_": " "})
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_BY_HEADING = {_plain(word): column for column, words in HEADINGS.items() for word in words.split(",")}
# For headings nobody listed: the first word that fits decides.
_CONTAINED: tuple[tuple[re.Pattern[str], Column], ...] = tuple(
    (re.compile(pattern), column)
    for pattern, column in (
        (
            (
                r"\b(?:fee|fees|net|hours|hourly|rate|mid.?contract|to client|stawka|ставка|taux|tarif|tarifa"
                r"|stundensatz|stunden|horas|heures|годин|часов|i gave|given to|my rating"
                r"|balance|local currency|tax)\b"
            ),
            Column.OTHER,
        ),
        (r"\bprivat", Column.PRIVATE),
        (r"\brefund", Column.REFUND),
        (r"\bcurrency\b", Column.CURRENCY),
        (
            (
                r"\b(?:stars?|rating|sterne|estrellas|calificacion|bewertung|score|etoiles?|estrelas?|stelle|ocena"
                r"|gwiazdk\w*|оцінк\w*|оценк\w*|зір\w*|звезд\w*|puan\w*|yildiz\w*|sterren|beoordeling|valutazione"
                r"|avaliacao)\b|★|⭐"
            ),
            Column.STARS,
        ),
        (r"\b(?:feedback|review|comment|opini|komentar|відгук|отзыв|recension|yorum)", Column.FEEDBACK),
        (
            r"\b(?:start|started|begin|inicio|beginn|debut|inizio|rozpocz|почат|начал|baslangic)",
            Column.STARTED,
        ),
        (
            (
                r"\b(?:end|ended|finish|finished|complet|closed|fin|ende|zakoncz|заверш|кінец|кінць|оконч|конец"
                r"|bitis|einde)"
            ),
            Column.ENDED,
        ),
        (
            (
                r"\b(?:amount|paid|earn|pay|total|price|usd|importe|monto|betrag|ingres|verdien|revenue|income"
                r"|montant|valor|pago|pagat|guadagn|kwot|zarob|wynagrodz|сум|оплат|зароб|gehalt|odeme|kazanc|bedrag)"
            ),
            Column.PAID,
        ),
        (
            (
                r"\b(?:client|customer|buyer|cliente|kunde|klient|замовник|клієнт|заказчик|клиент|musteri|klant"
                r"|opdrachtgever)"
            ),
            Column.CLIENT,
        ),
        (r"\b(?:status|estado|statut|stato|статус|durum)\b", Column.STATUS),
        (r"\b(?:date|fecha|datum|data|дата|tarih)\b", Column.DATE),
        (
            (
                r"\b(?:contract|job|project|title|projekt|proyecto|trabajo|titel|titulo|gig|projet|titre|projeto"
                r"|trabalho|progetto|lavoro|titolo|zlecenie|проєкт|проект|назва|название|работа|робота|proje"
                r"|opdracht|kaam)\b"
            ),
            Column.TITLE,
        ),
    )
)
_AROUND = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|[*_`:?.\"']|\b(?:usd|us\$|eur|gbp|inr)\b|[$€£₹]")

# "Note /5", "Client (out of 5)": words for a rating, a scale, and no other figure.
_OF_FIVE = re.compile(
    r"(?P<what>[^\d()\[\]/]{2,40}?)[\s(\[]{0,3}(?:/|out of|sur|von|de|sobre|su|na|из|з)\s?5(?:[.,]0)?[)\]]?"
)
_OPEN_WORDS = {"public", "overall", "general", "points"}
_RATED = {Column.STARS, Column.FEEDBACK, Column.NOTES, Column.CLIENT}

_CURRENCY = re.compile(r"[$€£₹]|usd|eur")
_FOREIGN = re.compile(r"€|£|₹|\b(?:eur|euros?|gbp|inr|pkr|php|cad|aud|brl|mxn)\b")


def column_of(heading: str) -> Column | None:
    """Return what a heading announces; None where it is no heading known here."""
    if len(heading) > 60:
        return None
    plain = _plain(heading)
    if plain in _BY_HEADING:
        return _BY_HEADING[plain]
    if (scaled := _OF_FIVE.fullmatch(plain)) is not None:
        rated = likely_column(scaled["what"])
        return Column.STARS if rated in _RATED or scaled["what"].strip() in _OPEN_WORDS else rated
    bare = " ".join(_AROUND.sub(" ", plain).split()).strip(" -/,")
    if not bare:
        return Column.PAID if _CURRENCY.search(plain) else None
    return _BY_HEADING.get(bare)


def likely_column(heading: str) -> Column | None:
    """Return what a heading most likely announces, by the words it contains."""
    known = column_of(heading)
    if known is not None:
        return known
    plain = _plain(heading)
    if len(plain.split()) > 6 or not plain.strip():
        return None
    return next((column for pattern, column in _CONTAINED if pattern.search(plain)), None)


def currency_of(heading: str) -> str | None:
    """Return the currency a heading of an amount column names, where it is not dollars."""
    found = _FOREIGN.search(heading.lower())
    return found[0].upper() if found else None
