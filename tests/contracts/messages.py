"""Chat messages of many kinds, each with the contracts it tells of in the short form of `told.py`."""

MESSAGES = {
    "a list in a sentence": (
        (
            "My contracts since spring: built a chatbot for a dentist ($650, five stars), fixed a "
            "checkout bug ($90, 4.6), wrote docs for an API ($210 - client never reviewed), and a data "
            "scrape that went wrong, $75 and 1.5 stars :("
        ),
        ("$650 5*; $90 4.6*; $210 none; $75 1.5*"),
    ),
    "stars before jobs": (
        ("got 5 stars on a $200 job, 5 stars on a $350 job, 3 stars on a $40 job and nothing on a $15 job"),
        ("$200 5*; $350 5*; $40 3*; $15 none"),
    ),
    "score talk": (
        ("hey so i've done 8 jobs. 6 five stars, 1 four star, and 1 client left me 2 stars. am i screwed?"),
        ("6x 5*; 4*; 2*"),
    ),
    "facts in brackets": (
        (
            "Completed: logo (Aug 2026, $120, 5.0), brochure (Sep 2026, $80, 4.0), banner ads (Oct "
            "2026, $40, 2.5). In progress: website redesign, $1,500."
        ),
        ("$120 5* ~2026-08-31; $80 4* ~2026-09-30; $40 2.5* ~2026-10-31; $1500 open"),
    ),
    "ordinals with names": (
        (
            "I have completed five contracts on upwork. The first one with Kevin was $100 and he left 5"
            " stars. The second with Aisha was $250, also 5 stars. Third, with Tomek, $60, he never "
            "left feedback. The fourth with Kevin again, $300, 4.8 stars. The fifth one, with Lena, was"
            " $20 and she gave me 1 star."
        ),
        ("$100 5* @Kevin; $250 5* @Aisha; $60 none @Tomek; $300 4.8* @Kevin; $20 1* @Lena"),
    ),
    "slashed lines": (
        (
            "jobs:\n"
            "- 5* / $90 / June 2026\n"
            "- 5* / $45 / July 2026\n"
            "- 1* / $10 / Aug 2026\n"
            "- no feedback / $60 / Sept 2026"
        ),
        ("$90 5* ~2026-06-30; $45 5* ~2026-07-31; $10 1* ~2026-08-31; $60 none ~2026-09-30"),
    ),
    "spanish counts": (
        (
            "Tuve 4 trabajos: dos de 100 USD con 5 estrellas, uno de 60 USD con 3 estrellas y otro de "
            "40 USD que el cliente canceló antes de empezar"
        ),
        ("2x $100 5*; $60 3*; $40"),
    ),
    "spanish ordinals": (
        (
            "hola, mi primer contrato fue de $50 con 5 estrellas, el segundo de $80 sin comentarios y "
            "el tercero de $20 con 2 estrellas. ¿cuál sería mi jss?"
        ),
        ("$50 5*; $80 none; $20 2*"),
    ),
    "amounts in a bracket": (
        ("five stars x4 (100, 200, 150 and 80 dollars), one star x1 ($30)"),
        ("$100 5*; $200 5*; $150 5*; $80 5*; $30 1*"),
    ),
    "bare ratings in lines": (
        (
            "Ended contracts\n"
            "Translation EN-ES 5.0 $120 Mar 3 2026\n"
            "Translation EN-FR 4.5 $90 Apr 9 2026\n"
            "Subtitles 2.0 $35 May 30 2026"
        ),
        ("$120 5* ~2026-03-03; $90 4.5* ~2026-04-09; $35 2* ~2026-05-30"),
    ),
    "lettered clients": (
        (
            "client A: 5 stars $500\n"
            "client B: 4.9 stars $1.5k\n"
            "client C: refunded, 1 star\n"
            "client D: still ongoing $300 so far"
        ),
        ("$500 5*; $1500 4.9*; $0 1*; $300 open"),
    ),
    "the one in a month": (
        (
            "I did three jobs. The one in May was $75 and got 5 stars, the one in June was $200 and got"
            " 4 stars, and the one in August was $30 and the client didn't leave any feedback."
        ),
        ("$75 5* ~2026-05-31; $200 4* ~2026-06-30; $30 none ~2026-08-31"),
    ),
    "stars and sums": (
        ("5 star 50$, 5 star 120$, 4 star 30$, 1 star 15$"),
        ("$50 5*; $120 5*; $30 4*; $15 1*"),
    ),
    "numbered contracts": (
        (
            "contract 1: web dev, $1000, ended 2026-05-01, 5 stars\n"
            "contract 2: seo, $200, ended 2026-07-15, 4.2 stars\n"
            "contract 3: ads, $50, ended 2026-09-09, no feedback\n"
            "contract 4: content, ongoing"
        ),
        ("$1000 5* ~2026-05-01; $200 4.2* ~2026-07-15; $50 none ~2026-09-09; open"),
    ),
    "counts with prices": (
        (
            "All of these ended in the last 6 months: 3 jobs x $100 (5 stars), 1 job $2,000 (5 stars), "
            "1 job $50 (1 star)"
        ),
        ("3x $100 5*; $2000 5*; $50 1*"),
    ),
    "fixed and hourly": (
        (
            "finished 2 fixed price ones ($150, $90) with 5 stars, closed 1 hourly ($620) w/o feedback,"
            " 1 hourly is paused ($75)"
        ),
        ("$150 5*; $90 5*; $620 none; $75 paused"),
    ),
    "numbered verdicts": (
        (
            "Hi! My history: \n"
            "\n"
            "1) App icon, $45, happy client\n"
            "2) Podcast cover, $30, client was super angry, bad review\n"
            "3) Book cover, $200, 5/5\n"
            "\n"
            "What's my score?"
        ),
        ("$45 good; $30 bad; $200 5*"),
    ),
    "last job first": (
        ("my last job was a nightmare, $40, 1 star. before that 3 nice ones: $100, $80, $60, all 5 stars"),
        ("$40 1*; $100 5*; $80 5*; $60 5*"),
    ),
    "french": (
        (
            "Bonjour, j'ai eu 3 missions: un logo à 80 $, 5 étoiles; un site à 400 $, 4 étoiles; une "
            "affiche à 30 $, sans avis"
        ),
        ("$80 5*; $400 4*; $30 none"),
    ),
    "german": (
        ("hallo, 3 aufträge: logo 80$ 5 sterne, website 400$ 4,5 sterne, flyer 30$ keine bewertung"),
        ("$80 5*; $400 4.5*; $30 none"),
    ),
    "hinglish": (
        ("bhai 3 kaam kiye: logo $50 5 star, banner $20 4 star, ek client ne feedback nahi diya $30"),
        ("$50 5*; $20 4*; $30 none"),
    ),
    "stars with remarks": (
        (
            "one 5 star ($30), one 4.5 ($80), one 1 star ($12, cheap client lol), one no feedback "
            "($55), one still running ($400)"
        ),
        ("$30 5*; $80 4.5*; $12 1*; $55 none; $400 open"),
    ),
    "dispute first": (
        (
            "Client disputed the $500 milestone and won. Everything refunded. Other than that: $200 5 "
            "stars, $150 5 stars."
        ),
        ("$0 lost; $200 5*; $150 5*"),
    ),
    "lengths and dates": (
        (
            "Worked for Nike agency 3 months, $3,200, 5 stars, ended 10 Oct 2026. Small fix for a "
            "bakery, $25, 5 stars, ended 1 Nov 2026. Test task, $5, 2 stars, ended 3 Nov 2026."
        ),
        ("$3200 5* ~2026-10-10; $25 5* ~2026-11-01; $5 2* ~2026-11-03"),
    ),
    "sums of two amounts": (
        ("I did 2 gigs for Maya ($100 + $150, both 5 stars) and 1 for Leo ($40, 3 stars)"),
        ("$100 5* @Maya; $150 5* @Maya; $40 3* @Leo"),
    ),
    "counted sentences": (
        (
            "4 contracts at 5 stars, each about $200. 1 contract at 2 stars, about 1000 dollars. 2 "
            "contracts with no feedback, 50 dollars each."
        ),
        ("4x $200 5*; $1000 2*; 2x $50 none"),
    ),
    "glued numbers": (
        ("job1 5* 100$ jan 2026, job2 5* 50$ feb 2026, job3 1* 20$ mar 2026, job4 no fb 10$ apr 2026"),
        ("$100 5* ~2026-01-31; $50 5* ~2026-02-28; $20 1* ~2026-03-31; $10 none ~2026-04-30"),
    ),
    "vlogger": (
        (
            "yo. 5 gigs this year. editing a vlog 5* $80, thumbnail pack 5* $35, a trailer 4.7* $260, "
            "subtitles - he cancelled, $0, and one colour grading gig where the client hated it, 1*, "
            "$120"
        ),
        ("$80 5*; $35 5*; $260 4.7*; $0; $120 1*"),
    ),
    "owners": (
        (
            "Two contracts finished: Anna's website ($900, 5 stars) and a logo for Boris ($60, 2 "
            "stars). One is on hold since August, $150."
        ),
        ("$900 5*; $60 2*; $150 paused"),
    ),
    "silence first": (
        (
            "logo 5 stars $50 ended 12 Aug 2026, banner 4 stars $30 ended 3 Sep 2026, no review on a "
            "$25 card ended 9 Sep 2026"
        ),
        ("$50 5* ~2026-08-12; $30 4* ~2026-09-03; $25 none ~2026-09-09"),
    ),
    "jobs with clients": (
        (
            "I finished 3 jobs with client Rosa, $50 each, 5 stars each, and one with client Bill, "
            "$500, 2 stars"
        ),
        ("3x $50 5* @Rosa; $500 2* @Bill"),
    ),
    "short sentences": (
        ("ok so: $100 / 5 stars. $75 / 4 stars. $40 / no feedback. $10 / 1 star."),
        ("$100 5*; $75 4*; $40 none; $10 1*"),
    ),
    "big and small": (
        (
            "my biggest contract was 4200 dollars with five stars, then two small ones of 40 dollars "
            "with no feedback and one of 90 dollars where I got 2 stars"
        ),
        ("$4200 5*; 2x $40 none; $90 2*"),
    ),
    "numbered clients": (
        (
            "Client 1 - $300 - great feedback\n"
            "Client 2 - $50 - bad feedback\n"
            "Client 3 - $20 - no feedback\n"
            "Client 4 - contract still active"
        ),
        ("$300 good; $50 bad; $20 none; open"),
    ),
    "counts with a sum": (
        ("so my stats are: 11 contracts, 9 with 5 stars, 1 with 3 stars, 1 without feedback"),
        ("9x 5*; 3*; none"),
    ),
    "names in brackets": (
        ("website (Klaus) 5 stars 700 usd\napp (Klaus) 4 stars 300 usd\nlogo (Mia) no stars 50 usd"),
        ("$700 5* @Klaus; $300 4* @Klaus; $50 none @Mia"),
    ),
    "dates first": (
        ("Ended: Jan 2026 5 stars $200; Mar 2026 5 stars $150; Jun 2026 2.5 stars $90"),
        ("$200 5* ~2026-01-31; $150 5* ~2026-03-31; $90 2.5* ~2026-06-30"),
    ),
    "client headings": (
        (
            "i have worked with 3 clients. john: 2 jobs, 5 stars both, $100 and $200. mary: 1 job, 4 "
            "stars, $50. pete: 1 job, no feedback, $30"
        ),
        ("$100 5*; $200 5*; $50 4*; $30 none"),
    ),
    "ordinal clients": (
        (
            "first client was super nice, gave 5 stars and paid $250. second one was ok, 4 stars, $100."
            " third one was a scammer, got suspended, $60, 1 star."
        ),
        ("$250 5*; $100 4*; $60 1*"),
    ),
    "stars on contracts": (
        ("4.9 on a $1,300 contract, 5.0 on a $220 contract, 3.1 on a $45 contract"),
        ("$1300 4.9*; $220 5*; $45 3.1*"),
    ),
    "sums from clients": (
        (
            "$500 from Marcus for a landing page, 5 stars; $80 from Yuki for icons, 4.5 stars; $20 from"
            " Sam, 1 star"
        ),
        ("$500 5* @Marcus; $80 4.5* @Yuki; $20 1* @Sam"),
    ),
    "portuguese": (
        (
            "Fiz 3 trabalhos: um site por $300, 5 estrelas; um logo por $60, sem avaliação; um banner "
            "por $20, 2 estrelas"
        ),
        ("$300 5*; $60 none; $20 2*"),
    ),
    "numbers before colons": (
        ("Just closed my 4th contract. 1: $60 5 stars, 2: $75 5 stars, 3: $20 2 stars, 4: $400 5 stars"),
        ("$60 5*; $75 5*; $20 2*; $400 5*"),
    ),
    "counts in a sum": (
        ("jobs done = 6 (all five stars, around $150 each) + 1 disaster ($700, 1 star)"),
        ("6x $150 5*; $700 1*"),
    ),
    "titles before colons": (
        (
            "- copywriting: 5 stars ($90)\n"
            "- ghostwriting: 5 stars ($400)\n"
            "- proofreading: client vanished ($30)\n"
            "- blog series: in progress ($220)"
        ),
        ("$90 5*; $400 5*; $30 none; $220 open"),
    ),
    "non-native removal": (
        (
            "Hello, I have one job $300 with 5 star but client remove feedback, one job $100 with 4 "
            "star, one job $50 client not happy 2 star"
        ),
        ("$300 5* removed; $100 4*; $50 2*"),
    ),
    "money handed back in a sentence": (
        (
            "- shop banner, 5 stars, $400 but refunded him $100, closed 2026-07-02\n"
            "- gave $30 back on a $90 menu job, 3 stars, 2026-08-11"
        ),
        ("$300 5* ~2026-07-02; $60 3* ~2026-08-11"),
    ),
    "how many of each": (
        ("my 8 jobs\npositive: 4\nnegative: 1\nno feedback: 2\nstill open: 1"),
        ("4x good; bad; 2x none; open"),
    ),
    "client before title": (
        (
            "Rosa / podcast cover / 5★ / $80 / 2026-02-03\n"
            "Rosa / episode 2 / 4★ / $60 / 2026-03-09\n"
            "Imran / voice over / no feedback / $45 / 2026-04-01\n"
            "Imran / jingle / 1★ / $20 / 2026-05-20"
        ),
        (
            "$80 5* @Rosa ~2026-02-03; $60 4* @Rosa ~2026-03-09; $45 none @Imran ~2026-04-01;"
            " $20 1* @Imran ~2026-05-20"
        ),
    ),
    "years told from today": (
        ("logo | $50 | 5 stars | april this year\nmug | $70 | 2 stars | may last year"),
        ("$50 5* ~2026-04-30; $70 2* ~2025-05-31"),
    ),
    "a figure between dashes": (
        ("cards -4- $35 - jan 2026\nleaflet -5- $90 - feb 2026"),
        ("$35 4* ~2026-01-31; $90 5* ~2026-02-28"),
    ),
    "paused by somebody": (
        ("blog plan / paused by the client in june / $40\nad copy / 5 stars / $90 / july 2026"),
        ("$40 paused; $90 5* ~2026-07-31"),
    ),
    "a client who closed without a word": (
        (
            "1. Cartel, 90 USD, el cliente cerró sin dejar valoración, 20/10/2026\n2. Sello, 40 USD, 5 estrellas"
        ),
        ("$90 none ~2026-10-20; $40 5*"),
    ),
    "a sum of what is listed": (
        (
            "sign | 5* | $120 | 2026-06-02\npin | 3* | $30 | 2026-06-09\nOverall you earned $150 across 2 contracts."
        ),
        ("$120 5* ~2026-06-02; $30 3* ~2026-06-09"),
    ),
    "a currency between two figures": (
        ("web 300 usd 5 estrellas marzo 2026, logo 40 usd 1 estrella abril 2026"),
        ("$300 5* ~2026-03-31; $40 1* ~2026-04-30"),
    ),
}

# What rules mend of a model's tags is read so whatever the model is trained on.
MENDED = {
    "a number of contracts before as many amounts": (
        (
            "people i worked for, march till now:\n"
            "Olaf (UK, repeat client) - 2 contracts, both 5 stars: $240, $65\n"
            "Studio Pine - $900, 4.8 stars\n"
            "Rosa - $35, never left feedback"
        ),
        ("$240 5* @Olaf; $65 5* @Olaf; $900 4.8* @Studio_Pine; $35 none @Rosa"),
    ),
    "what a title is for": (
        ("menu for a cafe $75, 5 stars\nlogo for a bakery $120, 2.3 stars\nflyer $40, no feedback"),
        ("$75 5* 'cafe; $120 2.3* 'bakery; $40 none"),
    ),
    "words by the thousand": (
        (
            "traduction d'un guide (12 000 mots) 900 $, 5 étoiles ; relecture d'une thèse (environ"
            " 40 000 mots) 1 200 $, 3 étoiles"
        ),
        ("$900 5*; $1200 3*"),
    ),
    "titles below a heading": (
        (
            "5 stars:\n- boat shop site, $640\n- rsvp page, $310\n\n1 star:\n- landing page, $260\n\n"
            "still going:\n- online ordering"
        ),
        ("$640 5*; $310 5*; $260 1*; $? open 'ordering"),
    ),
    "french quotation marks": (
        (
            "En mai un livre blanc à 900 $, 5 étoiles. En octobre des articles à 280 $ et là, 2 étoiles, le ton était"
            " « trop léger ». Et en novembre une page, 95 $, 4,8."
        ),
        ("$900 5*; $280 2*; $95 4.8*"),
    ),
    "nothing left behind one that was rated": (
        (
            "Bisher vier Aufträge: zwei mit 5 Sternen (je 300 $), einer mit 2 Sternen (120 $) und beim letzten kam gar"
            " keine Bewertung (80 $)."
        ),
        ("2x $300 5*; $120 2*; $80 none"),
    ),
    "under months": (
        (
            "Sites I finished\n\nMay\n  shop theme 5.0 $150\n  audit 4.7 $480\nJune\n  links 1.0 $220\nJuly\n  nothing"
            "\nAugust\n  landing pages 5.0 $1,150\n  setup - no review, $70"
        ),
        (
            "$150 5* ~2026-05-31; $480 4.7* ~2026-05-31; $220 1* ~2026-06-30; $1150 5* ~2026-08-31;"
            " $70 none ~2026-08-31"
        ),
    ),
    "two exceptions": (
        ("9 jobs all 5 stars except two, a 4.5 and a 1.5. no idea about the money. all diff clients"),
        ("7x $? 5*; $? 4.5*; $? 1.5*"),
    ),
    "a number of jobs before their amounts": (
        (
            "fiz 3 jobs pro mesmo cliente (Mar Azul), todos 5 estrelas, $40, $80 e $500, e um pra outra empresa que me"
            " deu 2 estrelas ($90)"
        ),
        ("$40 5*; $80 5*; $500 5*; $90 2*"),
    ),
    "a rating of all before a list": (
        ("it shows 80% for me but all my ratings are 5: plugin $500, app $1.3k, bug $75, script $150"),
        ("$500 5*; $1300 5*; $75 5*; $150 5*"),
    ),
    "hinglish without feedback": (
        ("5 five star ($150 each), 1 client ne 1 star diya ($200) aur 1 bina feedback ke close ho gaya $40"),
        ("5x $150 5*; $200 1*; $40 none"),
    ),
    "messages copied in spanish": (
        (
            "luz.dibuja — hoy a las 10:32\nson estos:\nportada, 350 usd, 5 estrellas\n"
            "luz.dibuja — hoy a las 10:35\nilustracion 200 usd, sin comentarios"
        ),
        ("$350 5*; $200 none"),
    ),
    "what each contract was worth, in hinglish": (
        ("2 me 5 star mila, 1 client ne 2 star diya. sab alag clients the, har contract $60 ka tha"),
        ("2x $60 5*; $60 2*"),
    ),
    "a tip is part of the pay": (
        ("Logo: $100 paid, 5 stars, $20 tip, no written feedback"),
        ("$120 5* 'logo"),
    ),
    "words by the thousand in english": (
        ("3 000 words blog post, $100, 5 stars\n10 000 words translation, 4 stars, $500"),
        ("$100 5*; $500 4*"),
    ),
    "numbers that only label": (
        (
            "help please. contract 1 - $15, 5 stars. contract 2 - $25, 4.5 stars. contract 3 - $900, no feedback"
        ),
        ("$15 5*; $25 4.5*; $900 none"),
    ),
    "labels in words": (
        ("gig one $8 5 stars, gig two $9 4 stars, gig three $11 1 star"),
        ("$8 5*; $9 4*; $11 1*"),
    ),
    "a number and as many amounts in a row": (
        ("2 jobs w/ same client (Birch) $70 and $95 both 5 stars, then a $35 gig w/ Omar who gave 2.5"),
        ("$70 5* @Birch; $95 5* @Birch; $35 2.5* @Omar"),
    ),
    "an average for all": (
        (
            "I have 6 closed contracts, 4 five-star, one 2-star ($45), one without feedback. average size maybe $110"
        ),
        ("4x $110 5*; $45 2*; $110 none"),
    ),
    "a signature": (
        (
            "My jobs:\n1. Kitchen plan, $300, 5 stars\n2. Attic plan, $90, no feedback\n3. Porch, $60, 2 stars"
            "\nKind regards, Edmund T."
        ),
        ("$300 5*; $90 none; $60 2*"),
    ),
    "the size of the work": (
        ("- test bank (150 q) - 4.7 - $210\n- essay marking - 5.0 - $80\n- syllabus - 3.1 - $55"),
        ("$210 4.7*; $80 5*; $55 3.1*"),
    ),
    "what is multiplied": (
        ("- Hotel booking, 7 hrs x $8 = $56, 4.6 stars\n- Calendar, 5 stars, $40\n- Emails, 2 stars, $30"),
        ("$56 4.6*; $40 5*; $30 2*"),
    ),
    "a bonus beside the pay": (
        (
            "Jingle, $300 plus a $60 bonus, 5 stars; spot, 80 $ y una propina de 20 $, 4 stars; loop, $50 incl. $10"
            " tip, 3*"
        ),
        ("$360 5*; $100 4*; $50 3*"),
    ),
    "a title on a line that only says how it stands": (
        ("- Menü, 5 Sterne, 90 $\n- Plakat, 2 Sterne, 70 $\n- Apfel-Etikett, noch offen"),
        ("$90 5* 'menü; $70 2* 'plakat; $? open 'apfel"),
    ),
    "shared by two in one sentence": (
        (
            "tea label for Ida, $60, 5 stars. two shop banners for Kettle Lane, $120 each, one got 5 stars and the"
            " other 3.5. one sign, $40, 2 stars"
        ),
        ("$60 5* @Ida; $120 5* @Kettle_Lane; $120 3.5* @Kettle_Lane; $40 2*"),
    ),
    "an amount for each in a sentence of its own": (
        (
            "resumen: 6 trabajos, 4 con 5 estrellas, 1 sin feedback y 1 con 2 estrellas. clientes distintos, $70"
            " cada uno"
        ),
        ("4x $70 5*; $70 none; $70 2*"),
    ),
    "cancelled ones before others": (
        (
            "Got hired 4 times: two were cancelled before start ($0). The other two: blog audit $200 5 stars, link"
            " list $80 4.0 stars"
        ),
        ("2x $0 none; $200 5*; $80 4*"),
    ),
    "fives": (
        ("10 jobs: 7 fives, a 4, a 2.5 and one that never rated"),
        ("7x $? 5*; $? 4*; $? 2.5*; $? none"),
    ),
    "number words of other languages": (
        ("3x vijf sterren (40 dollar per stuk), 1x drie sterren (150 dollar), 1x geen feedback (20 dollar)"),
        ("3x $40 5*; $150 3*; $20 none"),
    ),
    "a pair that shares its rating": (
        ("a $90 poster and a $250 booklet both rated 4.8"),
        ("$90 4.8* 'poster; $250 4.8* 'booklet"),
    ),
    "a pair in one title": (
        ("wireframes + prototype, 5* each, $140/$230"),
        ("$140 5* 'wireframes; $230 5* 'prototype"),
    ),
    "told by place": (
        (
            "1. Sleep article, client Rest Co, $130, 5.0\n2. Diet leaflet, client Oyela, $220, 5.0\n3. Flu news, client"
            " Maple, $95, 4.6\n\nThe first two ended in March 2026, the last one in April 2026."
        ),
        ("$130 5* ~2026-03-31; $220 5* ~2026-03-31; $95 4.6* ~2026-04-30"),
    ),
    "the last of a list": (
        ("- logo, $50, 5 stars\n- site, $300, 4.8\n- flyer, $20\nthe last one never left anything"),
        ("$50 5*; $300 4.8*; $20 none"),
    ),
    "a rating in a heading": (
        (
            "People who gave me 5:\n - Kiran, podcast cut, $180, July 2026\n - Lotte, intro tune, $90, June 2026\n"
            "No stars at all:\n - Rhona, captions, $60, April 2026"
        ),
        ("$180 5* @Kiran; $90 5* @Lotte; $60 none @Rhona"),
    ),
    "details below bullets": (
        (
            "\u2022 Chess figures\n   \u2013 client Halden Toys\n   \u2013 3 milestones, $150 each\n"
            "   \u2013 ended Oct 9, 2026, 5 stars\n\u2022 Wheel rim\n   \u2013 client Yuri\n   \u2013 $285 fixed\n"
            "   \u2013 1.7 stars, closed Sept 22, 2026"
        ),
        ("$450 5* @Halden_Toys 'chess ~2026-10-09; $285 1.7* @Yuri 'wheel ~2026-09-22"),
    ),
    "how many there are of each, behind it": (
        ("5\u2b50 x6 ($80 each), 4\u2b50 x2 ($150 each), 1\u2b50 x1 ($60), no feedback x2 ($40 each)"),
        ("6x $80 5*; 2x $150 4*; $60 1*; 2x $40 none"),
    ),
    "ratings without their word": (
        ("llevo 8 trabajos: 6 de 5 estrellas, 1 de 4 y 1 de 2. aparte tengo 2 sin feedback"),
        ("6x $? 5*; $? 4*; $? 2*; 2x $? none"),
    ),
    "a sum on the last line": (
        (
            "kitchen - $450 - 5 stars\nbath - $380 - 4 stars\nplan - $120 - 2 stars\n"
            "total: $950 over 3 jobs, average 3.7"
        ),
        ("$450 5*; $380 4*; $120 2*"),
    ),
    "clients behind a label": (
        (
            "* Steuer-Vorlage, 5 Sterne, 280 $, Kunde Hansen\n* Buchhaltung, 4,5 Sterne, 1.200 $, Kunde Petersen\n"
            "* Excel-Makro, 1 Stern, 150 $, Kunde Hansen"
        ),
        ("$280 5* @Hansen 'steuer; $1200 4.5* @Petersen 'buchhaltung; $150 1* @Hansen 'excel"),
    ),
    "one that is open, told in a sentence": (
        (
            "1) logo, 5 estrellas, 50 USD\n2) folleto, 2 estrellas, 40 USD\n"
            "y tengo abierto uno más, un cartel para Grupo Sol"
        ),
        ("$50 5*; $40 2*; $? open 'cartel"),
    ),
    "what is open, behind a colon": (
        ("A landing page, $600 and 5 stars. A favicon, $25, no review. Still open: a newsletter template."),
        ("$600 5*; $25 none; $? open 'newsletter"),
    ),
    "a sum below a heading": (
        (
            "all 5 stars:\n- logo for Ann, $50\n- site for Bo, $80\n- app for Olaf, $70\ntotal: $200, average 5.0"
        ),
        ("$50 5* @Ann; $80 5* @Bo; $70 5* @Olaf"),
    ),
    "the rest of a sum": (
        ("I have 7 finished contracts: chat flow $800 5.0, faq text $110 2.0, the rest 5.0 and $65 each"),
        ("$800 5*; $110 2*; 5x $65 5*"),
    ),
    "further ones, in words": (
        (
            "three rated: logo 5 stars, flyer 5 stars, poster 4.5 stars. plus two jobs where the client never left"
            " feedback"
        ),
        ("$? 5*; $? 5*; $? 4.5*; 2x $? none"),
    ),
    "all but a named one": (
        ("9 jobs done, $120 each, every one 5 stars except the banner for Kojo, that one was 1 star"),
        ("8x $120 5*; $120 1* @Kojo 'banner"),
    ),
    "all but one, in two sentences": (
        ("Seven closed jobs, all 5 stars but one. That one is a 2."),
        ("6x $? 5*; $? 2*"),
    ),
    "times a rating": (
        ("mi historial: 4 \u00d7 5\u2605 a $150 c/u, 2 \u00d7 4.5\u2605 a $400 c/u, 1 \u00d7 2\u2605 de $90"),
        ("4x $150 5*; 2x $400 4.5*; $90 2*"),
    ),
    "ratings before amounts": (
        ("my last ones as stars/amount: 5/$400, 5/$90, 4.8/$1,300, 2/$60. all different clients"),
        ("$400 5*; $90 5*; $1300 4.8*; $60 2*"),
    ),
    "a rating with its article": (
        ("hey all. 6 fives, a four and two blanks. what would my jss be?"),
        ("6x $? 5*; $? 4*; 2x $? none"),
    ),
    "ratings in brackets behind their number": (
        ("four jobs done with feedback (5, 5, 4.9, 1.5) and three where the client never left any"),
        ("2x $? 5*; $? 4.9*; $? 1.5*; 3x $? none"),
    ),
    "numbers of times": (
        ("Insgesamt 6 abgeschlossen: viermal 5 Sterne, einmal 3 Sterne, einmal 1 Stern. Einer läuft noch."),
        ("4x $? 5*; $? 3*; $? 1*; $? open"),
    ),
    "a rating that opens": (
        ("got my first review!! 5 stars, $25, a haiku for a wedding card"),
        ("$25 5* 'haiku"),
    ),
    "headings with a rating beside them": (
        (
            "GOOD (5 stars each)\n- Lasagna photos, $180\n- Menu shoot, $420\nBAD (1 star)\n- Cake shoot, $60\n"
            "STILL OPEN\n- Book"
        ),
        ("$180 5*; $420 5*; $60 1*; $? open 'book"),
    ),
    "milestones that are added": (
        (
            "- kitchen render, $300 + $250 (two milestones), 5 stars\n- loft model, $1,200, 5 stars\n"
            "- sketch, $50, 2 stars"
        ),
        ("$550 5*; $1200 5*; $50 2*"),
    ),
    "months in underlines": (
        (
            "__March 2026__\n> Tax letter :: $60 :: 5 stars\n__April 2026__\n> Contract check :: $150 :: 1.5 stars"
        ),
        ("$60 5* ~2026-03-31; $150 1.5* ~2026-04-30"),
    ),
    "none of a kind": (
        ("5 stars - 3\n4 stars - 1\n3 stars - 0\n1 star - 1"),
        ("3x $? 5*; $? 4*; $? 1*"),
    ),
    "a dispute that the client won": (
        (
            "- subtitles - client open the dispute and he won - 0$ - june 2026\n- diploma - 5.0 - 40$ - july 2026"
        ),
        ("$0 lost ~2026-06-30; $40 5* ~2026-07-31"),
    ),
    "the same work each month": (
        ("Client: Orla Finch\nFeb bookkeeping $140 5\nMar bookkeeping $140 5\nOct vat return $95 5"),
        ("$140 5* @Orla_Finch; $140 5* @Orla_Finch; $95 5* @Orla_Finch"),
    ),
    "what runs at a rate": (
        ("ended:\nscraper 100$ 5 stars\nrunning:\nprice monitor 20$/week\nproxy setup 35$"),
        ("$100 5*; $? open 'price; $35 open"),
    ),
    "a refund is no second amount": (
        (
            "Logo and banner, client paid $100, then refunded $20, 5 stars\n"
            "Menu and flyer, $60 ($50 after fees), 4 stars"
        ),
        ("$80 5* 'logo; $60 4* 'menu"),
    ),
    "parts of the pay are no second contract": (
        (
            "Website design and development, $500 and $300 milestones, 5 stars\nEditing and proofreading, $90, 4 stars"
        ),
        ("$500 5* 'website; $90 4* 'editing"),
    ),
    "a tip that is included": (
        (
            "Logo for Kim $200 with $20 tip included, 5 stars\n"
            "Flyer for Ray $90, promised a $50 bonus but never paid it, 4 stars"
        ),
        ("$200 5* @Kim; $90 4* @Ray"),
    ),
    "a client who gave": (
        ("Logo, 5 stars, $100\nBanner, $90, client gave 2 stars"),
        ("$100 5* 'logo; $90 2* 'banner"),
    ),
    "names beside titles": (
        ("- Logo, $100, 5 stars\n- Kim, 4 stars\n- Tom - no feedback\n- Banner, $50, 3 stars"),
        ("$100 5* 'logo; $? 4* @Kim; $? none @Tom; $50 3* 'banner"),
    ),
    "clients with details below": (
        ("- Tom\n  - logo\n  - $90\n  - 5 stars\n- Sue\n  - banner\n  - $40\n  - no feedback"),
        ("$90 5* @Tom 'logo; $40 none @Sue 'banner"),
    ),
    "lines that are only counted": (
        ("1 - $400 - 5 stars\n2 - $90 - 4 stars\n3 - $60 - 3 stars"),
        ("$400 5*; $90 4*; $60 3*"),
    ),
    "half of something else": (
        ("logo, 4 estrellas y media hora de trabajo, $20\nflyer, 3 stars and half a day of work, $40"),
        ("$20 4*; $40 3*"),
    ),
    "a client called Tia": (
        ("logo $50, 5 stars from Tia\nbanner $40, 4 stars from Ann"),
        ("$50 5* @Tia; $40 4* @Ann"),
    ),
}
