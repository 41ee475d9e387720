import os
import subprocess
import sys
from collections.abc import Iterator

import pytest

from bot.settings import PROJECT
from jss.answers.matcher import Matcher
from tests.cli.command import bot

RETROACTIVE = "Is the change retroactive?"
CONTROL_D = b"\x04"


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch, indexed: Matcher) -> None:
    """Let standard input pass for a terminal."""
    monkeypatch.setattr("bot.cli.conversation._is_a_terminal", lambda: True)


@pytest.mark.usefixtures("terminal")
@pytest.mark.parametrize("end", ["", "\n", "  \n never asked\n"])
def test_the_prompt_answers_until_an_empty_line_or_the_end(end: str) -> None:
    ran = bot("ask", "--json", typed=f"{RETROACTIVE}\nWhat should I cook tonight?\n{end}")
    assert [row["outcome"] for row in ran.rows] == ["answered", "abstained"]
    assert "An empty line ends." in ran.err


def _replies(descriptor: int) -> Iterator[bytes]:
    try:
        while chunk := os.read(descriptor, 65536):
            yield chunk
    except OSError:  # Linux says so when the other side has hung up
        return


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals")
def test_a_real_terminal_gets_a_prompt_and_colours() -> None:
    import pty  # noqa: PLC0415 not there on Windows

    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "bot", "ask"]
    environment = os.environ | {"TERM": "xterm-256color", "PYTHON_BASIC_REPL": "1"}
    with subprocess.Popen(  # noqa: S603 our own words
        command, stdin=theirs, stdout=theirs, stderr=theirs, cwd=PROJECT, env=environment
    ) as process:
        os.close(theirs)
        os.write(ours, RETROACTIVE.encode() + b"\n" + CONTROL_D)
        shown = b"".join(_replies(ours))
    os.close(ours)
    assert process.returncode == 0
    assert b"you" in shown
    assert b"\x1b[1;32m" in shown
    assert b"Traceback" not in shown
