"""The preferences of all servers, read once and kept in memory."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from pydantic import JsonValue

from bot.preferences import DEFAULTS, Preferences, read
from bot.remembered import Remembered
from bot.store import Store

UNREACHABLE = "unreachable:"

# Called with the server's id and the preference's name.
Listener = Callable[[int, str], None]


class ServerPreferences:
    """Give and change what servers choose; where there is no server, the defaults hold."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self._settings = store.settings
        self._clock = clock
        self._known = Remembered(partial(preferences_of, store))
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
        return await self._known.of(guild_id)

    def forget(self, guild_id: int) -> None:
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
        await self._settings.clear(guild_id, UNREACHABLE + name)
        # Read again, not put together here: somebody else may have chosen something at the same moment.
        self.forget(guild_id)
        preferences = await self.of(guild_id)
        for listener in self._listeners:
            listener(guild_id, name)
        return preferences

    async def mark_unreachable(self, guild_id: int, name: str, reason: str) -> bool:
        """Note that the channel chosen under `name` cannot be used; False when that is known already."""
        key = UNREACHABLE + name
        if await self._settings.get(guild_id, key) is not None:
            return False
        await self._settings.set(guild_id, key, reason, by=None, at=self._clock())
        return True

    async def clear_mark(self, guild_id: int, name: str) -> None:
        """Note that the channel chosen under `name` works again."""
        await self._settings.clear(guild_id, UNREACHABLE + name)

    async def unreachable(self, guild_id: int) -> dict[str, str]:
        """Give the preferences whose channel cannot be used, each with the reason."""
        stored = await self._settings.of_guild(guild_id)
        return {
            key.removeprefix(UNREACHABLE): str(setting.value)
            for key, setting in stored.items()
            if key.startswith(UNREACHABLE)
        }

    async def chosen_by(self, guild_id: int, name: str) -> int | None:
        """Give the person who chose a value, where that is still known."""
        setting = (await self._settings.of_guild(guild_id)).get(name)
        return setting.changed_by if setting else None


async def preferences_of(store: Store, guild_id: int) -> Preferences:
    """Read a server's preferences from the store."""
    stored = await store.settings.of_guild(guild_id)
    return read({key: setting.value for key, setting in stored.items()})
