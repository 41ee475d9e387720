"""Reading a paste: every reader takes the lines it can explain, and the rest is told as a problem."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date

from jss.contracts import wording
from jss.contracts.afterwards.additions import Addition, find_additions
from jss.contracts.afterwards.below_lists import mere_remarks
from jss.contracts.afterwards.corrections import FORGOTTEN, Correction, find_corrections
from jss.contracts.afterwards.named_contracts import Names
from jss.contracts.afterwards.remarks import take_remarks
from jss.contracts.calendar import calendar_of, with_years
from jss.contracts.contract import Contract, Problem, Reading, StatedFacts, Status
from jss.contracts.draft import Draft
from jss.contracts.join import drop_duplicates, join_ratings, tell_two_profiles
from jss.contracts.paste import LONGEST_LINE, MOST_LINES, Line, shortened, split_lines
from jss.contracts.readers.findings import MOST_CONTRACTS, Findings, Page
from jss.contracts.readers.insights import read_insights
from jss.contracts.readers.json_contracts import read_json
from jss.contracts.readers.labelled import read_labelled
from jss.contracts.readers.named import read_named
from jss.contracts.readers.plain_lines import read_plain_lines
from jss.contracts.readers.prose import read_prose
from jss.contracts.readers.tables import read_tables
from jss.contracts.scan import Scan

LISTS = {"json", "table", "transactions"}

# Strictest layout first: what one has explained, the next does not see. JSON may be one line as long as the paste.
READERS: tuple[Callable[[Page], list[Findings]], ...] = (
    read_labelled,
    read_tables,
    read_named,
    read_insights,
    read_plain_lines,
    read_prose,
)


def read_paste(text: str, *, as_of: date) -> Reading:
    """Find the contracts in what a freelancer pasted; any text gives a Reading."""
    lines, beyond = split_lines(text)
    said = [*find_corrections(lines), *find_additions(lines)]
    reading, put = _read(lines, beyond, said, as_of)
    if len(put) < len(said):  # what corrects nothing may tell of a contract
        reading, _ = _read(lines, beyond, put, as_of)
    return reading


def _read(
    pasted: Sequence[Line], beyond: int, said: Sequence[Correction | Addition], as_of: date
) -> tuple[Reading, list[Correction | Addition]]:
    """Read lines with what is said of contracts afterwards put in, and return that for which there was one."""
    lines = _without(pasted, said)
    calendar = calendar_of((line.text for line in lines), as_of)
    found = read_json(Page(lines, calendar))
    left = _unclaimed(lines, found)
    problems = [*_too_long(left), *_too_many(beyond)]
    left = [_dated(shortened(line), as_of) for line in left]
    scans: dict[str, Scan] = {}
    for reader in READERS:
        findings = reader(Page(left, calendar, _unrated(found), scans))
        found += findings
        left = _unclaimed(left, findings)
    remarks = mere_remarks(found, lines, Page(lines, calendar, scans=scans))
    left = sorted([*left, *remarks], key=lambda line: line.number)
    names = Names([draft for findings in found for draft in findings.drafts] if said else [])
    told = [(one, problem) for one in said if (problem := one.put(names)) is not None]
    problems += [problem for _, problem in told]
    return _assemble(lines, found, problems, Page(left, calendar, scans=scans)), [one for one, _ in told]


def _without(lines: Sequence[Line], told: Sequence[Correction | Addition]) -> list[Line]:
    """Return the lines without the sentences that speak of contracts told elsewhere, which are no more of them."""
    texts = {line.number: line.text for line in lines}
    for one in told:
        texts[one.line] = texts[one.line].replace(one.text, " " * len(one.text), 1)
    for number, text in texts.items():
        if forgotten := FORGOTTEN.match(text):
            texts[number] = " " * forgotten.end() + text[forgotten.end() :]
    return [
        line if texts[line.number] == line.text else replace(line, text=texts[line.number]) for line in lines
    ]


def _unclaimed(lines: Sequence[Line], found: Sequence[Findings]) -> list[Line]:
    claimed = {number for findings in found for number in findings.claimed}
    return [line for line in lines if line.number not in claimed]


def _too_long(lines: Sequence[Line]) -> list[Problem]:
    return [
        Problem(line.number, line.raw[:200].strip(), wording.line_long(len(line.text), LONGEST_LINE))
        for line in lines
        if len(line.text) > LONGEST_LINE
    ]


def _too_many(beyond: int) -> list[Problem]:
    message = wording.lines_beyond(beyond, MOST_LINES)
    return [Problem(MOST_LINES + 1, "", message)] if beyond else []


def _dated(line: Line, as_of: date) -> Line:
    text = with_years(line.text, as_of)
    return line if text is line.text else replace(line, text=text)


def _unrated(found: Sequence[Findings]) -> list[Draft]:
    """Return the contracts of lists that have no place for ratings."""
    lists = (findings for findings in found if findings.layout in LISTS)
    return [draft for findings in lists for draft in findings.drafts if draft.lacks_rating]


def _assemble(
    lines: Sequence[Line], found: Sequence[Findings], problems: list[Problem], left: Page
) -> Reading:
    """Put together what the readers found; in the lines that are `left` there may be remarks on it."""
    problems += [problem for findings in found for problem in findings.problems]
    drafts = sorted((draft for findings in found for draft in findings.drafts), key=lambda draft: draft.first)
    if len(drafts) > MOST_CONTRACTS:
        message = wording.contracts_beyond(len(drafts), MOST_CONTRACTS)
        problems.append(Problem(drafts[MOST_CONTRACTS].first, "", message))
        del drafts[MOST_CONTRACTS:]
    drafts = join_ratings(drafts, _unrated(found))
    problems += [problem for draft in drafts for problem in draft.problems]
    drafts, repeated = drop_duplicates(drafts, lines)
    problems += repeated
    remarks = take_remarks(left.lines, drafts, left)
    problems = [problem for problem in problems if problem.line not in remarks] + [*remarks.values()]
    problems += tell_two_profiles(lines)
    furniture = {number for findings in found for number in findings.furniture}
    furniture |= {line.number for line in lines if line.blank}
    contracts = tuple(draft.contract() for draft in drafts)
    problems += _unexplained(lines, contracts, furniture, problems)
    problems += _not_yet(contracts, left.calendar.as_of)
    return Reading(
        contracts=contracts,
        problems=tuple(
            sorted(set(problems), key=lambda problem: (problem.line, problem.message, problem.text))
        ),
        stated=_stated(found),
        layouts=tuple(
            dict.fromkeys(
                findings.layout for findings in found if findings.drafts or findings.layout == "insights"
            )
        ),
        furniture=frozenset(furniture),
    )


def _not_yet(contracts: Sequence[Contract], as_of: date) -> list[Problem]:
    """Tell of contracts that end after the day of the estimate: a slip of the pen, more often than not."""
    return [
        Problem(
            contract.lines[0],
            contract.title or "",
            wording.yet_to_come(contract.ended),
        )
        for contract in contracts
        if contract.ended is not None and contract.ended > as_of and contract.status is Status.ENDED
    ]


def _stated(found: Sequence[Findings]) -> StatedFacts:
    return next((findings.stated for findings in found if findings.stated != StatedFacts()), StatedFacts())


def _unexplained(
    lines: Sequence[Line], contracts: Sequence[Contract], furniture: set[int], problems: Sequence[Problem]
) -> list[Problem]:
    known = furniture | {problem.line for problem in problems} | covered(contracts)
    return [
        Problem(line.number, line.raw.strip()[:200], wording.line_unread())
        for line in lines
        if line.number not in known
    ]


def covered(contracts: Iterable[Contract]) -> set[int]:
    """Return the lines that contracts stand on; those of a payment list lie across one another, so each is met once."""
    numbers: set[int] = set()
    reached = 0
    for first, last in sorted(contract.lines for contract in contracts):
        numbers.update(range(max(first, reached + 1), last + 1))
        reached = max(reached, last)
    return numbers
