"""A clause of free text, and what it says of one contract."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import wraps
from typing import TypeVar, cast

from jss.contracts.money import Money
from jss.contracts.paste import fold
from jss.contracts.stars import Rating
from jss.contracts.tokens import Count, Length, Token
from jss.contracts.words import Phrase, Word

Found = TypeVar("Found")

_BULLET = re.compile(
    r"^\s*(?:(?:\(?\d{1,3}[.):](?=\s)|#\d{1,3}[.):]?(?=\s)|\d{1,3}\s-(?=\s)|\(?[a-z]\)(?=\s)"
    r"|[-*•\u2013·▪◦‣>+~]+(?=\s)|[✅✔❌✖☑➡→►▶]+|[-*•▪◦‣](?=[^\W\d]))\s*"
    r"|(?![★⭐🌟☆✩✭✮✯✰½👍👎😀😊😍😡😠☹])[\u2190-\u2bff\U0001f000-\U0001faff]+\s*)+"
)


VERDICTS = {Word.GOOD, Word.BAD, Word.GOOD_ONE, Word.BAD_ONE, Word.LUKEWARM}


LEFT_NOTHING = {Word.NO_FEEDBACK, Word.REMOVED}


STATES = {
    Word.OPEN,
    Word.PAUSED,
    Word.CANCELLED,
    Word.NO_PAY,
    Word.REFUND,
    Word.BAD_ENDING,
    Word.PARTIAL_REFUND,
    Word.NOT_STARTED,
}


@dataclass(frozen=True, slots=True)
class Clause:
    """The stretch of a line from `start` to `end` and the tokens inside it."""

    text: str
    rest: str
    start: int
    end: int
    tokens: tuple[Token, ...]
    told: dict[str, object] = field(default_factory=dict[str, object], init=False, compare=False, repr=False)
    """What was found in it so far."""

    @property
    def body(self) -> str:
        """The words as written."""
        return self.text[self.start : self.end]

    def cut(self, start: int, end: int) -> "Clause":
        """Return a part of the clause."""
        inside = tuple(token for token in self.tokens if start <= token.start and token.end <= end)
        return Clause(self.text, self.rest, start, end, inside)


def strip_bullet(text: str) -> str:
    """Take numbering, bullets and emoji off the beginning of a line."""
    return _BULLET.sub("", text, count=1)


def bulleted(text: str) -> bool:
    """Whether a line begins like an entry of a list."""
    return bool(_BULLET.match(text))


def _once(look: Callable[[Clause], Found]) -> Callable[[Clause], Found]:
    """Look once at each clause, however many rules ask."""

    @wraps(look)
    def remembered(clause: Clause) -> Found:
        if look.__name__ not in clause.told:
            clause.told[look.__name__] = look(clause)
        return cast("Found", clause.told[look.__name__])

    return remembered


@_once
def words_of(clause: Clause) -> frozenset[str]:
    """Return the words of a clause in lower case, for a first look before a costly search."""
    return frozenset(_WORD.findall(fold(clause.body)))


@_once
def ratings_of(clause: Clause) -> tuple[Rating, ...]:
    """Return public ratings; a bare figure counts only where it stands alone between separators."""
    fives = [token for token in clause.tokens if isinstance(token, Rating) and token.scale == 5]
    explicit = tuple(token for token in fives if token.explicit)
    return explicit or tuple(token for token in fives if stands_alone(clause, token))


_WORD = re.compile(r"[^\W_]+")
_EDGE = " \t,;|/-:()\x01\x03•+=@>"


_CUE = re.compile(
    r"(?:gave|gives?|giving|got|gets?|left|leaves?|rated|rating|scored?|received|dio|puso|gab|not[ée]|score"
    r"|with|a|me|at|public|was|is|for|=|got a|only)$",
    re.IGNORECASE,
)

_LONGEST_CUE = len("received")

_PUBLIC = re.compile(r"\s?\(?(?:in public|public(?:ly)?)\b(?!\s+[^\W\d_])", re.IGNORECASE)


def stands_alone(clause: Clause, token: Token) -> bool:
    """Whether separators, other facts or the ends of the clause are on both sides of a token."""
    left = clause.rest[clause.start : token.start].rstrip()
    right = clause.rest[token.end : clause.end]
    near_left, near_right = left[-1:], right.lstrip()[:1]
    if (not near_left or near_left in _EDGE) and (not near_right or near_right in _EDGE + "." or not left):
        return True
    # The cues are short, and a search from the first letter on would try them at each one.
    return bool(
        _CUE.search(left[-_LONGEST_CUE:])
        or _PUBLIC.match(right)
        or not clause.rest[token.end :].strip(" .!)")
    )


@_once
def publics(clause: Clause) -> int:
    """Count what the clause says about public feedback; words beside stars say nothing more."""
    ratings = len(ratings_of(clause))
    phrases = [token for token in clause.tokens if isinstance(token, Phrase)]
    nothing = sum(phrase.kind in LEFT_NOTHING for phrase in phrases)
    verdicts = sum(
        phrase.kind in {Word.GOOD, Word.BAD} or (phrase.kind in VERDICTS and stands_alone(clause, phrase))
        for phrase in phrases
    )
    return ratings + nothing or min(verdicts, 2)


@_once
def amounts(clause: Clause) -> tuple[Money, ...]:
    """Return what was paid: no hourly rates, and no amounts handed back."""
    refunds = [
        token
        for token in clause.tokens
        if isinstance(token, Phrase) and token.kind in {Word.REFUND, Word.PARTIAL_REFUND}
    ]
    return tuple(
        token
        for token in clause.tokens
        if isinstance(token, Money)
        and not token.rate
        and not any(_handed_back(token, refund) for refund in refunds)
    )


def _handed_back(money: Money, refund: Phrase) -> bool:
    """Whether an amount stands in or right behind what says that it was handed back."""
    return refund.start < money.start <= refund.end + 4


@_once
def count_of(clause: Clause) -> Count | None:
    """Return the number of contracts the clause speaks of, where it speaks of several alike."""
    each = any(isinstance(token, Phrase) and token.kind is Word.EACH for token in clause.tokens)
    for token in clause.tokens:
        if not isinstance(token, Count):
            continue
        if counts_alike(clause, token):
            return token
        lead = clause.text[clause.start : token.start]
        if _LEAD_IN.fullmatch(lead) and (
            each or leads_to_fact(clause, token) or _counts_things(clause, token)
        ):
            return token
    return None


# What says that a count of things ("4 articles, ...", "3 logos at $20") is one of contracts.
_EVERY = (
    "all both altogether respectively either neither beide beider beiden alle todos todas ambos ambas tutti"
    " tutte tous"
)
SEVERALLY = re.compile(rf"\b(?:{'|'.join(_EVERY.split())}|in total)\b", re.IGNORECASE)
SEVERALLY_WORDS = frozenset(f"{_EVERY} total".split())
_THINGS = re.compile(
    r"\s+(?:[^\W\d_]+\s+){0,2}?[^\W\d_]{2,}s\b\s*(?P<at>(?:at|@|for|a)\s*(?=\x01))?", re.IGNORECASE
)


def told_of_each(clause: Clause) -> bool:
    """Whether a clause says something of each of several ("$40 each", "both 5 stars")."""
    each = any(isinstance(token, Phrase) and token.kind is Word.EACH for token in clause.tokens)
    several = not SEVERALLY_WORDS.isdisjoint(words_of(clause))
    return each or (several and bool(SEVERALLY.search(clause.text, clause.start, clause.end)))


def _counts_things(clause: Clause, count: Count) -> bool:
    """Whether a count stands before a plural, and something is said of each or of all of them."""
    things = _THINGS.match(clause.rest, count.end, clause.end)
    if things is None or count.value < 2:
        return False
    return bool(
        SEVERALLY.search(clause.text, things.end(), clause.end) or (things["at"] or "").strip() in {"at", "@"}
    )


def counts_alike(clause: Clause, count: Count) -> bool:
    """Whether a count is written so that it can only be one of contracts ("6 jobs", "4x")."""
    written = clause.text[count.start : count.end].lower()
    return count.of_jobs or "x" in written or "\u00d7" in written


_LEAD_IN = re.compile(
    r"[\W_]*(?:(?:and|plus|then|also|i|have|had|got|with|did|so|far|total|of|them|which|the"
    r"|other|another|y|und|aur|my|last|first|only|just|about|jobs|contracts|are|were|is|was"
    r"|there|s|ve|a|done|left|all|,|:|tengo|tuve|habe|hatte)\b[\W_]*)*",
    re.IGNORECASE,
)


_BETWEEN = re.compile(
    r"\s*(?:(?:more|other|others|of them|clients?|guys?|jobs|contracts|gigs?|with|without|at"
    r"|@|is|was|are|were|just|still|got|have|has|had|left|gave|me|that|who|a|all|people"
    r"|buyers?|contratos?|trabajos?|con|mit|de|of|zu|für|à|avec|em|com|worth|gigs?|were|fixed|price|hourly"
    r"|by|ended|from|in|for|on)\b[\s]*|[(@\s])*",
    re.IGNORECASE,
)


def leads_to_fact(clause: Clause, count: Count) -> bool:
    following = [
        token for token in clause.tokens if token.start >= count.end and not isinstance(token, Count | Length)
    ]
    if not following:
        return False
    gap = clause.rest[count.end : following[0].start]
    return "\x01" not in gap and bool(_BETWEEN.fullmatch(gap))


@_once
def states(clause: Clause) -> bool:
    """Whether the clause says how a contract stands or ended, other than by feedback."""
    return any(isinstance(token, Phrase) and token.kind in STATES for token in clause.tokens)
