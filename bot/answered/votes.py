"""Noting what a person says about what they were given."""

from bot.client import Interaction
from bot.store.records import Verdict, Vote

WORD_LENGTH = 300


async def cast_vote(
    interaction: Interaction, question_id: int, verdict: Verdict, *, topic: str | None = None, word: str = ""
) -> bool:
    """Note the verdict of whoever acts, the same one once a person; False when the question is kept no more."""
    services = interaction.client.services
    return await services.store.votes.cast(
        Vote(
            question_id=question_id,
            voter=services.store.user_hash(interaction.user.id),
            verdict=verdict,
            topic=topic,
            word=word[:WORD_LENGTH],
            at=services.clock(),
        )
    )
