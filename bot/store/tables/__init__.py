"""The tables, one file each; importing this package makes all of them known to `METADATA`."""

from bot.store.tables.alias import AliasRow
from bot.store.tables.answer import AnswerRow
from bot.store.tables.base import Table
from bot.store.tables.board_post import BoardPostRow
from bot.store.tables.draft import DraftRow
from bot.store.tables.gap_mark import GapMarkRow
from bot.store.tables.opt_out import OptOutRow
from bot.store.tables.question import QuestionRow
from bot.store.tables.revision import RevisionRow
from bot.store.tables.secret import SecretRow
from bot.store.tables.setting import SettingRow
from bot.store.tables.vote import VoteRow

METADATA = Table.metadata

__all__ = [
    "METADATA",
    "AliasRow",
    "AnswerRow",
    "BoardPostRow",
    "DraftRow",
    "GapMarkRow",
    "OptOutRow",
    "QuestionRow",
    "RevisionRow",
    "SecretRow",
    "SettingRow",
    "VoteRow",
]
