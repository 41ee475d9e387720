"""What the front matter of an answer may hold, and what to say where it holds something else."""

import re
from collections.abc import Callable
from datetime import date
from reprlib import repr as brief
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints
from pydantic_core import ErrorDetails, PydanticCustomError

from jss.answers import wording
from jss.answers.answer import SourceKind
from jss.answers.not_covered import NotCoveredKind
from jss.sentence import Sentence

# So much is shown of what a file says; a sentence is to be read.
SHOWN = 80
DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


def _as_date(value: object) -> str:
    """Check that the day exists, or the month or the year."""
    text = value if isinstance(value, str) else ""
    try:
        if DATE.fullmatch(text):
            date.fromisoformat(text + "-01-01"[len(text) - 4 :] if len(text) < 10 else text)
            return text
    except ValueError:
        pass
    raise PydanticCustomError("no_date", "no day of the calendar")


Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
PartialDate = Annotated[str, BeforeValidator(_as_date)]
# A key with nothing behind it is one that is not there.
NotGiven = BeforeValidator(lambda value: value or None)
Address = Annotated[str, StringConstraints(pattern=r"^https?://\S+$")]


class SourceFields(BaseModel):
    """One entry of `sources`."""

    model_config = ConfigDict(extra="forbid")

    label: Words
    kind: SourceKind
    date: PartialDate
    url: Annotated[Address | None, NotGiven] = None


class FrontMatter(BaseModel):
    """The head of an answer's file."""

    model_config = ConfigDict(extra="forbid")

    title: Words
    aliases: list[Words] = []
    authority: SourceKind
    sources: list[SourceFields] = Field(min_length=1)
    as_of: Annotated[PartialDate | None, NotGiven] = None
    phrasings: list[Words] = Field(min_length=1)


class OwnFrontMatter(FrontMatter):
    """The head of a file with a server's own answer, which may be nobody's word but the server's."""

    authority: SourceKind = SourceKind.SERVER
    sources: list[SourceFields] = []
    phrasings: list[Words] = []


class TranslationFields(BaseModel):
    """The head of a translation's file; the rest of the answer is the same in every language."""

    model_config = ConfigDict(extra="forbid")

    title: Words


class NotCoveredLine(BaseModel):
    """One row of the file of lines that no answer covers."""

    model_config = ConfigDict(extra="forbid")

    q: Words
    kind: NotCoveredKind


SENTENCES: dict[str, Callable[[str, ErrorDetails], Sentence]] = {
    "missing": lambda field, _: wording.field_missing(field),
    "extra_forbidden": lambda field, _: wording.field_unknown(field),
    "enum": lambda field, error: wording.field_no_choice(field, _given(error), _choices(error)),
    "too_short": lambda field, _: wording.field_short(field),
    "string_too_short": lambda field, _: wording.field_empty(field),
    "string_type": lambda field, error: wording.field_no_text(field, _given(error)),
    "list_type": lambda field, _: wording.field_no_list(field),
    "string_pattern_mismatch": lambda field, error: wording.field_no_address(field, _given(error)),
    "no_date": lambda field, error: wording.field_no_date(field, _given(error)),
    "json_invalid": lambda _, error: wording.no_json(error["msg"]),
}


def sentence(error: ErrorDetails) -> Sentence:
    """Say in a sentence what pydantic found, and what to write instead."""
    field = _shown(".".join(str(part + 1) if isinstance(part, int) else part for part in error["loc"]))
    say = SENTENCES.get(error["type"])
    return say(field, error) if say else wording.field_wrong(field, error["msg"])


def _given(error: ErrorDetails) -> str:
    given: object = error["input"]
    return f"“{_shown(given if isinstance(given, str) else brief(given))}”"


def _shown(text: str) -> str:
    return text if len(text) <= SHOWN else f"{text[: SHOWN - 1]}…"


def _choices(error: ErrorDetails) -> str:
    return str(error.get("ctx", {}).get("expected", "the known kinds"))
