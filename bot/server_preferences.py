"""The preferences of all servers, read once and kept in memory."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from pydantic import JsonValue

from bot.preferences import DEFAULTS, Preferences, read
from bot.remembered import Remembered
from bot.store import Store

# Before the name of a preference and the id of a channel that was chosen under it and cannot be used.
UNREACHABLE = "unreachable:"

Marks = Mapping[tuple[str, int], str]

# Called with the server's id and the preference's name.
Listener = Callable[[int, str], None]


class ServerPreferences:
    """Give and change what servers choose; where there is no server, the defaults hold."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self._settings = store.settings
        self._clock = clock
        self._known = Remembered(partial(_stored, store))
        self._listeners: list[Listener] = []

    def tell(self, listener: Listener) -> None:
        """Call the listener after each choice from now on; it must not take long."""
        self._listeners.append(listener)

    def tell_no_more(self, listener: Listener) -> None:
        """Leave the listener alone from now on."""
        self._listeners.remove(listener)

    async def of(self, guild_id: int | None) -> Preferences:
        """Give a server's preferences."""
        if guild_id is None:
            return DEFAULTS
        return (await self._known.of(guild_id)).preferences

    def forget(self, guild_id: int | None) -> None:
        """Read a server's preferences anew next time, since they were changed elsewhere."""
        self._known.forget(guild_id)

    async def choose(self, guild_id: int, name: str, value: JsonValue, *, by: int) -> Preferences:
        """Choose a value; None goes back to the default. What was said of it before is forgotten.

        Raises:
            Refusal: there is no such preference, or it cannot hold that value.
        """
        before = await self.of(guild_id)
        default: JsonValue = DEFAULTS.model_dump(mode="json").get(name)
        before.with_value(name, default if value is None else value)
        if value is None:
            await self._settings.clear(guild_id, name)
        else:
            await self._settings.set(guild_id, name, value, by=by, at=self._clock())
        await self._settings.clear_all(guild_id, _mark(name, ""))
        # Read again, not put together here: somebody else may have chosen something at the same moment.
        self.forget(guild_id)
        preferences = await self.of(guild_id)
        for listener in self._listeners:
            listener(guild_id, name)
        return preferences

    async def mark_unreachable(self, guild_id: int, name: str, channel_id: int, reason: str) -> bool:
        """Note that a channel chosen under `name` cannot be used; False when that is known already."""
        if (name, channel_id) in await self.unreachable(guild_id):
            return False
        key = _mark(name, channel_id)
        fresh = await self._settings.add(guild_id, key, reason, at=self._clock())
        self.forget(guild_id)
        return fresh

    async def clear_mark(self, guild_id: int, name: str, channel_id: int) -> None:
        """Note that a channel chosen under `name` works again; nothing is written where it always did."""
        if (name, channel_id) in await self.unreachable(guild_id):
            await self._settings.clear(guild_id, _mark(name, channel_id))
            self.forget(guild_id)

    async def unreachable(self, guild_id: int) -> Marks:
        """Give the channels that cannot be used, by the preference that they were chosen under, with the reason."""
        return (await self._known.of(guild_id)).marks

    async def chosen_by(self, guild_id: int, name: str) -> int | None:
        """Give the person who chose a value, where that is still known."""
        setting = (await self._settings.of_guild(guild_id)).get(name)
        return setting.changed_by if setting else None


@dataclass(frozen=True, slots=True)
class Stored:
    """What is kept of a server: its preferences, and the channels among them that cannot be used."""

    preferences: Preferences
    marks: Marks


async def preferences_of(store: Store, guild_id: int) -> Preferences:
    """Read a server's preferences from the store."""
    return (await _stored(store, guild_id)).preferences


async def _stored(store: Store, guild_id: int) -> Stored:
    stored = {key: setting.value for key, setting in (await store.settings.of_guild(guild_id)).items()}
    return Stored(
        read({key: value for key, value in stored.items() if ":" not in key}, guild_id),
        {_marked(key): str(value) for key, value in stored.items() if key.startswith(UNREACHABLE)},
    )


def _mark(name: str, channel_id: int | str) -> str:
    return f"{UNREACHABLE}{name}:{channel_id}"


def _marked(key: str) -> tuple[str, int]:
    name, _, channel_id = key.removeprefix(UNREACHABLE).partition(":")
    return name, int(channel_id)
