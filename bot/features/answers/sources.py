"""Reading the sources that a moderator typed, one a line."""

from collections.abc import Iterable, Sequence

from pydantic import TypeAdapter, ValidationError

from bot.refusal import Refusal
from jss.answers.answer import Source, SourceKind
from jss.answers.schema import Address, PartialDate

DATE: TypeAdapter[str] = TypeAdapter(PartialDate)
ADDRESS: TypeAdapter[str] = TypeAdapter(Address)
SHOWN = 80
# A date and a link behind the label; the label itself may hold the bar too.
WITH_LINK, WITHOUT_LINK = 3, 2


def sources_in(lines: Iterable[str], known: Sequence[Source]) -> tuple[list[Source], list[Refusal]]:
    """Read `label | date | link` lines, the link optional, and say of each bad one what is wrong.

    Who stands behind a source is not typed: a `known` one of the same link or label keeps that, and any other
    is the server's.
    """
    sources: list[Source] = []
    faults: list[Refusal] = []
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                source = _source(number, line, known)
            except Refusal as fault:
                faults.append(fault)
            else:
                sources.append(source)
    return sources, faults


def _source(number: int, line: str, known: Sequence[Source]) -> Source:
    parts = [part.strip() for part in line.split("|")]
    if len(parts) >= WITH_LINK and not _is(DATE, parts[-1]):
        *labels, date, url = parts
    elif len(parts) >= WITHOUT_LINK and not _is(ADDRESS, parts[-1]):
        *labels, date = parts
        url = None
    else:
        raise Refusal("fault-source-form", line=number)
    label = " | ".join(filter(None, labels))
    if not label:
        raise Refusal("fault-source-form", line=number)
    if not _is(DATE, date):
        raise Refusal("fault-source-date", line=number, value=date[:SHOWN])
    if url and not _is(ADDRESS, url):
        raise Refusal("fault-source-link", line=number, value=url[:SHOWN])
    return Source(label, _kind(label, url, known), date, url or None)


def _kind(label: str, url: str | None, known: Sequence[Source]) -> SourceKind:
    """Find who stands behind a source: the one that fits best among the known ones, else the server."""
    named = [each for each in known if each.label == label]
    same = [each for each in named if each.url == url]
    linked = [each for each in known if url and each.url == url]
    return next((each.kind for each in (*same, *named, *linked)), SourceKind.SERVER)


def _is(kind: TypeAdapter[str], text: str) -> bool:
    try:
        kind.validate_python(text)
    except ValidationError:
        return False
    return True
