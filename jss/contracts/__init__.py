"""Contracts, and the readers that find them in what a freelancer pastes."""

from jss.contracts.reading import read_paste
from jss.contracts.upload import PasteError, decode_upload

__all__ = ["PasteError", "decode_upload", "read_paste"]
