import subprocess
import sys

import pytest

from bot.settings import PROJECT

# A large array that was let go makes glibc keep later ones, of up to twice its size together.
GROW_AND_SHRINK = """
import sys
from bot.memory import give_freed_memory_back
from pathlib import Path
if sys.argv[1] == "tidy":
    assert give_freed_memory_back()
held = [bytes(30_000_000)]
del held
held = [bytes(200_000) for _ in range(200)]
del held
print(int(Path("/proc/self/statm").read_text().split()[1]))
"""


def pages_held(manner: str) -> int:
    command = [sys.executable, "-c", GROW_AND_SHRINK, manner]
    return int(subprocess.check_output(command, cwd=PROJECT))  # noqa: S603 our own words


@pytest.mark.skipif(sys.platform != "linux", reason="it is a matter of glibc")
def test_freed_memory_goes_back_to_the_system() -> None:
    assert pages_held("tidy") < pages_held("as it is") * 0.8
