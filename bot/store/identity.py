"""User ids that are counted but not known: a keyed hash, with a key that never leaves the database."""

import hmac
import secrets

from sqlmodel.ext.asyncio.session import AsyncSession

from bot.store.database import Database
from bot.store.records import UserHash
from bot.store.tables import SecretRow

KEY = "user-hash"
LENGTH = 32  # hexadecimal digits: 128 bits, so two people never share one


def user_hash(key: str, user_id: int) -> UserHash:
    """Hash a user id; without the key, which is the database's own, the id cannot be found by trying all."""
    return UserHash(hmac.digest(key.encode(), str(user_id).encode(), "sha256").hex()[:LENGTH])


async def hash_key(database: Database) -> str:
    """Give the database's key, made at its first start."""

    async def work(session: AsyncSession) -> str:
        row = await session.get(SecretRow, KEY)
        if row is None:
            row = SecretRow(name=KEY, value=secrets.token_hex(32))
            session.add(row)
        return row.value

    return await database.write(work)
