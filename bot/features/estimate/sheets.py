"""The estimates that are on somebody's screen: in memory only, and only for a while."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import cast

from discord.ext import commands

from bot.client import SupportBot
from bot.estimating import Report
from bot.recent import Recent
from bot.refusal import Refusal
from bot.words import ENGLISH
from jss.score.forecast import Point

KEPT_FOR = timedelta(minutes=60)
MOST = 500


class SheetGoneError(Refusal):
    """The paste behind a card is no longer in memory."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What one person pasted and what came of it; never written anywhere.

    `report` and `picture` are None while nothing could be made of the paste; `outlook` is the forecast drawn,
    `language` that of the picture.
    """

    user_id: int
    paste: str
    shown: int | None = None
    report: Report | None = None
    outlook: tuple[Point, ...] = ()
    picture: bytes | None = None
    language: str = ENGLISH


class Sheets(commands.Cog):
    """Sheets by a short random name, the oldest leaving first."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._kept: Recent[str, Sheet] = Recent(clock, kept_for=KEPT_FOR, most=MOST)

    def put(self, sheet: Sheet, name: str | None = None) -> str:
        """Keep a sheet, under a new name or in the place of an older one, and give the name."""
        name = name or secrets.token_hex(6)
        self._kept.put(name, sheet)
        return name

    @commands.Cog.listener()
    async def on_person_forgotten(self, user_id: int) -> None:
        """Forget the sheets of a person who had themselves forgotten."""
        self._kept.drop(lambda _, sheet: sheet.user_id == user_id)

    def get(self, name: str, user_id: int) -> Sheet:
        """Give a person's own sheet.

        Raises:
            SheetGoneError: it is somebody else's, too old, or from before a restart.
        """
        sheet = self._kept.get(name)
        if sheet is None or sheet.user_id != user_id:
            raise SheetGoneError("estimate-gone")
        return sheet


def sheets_of(bot: SupportBot) -> Sheets:
    """The bot's one collection of sheets."""
    return cast("Sheets", bot.get_cog(Sheets.__name__))
