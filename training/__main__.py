"""`python -m training` rebuilds the encoder; `python -m training compare` says if it is worth it."""

import hashlib
import logging
from pathlib import Path
from random import Random
from typing import Annotated

import typer
from transformers.utils import logging as transformers_logging

from training.anchors import anchors
from training.benchmarks import measure_kept
from training.corpus import Corpus, read_corpus
from training.encoder import Embedder, load_base, load_tokenizer
from training.evaluate import Cached, Question, as_questions, index, measure, read_questions
from training.export import OnnxEmbedder, export
from training.fit import fit
from training.recipe import Recipe
from training.split import split

app = typer.Typer(add_completion=False, no_args_is_help=False)
log = logging.getLogger("training")

Data = Annotated[Path, typer.Option(help="Folder with answers/ and not-covered.jsonl.")]
Out = Annotated[Path, typer.Option(help="Folder with vocab.txt; model.onnx is written into it.")]
Steps = Annotated[int, typer.Option(help="Batches to train on.")]

STEPS = Recipe().steps
ALIKE = 0.99


@app.callback(invoke_without_command=True)
def train(
    context: typer.Context,
    data: Data = Path("data"),
    out: Out = Path("data/encoder"),
    steps: Steps = STEPS,
) -> None:
    """Train on every line, export to int8 and check the file against the full-precision encoder."""
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    # Its load report lists the pooler that sentence embeddings do not use.
    transformers_logging.set_verbosity_error()
    if context.invoked_subcommand:
        return
    corpus = read_corpus(data)
    base = Embedder(load_base(), load_tokenizer(out / "vocab.txt"))
    tuned = fine_tune(base, corpus, out, steps)
    export(tuned.encoder, out / "model.onnx")
    check_export(tuned, out / "model.onnx", corpus)
    log.info("sha256 %s", hashlib.sha256((out / "model.onnx").read_bytes()).hexdigest())


def fine_tune(base: Embedder, corpus: Corpus, out: Path, steps: int) -> Embedder:
    """Train by the recipe, the anchors made from the encoder's own vocabulary."""
    recipe = Recipe(steps=steps)
    loose = anchors(out / "vocab.txt", recipe.anchors, Random(recipe.seed))  # noqa: S311 - no secret
    return fit(base, corpus, loose, recipe, log.info)


def check_export(tuned: Embedder, model: Path, corpus: Corpus) -> None:
    """Refuse a file whose vectors are not those of the encoder it was made from."""
    texts = [line.text for line in corpus.lines[::10]]
    alike = (OnnxEmbedder(model, tuned.tokenizer).frozen(texts) * tuned.frozen(texts)).sum(dim=1)
    log.info("int8 against full precision: mean cosine %.4f, least %.4f", alike.mean(), alike.min())
    if alike.mean() < ALIKE:
        raise ValueError(f"The int8 file is too far from the encoder: mean cosine {alike.mean():.4f}.")


@app.command()
def compare(
    datasets: Annotated[Path, typer.Argument(help="Folder with CLINC150 and BANKING77.")],
    questions: Annotated[list[Path] | None, typer.Option(help="More evaluation files, JSON lines.")] = None,
    data: Data = Path("data"),
    out: Out = Path("data/encoder"),
    steps: Steps = STEPS,
    seed: Annotated[int, typer.Option(help="Draws the held-back fifth.")] = 1,
) -> None:
    """Train without a held-back fifth and print how base and fine-tuned encoder do on it, as Markdown."""
    base = Embedder(load_base(), load_tokenizer(out / "vocab.txt"))
    corpus = read_corpus(data)
    before = Cached(base.frozen)
    kept, held_back = split(corpus, before([line.text for line in corpus.lines]), seed)
    after = Cached(fine_tune(base, kept, out, steps).frozen)
    sets = {"held-back fifth": as_questions(held_back)}
    sets |= {path.stem: read_questions(path) for path in questions or []}
    print_table(kept, {"base": before, "fine-tuned": after}, sets, datasets)


def print_table(
    kept: Corpus, encoders: dict[str, Cached], sets: dict[str, list[Question]], datasets: Path
) -> None:
    """Print one row for each encoder and question set, then one for each encoder on the public sets."""
    typer.echo("| encoder | questions | top-1 / top-4 | right / wrong | near wrong | oos answered |")
    typer.echo("|---|---|---|---|---|---|")
    for name, embed in encoders.items():
        head = index(kept, embed)
        for asked, questions in sets.items():
            typer.echo(f"| {name} | {asked} | {measure(head, embed, questions).row()} |")
    typer.echo("\n| encoder | CLINC150 top-1 / AUROC / oos recall | BANKING77 |")
    typer.echo("|---|---|---|")
    for name, embed in encoders.items():
        typer.echo(f"| {name} | {measure_kept(datasets, embed).row()} |")


if __name__ == "__main__":
    app()
