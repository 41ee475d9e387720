"""`/gaps`: what is in the queue, in which order, and for whom."""

from datetime import timedelta

from bot.services import Services
from bot.store.records import Mark
from tests.features.answers.writing import prefilled
from tests.features.gaps.asked import ACCOUNTS, PRINT, PRINT_AGAIN, ask, demote, opened, queue, told
from tests.features.gaps.conftest import Clock
from tests.features.look import buttons, shown, texts
from tests.features.place import Place
from tests.features.tongue import Tongues
from tests.features.vague import answered


async def test_near_duplicates_are_one_gap_and_the_most_asked_comes_first(place: Place) -> None:
    await ask(place, ACCOUNTS)
    first = await ask(place, PRINT)
    await ask(place, PRINT_AGAIN, by=place.stranger)
    card = await queue(place)
    assert card.ephemeral
    text = texts(card)
    assert "2 questions, asked 3 times in the last 30 days" in text
    assert text.index("print my profile") < text.index("two accounts")
    assert "Asked 2 times: 2 not answered" in text
    assert f"https://discord.com/channels/{place.guild.id}/{place.channel.id}/{first.id}" in text
    assert buttons(card) == ["Open", "Open"]


async def test_courtesies_single_words_and_answered_questions_are_no_gaps(place: Place) -> None:
    for said in ("thanks a lot", "connects", "🎉🎉", "is it retroactive?"):
        await ask(place, said)
    card = await queue(place)
    assert "No open gaps" in texts(card)


async def test_a_slash_command_leaves_no_message_to_link_to(place: Place) -> None:
    await place.asker.slash(place.channel, "ask", question=ACCOUNTS)
    text = texts(await queue(place))
    assert "two accounts" in text
    assert "discord.com/channels" not in text


async def test_an_answer_that_did_not_help_is_a_gap_with_what_was_missing(place: Place) -> None:
    offer = shown(await place.asker.click(await answered(place), label="Not quite"))
    form = await place.asker.click(offer, label="Say what was missing")
    await place.asker.submit_modal(form, {"word": "the *date* of it"})
    text = texts(await queue(place))
    assert "1 not helped" in text
    assert "Missing: “the \\*date\\* of it”" in text
    assert "Nearest answer: Does the change cover" in text
    card = await opened(place)
    assert buttons(card)[0] == "Edit the answer"
    edit = await place.moderator.click(card, label="Edit the answer")
    assert prefilled(edit)["title"] == "Does the change cover contracts that ended before it?"


async def test_the_nearest_answers_are_named_in_the_moderators_language(
    place: Place, tongues: Tongues
) -> None:
    await place.asker.click(await answered(place), label="Not quite")
    tongues.speaks(place.moderator, "es-ES")
    assert "Respuesta más cercana: ¿El cambio" in texts(await queue(place))


async def test_who_opted_out_is_not_shown(place: Place, services: Services) -> None:
    await services.store.opt_outs.add(services.store.user_hash(place.asker.id), at=services.clock())
    await ask(place, PRINT)
    assert "No open gaps" in texts(await queue(place))


async def test_questions_older_than_they_are_kept_are_not_shown(place: Place, clock: Clock) -> None:
    await ask(place, PRINT)
    clock.go_on(timedelta(days=31))
    assert "No open gaps" in texts(await queue(place))


async def test_a_member_is_refused_even_behind_the_buttons(place: Place) -> None:
    await ask(place, PRINT)
    card = await queue(place)
    assert "gaps" not in place.asker.available_commands(place.channel)
    demote(place)
    refused = told(await place.moderator.click(card, label="Open"))
    assert refused.content == "Only this server's moderators can do that."


async def test_pages_turn_and_the_last_one_is_shown_when_the_queue_got_shorter(
    place: Place, services: Services
) -> None:
    subjects = (
        PRINT,
        ACCOUNTS,
        "where do i upload my passport",
        "who is the ceo of upwork",
        "fiverr or upwork",
    )
    for subject in subjects:
        await ask(place, subject)
    card = await queue(place)
    assert buttons(card) == ["Open"] * 4 + ["Next"]
    second = shown(await place.moderator.click(card, label="Next"))
    assert "Page 2 of 2" in texts(second)
    assert buttons(second) == ["Open", "Previous"]
    first = shown(await place.moderator.click(second, label="Previous"))
    now = services.clock()
    await services.store.gaps.mark(place.guild.id, [PRINT], Mark.DISMISSED, by=1, at=now)
    shorter = shown(await place.moderator.click(first, label="Next"))
    assert "Page 1 of 1" in texts(shorter)
    assert buttons(shorter) == ["Open"] * 4
