"""The demo: the real bot in SimCord's page on loopback, with a freelancer and a moderator to switch between."""

import asyncio
import contextlib
import tempfile
import webbrowser
from pathlib import Path

import discord
import simcord
from rich.console import Console
from simcord.actors import MemberActor
from simcord.builders import ChannelHandle

from bot.assembly import open_services, utc_now
from bot.client import SupportBot
from bot.signals import on_stop_signals

SEED_QUESTIONS = (
    "wait does this also count for old contracts??",
    "is this a one-time thing or will it go on? and do open contracts hurt my score?",
    "how do i get more connects without paying?",
)
HINT = (
    "Write “@TestBot is it retroactive?”, or type / for commands: /ask, /faq, /jss, /help. Switch between the "
    "two people at the top; the moderator also has /gaps, /answers and /settings."
)


async def run_demo(*, port: int | None, browser: bool) -> None:
    """Serve the page until Ctrl-C, on a database that is thrown away at the end."""
    console = Console()
    console.print("Starting the bot ...", style="dim")
    with tempfile.TemporaryDirectory(prefix="jss-demo-") as folder:
        database = f"sqlite:///{Path(folder) / 'demo.sqlite3'}"
        async with open_services(database) as services:
            services.reading_room.warm()
            bot = SupportBot(services, watch_channels=True)
            async with simcord.run(bot, check_errors=False, settle_timeout=30.0) as env:
                # The simulated clock begins in January 2026; the page shows its times.
                await env.advance_time((utc_now() - env.now()).total_seconds())
                channel, freelancer, moderator = await _people(env)
                preview = env.preview(channel, viewers=[freelancer, moderator], layout="channel", port=port)
                async with preview:
                    _announce(console, preview.url, browser=browser)
                    await _until_stopped()
    console.print("Stopped; the demo's database is gone.", style="dim")


async def _people(env: simcord.Env) -> tuple[ChannelHandle, MemberActor, MemberActor]:
    guild = env.create_guild("Freelancers' Corner")
    channel = guild.create_text_channel("jss-questions")
    for name in ("answers-board", "answers-log"):  # to be chosen in /settings
        guild.create_text_channel(name)
    moderators = guild.create_role(
        "Moderators", permissions=discord.Permissions(manage_messages=True, manage_guild=True)
    )
    freelancer = guild.add_member(env.create_user("freelancer", global_name="Fria the Freelancer"))
    moderator = guild.add_member(
        env.create_user("moderator", global_name="Mo the Moderator"), roles=[moderators]
    )
    me = env.bot.user
    if me is None:
        raise RuntimeError("the simulated log-in gave no user")
    for question in SEED_QUESTIONS:
        await freelancer.send(channel, f"<@{me.id}> {question}")
    await moderator.slash(channel, "faq", topic="feedback-window", to=freelancer)
    return channel, freelancer, moderator


def _announce(console: Console, url: str, *, browser: bool) -> None:
    console.print("\nThe bot is running in a page on this machine (no token, no network):")
    console.print(f"  {url}", style="bold", soft_wrap=True, highlight=False)
    console.print(HINT)
    console.print("Press Ctrl-C to stop.\n")
    if browser:
        with contextlib.suppress(webbrowser.Error):
            webbrowser.open(url)


async def _until_stopped() -> None:
    stop = asyncio.Event()
    on_stop_signals(stop.set)
    await stop.wait()
