"""Errors told without their text, which may hold words people sent: by kind and by the code they went through."""

import traceback
from pathlib import Path


class WordlessError(Exception):
    """An error whose text holds no word of what a person sent, so that it may be logged."""


def kind_and_place(error: BaseException) -> str:
    """Tell an error, and those it came from, by type and by the lines of code, without any value."""
    frames = reversed(traceback.extract_tb(error.__traceback__))
    place = " < ".join(f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames)
    said = f" ({error})" if isinstance(error, WordlessError) else ""
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    earlier = f"; after {kind_and_place(before)}" if before else ""
    return f"{type(error).__name__} at {place}{said}{earlier}"
