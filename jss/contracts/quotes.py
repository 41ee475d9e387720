"""Blanking out review text, so that nothing inside quotation marks is ever read as data."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from jss.contracts.paste import Line

MASK = "\ufffc"
_OPENERS = {'"': '"', "“": '”“"', "„": '“”"', "«": "»", "»": "«", "”": "”", "\uff02": "\uff02"}
# A mark at the beginning of a line, or behind what may stand before a quotation. Where blanks are left inside, as the
# French do, the other mark has to follow on the line: "« Back" is no quotation.
_OPEN_AT = re.compile(
    r"([\"“„«»”])(?<![^\s(\[{:,;|/=>-].)(?:(?=\S)|(?<=«)(?=\s[^«»]{1,400}\s»)|(?<=»)(?=\s[^«»]{1,400}\s«))"
)
_STRAY = re.compile(r'^\s*["“”„«»]\s*$')
# A closing mark that no letter or digit follows, by the marks that close.
_CLOSING = {closers: re.compile(rf"(?<!\s)[{closers}](?![^\W_])") for closers in set(_OPENERS.values())}
_SPACED = {closers: re.compile(rf"(?<=\s)[{closers}](?![^\W_])") for closers in "»«"}


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
    ends: dict[str, _Ends] = {}
    row = 0
    while row < len(lines):
        text, closers = _mask_line(lines[row], masked)
        masked.texts.append(text)
        row += 1
        if closers is None:
            continue
        if closers not in ends:
            ends[closers] = _Ends(lines, closers)
        end = ends[closers].after(row)
        if end is None:
            masked.unterminated.add(lines[row - 1].number)
            continue
        last, at = end
        masked.texts += [*([MASK] * (last - row)), MASK + lines[last].text[at:]]
        row = last + 1
    return masked


def _mask_line(line: Line, masked: Masked) -> tuple[str, str | None]:
    """Mask the quotations that close on the line; return the closing marks still waited for."""
    text, out, at = line.text, "", 0
    while match := _OPEN_AT.search(text, at):
        closers = _OPENERS[match[1]]
        spaced = text[match.end()].isspace()
        closing = (_SPACED if spaced else _CLOSING)[closers].search(text, match.end())
        out += text[at : match.start()] + MASK
        if closing is None:
            masked.quoted.setdefault(line.number, text[match.end() :])
            return out, closers
        masked.quoted.setdefault(line.number, text[match.end() : closing.start()])
        at = closing.end()
    return out + text[at:], None


class _Ends:
    """Where quotations that go on over the line end are closed; looked for once from the last line up."""

    def __init__(self, lines: Sequence[Line], closers: str) -> None:
        self._following: list[tuple[int, int] | None] = [None] * (len(lines) + 1)
        for row in range(len(lines) - 1, -1, -1):
            text = lines[row].text
            if _STRAY.match(text):
                self._following[row] = row, len(text.rstrip())
            elif _OPEN_AT.match(text.lstrip()):
                continue  # the next quotation begins, and this one was never closed
            elif closing := _CLOSING[closers].search(text):
                self._following[row] = row, closing.end()
            else:
                self._following[row] = self._following[row + 1]

    def after(self, row: int) -> tuple[int, int] | None:
        """Give the line from `row` on that closes a quotation, and the place behind its mark; None where none does."""
        return self._following[row]
