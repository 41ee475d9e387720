"""Every limit of Discord that the bot can meet, and the cuts that keep within it.

Source: Discord's developer documentation and OpenAPI description as of July 2026.
"""

MESSAGE_CONTENT = 2000
LAYOUT_TEXT = 4000
LAYOUT_COMPONENTS = 40
CUSTOM_ID = 100
BUTTON_LABEL = 80
BUTTONS_IN_ROW = 5
FORM_TITLE = 45
FIELD_LABEL = 45
FIELD_DESCRIPTION = 100
TEXT_INPUT = 4000
TEXT_INPUT_PLACEHOLDER = 100
AUTOCOMPLETE_CHOICES = 25
CHOICE_TEXT = 100
SELECT_OPTIONS = 25
SELECT_PLACEHOLDER = 150
SLASH_STRING = 6000
ALT_TEXT = 1024

ELLIPSIS = "…"


def cut(text: str, limit: int) -> str:
    """Shorten `text` to `limit` characters, at a word's end where one is near."""
    if len(text) <= limit:
        return text
    head = text[: limit - 1]
    space = head.rfind(" ")
    return (head[:space] if space > limit * 0.7 else head).rstrip() + ELLIPSIS


def cut_lines(lines: list[str], limit: int, more: str) -> str:
    """Join as many whole lines as fit into `limit` characters; `more` (with one {}) tells how many did not."""
    whole = "\n".join(lines)
    if len(whole) <= limit:
        return whole
    room = limit - len(more.format(len(lines))) - 1
    kept: list[str] = []
    for line in lines:
        if sum(map(len, kept)) + len(kept) + len(line) > room:
            break
        kept.append(line)
    return cut("\n".join([*kept, more.format(len(lines) - len(kept))]), limit)
