"""What people do, as the events that Discord sends for it."""

from tests.gateway.bodies import Component, Kind, Modal
from tests.gateway.people import (
    APPLICATION_ID,
    BOT,
    BOT_ID,
    CHANNEL,
    CHANNEL_ID,
    EVERYTHING,
    GUILD_ID,
    MEMBER,
    MEMBERSHIP,
    Json,
    new_id,
)

SLASH, MODAL_SUBMIT = 2, 5
STRING = 3


def message(content: str, *, author: Json = MEMBER, mentions: tuple[Json, ...] = ()) -> Json:
    """A message object, as events and as answers to requests carry it."""
    return {
        "id": new_id(),
        "channel_id": str(CHANNEL_ID),
        "author": author,
        "content": content,
        "timestamp": "2026-11-22T12:00:00+00:00",
        "edited_timestamp": None,
        "tts": False,
        "mention_everyone": False,
        "mentions": list(mentions),
        "mention_roles": [],
        "attachments": [],
        "embeds": [],
        "components": [],
        "pinned": False,
        "type": 0,
        "flags": 0,
    }


def mention(text: str) -> Json:
    """Somebody mentions the bot in the server."""
    said = message(f"<@{BOT_ID}> {text}", mentions=({**BOT, "member": MEMBERSHIP},))
    return {**said, "guild_id": str(GUILD_ID), "member": MEMBERSHIP}


def slash(name: str, **options: str) -> Json:
    """Somebody runs a slash command."""
    given = [{"name": key, "type": STRING, "value": value} for key, value in options.items()]
    return _interaction(SLASH, {"id": new_id(), "name": name, "type": 1, "options": given})


def submit(form: Modal, texts: dict[str, str], files: dict[str, Json] | None = None) -> Json:
    """Somebody sends a form, with texts and files in some of its fields and the others empty."""
    files = files or {}
    fields = [_field(field, texts, files) for field in form.fields]
    resolved = {"attachments": {str(file["id"]): file for file in files.values()}}
    return _interaction(
        MODAL_SUBMIT, {"custom_id": form.custom_id, "components": fields, "resolved": resolved}
    )


def _field(field: Component, texts: dict[str, str], files: dict[str, Json]) -> Json:
    name = field.custom_id or ""
    filled: Json = {"value": texts.get(name, "")}
    if field.type is Kind.FILE_UPLOAD:
        filled = {"values": [files[name]["id"]] if name in files else []}
    return {"type": Kind.LABEL, "component": {"type": field.type, "custom_id": name, **filled}}


def _interaction(kind: int, data: Json) -> Json:
    number = new_id()
    return {
        "id": number,
        "application_id": str(APPLICATION_ID),
        "type": kind,
        "token": f"token-of-{number}",
        "version": 1,
        "guild_id": str(GUILD_ID),
        "channel_id": str(CHANNEL_ID),
        "channel": {**CHANNEL, "permissions": EVERYTHING},
        "member": {"user": MEMBER, "permissions": EVERYTHING, **MEMBERSHIP},
        "data": data,
        "locale": "en-US",
        "guild_locale": "en-US",
        "app_permissions": EVERYTHING,
        "attachment_size_limit": 10_485_760,
        "entitlements": [],
        "authorizing_integration_owners": {"0": str(GUILD_ID)},
        "context": 0,
    }
