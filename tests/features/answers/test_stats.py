"""`/answers stats`: what moderators are told about a server's questions."""

import csv
import io
from datetime import timedelta

import pytest
from simcord.results import ResponseMessage

from bot.features.answers.stats_figures import as_csv, figures
from bot.features.answers.stats_words import WIDTH, answer_table, named, week_table
from bot.services import Services
from bot.store.records import Asking, Question, UserHash, Verdict, Vote, Way
from bot.words import LANGUAGES, words_in
from jss.answers.reply import Outcome
from tests.conftest import TODAY
from tests.features.look import shown, texts
from tests.features.place import Place
from tests.features.tongue import Tongues

DAY = timedelta(days=1)
RETROACTIVE = "Does the change cover contracts that ended before it?"


async def log(
    place: Place,
    services: Services,
    outcome: Outcome,
    *,
    days_ago: int = 0,
    topic: str | None = None,
    verdicts: tuple[Verdict, ...] = (),
) -> None:
    number = await services.store.questions.log(
        Question(
            guild_id=place.guild.id,
            channel_id=place.channel.id,
            message_id=1,
            asker=UserHash("somebody"),
            text="how?",
            outcome=outcome,
            topic=topic,
            confidence=None,
            asked_at=TODAY - days_ago * DAY,
            way=Way.MENTION,
        )
    )
    for verdict in verdicts:
        await services.store.votes.cast(Vote(number, UserHash("voter"), verdict, None, "", TODAY))


async def a_month(place: Place, services: Services) -> None:
    """Three answered questions in two weeks, one with choices, two without an answer."""
    helped, not_quite = (Verdict.HELPED,), (Verdict.NOT_QUITE,)
    await log(place, services, Outcome.ANSWERED, topic="retroactive", verdicts=helped)
    await log(place, services, Outcome.ANSWERED, topic="retroactive", days_ago=8, verdicts=not_quite)
    await log(place, services, Outcome.ANSWERED, topic="t-formula", days_ago=8, verdicts=helped)
    await log(place, services, Outcome.CHOICES)
    await log(place, services, Outcome.ABSTAINED, topic="t-formula", days_ago=20)
    await log(place, services, Outcome.ABSTAINED, days_ago=40)


async def stats(place: Place, **options: int) -> ResponseMessage:
    return shown(await place.moderator.slash(place.channel, "answers stats", **options))


async def test_the_figures_are_told_in_all_by_week_and_by_answer(place: Place, services: Services) -> None:
    await a_month(place, services)
    card = await stats(place)
    assert card.ephemeral
    text = texts(card)
    assert "Asked 5 times in 30 days: 3 answered, 1 offered choices, 1 not answered. Helped: 67%" in text
    lines = text.splitlines()
    assert "16 Nov         2     1     1     0  100%" in lines
    assert "9 Nov          2     2     0     0   50%" in lines
    assert "26 Oct         0     0     0     0     -" in lines
    place_of_title = lines.index("Does the change cover contracts that…")
    assert lines[place_of_title + 1] == "                           2     2   50%"
    assert "Questions are kept for 30 days" in text


async def test_the_picture_and_the_file_come_with_it(place: Place, services: Services) -> None:
    await a_month(place, services)
    card = await stats(place)
    files = {attachment.filename: attachment for attachment in card.message.attachments}
    assert set(files) == {"stats.png", "stats.csv"}
    assert (await files["stats.png"].read()).startswith(b"\x89PNG")
    rows = list(csv.DictReader(io.StringIO((await files["stats.csv"].read()).decode("utf-8-sig"))))
    assert sum(int(row["asked"]) for row in rows) == 5
    assert rows[0] == {
        "week": "2026-11-02",
        "answer": "",
        "title": "",
        "asked": "1",
        "answered": "0",
        "choices": "0",
        "not answered": "1",
        "helped": "0",
        "not quite": "0",
    }
    assert "Most given: Does the change cover contracts that ended before it? (2); " in str(card.components)
    assert {row["title"] for row in rows if row["answer"] == "retroactive"} == {RETROACTIVE}


async def test_answers_and_days_are_called_so_in_the_moderators_language(
    place: Place, services: Services, tongues: Tongues
) -> None:
    tongues.speaks(place.moderator, "es-ES")
    await a_month(place, services)
    text = texts(await stats(place))
    assert "¿El cambio" in text
    assert "26 oct" in text


def test_a_title_is_no_formula_in_a_spreadsheet() -> None:
    asked = [Asking(TODAY, Outcome.ANSWERED, "evil", Way.MENTION, frozenset())]
    counted = figures(asked, since=TODAY.date(), until=TODAY.date())
    assert "'=1+1" in as_csv(counted, {"evil": "=1+1"}).decode()


async def test_fewer_days_may_be_asked_for_and_more_than_are_kept_are_not_there(
    place: Place, services: Services
) -> None:
    await a_month(place, services)
    assert "Asked 2 times in 7 days" in texts(await stats(place, days=7))
    assert "Asked 5 times in 30 days" in texts(await stats(place, days=90))


async def test_a_server_where_nothing_was_asked_is_told_so(place: Place) -> None:
    assert texts(await stats(place)) == "Nothing was asked here in the last 30 days."


async def test_a_member_is_not_offered_the_command(place: Place) -> None:
    assert "answers stats" not in place.asker.available_commands(place.channel)
    assert "answers stats" in place.moderator.available_commands(place.channel)


@pytest.mark.parametrize("language", LANGUAGES)
def test_tables_fit_a_phone_whatever_answers_are_called(language: str) -> None:
    asked = [
        Asking(TODAY - day * DAY, Outcome.ANSWERED, f"{'long-' * 12}{day}", Way.MENTION, frozenset())
        for day in range(90)
        for _ in range(200)
    ]
    counted = figures(asked, since=(TODAY - 90 * DAY).date(), until=TODAY.date())
    titles = {tally.name: f"{tally.name} " + "`" * 100 for tally in counted.answers}
    counted = named(counted, titles, words_in(language))
    tables = [table(counted, words_in(language)) for table in (week_table, answer_table)]
    assert all(len(line) <= WIDTH for table in tables for line in table.splitlines())
    assert sum(map(len, tables)) < 2000
    assert len(as_csv(counted, {}).splitlines()) == 91
