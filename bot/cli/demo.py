"""`python -m bot demo`: the real bot in a local page that looks like Discord."""

import asyncio
import logging
from typing import Annotated

import typer


def demo(
    *,
    port: Annotated[int | None, typer.Option(help="The port of the page; a free one by default.")] = None,
    browser: Annotated[bool, typer.Option(help="Open the page in a browser where there is one.")] = True,
) -> None:
    """Talk to the real bot in a local page, without a token and without the network."""
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    # Its remarks on voice and on the simulated gateway would be all that a visitor reads.
    logging.getLogger("discord").setLevel(logging.ERROR)
    from bot.demo import run_demo  # noqa: PLC0415 the simulated Discord is loaded for this command alone

    asyncio.run(run_demo(port=port, browser=browser))
