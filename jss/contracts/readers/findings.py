"""What a reader is given, and what it hands back."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from jss.contracts.calendar import Calendar
from jss.contracts.contract import Problem, StatedFacts
from jss.contracts.draft import Draft
from jss.contracts.paste import Line
from jss.contracts.scan import Scan, scan_all
from jss.sentence import Sentence

MOST_CONTRACTS = 20_000
CHAT = "freetext"  # the layout of what is told in chat
_BATCH = 100  # texts; what is kept of each while it is scanned is many times its size


@dataclass(frozen=True, slots=True)
class Page:
    """The lines that no reader has claimed yet, and what the whole paste says about its dates.

    `unrated` are the contracts found in lists which tell no rating themselves; `scans` are what the scanner has found
    in texts already.
    """

    lines: Sequence[Line]
    calendar: Calendar
    unrated: Sequence[Draft] = ()
    scans: dict[str, Scan] = field(default_factory=dict[str, Scan])

    def scan(self, text: str) -> Scan:
        """Scan a text once, however many readers look at it."""
        seen = self.scans.get(text)
        if seen is None:
            self.scan_all([text])
            seen = self.scans[text]
        return seen

    def scan_all(self, texts: Iterable[str]) -> None:
        """Scan texts that `scan` will be asked for; together that is faster than one by one."""
        new = list({text: None for text in texts if text not in self.scans})
        for batch in (new[at : at + _BATCH] for at in range(0, len(new), _BATCH)):
            self.scans.update(zip(batch, scan_all(batch), strict=True))


@dataclass(slots=True)
class Findings:
    """Drafts found in one layout; `claimed` are the lines no other reader needs to look at."""

    layout: str
    drafts: list[Draft] = field(default_factory=list[Draft])
    claimed: set[int] = field(default_factory=set[int])
    furniture: set[int] = field(default_factory=set[int])
    problems: list[Problem] = field(default_factory=list[Problem])
    stated: StatedFacts = field(default_factory=StatedFacts)

    def problem(self, line: int, text: str, message: Sentence) -> None:
        """Tell of a line that could not be used."""
        self.problems.append(Problem(line, text.strip()[:200], message))
