"""Every setting of the program, described once; read from the environment and from `.env`."""

import re
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict
from typing_extensions import override

from bot.errors import SettingsError

PROJECT = Path(__file__).resolve().parent.parent

# Three base64url parts; the first holds the bot's id. Discord does not promise lengths, so none is asked for.
TOKEN_SHAPE = re.compile(r"[\w-]{17,}\.[\w-]{4,}\.[\w-]{20,}")


SHARDS = re.compile(r"(?P<first>\d{1,6})(-(?P<last>\d{1,6}))?")
MOST_SHARDS = 100_000


class Settings(BaseSettings):
    """The program's settings; each field's description is the text in `.env.example`."""

    model_config = SettingsConfigDict(
        env_file=".env", env_file_encoding="utf-8", env_ignore_empty=True, extra="ignore", frozen=True
    )

    discord_token: SecretStr | None = Field(
        default=None,
        description="The bot's token from the Discord developer portal (page Bot). Only `run` needs it.",
    )
    discord_api_url: str | None = Field(
        default=None,
        description="Instead of Discord's own REST address: a proxy that holds the rate limits, or a stand-in server.",
        examples=["http://127.0.0.1:8080/api/v10"],
    )
    discord_gateway_url: str | None = Field(
        default=None,
        description="Instead of Discord's own gateway: a gateway proxy, or a stand-in server.",
        examples=["ws://127.0.0.1:8081/"],
    )
    database_url: str = Field(
        default="sqlite:///data/bot.sqlite3",
        description="Where the bot keeps its data; a relative SQLite path starts at the project's folder.",
        examples=["sqlite:////var/lib/jss-bot/bot.sqlite3"],
    )
    shard_count: int | None = Field(
        default=None,
        ge=1,
        description="For a bot in thousands of servers: how many shards it has in all processes together, which share "
        "one PostgreSQL.",
        examples=["4"],
    )
    shard_ids: Annotated[tuple[int, ...], NoDecode] = Field(
        default=(),
        description="Which of the shards this process has, counted from 0; all of them when it is not set.",
        examples=["0-1"],
    )
    log_level: Annotated[Literal["DEBUG", "INFO", "WARNING", "ERROR"], NoDecode] = Field(
        default="INFO", description="How much is logged to standard error: DEBUG, INFO, WARNING or ERROR."
    )
    watch_channels: bool = Field(
        default=False,
        description="true: may answer in channels that a server lets it watch; needs the Message Content intent "
        "(developer portal, page Bot).",
    )
    start_attempts: int = Field(
        default=0,
        ge=0,
        description="How often to try to reach Discord at start before giving up; 0: without end, with growing pauses.",
    )
    start_pause_s: float = Field(
        default=1,
        gt=0,
        description="Seconds to wait after the first try to reach Discord; each further pause is about twice as long.",
    )

    @field_validator("discord_token")
    @classmethod
    def _token_has_its_shape(cls, token: SecretStr | None) -> SecretStr | None:
        if token is not None and not TOKEN_SHAPE.fullmatch(token.get_secret_value().strip()):
            msg = (
                "it does not look like a bot token (three parts with dots between); copy it anew from Discord"
            )
            raise ValueError(msg)
        return token

    @field_validator("shard_ids", mode="before")
    @classmethod
    def _shards_as_listed(cls, listed: str | tuple[int, ...]) -> tuple[int, ...]:
        return _numbers(listed) if isinstance(listed, str) else listed

    @field_validator("shard_ids")
    @classmethod
    def _shards_are_among_all(cls, ids: tuple[int, ...], known: ValidationInfo) -> tuple[int, ...]:
        count: int | None = known.data.get("shard_count")
        if ids and count is None:
            msg = "it needs SHARD_COUNT, how many shards there are in all"
            raise ValueError(msg)
        if ids and count is not None and max(ids) >= count:
            msg = "shards are counted from 0, so the last one has to be below SHARD_COUNT"
            raise ValueError(msg)
        return ids

    @field_validator("log_level", mode="before")
    @classmethod
    def _level_in_capitals(cls, level: str) -> str:
        return level.upper()

    @field_validator("discord_api_url")
    @classmethod
    def _api_speaks_http(cls, address: str | None) -> str | None:
        return address and _whole(address, {"http", "https"}, "http://127.0.0.1:8080/api/v10").rstrip("/")

    @field_validator("discord_gateway_url")
    @classmethod
    def _gateway_speaks_websocket(cls, address: str | None) -> str | None:
        return address and _whole(address, {"ws", "wss"}, "ws://127.0.0.1:8081/")

    @field_validator("database_url")
    @classmethod
    def _database_starts_at_the_project(cls, url: str) -> str:
        prefix, separator, path = url.partition(":///")
        if not separator or not prefix.startswith("sqlite") or not path or Path(path).is_absolute():
            return url
        return f"{prefix}:///{PROJECT / path}"

    def token(self) -> str:
        """The token to log in with.

        Raises:
            SettingsError: there is none.
        """
        if self.discord_token is None:
            raise SettingsError(
                "DISCORD_TOKEN is not set. Put the bot's token into .env (see .env.example), "
                "or try the bot without one: make demo."
            )
        return self.discord_token.get_secret_value().strip()

    @override
    def __hash__(self) -> int:
        return id(self)


def read_settings() -> Settings:
    """Read the settings from the environment and `.env`.

    Raises:
        SettingsError: a value is malformed; one sentence for each.
    """
    try:
        return Settings()
    except ValidationError as error:
        raise SettingsError(
            "\n".join(_sentence(fault["loc"], fault["msg"]) for fault in error.errors())
        ) from None


def _numbers(listed: str) -> tuple[int, ...]:
    """Read numbers and ranges (`0,4-7`), or raise ValueError."""
    found: list[int] = []
    for part in listed.split(","):
        bounds = SHARDS.fullmatch(part.strip())
        if bounds is None or int(bounds["last"] or bounds["first"]) > MOST_SHARDS:
            msg = "write numbers and ranges, such as 0-3 or 0,4-7"
            raise ValueError(msg)
        first = int(bounds["first"])
        found += range(first, int(bounds["last"] or first) + 1)
    if not found:
        msg = "a range begins with its smaller number"
        raise ValueError(msg)
    return tuple(dict.fromkeys(found))


def _whole(address: str, schemes: set[str], example: str) -> str:
    """Give the address back, or raise ValueError unless a library can connect to it."""
    try:
        parts = urlsplit(address)
        usable = parts.scheme in schemes and parts.hostname and parts.port != 0
    except ValueError:  # a port that is no number, brackets that are not closed
        usable = False
    if not usable:
        msg = f"it must be a whole address such as {example}, not {address!r}"
        raise ValueError(msg)
    return address


def _sentence(place: tuple[int | str, ...], message: str) -> str:
    name = str(place[0]).upper() if place else "A setting"
    return f"{name} is not usable: {message.removeprefix('Value error, ')}."


def example_file() -> str:
    """The text of `.env.example`, written from the fields so that it is always in step."""
    lines = [
        "# Copy to .env and fill in what you need. Written by: python -m bot check --write-env-example",
        "",
    ]
    for name, field in Settings.model_fields.items():
        lines.append(f"# {field.description}")
        example = field.examples[0] if field.examples else field.default
        example = str(example).lower() if isinstance(example, bool) else example
        hidden = "# " if field.default is None or field.examples else ""
        lines += [f"{hidden}{name.upper()}={'' if example is None else example}", ""]
    return "\n".join(lines)
