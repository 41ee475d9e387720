"""Turning an uploaded file into the text of a paste."""

import codecs
import io
import zipfile
from collections.abc import Callable

from jss.contracts import wording
from jss.contracts.webpage import is_page, text_of_page
from jss.sentence import Sentence

UPLOAD_LIMIT = 1024 * 1024

_MAGIC: tuple[tuple[bytes, Callable[[], Sentence]], ...] = (
    (b"\x89PNG", wording.file_picture),
    (b"\xff\xd8\xff", wording.file_picture),
    (b"GIF8", wording.file_picture),
    (b"BM\x00", wording.file_picture),
    (b"%PDF", wording.file_pdf),
    (b"\xd0\xcf\x11\xe0", wording.file_office),
    (b"\x1f\x8b", wording.file_packed),
    (b"7z\xbc\xaf", wording.file_packed),
    (b"Rar!", wording.file_packed),
    (b"{\\rtf", wording.file_document),
    (b"From: <Saved by ", wording.file_web_archive),
    (b"SQLite format 3", wording.file_database),
)
# Folders inside a document of Word, of PowerPoint, and of the open office programs.
_DOCUMENT = frozenset({"word", "ppt", "META-INF"})
_BOMS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


class PasteError(ValueError):
    """A file that cannot be read as a paste; `sentence` tells the user what to do instead."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence)
        self.sentence = sentence


def decode_upload(data: bytes) -> str:
    """Return the text of an uploaded file, or raise PasteError with what to do instead."""
    if len(data) > UPLOAD_LIMIT:
        raise PasteError(wording.file_large())
    _refuse_known_formats(data)
    for encoding in _encodings(data):
        try:
            text = _decode(data, encoding)
        except UnicodeDecodeError:
            continue
        return text_of_page(text) if is_page(text) else text
    raise PasteError(wording.file_not_text() if b"\0" in data else wording.file_garbled())


def _encodings(data: bytes) -> tuple[str, ...]:
    """Return the encodings worth trying: what the mark says, or what the bytes look like."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return (encoding,)
    return _utf16_without_mark(data) or ("utf-8", "cp1252")


def _refuse_known_formats(data: bytes) -> None:
    for magic, sentence in _MAGIC:
        if data.startswith(magic):
            raise PasteError(sentence())
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        raise PasteError(wording.file_picture())
    if data.startswith(b"PK\x03\x04"):
        raise PasteError(_packed(data))


def _packed(data: bytes) -> Sentence:
    """What to do with a zip archive: office programs save as such, too."""
    try:
        names = zipfile.ZipFile(io.BytesIO(data)).namelist()
    except zipfile.BadZipFile:
        return wording.file_packed()
    folders = {name.replace("\\", "/").partition("/")[0] for name in names}
    if "xl" in folders:
        return wording.file_excel()
    return wording.file_document() if folders & _DOCUMENT else wording.file_packed()


def _utf16_without_mark(data: bytes) -> tuple[str, ...]:
    """The encoding of UTF-16 text without a byte-order mark, told by where its zero bytes lie; nothing for others."""
    even, odd = data[0::2].count(0), data[1::2].count(0)
    if len(data) % 2 == 0 and even == 0 and odd > len(data) // 8:
        return ("utf-16-le",)
    if len(data) % 2 == 0 and odd == 0 and even > len(data) // 8:
        return ("utf-16-be",)
    return ()


def _decode(data: bytes, encoding: str) -> str:
    # A zero byte or two in a good file are a slip of the program that wrote it.
    text = data.decode(encoding)
    controls = sum(1 for char in text if char < " " and char not in "\t\r\n\f\v")
    if controls > len(text) // 50:
        raise PasteError(wording.file_not_text())
    return text.replace("\0", "")
