"""Cutting a line of free text into clauses: the same kind of fact twice means two contracts."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from jss.contracts.money import Money
from jss.contracts.readers.clause import (
    LEFT_NOTHING,
    STATES,
    VERDICTS,
    Clause,
    amounts,
    count_of,
    counts_alike,
    leads_to_fact,
    publics,
    ratings_of,
    stands_alone,
    states,
)
from jss.contracts.scan import Scan, has_words
from jss.contracts.stars import Rating
from jss.contracts.tokens import Count, Token
from jss.contracts.words import Phrase, Word

# From the strongest to the weakest; a colon never parts contracts: it stands between a title and its facts.
_SEPARATORS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\s*[;|•]\s*",
        r"\s\+\s|\+(?=\s?\x01)",
        r"[.!?]+(?:\s+|$)",
        r"\s+/\s+",
        r"\s+-+\s+",
        r",\s*(?:and |plus |then |also |y |und |aur )?",
        r"\s+(?:and|&|plus|then|y|und|aur|et|e|but)\s+",
    )
)
_PLUS, _STRONG = 1, 2


def clauses_of(seen: Scan) -> list[Clause]:
    """Cut a scanned line into clauses of one contract, or one count of alike contracts, each."""
    seen = _sure_figures(seen)
    text, rest = _unwrap(seen)
    whole = Clause(text, rest, 0, len(text), seen.tokens)
    return _with_their_stars(_cut(_without_title_figure(whole), 0))


def _with_their_stars(clauses: Sequence[Clause]) -> list[Clause]:
    """Put stars back to the verdict they explain, where a longer list was cut between them."""
    joined = list(clauses[:1])
    for clause in clauses[1:]:
        if publics(joined[-1]) and _rates_verdict(joined[-1], clause):
            joined[-1] = _joined(joined[-1], clause)
        else:
            joined.append(clause)
    return joined


def _joined(first: Clause, second: Clause) -> Clause:
    return replace(first, end=second.end, tokens=first.tokens + second.tokens)


def _sure_figures(seen: Scan) -> Scan:
    """Take bare figures for ratings where several of a line stand alike ("logo 5.0 $300, flyer 2.0 $90")."""
    ratings = [token for token in seen.tokens if isinstance(token, Rating)]
    if len(ratings) < 2 or any(token.explicit or token.scale != 5 for token in ratings):
        return seen
    if not all(_FACT_NEXT.match(seen.rest, token.end) for token in ratings):
        return seen
    return replace(
        seen,
        tokens=tuple(
            replace(token, explicit=True) if isinstance(token, Rating) else token for token in seen.tokens
        ),
    )


_FACT_NEXT = re.compile(r"\s?(?:\x01|[,;|)]|[.!]?$)")


def _without_title_figure(clause: Clause) -> Clause:
    """Drop a figure that begins a title ("5 star hotel site - 4 stars", "$5 logo - 2 stars - $5")."""
    for kind in (Rating, Money):
        same = [token for token in clause.tokens if isinstance(token, kind)]
        if len(same) != 2 or clause.text[: same[0].start].strip() or not stands_alone(clause, same[1]):
            continue
        if re.match(r"\s+[^\W\d_]", clause.rest[same[0].end :]):
            kept = tuple(token for token in clause.tokens if token is not same[0])
            start, end = same[0].start, same[0].end
            return replace(
                clause, tokens=kept, rest=clause.rest[:start] + clause.text[start:end] + clause.rest[end:]
            )
    return clause


def _unwrap(seen: Scan) -> tuple[str, str]:
    """Turn brackets that hold several contracts into separators, and hide what other brackets hold."""
    text, rest = seen.text, seen.rest
    for found in re.finditer(r"\(([^()]*)\)", rest):
        inside = Clause(text, rest, found.start(1), found.end(1), ()).cut(found.start(1), found.end(1))
        inside = Clause(
            text,
            rest,
            found.start(1),
            found.end(1),
            tuple(t for t in seen.tokens if found.start(1) <= t.start and t.end <= found.end(1)),
        )
        if publics(inside) > 1 or (publics(inside) and count_of(inside) and _just_count(seen, found.start())):
            text = (
                text[: found.start()]
                + ";"
                + text[found.start() + 1 : found.end() - 1]
                + ";"
                + text[found.end() :]
            )
            rest = (
                rest[: found.start()]
                + ";"
                + rest[found.start() + 1 : found.end() - 1]
                + ";"
                + rest[found.end() :]
            )
        else:
            hidden = re.sub(
                r"\w", "\x02", re.sub(r"[,;|/+•.-]|\band\b", lambda mark: "\x03" * len(mark[0]), found[0])
            )
            rest = rest[: found.start()] + hidden + rest[found.end() :]
    return text, rest


def _just_count(seen: Scan, end: int) -> bool:
    before = [token for token in seen.tokens if token.end <= end]
    return bool(before) and isinstance(before[-1], Count)


def _cut(clause: Clause, level: int) -> list[Clause]:
    if level == 0 and _surely_one(clause.tokens):
        return [clause]
    # Most lines end here: the weak separators part nothing but facts that exclude each other.
    last = len(_SEPARATORS) if _may_conflict(clause) else _STRONG + 1
    for at in range(level, last):
        parts = _parts(clause, _SEPARATORS[at])
        if len(parts) < 2:
            continue
        groups = _group(clause, parts, at)
        if len(groups) > 1:
            return [piece for group in groups for piece in _cut(group, at if at >= _STRONG else at + 1)]
    return _cut_at_counts(clause)


def _surely_one(tokens: Sequence[Token]) -> bool:
    """Whether no fact occurs twice, so that there is nothing to part."""
    kinds = [token.kind for token in tokens if isinstance(token, Phrase)]
    public = sum(kind in VERDICTS or kind in LEFT_NOTHING for kind in kinds) + sum(
        isinstance(token, Rating) for token in tokens
    )
    if public > 1 or sum(isinstance(token, Money) for token in tokens) > 1:
        return False
    return (
        sum(kind in STATES for kind in kinds) < 2 - bool(public)
        and sum(isinstance(token, Count) for token in tokens) < 2
    )


def _may_conflict(clause: Clause) -> bool:
    """Whether any two parts of a clause could conflict; it never says no where `_conflict` would say yes."""
    public = paid = counts = 0
    counted_later = False
    for token in clause.tokens:
        if isinstance(token, Money):
            paid += 1
        elif isinstance(token, Rating):
            public += 1
        elif isinstance(token, Phrase):
            public += token.kind in VERDICTS or token.kind in LEFT_NOTHING
        elif isinstance(token, Count) and _may_count(clause, token):
            counted_later = counted_later or public + counts > 0
            counts += 1
    return public > 1 or paid > 1 or counted_later


def _may_count(clause: Clause, count: Count) -> bool:
    """Whether a part of the clause could speak of as many contracts."""
    each = any(isinstance(token, Phrase) and token.kind is Word.EACH for token in clause.tokens)
    return each or counts_alike(clause, count) or leads_to_fact(clause, count)


def _parts(clause: Clause, separator: re.Pattern[str]) -> list[Clause]:
    spans: list[tuple[int, int]] = []
    start = clause.start
    for match in separator.finditer(clause.rest, clause.start, clause.end):
        if match.end() == match.start():
            continue
        spans.append((start, match.start()))
        start = match.end()
    if not spans:
        return [clause]
    spans.append((start, clause.end))
    return [clause.cut(start, end) for start, end in spans if clause.text[start:end].strip()]


def _group(clause: Clause, parts: Sequence[Clause], level: int) -> list[Clause]:
    """Put parts together until a fact comes a second time."""
    groups: list[list[Clause]] = [[parts[0]]]
    several = level <= _PLUS and _each_own(parts)
    for part in parts[1:]:
        current = clause.cut(groups[-1][0].start, groups[-1][-1].end)
        if level <= _STRONG and _is_grand_total(part):
            groups.append([part])
            continue
        own = several or (level == _STRONG and _own_state(part))
        if own and _has_facts(part) and _has_facts(current):
            groups.append([part])
        elif _conflict(current, part):
            groups.append(_pull_title(groups[-1], part))
        else:
            groups[-1].append(part)
    return [clause.cut(group[0].start, group[-1].end) for group in groups]


def _is_grand_total(part: Clause) -> bool:
    """Whether a sentence gives what all contracts earned together."""
    total = any(isinstance(token, Phrase) and token.kind is Word.TOTAL for token in part.tokens)
    return total and bool(amounts(part)) and publics(part) == 0 and count_of(part) is None


def _own_state(part: Clause) -> bool:
    """Whether a sentence names something that is still open: a contract of its own, not a remark."""
    stays = any(isinstance(token, Phrase) and token.kind in {Word.OPEN, Word.PAUSED} for token in part.tokens)
    return stays and bool(_NOUN.search(part.rest, part.start, part.end))


_NOUN = re.compile(
    r"\b(?!(?:the|this|that|a|an|it|is|its|contract|job|still|and|but|so|then|now|was|has|been"
    r"|he|she|they|client|we|are)\b)[^\W\d_]{3,}",
    re.IGNORECASE,
)


def _each_own(parts: Sequence[Clause]) -> bool:
    """Whether parts between "+" or ";" are contracts of their own and not fields of one."""
    counted = sum(count_of(part) is not None for part in parts)
    conflicts = any(_conflict(a, b) for n, a in enumerate(parts) for b in parts[n + 1 : n + 6])
    return (
        counted > 0
        or conflicts
        or sum(_has_facts(part) and has_words(part.rest[part.start : part.end]) for part in parts) > 1
    )


def _has_facts(clause: Clause) -> bool:
    return publics(clause) > 0 or bool(amounts(clause)) or states(clause)


def _conflict(current: Clause, part: Clause) -> bool:
    if publics(current) and publics(part):
        return not _repeats(current, part)
    if amounts(current) and amounts(part) and not _is_remark(part):
        counted = count_of(current)
        only_money = publics(part) == 0 and not has_words(part.rest[part.start : part.end])
        return not (counted and counted.value > 1 and only_money)
    return (
        count_of(part) is not None
        and _has_facts(part)
        and (count_of(current) is not None or publics(current) > 0)
    )


def _repeats(current: Clause, part: Clause) -> bool:
    """Whether words alone only add to a rating given before ("5 stars - happy client", "4.8, no comment")."""
    if _left_nothing_again(current, part) or _rates_verdict(current, part):
        return True
    if ratings_of(part) or has_words(part.rest[part.start : part.end]) or amounts(part) or count_of(part):
        return False
    left_nothing = any(isinstance(token, Phrase) and token.kind in LEFT_NOTHING for token in part.tokens)
    return bool(ratings_of(current)) and (
        not left_nothing or has_words(current.rest[current.start : current.end])
    )


def _rates_verdict(current: Clause, part: Clause) -> bool:
    """Whether a part only gives the stars for what words said before ("one bad one, 1.5 stars")."""
    told = [token for token in current.tokens if _public(token)]
    if not all(isinstance(token, Phrase) and token.kind in VERDICTS for token in told):
        return False
    bare = not has_words(part.rest[part.start : part.end]) and count_of(part) is None
    return bare and bool(ratings_of(part)) and not (amounts(current) and amounts(part))


def _left_nothing_again(current: Clause, part: Clause) -> bool:
    """Whether a part says in other words that nothing was left ("client ghosted me, no feedback")."""
    before, again = (
        {_said(clause, token) for token in clause.tokens if _public(token)} for clause in (current, part)
    )
    if not before or not again or None in before | again or before & again:
        return False
    words = _PEOPLE.sub(" ", part.rest[part.start : part.end])
    titled = has_words(_PEOPLE.sub(" ", current.rest[current.start : current.end]))
    return titled and not has_words(words) and not amounts(part) and count_of(part) is None


def _public(token: Token) -> bool:
    return isinstance(token, Rating) or (
        isinstance(token, Phrase) and (token.kind in VERDICTS or token.kind in LEFT_NOTHING)
    )


def _said(clause: Clause, token: Token) -> str | None:
    """Return the words that say nothing was left; None for any other word about feedback."""
    nothing = isinstance(token, Phrase) and token.kind is Word.NO_FEEDBACK
    return clause.text[token.start : token.end].lower() if nothing else None


_PEOPLE = re.compile(
    r"\b(?:the|client|customer|buyer|he|she|they|then|just|and|so|el|cliente|kunde)\b", re.IGNORECASE
)


def _is_remark(part: Clause) -> bool:
    """Whether an amount only explains another one ("refunded $20", "$50 bonus")."""
    return any(
        isinstance(token, Phrase) and token.kind in {Word.REFUND, Word.PARTIAL_REFUND, Word.TOTAL, Word.EACH}
        for token in part.tokens
    )


def _pull_title(group: list[Clause], part: Clause) -> list[Clause]:
    """Move a title that was taken for the end of the contract before to the contract it opens."""
    if not has_words(part.rest[part.start : part.end]) and len(group) > 1 and not group[-1].tokens:
        return [group.pop(), part]
    return [part]


def _cut_at_counts(clause: Clause) -> list[Clause]:
    """Cut "4 five star 1 two star" before each count, where no separator helps."""
    if publics(clause) < 2:
        return [clause]
    starts = [
        token.start
        for token in clause.tokens
        if isinstance(token, Count) and token.start > clause.start and leads_to_fact(clause, token)
    ]
    edges = [clause.start, *starts, clause.end]
    pieces = [clause.cut(start, end) for start, end in pairwise(edges)]
    return (
        [piece for piece in pieces if piece.body.strip()]
        if all(publics(piece) for piece in pieces[1:])
        else [clause]
    )
