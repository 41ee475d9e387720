"""What a message takes back: a figure told wrong before ("edit: Gero's was 3.9, not 2.9").

A correction is a sentence that says it is one, names one contract, and tells one figure of it anew. All else is left to
the readers.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from jss.contracts import wording
from jss.contracts.afterwards.named_contracts import Names
from jss.contracts.contract import Problem
from jss.contracts.money import Money
from jss.contracts.paste import Line
from jss.contracts.quotes import MASK, mask_reviews
from jss.contracts.scan import scan
from jss.contracts.stars import Rating

# What begins a sentence that corrects; elsewhere it is somebody's work ("color correction", "video edit").
_BEGINNING = r"^\W*(?:edit(?:ed)?|correction|correcci[oó]n|korrektur|correzione|correção)\s?\d?\s?[:,]"
_CUE = re.compile(
    rf"{_BEGINNING}|\b(?:sorry|my (?:bad|mistake)|oops|typo|actually|i meant?|scratch that|wait(?:,|\s?-|\sno)"
    r"|perd[oó]n|me equivoqu\w+|corrijo|en realidad|quise decir|scusa(?:te|mi)?|anzi|mi sono sbagliat\w"
    r"|entschuldigung|vertan|verschrieben|pardon|erreur|je me suis tromp\w+|desculp\w+|na verdade|errei)\b",
    re.IGNORECASE,
)
_PLAIN_CUE = re.compile(_BEGINNING, re.IGNORECASE)
# Each cue has one of them: they are looked for first, as that is quick.
_CUE_PARTS = (
    "edit", "corre", "korre", "sorry", "my bad", "my mist", "oops", "typo", "actually", "i mean", "scratch", "wait",
    "perd", "equivo", "corrij", "en real", "quise", "scus", "anzi", "sbagl", "entsch", "vertan", "verschr", "pardon",
    "erreur", "tromp", "desculp", "verdade", "errei",
)  # fmt: skip
_WAS = re.compile(
    r"\b(?:was|were|did|got|gave|left|rated|fue(?:ron)?|eran?|puso|dio|war(?:en)?|gab|était|a mis|foi|deu|ha dato)\b",
    re.IGNORECASE,
)
_ANOTHER = re.compile(
    r"\b(?:forgot|missed|another|also|one more|left out|olvid\w+|otro|otra|falt\w+|vergessen|noch ein\w*|oubli\w+)\b",
    re.IGNORECASE,
)
_NOT = r"(?:not|no|non|nicht|pas|não|nao|instead of|rather than|statt|en vez de|invece di|au lieu de)"
_TAKEN_BACK = re.compile(rf"\b{_NOT}\s(?:an?\s|the\s|un[ae]?\s|el\s|la\s|ein\w*\s)?$", re.IGNORECASE)
_NOT_A_FIGURE = re.compile(
    rf",?\s{_NOT}\s(?:an?\s|un[ae]?\s)?(?:\d|one|two|three|four|five|un[oae]?\b|dos|tres|cuatro)",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?:[^.!?;]|[.](?=\d))+[.!?;]*")
_LEAD = 16  # characters before a figure


@dataclass(frozen=True, slots=True)
class Correction:
    """A sentence that corrects: its line, its words, and the figure it tells anew."""

    line: int
    text: str
    stars: float | None
    paid: Decimal | None

    def put(self, names: Names) -> Problem | None:
        """Correct the contract that the sentence names, and tell of it; None where it names none, or several."""
        draft = names.meant(self.text)
        if draft is None:
            return None
        if self.stars is not None:
            draft.stars, draft.unreadable_rating = self.stars, False
            draft.verdict, draft.no_feedback = None, False
        if self.paid is not None:
            draft.paid = self.paid
        return Problem(self.line, self.text.strip()[:200], wording.said_of(draft.first))


def find_corrections(lines: Sequence[Line]) -> list[Correction]:
    """Return the sentences of a paste that correct a figure."""
    low = "\n".join(line.text for line in lines).lower()
    if not any(part in low for part in _CUE_PARTS):
        return []
    texts = mask_reviews(lines).texts
    return [found for line, text in zip(lines, texts, strict=True) for found in _in_line(line.number, text)]


def says_so(text: str) -> bool:
    """Whether words say that something is corrected."""
    return _CUE.search(text) is not None


# "edit 2: forgot one, seed guide / $120 / 5 stars": what is told behind it is a contract like others.
FORGOTTEN = re.compile(
    r"^\W*(?:edit(?:ed)?|update|p\.?s\.?|oh and|ah,? y)\s?\d?\s?:?,?\s(?:i\s)?"
    r"(?:(?:almost\s)?forgot|missed|left out|(?:me\s)?olvid\w+|falt\w+)(?:\s(?:one|this one|uno|una))?\s?[,:-]\s",
    re.IGNORECASE,
)


def _in_line(number: int, text: str) -> Iterator[Correction]:
    if not says_so(text):
        return
    for match in _SENTENCE.finditer(text):
        sentence = match[0]
        if not says_so(sentence) or MASK in sentence or _ANOTHER.search(sentence):
            continue
        stars, paid = told_anew(sentence)
        if (stars is None) is (paid is None):
            continue
        yield Correction(number, sentence, stars, paid)


def told_anew(sentence: str, *, corrects: bool = False) -> tuple[float | None, Decimal | None]:
    """Return the rating and the amount that a sentence puts in the place of others; `corrects` where that is known."""
    denied = bool(_NOT_A_FIGURE.search(sentence))
    stars: list[float] = []
    paid: list[Decimal] = []
    for token in scan(sentence).tokens:
        if not isinstance(token, Rating | Money):
            continue
        if _TAKEN_BACK.search(sentence, max(token.start - _LEAD, 0), token.start):
            denied = True
        elif isinstance(token, Money):
            paid += [token.amount] if token.dollars and not token.rate else []
        elif token.scale == _FIVE and token.value is not None and not token.private:
            stars.append(token.value)
    # Without "not X" a sentence has to say that it corrects, what was, and nothing of the pay.
    plainly = not paid and (corrects or _PLAIN_CUE.search(sentence)) and _WAS.search(sentence)
    if not denied and not plainly:
        return None, None
    return stars[0] if len(stars) == 1 else None, paid[0] if len(paid) == 1 else None


_FIVE = 5
