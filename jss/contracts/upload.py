"""Turning an uploaded file into the text of a paste."""

import codecs

UPLOAD_LIMIT = 1024 * 1024

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG", "a picture; copy the text of the page instead of a screenshot"),
    (b"\xff\xd8\xff", "a picture; copy the text of the page instead of a screenshot"),
    (b"GIF8", "a picture; copy the text of the page instead of a screenshot"),
    (b"BM\x00", "a picture; copy the text of the page instead of a screenshot"),
    (b"%PDF", "a PDF; open it, select all, copy, and paste the text"),
    (b"\xd0\xcf\x11\xe0", "an old Office document; save it as CSV and upload that"),
    (b"\x1f\x8b", "a compressed file; unpack it and upload the text file inside"),
    (b"7z\xbc\xaf", "a compressed file; unpack it and upload the text file inside"),
    (b"Rar!", "a compressed file; unpack it and upload the text file inside"),
    (b"SQLite format 3", "a database; export the table as CSV and upload that"),
)
_BOMS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


class PasteError(ValueError):
    """A file that cannot be read as a paste; the message is a sentence for the user."""


def decode_upload(data: bytes) -> str:
    """Return the text of an uploaded file, or raise PasteError with what to do instead."""
    if len(data) > UPLOAD_LIMIT:
        raise PasteError(
            "The file is larger than 1 MiB. Keep the contracts of the last 24 months and try again."
        )
    _refuse_known_formats(data)
    for encoding in _encodings(data):
        try:
            return _decode(data, encoding)
        except UnicodeDecodeError:
            continue
    raise PasteError("The file is not readable as text. Save it as UTF-8 text and try again.")


def _encodings(data: bytes) -> tuple[str, ...]:
    """Return the encodings worth trying: what the mark says, or what the bytes look like."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return (encoding,)
    return (_utf16_without_mark(data),) if b"\x00" in data else ("utf-8", "cp1252")


def _refuse_known_formats(data: bytes) -> None:
    for magic, what in _MAGIC:
        if data.startswith(magic):
            raise PasteError(f"The file is {what}.")
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        raise PasteError("The file is a picture; copy the text of the page instead of a screenshot.")
    if data.startswith(b"PK\x03\x04"):
        is_sheet = b"xl/" in data or b"xl\\" in data
        what = "an Excel workbook; save it as CSV" if is_sheet else "a zip archive; unpack it"
        raise PasteError(f"The file is {what} and upload that.")


def _utf16_without_mark(data: bytes) -> str:
    """Tell UTF-16 text without a byte-order mark from binary data by where its zero bytes lie."""
    even, odd = data[0::2].count(0), data[1::2].count(0)
    if len(data) % 2 == 0 and even == 0 and odd > len(data) // 8:
        return "utf-16-le"
    if len(data) % 2 == 0 and odd == 0 and even > len(data) // 8:
        return "utf-16-be"
    raise PasteError("The file is not text. Upload a .txt, .csv or .json file, or paste the text.")


def _decode(data: bytes, encoding: str) -> str:
    text = data.decode(encoding)
    controls = sum(1 for char in text if char < " " and char not in "\t\r\n\f\v")
    if controls > len(text) // 50:
        raise PasteError("The file is not text. Upload a .txt, .csv or .json file, or paste the text.")
    return text
