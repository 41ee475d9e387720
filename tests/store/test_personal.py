import json
from pathlib import Path

from sqlalchemy import BigInteger, Column, Integer, MetaData, String, Table

from bot.store import Store, open_store
from bot.store.identity import LENGTH
from bot.store.personal import PERSONAL
from bot.store.records import Draft, Mark, Verdict, Vote
from bot.store.tables import METADATA
from tests.store.examples import (
    FEES,
    GUILD,
    MODERATOR,
    NOW,
    OTHER_MODERATOR,
    change,
    question,
)
from tests.store.files import raw

PEOPLE = ("user", "author", "actor", "asker", "member", "person", "owner", "moderator", "editor", "_by")
# The ids of Discord that are not a person's; every other column wide enough for one may be.
PLACES = {"guild_id", "channel_id", "message_id", "reply_id", "role_id", "thread_id"}


def about_people(metadata: MetaData) -> set[tuple[str, str]]:
    return {
        (table.name, column.name)
        for table in metadata.tables.values()
        for column in table.columns
        if any(word in column.name for word in PEOPLE) or _could_hold_an_id(column)
    }


def _could_hold_an_id(column: Column[object]) -> bool:
    is_hash = isinstance(column.type, String) and column.type.length == LENGTH
    return is_hash or (isinstance(column.type, BigInteger) and column.name not in PLACES)


def test_every_column_that_may_hold_a_user_id_or_its_hash_is_in_the_registry() -> None:
    assert about_people(METADATA) == {(entry.table, entry.column) for entry in PERSONAL}


def test_a_table_that_is_missing_from_the_registry_would_be_noticed() -> None:
    metadata = MetaData()
    Table("vote", metadata, Column("id", Integer), Column("voter", String(LENGTH)), Column("value", Integer))
    Table("opt_out", metadata, Column("user_hash", String), Column("guild_id", BigInteger))
    Table("note", metadata, Column("written_for", BigInteger), Column("channel_id", BigInteger))
    assert about_people(metadata) == {("vote", "voter"), ("opt_out", "user_hash"), ("note", "written_for")}


async def fill(store: Store) -> None:
    for person in (MODERATOR, OTHER_MODERATOR):
        asker = store.user_hash(person)
        await store.questions.log(question(asker))
        number = await store.questions.log(question(asker))
        await store.votes.cast(Vote(number, asker, Verdict.HELPED, None, "", NOW))
        await store.settings.set(GUILD, f"setting-of-{person}", 1, by=person, at=NOW)
        await store.gaps.mark(GUILD, ["lunch?"], Mark.DISMISSED, by=person, at=NOW)
        await store.gaps.add_draft(Draft(number, person, asker, "In my view, yes.", NOW))
        await store.opt_outs.add(asker, at=NOW)
    await store.answers.add(GUILD, FEES, change(by=MODERATOR))
    await store.answers.edit(GUILD, FEES, change(by=OTHER_MODERATOR), seen=1)


async def test_the_export_has_a_persons_rows_and_nobody_elses_ready_for_json(store: Store) -> None:
    await fill(store)
    exported = await store.personal.export(MODERATOR)
    assert {table: len(rows) for table, rows in exported.items()} == {
        "draft": 1,
        "vote": 1,
        "question": 2,
        "revision": 1,
        "setting": 1,
        "gapmark": 1,
        "optout": 1,
    }
    assert exported["question"][0]["asked_at"] == "2026-03-01T12:30:00+00:00"
    assert str(OTHER_MODERATOR) not in json.dumps(exported)


async def test_of_a_person_nothing_is_kept_about_nothing_is_exported(store: Store) -> None:
    await fill(store)
    assert await store.personal.export(3) == {}


async def test_a_forgotten_person_is_nowhere_and_others_and_the_servers_answers_stay(store: Store) -> None:
    await fill(store)
    others = await store.personal.export(OTHER_MODERATOR)
    gone = {"draft": 1, "vote": 1, "question": 2, "revision": 1, "setting": 1, "gapmark": 1, "optout": 1}
    assert await store.personal.forget(MODERATOR) == gone
    assert await store.personal.export(MODERATOR) == {}
    assert await store.personal.forget(MODERATOR) == dict.fromkeys(gone, 0)
    assert await store.personal.export(OTHER_MODERATOR) == others
    history = await store.answers.history(GUILD, "fees")
    assert [(revision.by, revision.answer) for revision in history] == [(OTHER_MODERATOR, FEES), (None, FEES)]
    assert await store.settings.get(GUILD, f"setting-of-{MODERATOR}") == 1


async def test_what_was_deleted_cannot_be_read_from_the_file_either(path: Path) -> None:
    async with open_store(f"sqlite:///{path}") as store:
        await store.questions.log(question(store.user_hash(1), "my embarrassing question"))
    assert b"my embarrassing question" in raw(path)
    async with open_store(f"sqlite:///{path}") as store:
        await store.personal.forget(1)
    assert b"my embarrassing question" not in raw(path)


async def test_a_users_hash_stays_the_same_but_says_nothing_outside_its_database(
    url: str, tmp_path: Path
) -> None:
    async with open_store(url) as store:
        first = store.user_hash(MODERATOR)
        assert store.user_hash(OTHER_MODERATOR) != first
    async with open_store(url) as store:
        assert store.user_hash(MODERATOR) == first
    async with open_store(f"sqlite:///{tmp_path / 'other.sqlite3'}") as store:
        assert store.user_hash(MODERATOR) != first
    assert str(MODERATOR) not in first
