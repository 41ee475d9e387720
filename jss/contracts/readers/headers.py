"""Column headings in several languages, and the part each plays for a contract."""

import re
import unicodedata
from enum import StrEnum
from functools import lru_cache


class Column(StrEnum):
    """What a column holds."""

    TITLE = "title"
    CLIENT = "client"
    STARTED = "started"
    ENDED = "ended"
    DATE = "date"
    PAID = "paid"
    STARS = "stars"
    FEEDBACK = "feedback"
    STATUS = "status"
    PRIVATE = "private"
    REFUND = "refund"
    CURRENCY = "currency"
    TYPE = "type"
    DESCRIPTION = "description"
    REFERENCE = "reference"
    TRANSACTION = "transaction"
    NOTES = "notes"
    OTHER = "other"


# Heading words, without accents and case, split at commas.
_EXACT: dict[Column, str] = {
    Column.TITLE: "contract title,contract,contract name,job,job title,job name,project,project title,"
    "project name,title,name,gig,"
    "task,work,what,role,assignment,proyecto,trabajo,titulo,titulo del contrato,"
    "titulo del trabajo,contrato,nombre,encargo,tarea,"
    "projekt,projektname,auftrag,titel,vertrag,arbeit,job titel,bezeichnung,projet,mission,"
    "titre,contrat,projeto,tarefa,kaam,"
    "contract / job,work title,contract job,nombre del proyecto,nombre del contrato",
    Column.CLIENT: "client,client name,clients,customer,customer name,cliente,kunde,kundin,auftraggeber,"
    "client team,team,company,buyer,"
    "hired by,klient,employer,empresa,account name,client id,clientid,client org id,"
    "clientorgid,who,nombre del cliente,kundenname,acheteur,"
    "grahak,nome do cliente,client company,clientname",
    Column.STARTED: "started,start,start date,from,begin,began,begin date,started on,startedon,start on,"
    "inicio,fecha de inicio,fecha inicio,desde,"
    "comienzo,empezo,beginn,start datum,startdatum,von,gestartet,anfang,debut,date de debut,"
    "data de inicio,comeco,shuru,date started,startdate,"
    "contract start,hire date,hired,inicio del contrato,data inicio",
    Column.ENDED: "ended,end,end date,to,until,finished,completed,closed,ended on,endedon,completed on,fin,"
    "final,fecha de fin,fecha fin,fecha final,"
    "hasta,termino,terminado,fecha de finalizacion,finalizado,finalizacion,ende,enddatum,"
    "end datum,bis,abgeschlossen,beendet,beendet am,"
    "date de fin,data de termino,data final,data fim,data de fim,khatam,date ended,enddate,"
    "contract end,completion date,"
    "date completed,close date,date closed,closed on,finish,finish date,fim,end month,month,mes,monat",
    Column.DATE: "date,dates,period,fecha,fechas,datum,zeitraum,when,periodo,data,day,dates worked,"
    "duration dates,start - end,date range,"
    "periode,payment date,transaction date,fecha de pago",
    Column.PAID: "paid,earned,earnings,amount,amount earned,total,total earned,pay,price,revenue,income,"
    "value,budget,gross,usd,dollars,"
    "importe,monto,pagado,ganancias,ganancia,ingresos,ingreso,total ganado,precio,cobrado,"
    "ganado,pago,valor,betrag,verdienst,"
    "einnahmen,bezahlt,umsatz,verdient,honorar,summe,lohn,montant,paye,gains,revenu,ganhos,"
    "recebido,paise,kamai,total charge,"
    "total charges,totalcharge,total paid,money,earnings total,contract value,amount paid,"
    "payment,gross amount,gross earnings,total earnings,"
    "billed,billed amount,invoiced,charged,cost,sum,salary,wage,payout,prix,vergutung,preis",
    Column.STARS: "stars,star,rating,ratings,score,star rating,public rating,client rating,feedback score,"
    "review score,public stars,stars received,"
    "rating received,estrellas,calificacion,puntuacion,valoracion,sterne,bewertung,"
    "bewertungen,sternebewertung,note,etoiles,estrelas,avaliacao,"
    "nota,public feedback score,clients rating,client score,rate received,taare,"
    "rating from client,client feedback score,puntaje",
    Column.FEEDBACK: "feedback,review,reviews,client feedback,comment,comments,comentario,comentarios,"
    "ruckmeldung,kommentar,avis,resena,feedback status,"
    "feedback given,feedback left,client review,commentaire,opinion,feedback from client,"
    "feedback received,public feedback,fb,retour",
    Column.STATUS: (
        "status,state,contract status,estado,zustand,statut,stand,situacao,open/closed,active,etat,stav"
    ),
    Column.PRIVATE: "private rating,private feedback,private score,private,nps,recommend,recommendation,"
    "privat,calificacion privada,"
    "private bewertung,would recommend,private fb,private 0-10,private nps",
    Column.REFUND: (
        "refund,refunds,refunded,reembolso,reembolsos,erstattung,refund amount,erstattet,remboursement"
    ),
    Column.CURRENCY: "currency,moneda,wahrung,devise,moeda,curr,ccy,currency code",
    Column.TYPE: "type,transaction type,tipo,typ,tipo de transaccion,transaktionstyp,transaktionsart",
    Column.DESCRIPTION: (
        "description,transaction summary,summary,details,descripcion,beschreibung,"
        "transaction description,detalle,descricao"
    ),
    Column.REFERENCE: (
        "ref id,reference id,reference,ref,contract id,referencia,contractid,contract no,"
        "contract number,ref no"
    ),
    Column.TRANSACTION: "transaction id,transaction,id de transaccion,transaktions-id",
    Column.NOTES: "notes,remarks,remark,notas,notiz,notizen,bemerkung,bemerkungen,observaciones,outcome,"
    "result,end reason,reason,"
    "closing reason,resultado,ergebnis,extra,info,ending,how it ended",
    Column.OTHER: "#,no,nr,id,n,hours,horas,stunden,hourly rate,rate,tarifa,stundensatz,job type,"
    "contract type,agency,freelancer,po,balance,"
    "amount in local currency,payment type,hrs,fee,fees,service fee,net,net amount,skills,"
    "category,platform,country,location,url,link,"
    "feedback to client,feedback given to client,my feedback,my rating,rating given,"
    "my rating of client,rating i gave,my feedback to client,"
    "stars given,stars i gave,feedbackgiven,row,index,duration,length,weeks,months,"
    "total hours,totalhours,dauer,duracion,heures,"
    "freelancer's feedback,your rating,hourly/fixed,kategorie,gebuhr,comision,land,pais,"
    "rating to client,mid-contract rating,mid contract rating",
}
_BY_HEADING = {heading: column for column, headings in _EXACT.items() for heading in headings.split(",")}
# For headings nobody listed: the first word that fits decides.
_CONTAINED: tuple[tuple[str, Column], ...] = (
    (
        (
            r"\b(?:fee|fees|net|hours|hourly|rate|mid.?contract|to client|i gave|given to|my rating"
            r"|balance|local currency|tax)\b"
        ),
        Column.OTHER,
    ),
    (r"\bprivat", Column.PRIVATE),
    (r"\brefund", Column.REFUND),
    (r"\bcurrency\b", Column.CURRENCY),
    (r"\b(?:stars?|rating|sterne|estrellas|calificacion|bewertung|score)\b|★|⭐", Column.STARS),
    (r"\b(?:feedback|review|comment)", Column.FEEDBACK),
    (r"\b(?:start|started|begin|inicio|beginn)", Column.STARTED),
    (r"\b(?:end|ended|finish|finished|complet|closed|fin|ende)", Column.ENDED),
    (
        r"\b(?:amount|paid|earn|pay|total|price|usd|importe|monto|betrag|ingres|verdien|revenue|income)",
        Column.PAID,
    ),
    (r"\b(?:client|customer|buyer|cliente|kunde)", Column.CLIENT),
    (r"\b(?:status|estado)\b", Column.STATUS),
    (r"\b(?:date|fecha|datum)\b", Column.DATE),
    (r"\b(?:contract|job|project|title|projekt|proyecto|trabajo|titel|titulo|gig)\b", Column.TITLE),
)
_AROUND = re.compile(r"\([^)]*\)|\[[^\]]*\]|[*_`:?.\"']|\b(?:usd|us\$|eur|gbp|inr)\b|[$€£₹]")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


@lru_cache(maxsize=2048)
def column_of(heading: str) -> Column | None:
    """Return what a heading announces; None where it is no heading known here."""
    if len(heading) > 60:
        return None
    plain = unicodedata.normalize("NFKD", _CAMEL.sub(" ", heading.strip()))
    plain = "".join(char for char in plain if not unicodedata.combining(char)).lower().replace("_", " ")
    if plain in _BY_HEADING:
        return _BY_HEADING[plain]
    bare = " ".join(_AROUND.sub(" ", plain).split()).strip(" -/")
    if not bare:
        return Column.PAID if re.search(r"[$€£₹]|usd|eur", plain) else None
    return _BY_HEADING.get(bare)


@lru_cache(maxsize=2048)
def likely_column(heading: str) -> Column | None:
    """Return what a heading most likely announces, by the words it contains."""
    known = column_of(heading)
    if known is not None:
        return known
    plain = unicodedata.normalize("NFKD", heading.lower())
    plain = "".join(char for char in plain if not unicodedata.combining(char))
    if len(plain.split()) > 6 or not plain.strip():
        return None
    return next((column for pattern, column in _CONTAINED if re.search(pattern, plain)), None)


def currency_of(heading: str) -> str | None:
    """Return the currency a heading of an amount column names, where it is not dollars."""
    found = re.search(r"€|£|₹|\b(?:eur|euros?|gbp|inr|pkr|php|cad|aud|brl|mxn)\b", heading.lower())
    return found[0].upper() if found else None
