"""What a server chooses: each preference described once, so that `/settings` is drawn from this and nothing else.

The name and the effect of each, as people read them, are the texts `setting-<name>` and `setting-<name>.effect`.
"""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, JsonValue, ValidationError

from bot.refusal import Refusal
from jss.answers.decide import Thresholds

log = logging.getLogger(__name__)


class Kind(StrEnum):
    """How a preference is chosen on the screen."""

    CHANNEL = "channel"
    CHANNELS = "channels"
    ROLE = "role"
    OPTION = "option"


@dataclass(frozen=True, slots=True)
class Control:
    """How a preference is chosen; `needs` are the permissions that the bot must have in a channel chosen for it."""

    kind: Kind
    options: tuple[float | str, ...] = ()
    needs: tuple[str, ...] = ()


READS = ("view_channel", "send_messages", "read_message_history")
POSTS = ("view_channel", "send_messages")

Share = Annotated[float, Field(ge=0, le=1)]
Channel = int | None
SHIPPED = Thresholds()


class Preferences(BaseModel):
    """One server's preferences; shares go from 0 to 1, channels and roles are Discord's ids."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    watched_channels: Annotated[tuple[int, ...], Control(Kind.CHANNELS, needs=READS)] = ()
    moderators_role: Annotated[int | None, Control(Kind.ROLE)] = None
    trusted_role: Annotated[int | None, Control(Kind.ROLE)] = None
    board_channel: Annotated[Channel, Control(Kind.CHANNEL, needs=(*POSTS, "read_message_history"))] = None
    audit_channel: Annotated[Channel, Control(Kind.CHANNEL, needs=POSTS)] = None
    digest_channel: Annotated[Channel, Control(Kind.CHANNEL, needs=POSTS)] = None
    answer_from: Annotated[Share, Control(Kind.OPTION, (0.4, 0.5, 0.6, 0.7, 0.8, 0.9))] = SHIPPED.answer
    choices_from: Annotated[Share, Control(Kind.OPTION, (0.1, 0.2, 0.3, 0.5, 0.7))] = SHIPPED.choices
    lead: Annotated[Share, Control(Kind.OPTION, (0.0, 0.1, 0.2, 0.3, 0.5))] = SHIPPED.gap
    overheard_from: Annotated[Share, Control(Kind.OPTION, (0.7, 0.8, 0.9, 0.95))] = SHIPPED.overheard_answer
    overheard_lead: Annotated[Share, Control(Kind.OPTION, (0.3, 0.5, 0.7))] = SHIPPED.overheard_gap
    quiet_minutes: Annotated[int, Field(ge=0, le=1440), Control(Kind.OPTION, (10, 30, 60, 240, 1440))] = 60
    person_a_minute: Annotated[int, Field(ge=1, le=60), Control(Kind.OPTION, (3, 6, 10, 20))] = 6
    channel_a_minute: Annotated[int, Field(ge=1, le=600), Control(Kind.OPTION, (5, 10, 20, 60, 600))] = 20
    kept_days: Annotated[int, Field(ge=1, le=90), Control(Kind.OPTION, (7, 14, 30, 60, 90))] = 30
    language: Annotated[Literal["auto", "en", "es"], Control(Kind.OPTION, ("auto", "en", "es"))] = "auto"

    def thresholds(self) -> Thresholds:
        """When to speak in this server."""
        return Thresholds(
            answer=self.answer_from,
            choices=self.choices_from,
            gap=self.lead,
            overheard_answer=self.overheard_from,
            overheard_gap=self.overheard_lead,
        )

    def with_value(self, name: str, value: JsonValue) -> "Preferences":
        """Choose a value.

        Raises:
            Refusal: there is no such preference, or it cannot hold that value.
        """
        if name not in CONTROLS:
            raise Refusal("setting-unknown", name=name[:80])
        try:
            return Preferences.model_validate({**self.model_dump(), name: value})
        except ValidationError as error:
            raise Refusal("setting-value", value=str(value)[:80], reason=error.errors()[0]["msg"]) from None


CONTROLS: Mapping[str, Control] = {
    name: next(one for one in field.metadata if isinstance(one, Control))
    for name, field in Preferences.model_fields.items()
}
DEFAULTS = Preferences()


def read(stored: Mapping[str, JsonValue], guild_id: int) -> Preferences:
    """Read what a server chose; what an older version stored and this one cannot use counts as not chosen."""
    preferences = DEFAULTS
    for name, value in stored.items():
        try:
            preferences = preferences.with_value(name, value)
        except Refusal as refusal:
            log.warning(
                "Server %s has a setting that cannot be used, so its default holds: %s", guild_id, refusal
            )
    return preferences
