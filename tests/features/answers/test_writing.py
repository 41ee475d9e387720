"""Writing a new answer: the form, the preview, saving."""

import pytest

from bot.client import SupportBot
from bot.services import Services
from bot.store.records import Question, Way
from jss.answers.reply import Outcome
from tests.features.answers.writing import PAYDAY, PAYDAY_SLUG, drafted, edited, prefilled, written
from tests.features.look import buttons, shown, texts
from tests.features.place import Place


async def slugs(place: Place, services: Services) -> set[str]:
    """The answers that the server adds to the shipped ones."""
    library = await services.knowledge.library(place.guild.id)
    return set(library.answers) - set(services.knowledge.shipped.answers)


async def asked(place: Place, services: Services, text: str, topic: str | None = None) -> int:
    """Note a question that was answered with a topic, or with nothing."""
    question = Question(
        guild_id=place.guild.id,
        channel_id=place.channel.id,
        message_id=1,
        asker=services.store.user_hash(place.asker.id),
        text=text,
        outcome=Outcome.ANSWERED if topic else Outcome.ABSTAINED,
        topic=topic,
        confidence=None,
        asked_at=services.clock(),
        way=Way.SLASH,
    )
    return await services.store.questions.log(question)


async def test_an_answer_is_shown_before_it_is_saved_and_live_after(place: Place, services: Services) -> None:
    preview = await drafted(place)
    assert "nothing is saved yet" in texts(preview)
    assert "### When is payday?\nPayments clear on Wednesdays." in texts(preview)
    assert "None of the recent questions" in texts(preview)
    assert buttons(preview) == ["Save", "Save with a reason", "Edit again", "Spanish version", "Discard"]
    assert await slugs(place, services) == set()
    saved = shown(await place.moderator.click(preview, label="Save"))
    assert "Saved as revision 1, and live" in texts(saved)
    assert await slugs(place, services) == {PAYDAY_SLUG}
    told = shown(await place.asker.slash(place.channel, "ask", question="when do I get paid"))
    assert "Payments clear on Wednesdays." in texts(told)


async def test_all_of_it_is_for_the_moderators_eyes_only(place: Place) -> None:
    await written(place)
    assert place.channel.history(viewer=place.stranger) == []


async def test_the_preview_counts_the_recent_questions_that_would_be_answered(
    place: Place, services: Services
) -> None:
    await asked(place, services, "payday when")
    await asked(place, services, "can my cat sign a lease")
    preview = texts(await drafted(place))
    assert "Would now also answer 1 of 1 recent question like this." in preview
    assert "- payday when" in preview
    assert "lease" not in preview


async def test_the_preview_names_the_answers_whose_questions_would_be_taken_and_lost(
    place: Place, services: Services
) -> None:
    await asked(place, services, "payday when", "retroactive")
    assert "Would take one recent question from “Does the change cover" in texts(await drafted(place))
    await written(place)
    await asked(place, services, "when do I get paid", PAYDAY_SLUG)
    other = {"title": "Where is the moon?", "text": "Up.", "phrasings": ""}
    card = await edited(place, PAYDAY_SLUG, other)
    assert "Would no longer answer one question that it answered." in texts(card)


async def test_a_reason_is_asked_for_and_kept(place: Place) -> None:
    preview = await drafted(place)
    form = await place.moderator.click(preview, label="Save with a reason")
    saved = shown(await place.moderator.submit_modal(form, {"why": "asked  every\nweek"}))
    assert "Saved as revision 1" in texts(saved)
    history = shown(await place.moderator.click(saved, label="History"))
    assert "Why: asked every week" in texts(history)


async def test_edit_again_brings_the_form_back_as_it_was_typed(place: Place) -> None:
    bad = {**PAYDAY, "sources": "\nHelp page | last year\n"}
    card = await drafted(place, bad)
    assert "Sources, line 2: “last year” is not a date." in texts(card)
    assert buttons(card) == ["Edit again", "Discard"]
    form = await place.moderator.click(card, label="Edit again")
    assert prefilled(form) == bad | {"sources": "\nHelp page | last year"}
    better = await place.moderator.submit_modal(form, {**prefilled(form), "sources": ""})
    assert shown(better).id == card.id
    assert "This server's own word" in texts(shown(better))


async def test_a_draft_outlives_a_restart(place: Place, services: Services) -> None:
    card = await drafted(place)
    await place.env.restart_bot(SupportBot(services))
    form = await place.moderator.click(card, label="Edit again")
    assert prefilled(form) == PAYDAY
    await place.env.restart_bot(SupportBot(services))
    again = shown(await place.moderator.submit_modal(form, {**PAYDAY, "text": "On Thursdays."}))
    await place.env.restart_bot(SupportBot(services))
    assert "live" in texts(shown(await place.moderator.click(again, label="Save")))
    library = await services.knowledge.library(place.guild.id)
    assert library.answers[PAYDAY_SLUG].text == "On Thursdays."


async def test_a_draft_whose_file_is_lost_says_so(place: Place, services: Services) -> None:
    card = await drafted(place)
    await place.env.restart_bot(SupportBot(services))
    place.env.backend.cdn._blobs.clear()  # pyright: ignore[reportPrivateUsage] no other way to lose it
    [told] = (await place.moderator.click(card, label="Save")).followups
    assert told.content.startswith("I no longer have what was typed here.")
    assert await slugs(place, services) == set()


async def test_discarded_is_gone_and_nothing_was_saved(place: Place, services: Services) -> None:
    card = shown(await place.moderator.click(await drafted(place), label="Discard"))
    assert texts(card) == "Discarded. Nothing was saved."
    assert card.attachments == []
    assert await slugs(place, services) == set()


async def test_save_pressed_twice_saves_once(place: Place, services: Services) -> None:
    card = await drafted(place)
    place.env.inject_error("PATCH", "/webhooks/*/messages/@original", status=404)
    await place.moderator.click(card, label="Save")  # saved, but the card still looks as if it were not
    [again] = (await place.moderator.click(card, label="Save")).followups
    assert again.content.startswith("This is being saved, or has been saved already.")
    assert await slugs(place, services) == {PAYDAY_SLUG}


@pytest.mark.parametrize(
    ("field", "typed", "fault"),
    [
        ("title", "   ", "Title: it is empty."),
        ("text", " \n ", "Text: it is empty."),
        ("aliases", "pay\n\nPAY", "Aliases, line 3: “PAY” stands in line 1 already."),
        ("aliases", "ok\nretroactive", "Aliases, line 2: “retroactive” already leads to"),
        ("aliases", "x" * 101, "Aliases, line 1: an alias has at most 100 characters."),
        ("phrasings", "x" * 301, "Phrasings, line 1: a phrasing has at most 300 characters"),
        ("sources", "just a name", "Sources, line 1: write label | date | link"),
        ("sources", "| 2020", "Sources, line 1: write label | date | link"),
        ("sources", "Page | 2020-13", "Sources, line 1: “2020-13” is not a date."),
        ("sources", "Page | 2020-11 | www.upwork.com", "“www.upwork.com” is not a link."),
        ("sources", "Page | https://support.upwork.com", "Sources, line 1: write label | date | link"),
    ],
)
async def test_what_is_wrong_is_named_with_its_field_and_line(
    place: Place, services: Services, field: str, typed: str, fault: str
) -> None:
    card = await drafted(place, {**PAYDAY, field: typed})
    assert fault in texts(card)
    assert buttons(card) == ["Edit again", "Discard"]
    assert await slugs(place, services) == set()


async def test_every_fault_is_told_at_once(place: Place) -> None:
    card = texts(await drafted(place, {**PAYDAY, "title": " ", "aliases": "a\na", "sources": "x"}))
    assert card.count("\n- ") == 3


async def test_an_alias_of_another_own_answer_is_taken(place: Place) -> None:
    await written(place)
    other = {**PAYDAY, "title": "Another", "aliases": "PayDay"}
    assert f"“PayDay” already leads to the answer “{PAYDAY_SLUG}”" in texts(await drafted(place, other))


async def test_answers_of_the_same_title_get_names_of_their_own(place: Place, services: Services) -> None:
    await written(place)
    await written(place, {**PAYDAY, "aliases": ""})
    await written(place, {**PAYDAY, "title": "¿Qué es «JSS»?", "aliases": ""})
    await written(place, {**PAYDAY, "title": "何ですか", "aliases": ""})
    await written(place, {**PAYDAY, "title": "Long words " * 10, "aliases": ""})
    named = await slugs(place, services)
    long = "long-words-long-words-long-words-long-words-long-words"
    assert named == {PAYDAY_SLUG, f"{PAYDAY_SLUG}-2", "que-es-jss", "answer", long}


async def test_who_gives_an_answer_the_title_of_another_is_told_so(place: Place) -> None:
    assert "has the same title" not in texts(await drafted(place))
    await written(place)
    again = texts(await drafted(place, {**PAYDAY, "title": "when is PAYDAY?", "aliases": ""}))
    assert f"The answer `{PAYDAY_SLUG}` has the same title." in again
    translated = {**PAYDAY, "title": "¿El cambio abarca los contratos que terminaron antes?", "aliases": ""}
    assert "The answer `retroactive` has the same title." in texts(await drafted(place, translated))


async def test_a_shipped_answers_name_is_never_taken(place: Place, services: Services) -> None:
    await written(place, {**PAYDAY, "title": "Retroactive", "aliases": ""})
    assert await slugs(place, services) == {"retroactive-2"}


async def test_a_title_full_of_mentions_and_markdown_has_no_effect(place: Place) -> None:
    loud = {**PAYDAY, "title": "@everyone **<@1>** # hi", "text": "@here <@&2> hi"}
    preview = await drafted(place, loud)
    assert "### @\u200beveryone \\*\\*" in texts(preview)
    await place.moderator.click(preview, label="Save")
    await place.moderator.slash(place.channel, "faq", topic="payday")
    assert place.pings() == {"parse": []}


async def test_a_source_keeps_a_bar_in_its_label(place: Place, services: Services) -> None:
    await written(place, {**PAYDAY, "sources": "Help | pay | 2020-11-08\nThread | 2020"})
    library = await services.knowledge.library(place.guild.id)
    sources = library.answers[PAYDAY_SLUG].sources
    assert [(one.label, one.date, one.url) for one in sources] == [
        ("Help | pay", "2020-11-08", None),
        ("Thread", "2020", None),
    ]


async def test_a_gap_answered_from_the_queue_is_closed(place: Place, services: Services) -> None:
    await asked(place, services, "payday when")
    queue = shown(await place.moderator.slash(place.channel, "gaps"))
    gap = shown(await place.moderator.click(queue, label="Open"))
    form = await place.moderator.click(gap, label="Make an answer")
    assert prefilled(form)["phrasings"] == "payday when"
    preview = shown(await place.moderator.submit_modal(form, dict(PAYDAY)))
    assert preview.id != gap.id
    assert "Would now also answer 1 of 1" in texts(preview)
    await place.moderator.click(preview, label="Save")
    assert "No open gaps" in texts(shown(await place.moderator.slash(place.channel, "gaps")))
