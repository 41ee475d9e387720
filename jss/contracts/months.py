"""The names of months, whole and shortened, in the languages freelancers write."""

# ruff: noqa: RUF001 letters of other alphabets are meant

# English, Spanish, German, French and Portuguese.
_MONTH_NAMES = (
    "january jan enero ene januar jänner janvier janv janeiro",
    "february feb febrero februar février fevrier févr fevereiro fev",
    "march mar marzo märz maerz mrz mars março marco",
    "april apr abril abr avril avr",
    "may mayo mai maio",
    "june jun junio juni juin junho",
    "july jul julio juli juillet juil julho",
    "august aug agosto ago août aout",
    "september sept sep septiembre setiembre septembre setembro",
    "october oct octubre oktober okt octobre outubro",
    "november nov noviembre novembre novembro",
    "december dec diciembre dic dezember dez décembre decembre déc dezembro",
)
# Italian, Dutch, Polish, Turkish, Russian, Ukrainian.
_MORE_MONTH_NAMES = (
    "gennaio januari stycznia styczeń ocak января январь січня",
    "febbraio februari lutego luty şubat subat февраля февраль лютого",
    "maart marca marzec mart марта март березня",
    "aprile kwietnia kwiecień nisan апреля апрель квітня",
    "maggio mei maja maj mayıs mayis мая май травня",
    "giugno czerwca czerwiec haziran июня июнь червня",
    "luglio lipca lipiec temmuz июля июль липня",
    "augustus sierpnia sierpień ağustos agustos августа август серпня",
    "settembre września wrzesień eylül eylul сентября сентябрь вересня",
    "ottobre października październik ekim октября октябрь жовтня",
    "listopada listopad kasım kasim ноября ноябрь листопада",
    "dicembre grudnia grudzień aralık aralik декабря декабрь грудня",
)
MONTHS = {
    name: number
    for table in (_MONTH_NAMES, _MORE_MONTH_NAMES)
    for number, names in enumerate(table, 1)
    for name in names.split()
}
# The abbreviations of these languages: most are words of other ones, so only a year beside them makes them months.
_ABBREVIATIONS = (
    "gen jän sty січ янв oca",
    "fev febr lut лют февр фев şub sub",
    "mrt бер мар",
    "kwi квіт кві апр nis",
    "mag трав тра",
    "giu cze черв чер июн haz",
    "lug lip лип июл tem",
    "agt sie серп сер авг ağu agu",
    "set wrz вер сент сен eyl",
    "out ott paź paz жовт жов окт eki",
    "lis лист лис нояб ноя kas",
    "gru груд гру дек ara",
)
ABBREVIATED = MONTHS | {
    name: number for number, names in enumerate(_ABBREVIATIONS, 1) for name in names.split()
}
