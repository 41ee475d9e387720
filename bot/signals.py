"""Being asked to stop: Ctrl-C, or SIGTERM from whoever supervises the process."""

import asyncio
import contextlib
import signal
from collections.abc import Callable


def on_stop_signals(then: Callable[[], object]) -> None:
    """Call `then` on the running event loop when the process is asked to stop."""
    for number in (signal.SIGTERM, signal.SIGINT):
        with contextlib.suppress(NotImplementedError):  # Windows has no handlers on the loop
            asyncio.get_running_loop().add_signal_handler(number, then)
