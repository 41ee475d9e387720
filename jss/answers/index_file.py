"""`python -m jss.answers.index_file ANSWERS NOT_COVERED ENCODER FILE`: write what the matcher needs of all lines.

Their vectors and the weights fitted to them, shipped beside the encoder, spare the first start on a machine the
work; what has changed since is computed as ever.
"""

import sys
from pathlib import Path

from jss.answers.cache import Cache, save_vectors
from jss.answers.encoder import OnnxEncoder
from jss.answers.files import load_answers, load_not_covered
from jss.answers.glossary import Glossed
from jss.answers.head import digest_of, fit_head
from jss.answers.lines import gather


def write(answers: Path, not_covered: Path, encoder: Path, file: Path) -> None:
    """Compute the vector of every line, fit the weights, and write both into the file."""
    lines = gather(load_answers(answers), load_not_covered(not_covered))
    cache = Cache(Glossed(OnnxEncoder(encoder, threads=2)), None)
    fitted = {digest_of(lines, cache.encoder.name): fit_head(lines, cache).weights}
    save_vectors(file, cache, tuple(dict.fromkeys(lines.texts)), fitted)


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit(
            "Name the folder of answers, the file of lines not covered, the encoder's folder and the new file."
        )
    write(*map(Path, sys.argv[1:]))
