"""The figures as people read them: tables that fit a phone, and what a picture of them says."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from bot.features.answers.stats_figures import Figures, Tally
from bot.views import limits
from bot.words import Words

# A phone shows this many letters of one width.
WIDTH = 40
COLUMN = 6
ANSWERS = 10
WEEK_COLUMNS = (
    "stats-column-asked",
    "stats-column-given",
    "stats-column-choices",
    "stats-column-none",
    "stats-column-rate",
)
ANSWER_COLUMNS = ("stats-column-given", "stats-column-votes", "stats-column-rate")


def named(counted: Figures, titles: Mapping[str, str], words: Words) -> Figures:
    """The same figures with the titles of answers, and with days as people write them."""
    return replace(
        counted,
        weeks=tuple(replace(week, name=_day(week.name, words)) for week in counted.weeks),
        answers=tuple(replace(each, name=titles.get(each.name, each.name)) for each in counted.answers),
    )


def _day(iso: str, words: Words) -> str:
    day = date.fromisoformat(iso)
    return words("stats-day", day=day.day, month=day.month)


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
    lines = [_line(words("stats-column-answer"), heads)]
    for answer in counted.answers[:ANSWERS]:
        # A title needs a line for itself.
        figures = (str(answer.answered), str(answer.helped + answer.not_quite), answer.rate)
        lines += [limits.cut(answer.name.replace("`", "'"), WIDTH), _line("", figures)]
    return _block(lines)


def alt_text(counted: Figures, words: Words, days: int) -> str:
    """The picture for whoever does not see it."""
    most = "; ".join(f"{answer.name} ({answer.answered})" for answer in counted.answers[:5])
    return limits.cut(
        f"{head_line(counted, words, days)} {words('stats-alt', answers=most)}", limits.ALT_TEXT
    )


def _counts(week: Tally) -> tuple[str, ...]:
    return (str(week.asked), str(week.answered), str(week.choices), str(week.abstained), week.rate)


def _table(first: str, heads: Sequence[str], rows: Sequence[tuple[str, Sequence[str]]]) -> str:
    return _block([_line(first, heads), *(_line(name, cells) for name, cells in rows)])


def _block(lines: Sequence[str]) -> str:
    return "```\n" + "\n".join(lines) + "\n```"


def _line(name: str, cells: Sequence[str]) -> str:
    room = WIDTH - COLUMN * len(cells)
    return limits.cut(name, room).ljust(room) + "".join(cell[:COLUMN].rjust(COLUMN) for cell in cells)
