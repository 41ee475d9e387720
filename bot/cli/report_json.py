"""The JSON of an estimate; its shape is a promise to scripts, documented in the README."""

from bot.estimating import Report
from jss.contracts.contract import Problem
from jss.score.outcome import Judged
from jss.score.result import Assumption, Era, Window
from jss.score.ruleset import QUARTERS, Label


def as_object(report: Report) -> dict[str, object]:
    """Turn a report into what `estimate --json` prints."""
    result = report.estimate
    return {
        "as_of": result.as_of.isoformat(),
        "rules": result.rules,
        "score": result.score,
        "range": _range(result.range),
        "eligible": result.eligible,
        "missing": list(result.missing),
        "window": result.window.value if result.window else None,
        "windows": [_window(window) for window in result.windows],
        "assumptions": [*map(_assumption, result.assumptions), *map(_remark, result.remarks)],
        "contracts": [_contract(judged) for judged in result.judged],
        "problems": [_problem(problem) for problem in report.reading.problems],
        "before": _era(result.before),
        "after": _era(result.after),
    }


def _range(bounds: tuple[int, int] | None) -> dict[str, int] | None:
    return {"low": bounds[0], "high": bounds[1]} if bounds else None


def _window(window: Window) -> dict[str, object]:
    return {
        "name": window.name.value,
        "score": window.score,
        "outcomes": window.outcomes,
        "clients": window.clients,
        "eligible": window.eligible,
    }


def _assumption(assumption: Assumption) -> dict[str, object]:
    return {"text": assumption.text, "label": assumption.label.value, "effect": assumption.effect}


def _remark(text: str) -> dict[str, object]:
    """What Upwork's own figures say; its effect is in the range already, not beside it."""
    return {"text": text, "label": Label.INFERRED.value, "effect": 0}


def _contract(judged: Judged) -> dict[str, object]:
    contract = judged.contract
    return {
        "title": contract.title,
        "client": contract.client,
        "started": contract.started.isoformat() if contract.started else None,
        "ended": contract.ended.isoformat() if contract.ended else None,
        "paid": float(contract.paid) if contract.paid is not None else None,
        "stars": contract.stars,
        "feedback": contract.feedback.value,
        "status": contract.status.value,
        "outcome": judged.outcome.value,
        "reason": judged.reason.value,
        "weight": float(judged.weight),
        "won": judged.won / QUARTERS,
        "lost": judged.lost / QUARTERS,
        "lines": list(contract.lines),
    }


def _problem(problem: Problem) -> dict[str, object]:
    return {"line": problem.line, "text": problem.text, "message": problem.message}


def _era(era: Era) -> dict[str, object]:
    return {"rules": era.rules, "score": era.score, "range": _range(era.range), "eligible": era.eligible}
