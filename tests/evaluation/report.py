"""The figures as files: a report, a table of confusions and two plots."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from tests.evaluation.measure import Result, calibration_error, figures, reliability, top_is_right
from tests.evaluation.questions import Kind

FOLDER = Path(__file__).parent / "results"
Draw = Callable[[Axes, str, Sequence[Result]], None]
MUSTS = "Musts: in scope right 82, wrong 6, helped 95; near wrong 4; oos answered 3; calibration error 5."


def write(measured: Mapping[str, Sequence[Result]]) -> None:
    """Write everything into the results folder."""
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / "report.md").write_text(report(measured), "utf-8")
    (FOLDER / "confusion.md").write_text(confusions(measured), "utf-8")
    plot(measured, "Confidence", "Share that was right", _calibration).savefig(FOLDER / "calibration.png")
    plot(measured, "Coverage", "Precision", _coverage).savefig(FOLDER / "precision-coverage.png")


def report(measured: Mapping[str, Sequence[Result]]) -> str:
    """Return the figures of every set as Markdown."""
    lines = ["# How right the answers are", "", "`make eval` writes this; percent.", "", MUSTS, ""]
    lines += ["| set | kind | questions | right | wrong | choices | silent | helped |", "|---" * 8 + "|"]
    for name, results in measured.items():
        for kind in Kind:
            one = figures(results, kind)
            shares = (one.right, one.wrong, one.choices, one.silent, one.helped)
            cells = " | ".join(f"{100 * share:.1f}" for share in shares)
            lines.append(f"| {name} | {kind} | {one.questions} | {cells} |")
    for name, results in measured.items():
        lines += ["", f"Calibration error of {name}: {100 * calibration_error(results):.1f} %."]
    lines += ["", "![calibration](calibration.png) ![precision and coverage](precision-coverage.png)"]
    return "\n".join(lines) + "\n"


def confusions(measured: Mapping[str, Sequence[Result]]) -> str:
    """Return which topic was likeliest in place of the right one, as Markdown."""
    mixed = Counter(
        (result.question.topics[0], result.best)
        for results in measured.values()
        for result in results
        if result.question.kind is Kind.IN and not top_is_right(result)
    )
    rows = [f"| {asked} | {found} | {times} |" for (asked, found), times in sorted(mixed.items())]
    head = ["# Topics confused", "", "| asked | likeliest | times |", "|---|---|---|"]
    return "\n".join([*head, *rows]) + "\n"


def plot(measured: Mapping[str, Sequence[Result]], x: str, y: str, draw: Draw) -> Figure:
    """Draw one curve for each set."""
    figure = Figure(figsize=(5, 4), dpi=80, layout="tight")
    axes = figure.subplots()
    for name, results in measured.items():
        draw(axes, name, results)
    axes.set_xlabel(x)
    axes.set_ylabel(y)
    axes.legend()
    return figure


def _calibration(axes: Axes, name: str, results: Sequence[Result]) -> None:
    bins = reliability(results)
    axes.plot([said for said, _, _ in bins], [true for _, true, _ in bins], marker="o", label=name)
    axes.plot([0, 1], [0, 1], color="grey", linewidth=0.5)


def _coverage(axes: Axes, name: str, results: Sequence[Result]) -> None:
    ordered = sorted(results, key=lambda result: -result.confidence)
    right = np.cumsum([top_is_right(result) for result in ordered])
    asked = np.arange(1, len(ordered) + 1)
    axes.plot(asked / len(ordered), right / asked, label=name)
