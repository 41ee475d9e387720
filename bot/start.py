"""Starting and stopping the bot: patience while Discord is away, a sentence for every refusal, a clean end."""

import asyncio
import contextlib
import logging
import signal
from collections.abc import Callable

import aiohttp
import discord
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route
from tenacity import (
    AsyncRetrying,
    RetryCallState,
    RetryError,
    retry_if_exception_type,
    stop_after_attempt,
    stop_never,
    wait_exponential_jitter,
)

from bot.client import SupportBot
from bot.errors import IntentRefusedError, TokenRefusedError, UnreachableError
from bot.settings import Settings

log = logging.getLogger(__name__)

FIRST_PAUSE_S = 1
LONGEST_PAUSE_S = 60

AUTHENTICATION_FAILED = 4004
INTENT_REFUSALS = {4013, 4014}


class DiscordAwayError(Exception):
    """Discord's API or gateway does not answer yet; worth another try."""


def point_at(settings: Settings) -> None:
    """Make the library talk to a proxy or a stand-in server where the settings name one."""
    if settings.discord_api_url:
        Route.BASE = settings.discord_api_url
    if settings.discord_gateway_url:
        DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(settings.discord_gateway_url)


async def run_until_stopped(make_bot: Callable[[], SupportBot], token: str, attempts: int) -> None:
    """Run the bot until SIGTERM or SIGINT.

    `make_bot` gives a fresh bot for every try, since one whose start failed cannot be started again.
    `attempts` limits the tries; 0 means no limit.

    Raises:
        TokenRefusedError, IntentRefusedError: Discord refuses; trying again would not help.
        UnreachableError: the tries are used up.
    """
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        with contextlib.suppress(NotImplementedError):  # Windows has no handlers on the loop
            loop.add_signal_handler(number, stop.set)
    running = asyncio.create_task(_run_patiently(make_bot, token, attempts))
    stopping = asyncio.create_task(stop.wait())
    await asyncio.wait({running, stopping}, return_when=asyncio.FIRST_COMPLETED)
    if running.done():
        stopping.cancel()
        return await running
    log.info("Asked to stop; closing the connection to Discord.")
    running.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await running
    return None


async def _run_patiently(make_bot: Callable[[], SupportBot], token: str, attempts: int) -> None:
    retrying = AsyncRetrying(
        retry=retry_if_exception_type(DiscordAwayError),
        wait=wait_exponential_jitter(initial=FIRST_PAUSE_S, max=LONGEST_PAUSE_S, jitter=FIRST_PAUSE_S),
        stop=stop_after_attempt(attempts) if attempts else stop_never,
        before_sleep=_say_pause,
    )
    try:
        async for attempt in retrying:
            with attempt:
                await _run_once(make_bot(), token)
    except RetryError as spent:
        cause = spent.last_attempt.exception()
        raise UnreachableError(
            f"Discord could not be reached in {attempts} tries ({cause}). "
            "Check the network and DISCORD_API_URL / DISCORD_GATEWAY_URL, then start again."
        ) from cause


def _say_pause(state: RetryCallState) -> None:
    cause = state.outcome.exception() if state.outcome else None
    pause = state.next_action.sleep if state.next_action else 0
    log.warning("Discord cannot be reached (%s); trying again in %.0f seconds.", cause, pause)


async def _run_once(bot: SupportBot, token: str) -> None:
    try:
        async with bot:
            await bot.start(token)
    except discord.LoginFailure:
        raise TokenRefusedError(
            "Discord refuses the token. Make a new one in the developer portal (page Bot, Reset Token) "
            "and put it into DISCORD_TOKEN."
        ) from None
    except discord.PrivilegedIntentsRequired:
        raise _intent_refused() from None
    except discord.ConnectionClosed as closed:
        raise _refusal(closed) from closed
    except discord.HTTPException as error:
        if error.status < 500 and error.status != 429:
            raise
        raise DiscordAwayError(f"its API answers {error.status}") from error
    except (aiohttp.ClientError, discord.GatewayNotFound, OSError, TimeoutError) as error:
        raise DiscordAwayError(str(error) or type(error).__name__) from error
    except AttributeError as error:
        # discord.py 2.7 trips over its missing websocket when the gateway is down at the first connection.
        if bot.ws is None:  # pyright: ignore[reportUnnecessaryComparison] the library's hint leaves out the start
            raise DiscordAwayError("its gateway does not answer") from error
        raise


def _refusal(closed: discord.ConnectionClosed) -> Exception:
    if closed.code == AUTHENTICATION_FAILED:
        return TokenRefusedError(
            "Discord's gateway refuses the token. Make a new one in the developer portal and put it into DISCORD_TOKEN."
        )
    if closed.code in INTENT_REFUSALS:
        return _intent_refused()
    return DiscordAwayError(f"the gateway closed the connection with code {closed.code}")


def _intent_refused() -> IntentRefusedError:
    return IntentRefusedError(
        "Discord does not grant an intent that the bot asks for. In the developer portal, page Bot, switch on the "
        "intents under Privileged Gateway Intents that your settings need, then start again."
    )
