"""The estimates that are on somebody's screen: in memory only, in bounded number and size, and only for a while."""

import asyncio
import secrets
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import cast

import discord
from discord.ext import commands
from typing_extensions import override

from bot.client import SupportBot
from bot.estimating import Report
from bot.features.estimate.prospects import Prospects
from bot.recent import Recent
from bot.refusal import Refusal

# People are told "within an hour": swept once a minute, what is kept for so long is gone by then.
KEPT_FOR = timedelta(minutes=58)
SWEEP_S = 60
MEBIBYTE = 2**20
MOST = 64 * MEBIBYTE
MOST_OF_ONE = 24 * MEBIBYTE
SHEETS_OF_ONE = 8
MOST_SHARED = 5000
# What a contract that was read and judged takes in memory, and everything about a sheet without one.
CONTRACT_BYTES, SHEET_BYTES = 1000, 8192


class SheetGoneError(Refusal):
    """The estimate behind a card is no longer in memory."""


@dataclass(frozen=True, slots=True)
class Filled:
    """What the form holds when it is opened again; `with_file`: a file came as well, whose text is not in here."""

    text: str = ""
    shown: str = ""
    with_file: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """What one person sent and what came of it; never written anywhere.

    `report` is None while nothing could be made of it; `cut_at` is how many characters the form or the command
    takes, where the text was as long as that.
    """

    user_id: int
    filled: Filled = field(default_factory=Filled)
    report: Report | None = None
    coming: Prospects = field(default_factory=Prospects)
    cut_at: int = 0

    @property
    def bytes(self) -> int:
        """About how much memory it takes."""
        contracts = len(self.report.reading.contracts) if self.report else 0
        return SHEET_BYTES + sys.getsizeof(self.filled.text) + CONTRACT_BYTES * contracts


class Sheets(commands.Cog):
    """Sheets by a short random name, the oldest leaving first."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._kept: Recent[str, Sheet] = Recent(
            clock, kept_for=KEPT_FOR, most=MOST, size=lambda sheet: sheet.bytes
        )
        # The addresses of the messages in which sheets are shared, by the sheet's name.
        self._shared: Recent[str, str] = Recent(clock, kept_for=KEPT_FOR, most=MOST_SHARED)

        self._timer: asyncio.TimerHandle | None = None

    @override
    async def cog_unload(self) -> None:
        if self._timer:
            self._timer.cancel()

    def put(self, sheet: Sheet, name: str | None = None) -> str:
        """Keep a sheet, under a new name or in the place of an older one of the same person, and give the name."""
        there = self._kept.get(name) if name else None
        if name is None or (there is not None and there.user_id != sheet.user_id):
            name = secrets.token_hex(6)
        self._shared.drop(lambda key, _: key == name)
        self._kept.put(name, sheet)
        self._make_room(sheet.user_id, name)
        self._sweep_later()
        return name

    def get(self, name: str, user_id: int) -> Sheet:
        """Give a person's own sheet.

        Raises:
            SheetGoneError: it is somebody else's, too old, or from before a restart.
        """
        sheet = self._kept.get(name)
        if sheet is None or sheet.user_id != user_id:
            raise SheetGoneError("estimate-gone")
        return sheet

    @commands.Cog.listener()
    async def on_person_forgotten(self, user_id: int) -> None:
        """Forget the sheets of a person who had themselves forgotten."""
        self._kept.drop(lambda _, sheet: sheet.user_id == user_id)

    @commands.Cog.listener()
    async def on_raw_message_delete(self, payload: discord.RawMessageDeleteEvent) -> None:
        """What was shared and is gone may be shared again."""
        self.taken_back(payload.message_id)

    def shared(self, name: str) -> str | None:
        """The address of the message in which a sheet is shared; empty while that is only on its way."""
        return self._shared.get(name)

    def share(self, name: str, address: str = "") -> None:
        """Note where a sheet is shared."""
        self._shared.put(name, address)

    def unshare(self, name: str) -> None:
        """Note that a sheet is not shared any more."""
        self._shared.drop(lambda key, _: key == name)

    def taken_back(self, message_id: int) -> None:
        """Note that a message in which a sheet was shared is gone."""
        self._shared.drop(lambda _, address: address.endswith(f"/{message_id}"))

    def _sweep_later(self) -> None:
        """Forget what is too old also where nobody asks for anything any more."""
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(SWEEP_S, self._sweep)

    def _sweep(self) -> None:
        self._timer = None
        self._shared.sweep()
        if self._kept.items():
            self._sweep_later()

    def _make_room(self, user_id: int, newest: str) -> None:
        """Let the older sheets of one person go where they have too many, or too large ones."""
        own = [(name, sheet) for name, sheet in self._kept.items() if sheet.user_id == user_id]
        taken = 0
        for number, (name, sheet) in enumerate(reversed(own)):
            taken += sheet.bytes
            if name != newest and (number >= SHEETS_OF_ONE or taken > MOST_OF_ONE):
                self._kept.drop(lambda key, _, name=name: key == name)


def sheets_of(bot: SupportBot) -> Sheets:
    """The bot's one collection of sheets."""
    return cast("Sheets", bot.get_cog(Sheets.__name__))
