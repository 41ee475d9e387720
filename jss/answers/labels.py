"""What sources are called in other languages: one file of them for each, beside the translations of the answers."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import yaml
from pydantic import TypeAdapter, ValidationError

from jss.answers.answer import Answer, Translation

NAME = "labels.yaml"

Labels = Mapping[str, str]

_SHAPE = TypeAdapter(dict[str, str])


def load_labels(folder: Path) -> Labels:
    """Read what the labels of sources are in the language of a folder, by their English; none where there is no file.

    Raises:
        ValueError: it is not YAML, or not one text for each label.
        OSError: it cannot be read.
    """
    path = folder / NAME
    if not path.exists():
        return {}
    try:
        return _SHAPE.validate_python(yaml.safe_load(path.read_text("utf-8")))
    except (yaml.YAMLError, ValidationError) as error:
        raise ValueError(str(error).splitlines()[0]) from error


def with_labels(translation: Translation, answer: Answer, labels: Labels) -> Translation:
    """Give a translation with what the sources of its answer are called."""
    known = ((source.label, labels[source.label]) for source in answer.sources if source.label in labels)
    return replace(translation, labels=tuple(known))
