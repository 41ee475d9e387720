"""`python -m bot ask`: the answers of the bot in a terminal, or as JSON for scripts."""

from typing import Annotated

import typer

from bot.cli.failure import UsageError

LARGEST_ID = 2**63 - 1  # the database's integers; Discord's ids stay below for decades


def ask(
    question: Annotated[
        list[str] | None,
        typer.Argument(help="One chat message each; without any, a message a line from standard input."),
    ] = None,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a message, for scripts.")] = False,
    explain: Annotated[
        bool, typer.Option("--explain", help="Show the nearest phrasings and why it decided so.")
    ] = False,
    guild: Annotated[
        int | None,
        typer.Option(min=1, max=LARGEST_ID, help="Use this server's own answers from the database as well."),
    ] = None,
) -> None:
    """Ask the bot a question without Discord."""
    if question is not None and not any(one.strip() for one in question):
        raise UsageError(
            'The question is empty. Write it in quotation marks: python -m bot ask "is it retroactive?"'
        )
    from bot.cli.conversation import converse  # noqa: PLC0415 the encoder is loaded for this command alone

    converse(question or [], as_json=as_json, explain=explain, guild=guild)
