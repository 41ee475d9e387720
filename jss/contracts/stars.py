"""Ratings in text: star glyphs, "4.8 stars", "4,8/5", "5*", words, and scores out of ten."""

# ruff: noqa: RUF001 letters of other alphabets are meant

import re
from dataclasses import dataclass

from jss.contracts import wording
from jss.contracts.folded import Folded, folded
from jss.contracts.numbers import NUMBER_WORDS
from jss.contracts.openings import openings
from jss.contracts.sparse import SparsePattern
from jss.sentence import Sentence

_FULL, _HOLLOW = "★⭐🌟✭✮✯", "☆✩✰"
_GLYPHS = f"[{_FULL}{_HOLLOW}½]"
_NUM = r"(?>\d{1,3}(?:[.,]\d{1,3})?)"
_WORDS = (
    "one|two|three|four|five|six|seven|ten|zero|una?|dos|tres|cuatro|cinco|eine?n?|zwei|drei|vier|fünf"
    "|uma?|dois|duas|três|quatro|deux|trois|quatre|cinq(?:ue)?|tre|quattro|twee|drie|vijf|trzy|cztery|pięć|ek|do|teen|char|paanch"
)
# One look at the next letter tells at most places that none of the words follows.
_STAR = (
    r"(?=[seégtyз])(?:sta?rs|star|starts|stras|satrs?|sters|estrellas?|sternen?|sterne?|étoiles?|etoiles?|estrelas?|taare|sitare|stell[ae]|sterren"
    r"|gwiazd(?:k[ai]|ek)|yıldız|yildiz|зв[её]зд[аы]?|зір(?:к[аи]|ок))(?![a-zа-яіїєґ])"
)
_ALONE = r"(?:[,;:)]|$)"  # what follows a figure that is no rating, unless it has decimals
_NOT_MORE = r"(?![\w/%]|[.,]\d)"
_LABELS = r"rat(?:ings?|ed)|scored?|stars|nota|bewertung|calificaci[oó]n|sterne|estrellas"
_NOT_WITHOUT = r"(?<!\bno\s)(?<!\bnot\s)(?<!\bsin\s)(?<!\bsem\s)(?<!\bohne\s)(?<!\bsenza\s)(?<!\bwithout\s)"
_AND_A_HALF = rf"\s?(?:and\sa\shalf|1/2|½)[\s-]?{_STAR}"
# "one single star"
_ADJECTIVE = r"(?:\s(?:single|lousy|lonely|measly|miserable|whole))?"
# "cuatro estrellas y media"
_MORE_HALF = (
    r"(?:\s(?:and|y|e|et|und)\s(?:an?\s)?(?:half|media|mezz[oa]|meia|demie?|halber?)(?=\s*(?:[^\w\s]|$)))"
)
_STARS = rf"(?:{_ADJECTIVE}(?>[\s-]?){_STAR}|\s?\*(?![\w*]))(?:\s?(?:rating|review|feedback)s?\b)?"

# "4.8 of 5" is a rating, "3 of 5" may as well be three contracts of five.
_RATING = SparsePattern(
    rf"""
    (?:
      (?=[\d-])(?<![\w.,/$€£])(?!-?{_NUM}{_ALONE})(?:
          (?P<half>[1-4]){_AND_A_HALF}
        | (?P<five>-?{_NUM}(?=\s?/|\s?out\sof)|\d[.,]\d{{1,2}})\s?(?:/|out\sof|of|de|von|sur|su)
          \s?5(?:[.,]0+)?{_NOT_MORE}(?:\s?{_STAR}|\s?{_GLYPHS}+)?
        | (?P<ten>-?{_NUM})\s?(?:/|out\sof)\s?10(?:[.,]0+)?{_NOT_MORE}(?:\s?{_STAR})?
        | (?P<star>-?{_NUM}){_STARS}(?P<star_half>{_MORE_HALF})?
      )
    | (?:(?<![\w.,$€£])(?P<g_before>{_NUM})\s?)?(?P<glyphs>{_GLYPHS}{{1,12}})
        (?:\s?\(?(?P<g_after>{_NUM})(?![\d/%$€£.,]*\d|[\w%$€£/])\)?)?
    | (?=[\d-])(?<![\w.,$€£])(?:
          (?P<percent>{_NUM})\s?%
        | (?<![/#:+-])(?P<bare>-?\d[.,]\d{{1,2}})(?![\w$€£%:]|/(?!\s?[$€£\x01])|[.,-]\d)
      )
    | (?=[^\W\d])(?:
          (?<![.,/$€£])(?:(?P<half_word>one|two|three|four){_AND_A_HALF}|(?P<word>{_WORDS}){_STARS}(?P<word_half>{_MORE_HALF})?)
        | {_NOT_WITHOUT}(?:{_LABELS})\s?(?:is|was|are|were|of|at|me|:|=|-)?\s{{0,2}}(?:a\s)?
          (?P<key>-?{_NUM})(?P<key_pc>\s?%)?(?!\s?[$€£/\d]|[.,]?\d|\w)
      )
    | @\s?(?P<at>{_NUM})(?![\w$€£%/]|[.,]\d)
    )""",
    openings(rf"\d|-|@|{_GLYPHS}|{_WORDS}|{_LABELS}"),
    verbose=True,
)


@dataclass(frozen=True, slots=True)
class Rating:
    """A rating between `start` and `end` of the text.

    `value` is None where the figure is impossible. `scale` is 5, 10 (private ratings) or 100. `explicit`
    is False for a bare figure such as "4.8", which may be something else. `private` ratings are always
    out of ten.
    """

    start: int
    end: int
    value: float | None
    scale: int = 5
    explicit: bool = True
    note: Sentence | None = None
    private: bool = False


def find_ratings(text: str | Folded) -> list[Rating]:
    """Return every rating in the text, in order."""
    return [_rating(match) for match in _RATING.find(folded(text))]


_PRIVATE = re.compile(
    r"\b(?:in private|privately|private(?: (?:feedback|rating|score|review|fb))?|privat|en privé|en privado"
    r"|(?:nota|feedback|valoración|puntuación|avaliação) privad[oa]|nps)\b"
    r"[^,;|.\d]{0,25}?"
    r"(?<![\d$€£/])(?P<after>\d{1,2}(?:[.,]\d)?)"
    r"(?:\s?/\s?10|\s(?:de|von|sur|su|van)\s10|(?P<of_five>\s?/\s?5|\s?stars?|\s?\*)|\sout of 10)?"
    r"(?![\w$€£%/]|[.,]\d)"
    r"|(?<![\w.,/$€£])(?P<before>\d{1,2})"
    r"(?:(?:\s?/\s?10|\sout of 10)?\s(?:in )?|(?:\s?/\s?10|\sout of 10)\b[^,;|.\d]{1,25}?\b)"
    r"private(?:ly)?\b"
)


def find_private_ratings(text: str | Folded) -> list[Rating]:
    """Return ratings said to be private, out of ten ("in private she gave 2/10", "private: 4")."""
    low = folded(text).text
    if "priva" not in low and "privé" not in low and "nps" not in low:
        return []
    return [
        Rating(
            *match.span(),
            _figure(match["after"] or match["before"]) * (2 if match["of_five"] else 1),
            10,
            private=True,
        )
        for match in _PRIVATE.finditer(low)
    ]


def _rating(match: re.Match[str]) -> Rating:
    span = match.span()
    if match["glyphs"]:
        return _of_glyphs(match)
    if match["ten"]:
        return Rating(*span, _figure(match["ten"]), scale=10)
    if match["percent"] or match["key_pc"]:
        value = _figure(match["percent"] or match["key"])
        return Rating(*span, value, scale=100, explicit=bool(match["key_pc"]))
    if match["bare"]:
        return rating_of(*span, _figure(match["bare"]), explicit=False)
    if half := match["half"] or match["half_word"]:
        return rating_of(*span, _figure(half) + 0.5)
    told = match["five"] or match["star"] or match["word"] or match["key"] or match["at"]
    value = _figure(told)
    half = 0.5 if value < _MOST and (match["star_half"] or match["word_half"]) else 0.0
    return rating_of(*span, value + half)


def rating_of(start: int, end: int, value: float, *, explicit: bool = True) -> Rating:
    """Return a rating of so many stars; without a value where there is no such rating."""
    if 0 <= value <= 5:
        return Rating(start, end, value, explicit=explicit)
    return Rating(start, end, None, explicit=explicit, note=wording.no_such_rating())


def _figure(text: str) -> float:
    word = NUMBER_WORDS.get(text.lower())
    return float(word) if word is not None else float(text.replace(",", "."))


def _of_glyphs(match: re.Match[str]) -> Rating:
    """Count glyphs, unless a figure beside them is more exact ("★★★★★ 4.85", "⭐ 4.8", "5 ⭐").

    A figure behind them that is no rating says how many there are ("★★★★★ 12").
    """
    glyphs, before, after = match["glyphs"], match["g_before"], match["g_after"]
    end = match.end()
    if after and len(glyphs) > 1 and _figure(after) > _MOST:
        end, after = match.end("glyphs"), None
    exact = [one for one in (before, after) if one and (len(glyphs) == 1 or "." in one or "," in one)]
    value = sum(glyph in _FULL for glyph in glyphs) + 0.5 * glyphs.count("½")
    return rating_of(match.start(), end, _figure(exact[0]) if exact else value)


_MOST = 5


_CELL = re.compile(rf"\s*(?P<n>-?{_NUM})\s*(?P<pc>%)?\s*")


def rating_cell(cell: str) -> Rating | None:
    """Read a cell of a rating column, where a bare figure is a rating; None where it holds none."""
    if plain := _CELL.fullmatch(cell):
        value = _figure(plain["n"])
        if plain["pc"]:
            return percent(Rating(0, len(cell), value, scale=100))
        return rating_of(0, len(cell), value)
    ratings = find_ratings(cell)
    if not ratings:
        word = NUMBER_WORDS.get(cell.strip().lower())
        return rating_of(0, len(cell), float(word)) if word is not None and len(cell) > 2 else None
    return percent(ratings[0])


def percent(rating: Rating) -> Rating:
    """Bring a rating out of ten or a hundred to stars, and say so."""
    if rating.scale == 5 or rating.value is None:
        return rating
    if not 0 <= rating.value <= rating.scale:
        return Rating(rating.start, rating.end, None, note=wording.no_such_rating())
    value = round(rating.value * 5 / rating.scale, 2)
    note = wording.other_scale(rating.scale, value)
    return Rating(rating.start, rating.end, value, note=note)
