"""A paste as numbered lines, cleaned of what chat clients and web pages put around the words."""

import re
from dataclasses import dataclass, replace

# Marks that show nothing but break every comparison: direction marks, joiners, variation selectors.
_DROPPED = dict.fromkeys(
    [0xAD, 0x34F, 0x61C, 0x115F, 0x180E, 0xFEFF, 0x20E3]
    + [*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), *range(0xFE00, 0xFE10)]
    + [code for code in range(0x20) if chr(code) not in "\t\r\n"]
    + [*range(0x7F, 0xA0)]
)
_SPACES = dict.fromkeys([0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000, 0x2028, 0x2029], " ")
_DASHES = dict.fromkeys([0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0xFE63, 0xFF0D], "-")
# The zeros of Arabic, Persian and Urdu, Hindi and Nepali, Bengali, Panjabi, Gujarati, Tamil, Telugu, Kannada,
# Malayalam, Thai, Burmese and Khmer, and of wide letters.
_ZEROS = (0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0x1040, 0x17E0, 0xFF10)
_DIGITS = {zero + digit: str(digit) for zero in _ZEROS for digit in range(10)}
_CLEAN: dict[int, str | None] = {**_DROPPED, **_SPACES, **_DASHES, **_DIGITS, 0x2044: "/"}

# More than anybody's contracts fill, and as much as is read in the time that somebody waits.
MOST_LINES = 20_000
LONGEST_LINE = 10_000

_NEWLINE = re.compile(r"\r\n|\r|\n")
# Endless runs of spaces mean nothing and would make every pattern that allows spaces slow.
_LONG = 60
_RUN = re.compile(rf"[ \t]{{{_LONG},}}")
_FENCE = re.compile(r"^\s*```[\w+-]{0,12}\s*$|^\s*~~~[\w+-]{0,12}\s*$")
_CLOCK = r"\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?"
_DAY = (
    r"(?:[Tt]oday|[Yy]esterday|[Hh]eute|[Gg]estern|[Hh]oy|[Aa]yer|[Hh]oje|[Oo]ntem|[Oo]ggi|[Ii]eri|[Aa]ujourd'hui|[Hh]ier"
    r"|[Dd]ziś|[Ww]czoraj|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4})"
)
_AT = r"(?:,|\s+(?:at|um|a las?|às|à|alle|o))?"
_STAMP = rf"(?:{_DAY}{_AT}\s+)?{_CLOCK}"
_MESSAGE_PREFIX = re.compile(rf"^\s*\[\s*{_STAMP}\s*\]\s*(?:[^:\n]{{1,40}}:(?=\s|$))?\s*")
_MESSAGE_HEAD = re.compile(
    rf"^(?:\S.{{0,40}}?\s+-{{1,2}}\s+{_STAMP}|-{{1,2}}\s*{_STAMP}|{_DAY}{_AT}\s+{_CLOCK}|{_CLOCK})\s*$"
)
_EDITED = re.compile(r"\s*\((?:edited|bearbeitet|editado)\)\s*$")


@dataclass(frozen=True, slots=True)
class Line:
    """One line: `raw` as pasted, `text` cleaned for reading; `number` counts from 1."""

    number: int
    raw: str
    text: str

    @property
    def blank(self) -> bool:
        """Whether nothing is left of the line once chat furniture is taken off."""
        return not self.text or self.text.isspace()


def split_lines(text: str) -> tuple[list[Line], int]:
    """Number the lines of a paste and clean each of them, up to the limit; tell how many lie beyond it."""
    rows = _NEWLINE.split(text, MOST_LINES)
    beyond = rows.pop() if len(rows) > MOST_LINES else ""
    if rows and not rows[-1] and not beyond:
        rows.pop()
    lines = [Line(number, raw, _clean(raw)) for number, raw in enumerate(rows, 1)]
    return lines, len(_NEWLINE.findall(beyond.rstrip())) + 1 if beyond.strip() else 0


_UNDERLINED = re.compile(r"(?<!\w)__(?=\S)(?P<text>[^_\n]{1,80})(?<=\S)__(?!\w)")


def shortened(line: Line) -> Line:
    """Give a line with no more text than is read of one."""
    return line if len(line.text) <= LONGEST_LINE else replace(line, text=line.text[:LONGEST_LINE])


def fold(text: str) -> str:
    """Lower the case without changing the length, so that places in the text stay the same."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def _clean(raw: str) -> str:
    text = raw if raw.isascii() and raw.isprintable() else raw.translate(_CLEAN)
    if len(text) > _LONG:
        text = _RUN.sub(lambda run: run[0][:_LONG], text)
    if _FENCE.match(text):
        return ""
    if ":" in text:
        text = _MESSAGE_PREFIX.sub("", text) if "[" in text else text
        if _MESSAGE_HEAD.match(text):
            return ""
    if text.endswith(")"):
        text = _EDITED.sub("", text)
    if text.startswith(("> ", ">>> ", "```")) or text.endswith("```"):
        text = text.lstrip("> ").removeprefix("```").removesuffix("```")
    if "__" in text:
        text = _UNDERLINED.sub(r"\g<text>", text)
    return text.replace("**", "") if "**" in text and "***" not in text else text
