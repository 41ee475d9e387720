"""Small words that tell what stands beside them, by class, in the languages freelancers write."""

_CLASSES = {
    "client": "client clients clinet cliet clent customer customers buyer cliente clientes kunde kundin kunden klient"
    " klientin klant acheteur заказчик замовник клієнт клиент müşteri guy dude man woman lady girl boss person someone"
    " somebody company firm agency startup studio team empresa firma société tipo chico chica señor señora mr mrs ms"
    " miss dr sir herr frau don doña madame monsieur banda",
    "for": "for from with by w/ via para con por de für bei mit von pour chez avec per da dla od voor met для від от"
    " ke ki ka liye",
    "self": "i i'm i've i'd im ive me my mine we our us yo mi mis ich mein meine mir je mon mes mai main mera meri"
    " meu minha meus minhas eu ja я мои mío mía míos mías nuestro nuestra unser unsere nos",
    "other": "he she they it him her them his their its he's she's they're él ella ellos lui elle er sie ihm usne wo"
    " ele ela on ona siya",
    "this": "this that these those which who whom it's that's este esta ese esa eso dieser diese das ce cette isto"
    " neste nesta nesse nessa deste desta",
    "and": "and & plus then also y e und et aur aber pero but mais mas while whereas although und og i та и",
    "article": "a an the un una el la los las le les der die das ein eine einen um uma o os as ek il lo",
    "be": "is was are were been be has have had got es era fue son está ist war sind hat habe était est a été hai tha"
    " the é foi tem tengo tuve hubo had",
    "ask": "why how what when does do can could should would will if anyone which wondering qué que cómo cuánto cuál"
    " warum wie was pourquoi comment combien alguien jemand kya qual quanto come perché как почему ile",
    "sum": "total altogether overall combined sum all everything together insgesamt gesamt todo todos alles tout"
    " totale tudo razem всего",
    "jobs": "job jobs contract contracts gig gigs project projects order orders work works task tasks trabajo"
    " trabajos contrato contratos proyecto proyectos auftrag aufträge projekt projekte mission missions kaam lavori"
    " trabalhos projetos opdrachten zlecenia",
    "score": "jss score success profile rating percentage percent upwork puntaje puntuación pontuação punteggio"
    " wynik shows showing",
    "gave": "gave left paid rated got received made leaves gives dejó dio puso pagó pagaron hat gab ließ laissé donné"
    " deixou deu diya di ha lasciato zostawił",
    "ended": "ended closed finished completed done terminó cerró acabó fertig beendet terminé fini encerrado"
    " terminou khatam chiuso zakończony",
    "order": "first second third fourth fifth sixth last next 1st 2nd 3rd 4th 5th primero primera primer segundo"
    " segunda tercero tercera último última erste zweite dritte letzte premier deuxième dernier primeiro último"
    " pehla dusra",
    "another": "another other others one rest both each every otro otra otros andere anderer autre outro outra"
    " weiterer weitere weiteres",
    "label": "client: paid stars rating feedback earned amount title status date start end cliente pago estrellas"
    " estado fecha kunde bezahlt sterne",
    "fees": "connects connect membership subscription plus withdrew withdrawal withdraw payoneer paypal fee fees"
    " tax taxes salary rent goal views followers",
    "if": "if suppose would need if i get si wenn falls se agar",
}
CUES = {word: name for name, words in _CLASSES.items() for word in words.split()}
