"""Aliases: within a server, a name leads to one answer only."""

from collections.abc import Iterable

from sqlmodel import col, delete, select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.store.errors import AliasTaken
from bot.store.tables import AliasRow, AnswerRow


def alias_key(name: str) -> str:
    """Give the form in which names are compared: case and spacing do not tell them apart."""
    return " ".join(name.casefold().split())


async def replace_aliases(session: AsyncSession, answer: AnswerRow, names: Iterable[str]) -> None:
    """Let these names, and no others, lead to the answer; AliasTaken when one leads elsewhere."""
    wanted = {alias_key(name): name for name in names}
    taken = await session.exec(
        select(AliasRow.key, AnswerRow.slug)
        .join(AnswerRow, col(AnswerRow.id) == col(AliasRow.answer_id))
        .where(
            col(AliasRow.guild_id) == answer.guild_id,
            col(AliasRow.key).in_(wanted),
            col(AliasRow.answer_id) != answer.id,
        )
    )
    if first := taken.first():
        key, slug = first
        raise AliasTaken(wanted[key], slug)
    await session.exec(delete(AliasRow).where(col(AliasRow.answer_id) == answer.id))
    session.add_all(AliasRow(guild_id=answer.guild_id, key=key, answer_id=answer.id) for key in wanted)
