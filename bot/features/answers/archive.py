"""Answers as one zip of Markdown files, the same as in `data/answers`; nothing in a zip is believed unread."""

import io
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath

from bot.features.answers.checking import PHRASING
from bot.features.answers.slugs import LONGEST
from bot.views import limits
from bot.views.answer_card import TITLE_TEXT
from bot.words import sentence
from jss.answers import wording
from jss.answers.answer import Answer
from jss.answers.files import AnswerFilesError, Fault, clashes, parse_answer, render_answer
from jss.sentence import Sentence

UPLOAD = 1024 * 1024
FILES = 500
FILE_BYTES = 256 * 1024
ALL_BYTES = 4 * 1024 * 1024
# What programs that pack folders add by themselves.
IGNORED = ("__MACOSX/", ".DS_Store", "Thumbs.db", "desktop.ini")
ENCRYPTED = 0x1
LINK = 0o120000
EPOCH = (1980, 1, 1, 0, 0, 0)


def pack(answers: Iterable[Answer]) -> bytes:
    """Write answers into a zip; the same answers always give the same bytes."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for answer in sorted(answers, key=lambda answer: answer.slug):
            entry = zipfile.ZipInfo(f"{answer.slug}.md", EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, render_answer(answer))
    return packed.getvalue()


def unpack(data: bytes, name: str) -> dict[str, bytes]:
    """Give the files of a zip by name, or the one file that a Markdown upload is.

    Raises:
        AnswerFilesError: it is no zip, too large, or holds what no folder of answers holds.
    """
    if PurePosixPath(name).suffix.lower() == ".md":
        return {PurePosixPath(name).name: data}
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _files(archive)
    except (zipfile.BadZipFile, NotImplementedError, EOFError, OSError, RuntimeError) as error:
        raise _only(name, sentence("archive-no-zip")) from error


def answers_in(files: Mapping[str, bytes], others: Iterable[Answer]) -> tuple[Answer, ...]:
    """Read the answers; `others` are those that stand beside them, whose names they must not take.

    Raises:
        AnswerFilesError: some files are faulty; it names every fault with its file and line.
    """
    found: list[Answer] = []
    faults: list[Fault] = []
    for name, content in sorted(files.items()):
        try:
            answer = parse_answer(content.decode("utf-8-sig"), name, own=True)
        except UnicodeDecodeError:
            faults.append(Fault(name, 0, wording.not_utf8()))
        except AnswerFilesError as error:
            faults += error.faults
        else:
            found.append(answer)
            faults += _too_long(answer, name)
    slugs = {answer.slug for answer in found}
    beside = [each for each in others if each.slug not in slugs]
    known = set(clashes(beside))
    faults += [fault for fault in clashes([*beside, *found]) if fault not in known]
    if not files:
        faults.append(Fault("zip", 0, sentence("archive-empty")))
    if faults:
        raise AnswerFilesError(faults)
    return tuple(found)


def _files(archive: zipfile.ZipFile) -> dict[str, bytes]:
    entries = [
        entry
        for entry in archive.infolist()
        if not entry.is_dir() and not any(part in entry.filename for part in IGNORED)
    ]
    if len(entries) > FILES:
        raise _only("zip", sentence("archive-many", count=len(entries), most=FILES))
    faults = [fault for entry in entries if (fault := _suspicious(entry))]
    names = [PurePosixPath(entry.filename).name for entry in entries]
    twice = {name for name in names if names.count(name) > 1}
    faults += [Fault(name, 0, sentence("archive-twice")) for name in sorted(twice)]
    if faults:
        raise AnswerFilesError(faults)
    files: dict[str, bytes] = {}
    left = ALL_BYTES
    for entry, name in zip(entries, names, strict=True):
        files[name] = _read(archive, entry, min(left, FILE_BYTES))
        left -= len(files[name])
    return files


def _suspicious(entry: zipfile.ZipInfo) -> Fault | None:
    path = PurePosixPath(entry.filename.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts or ":" in entry.filename:
        return Fault(entry.filename[:80], 0, sentence("archive-path"))
    if entry.external_attr >> 16 & 0o170000 == LINK:
        return Fault(entry.filename[:80], 0, sentence("archive-link"))
    if entry.flag_bits & ENCRYPTED:
        return Fault(entry.filename[:80], 0, sentence("archive-encrypted"))
    if path.suffix.lower() != ".md":
        return Fault(entry.filename[:80], 0, sentence("archive-kind"))
    return None


def _read(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, most: int) -> bytes:
    # The size in the header is only a claim: what is unpacked is counted.
    with archive.open(entry) as file:
        content = file.read(most + 1)
    if len(content) > most:
        raise _only(
            entry.filename[:80],
            sentence("archive-large", kib=FILE_BYTES // 1024, mib=ALL_BYTES // 1024 // 1024),
        )
    return content


def _too_long(answer: Answer, name: str) -> list[Fault]:
    faults: list[Fault] = []
    if len(answer.slug) > LONGEST:
        faults.append(Fault(name, 0, sentence("archive-name-long", most=LONGEST)))
    if len(answer.title) > TITLE_TEXT:
        faults.append(Fault(name, 0, sentence("archive-title-long", most=TITLE_TEXT)))
    long_aliases = [alias for alias in answer.aliases if len(alias) > limits.CHOICE_TEXT]
    faults += [
        Fault(name, 0, sentence("archive-alias-long", alias=f"{alias[:40]}…", most=limits.CHOICE_TEXT))
        for alias in long_aliases
    ]
    long_phrasings = [line for line in answer.phrasings if len(line) > PHRASING]
    faults += [
        Fault(name, 0, sentence("archive-phrasing-long", phrasing=f"{line[:40]}…", most=PHRASING))
        for line in long_phrasings
    ]
    return faults


def _only(file: str, message: Sentence) -> AnswerFilesError:
    return AnswerFilesError([Fault(file, 0, message)])
