"""The seven eras of the score, loaded from data and checked."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from jss.score.ruleset import (
    QUARTERS,
    Label,
    NoFeedback,
    Private,
    Rule,
    RuleName,
    Ruleset,
    Source,
    Tier,
    Weights,
)


class RulesetError(ValueError):
    """The rules cannot be used; `faults` are sentences a person may see."""

    def __init__(self, faults: Sequence[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = tuple(faults)


@dataclass(frozen=True, slots=True)
class Rulesets:
    """All eras, oldest first."""

    eras: tuple[Ruleset, ...]

    def on(self, day: date) -> Ruleset:
        """The rules in force on a day; RulesetError before the score existed."""
        past = [era for era in self.eras if era.effective_from <= day]
        if not past:
            first = self.eras[0].effective_from
            raise RulesetError([f"There was no Job Success Score on {day}: it began in {first:%B %Y}."])
        return past[-1]

    def named(self, name: str) -> Ruleset:
        """The rules with this id; RulesetError lists the ids there are."""
        for era in self.eras:
            if era.id == name:
                return era
        ids = ", ".join(era.id for era in self.eras)
        raise RulesetError([f"There are no rules called {name!r}. Choose one of {ids}."])


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _SourceData(_Strict):
    url: str = Field(pattern=r"^https://")
    kind: str = Field(min_length=1)


class _RuleData(_Strict):
    says: str = Field(min_length=1)
    label: Label
    since: str = Field(pattern=r"^\d{4}(-\d\d){0,2}$")
    source: str


class _TierData(_Strict):
    up_to: int | None
    weight: Decimal = Field(gt=0, multiple_of=0.25)


class _WeightsData(_Strict):
    published: bool
    tiers: list[_TierData] = Field(min_length=1)
    days_per_job: int = Field(gt=0)
    most: int = Field(gt=0)


class _EraData(_Strict):
    """An era as written down; None means as in the era it builds on."""

    id: str = Field(min_length=1)
    label: str = Field(min_length=1)
    from_: date = Field(alias="from")
    to: date | None
    precision: str
    builds_on: str | None = None
    windows: list[Literal[6, 12, 24]] = Field(min_length=1)
    trending: tuple[int, int] | None
    min_outcomes: int = Field(gt=0)
    min_clients: int = Field(gt=0)
    success_stars: float = Field(ge=0, le=5)
    private: Private
    no_feedback: NoFeedback
    zero_earnings_praised_counts: bool
    weights: _WeightsData
    sources: list[str] = Field(min_length=1)
    rules: dict[RuleName, _RuleData]


class _FileData(_Strict):
    note: str
    sources: dict[str, _SourceData]
    rulesets: list[dict[str, object]] = Field(min_length=1)


def load_rulesets(path: Path) -> Rulesets:
    """Read the eras from a JSON file.

    RulesetError lists every fault: of form first, and once the form is right, of sense.
    """
    try:
        data = _FileData.model_validate_json(path.read_bytes())
    except OSError as fault:
        raise RulesetError([f"The rules in {path} can't be read: {fault.strerror}."]) from fault
    except ValidationError as fault:
        raise RulesetError(list(_sentences(path.name, fault))) from fault
    faults: list[str] = []
    eras = [era for era in (_parse(raw, faults) for raw in _merged(data.rulesets, faults)) if era]
    faults = faults or [fault for era in eras for fault in _misfits(era, data.sources)] + _gaps(eras)
    if faults:
        raise RulesetError(faults)
    return Rulesets(tuple(_ruleset(era, data.sources) for era in eras))


def _merged(raws: Iterable[dict[str, object]], faults: list[str]) -> list[dict[str, object]]:
    done: dict[object, dict[str, object]] = {}
    for raw in raws:
        base = raw.get("builds_on")
        if base is not None and base not in done:
            faults.append(f"Rules {raw.get('id')}: builds on {base!r}, which doesn't come before them.")
        below = done.get(base, {})
        whole = {**below, **raw}
        rules, own = below.get("rules"), raw.get("rules")
        if isinstance(rules, dict) and isinstance(own, dict):
            whole["rules"] = {**rules, **own}
        if raw.get("id") in done:
            faults.append(f"Rules {raw.get('id')}: the id is used twice.")
        done[raw.get("id")] = whole
    return list(done.values())


def _parse(raw: dict[str, object], faults: list[str]) -> _EraData | None:
    try:
        return _EraData.model_validate(raw)
    except ValidationError as fault:
        faults.extend(_sentences(f"Rules {raw.get('id', 'without an id')}", fault))
        return None


def _sentences(where: str, fault: ValidationError) -> Iterable[str]:
    for error in fault.errors():
        place = ".".join(str(part) for part in error["loc"]) or "file"
        yield f"{where}: {place}: {error['msg'][0].lower()}{error['msg'][1:]}."


def _misfits(era: _EraData, sources: dict[str, _SourceData]) -> Iterable[str]:
    for name in RuleName:
        if name not in era.rules:
            yield f"Rules {era.id}: the rule {name.value!r} is missing."
    named = [*era.sources, *(rule.source for rule in era.rules.values())]
    for unknown in sorted(set(named) - sources.keys()):
        yield f"Rules {era.id}: the source {unknown!r} is not in the list of sources."
    if era.to and era.to < era.from_:
        yield f"Rules {era.id}: they end before they begin."
    limits = [tier.up_to for tier in era.weights.tiers]
    known = [limit for limit in limits[:-1] if limit is not None]
    if limits[-1] is not None or len(known) < len(limits) - 1 or known != sorted(set(known)):
        yield f"Rules {era.id}: the earnings tiers must rise, and only the last has no upper limit."


def _gaps(eras: Sequence[_EraData]) -> list[str]:
    return [
        f"Rules {later.id}: they must begin on the day after {earlier.id} ends."
        for earlier, later in pairwise(eras)
        if earlier.to is None or (later.from_ - earlier.to).days != 1
    ]


def _ruleset(era: _EraData, sources: dict[str, _SourceData]) -> Ruleset:
    def source(key: str) -> Source:
        return Source(sources[key].url, sources[key].kind)

    weights = era.weights
    return Ruleset(
        id=era.id,
        label=era.label,
        effective_from=era.from_,
        effective_to=era.to,
        precision=era.precision,
        windows=tuple(sorted(era.windows)),
        trending=era.trending,
        min_outcomes=era.min_outcomes,
        min_clients=era.min_clients,
        success_stars=era.success_stars,
        private=era.private,
        no_feedback=era.no_feedback,
        zero_earnings_praised_counts=era.zero_earnings_praised_counts,
        weights=Weights(
            published=weights.published,
            tiers=tuple(Tier(tier.up_to, int(tier.weight * QUARTERS)) for tier in weights.tiers),
            days=weights.days_per_job,
            most=weights.most * QUARTERS,
        ),
        rules={
            name: Rule(name, rule.says, rule.label, rule.since, source(rule.source))
            for name, rule in era.rules.items()
        },
        sources=tuple(source(key) for key in era.sources),
    )
