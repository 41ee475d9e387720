"""The head of a file as YAML: texts, lists and mappings as people write them, and nothing that could do harm.

A short file may stand for gigabytes (aliases) or run the parser out of its stack (nesting); whoever reads files of
strangers must not find that out too late.
"""

import yaml

from jss.answers import wording
from jss.sentence import Sentence

try:
    from yaml import CBaseLoader as Loader  # twenty times as fast
except ImportError:
    from yaml import BaseLoader as Loader

# A list of sources, each with its fields, is three deep.
DEEPEST = 6
BEGINS = (yaml.SequenceStartEvent, yaml.MappingStartEvent)
ENDS = (yaml.SequenceEndEvent, yaml.MappingEndEvent)
SHOWN = 80


class FrontMatterError(Exception):
    """It cannot be read; `line` counts from 0 at the beginning of the head."""

    def __init__(self, line: int, message: Sentence) -> None:
        super().__init__(message)
        self.line, self.message = line, message


def read(head: str) -> object:
    """Give what the head says, every scalar as text.

    Raises:
        FrontMatterError: it is no YAML, or more than a front matter needs.
    """
    try:
        _check(head)
        # Texts alone: what looks like a date or a number is checked by whoever expects one, with a sentence.
        return yaml.load(head, Loader=Loader)  # noqa: S506 it makes nothing but texts
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line if error.problem_mark else 0
        raise FrontMatterError(line, wording.front_matter_broken(str(error.problem)[:SHOWN])) from error
    except yaml.YAMLError as error:
        raise FrontMatterError(0, wording.front_matter_broken(str(error)[:SHOWN])) from error


def nodes(head: str) -> yaml.Node | None:
    """Give the nodes of a head that could be read; they know their lines."""
    return yaml.compose(head, Loader=Loader)


def _check(head: str) -> None:
    depth = 0
    for event in yaml.parse(head, Loader=Loader):
        if isinstance(event, yaml.AliasEvent):
            raise FrontMatterError(_line(event), wording.front_matter_repeats())
        depth += isinstance(event, BEGINS) - isinstance(event, ENDS)
        if depth > DEEPEST:
            raise FrontMatterError(_line(event), wording.front_matter_deep())


def _line(event: yaml.Event) -> int:
    return event.start_mark.line if event.start_mark else 0
