"""What one clause of free text says about its contract, or its several alike contracts."""

import re
from dataclasses import replace
from decimal import Decimal

from jss.contracts.calendar import Calendar
from jss.contracts.contract import Status
from jss.contracts.draft import Draft, tidy
from jss.contracts.facts import settle_dates
from jss.contracts.money import Money
from jss.contracts.quotes import MASK
from jss.contracts.readers.clause import Clause, amounts, count_of, ratings_of, stands_alone
from jss.contracts.stars import Rating, percent
from jss.contracts.tokens import Count, Dated, Length, Token
from jss.contracts.words import Phrase, Word

_PIECES = re.compile(
    r"\s*[;|•\x01]+\s*|\s+/\s+|\s+-+\s+|\s*->\s*|:\s+|,\s*|\s-(?=\x01)|(?<=\x01)-\s|[.!?]+(?:\s|$)"
)
_TITLE_END = re.compile(r"(?P<title>[^\x01|;/]{3,}?)\s+(?:-+|\||/)\s")
_EDGE_WORDS = (
    r"(?:and|but|for|with|w/|got|gave|me|in|on|the|a|an|was|is|she|he|they|it|by|at|of|then|so"
    r"|also|did|client(?!\s(?:\d|[a-z]\b))|paid|pay|earned|made|rating|rated|review|left|from|to|i|had|has|have"
    r"|my|one|jobs|(?:job|contract)(?!\s(?:\d|[a-z]\b))|just|only|this|which|that|public|private|privately|stars?"
    r"|score|ended|since|because|after|total|all|about|around|approx|fixed|hourly|price"
    r"|usd|worth|y|con|por|mit|und|für|el|la|un|una|de|cliente|kunde|still|who)"
)
_TRIM = re.compile(
    rf"^(?:[\W_]*\b{_EDGE_WORDS}\b(?![-'&/+])[\W_]*)+|(?:[\W_]+\b(?!a\b){_EDGE_WORDS}\b(?!\+)[\W_]*)+$",
    re.IGNORECASE,
)
# What a title that a dash or a bar ends may well end with: "Portfolio review - 5.0".
_TITLE_NOUN = re.compile(r"\w[^,:]*\s(?:review|rating|score|price)", re.IGNORECASE)
# What comes before a title without being one: "Hi! I did ...", "ratings: logo 5.0, ...".
_HEADING = re.compile(
    r"(?:hi|hey|hello|hallo|hola|yo|ok|okay|thanks|thx|well)(?: (?:all|guys|there|everyone|team|folks))?"
    r"|(?:ratings|reviews|feedbacks?|scores|contracts|projects|gigs|first|second|third|last)",
    re.IGNORECASE,
)
_BLANKS = re.compile("\x01+")
_WORDY = re.compile(r"[^\W_]")
_NOT_A_NAME = (
    r"(?!(?:was|is|gave|left|leaves|who|never|said|happy|unhappy|did|didn|had|has|loved|got|paid|rated|ended|started"
    r"|and|but|with|for|on|in|at|still|then|because|ghosted|after|before|from|to|me|i)\b)"
)
_CLIENT = re.compile(
    r"\b(?:client|customer|buyer|cliente|kunde|kundin)(?:'s name)?"
    r"(?:\s+(?:called|named|name|is|was|named as|llamad[oa]|namens))?\s*[:=]?\s+"
    rf"(?P<name>{_NOT_A_NAME}[^\W\d_][\w.&'\u2019-]*(?:\s{_NOT_A_NAME}(?:[^\W\d_]|&)[\w.&'\u2019-]*){{0,4}})",
    re.IGNORECASE,
)
_NAME = re.compile(
    r"(?:[A-Z0-9À-Þ@][\w.&'\u2019-]*)(?:\s+(?:[A-Z0-9À-Þ&][\w.&'\u2019-]*|of|and|the|de|la|y|und|&)){0,4}"
)
# "I did a flyer for Tomas, ...": the article tells a sentence from a title such as "Website for Android".
_TOLD_FOR = re.compile(
    r"\b(?:an?|the|some|his|her|their|one)\s[^\W\d_][^\x01,;:|.!?]{1,40}\sfor\s"
    r"(?P<name>(?!I\b)[A-ZÀ-Þ][\w&'\u2019-]*(?:\s[A-ZÀ-Þ][\w&'\u2019-]*){0,3})"
    r"(?=\s*(?:[\x01,;:|.!?()]|$)|\s(?:-|in|on|at|for|and|who|which|that|he|she|they|last|paid|left|gave)\b)"
)
_BRACKETED = re.compile(rf".\((?P<name>{_NAME.pattern})\)$")
_FOLLOWED = re.compile(
    r"\s+(?!(?:since|in|on|by|for|with|at|after|before|last|this|now|yet|w/|due|because|but"
    r"|and|till|until|as|from|to|by|w|badly)\b)[^\W\d_]",
    re.IGNORECASE,
)
_RESTORED = {
    Word.OPEN, Word.ENDED, Word.PAUSED, Word.GOOD, Word.PRIVATE, Word.GOOD_ONE, Word.BAD_ONE, Word.TOTAL,
    Word.EACH, Word.REFUND, Word.CANCELLED, Word.PRIVATE_GOOD, Word.PRIVATE_BAD, Word.NO_PAY,
}  # fmt: skip


def plain_title_words(clause: Clause) -> Clause:
    """Drop tokens that are only words of a title: "Open source docs", "Great Wall poster", "set of 3"."""
    kept: list[Token] = []
    rest = clause.rest
    for token in clause.tokens:
        if _in_title(clause, token):
            rest = rest[: token.start] + clause.text[token.start : token.end] + rest[token.end :]
        else:
            kept.append(token)
    return clause if len(kept) == len(clause.tokens) else replace(clause, tokens=tuple(kept), rest=rest)


def _in_title(clause: Clause, token: Token) -> bool:
    if isinstance(token, Count):
        return token is not count_of(clause) and not stands_alone(clause, token)
    if isinstance(token, Rating):
        return not token.explicit and not stands_alone(clause, token)
    if isinstance(token, Length):
        return not stands_alone(clause, token) and bool(_FOLLOWED.match(clause.rest, token.end))
    return isinstance(token, Phrase) and token.kind in _RESTORED and _only_a_title_word(clause, token)


def _only_a_title_word(clause: Clause, phrase: Phrase) -> bool:
    """Whether a single word of the vocabulary is followed by more of a title ("Open source docs")."""
    if phrase.kind in {Word.GOOD_ONE, Word.BAD_ONE}:
        return not stands_alone(clause, phrase)
    single = " " not in clause.text[phrase.start : phrase.end].strip()
    return single and bool(_FOLLOWED.match(clause.rest, phrase.end)) and _first_words(clause, phrase)


def _first_words(clause: Clause, token: Token) -> bool:
    """Whether a token stands in the first stretch of words of its clause, where the title is."""
    return not re.search(r"[\x01;|,:]|\s[-/]\s", clause.rest[clause.start : token.start])


def draft_of(clause: Clause, line: int, calendar: Calendar, quoted: str | None) -> tuple[Draft, int]:
    """Read a clause; the number is how many alike contracts it speaks of."""
    clause = plain_title_words(clause)
    draft = Draft(line, line)
    phrases = {token.kind for token in clause.tokens if isinstance(token, Phrase)}
    _states(draft, clause, phrases)
    settle_dates(draft, clause.tokens, calendar, line, clause.body)
    _ratings(draft, clause, phrases, line)
    count = count_of(clause)
    _paid(draft, clause, phrases, line, count.value if count else 1)
    _names(draft, clause, quoted)
    return draft, count.value if count else 1


def _states(draft: Draft, clause: Clause, phrases: set[Word]) -> None:
    draft.no_feedback = Word.NO_FEEDBACK in phrases
    draft.removed = Word.REMOVED in phrases
    draft.flagged = Word.FLAGGED in phrases
    draft.bad_ending = Word.BAD_ENDING in phrases and Word.NOT_BAD_ENDING not in phrases
    draft.cancelled = Word.CANCELLED in phrases
    if Word.PRIVATE_BAD in phrases:
        draft.private_bad = True
    elif Word.PRIVATE_GOOD in phrases:
        draft.private_bad = False
    if Word.PAUSED in phrases:
        draft.status = Status.PAUSED
    elif phrases & {Word.OPEN, Word.NOT_STARTED} and not draft.cancelled:
        draft.status = Status.OPEN
    good, bad = phrases & {Word.GOOD, Word.GOOD_ONE}, phrases & {Word.BAD, Word.BAD_ONE}
    if bad or (draft.bad_ending and re.search(r"\bend|\bwent|termin|endet", clause.body, re.IGNORECASE)):
        draft.verdict = False
    elif good:
        draft.verdict = True


def _ratings(draft: Draft, clause: Clause, phrases: set[Word], line: int) -> None:
    fives = ratings_of(clause)
    tens = [token for token in clause.tokens if isinstance(token, Rating) and token.scale == 10]
    # A figure out of ten beside stars can only be the private one.
    private = next((ten for ten in tens if ten.private or fives or Word.PRIVATE in phrases), None)
    if private is not None and private.value is not None:
        draft.private_bad = private.value <= 4
        tens = []
    rating = fives[0] if fives else tens[0] if tens else _whole_field(clause)
    if rating is None:
        return
    rating = percent(rating)
    if rating.note:
        draft.problem(line, clause.body, rating.note)
    draft.stars, draft.unreadable_rating = rating.value, rating.value is None
    if len({token.value for token in fives}) > 1:
        draft.problem(
            line,
            clause.body,
            "More than one rating is given; the first is used. Put each contract on a line of its own.",
        )


def _whole_field(clause: Clause) -> Rating | None:
    """Read a percentage, or a whole number from 1 to 5, that fills a field of its own."""
    for token in clause.tokens:
        if isinstance(token, Rating) and token.scale == 100 and stands_alone(clause, token):
            return token
        if (
            isinstance(token, Count)
            and not token.of_jobs
            and token.value <= 5
            and token is not count_of(clause)
            and _fills_field(clause, token)
        ):
            return Rating(token.start, token.end, float(token.value))
    return None


def _fills_field(clause: Clause, token: Token) -> bool:
    left = clause.rest[clause.start : token.start].rstrip()
    right = clause.rest[token.end : clause.end].lstrip()
    return left[-1:] in {",", "|", "/", "-", ";", ":"} and (not right or right[0] in ",|/-;")


def _paid(draft: Draft, clause: Clause, phrases: set[Word], line: int, count: int) -> None:
    gross = amounts(clause)
    refunds = [
        token for token in clause.tokens if isinstance(token, Money) and not token.rate and token not in gross
    ]
    foreign = next((money for money in [*gross, *refunds] if not money.dollars), None)
    if foreign is not None:
        draft.problem(
            line,
            clause.body,
            f"The amount is in {foreign.currency}, not in US dollars; it is left open. Give it in dollars.",
        )
        return
    if gross:
        draft.paid = abs(gross[0].amount)
        if len(gross) not in {1, count}:
            draft.problem(
                line,
                clause.body,
                "More than one amount is given; the first is used. Give each contract its own line.",
            )
        if Word.TOTAL in phrases and Word.EACH not in phrases and count > 1:
            draft.paid = (draft.paid / count).quantize(Decimal("0.01"))
            draft.problem(line, clause.body, f"The total is shared out evenly over {count} contracts.")
    if Word.NO_PAY in phrases and not gross:
        draft.paid = Decimal(0)
    _refund(draft, clause, phrases, refunds, line)


def _refund(draft: Draft, clause: Clause, phrases: set[Word], refunds: list[Money], line: int) -> None:
    if not phrases & {Word.REFUND, Word.PARTIAL_REFUND}:
        return
    if refunds and draft.paid is not None:
        draft.paid = max(draft.paid - abs(refunds[0].amount), Decimal(0))
    elif Word.PARTIAL_REFUND not in phrases:
        draft.paid = Decimal(0)
    else:
        draft.problem(
            line, clause.body, "A part was refunded, but not how much; write it as $200, refunded $50."
        )


def _names(draft: Draft, clause: Clause, quoted: str | None) -> None:
    """Take the title and the client from the words that are left."""
    words = clause.text[clause.start : clause.end]
    body = clause.rest[clause.start : clause.end]
    body = re.sub(r"\([^()]*\x01[^()]*\)", lambda found: "\x01" * len(found[0]), body)
    shown = _shown(words, body, "\x01")
    if named := _CLIENT.search(shown):
        draft.client = tidy(named["name"])
        body = body[: named.start()] + "\x01" * (named.end() - named.start()) + body[named.end() :]
    elif told := _TOLD_FOR.search(shown):
        draft.client = tidy(told["name"])
    pieces = _pieces(words, body)
    if quoted and (not pieces or body.lstrip().startswith(MASK)):
        pieces.insert(0, quoted[:120])
    if pieces:
        draft.title = tidy(pieces[0])
    if draft.client is None and draft.title and (bracketed := _BRACKETED.search(draft.title)):
        draft.client = bracketed["name"]
    if draft.client is None:
        draft.client = next(
            (piece for piece in map(tidy, pieces[1:]) if piece and _NAME.fullmatch(piece)), None
        )
    if any(isinstance(token, Phrase) and token.kind is Word.SAME_CLIENT for token in clause.tokens):
        draft.client = draft.client or "the same client"


def _shown(words: str, body: str, blank: str) -> str:
    """Put a blank for each letter of the words that the body, which is as long, has blanked out."""
    pieces: list[str] = []
    at = 0
    for run in _BLANKS.finditer(body):
        pieces += [words[at : run.start()], blank * (run.end() - run.start())]
        at = run.end()
    return "".join(pieces) + words[at:]


def _pieces(words: str, body: str) -> list[str]:
    """Cut the words that are left at separators; commas are part of a title that a dash or a bar ends."""
    pieces: list[str] = []
    shown = _shown(words, body, " ")
    start = 0
    bounds = [match.span() for match in _PIECES.finditer(body)]
    if ended := _TITLE_END.match(body):
        bounds = [span for span in bounds if span[1] > ended.end("title")]
    for begin, end in [*bounds, (len(body), len(body))]:
        piece = shown[start:begin]
        start = end
        if not _WORDY.search(piece):
            continue
        whole = piece.replace(MASK, " ").strip()
        piece = _TRIM.sub("", whole).strip()
        if ended and not pieces and _TITLE_NOUN.fullmatch(whole):
            piece = whole
        if _WORDY.search(piece) and not _HEADING.fullmatch(piece):
            pieces.append(piece)
    return pieces


def dated(clause: Clause) -> bool:
    """Whether the clause holds a date."""
    return any(isinstance(token, Dated) for token in clause.tokens)
