"""A work history is read by its layout: the words around the contracts may be of any language."""

import re
from collections.abc import Callable
from datetime import date
from itertools import count

import pytest

from jss.contracts import read_paste
from jss.contracts.contract import Contract, Feedback, Status
from tests.contracts.cases import Case, load_cases

AS_OF = date(2026, 11, 22)
PAGES = [case for case in load_cases() if case.name.startswith("page-")]
by_page = pytest.mark.parametrize("page", PAGES, ids=[page.name for page in PAGES])
WORK_HISTORY = """\
Work history
Completed jobs (4)
In progress (1)
{first}
Rating is 5 out of 5.
5.00
Jan 8, 2026 - Mar 3, 2026
"Lovely to work with."
$850.00
Fixed price
{second}
Rating is 4.2 out of 5.
4.20
Nov 2, 2025 - Dec 20, 2025
$1,240.50
$31.00 /hr
40 hours
{third}
Oct 1, 2025 - Oct 20, 2025
No feedback given
$60.00
Fixed price
{fourth}
Rating is 2 out of 5.
2.00
Sep 1, 2025 - Sep 20, 2025
Private earnings
Show more
In progress (1)
{fifth}
Nov 1, 2026 - Present
Job in progress
"""
NAMES = ("first", "second", "third", "fourth", "fifth")
PLAIN = WORK_HISTORY.format(**{name: f"Site for a {name} client" for name in NAMES})


def facts(text: str) -> list[tuple[object, ...]]:
    contracts = read_paste(text, as_of=AS_OF).contracts
    return [(one.started, one.ended, one.paid, one.stars, one.feedback, one.status) for one in contracts]


def titles(text: str) -> list[str | None]:
    return [contract.title for contract in read_paste(text, as_of=AS_OF).contracts]


def test_there_is_a_page_of_each_language() -> None:
    languages = "french german italian polish portuguese russian spanish turkish ukrainian"
    assert [page.name.removeprefix("page-") for page in PAGES] == languages.split()


def _in_words_of_nobody(text: str) -> str:
    """Put other letters for all words but titles, review marks and dates."""
    numbered = count()
    lines = list[str]()
    for line in text.splitlines():
        kept = line.startswith("Site for") or re.match(r"[A-Z][a-z]{2} \d", line)
        lines.append(
            line if kept else re.sub(r"[A-Za-z]+", lambda _: "vliptro"[: 3 + next(numbered) % 5], line)
        )
    return "\n".join(lines)


def test_a_page_in_words_that_nobody_knows_gives_the_same_contracts() -> None:
    strange = _in_words_of_nobody(PLAIN)

    assert "Rating" not in strange
    assert titles(strange) == titles(PLAIN)
    assert facts(strange) == facts(PLAIN)


COPIES: dict[str, Callable[[str], str]] = {
    "blank lines between": lambda text: text.replace("\n", "\n\n"),
    "CRLF": lambda text: text.replace("\n", "\r\n"),
    "unbreakable spaces": lambda text: text.replace(" ", "\xa0"),
    "indented": lambda text: "".join(f"   {line}  \n" for line in text.splitlines()),
    "periods on three lines": lambda text: re.sub(r"(?<=\d) ?[-\u2013] ", "\n-\n", text),
}


@by_page
@pytest.mark.parametrize("copied", COPIES.values(), ids=COPIES.keys())
def test_a_page_is_read_the_same_however_it_was_copied(page: Case, copied: Callable[[str], str]) -> None:
    assert facts(copied(page.text)) == facts(page.text)
    assert titles(copied(page.text)) == titles(page.text)


@by_page
def test_nothing_of_a_page_is_told_as_unreadable(page: Case) -> None:
    assert read_paste(page.text, as_of=page.as_of).problems == ()


EATEN = (
    "Good 0",
    "Good 1",
    "Old one",
    "Open",
    "Ended",
    "Communication",
    "Great",
    "Refund policy",
    "Your review site",
    "Total",
    "5 star hotel website",
    "Paused",
    "Skills",
    "Feedback form",
    "Present",
)


@pytest.mark.parametrize("title", EATEN)
@pytest.mark.parametrize("place", NAMES)
def test_a_title_of_known_words_stays_a_title_on_a_profile(title: str, place: str) -> None:
    text = WORK_HISTORY.format(**{name: title if name == place else f"Site for {name}" for name in NAMES})

    assert titles(text) == [title if name == place else f"Site for {name}" for name in NAMES]
    assert facts(text) == facts(PLAIN)


TABLES = {
    "csv": "Title,Paid,Stars,Ended\n{0},100,5,2026-05-01\n{1},200,2,2026-06-01\n",
    "without headings": "{0};$100;5.0;2026-05-01\n{1};$200;2.0;2026-06-01\n",
    "markdown": "| Title | Paid | Stars | Ended |\n|---|---|---|---|\n| {0} | $100 | 5 | 2026-05-01 |\n"
    "| {1} | $200 | 2 | 2026-06-01 |\n",
    "labels": "Title: {0}\nPaid: $100\nStars: 5\nEnded: 2026-05-01\n\n"
    "Title: {1}\nPaid: $200\nStars: 2\nEnded: 2026-06-01\n",
    "labels below a heading": "{0}\nPaid: $100\nStars: 5\nEnded: 2026-05-01\n\n"
    "{1}\nPaid: $200\nStars: 2\nEnded: 2026-06-01\n",
    "json": '[{{"title": "{0}", "paid": 100, "stars": 5, "ended": "2026-05-01"}}, '
    '{{"title": "{1}", "paid": 200, "stars": 2, "ended": "2026-06-01"}}]',
}


@pytest.mark.parametrize("layout", TABLES.values(), ids=TABLES.keys())
@pytest.mark.parametrize(
    ("first", "second"), [("Good 0", "Good 1"), ("Old one", "Good 0"), ("Open", "Great")]
)
def test_a_title_of_known_words_stays_a_title_in_other_layouts(layout: str, first: str, second: str) -> None:
    text = layout.format(first, second)

    assert titles(text) == [first, second]
    contracts = read_paste(text, as_of=AS_OF).contracts
    assert [(one.paid, one.stars) for one in contracts] == [(100, 5), (200, 2)]


DIALOG = """\
Tema de tienda
26 sept 2026 - 6 oct 2026
6 horas
65,00 US$/h
390,00 US$ ganados
Comentarios del trabajo
Comentarios del cliente
4,60
"Claro y rápido."
Calificación general
4,60
Habilidades
5,0
Calidad
4,0
Disponibilidad
5,0
Plazos
5,0
Comunicación
5,0
Cooperación
4,0
Comentarios del freelancer al cliente
3,00
"""


def test_the_scores_of_a_job_dialog_in_another_language_are_no_contracts() -> None:
    second = DIALOG.replace("Tema", "Otro tema").replace("4,60", "2,60").replace("sept 2026", "ago 2026")

    contracts = read_paste(DIALOG + second, as_of=AS_OF).contracts

    assert [(one.title, one.stars, one.paid) for one in contracts] == [
        ("Tema de tienda", 4.6, 390),
        ("Otro tema de tienda", 2.6, 390),
    ]


NOW = (
    "today,Present,now,hoy,la actualidad,heute,aujourd'hui,hoje,oggi,obecnie,teraz,сейчас,настоящее время,"
    "по настоящее время,зараз,теперішній час,bugün,devam ediyor"
)
PERIODS = {
    "profile": "Logo\nJan 2026 - {0}\n$50\nSite\nFeb 2026 - Mar 2026\n5.00\n$60\n",
    "periods in a table": "Title,Dates,Paid,Stars\nLogo,Jan 2026 - {0},50,\nSite,Feb 2026 - Mar 2026,60,5\n",
    "table": "Title;Start;End;Paid;Stars\nLogo;Jan 2026;{0};50;\nSite;Feb 2026;Mar 2026;60;5\n",
    "labels": "Title: Logo\nStarted: Jan 2026\nEnded: {0}\nPaid: $50\n\n"
    "Title: Site\nStarted: Feb 2026\nEnded: Mar 2026\nPaid: $60\nStars: 5\n",
}


@pytest.mark.parametrize("now", NOW.split(","))
@pytest.mark.parametrize("layout", PERIODS.values(), ids=PERIODS.keys())
def test_a_period_until_today_has_no_end_in_any_language(layout: str, now: str) -> None:
    reading = read_paste(layout.format(now), as_of=AS_OF)

    logo, site = reading.contracts
    assert (logo.title, logo.started, logo.ended, logo.status) == (
        "Logo",
        date(2026, 1, 1),
        None,
        Status.OPEN,
    )
    assert (site.title, site.ended, site.feedback) == ("Site", date(2026, 3, 31), Feedback.RATED)
    assert reading.problems == ()


def test_two_spanish_contracts_that_go_on_stay_two() -> None:
    text = "Tienda\n1 ene 2026 - hoy\nTrabajo en curso\nJabones\n1 feb 2026 - 3 mar 2026\nSin comentarios\n"

    contracts: tuple[Contract, ...] = read_paste(text, as_of=AS_OF).contracts

    assert [(one.title, one.status) for one in contracts] == [
        ("Tienda", Status.OPEN),
        ("Jabones", Status.ENDED),
    ]
