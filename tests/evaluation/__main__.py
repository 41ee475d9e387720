"""`make eval`: print the figures."""

from bot.data import DataFolder
from bot.knowledge import load_matcher
from tests.evaluation import overheard, own, readings
from tests.evaluation.measure import Result, ask, calibration_error, figures, latency
from tests.evaluation.questions import SETS, Kind, Verdict, load
from tests.evaluation.report import write


def main() -> None:
    """Measure all sets and print what was wrong where there was nothing to answer."""
    matcher = load_matcher(DataFolder())
    matcher.reply("warm up")
    measured = {name: ask(matcher, load(name)) for name in SETS}
    write(measured)
    for name, results in measured.items():
        print(f"\n{name}: {len(results)} questions, percent")
        print("kind     n  right  wrong  choices  silent  helped")
        for kind in Kind:
            one = figures(results, kind)
            shares = (one.right, one.wrong, one.choices, one.silent, one.helped)
            print(f"{kind:4} {one.questions:5}  " + "  ".join(f"{100 * share:5.1f}" for share in shares))
        median, slow = latency(results)
        error = 100 * calibration_error(results)
        print(f"calibration error {error:.1f} %; {median:.1f} / {slow:.1f} ms (p50 / p99)")
        _print_wrong(results)
    for name in overheard.SETS_OF_LINES:
        _print_heard(name, overheard.measure(matcher, name))
    for name in own.SETS_OF_ANSWERS:
        _print_own(name, own.measure(matcher, name))
    print(f"\n{readings.Figures.HEAD}")
    for name in readings.SETS:
        print(readings.measure(readings.load(name)).row(name))
    few, many = (100 * own.helped_when_grown(matcher, added) for added in (0, 4))
    print(f"four more phrasings each: {few:.1f} percent of the last questions helped, then {many:.1f}")


def _print_heard(name: str, found: overheard.Heard) -> None:
    print(
        f"\n{name}: {found.lines} lines to leave alone, of which {len(found.disturbed)} were answered; ",
        end="",
    )
    print(
        f"of {found.questions} questions on the announcement {100 * found.answered:.1f} percent were answered right "
        f"and {100 * found.wrong:.1f} wrong"
    )
    for line in found.disturbed:
        print(f"  {line!r}")


def _print_own(name: str, found: own.OwnFigures) -> None:
    print(f"\n{found.questions} questions on {found.answers} answers of a server's own ({name}), percent")
    print(
        f"word for word {100 * found.phrasings:.1f}; right {100 * found.right:.1f}, wrong {100 * found.wrong:.1f}, "
        f"helped {100 * found.helped:.1f}; not covered and answered {100 * found.answered:.1f}; "
        f"taken from the announcement {100 * found.taken:.1f}"
    )


def _print_wrong(results: tuple[Result, ...]) -> None:
    for result in results:
        if result.verdict is Verdict.WRONG:
            topics = ", ".join(match.topic for match in result.reply.matches)
            print(f"  {result.question.kind}: {result.question.text[:90]!r} -> {topics}")


if __name__ == "__main__":
    main()
