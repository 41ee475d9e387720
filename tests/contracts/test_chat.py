"""Chat messages in the words people use, each with the contracts it tells of."""

import pytest

from jss.contracts import read_paste
from tests.contracts.messages import MENDED, MESSAGES
from tests.contracts.told import AS_OF, differences_told

_PARAGRAPHS = {
    "ordinals": (
        (
            "hi all, first contract was a wordpress fix for $200, 5 stars. second one was a logo for $75, the "
            "client gave"
            " 4.5 stars. third was a banner, $40, no feedback at all. last one is still open, $300."
        ),
        "$200 5*; $75 4.5*; $40 none; $300 open",
    ),
    "ordinals with companies": (
        (
            "Good evening. First was company Brightside, 300$, 5 stars. Second was company Polder, 120$, 3 "
            "stars, in"
            " march 2026. Third is also Polder, 90$, they did not leave feedback."
        ),
        "$300 5* @Brightside; $120 3* @Polder ~2026-03-31; $90 none @Polder",
    ),
    "numbers behind": (
        (
            "I did one job for 500 USD and got 5 stars, another one for 80 USD got 2 stars, third job 40 USD "
            "they didnt rate."
        ),
        "$500 5*; $80 2*; $40 none",
    ),
    "bucks": (
        (
            "made 50 bucks on a flyer (5 stars), 120 bucks on a menu (4.8 stars) and 30 bucks on a poster, that "
            "one got 1 star"
        ),
        "$50 5* 'flyer; $120 4.8* 'menu; $30 1* 'poster",
    ),
    "about dollars": (
        (
            "about 300 dollars for a landing page, client loved it. around 90 dollars for a banner, client was "
            "unhappy."
        ),
        "$300 good; $90 bad",
    ),
    "k": (
        "one $1.2k site 5 stars, one $2.5k shop 4.9 stars, one 3k app 2 stars",
        "$1200 5*; $2500 4.9*; $3000 2*",
    ),
    "greeting and question": (
        (
            "hello! new here. i have 3 jobs so far: translation $60 5 stars, proofreading $25 4 stars, "
            "transcription $18 no"
            " review. can someone tell me what my jss will be? thanks in advance!"
        ),
        "$60 5*; $25 4*; $18 none",
    ),
    "story": (
        (
            "Last month I finished a data entry job, $45, got 5 stars. Before that a scraping job for $220, "
            "4.7 stars. And in"
            " July a guy cancelled before start, $0."
        ),
        "$45 5* 'data; $220 4.7* 'scraping; $0",
    ),
    "they gave me": (
        (
            "Client Marta paid $150 and gave me 5 stars. Client Igor paid $90 and gave me 3.5 stars. Client "
            "Lee paid $20 and"
            " left nothing."
        ),
        "$150 5* @Marta; $90 3.5* @Igor; $20 none @Lee",
    ),
    "with mister": (
        "I worked with mister Bogdan, $400, 5 stars, and with mrs Alvarez, $70, 2 stars.",
        "$400 5* @Bogdan; $70 2* @Alvarez",
    ),
    "still open with": (
        "Done: $100 5 stars for Piet, $60 4 stars for Anke. One more is still open with Piet, $250.",
        "$100 5* @Piet; $60 4* @Anke; $250 open @Piet",
    ),
    "amount, then what": (
        (
            "$85 for a css fix, 4.5 stars; $240 for an seo audit, 2.8 stars; and $600 for a shop where upwork "
            "removed the"
            " feedback"
        ),
        "$85 4.5*; $240 2.8*; $600 removed",
    ),
    "removed later": (
        (
            "a $300 logo, 5 stars, a $90 icon set with 1 star but support removed it, and a $50 card where they "
            "deleted the review"
        ),
        "$300 5*; $90 1* removed; $50 removed",
    ),
    "ghosted": (
        "3 gigs: $500 wordpress 5 stars, $80 banner where the dude ghosted me, $45 flyer 1 star",
        "$500 5*; $80 none; $45 1*",
    ),
    "months": (
        (
            "finished a bot in june 2026, $350, 5 stars. a scraper in august 2026, $120, 4 stars. a dashboard "
            "from february to"
            " april 2026, $900, 5 stars"
        ),
        "$350 5* ~2026-06-30; $120 4* ~2026-08-31; $900 5* ^2026-02-01 ~2026-04-30",
    ),
    "ago": (
        (
            "logo, $50, 5 stars, two weeks ago. banner, $80, 2 stars, 3 months ago. site, $500, 5 stars, a year "
            "ago."
        ),
        "$50 5* ~2026-11-08; $80 2* ~2026-08-22; $500 5* ~2025-11-22",
    ),
    "last march": (
        "seo job last march, $200, 5 stars, and a blog post in spring, $40, 4 stars",
        "$200 5* ~2026-03-31; $40 4*",
    ),
    "spanish": (
        (
            "Hola, tengo 3 contratos: el primero fue un logo, 150 dólares, 5 estrellas. El segundo una web, "
            "400 dólares, 4"
            " estrellas. El tercero sigue abierto, 90 dólares."
        ),
        "$150 5*; $400 4*; $90 open",
    ),
    "spanish no feedback": (
        (
            "Hice una traducción por $80, 5 estrellas; otra por $60, el cliente no dejó comentario; y un "
            "subtitulado por $30,"
            " 2 estrellas, terminado en agosto 2026"
        ),
        "$80 5*; $60 none; $30 2* ~2026-08-31",
    ),
    "spanish clients": (
        "trabajo con Lucía, 200 USD, 5 estrellas. trabajo con Ramón, 50 USD, 1 estrella, le devolví todo",
        "$200 5* @Lucía; $0 1* @Ramón",
    ),
    "non-native": (
        (
            "Hello sir, i make 3 work. In first work client give me 5 star and pay 60$. In second work client "
            "give 4 star,"
            " pay 35$. In third work client is not giving feedback, pay 20$."
        ),
        "$60 5*; $35 4*; $20 none",
    ),
    "open at the end": (
        (
            "two finished, $120 and 5 stars, $60 and 4 stars. one ongoing since september, $200 so far. one "
            "paused, $75."
        ),
        "$120 5*; $60 4*; $200 open; $75 paused",
    ),
    "dispute lost": (
        (
            "job one 5 stars $100. job two 4 stars $50. job three the client opened a dispute and i lost, got "
            "nothing."
        ),
        "$100 5*; $50 4*; $0 lost",
    ),
    "dispute won": (
        "site for $400, 5 stars, app for $700, client opened a dispute but i won it, 3 stars",
        "$400 5*; $700 3*",
    ),
    "fractions": (
        "three reviews: 4.9/5 on a $300 job, 4,8 of 5 on a $120 job, 2/5 on a $30 job",
        "$300 4.9*; $120 4.8*; $30 2*",
    ),
    "closed by the client": (
        (
            "app prototype $900 5 stars. chatbot - closed by client before i started, $0. scraper $60 closed "
            "by client without"
            " feedback"
        ),
        "$900 5*; $0; $60 none",
    ),
}

_MULTIPLIED = {
    "two jobs each": ("two jobs 500 USD each, 5 stars both. one job 80 USD, 2 stars", "2x $500 5*; $80 2*"),
    "a couple of": ("a couple of $50 logos, all 5 stars, and one $200 site, 4 stars", "2x $50 5*; $200 4*"),
    "both": ("2 banners, $40 each, both 5 stars; 1 flyer, $20, 1 star", "2x $40 5*; $20 1*"),
    "apiece": ("three icons at $15 apiece, 5 stars, one poster $60, no review", "3x $15 5*; $60 none"),
    "altogether": (
        "4 articles, $200 altogether, all five stars, and 1 ebook $90 3 stars",
        "4x $50 5*; $90 3*",
    ),
    "in total": ("3 jobs from one client, $300 in total, 5 stars each", "3x $100 5*"),
    "in brackets": ("2x $300 landing pages (5.0 and 4.7), 1x $90 banner (2.0)", "$300 5*; $300 4.7*; $90 2*"),
    "half of them": (
        "4 jobs at $25, half of them 5 stars, the other half no feedback",
        "2x $25 5*; 2x $25 none",
    ),
    "times behind": ("logo x3 $60 each 5 stars, banner x2 $20 each no feedback", "3x $60 5*; 2x $20 none"),
    "words": (
        "five jobs with 5 stars, two with 4 stars, one with 1 star, three without feedback",
        "5x 5*; 2x 4*; 1x 1*; 3x none",
    ),
    "all from": (
        (
            "three gigs $45 each, all five stars\none gig $300, three stars\none gig $70 without any rating\n"
            "one gig refunded completely, the buyer left 2 stars\nevery one of them a different person"
        ),
        "3x $45 5*; $300 3*; $70 none; $0 2*",
    ),
    "of which": ("10 done, 8 of them 5 stars, one 4 stars and one 1 star", "8x 5*; 4*; 1*"),
    "last one ghosted": (
        (
            "i did 3x $60 logos all 5 star then one guy gave me 1 star on a $120 banner and the last one "
            "ghosted me, $45"
        ),
        "3x $60 5*; $120 1*; $45 none",
    ),
    "a dozen": ("a dozen 5 star jobs and a single 2 star one", "12x 5*; 2*"),
    "ones": ("six 5-star ones, one 3-star one, two unrated", "6x 5*; 3*; 2x none"),
    "each in front": ("each of my 3 jobs was $100 and 5 stars", "3x $100 5*"),
    "nothing left": ("7 jobs, 6 with 5 stars, one guy left nothing", "6x 5*; none"),
    "got refunded": ("5 jobs all 5 stars $100 each. 1 job $40 refunded in full, 1 star", "5x $100 5*; $0 1*"),
    "two open": ("3 five star jobs at $200, 2 still open", "3x $200 5*; 2x open"),
}

_CLIENTS = {
    "for": (
        (
            "poster for Nadia, $60, 5 stars, finished 04.08.2026\nflyer for Karl Otto, $30, 2 stars, finished "
            "10.09.2026"
        ),
        "$60 5* @Nadia 'poster; $30 2* @Karl_Otto 'flyer",
    ),
    "for a thing": (
        "site for Shopify store, $300, 5 stars\nplugin for WordPress, $90, 4 stars",
        "$300 5* @? 'Shopify; $90 4* @? 'WordPress",
    ),
    "for beside client column": (
        "theme for Shopify - client: Dana - $300 - 5 stars\nplugin for Figma - client: Rui - $90 - 4 stars",
        "$300 5* @Dana 'Shopify; $90 4* @Rui 'Figma",
    ),
    "from": (
        "logo from Petra, $50, 5 stars. banner from Jonas, $70, 4.5 stars.",
        "$50 5* @Petra; $70 4.5* @Jonas",
    ),
    "brackets": (
        "menu design (client: Theo) $80 5 stars\nwine list (client: Osteria Blu) $45 1 star",
        "$80 5* @Theo; $45 1* @Osteria_Blu",
    ),
    "possessive": (
        "Sven's shop, $400, 5 stars\nMaria's blog, $90, no feedback",
        "$400 5* @Sven; $90 none @Maria",
    ),
    "paid": ("Acme paid $500, 5 stars. Globex paid $80, 2 stars.", "$500 5* @Acme; $80 2* @Globex"),
    "numbered lines": (
        (
            "1. quiz for Nora - $900 - 5 stars - ended July 2026\n2. trainer for Sven - $130 - 4 stars - ended "
            "August 2026"
        ),
        "$900 5* @Nora ~2026-07-31; $130 4* @Sven ~2026-08-31",
    ),
    "she": (
        "subtitles for Orla, happy client, $140\nrecipes for Orla, she never left a review, $35",
        "$140 good @Orla; $35 none @Orla",
    ),
    "client word": ("client Nora: $80, 5 stars; client Tim: $60, 1 star", "$80 5* @Nora; $60 1* @Tim"),
    "same client": ("two jobs $50 each for Mr. Tan, 5 stars", "2x $50 5* @Tan"),
}

_LINES = {
    "no separators": (
        "audio cleanup 4.9 stars $1,150 ended 28 May 2026\nintro jingle 5 stars $75 ended 2 apr 2026",
        "$1150 4.9* ~2026-05-28; $75 5* ~2026-04-02",
    ),
    "zero and closed": (
        "podcast edit, $320, 5 stars\nvoice sync - client closed it before we started, $0\nQC - 2 stars, $48",
        "$320 5*; $0 'voice; $48 2*",
    ),
    "cancelled lines": (
        (
            "ad copy - cancelled by client - $0\nemail copy - 5 stars - $70\nlanding copy: client changed his "
            "mind before start, $0"
        ),
        "$0; $70 5*; $0",
    ),
    "paused since": (
        "mixing - paused since september, $210 so far\nmastering, $90, 5 stars",
        "$210 paused; $90 5*",
    ),
    "meh": (
        "logo $50 great\nbanner $30 meh\nflyer $20 terrible\nposter $90 loved it",
        "$50 good; $30; $20 bad; $90 good",
    ),
    "year and a sum before a colon": (
        "$500 in 2025: shop redesign, 5 stars\n$80 in 2026: css fix, 2 stars",
        "$500 5* ~2025-12-31 'shop; $80 2* ~2026-11-22 'css",
    ),
    "euros": ("site, 300 EUR, 5 stars\nlogo, £80, 4 stars\nflyer, $20, 4 stars", "5*; 4*; $20 4*"),
    "impossible": ("site, $300, 7 stars\nlogo, $80, 4 stars\nflyer, $20, -1 stars", "$300; $80 4*; $20"),
}


_CASES = MESSAGES | _PARAGRAPHS | _MULTIPLIED | _CLIENTS | _LINES


def test_what_messages_tell_is_read_from_nearly_all() -> None:
    # A model reads them: a change of its data mends some messages and loses others.
    found = {
        name: differences
        for name, (paste, told) in _CASES.items()
        if (differences := differences_told(told, read_paste(paste, as_of=AS_OF).contracts))
    }
    assert len(found) <= 0.1 * len(_CASES), found


@pytest.mark.parametrize(("paste", "told"), MENDED.values(), ids=MENDED)
def test_what_rules_mend_is_read_each_time(paste: str, told: str) -> None:
    assert differences_told(told, read_paste(paste, as_of=AS_OF).contracts) == []


@pytest.mark.parametrize(
    ("paste", "told"),
    [
        ("logo, 5 stars, $120, ended March 2026", "$120 5* ~2026-03-31 'logo"),
        ("logo - 5 stars - $120 - ended 3 March 2026", "$120 5* ~2026-03-03 'logo"),
        (
            "1. logo; $120; no feedback\n2. site; $1,200.50; 4.5 stars",
            "$120 none 'logo; $1200.5 4.5* 'site",
        ),
        ("logo, 5 stars, $120\n\nWhat would my score be?", "$120 5* 'logo"),
        ("logo, still open, $90\nsite, 2 stars, $300, ended 2026-05-01", "$90 open; $300 2* ~2026-05-01"),
        ("flyer, client: Nora, $40, 3 stars", "$40 3* @Nora 'flyer"),
        ("logo, 5 estrellas, 120 USD, terminó en marzo de 2026", "$120 5* ~2026-03-31 'logo"),
    ],
)
def test_what_the_form_asks_for_is_always_read(paste: str, told: str) -> None:
    assert differences_told(told, read_paste(paste, as_of=AS_OF).contracts) == []


def test_plain_lines_are_left_to_chat_where_other_lines_may_say_something_of_them() -> None:
    lines = "logo, 5 stars, $120\nsite, 4 stars, $90"

    assert read_paste(lines, as_of=AS_OF).layouts == ("plain lines",)
    assert read_paste(f"{lines}\n\nWhat would my score be?", as_of=AS_OF).layouts == ("plain lines",)
    assert read_paste(f"Maribel:\n{lines}", as_of=AS_OF).layouts == ("freetext",)
    assert read_paste(f"{lines}\nand two more with 5 stars", as_of=AS_OF).layouts == ("freetext",)
