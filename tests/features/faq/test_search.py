"""What the moderators' search finds, in which order, and what it must not show."""

import time
from dataclasses import replace

import pytest

from bot.finder import found_in
from bot.services import Services
from bot.store.records import Change
from jss.answers.answer import Answer, SourceKind
from jss.answers.matcher import Matcher
from tests.bench.figures import milliseconds, percentile
from tests.features.look import buttons, shown, texts
from tests.features.place import Place

RETROACTIVE = "Does the change cover contracts that ended before it?"
FILLER = "Nothing of interest stands here."


def answer(
    slug: str,
    title: str,
    *,
    text: str = FILLER,
    aliases: tuple[str, ...] = (),
    phrasings: tuple[str, ...] = (),
) -> Answer:
    return Answer(slug, title, text, aliases, phrasings, SourceKind.SERVER, ())


ANSWERS = (
    answer("alpha", "How are invoices sent?", phrasings=("when does the bill come",)),
    answer("beta", "Where is the office?", text="It moved. Ask for an invoice at the door."),
    answer("gamma", "Who pays for lunch?", aliases=("invoice for food",)),
    answer("delta", "When is lunch?", phrasings=("at what o'clock does the kitchen open",)),
)


@pytest.mark.parametrize(
    ("typed", "slugs"),
    [
        ("invoice", ["gamma", "alpha", "beta"]),  # names before what an answer only says
        ("office", ["beta"]),
        ("kitchen", ["delta"]),  # a phrasing
        ("kitch", ["delta"]),  # as far as it has been typed
        ("kicthen", ["delta"]),  # letters that changed places
        ("kitchn o'clock", ["delta"]),
        ("the door", ["beta"]),  # the text
        ("ask where the office is", ["beta"]),
        ("so at what o clock is it that a the kitchn", ["delta"]),  # the longest words tell most
        ("Ínvoices", ["alpha"]),  # accents and capitals make no difference
        ("weather", []),
    ],
)
def test_names_come_first_then_what_the_answers_say(typed: str, slugs: list[str]) -> None:
    assert found_in(ANSWERS, typed, 25)[: len(slugs) or None] == slugs


def test_what_only_one_of_a_hundred_answers_says_is_found_although_many_are_cut_off() -> None:
    many = tuple(answer(f"a-{number}", f"Lunch number {number}") for number in range(100))
    assert found_in((*many, ANSWERS[1]), "lunch", 25) == [each.slug for each in many[:25]]
    assert found_in((*many, ANSWERS[1]), "door", 25) == ["beta"]


@pytest.mark.parametrize("typed", ["%", "_", "'; drop table answer; --", "\\", "🦜", "x" * 6000, "\x00"])
def test_odd_input_finds_nothing_and_breaks_nothing(typed: str) -> None:
    assert found_in(ANSWERS, typed, 25) in ([], [each.slug for each in ANSWERS])


async def test_a_retired_answer_and_those_of_other_servers_never_appear(
    place: Place, services: Services
) -> None:
    mine, other = ANSWERS[1], replace(ANSWERS[0], phrasings=("the secret of another server",))
    change = Change(by=place.moderator.id, at=services.clock())
    await services.editing.add(place.guild.id, mine, change)
    await services.editing.add(place.guild.id + 1, other, change)
    await services.editing.retire(place.guild.id, "retroactive", change, seen=0)

    async def offered(typed: str) -> set[str]:
        choices = await place.moderator.autocomplete(place.channel, "faq", "topic", typed)
        return {str(choice["value"]) for choice in choices}

    assert "beta" in await offered("office")
    assert "alpha" not in await offered("secret")
    assert "retroactive" not in await offered("retroactive")
    standing = await services.editing.standing(place.guild.id, mine.slug)
    await services.editing.retire(place.guild.id, mine.slug, change, seen=standing.seen)
    assert "beta" not in await offered("office")
    told = [
        shown(await place.moderator.slash(place.channel, "faq", topic=typed))
        for typed in ("beta", "retroactive", "alpha")
    ]
    assert {RETROACTIVE, mine.title, other.title}.isdisjoint(
        title for each in told for title in buttons(each)
    )
    assert place.channel.history(viewer=place.stranger) == []
    assert len(place.env.errors) == sum(each.content.startswith("No answer is called") for each in told)


async def test_what_an_answer_only_says_is_offered_and_not_posted_unpicked(
    place: Place, services: Services
) -> None:
    change = Change(by=place.moderator.id, at=services.clock())
    await services.editing.add(place.guild.id, ANSWERS[3], change)
    told = shown(await place.moderator.slash(place.channel, "faq", topic="kitchen"))
    assert told.ephemeral
    assert buttons(told) == ["When is lunch?"]
    posted = shown(await place.moderator.slash(place.channel, "faq", topic="delta"))
    assert "### When is lunch?" in texts(posted)


def test_a_search_among_150_answers_is_quick(matcher: Matcher) -> None:
    copies = [replace(each, slug=f"{each.slug}-{n}") for n in range(3) for each in matcher.answers]
    many = tuple((*matcher.answers, *copies)[:150])
    assert len(many) >= 147
    found_in(many, "", 25)
    typed = ["", "r", "contract", "privte feedbak", "zzz", "when wil my scoer be recalculatd"]
    taken = [milliseconds(lambda: found_in(many, each, 25)) for each in typed * 5]  # noqa: B023 called at once
    assert percentile(taken, 50) < 5
    started = time.perf_counter()
    found_in(many, "word " * 2000, 25)
    assert time.perf_counter() - started < 0.1
