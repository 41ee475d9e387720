import os
from pathlib import Path

import pytest

from bot.data import DataFolder
from bot.settings import Settings
from jss.answers.matcher import Matcher


@pytest.fixture(autouse=True)
def _no_settings_of_whoever_runs_the_tests(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in list(os.environ):
        if name.lower() in Settings.model_fields:
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)  # a folder without .env


@pytest.fixture
def indexed(monkeypatch: pytest.MonkeyPatch, matcher: Matcher) -> None:
    """Spare each `ask` in this process the indexing of the shipped answers."""

    def load_matcher(_: DataFolder) -> Matcher:
        return matcher

    monkeypatch.setattr("bot.cli.conversation.load_matcher", load_matcher)
