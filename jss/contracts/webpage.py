"""The text of a saved web page, much as copying the whole page would give it."""

import html
import re

from jss.contracts.paste import fold

_START = 8192  # a page says within so many characters that it is one
_PAGE = re.compile(r"<(?:!doctype\s+html|html)[\s>]", re.IGNORECASE)
# Everything here goes forward only, so that no page takes longer than its length.
_MARKUP = re.compile(r"""<!--|<(/?[a-zA-Z][a-zA-Z0-9-]*+|[!?])(?:[^<>"']++|"[^"]*+"|'[^']*+')*+>""")
# What a browser doesn't show, with all that is inside.
_HIDDEN = frozenset({"head", "script", "style", "noscript", "template", "svg", "iframe", "textarea"})
# What stands within a line; everything else begins a new one.
_INLINE = frozenset(
    {"a", "abbr", "b", "bdi", "code", "em", "font", "i", "mark", "s", "small", "span", "strong", "time", "u"}
)


def is_page(text: str) -> bool:
    """Whether a text is the source of a web page."""
    start = text[:_START]
    return start.lstrip().startswith("<") and _PAGE.search(start) is not None


def text_of_page(source: str) -> str:
    """What a page shows: a line for each block, nothing of its scripts, styles and drawings."""
    folded = fold(source)
    shown: list[str] = []
    place = 0
    while markup := _MARKUP.search(source, place):
        shown.append(_flat(source[place : markup.start()]))
        name = markup[1].lower() if markup[1] else "!--"
        if name == "!--":
            place = _behind(source, "-->", markup.end())
        elif name in _HIDDEN:
            place = _behind(source, ">", _behind(folded, f"</{name}", markup.end()))
        else:
            shown.append(" " if name.removeprefix("/") in _INLINE else "\n")
            place = markup.end()
    shown.append(_flat(source[place:]))
    lines = (" ".join(line.split()) for line in html.unescape("".join(shown)).split("\n"))
    return "\n".join(line for line in lines if line)


def _behind(text: str, end: str, place: int) -> int:
    """Where the text goes on after `end`, or its very end."""
    found = text.find(end, place)
    return len(text) if found < 0 else found + len(end)


def _flat(text: str) -> str:
    """Line ends in the source mean nothing: only markup breaks lines."""
    return text.replace("\n", " ")
