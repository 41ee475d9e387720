"""Tables of contracts: CSV, TSV, semicolons, pipes, Markdown, pasted spreadsheets."""

from decimal import Decimal

from jss.contracts.dates import find_stamps
from jss.contracts.draft import Draft
from jss.contracts.money import money_cell
from jss.contracts.numbers import decimal_comma
from jss.contracts.readers.findings import Findings, Page
from jss.contracts.readers.grid import Grid, Row, find_grids
from jss.contracts.readers.headers import Column, currency_of
from jss.contracts.readers.rows import RowStyle, read_row
from jss.contracts.readers.transactions import is_transactions, read_transactions


def read_tables(page: Page) -> list[Findings]:
    """Return the contracts of every table on the page."""
    return [_read(grid, page) for grid in find_grids(page.lines)]


def _read(grid: Grid, page: Page) -> Findings:
    style = _style(grid)
    named = [(row, _named(grid, row)) for row in grid.rows]
    if is_transactions(grid.columns, [cells for _, cells in named]):
        named = [(row, cells) for row, cells in named if not _is_prose(grid, row, cells)]
        findings = read_transactions(named, style, page.calendar)
    else:
        drafts = [read_row(cells, row.lines, style, page.calendar) for row, cells in named]
        findings = Findings("table", [draft for draft in drafts if _says_something(draft)])
        total = sum(draft.paid or 0 for draft in findings.drafts)
        if len(findings.drafts) >= _FEWEST:
            findings.drafts = [draft for draft in findings.drafts if not _adds_up(draft, total)]
        kept = {id(draft) for draft in findings.drafts}
        empty = [draft for draft in drafts if id(draft) not in kept]
        findings.furniture |= {number for draft in empty for number in range(draft.first, draft.last + 1)}
    findings.furniture |= grid.furniture
    findings.claimed |= grid.furniture
    for row, _ in named:
        findings.claimed.update(range(row.lines[0], row.lines[1] + 1))
    return findings


def _is_prose(grid: Grid, row: Row, cells: dict[Column, str]) -> bool:
    """Whether a line below a payment list only looks like a row of it for its commas ("logo 5.0, flyer 2.0")."""
    short = sum(bool(cell.strip()) for cell in row.cells) < len(grid.columns)
    return (
        short
        and Column.DATE in grid.columns
        and not find_stamps(cells.get(Column.DATE, ""))
        and money_cell(cells.get(Column.PAID, "")) is None
    )


def _style(grid: Grid) -> RowStyle:
    comma = currency = None
    if Column.PAID in grid.columns:
        at = grid.columns.index(Column.PAID)
        comma = decimal_comma([row.cells[at] for row in grid.rows if at < len(row.cells)])
        currency = currency_of(grid.headings[at]) if grid.headings else None
    return RowStyle(frozenset(column for column in grid.columns if column), comma, currency)


def _named(grid: Grid, row: Row) -> dict[Column, str]:
    return {column: cell for column, cell in zip(grid.columns, row.cells, strict=False) if column is not None}


def _adds_up(row: Draft, total: Decimal | int) -> bool:
    """Whether a row holds nothing but the sum of all others."""
    alone = not row.title and not row.client and row.ended is None and row.started is None
    return alone and row.paid is not None and row.stars is None and total - row.paid == row.paid


_FEWEST = 3  # rows: of two, neither is the sum of the other


def _says_something(draft: Draft) -> bool:
    facts = (draft.title, draft.client, draft.started, draft.ended, draft.paid, draft.stars, draft.verdict)
    return any(fact not in {None, ""} for fact in facts) or bool(draft.problems)
