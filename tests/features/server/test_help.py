"""What `/help` tells whom."""

from typing import cast

from simcord import MemberActor

from bot.client import SupportBot
from bot.views.examples import EXAMPLES
from bot.words import words_in
from tests.features.look import ENGLISH, buttons, shown, texts
from tests.features.place import Place
from tests.features.tongue import Tongues

FOR_MODERATORS = "For moderators"
UNOFFICIAL = "not affiliated with Upwork"


async def test_a_member_is_told_the_commands_privately(place: Place) -> None:
    card = shown(await place.asker.slash(place.channel, "help"))
    assert card.ephemeral
    ids = cast("SupportBot", place.env.bot).command_ids
    for name in ("ask", "jss", "faq"):
        assert f"</{name}:{ids[name]}>" in texts(card)
    assert UNOFFICIAL in texts(card)
    assert FOR_MODERATORS not in texts(card)


async def test_a_moderator_is_told_their_part_too(place: Place) -> None:
    card = shown(await place.moderator.slash(place.channel, "help"))
    assert FOR_MODERATORS in texts(card)
    assert "**Dismiss**" in texts(card)


async def test_help_in_direct_messages_has_no_part_for_moderators(place: Place) -> None:
    card = shown(await place.moderator.user.slash("help"))
    assert "</jss:" in texts(card)
    assert FOR_MODERATORS not in texts(card)


async def test_who_manages_the_server_is_told_of_the_settings(place: Place, manager: MemberActor) -> None:
    assert "</settings:" in texts(shown(await manager.slash(place.channel, "help")))
    assert "</settings:" not in texts(shown(await place.asker.slash(place.channel, "help")))


async def test_an_example_is_answered_at_once_to_who_taps_it_alone(place: Place) -> None:
    card = shown(await place.asker.slash(place.channel, "help"))
    for key in EXAMPLES:
        answer = shown(await place.asker.click(card, label=ENGLISH(key)))
        assert answer.ephemeral
        assert "Helped" in buttons(answer)
    assert place.said() == []


async def test_help_is_in_the_persons_language_and_its_examples_are_answered_there(
    place: Place, tongues: Tongues
) -> None:
    spanish = words_in("es")
    tongues.speaks(place.asker, "es-419")
    card = shown(await place.asker.slash(place.channel, "help"))
    assert spanish("help-examples") in texts(card)
    answer = shown(await place.asker.click(card, label=spanish(EXAMPLES[0])))
    assert spanish("button-helped") in buttons(answer)
