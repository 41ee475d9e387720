"""Answers as people edit them: one Markdown file each, with front matter; every fault is told at once."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TypeVar

import frontmatter
import yaml
from frontmatter.default_handlers import YAMLHandler
from pydantic import BaseModel, ValidationError

from jss.answers import front_matter, wording
from jss.answers.answer import Answer, Source, Translation
from jss.answers.labels import NAME as LABELS
from jss.answers.labels import Labels, load_labels, with_labels
from jss.answers.not_covered import NotCovered
from jss.answers.schema import FrontMatter, NotCoveredLine, OwnFrontMatter, TranslationFields, sentence
from jss.sentence import Sentence

MAX_TEXT = 600
# Of one file; whoever makes more mistakes than that makes one of them over and over.
MOST_FAULTS = 50
SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
LANGUAGE = re.compile(r"[a-z]{2,3}")

Head = TypeVar("Head", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong, where, and what to do about it; `line` counts from 1, 0 where no line is at fault."""

    file: str
    line: int
    message: Sentence

    def __str__(self) -> str:
        """As compilers write it, so that editors find the place."""
        return f"{self.place}: {self.message}"

    @property
    def place(self) -> str:
        """The file, and the line where one is at fault."""
        return f"{self.file}:{self.line}" if self.line else self.file


@dataclass(frozen=True, slots=True)
class Parts:
    """A file taken apart: its front matter as text and what that says, and the text below it.

    `line` is the line of the file on which `head` begins, which is the rest of the opening one.
    """

    head: str
    line: int
    fields: object
    body: str


class AnswerFilesError(Exception):
    """Some answers cannot be used; `faults` names everything that is wrong with them."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        """Take the faults in the order in which a reader meets them."""
        super().__init__("\n".join(map(str, faults)))
        self.faults = tuple(faults)


def load_answers(folder: Path) -> tuple[Answer, ...]:
    """Read every `*.md` in the folder, by name, with its translations from the folders named for a language.

    Raises:
        AnswerFilesError: some cannot be used; it has the faults of all of them.
    """
    answers: list[Answer] = []
    translations, faults = _translations(folder)
    labels = _labels(folder, faults)
    for path in sorted(folder.glob("*.md")):
        try:
            answer = parse_answer(_text_of(path), path.name)
            said = (
                with_labels(each, answer, labels.get(each.language, {}))
                for each in translations.get(answer.slug, ())
            )
            answers.append(replace(answer, translations=tuple(said)))
        except AnswerFilesError as error:
            faults += error.faults
    faults += clashes(answers)
    if not answers and not faults:
        faults = [Fault(str(folder), 0, wording.no_answers())]
    if faults:
        raise AnswerFilesError(faults)
    return tuple(answers)


def parse_answer(text: str, name: str, *, own: bool = False) -> Answer:
    """Read one answer from the text of a file; `name` is the file's, and without its ending the slug.

    A server's `own` answer needs neither sources nor phrasings.
    """
    return _checked(name, _parts(text, name), OwnFrontMatter if own else FrontMatter)


def parse_translation(text: str, name: str) -> Translation:
    """Read a translation from the text of a file; `name` is its folder, the language, and its answer's file."""
    parts = _parts(text, name)
    front, faults = _front(TranslationFields, name, parts)
    faults += _text_faults(name, parts)
    language = Path(name).parent.name
    if not LANGUAGE.fullmatch(language):
        faults.append(Fault(name, 0, wording.folder_no_language()))
    if faults or not front:
        raise AnswerFilesError(faults)
    return Translation(language, front.title, parts.body)


def render_answer(answer: Answer) -> str:
    """Write an answer as the text of its file; `parse_answer` reads the same answer from it."""
    fields: dict[str, object] = {"title": answer.title, "aliases": list(answer.aliases)}
    fields["authority"] = answer.authority.value
    fields["sources"] = [
        {key: str(value) for key, value in asdict(source).items() if value is not None}
        for source in answer.sources
    ]
    if answer.as_of:
        fields["as_of"] = answer.as_of
    fields["phrasings"] = list(answer.phrasings)
    post = frontmatter.Post(answer.text)
    post.metadata = fields
    return frontmatter.dumps(post, sort_keys=False, width=1000) + "\n"


def render_translation(translation: Translation) -> str:
    """Write a translation as the text of its file; `parse_translation` reads the same from it."""
    post = frontmatter.Post(translation.text)
    post["title"] = translation.title
    return frontmatter.dumps(post, sort_keys=False, width=1000) + "\n"


def clashes(answers: Iterable[Answer]) -> list[Fault]:
    """Find names that two answers claim; aliases and slugs share one space, letter case set aside."""
    owners: dict[str, str] = {}
    faults: list[Fault] = []
    listed = list(answers)
    for answer in listed:
        owners[answer.slug.casefold()] = answer.slug
    for answer in listed:
        for alias in answer.aliases:
            owner = owners.setdefault(alias.casefold(), answer.slug)
            if owner != answer.slug:
                faults.append(Fault(f"{answer.slug}.md", 0, wording.alias_taken(alias, owner)))
    return faults


def load_not_covered(path: Path) -> tuple[NotCovered, ...]:
    """Read the lines that no answer covers, a JSON object each; raise AnswerFilesError with all faults."""
    lines: list[NotCovered] = []
    faults: list[Fault] = []
    for number, row in enumerate(_text_of(path).splitlines(), start=1):
        if not row.strip():
            continue
        try:
            line = NotCoveredLine.model_validate_json(row)
        except ValidationError as error:
            faults.append(Fault(path.name, number, sentence(error.errors()[0])))
        else:
            lines.append(NotCovered(line.q, line.kind))
    if faults:
        raise AnswerFilesError(faults)
    return tuple(lines)


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise _only(path.name, 0, wording.not_utf8()) from error
    except OSError as error:
        raise _only(path.name, 0, wording.cannot_be_read(str(error.strerror))) from error


def _only(file: str, line: int, message: Sentence) -> AnswerFilesError:
    return AnswerFilesError([Fault(file, line, message)])


def _translations(folder: Path) -> tuple[dict[str, list[Translation]], list[Fault]]:
    """Read the translations below a folder of answers, by the answer's slug."""
    found: dict[str, list[Translation]] = {}
    faults: list[Fault] = []
    for path in sorted(folder.glob("*/*.md")):
        name = f"{path.parent.name}/{path.name}"
        if not (folder / path.name).exists():
            faults.append(Fault(name, 0, wording.translates_nothing(path.name)))
            continue
        try:
            found.setdefault(path.stem, []).append(parse_translation(_text_of(path), name))
        except AnswerFilesError as error:
            faults += (replace(fault, file=name) for fault in error.faults)
    return found, faults


def _labels(folder: Path, faults: list[Fault]) -> dict[str, Labels]:
    """Read what sources are called, by language; what is wrong with a file is added to the faults."""
    found: dict[str, Labels] = {}
    for path in sorted(folder.glob(f"*/{LABELS}")):
        try:
            found[path.parent.name] = load_labels(path.parent)
        except (OSError, ValueError) as error:
            name = f"{path.parent.name}/{path.name}"
            faults.append(Fault(name, 0, wording.cannot_be_read(str(error))))
    return found


def _parts(text: str, name: str) -> Parts:
    handler = YAMLHandler()
    if not handler.detect(text):
        raise _only(name, 1, wording.no_front_matter())
    try:
        head, body = handler.split(text)
    except ValueError:
        raise _only(name, 1, wording.front_matter_open()) from None
    line = 1 + text[: text.index(head)].count("\n")
    try:
        return Parts(head, line, front_matter.read(head), body.strip())
    except front_matter.FrontMatterError as error:
        raise _only(name, line + error.line, error.message) from error


def _front(shape: type[Head], name: str, parts: Parts) -> tuple[Head | None, list[Fault]]:
    try:
        return shape.model_validate(parts.fields), []
    except ValidationError as error:
        node, found = front_matter.nodes(parts.head), error.errors()
        faults = [
            Fault(name, _line_of(parts, node, each["loc"]), sentence(each)) for each in found[:MOST_FAULTS]
        ]
        if len(found) > MOST_FAULTS:
            faults.append(Fault(name, 0, wording.more_faults(len(found) - MOST_FAULTS)))
        return None, faults


def _text_faults(name: str, parts: Parts) -> list[Fault]:
    first_line = parts.line + parts.head.count("\n") + 1
    if not parts.body:
        return [Fault(name, first_line, wording.no_text())]
    if len(parts.body) > MAX_TEXT:
        return [Fault(name, first_line, wording.text_long(len(parts.body), MAX_TEXT))]
    return []


def _checked(name: str, parts: Parts, fields: type[FrontMatter]) -> Answer:
    front, faults = _front(fields, name, parts)
    slug = Path(name).stem
    if not SLUG.fullmatch(slug):
        faults.append(Fault(name, 0, wording.name_not_lasting()))
    faults += _text_faults(name, parts)
    if faults or not front:
        raise AnswerFilesError(faults)
    return Answer(
        slug=slug,
        title=front.title,
        text=parts.body,
        aliases=tuple(front.aliases),
        phrasings=tuple(front.phrasings),
        authority=front.authority,
        sources=tuple(Source(one.label, one.kind, one.date, one.url) for one in front.sources),
        as_of=front.as_of,
    )


def _line_of(parts: Parts, node: yaml.Node | None, place: Sequence[str | int]) -> int:
    """Find the line in the file of what pydantic complains about, or of what it is missing from."""
    line = parts.line + 1
    for part in place:
        found = _child(node, part)
        if found is None:
            break
        line, node = parts.line + found[0], found[1]
    return line


def _child(node: yaml.Node | None, part: str | int) -> tuple[int, yaml.Node] | None:
    if isinstance(node, yaml.MappingNode):
        pairs = [(key, value) for key, value in node.value if key.value == part]
        return (pairs[0][0].start_mark.line, pairs[0][1]) if pairs else None
    if isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
        return node.value[part].start_mark.line, node.value[part]
    return None
