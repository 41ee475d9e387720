from pathlib import Path

import pytest
from pydantic_core import PydanticUndefined

from bot.errors import SettingsError
from bot.settings import PROJECT, Settings, example_file, read_settings

TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcdE.only-a-shape-and-no-token-at-all-0123"


@pytest.fixture(autouse=True)
def _only_what_the_test_sets(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.chdir(tmp_path)


def test_nothing_needs_to_be_set() -> None:
    settings = read_settings()
    assert (settings.discord_token, settings.log_level, settings.start_attempts) == (None, "INFO", 0)
    assert settings.database_url == f"sqlite:///{PROJECT / 'data' / 'bot.sqlite3'}"


def test_every_setting_is_described_and_has_a_default() -> None:
    for name, field in Settings.model_fields.items():
        assert field.description, name
        assert field.default is not PydanticUndefined, name


def test_the_example_file_is_in_step() -> None:
    assert (PROJECT / ".env.example").read_text(encoding="utf-8") == example_file()


def test_the_example_file_can_be_used_as_it_is() -> None:
    by_default = read_settings()
    Path(".env").write_text(example_file(), encoding="utf-8")
    assert read_settings() == by_default


def test_each_example_is_a_value_that_is_accepted() -> None:
    Path(".env").write_text(example_file().replace("# DISCORD_", "DISCORD_"), encoding="utf-8")
    assert read_settings().discord_gateway_url == "ws://127.0.0.1:8081/"


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("DISCORD_TOKEN", "hunter2", "does not look like a bot token"),
        ("DISCORD_TOKEN", "Bot " + TOKEN, "does not look like a bot token"),
        ("DISCORD_API_URL", "localhost:8080", "http://127.0.0.1:8080/api/v10, not 'localhost:8080'"),
        ("DISCORD_API_URL", "ws://127.0.0.1:8080", "such as http://"),
        ("DISCORD_API_URL", "http://", "such as http://"),
        ("DISCORD_API_URL", "http://host:port/", "such as http://"),
        ("DISCORD_GATEWAY_URL", "http://127.0.0.1:8081/", "such as ws://"),
        ("DISCORD_GATEWAY_URL", "wss://[::1", "such as ws://"),
        ("LOG_LEVEL", "LOUD", "'DEBUG', 'INFO', 'WARNING' or 'ERROR'"),
        ("WATCH_CHANNELS", "perhaps", "valid boolean"),
        ("SHARD_COUNT", "0", "greater than or equal to 1"),
        ("SHARD_IDS", "0", "it needs SHARD_COUNT"),
        ("SHARD_IDS", "one", "write numbers and ranges, such as 0-3 or 0,4-7"),
        ("SHARD_IDS", "3-1", "a range begins with its smaller number"),
        ("START_ATTEMPTS", "-1", "greater than or equal to 0"),
        ("START_PAUSE_S", "0", "greater than 0"),
    ],
)
def test_a_malformed_setting_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, words: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError) as refused:
        read_settings()
    sentence = str(refused.value)
    assert sentence.startswith(f"{name} is not usable: ")
    assert words in sentence
    assert sentence.count("\n") == 0
    assert "hunter2" not in sentence


@pytest.mark.parametrize(
    ("name", "value", "kept"),
    [
        ("DISCORD_API_URL", "https://proxy.example/api/v10/", "https://proxy.example/api/v10"),
        ("DISCORD_API_URL", "", None),
        ("DISCORD_GATEWAY_URL", "wss://[::1]:99/?v=10", "wss://[::1]:99/?v=10"),
        ("LOG_LEVEL", "debug", "DEBUG"),
        ("DATABASE_URL", "sqlite:////srv/bot.sqlite3", "sqlite:////srv/bot.sqlite3"),
        ("DATABASE_URL", "postgresql://host/bot", "postgresql://host/bot"),
    ],
)
def test_a_usable_setting_is_kept(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, kept: str | None
) -> None:
    monkeypatch.setenv(name, value)
    assert getattr(read_settings(), name.lower()) == kept


def test_a_token_may_have_spaces_around_it_and_is_never_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISCORD_TOKEN", f" {TOKEN} ")
    settings = read_settings()
    assert settings.token() == TOKEN
    assert TOKEN not in repr(settings)


def test_a_missing_token_is_told_when_it_is_needed() -> None:
    with pytest.raises(SettingsError, match=r"DISCORD_TOKEN is not set\. Put the bot's token into \.env"):
        read_settings().token()


def test_shards_are_numbers_and_ranges_below_their_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHARD_COUNT", "8")
    monkeypatch.setenv("SHARD_IDS", "0, 4-6,5")
    assert read_settings().shard_ids == (0, 4, 5, 6)
    monkeypatch.setenv("SHARD_IDS", "6-8")
    with pytest.raises(SettingsError, match="the last one has to be below SHARD_COUNT"):
        read_settings()
