"""Figures: what is measured, what it must be, and how the table shows it."""

import os
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from rich.console import Console
from rich.table import Table


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured value; `must` is the most it may be, `empty` the same for a handler that does nothing."""

    name: str
    value: float
    unit: str
    must: float | None = None
    empty: float | None = None

    @property
    def mark(self) -> str:
        if self.must is None:
            return ""
        return "pass" if self.value <= self.must else "OVER"


def percentile(values: Sequence[float], percent: int) -> float:
    """The value that `percent` of a hundred do not exceed, without interpolation."""
    ordered = sorted(values)
    return ordered[-(-len(ordered) * percent // 100) - 1]


def milliseconds(work: Callable[[], object]) -> float:
    """How long a call takes."""
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


async def milliseconds_of(work: Awaitable[object]) -> float:
    """How long something awaited takes."""
    started = time.perf_counter()
    await work
    return (time.perf_counter() - started) * 1000


def show(figures: Sequence[Figure]) -> None:
    """Print the table."""
    busy = f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "unknown"
    note = f"{os.cpu_count()} cores, load {busy}: only an otherwise idle machine says what the bot takes"
    table = Table("Figure", "Measured", "Empty handler", "Must", "", caption=note)
    for column in table.columns[1:4]:
        column.justify = "right"
    for one in figures:
        table.add_row(
            one.name, *(_worded(value, one.unit) for value in (one.value, one.empty, one.must)), one.mark
        )
    Console(width=100).print(table)


def _worded(value: float | None, unit: str) -> str:
    if value is None:
        return ""
    return f"{value:,.0f} {unit}" if value >= 100 or value == int(value) else f"{value:.1f} {unit}"
