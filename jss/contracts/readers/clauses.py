"""Cutting a line of free text into clauses of one contract, or of one count of alike contracts, each."""

import re
from dataclasses import replace

from jss.contracts.money import Money
from jss.contracts.readers.brackets import unwrap
from jss.contracts.readers.clause import Clause, stands_alone
from jss.contracts.readers.partition import best_groups
from jss.contracts.readers.pieces import nothing_to_part, pieces_of, surely_one
from jss.contracts.scan import Scan
from jss.contracts.stars import Rating


def clauses_of(seen: Scan) -> list[Clause]:
    """Cut a scanned line: the same kind of fact twice means two contracts."""
    seen = _sure_figures(seen)
    text, rest = unwrap(seen)
    whole = _without_title_figure(Clause(text, rest, 0, len(text), seen.tokens))
    if surely_one(whole.tokens) or nothing_to_part(whole):
        return [whole]
    return best_groups(whole, pieces_of(whole))


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
