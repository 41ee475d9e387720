"""A PostgreSQL of the tests' own: on a Unix socket in a temporary folder, gone when they end."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path

USER = "tests"


@dataclass(frozen=True, slots=True)
class Cluster:
    """A running server; its sockets and its data lie in `folder`."""

    programs: Path
    folder: Path
    numbers: "count[int]"

    def new_database(self) -> str:
        """Make an empty database and give its URL."""
        name = f"test_{next(self.numbers)}"
        _run([self.programs / "createdb", "-h", self.folder, "-U", USER, name])
        return f"postgresql://{USER}@/{name}?host={self.folder}"


def programs() -> Path | None:
    """Find the folder of the server's programs."""
    found = shutil.which("initdb")
    candidates = [Path(found).resolve().parent] if found else []
    candidates += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return next((folder for folder in candidates if (folder / "pg_ctl").exists()), None)


@contextmanager
def running(folder_of_programs: Path) -> Generator[Cluster]:
    """Start a server, as nobody where we are root: PostgreSQL refuses to run as root."""
    with tempfile.TemporaryDirectory(prefix="pg-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        if os.getuid() == 0:
            shutil.chown(folder, "nobody")
        control: list[str | Path] = [folder_of_programs / "pg_ctl", "-D", folder / "data", "-w"]
        initial = f"-U {USER} -A trust -E UTF8 --locale=C --no-sync"
        _run([folder_of_programs / "pg_ctl", "init", "-D", folder / "data", "-o", initial])
        options = f"-h '' -k {folder} -c fsync=off"
        _run([*control, "-l", folder / "log", "-o", options, "start"])
        try:
            yield Cluster(folder_of_programs, folder, count(1))
        finally:
            _run([*control, "-m", "immediate", "stop"])


def _run(command: list[str | Path]) -> None:
    user = "nobody" if os.getuid() == 0 else None
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, user=user, cwd="/")  # noqa: S603 our own words
