"""A clause of free text, and what it says of one contract."""

import re
from dataclasses import dataclass

from jss.contracts.money import Money
from jss.contracts.stars import Rating
from jss.contracts.tokens import Count, Length, Token
from jss.contracts.words import Phrase, Word

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


def ratings_of(clause: Clause) -> list[Rating]:
    """Return public ratings; a bare figure counts only where it stands alone between separators."""
    fives = [token for token in clause.tokens if isinstance(token, Rating) and token.scale == 5]
    explicit = [token for token in fives if token.explicit]
    return explicit or [token for token in fives if stands_alone(clause, token)]


_EDGE = " \t,;|/-:()\x01\x03•+=@>"


_CUE = re.compile(
    r"(?:gave|gives?|giving|got|gets?|left|leaves?|rated|rating|scored?|received|dio|puso|gab|not[ée]|score"
    r"|with|a|me|at|public|was|is|for|=|got a|only)\s*$",
    re.IGNORECASE,
)

_PUBLIC = re.compile(r"\s?\(?(?:in public|public(?:ly)?)\b(?!\s+[^\W\d_])", re.IGNORECASE)


def stands_alone(clause: Clause, token: Token) -> bool:
    """Whether separators, other facts or the ends of the clause are on both sides of a token."""
    left = clause.rest[clause.start : token.start]
    right = clause.rest[token.end : clause.end]
    near_left, near_right = left.rstrip()[-1:], right.lstrip()[:1]
    if _CUE.search(left) or _PUBLIC.match(right) or not clause.rest[token.end :].strip(" .!)"):
        return True
    return (not near_left or near_left in _EDGE) and (
        not near_right or near_right in _EDGE + "." or not left.strip()
    )


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


def amounts(clause: Clause) -> list[Money]:
    """Return what was paid: no hourly rates, and no amounts handed back."""
    refunds = {
        token.end
        for token in clause.tokens
        if isinstance(token, Phrase) and token.kind in {Word.REFUND, Word.PARTIAL_REFUND}
    }
    return [
        token
        for token in clause.tokens
        if isinstance(token, Money)
        and not token.rate
        and not any(0 <= token.start - end <= 4 for end in refunds)
    ]


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
_SEVERALLY = re.compile(
    r"\b(?:all|both|altogether|in total|respectively|either|neither|beide[rn]?|alle|todos|todas|ambos|ambas"
    r"|tutt[ie]|tous)\b",
    re.IGNORECASE,
)
_THINGS = re.compile(
    r"\s+(?:[^\W\d_]+\s+){0,2}?[^\W\d_]{2,}s\b\s*(?P<at>(?:at|@|for|a)\s*(?=\x01))?", re.IGNORECASE
)


def told_of_each(clause: Clause) -> bool:
    """Whether a clause says something of each of several ("$40 each", "both 5 stars")."""
    each = any(isinstance(token, Phrase) and token.kind is Word.EACH for token in clause.tokens)
    return each or bool(_SEVERALLY.search(clause.text, clause.start, clause.end))


def _counts_things(clause: Clause, count: Count) -> bool:
    """Whether a count stands before a plural, and something is said of each or of all of them."""
    things = _THINGS.match(clause.rest, count.end, clause.end)
    if things is None or count.value < 2:
        return False
    return bool(
        _SEVERALLY.search(clause.text, things.end(), clause.end)
        or (things["at"] or "").strip() in {"at", "@"}
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
    return bool(_BETWEEN.fullmatch(gap))


def states(clause: Clause) -> bool:
    """Whether the clause says how a contract stands or ended, other than by feedback."""
    return any(isinstance(token, Phrase) and token.kind in STATES for token in clause.tokens)
