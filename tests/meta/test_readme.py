"""The README names every target and every command."""

import re

import pytest

from bot.cli import app
from bot.settings import PROJECT

README = PROJECT / "README.md"
TARGETS = re.findall(r"^([a-z-]+):.*##", (PROJECT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
TARGETS.remove("help")  # it is the list itself
COMMANDS = [command.name for command in app.registered_commands]


@pytest.mark.parametrize("target", TARGETS)
def test_the_readme_names_every_make_target(target: str) -> None:
    assert re.search(rf"make {target}\b", README.read_text(encoding="utf-8"))


@pytest.mark.parametrize("command", COMMANDS)
def test_the_readme_names_every_command(command: str) -> None:
    assert re.search(rf"(make|bot) {command}\b", README.read_text(encoding="utf-8"))
