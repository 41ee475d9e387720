"""A small stand-in for Discord on loopback, for a bot that is a process of its own."""

import asyncio
import socket
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TypeVar

from aiohttp import web

from tests.gateway import gateway
from tests.gateway.api import ROOT, Api
from tests.gateway.gateway import Gateway

LOOPBACK = "127.0.0.1"
Seen = TypeVar("Seen")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((LOOPBACK, 0))
        return probe.getsockname()[1]


@dataclass(slots=True)
class Discord:
    """Both sides of the stand-in; nothing listens before `open`."""

    port: int = field(default_factory=_free_port)
    api: Api = field(default_factory=Api)
    gateway: Gateway = field(default_factory=Gateway)

    @property
    def addresses(self) -> dict[str, str]:
        """The settings that lead a bot here."""
        return {
            "DISCORD_API_URL": f"http://{LOOPBACK}:{self.port}{ROOT}",
            "DISCORD_GATEWAY_URL": f"ws://{LOOPBACK}:{self.port}{gateway.PATH}",
        }

    @asynccontextmanager
    async def open(self) -> AsyncGenerator["Discord"]:
        """Listen for the length of a block."""
        application = web.Application()
        application.router.add_get(gateway.PATH, self.gateway.serve)
        application.router.add_route("*", ROOT + "/{path:.*}", self.api.serve)
        runner = web.AppRunner(application, shutdown_timeout=0.1)
        await runner.setup()
        try:
            await web.TCPSite(runner, LOOPBACK, self.port).start()
            yield self
        finally:
            await runner.cleanup()


async def until(look: Callable[[], Seen | None], what: str, within: float = 15) -> Seen:
    """Wait until `look` finds something, and give that."""
    end = asyncio.get_running_loop().time() + within
    while not (seen := look()):
        if asyncio.get_running_loop().time() > end:
            raise AssertionError(f"waited {within} s in vain for {what}")
        await asyncio.sleep(0.005)
    return seen
