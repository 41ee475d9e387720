"""The buttons below answers: who may press them, what they do, what is kept."""

from bot.client import SupportBot
from bot.services import Services
from bot.store.records import Verdict, Vote
from tests.features.look import ENGLISH, buttons, shown, texts
from tests.features.place import Place
from tests.features.vague import answered, offered, vague

ONLY_THE_ASKER = "Only the person who asked and the moderators can"


async def votes(services: Services, question_id: int = 1) -> list[Vote]:
    return await services.store.votes.of_question(question_id)


async def test_helped_is_counted_once_a_person(place: Place, services: Services) -> None:
    card = await answered(place)
    for person in (place.asker, place.asker, place.stranger):
        noted = shown(await person.click(card, label="Helped"))
        assert noted.ephemeral
        assert noted.content == "Good. Noted."
    assert [vote.verdict for vote in await votes(services)] == [Verdict.HELPED, Verdict.HELPED]


async def test_what_one_person_says_last_of_an_answer_holds(place: Place, services: Services) -> None:
    card = await answered(place)
    for label in ("Helped", "Not quite", "Helped", "Not quite"):
        await place.asker.click(card, label=label)
    await place.stranger.click(card, label="Helped")
    assert sorted(vote.verdict for vote in await votes(services)) == [Verdict.HELPED, Verdict.NOT_QUITE]


async def test_whoever_asked_in_a_direct_message_is_not_promised_that_moderators_see_what_was_missing(
    place: Place, services: Services
) -> None:
    card = shown(await place.asker.user.slash("ask", question="is it retroactive?"))
    offer = shown(await place.asker.user.click(card.message, label="Not quite"))
    assert texts(offer) == ENGLISH("not-quite-nearer")
    assert ENGLISH("button-say-more") not in buttons(offer)


async def test_nor_is_anybody_about_a_question_of_somebody_who_opted_out(place: Place) -> None:
    await place.asker.slash(place.channel, "privacy opt-out")
    card = await answered(place)
    offer = shown(await place.stranger.click(card, label="Not quite"))
    assert texts(offer) == ENGLISH("not-quite-nearer")
    assert ENGLISH("button-say-more") not in buttons(offer)


async def test_a_form_opened_before_its_asker_opted_out_tells_the_truth(place: Place) -> None:
    offer = shown(await place.asker.click(await answered(place), label="Not quite"))
    form = await place.asker.click(offer, label="Say what was missing")
    await place.asker.slash(place.channel, "privacy opt-out")
    told = shown(await place.asker.submit_modal(form, {"word": "the date"}))
    assert told.content == ENGLISH("missing-unseen")


async def test_not_quite_offers_the_nearest_answers_and_a_form(place: Place, services: Services) -> None:
    offer = shown(await place.asker.click(await answered(place), label="Not quite"))
    assert offer.ephemeral
    assert texts(offer) == f"{ENGLISH('not-quite-noted')} {ENGLISH('not-quite-nearer')}"
    *nearest, last = buttons(offer)
    assert len(nearest) == 2
    assert last == "Say what was missing"
    assert "Does the change cover contracts that ended before it?" not in nearest
    form = await place.asker.click(offer, label=last)
    thanked = shown(await place.asker.submit_modal(form, {"word": "the  date\nof it"}))
    assert thanked.content == "Thank you. The moderators will see it."
    [vote] = await votes(services)
    assert (vote.verdict, vote.word) == (Verdict.NOT_QUITE, "the date of it")


async def test_a_stranger_picks_the_nearer_answer_offered_to_them(place: Place) -> None:
    offer = shown(await place.stranger.click(await answered(place), label="Not quite"))
    title = buttons(offer)[0]
    picked = shown(await place.stranger.click(offer, label=title))
    assert f"### {title}" in texts(picked)


async def test_a_form_opened_before_a_restart_is_taken_after_it(place: Place, services: Services) -> None:
    offer = shown(await place.asker.click(await answered(place), label="Not quite"))
    form = await place.asker.click(offer, label="Say what was missing")
    await place.env.restart_bot(SupportBot(services))
    assert shown(await place.asker.submit_modal(form, {"word": "the date"})).ephemeral
    assert [vote.word for vote in await votes(services)] == ["the date"]


async def test_buttons_from_before_a_restart_go_on_working(place: Place, services: Services) -> None:
    card = await answered(place)
    await place.env.restart_bot(SupportBot(services))
    await place.asker.click(card, label="Helped")
    assert [vote.verdict for vote in await votes(services)] == [Verdict.HELPED]
    assert (await place.asker.click(card, label="Dismiss")).acknowledged
    assert place.said() == []


async def test_the_asker_and_a_moderator_can_dismiss_and_a_stranger_cannot(place: Place) -> None:
    for person in (place.asker, place.moderator):
        card = await answered(place)
        refused = shown(await place.stranger.click(card, label="Dismiss"))
        assert refused.ephemeral
        assert refused.content.startswith(ONLY_THE_ASKER)
        assert len(place.said()) == 1
        await person.click(card, label="Dismiss")
        assert place.said() == []


async def test_a_forgotten_question_says_so_and_moderators_dismiss_its_answer(
    place: Place, services: Services
) -> None:
    card = await answered(place)
    await services.store.questions.purge(place.guild.id, before=services.clock().replace(year=2027))
    for label in ("Helped", "Not quite", "Ask a human"):
        gone = shown(await place.asker.click(card, label=label))
        assert gone.ephemeral
        assert gone.content == ENGLISH("question-gone")
    for person in (place.stranger, place.asker):  # nobody knows any more who asked
        refused = shown(await person.click(card, label="Dismiss"))
        assert refused.content == ENGLISH("asker-unknown")
    assert [each.id for each in place.said()] == [card.id]
    await place.moderator.click(card, label="Dismiss")
    assert place.said() == []


async def test_a_vague_question_gets_choices_and_the_picked_one_takes_their_place(
    place: Place, services: Services
) -> None:
    card = await offered(place, services)
    *choices, none = buttons(card)
    assert 2 <= len(choices) <= 4
    assert none == "None of these"
    refused = shown(await place.stranger.click(card, label=choices[0]))
    assert refused.ephemeral
    assert refused.content.startswith(ONLY_THE_ASKER)
    assert await votes(services) == []
    await place.asker.click(card, label=choices[0])
    [picked] = place.said()
    assert picked.id == card.id
    assert f"### {choices[0]}" in texts(picked)
    assert buttons(picked)[0] == "Helped"
    [vote] = await votes(services)
    library = await services.knowledge.library(place.guild.id)
    assert vote.verdict is Verdict.PICKED
    assert library.answers[vote.topic or ""].title == choices[0]


async def test_a_moderator_may_choose_for_the_asker(place: Place, services: Services) -> None:
    card = await offered(place, services)
    title = buttons(card)[1]
    await place.moderator.click(card, label=title)
    assert f"### {title}" in texts(place.said()[0])


async def test_none_of_the_choices_leads_to_a_human(place: Place, services: Services) -> None:
    card = await offered(place, services)
    stranger = shown(await place.stranger.click(card, label="None of these"))
    assert stranger.content.startswith(ONLY_THE_ASKER)
    await place.asker.click(card, label="None of these")
    [notice] = place.said()
    assert texts(notice) == f"{ENGLISH('not-covered')} {ENGLISH('noted')}"
    assert buttons(notice) == ["Ask a human", "Dismiss"]
    assert [vote.verdict for vote in await votes(services)] == [Verdict.NOT_QUITE]


async def test_choices_offered_before_a_restart_can_be_picked_after_it(
    place: Place, services: Services
) -> None:
    card = await offered(place, services)
    await place.env.restart_bot(SupportBot(services))
    title = buttons(card)[0]
    await place.asker.click(card, label=title)
    assert f"### {title}" in texts(place.said()[0])


async def test_the_choices_are_those_of_the_matcher(place: Place, services: Services) -> None:
    library = await services.knowledge.library(place.guild.id)
    reply = library.matcher.reply(vague(library))
    titles = [library.answers[slug].title for slug in reply.suggestions]
    assert buttons(await offered(place, services)) == [*titles, "None of these"]
