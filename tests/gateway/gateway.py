"""The websocket side of the stand-in Discord: identify, events, resume with replay."""

from dataclasses import dataclass, field
from enum import IntEnum

from aiohttp import WSMsgType, web
from pydantic import BaseModel, JsonValue

from tests.gateway.people import APPLICATION_ID, BOT, GUILD, GUILD_ID, Json

PATH = "/gateway"
SESSION = "session"


class Op(IntEnum):
    """What a frame of the gateway is for."""

    EVENT = 0
    HEARTBEAT = 1
    IDENTIFY = 2
    RESUME = 6
    HELLO = 10
    HEARTBEAT_ACK = 11


class Frame(BaseModel):
    """A frame that the bot sent."""

    op: int
    d: JsonValue = None


@dataclass(slots=True)
class Gateway:
    """One bot's connection.

    `opened` False refuses connections; `refusal` is the close code that answers an identify;
    `replayed` are messages that a resume brings; `intents` are those of the last identify, `shards` of each the shard.
    """

    opened: bool = True
    refusal: int | None = None
    replayed: list[Json] = field(default_factory=list[Json])
    intents: int = 0
    shards: list[JsonValue] = field(default_factory=list[JsonValue])
    closed_with: list[int | None] = field(default_factory=list[int | None])
    _socket: web.WebSocketResponse | None = None
    _number: int = 0

    async def serve(self, asked: web.Request) -> web.StreamResponse:
        """Hold one connection until the bot leaves."""
        if not self.opened:
            raise web.HTTPServiceUnavailable
        socket = web.WebSocketResponse()
        await socket.prepare(asked)
        self._socket = socket
        await socket.send_json({"op": Op.HELLO, "d": {"heartbeat_interval": 41250}})
        async for received in socket:
            if received.type is WSMsgType.TEXT:
                await self._take(Frame.model_validate_json(received.data), f"ws://{asked.host}{PATH}")
        self.closed_with.append(socket.close_code)
        return socket

    async def send(self, event: str, data: Json) -> None:
        """Let something happen."""
        self._number += 1
        await self.socket.send_json({"op": Op.EVENT, "t": event, "s": self._number, "d": data})

    @property
    def socket(self) -> web.WebSocketResponse:
        """The connection that is open."""
        if self._socket is None:
            raise RuntimeError("the bot is not connected")
        return self._socket

    async def _take(self, frame: Frame, here: str) -> None:
        if frame.op == Op.HEARTBEAT:
            await self.socket.send_json({"op": Op.HEARTBEAT_ACK})
        elif frame.op == Op.IDENTIFY and self.refusal:
            await self.socket.close(code=self.refusal)
        elif frame.op == Op.IDENTIFY:
            told = frame.d if isinstance(frame.d, dict) else {}
            asked_for = told.get("intents")
            self.intents = asked_for if isinstance(asked_for, int) else 0
            self.shards.append(told.get("shard"))
            await self.send("READY", _ready(here) | ({"shard": told["shard"]} if "shard" in told else {}))
            await self.send("GUILD_CREATE", GUILD)
        elif frame.op == Op.RESUME:
            for missed in self.replayed:
                await self.send("MESSAGE_CREATE", missed)
            await self.send("RESUMED", {})


def _ready(here: str) -> Json:
    return {
        "v": 10,
        "user": BOT,
        "guilds": [{"id": str(GUILD_ID), "unavailable": True}],
        "session_id": SESSION,
        "resume_gateway_url": here,
        "application": {"id": str(APPLICATION_ID), "flags": 0},
    }
