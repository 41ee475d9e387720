"""What stands on a profile around the contracts, in English and as browsers translate it."""

# ruff: noqa: RUF001 letters of other alphabets are meant

import re

COMPLETED = (
    r"completed jobs?|trabajos (?:completados|terminados)|abgeschlossene (?:jobs|aufträge|arbeiten|projekte)"
    r"|(?:travaux|emplois|missions|projets|tâches) (?:terminé|achevé|complété)e?s|trabalhos conclu[ií]dos"
    r"|lavori (?:completati|terminati)|(?:ukończone|zakończone) (?:prace|zlecenia|projekty|zadania)"
    r"|заверш[её]нные (?:проекты|работы|заказы|задания)|выполненные (?:проекты|работы|заказы|задания)"
    r"|(?:завершені|виконані) (?:проєкти|проекти|роботи|замовлення|завдання)"
    r"|tamamlanan (?:işler|projeler)|tamamlanmış (?:işler|projeler)"
)
_IN_PROGRESS = (
    r"in progress|en (?:curso|progreso)|in (?:bearbeitung|arbeit)|laufend(?:e \w{1,20})?|en cours"
    r"|em (?:andamento|curso)|in corso|w (?:toku|trakcie)|в (?:процессе|работе)|выполняется"
    r"|[ув] (?:процесі|роботі)|виконується"
    r"|devam ed(?:en|iyor)(?: işler)?"
)
_HISTORY = (
    r"work history(?: and feedback)?|historial (?:de trabajo|laboral)|arbeits(?:verlauf|historie|geschichte)"
    r"|historique (?:de travail|des travaux|professionnel)|histórico de trabalho|(?:storia|storico|cronologia)"
    r" (?:dei lavori|lavorativ[ao]|del lavoro)|historia (?:pracy|zleceń)|история работ(?:ы)?|історія роботи"
    r"|(?:iş|çalışma) geçmişi"
)
TAB = re.compile(
    rf"\s*(?P<name>(?P<completed>{COMPLETED})|{_IN_PROGRESS}|{_HISTORY})\s*\((?P<n>\d{{1,4}})\)\s*",
    re.IGNORECASE,
)
SECTION = re.compile(rf"\s*(?:{_HISTORY}|{COMPLETED})(?!\w)", re.IGNORECASE)
# Any words with a number in brackets: a tab, where another one or no contract follows.
TAB_SHAPE = re.compile(r"\s*[^\W\d_][^\d()]{2,40}\(\d{1,4}\)\s*")

HEADING = re.compile(
    rf"\s*(?:{_HISTORY}|{COMPLETED}|in progress(?: jobs?)?"
    r"|show (?:more|less|all)|load more(?: jobs)?|see (?:more|all)|view (?:more|all|profile|job|details)|more|less"
    r"|job feedback|client'?s feedback|client feedback|feedback|overall rating|hourly|fixed[ -]?price|jobs?"
    r"|all work|portfolio|skills|testimonials|certifications?|employment history|other experiences"
    r"|newest first|sort by.{0,60}|filter.{0,60}|previous|next|page \d{1,4}|items per page.{0,60}|\d{1,4} of \d{1,4}"
    r"|total jobs|total hours|(?:associated with|agency:|via agency|through agency).{0,80}|rating is|out of 5\.?"
    r"|(?:all |my )?(?:contracts|jobs)|all statuses|showing \d{1,4} of \d{1,4}|\d{1,4} total|team:.{0,60}"
    r"|\u2022|public feedback|this job was.{0,80}|no longer available|read more|translate|report|helpful"
    r"|(?:ver|mostrar|cargar|carregar) (?:m[aá]s|mais|menos|todo)|precio fijo|preço fixo|por horas?"
    r"|mehr (?:anzeigen|laden)|weniger anzeigen|festpreis|stundensatz|stundenbasis"
    r"|(?:afficher|voir|charger) (?:plus|moins|tout)|prix (?:fixe|forfaitaire)|taux horaire"
    r"|(?:mostra|carica|vedi) (?:altr[oi]|di più|di meno|tutto)|prezzo fisso|tariffa oraria"
    r"|(?:pokaż|wczytaj|zobacz) (?:więcej|mniej)|cena stała|stała cena|stawka godzinowa"
    r"|(?:показать|загрузить) (?:[её]щ[её]|больше|меньше)|фиксированная цена|почасовая (?:оплата|ставка)"
    r"|(?:показати|завантажити) (?:більше|менше|ще)|фіксована ціна|погодинн[ао] (?:оплата|ставка)"
    r"|daha fazla(?: göster| yükle)?|(?:devamını )?göster|sabit (?:fiyat|ücret)|saatlik(?: ücret)?"
    r")\s*(?:\(\d{1,4}\))?\s*:?\s*",
    re.IGNORECASE,
)

SUBSCORE = re.compile(
    r"\s*(?:skills?|quality(?: of work)?|availability|deadlines?|adherence to schedule"
    r"|communication|cooperation|professionalism"
    r"|overall rating)\s*:?\s*(?P<n>\d(?:[.,]\d{1,2})?)?\s*",
    re.IGNORECASE,
)
WRONG_WAY = re.compile(
    r"(?:freelancer'?s?|my|your|talent'?s?) (?:feedback|rating|review)(?: (?:to|for|of"
    r"|given to) (?:the |this |your )?client)?|feedback (?:given )?to (?:the )?client|(?:you"
    r"|i) rated (?:the )?client|to client\b"
    # In other languages the one who gives it stands first as well.
    r"|(?:freelance|фриланс|фріланс|serbest çalışan)[^\d]{0,40}(?:client|kunde|klient|клиент|клієнт|müşteri)",
    re.IGNORECASE,
)
RIGHT_WAY = re.compile(
    r"client'?s feedback|feedback from (?:the )?client|feedback to freelancer", re.IGNORECASE
)
CLIENT = re.compile(
    r"\s*(?:(?:client|customer|cliente|kunde|klient|клиент|клієнт|müşteri|hired by)\s*:|hired by\s)\s*"
    r"(?P<name>[^\s·|][^·|]{0,60}?)\s*(?:[·|].{0,80})?",
    re.IGNORECASE,
)
