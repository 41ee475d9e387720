"""A small stand-in for Discord on loopback, for a bot that is a process of its own."""

import asyncio
import socket
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TypeVar

from aiohttp import web

from tests.gateway import gateway
from tests.gateway.api import ROOT, Api, Request
from tests.gateway.gateway import Gateway
from tests.gateway.people import APPLICATION_ID, Json, new_id

LOOPBACK = "127.0.0.1"
FILES = "/files"
FIRST_RESPONSE_S = 3
Seen = TypeVar("Seen")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((LOOPBACK, 0))
        return probe.getsockname()[1]


@dataclass(slots=True)
class Discord:
    """Both sides of the stand-in, and the files that people uploaded; nothing listens before `open`."""

    port: int = field(default_factory=_free_port)
    api: Api = field(default_factory=Api)
    gateway: Gateway = field(default_factory=Gateway)
    files: dict[str, bytes] = field(default_factory=dict[str, bytes])

    @property
    def addresses(self) -> dict[str, str]:
        """The settings that lead a bot here."""
        return {
            "DISCORD_API_URL": f"http://{LOOPBACK}:{self.port}{ROOT}",
            "DISCORD_GATEWAY_URL": f"ws://{LOOPBACK}:{self.port}{gateway.PATH}",
        }

    def upload(self, name: str, content: bytes) -> Json:
        """Let somebody upload a file, and give the object that stands for it."""
        self.files[name] = content
        url = f"http://{LOOPBACK}:{self.port}{FILES}/{name}"
        return {"id": new_id(), "filename": name, "size": len(content), "url": url, "proxy_url": url}

    async def response(self, interaction: Json) -> Request:
        """Let somebody do something, and give the bot's first response if it comes in time."""
        await self.gateway.send("INTERACTION_CREATE", interaction)
        return await self._request("POST", f"/interactions/{interaction['id']}/", FIRST_RESPONSE_S)

    async def edit(self, interaction: Json) -> Request:
        """Wait for the message that takes the place of a deferred response."""
        return await self._request(
            "PATCH", f"/webhooks/{APPLICATION_ID}/{interaction['token']}/messages/@original"
        )

    async def _request(self, method: str, path: str, within: float = 15) -> Request:
        return await until(lambda: next(iter(self.api.sent(method, path)), None), f"{method} {path}", within)

    @asynccontextmanager
    async def open(self) -> AsyncGenerator["Discord"]:
        """Listen for the length of a block."""
        application = web.Application()
        application.router.add_get(gateway.PATH, self.gateway.serve)
        application.router.add_get(FILES + "/{name}", self._file)
        application.router.add_route("*", ROOT + "/{path:.*}", self.api.serve)
        runner = web.AppRunner(application, shutdown_timeout=0.1)
        await runner.setup()
        try:
            await web.TCPSite(runner, LOOPBACK, self.port).start()
            yield self
        finally:
            await runner.cleanup()

    async def _file(self, asked: web.Request) -> web.Response:
        return web.Response(body=self.files[asked.match_info["name"]])


async def until(look: Callable[[], Seen | None], what: str, within: float = 15) -> Seen:
    """Wait until `look` finds something, and give that."""
    end = asyncio.get_running_loop().time() + within
    while not (seen := look()):
        if asyncio.get_running_loop().time() > end:
            raise AssertionError(f"waited {within} s in vain for {what}")
        await asyncio.sleep(0.005)
    return seen
