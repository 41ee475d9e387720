"""The figures as people read them: tables that fit a phone, and what a picture of them says."""

from collections.abc import Sequence

from bot.features.answers.stats_figures import Figures, Tally
from bot.views import limits
from bot.words import Words

# A phone shows this many letters of one width.
WIDTH = 40
COLUMN = 6
ANSWERS = 12
WEEK_COLUMNS = (
    "stats-column-asked",
    "stats-column-given",
    "stats-column-choices",
    "stats-column-none",
    "stats-column-rate",
)
ANSWER_COLUMNS = ("stats-column-given", "stats-column-votes", "stats-column-rate")


def head_line(counted: Figures, words: Words, days: int) -> str:
    """What was asked, and how often that went well."""
    total = counted.total
    return words(
        "stats-head",
        days=days,
        asked=total.asked,
        answered=total.answered,
        choices=total.choices,
        abstained=total.abstained,
        rate=total.rate,
    )


def week_table(counted: Figures, words: Words) -> str:
    """A line for each week."""
    heads = [words(key) for key in WEEK_COLUMNS]
    rows = [(week.name, _counts(week)) for week in counted.weeks]
    return _table(words("stats-column-week"), heads, rows)


def answer_table(counted: Figures, words: Words) -> str:
    """A line for each answer, of those that were given most."""
    heads = [words(key) for key in ANSWER_COLUMNS]
    rows = [
        (answer.name, (str(answer.answered), str(answer.helped + answer.not_quite), answer.rate))
        for answer in counted.answers[:ANSWERS]
    ]
    return _table(words("stats-column-answer"), heads, rows)


def alt_text(counted: Figures, words: Words, days: int) -> str:
    """The picture for whoever does not see it."""
    most = ", ".join(f"{answer.name} ({answer.answered})" for answer in counted.answers[:5])
    return limits.cut(
        f"{head_line(counted, words, days)} {words('stats-alt', answers=most)}", limits.ALT_TEXT
    )


def _counts(week: Tally) -> tuple[str, ...]:
    return (str(week.asked), str(week.answered), str(week.choices), str(week.abstained), week.rate)


def _table(first: str, heads: Sequence[str], rows: Sequence[tuple[str, Sequence[str]]]) -> str:
    lines = [_line(first, heads), *(_line(name, cells) for name, cells in rows)]
    return "```\n" + "\n".join(lines) + "\n```"


def _line(name: str, cells: Sequence[str]) -> str:
    room = WIDTH - COLUMN * len(cells)
    return limits.cut(name, room).ljust(room) + "".join(cell[:COLUMN].rjust(COLUMN) for cell in cells)
