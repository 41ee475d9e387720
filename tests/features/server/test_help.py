"""What `/help` tells whom."""

from tests.features.look import shown, texts
from tests.features.place import Place

FOR_MODERATORS = "For moderators"
UNOFFICIAL = "not affiliated with Upwork"


async def test_a_member_is_told_the_commands_privately(place: Place) -> None:
    card = shown(await place.asker.slash(place.channel, "help"))
    assert card.ephemeral
    for name in ("`/ask`", "`/jss`", "`/faq`"):
        assert name in texts(card)
    assert UNOFFICIAL in texts(card)
    assert FOR_MODERATORS not in texts(card)


async def test_a_moderator_is_told_their_part_too(place: Place) -> None:
    card = shown(await place.moderator.slash(place.channel, "help"))
    assert FOR_MODERATORS in texts(card)
    assert "**Dismiss**" in texts(card)


async def test_help_in_direct_messages_has_no_part_for_moderators(place: Place) -> None:
    card = shown(await place.moderator.user.slash("help"))
    assert "`/jss`" in texts(card)
    assert FOR_MODERATORS not in texts(card)
