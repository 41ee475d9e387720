"""`python -m training.chat` rebuilds the tagger of chat; `python -m training.chat measure` says how good it is."""

import logging
from pathlib import Path
from random import Random
from typing import Annotated

import numpy as np
import typer

from jss.contracts.chat.model import Vocabulary
from training.chat.corpus import example_of, load, meanings
from training.chat.export import export
from training.chat.fit import Recipe, fit, known_values
from training.chat.measure import Measure, measure
from training.chat.words import table
from training.encoder import base_folder

app = typer.Typer(add_completion=False, no_args_is_help=False)
log = logging.getLogger("training")

SHIPPED = Path("jss/contracts/chat/shipped")
EPOCHS = Recipe().epochs
Epochs = Annotated[int, typer.Option(help="How often each message is seen.")]


@app.callback(invoke_without_command=True)
def train(context: typer.Context, out: Path = SHIPPED, epochs: Epochs = EPOCHS) -> None:
    """Train on all marked messages and write the model."""
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    if context.invoked_subcommand:
        return
    messages = load()
    log.info("%d messages", len(messages))
    vocabulary = vocabulary_of(messages)
    net, chain = fit(messages, vocabulary, Recipe(epochs=epochs), log.info)
    export(net, chain, vocabulary, out)


@app.command("measure")
def measure_held_back(
    epochs: Epochs = EPOCHS,
    seed: Annotated[int, typer.Option(help="Draws the held-back fifth.")] = 1,
) -> None:
    """Train without a held-back fifth of the messages and print how well it is tagged."""
    messages = load()
    Random(seed).shuffle(messages)  # noqa: S311 - no secret
    fifth = len(messages) // 5
    kept, held_back = messages[fifth:], messages[:fifth]
    vocabulary = vocabulary_of(kept)
    net, chain = fit(kept, vocabulary, Recipe(epochs=epochs), log.info)
    known = meanings()
    result = measure(net, chain, vocabulary, [example_of(message, known) for message in held_back])
    typer.echo(Measure.HEAD)
    typer.echo(result.row())


def vocabulary_of(messages: list[str]) -> Vocabulary:
    """Gather what occurs in the messages, and the vectors of common words."""
    known = meanings()
    words, vectors, scale = table(base_folder())
    nothing = np.zeros((1, vectors.shape[1]), np.int8)
    return Vocabulary(
        known_values([example_of(message, known) for message in messages]),
        {word: at for at, word in enumerate(words)},
        np.vstack([vectors, nothing]),
        scale,
    )


if __name__ == "__main__":
    app()
