"""An upload is read as text or refused with a sentence that says what to do."""

import io
import zipfile

import pytest

from jss.contracts import PasteError, decode_upload


def _zip(name: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(name, "x")
    return buffer.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_files_are_read_with_or_without_a_mark(encoding: str) -> None:
    assert decode_upload("Title,Paid\nCafé,$10".encode(encoding)) == "Title,Paid\nCafé,$10"


def test_a_file_of_an_old_windows_program_is_read() -> None:
    assert decode_upload("Café: 10 €".encode("cp1252")) == "Café: 10 €"


def test_an_empty_file_is_an_empty_paste() -> None:
    assert decode_upload(b"") == ""


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 20, "picture"),
        (b"\xff\xd8\xff\xe0" + b"\0" * 20, "picture"),
        (b"RIFF\x10\x00\x00\x00WEBPVP8 ", "picture"),
        (b"%PDF-1.7 ...", "PDF"),
        (_zip("xl/workbook.xml"), "Excel"),
        (_zip("notes.txt"), "zip archive"),
        (b"\x1f\x8b\x08\x00rest", "compressed"),
        (bytes(range(256)) * 4, "not text"),
        (b"\x01\x02\x03\x04\x05\x06" * 30, "not text"),
        (b"a" * (1024 * 1024 + 1), "1 MiB"),
    ],
)
def test_other_files_are_refused_with_what_to_do_instead(data: bytes, says: str) -> None:
    with pytest.raises(PasteError, match=says):
        decode_upload(data)
