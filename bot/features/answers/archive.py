"""Answers as one zip of Markdown files, the same as in `data/answers`; nothing in a zip is believed unread."""

import io
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import PurePosixPath

from bot.features.answers.too_much import too_much
from bot.words import LANGUAGES, sentence
from jss.answers import wording
from jss.answers.answer import Answer, Translation
from jss.answers.files import (
    LANGUAGE,
    AnswerFilesError,
    Fault,
    clashes,
    parse_answer,
    parse_translation,
    render_answer,
    render_translation,
)
from jss.sentence import Sentence

UPLOAD = 1024 * 1024
FILES = 1000
FILE_BYTES = 256 * 1024
ALL_BYTES = 4 * 1024 * 1024
# What programs that pack folders add by themselves.
IGNORED = ("__MACOSX/", ".DS_Store", "Thumbs.db", "desktop.ini")
ENCRYPTED = 0x1
# Others are decompressed by rarer libraries, whose memory a few bytes can claim.
COMPRESSIONS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
# All that a damaged zip makes the library say, short of a bug in it.
DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    NotImplementedError,
    EOFError,
    OSError,
    RuntimeError,
    ValueError,
)
LINK = 0o120000
SHOWN = 80
EPOCH = (1980, 1, 1, 0, 0, 0)


def pack(answers: Iterable[Answer]) -> bytes:
    """Write answers into a zip, translations in folders of their languages; always the same bytes for the same."""
    files: dict[str, str] = {}
    for answer in answers:
        files[f"{answer.slug}.md"] = render_answer(answer)
        for each in answer.translations:
            files[f"{each.language}/{answer.slug}.md"] = render_translation(each)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in sorted(files.items()):
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, text)
    return packed.getvalue()


def unpack(data: bytes, name: str) -> dict[str, bytes]:
    """Give the files of a zip by name, or the one file that a Markdown upload is.

    A translation's name begins with the folder of its language: `es/payday.md`.

    Raises:
        AnswerFilesError: it is no zip, too large, or holds what no folder of answers holds.
    """
    if PurePosixPath(name).suffix.lower() == ".md":
        return {PurePosixPath(name).name: data}
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _files(archive)
    except DAMAGED as error:
        raise _only(name, sentence("archive-no-zip")) from error


def answers_in(files: Mapping[str, bytes], others: Iterable[Answer]) -> tuple[Answer, ...]:
    """Read the answers; `others` are those that stand beside them, whose names they must not take.

    Raises:
        AnswerFilesError: some files are faulty; it names every fault with its file and line.
    """
    found: list[Answer] = []
    translations, faults = _translations(files)
    for name, content in sorted(files.items()):
        if "/" in name:
            continue
        try:
            answer = parse_answer(_text(content, name), name, own=True)
        except AnswerFilesError as error:
            faults += error.faults
        else:
            found.append(replace(answer, translations=tuple(translations.get(answer.slug, ()))))
            faults += [Fault(name, 0, message) for message in too_much(found[-1])]
    faults += new_clashes(found, others)
    if not files:
        faults.append(Fault("zip", 0, sentence("archive-empty")))
    if faults:
        raise AnswerFilesError(faults)
    return tuple(found)


def new_clashes(found: Sequence[Answer], others: Iterable[Answer]) -> list[Fault]:
    """Find names that would lead to two answers, if these stood beside the others or in their places."""
    slugs = {answer.slug for answer in found}
    beside = [each for each in others if each.slug not in slugs]
    known = set(clashes(beside))
    return [fault for fault in clashes([*beside, *found]) if fault not in known]


def _translations(files: Mapping[str, bytes]) -> tuple[dict[str, list[Translation]], list[Fault]]:
    """Read the translations by the slugs of their answers."""
    found: dict[str, list[Translation]] = {}
    faults: list[Fault] = []
    for name, content in sorted(files.items()):
        _, folder, main = name.rpartition("/")
        if not folder:
            continue
        if main not in files:
            faults.append(Fault(name, 0, wording.translates_nothing(main)))
            continue
        try:
            translation = parse_translation(_text(content, name), name)
        except AnswerFilesError as error:
            faults += error.faults
        else:
            found.setdefault(PurePosixPath(main).stem, []).append(translation)
    return found, faults


def _text(content: bytes, name: str) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise _only(name, wording.not_utf8()) from None


def _files(archive: zipfile.ZipFile) -> dict[str, bytes]:
    entries = [
        entry
        for entry in archive.infolist()
        if not entry.is_dir() and not any(part in entry.filename for part in IGNORED)
    ]
    if len(entries) > FILES:
        raise _only("zip", sentence("archive-many", count=len(entries), most=FILES))
    faults = [fault for entry in entries if (fault := _suspicious(entry))]
    names = _names([_path(entry) for entry in entries])
    twice = {name for name, times in Counter(names).items() if times > 1}
    faults += [Fault(name[:SHOWN], 0, sentence("archive-twice")) for name in sorted(twice)]
    if faults:
        raise AnswerFilesError(faults)
    files: dict[str, bytes] = {}
    left = ALL_BYTES
    for entry, name in zip(entries, names, strict=True):
        files[name] = _read(archive, entry, min(left, FILE_BYTES))
        left -= len(files[name])
    return files


def _path(entry: zipfile.ZipInfo) -> PurePosixPath:
    return PurePosixPath(entry.filename.replace("\\", "/"))


def _names(paths: Sequence[PurePosixPath]) -> list[str]:
    """Give the names of files without the folders around them, but for that of a translation's language.

    Any folder of two or three letters is one if the files in it have the names of files beside it.
    """
    there = set(paths)

    def name(path: PurePosixPath) -> str:
        folder = path.parent.name
        beside = path.parent.parent / path.name in there
        translated = folder in LANGUAGES or (beside and LANGUAGE.fullmatch(folder))
        return f"{folder}/{path.name}" if translated else path.name

    return [name(path) for path in paths]


def _suspicious(entry: zipfile.ZipInfo) -> Fault | None:
    path = _path(entry)
    if path.is_absolute() or ".." in path.parts or ":" in entry.filename:
        return Fault(entry.filename[:SHOWN], 0, sentence("archive-path"))
    if entry.external_attr >> 16 & 0o170000 == LINK:
        return Fault(entry.filename[:SHOWN], 0, sentence("archive-link"))
    if entry.compress_type not in COMPRESSIONS:
        return Fault(entry.filename[:SHOWN], 0, sentence("archive-compression"))
    if entry.flag_bits & ENCRYPTED:
        return Fault(entry.filename[:SHOWN], 0, sentence("archive-encrypted"))
    if path.suffix.lower() != ".md":
        return Fault(entry.filename[:SHOWN], 0, sentence("archive-kind"))
    return None


def _read(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, most: int) -> bytes:
    # The size in the header is only a claim: what is unpacked is counted.
    with archive.open(entry) as file:
        content = file.read(most + 1)
    if len(content) > most:
        raise _only(
            entry.filename[:SHOWN],
            sentence("archive-large", kib=FILE_BYTES // 1024, mib=ALL_BYTES // 1024 // 1024),
        )
    return content


def _only(file: str, message: Sentence) -> AnswerFilesError:
    return AnswerFilesError([Fault(file, 0, message)])
