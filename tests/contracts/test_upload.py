"""An upload is read as text or refused with a sentence that says what to do."""

import io
import zipfile
from time import perf_counter

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
        (_zip("word/document.xml"), "save it as plain text and upload that, or copy the text and paste it"),
        (_zip("META-INF/manifest.xml"), "text document of an office program"),
        (b"{\\rtf1\\ansi Logo, 5 stars}", "text document of an office program"),
        (b"From: <Saved by Blink>\r\nSubject: Work history", "a saved web page"),
        (b"PK\x03\x04 and nothing of a zip", "zip archive"),
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


@pytest.mark.parametrize("slip", [b"\0", b"\0\0"])
def test_a_zero_byte_or_two_do_not_make_a_good_file_unreadable(slip: bytes) -> None:
    assert decode_upload(b"Title,Paid\nCaf" + slip + b"e,$10\n" * 20) == "Title,Paid\nCaf" + "e,$10\n" * 20


def test_a_saved_page_is_read_by_what_it_shows() -> None:
    page = """<!DOCTYPE html>
<!-- saved from url=(0033)https://www.upwork.example/ -->
<html><head><title>Profile</title><script>var job = "Fake, 5 stars, $100, ended March";</script></head>
<body><h4 class="[&>svg]:mr-1">Logo &amp; poster</h4>
<div><span>5.00</span> <span>Jan 2, 2026 - Mar 4,
2026</span></div><svg><text>hidden</text></svg><p>$120.00</p></body></html>"""
    assert decode_upload(page.encode()) == "Logo & poster\n5.00 Jan 2, 2026 - Mar 4, 2026\n$120.00"


@pytest.mark.parametrize("piece", ["<a ", "<!-- ", "<script>", "<", "<p>x", "<a title='", "\n \t", "&amp"])
def test_a_page_made_to_take_long_takes_no_longer_than_its_length(piece: str) -> None:
    page = "<html>" + piece * (1_000_000 // len(piece))
    began = perf_counter()
    decode_upload(page.encode())
    assert perf_counter() - began < 5


def test_a_text_that_speaks_of_markup_is_no_page() -> None:
    assert decode_upload(b"<b> fix, 5 stars, $10") == "<b> fix, 5 stars, $10"
