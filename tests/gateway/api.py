"""The REST side of the stand-in Discord: it notes each request, and answers as Discord would."""

import json
import time
from dataclasses import dataclass, field
from http import HTTPStatus

from aiohttp import web
from aiohttp.web_request import FileField
from pydantic import TypeAdapter

from tests.gateway.events import message
from tests.gateway.people import APPLICATION, APPLICATION_ID, BOT, Json, new_id

ROOT = "/api/v10"
_BODY: TypeAdapter[Json | list[Json]] = TypeAdapter(Json | list[Json])


@dataclass(frozen=True, slots=True)
class Request:
    """What the bot sent and when; `body` is empty where there was none, `files` are uploads by file name."""

    method: str
    path: str
    body: Json | list[Json]
    files: dict[str, bytes]
    at: float = field(default_factory=time.monotonic)


@dataclass(slots=True)
class Api:
    """Every request is answered with `status` where that is not 200."""

    status: HTTPStatus = HTTPStatus.OK
    requests: list[Request] = field(default_factory=list[Request])

    def sent(self, method: str, path: str) -> list[Request]:
        """The requests so far whose path starts with `path`."""
        return [one for one in self.requests if one.method == method and one.path.startswith(path)]

    async def serve(self, asked: web.Request) -> web.Response:
        """Answer one request."""
        request = await _read(asked)
        self.requests.append(request)
        if self.status is not HTTPStatus.OK:
            return _json({"message": self.status.phrase, "code": 0}, self.status)
        return _json(_answer(request))


async def _read(asked: web.Request) -> Request:
    path = asked.path.removeprefix(ROOT)
    files: dict[str, bytes] = {}
    if asked.content_type == "multipart/form-data":
        form = await asked.post()
        uploads = [one for one in form.values() if isinstance(one, FileField)]
        files = {upload.filename: upload.file.read() for upload in uploads}
        text = str(form["payload_json"])
    else:
        text = await asked.text()
    return Request(asked.method, path, _BODY.validate_json(text or "{}"), files)


def _json(data: object, status: HTTPStatus = HTTPStatus.OK) -> web.Response:
    # The library takes an answer for JSON only where its type is exactly this, without a charset.
    headers = {"Content-Type": "application/json"}
    return web.Response(body=json.dumps(data).encode(), status=status, headers=headers)


def _answer(request: Request) -> object:
    match request.method, request.path.split("/")[1:]:
        case "GET", ["users", "@me"]:
            return BOT
        case "GET", ["oauth2", "applications", "@me"]:
            return APPLICATION
        case "PUT", ["applications", _, "commands"] if isinstance(request.body, list):
            menus: Json = {"description": ""}  # what menu entries are given, which have none
            return [{**menus, **command, **_registered()} for command in request.body]
        case "POST", ["interactions", number, _, "callback"]:
            return {"interaction": {"id": number, "type": 2}}
        case _:
            return message("", author=BOT)


def _registered() -> Json:
    return {"id": new_id(), "application_id": str(APPLICATION_ID), "version": new_id()}
