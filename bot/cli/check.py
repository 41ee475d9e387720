"""`python -m bot check`: is everything that people edit in order?"""

import sys
from pathlib import Path
from typing import Annotated

import typer

from bot.data import SHIPPED, DataFolder, load_rules
from bot.errors import DataError, SettingsError
from bot.settings import PROJECT, example_file, read_settings


def check(
    *,
    data: Annotated[
        Path,
        typer.Option(help="A folder with answers and rulesets to check before it takes the place of data/."),
    ] = SHIPPED,
    write_env_example: Annotated[
        bool, typer.Option("--write-env-example", help="Write .env.example anew from the settings.")
    ] = False,
) -> None:
    """Validate settings, answers and rulesets, and say in sentences what is wrong."""
    if write_env_example:
        (PROJECT / ".env.example").write_text(example_file(), encoding="utf-8")
    faults, found = _faults(DataFolder(data))
    if faults:
        raise DataError(faults)
    print(f"All in order: {found}.", file=sys.stdout)


def _faults(data: DataFolder) -> tuple[list[str], str]:
    from bot.knowledge import load_matcher  # noqa: PLC0415 loads the encoder

    faults: list[str] = []
    found: list[str] = []
    try:
        read_settings()
        found.append("the settings")
    except SettingsError as error:
        faults += str(error).splitlines()
    try:
        matcher = load_matcher(data)
        found.append(f"{len(matcher.answers)} answers")
        found.append(f"{len(matcher.not_covered)} examples of what is not covered")
    except DataError as error:
        faults += error.faults
    try:
        found.append(f"{len(load_rules(data).eras)} rulesets")
    except DataError as error:
        faults += error.faults
    return faults, ", ".join(found)
