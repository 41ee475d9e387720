"""Lines of free text gathered to entries: a line, and the facts that follow it on lines of their own."""

import re
from dataclasses import dataclass, field

from jss.contracts.paste import Line
from jss.contracts.quotes import Masked
from jss.contracts.readers.clause import Clause, amounts, bulleted, count_of, publics, strip_bullet
from jss.contracts.readers.findings import Findings, Page
from jss.contracts.readers.portions import in_figures, with_currency
from jss.contracts.scan import has_words
from jss.contracts.stars import Rating

_DOTS = re.compile(r"\s(?:\.{2,}|…)\s")
_LONG = 400
_TIGHT = re.compile(
    r"(?<=[^\W\d_])/(?=[$€£★⭐]|\d(?:[.,]\d|\s?star|\*))"
    r"|(?<=[\d*★⭐☆])/(?=[$€£]|(?!(?:hrs?|hours?|h|weeks?|wk|months?|mo|days?|words?)\b)[^\W\d_])"
    r"|(?<=\d[.,]\d)/(?=20\d\d)"
)


_BREAK = re.compile(r"(?<=[.;|,!?+\n ])(?=\s*\S)")


_FIGURE = re.compile(r"\d|[★⭐]")


_MORE_THAN_FACTS = re.compile(
    r"\b(?!(?:ended|started|paid|earned|from|to|in|on|rating|stars?|rated|total|and|with"
    r"|usd|fixed|price|hourly|date|status|feedback)\b)\w*[^\W\d_]",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Entry:
    """A line, or a line and the facts that follow it on lines of their own, cut into clauses."""

    first: Line
    last: Line
    text: str
    quoted: str | None
    listed: bool
    clauses: list[Clause] = field(default_factory=list[Clause])
    contracts: list[Clause] = field(default_factory=list[Clause])
    sums: list[Clause] = field(default_factory=list[Clause])


def gather_entries(page: Page, lines: list[Line], masked: Masked, findings: Findings) -> list[Entry]:
    """Gather lines into entries; over-long ones are cut, so that no text takes long to read."""
    entries: list[Entry] = []
    for line, text in zip(lines, masked.texts, strict=True):
        body = with_currency(in_figures(_spaced(_DOTS.sub(" - ", strip_bullet(text)))))
        if not has_words(body) and not _FIGURE.search(body):
            findings.furniture.add(line.number)
            continue
        quoted = masked.quoted.get(line.number)
        if (
            entries
            and entries[-1].last.number == line.number - 1
            and _continues(page, entries[-1], line, text, body)
        ):
            entries[-1].text += f" - {body}"
            entries[-1].last = line
            continue
        entries += [Entry(line, line, piece, quoted, bulleted(text)) for piece in _short_pieces(body)]
    return entries


def _spaced(text: str) -> str:
    """Set off slashes that stand between fields without blanks ("Owl logo/5.0/$40/Sep 2026")."""
    if "/" not in text or " / " in text or len(_TIGHT.findall(text)) < 2:
        return text
    return _TIGHT.sub(" / ", text)


def _short_pieces(text: str) -> list[str]:
    pieces = [""]
    for part in _BREAK.split(text) if len(text) > _LONG else [text]:
        if len(pieces[-1]) + len(part) > _LONG:
            pieces.append("")
        pieces[-1] += part[:_LONG]
    return [piece for piece in pieces if piece.strip()]


def _continues(page: Page, entry: Entry, line: Line, text: str, body: str) -> bool:
    """Whether a line only adds facts to the title on the line before it."""
    if len(entry.text) + len(body) > 300 or not has_words(entry.text):
        return False
    if bulleted(text) and _indent(line) <= _indent(entry.first):
        return False
    added = page.clauses(body)
    if len(added) != 1 or not added[0].tokens or count_of(added[0]) or _MORE_THAN_FACTS.search(added[0].rest):
        return False
    joined = page.scan(f"{entry.text} - {body}")
    whole = Clause(joined.text, joined.rest, 0, len(joined.text), joined.tokens)
    titled = has_words(page.scan(entry.text).rest)
    return titled and publics(whole) <= 1 and len(amounts(whole)) <= 1 and count_of(whole) is None


def _indent(line: Line) -> int:
    return len(line.text) - len(line.text.lstrip())


def name_figures(page: Page, entries: list[Entry]) -> None:
    """Take bare figures for ratings where several lines stand alike ("Maps 5.0 $120 Mar 3 2026")."""
    alike = [(entry, figure) for entry in entries if (figure := _bare_rating(page, entry)) is not None]
    if len(alike) > 1:
        for entry, figure in alike:
            entry.text = f"{entry.text[: figure.end]} stars{entry.text[figure.end :]}"


def _bare_rating(page: Page, entry: Entry) -> Rating | None:
    """Return the only rating of a line where it is a bare figure right before an amount or a date."""
    seen = page.scan(entry.text)
    ratings = [token for token in seen.tokens if isinstance(token, Rating)]
    if len(ratings) != 1 or ratings[0].explicit or ratings[0].scale != 5 or ratings[0].value is None:
        return None
    return ratings[0] if _FACT_NEXT.match(seen.rest, ratings[0].end) else None


_FACT_NEXT = re.compile(r"\s\x01")
