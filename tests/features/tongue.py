"""Members and servers whose Discord is not in English, which SimCord takes everybody's to be."""

import pytest
from simcord import MemberActor, interactions
from simcord.backend import Backend
from simcord.backend.models import Interaction


class Tongues:
    """Whose client is in which language; a server's is the one that it was created with."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._locales: dict[int, str] = {}
        self._build = interactions.base_payload
        monkeypatch.setattr(interactions, "base_payload", self._payload)

    def speaks(self, person: MemberActor, locale: str) -> None:
        """Set a person's client to a language."""
        self._locales[person.id] = locale

    def _payload(
        self,
        backend: Backend,
        *,
        type: int,  # noqa: A002 SimCord calls it so
        channel_id: int,
        guild_id: int | None,
        user_id: int,
        data: dict[str, object],
    ) -> tuple[Interaction, dict[str, object]]:
        record, payload = self._build(
            backend, type=type, channel_id=channel_id, guild_id=guild_id, user_id=user_id, data=data
        )
        told: dict[str, object] = {"locale": self._locales.get(user_id, "en-US")}
        if guild_id is not None:
            told["guild_locale"] = backend.get_guild(guild_id).preferred_locale
        return record, {**payload, **told}
