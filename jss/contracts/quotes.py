"""Blanking out review text, so that nothing inside quotation marks is ever read as data."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from jss.contracts.paste import Line

MASK = "\ufffc"
_OPENERS = {'"': '"', "“": '”“"', "„": '“”"', "«": "»", "»": "«", "”": "”", "\uff02": "\uff02"}
_OPEN_AT = re.compile(r"(?:(?<=^)|(?<=[\s(\[{:,;|/=>-]))([\"“„«»”])(?=\S)")
_STRAY = re.compile(r'^\s*["“”„«»]\s*$')


@dataclass(slots=True)
class Masked:
    """Lines with each quoted stretch replaced by MASK; `quoted` keeps the first quotation of a line."""

    texts: list[str] = field(default_factory=list)
    quoted: dict[int, str] = field(default_factory=dict)
    unterminated: set[int] = field(default_factory=set)


def mask_reviews(lines: Sequence[Line]) -> Masked:
    """Replace quotations, also over several lines, by MASK.

    A quotation that is never closed masks the rest of its own line only.
    """
    masked = Masked()
    row = 0
    while row < len(lines):
        text, closer = _mask_line(lines[row], masked)
        if closer is None:
            masked.texts.append(text)
            row += 1
            continue
        row = _mask_until(lines, row, text, closer, masked)
    return masked


def _mask_line(line: Line, masked: Masked) -> tuple[str, str | None]:
    """Mask the quotations that close on the line; return the closing marks still waited for."""
    text, out, at = line.text, "", 0
    while match := _OPEN_AT.search(text, at):
        closers = _OPENERS[match[1]]
        end = _closing(text, match.end(), closers)
        out += text[at : match.start()] + MASK
        if end < 0:
            masked.quoted.setdefault(line.number, text[match.end() :])
            return out, closers
        masked.quoted.setdefault(line.number, text[match.end() : end])
        at = end + 1
    return out + text[at:], None


def _closing(text: str, start: int, closers: str) -> int:
    """Find where a quotation ends: a closing mark that no letter or digit follows."""
    for at in range(start, len(text)):
        if text[at] in closers and not text[at + 1 : at + 2].isalnum() and not text[at - 1].isspace():
            return at
    return -1


def _mask_until(lines: Sequence[Line], row: int, head: str, closers: str, masked: Masked) -> int:
    """Mask following lines up to the closing mark, where there is one before the next quotation opens."""
    for ahead in range(row + 1, len(lines)):
        text = lines[ahead].text
        if _STRAY.match(text):
            end = len(text.rstrip()) - 1
        elif _OPEN_AT.match(text.lstrip()):
            break
        else:
            end = _closing(text, 0, closers)
        if end >= 0:
            masked.texts += [head, *([MASK] * (ahead - row - 1)), MASK + text[end + 1 :]]
            return ahead + 1
    masked.unterminated.add(lines[row].number)
    masked.texts.append(head)
    return row + 1
