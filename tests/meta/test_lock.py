import re

from bot.settings import PROJECT

LOCK = (PROJECT / "requirements" / "lock.txt").read_text(encoding="utf-8")
PINNED = re.findall(r"^(\S+?)==(\S+)", LOCK, re.MULTILINE)


def test_the_lock_names_no_host_to_download_from() -> None:
    assert re.findall(r"https?://|--(?:extra-)?index-url|--find-links", LOCK) == []


def test_every_locked_version_has_hashes() -> None:
    assert len(PINNED) > 30
    for block in re.split(r"^(?=\S+==)", LOCK, flags=re.MULTILINE)[1:]:
        assert "--hash=sha256:" in block, block.partition("\n")[0]
