"""`python -m jss.answers.index_file ANSWERS NOT_COVERED ENCODER FILE`: write the vectors of all lines.

Shipped beside the encoder, they spare the first start on a machine the work; a line that is not among them is
computed as ever.
"""

import sys
from pathlib import Path

from jss.answers.cache import Cache, save_vectors
from jss.answers.encoder import OnnxEncoder
from jss.answers.files import load_answers, load_not_covered
from jss.answers.lines import gather


def write(answers: Path, not_covered: Path, encoder: Path, file: Path) -> None:
    """Compute the vector of every line and write them into the file."""
    lines = gather(load_answers(answers), load_not_covered(not_covered))
    save_vectors(file, Cache(OnnxEncoder(encoder, threads=2), None), tuple(dict.fromkeys(lines.texts)))


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit(
            "Name the folder of answers, the file of lines not covered, the encoder's folder and the new file."
        )
    write(*map(Path, sys.argv[1:]))
