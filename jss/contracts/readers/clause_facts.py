"""What one clause of free text says about its contract, or its several alike contracts."""

import re
from dataclasses import replace
from decimal import Decimal

from jss.contracts import wording
from jss.contracts.calendar import Calendar
from jss.contracts.contract import Status
from jss.contracts.draft import Draft
from jss.contracts.facts import settle_dates
from jss.contracts.money import Money
from jss.contracts.readers.clause import Clause, amounts, count_of, ratings_of, stands_alone
from jss.contracts.readers.clients import Hints
from jss.contracts.readers.naming import name_contract
from jss.contracts.stars import Rating, percent
from jss.contracts.tokens import Count, Dated, Length, Token
from jss.contracts.words import Phrase, Word

_FOLLOWED = re.compile(
    r"\s+(?!(?:since|in|on|by|for|with|at|after|before|last|this|now|yet|w/|due|because|but"
    r"|and|till|until|as|from|to|by|w|badly|desde|hasta|en|por|y|el|con|seit|depuis|pero|aber)\b)[^\W\d_]",
    re.IGNORECASE,
)
_RESTORED = {
    Word.OPEN, Word.ENDED, Word.PAUSED, Word.GOOD, Word.PRIVATE, Word.GOOD_ONE, Word.BAD_ONE, Word.TOTAL,
    Word.EACH, Word.LUKEWARM, Word.REFUND, Word.CANCELLED, Word.PRIVATE_GOOD, Word.PRIVATE_BAD, Word.NO_PAY,
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
    if phrase.kind in {Word.GOOD_ONE, Word.BAD_ONE, Word.LUKEWARM}:
        return not stands_alone(clause, phrase)
    single = " " not in clause.text[phrase.start : phrase.end].strip()
    return single and bool(_FOLLOWED.match(clause.rest, phrase.end)) and _first_words(clause, phrase)


def _first_words(clause: Clause, token: Token) -> bool:
    """Whether a token stands in the first stretch of words of its clause, where the title is."""
    return not re.search(r"[\x01;|,:]|\s[-/]\s", clause.rest[clause.start : token.start])


def draft_of(clause: Clause, line: int, calendar: Calendar, quoted: str | None) -> tuple[Draft, int, Hints]:
    """Read a clause; the number is how many alike contracts it speaks of, the hints are at its client."""
    clause = plain_title_words(clause)
    draft = Draft(line, line)
    phrases = {token.kind for token in clause.tokens if isinstance(token, Phrase)}
    _states(draft, clause, phrases)
    settle_dates(draft, clause.tokens, calendar, line, clause.body)
    _ratings(draft, clause, phrases, line)
    count = count_of(clause)
    _paid(draft, clause, phrases, line, count.value if count else 1)
    hints = name_contract(draft, clause, quoted)
    return draft, count.value if count else 1, hints


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
    elif Word.LUKEWARM in phrases:
        draft.unreadable_rating = True
        draft.problem(draft.first, clause.body, wording.lukewarm())


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
            wording.several_ratings(),
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
            wording.foreign_amount(foreign.currency),
        )
        return
    if gross:
        draft.paid = abs(gross[0].amount)
        if len(gross) not in {1, count}:
            draft.problem(
                line,
                clause.body,
                wording.several_amounts(),
            )
        if count > 1 and Word.TOTAL in phrases and (Word.EACH not in phrases or _is_total(clause, gross[0])):
            draft.paid = (draft.paid / count).quantize(Decimal("0.01"))
            draft.problem(line, clause.body, wording.shared_out(count))
    if Word.NO_PAY in phrases and not gross:
        draft.paid = Decimal(0)
    _refund(draft, clause, phrases, refunds, line)


def _is_total(clause: Clause, money: Money) -> bool:
    """Whether the word beside an amount says that it is one for all ("$300 in total, 5 stars each")."""
    after = (
        token for token in clause.tokens if isinstance(token, Phrase) and 0 <= token.start - money.end < 3
    )
    return any(token.kind is Word.TOTAL for token in after)


def _refund(draft: Draft, clause: Clause, phrases: set[Word], refunds: list[Money], line: int) -> None:
    if not phrases & {Word.REFUND, Word.PARTIAL_REFUND}:
        return
    if refunds and draft.paid is not None:
        draft.paid = max(draft.paid - abs(refunds[0].amount), Decimal(0))
    elif Word.PARTIAL_REFUND not in phrases:
        draft.paid = Decimal(0)
    else:
        draft.problem(line, clause.body, wording.refund_unknown())


def dated(clause: Clause) -> bool:
    """Whether the clause holds a date."""
    return any(isinstance(token, Dated) for token in clause.tokens)
