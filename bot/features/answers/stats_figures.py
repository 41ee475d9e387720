"""How often people asked, and how often they were helped: in all, by week and by answer."""

import csv
import io
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.store.records import Asking, Verdict
from jss.answers.reply import Outcome

WEEK = timedelta(days=7)
COLUMNS = ("week", "answer", "title", "asked", "answered", "choices", "not answered", "helped", "not quite")


@dataclass(frozen=True, slots=True)
class Tally:
    """Questions counted by what they got, and votes by what they said; `name` is a week's Monday or a slug."""

    name: str
    asked: int
    answered: int
    choices: int
    abstained: int
    helped: int
    not_quite: int

    @property
    def rate(self) -> str:
        """The share of questions that were helped among those voted on, in per cent; a dash where nobody voted."""
        votes = self.helped + self.not_quite
        return f"{round(100 * self.helped / votes)}%" if votes else "-"


@dataclass(frozen=True, slots=True)
class Figures:
    """A server's figures: `weeks` without gaps, the oldest first; `answers` the most given first.

    `cells` are the tallies of each week and answer, the answer empty where none was given.
    """

    total: Tally
    weeks: tuple[Tally, ...]
    answers: tuple[Tally, ...]
    cells: tuple[tuple[str, Tally], ...]


def figures(askings: Sequence[Asking], *, since: date, until: date) -> Figures:
    """Count what was asked from one day to another, both included."""
    by_week = _sorted_out(askings, _week)
    monday = since - timedelta(days=since.weekday())
    mondays = [monday + number * WEEK for number in range((until - monday).days // 7 + 1)]
    answers = [_tally(slug, given) for slug, given in _sorted_out(askings, _slug).items() if slug]
    return Figures(
        _tally("", askings),
        tuple(_tally(day.isoformat(), by_week.get(day.isoformat(), ())) for day in mondays),
        tuple(sorted(answers, key=lambda tally: (-tally.answered, tally.name))),
        tuple(
            (week, _tally(slug, asked))
            for week, asked_then in sorted(by_week.items())
            for slug, asked in sorted(_sorted_out(asked_then, _slug).items())
        ),
    )


def as_csv(counted: Figures, titles: Mapping[str, str]) -> bytes:
    """Write the cells in UTF-8 with a byte-order mark, without which Excel takes it for another encoding."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    for week, cell in counted.cells:
        counts = (cell.asked, cell.answered, cell.choices, cell.abstained, cell.helped, cell.not_quite)
        writer.writerow([week, cell.name, _unharmed(titles.get(cell.name, "")), *counts])
    return text.getvalue().encode("utf-8-sig")


def _unharmed(title: str) -> str:
    """A title that no spreadsheet takes for a formula."""
    return f"'{title}" if title.startswith(("=", "+", "-", "@")) else title


def _sorted_out(askings: Iterable[Asking], key: Callable[[Asking], str]) -> dict[str, list[Asking]]:
    found: defaultdict[str, list[Asking]] = defaultdict(list)
    for asking in askings:
        found[key(asking)].append(asking)
    return found


def _week(asking: Asking) -> str:
    day = asking.asked_at.date()
    return (day - timedelta(days=day.weekday())).isoformat()


def _slug(asking: Asking) -> str:
    # Where no answer was given, the topic is only the nearest one.
    return (asking.topic or "") if asking.outcome is Outcome.ANSWERED else ""


def _tally(name: str, askings: Sequence[Asking]) -> Tally:
    outcomes = Counter(asking.outcome for asking in askings)
    verdicts = Counter(verdict for asking in askings for verdict in asking.verdicts)
    return Tally(
        name,
        asked=len(askings),
        answered=outcomes[Outcome.ANSWERED],
        choices=outcomes[Outcome.CHOICES],
        abstained=outcomes[Outcome.ABSTAINED],
        helped=verdicts[Verdict.HELPED],
        not_quite=verdicts[Verdict.NOT_QUITE],
    )
