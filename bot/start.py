"""Starting and stopping: patience while Discord is away, a sentence for every refusal, a clean end."""

import asyncio
import contextlib
import logging
import random
from collections.abc import Callable, Generator
from itertools import count

import aiohttp
import discord
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot.client import SupportBot
from bot.errors import BotError, IntentRefusedError, TokenRefusedError, UnreachableError
from bot.settings import Settings
from bot.signals import on_stop_signals

log = logging.getLogger(__name__)

LONGEST_PAUSE_S = 60

AUTHENTICATION_FAILED = 4004
# The library's logs of connections, and how what it says of lost ones begins.
CLIENT, SHARD = "discord.client", "discord.shard"
LOSSES = ("Attempting a reconnect", "Failed to connect")
INTENT_REFUSALS = {4013, 4014}


class DiscordAwayError(Exception):
    """Discord's API or gateway does not answer yet; worth another try."""


def point_at(settings: Settings) -> None:
    """Make the library talk to a proxy or a stand-in server where the settings name one."""
    if settings.discord_api_url:
        Route.BASE = settings.discord_api_url
    if settings.discord_gateway_url:
        DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(settings.discord_gateway_url)


def log_to_standard_error(level: str) -> None:
    """Log from `level` on, without what libraries say about parts of theirs that are not used here."""
    logging.basicConfig(level=level, format="%(asctime)s %(levelname)-7s %(name)s: %(message)s")
    if level == "INFO":
        logging.getLogger("alembic").setLevel(logging.WARNING)
    discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False


def cancel_on_signals() -> None:
    """Let SIGTERM and SIGINT cancel the running task, so that all it has opened is closed."""
    task = asyncio.current_task()
    if task is None:
        raise RuntimeError("there is no task to cancel")
    on_stop_signals(task.cancel)


async def run_patiently(
    make_bot: Callable[[], SupportBot], token: str, *, attempts: int, first_pause_s: float
) -> None:
    """Run the bot until it is cancelled.

    `make_bot` gives a fresh bot for every try, since one whose start failed cannot be started again.
    `attempts` limits the tries; 0 means no limit.

    Raises:
        TokenRefusedError, IntentRefusedError: Discord refuses; trying again would not help.
        UnreachableError: the tries are used up, or something else than Discord answers.
    """
    for attempt in count(1):
        try:
            await _run_once(make_bot(), token)
        except DiscordAwayError as away:
            if attempt == attempts:
                raise _tries_used_up(away, attempts) from away
            pause = _pause_s(attempt, first_pause_s)
            log.warning("Discord cannot be reached (%s); trying again in %.1f seconds.", away, pause)
            await asyncio.sleep(pause)
        else:
            return


def _pause_s(attempt: int, first: float) -> float:
    """Twice as long each time, and a little by chance so that many bots do not come back at once."""
    growing = first * 2 ** min(attempt - 1, 10) + random.uniform(0, first)  # noqa: S311 no secret
    return min(growing, LONGEST_PAUSE_S)


async def _run_once(bot: SupportBot, token: str) -> None:
    try:
        with _losses_in_sentences(bot):
            async with bot:
                await bot.start(token)
    except discord.LoginFailure:
        raise _token_refused("API") from None
    except discord.PrivilegedIntentsRequired:
        raise _intent_refused() from None
    except discord.ConnectionClosed as closed:
        raise _refusal(closed.code) from closed
    except discord.HTTPException as error:
        raise _api_trouble(error) from error
    except (aiohttp.ClientError, discord.GatewayNotFound, OSError, TimeoutError) as error:
        raise DiscordAwayError(_words(error)) from error
    except AttributeError as error:
        # discord.py 2.7 trips over its missing websocket when the first connection to the gateway fails.
        if error.name == "sequence":
            raise DiscordAwayError(f"its gateway: {_words(error.__context__)}") from error
        raise
    except (KeyError, TypeError) as error:
        if bot.user is None:
            raise UnreachableError("What answers at DISCORD_API_URL is not Discord's API.") from error
        raise


@contextlib.contextmanager
def _losses_in_sentences(bot: SupportBot) -> Generator[None]:
    """Turn the library's tracebacks about lost connections into sentences."""

    def reword(record: logging.LogRecord) -> bool:
        if not str(record.msg).startswith(LOSSES) or not record.exc_info:
            return True
        lost = _words(record.exc_info[1]).replace("%", "%%")  # what follows is filled in with %
        record.msg = f"Lost Discord's gateway ({lost}). {record.msg}"
        record.exc_info = None
        # `run_patiently` speaks for a first connection that fails; a shard tries again by itself.
        return record.name != CLIENT or bot.ws is not None  # pyright: ignore[reportUnnecessaryComparison] as above

    for name in (CLIENT, SHARD):
        logging.getLogger(name).addFilter(reword)
    try:
        yield
    finally:
        for name in (CLIENT, SHARD):
            logging.getLogger(name).removeFilter(reword)


def _words(error: BaseException | None) -> str:
    return str(error) or type(error).__name__


def _api_trouble(error: discord.HTTPException) -> Exception:
    if error.status >= 500 or error.status == 429:
        return DiscordAwayError(f"its API answers {error.status}")
    return UnreachableError(f"Discord's API refuses the start: {error}. Is DISCORD_API_URL right?")


def _tries_used_up(away: DiscordAwayError, attempts: int) -> UnreachableError:
    return UnreachableError(
        f"Discord cannot be reached ({away}), and START_ATTEMPTS={attempts} allows no further try. "
        "Check the network, DISCORD_API_URL and DISCORD_GATEWAY_URL, then start again."
    )


def _refusal(code: int) -> BotError:
    if code == AUTHENTICATION_FAILED:
        return _token_refused("gateway")
    if code in INTENT_REFUSALS:
        return _intent_refused()
    return UnreachableError(f"Discord's gateway refuses the bot with close code {code}; see its documents.")


def _token_refused(by: str) -> TokenRefusedError:
    return TokenRefusedError(
        f"Discord's {by} refuses the token. Make a new one in the developer portal (page Bot, Reset Token) "
        "and put it into DISCORD_TOKEN."
    )


def _intent_refused() -> IntentRefusedError:
    return IntentRefusedError(
        "Discord does not grant an intent that the bot asks for. In the developer portal, page Bot, under "
        "Privileged Gateway Intents, switch on Message Content Intent, or set WATCH_CHANNELS=false; then start again."
    )
