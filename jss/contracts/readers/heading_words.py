"""What heads the columns of a table, in the languages freelancers write, by what the column holds."""

# ruff: noqa: RUF001 letters of other alphabets are meant

from enum import StrEnum


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


# Accents and case do not matter; entries are parted by commas.
HEADINGS: dict[Column, str] = {
    Column.TITLE: (
        "contract title,contract,contract name,job,job title,job name,project,project title,"
        "project name,title,name,gig,task,work,what,role,assignment,proyecto,trabajo,titulo,"
        "titulo del contrato,titulo del trabajo,contrato,nombre,encargo,tarea,projekt,projektname,"
        "auftrag,titel,vertrag,arbeit,job titel,bezeichnung,projet,mission,titre,contrat,projeto,"
        "tarefa,kaam,contract / job,work title,contract job,nombre del proyecto,nombre del contrato,"
        "what i did,what for,what was it,what we did,what it was,description of work,work done,"
        "job description,job done,service,deliverable,item,campaign,contract job title,project / job,"
        "que hice,descripcion del trabajo,trabajo realizado,servicio,nombre del trabajo,nombre proyecto,"
        "intitule,nom du projet,titre du projet,titre de la mission,prestation,travail,"
        "projet / mission,titulo do projeto,trabalho,nome do projeto,servico,o que fiz,vaga,"
        "projekt / auftrag,auftragstitel,projekttitel,aufgabe,was,leistung,progetto,lavoro,titolo,"
        "contratto,incarico,nome progetto,attivita,projekt nazwa,nazwa,nazwa projektu,zlecenie,tytul,"
        "praca,umowa,kontrakt,zadanie,usluga,проєкт,проект,назва,назва проєкту,робота,завдання,"
        "контракт,замовлення,назва роботи,послуга,название,название проекта,работа,задача,заказ,"
        "услуга,договор,proje,proje adi,is,isin adi,baslik,sozlesme,gorev,opdracht,projectnaam,"
        "klus,contractnaam,werk,taak,kaam ka naam,project ka naam,naam,uppdrag,arbete,lucrare,"
        "proiect"
    ),
    Column.CLIENT: (
        "client,client name,clients,customer,customer name,cliente,kunde,kundin,auftraggeber,"
        "client team,team,company,buyer,hired by,klient,employer,empresa,account name,client id,"
        "clientid,client org id,clientorgid,who,nombre del cliente,kundenname,acheteur,grahak,"
        "nome do cliente,client company,clientname,who for,for whom,for,client/company,"
        "client / company,business,brand,account,paid by,payer,from client,from whom,hirer,"
        "para quien,comprador,nombre cliente,cliente/empresa,compania,client nom,nom du client,"
        "donneur d'ordre,societe,entreprise,pour qui,contratante,nome cliente,para quem,"
        "name des kunden,kunde/firma,firma,auftraggeberin,fur wen,besteller,committente,acquirente,"
        "azienda,klient / firma,nazwa klienta,zamawiajacy,zleceniodawca,kupujacy,dla kogo,замовник,"
        "клієнт,покупець,компанія,для кого,ім'я клієнта,заказчик,клиент,компания,покупатель,"
        "имя клиента,musteri,isveren,alici,sirket,musteri adi,klant,opdrachtgever,klantnaam,bedrijf,"
        "voor wie,client ka naam,grahak ka naam,kund"
    ),
    Column.STARTED: (
        "started,start,start date,from,begin,began,begin date,started on,startedon,start on,inicio,"
        "fecha de inicio,fecha inicio,desde,comienzo,empezo,beginn,start datum,startdatum,von,"
        "gestartet,anfang,debut,date de debut,data de inicio,comeco,shuru,date started,startdate,"
        "contract start,hire date,hired,inicio del contrato,data inicio,start day,start month,"
        "begin on,kick-off,kickoff,opened,date opened,contract start date,fecha de comienzo,empieza,"
        "opened on,opened at,open date,opening date,date of start,starting date,commenced,hired on,date hired,"
        "f. inicio,f inicio,fecha comienzo,date debut,commence,commence le,du,debut le,"
        "date de depart,data inicial,iniciado,iniciado em,beginn am,begonnen,anfangsdatum,startet,"
        "data inizio,inizio,iniziato,dal,da,poczatek,data rozpoczecia,rozpoczecie,start data,od,"
        "data startu,початок,дата початку,від,старт,розпочато,начало,дата начала,от,с,начат,"
        "baslangic,baslangic tarihi,basladi,begindatum,gestart,van,shuru hua,shuruaat,"
        "shuru ki tarikh,start kab,startad"
    ),
    Column.ENDED: (
        "ended,end,end date,to,until,finished,completed,closed,ended on,endedon,completed on,fin,"
        "final,fecha de fin,fecha fin,fecha final,hasta,termino,terminado,fecha de finalizacion,"
        "finalizado,finalizacion,ende,enddatum,end datum,bis,abgeschlossen,beendet,beendet am,"
        "date de fin,data de termino,data final,data fim,data de fim,khatam,date ended,enddate,"
        "contract end,completion date,date completed,close date,date closed,closed on,finish,"
        "finish date,fim,end month,month,mes,monat,end day,ended at,finished on,done on,done,"
        "closing date,closed at,ending date,date of completion,date of end,end on,"
        "date finished,delivered,delivery date,delivered on,completed date,contract end date,"
        "fecha termino,fecha de termino,fecha de cierre,cierre,termina,f. fin,f fin,acabado,entrega,"
        "fecha de entrega,date fin,termine,termine le,au,fin le,date de cloture,cloture,livraison,"
        "concluido,concluido em,encerrado,encerrado em,terminado em,ate,termino em,endet,fertig,"
        "fertiggestellt,abschluss,abschlussdatum,ende am,data fine,fine,finito,al,conclusione,"
        "concluso,koniec,data zakonczenia,zakonczenie,zakonczono,do,ukonczono,кінець,дата завершення,"
        "завершення,завершено,закінчено,до,дата закінчення,конец,дата окончания,окончание,завершен,"
        "по,закончен,bitis,bitis tarihi,bitti,tamamlandi,einde,einddatum,beeindigd,afgerond,tot,"
        "eind,khatam hua,khatam ki tarikh,end kab,slut"
    ),
    Column.DATE: (
        "date,dates,period,fecha,fechas,datum,zeitraum,when,periodo,data,day,dates worked,"
        "duration dates,start - end,date range,periode,payment date,transaction date,fecha de pago,"
        "dates (start-end),start/end,from - to,from-to,term,fechas (inicio - fin),desde - hasta,"
        "date(s),periodo de trabajo,date de paiement,datas,zeit,okres,daty,termin,дата,дати,період,"
        "даты,период,tarih,tarihler,donem,datums,tarikh"
    ),
    Column.PAID: (
        "paid,earned,earnings,amount,amount earned,total,total earned,pay,price,revenue,income,"
        "value,budget,gross,usd,dollars,importe,monto,pagado,ganancias,ganancia,ingresos,ingreso,"
        "total ganado,precio,cobrado,ganado,pago,valor,betrag,verdienst,einnahmen,bezahlt,umsatz,"
        "verdient,honorar,summe,lohn,montant,paye,gains,revenu,ganhos,recebido,paise,kamai,"
        "total charge,total charges,totalcharge,total paid,money,earnings total,contract value,"
        "amount paid,payment,gross amount,gross earnings,total earnings,billed,billed amount,invoiced,"
        "charged,cost,sum,salary,wage,payout,prix,vergutung,preis,got paid,paid out,i got,"
        "i earned,earned $,made,my pay,pay received,received,total received,fee earned,total $,"
        "sum $,dollars earned,project value,worth,cobre,lo cobrado,pagado $,monto total,"
        "importe total,pago total,pagos,remuneracion,montant paye,montant total,paiement,gagne,"
        "remuneration,tarif total,revenus,somme,valor pago,valor total,quanto recebi,pagamento,ganho,"
        "recebimento,total pago,bezahlter betrag,gesamtbetrag,gezahlt,einkommen,erhalten,verguetung,"
        "gesamt,importo,pagato,guadagno,compenso,incasso,totale,prezzo,kwota,zaplacono,zarobek,"
        "zarobki,wynagrodzenie,cena,suma,wartosc,zaplata,сума,оплата,заробіток,сплачено,дохід,"
        "вартість,оплачено,зароблено,гонорар,ціна,сумма,заработок,заплатили,доход,стоимость,"
        "заработано,цена,tutar,odeme,kazanc,ucret,odenen,toplam,gelir,fiyat,bedrag,betaald,"
        "verdiend,verdienste,opbrengst,totaal,inkomsten,vergoeding,kitna mila,paisa,paisa mila,"
        "kamaai,belopp,suma platita"
    ),
    Column.STARS: (
        "stars,star,rating,ratings,score,star rating,public rating,client rating,feedback score,"
        "review score,public stars,stars received,rating received,estrellas,calificacion,puntuacion,"
        "valoracion,sterne,bewertung,bewertungen,sternebewertung,note,etoiles,estrelas,avaliacao,"
        "nota,public feedback score,clients rating,client score,rate received,taare,rating from client,"
        "client feedback score,puntaje,stars (1-5),rating /5,rating out of 5,out of 5,/5,"
        "5-star rating,client stars,client's rating,client's stars,feedback stars,feedback rating,"
        "review stars,overall rating,my score,estrellas recibidas,calif,calificacion del cliente,"
        "nota del cliente,puntos,note sur 5,note client,note du client,etoile,evaluation,notation,"
        "nota do cliente,classificacao,pontuacao,bewertung (sterne),kundenbewertung,stern,punkte,"
        "note (1-5),stelle,valutazione,voto,punteggio,ocena,gwiazdki,oceny,ocena klienta,"
        "liczba gwiazdek,оцінка,зірки,рейтинг,бал,зірок,оценка,звезды,оценка клиента,баллы,puan,"
        "yildiz,yildizlar,degerlendirme puani,beoordeling,sterren,waardering,score klant,kitne star,"
        "sitare,betyg"
    ),
    Column.FEEDBACK: (
        "feedback,review,reviews,client feedback,comment,comments,comentario,comentarios,ruckmeldung,"
        "kommentar,avis,resena,feedback status,feedback given,feedback left,client review,commentaire,"
        "opinion,feedback from client,feedback received,public feedback,fb,retour,what they said,"
        "their words,client said,client's feedback,client's comment,testimonial,comentario del cliente,"
        "opiniones,avis client,retour client,commentaires,comentario do cliente,depoimento,kommentare,"
        "kundenfeedback,ruckmeldung des kunden,recensione,commento,giudizio,opinia,komentarz,opinie,"
        "recenzja,відгук,коментар,відгуки,отзыв,комментарий,отзывы,yorum,geri bildirim,yorumlar,"
        "recensie,opmerking klant,reactie"
    ),
    Column.STATUS: (
        "status,state,contract status,estado,zustand,statut,stand,situacao,open/closed,active,etat,"
        "stav,state of contract,current status,open or closed,still open,finished?,estatus,situacion,"
        "estado del contrato,etat du contrat,status do contrato,stato,stan,статус,стан,состояние,"
        "durum,toestand,haal"
    ),
    Column.PRIVATE: (
        "private rating,private feedback,private score,private,nps,recommend,recommendation,privat,"
        "calificacion privada,private bewertung,would recommend,private fb,private 0-10,private nps"
    ),
    Column.REFUND: (
        "refund,refunds,refunded,reembolso,reembolsos,erstattung,refund amount,erstattet,"
        "remboursement,money back,returned,refunded amount,devolucion,devuelto,rembourse,reembolsado,"
        "estorno,ruckerstattung,rimborso,zwrot,повернення,возврат,iade,terugbetaling,terugbetaald"
    ),
    Column.CURRENCY: (
        "currency,moneda,wahrung,devise,moeda,curr,ccy,currency code,valuta,waluta,валюта,"
        "para birimi,divisa,munt"
    ),
    Column.TYPE: ("type,transaction type,tipo,typ,tipo de transaccion,transaktionstyp,transaktionsart"),
    Column.DESCRIPTION: (
        "description,transaction summary,summary,details,descripcion,beschreibung,"
        "transaction description,detalle,descricao"
    ),
    Column.REFERENCE: (
        "ref id,reference id,reference,ref,contract id,referencia,contractid,contract no,"
        "contract number,ref no"
    ),
    Column.TRANSACTION: ("transaction id,transaction,id de transaccion,transaktions-id"),
    Column.NOTES: (
        "notes,remarks,remark,notas,notiz,notizen,bemerkung,bemerkungen,observaciones,outcome,"
        "result,end reason,reason,closing reason,resultado,ergebnis,extra,info,ending,how it ended,"
        "note to self,my notes,comments to self,anmerkung,anmerkungen,remarques,remarque,uwagi,uwaga,"
        "notatki,notatka,примітки,примітка,нотатки,примечание,примечания,заметки,notlar,aciklama,"
        "opmerkingen,opmerking,notitie,nota's,observacoes,obs,observacion,annotazioni,what happened,"
        "que paso,fine print,why,raison,motivo,grund"
    ),
    Column.OTHER: (
        "#,no,nr,id,n,hours,horas,stunden,hourly rate,rate,tarifa,stundensatz,job type,"
        "contract type,agency,freelancer,po,balance,amount in local currency,payment type,hrs,fee,"
        "fees,service fee,net,net amount,skills,category,platform,country,location,url,link,"
        "feedback to client,feedback given to client,my feedback,my rating,rating given,"
        "my rating of client,rating i gave,my feedback to client,stars given,stars i gave,feedbackgiven,"
        "row,index,duration,length,weeks,months,total hours,totalhours,dauer,duracion,heures,"
        "freelancer's feedback,your rating,hourly/fixed,kategorie,gebuhr,comision,land,pais,"
        "rating to client,mid-contract rating,mid contract rating,lp,l.p.,l. p.,n.,sr no,s.no,s no,"
        "sl no,num,godziny,stawka,години,ставка,часы,часов,ore,tariffa,saat,uren,uurtarief,std,"
        "stunden gesamt,heures totales,taux horaire,horas totales,tarifa por hora,category/skill,skill,"
        "tool,tools,tags,language,niche,field,area"
    ),
}
