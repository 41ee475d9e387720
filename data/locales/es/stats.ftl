### Las cifras de un servidor: `/answers stats`.

stats-title = { $days ->
    [one] El último día
   *[other] Los últimos { $days } días
}
stats-head = Se preguntó { $asked ->
    [one] una vez
   *[other] { $asked } veces
} en { $days ->
    [one] un día
   *[other] { $days } días
}: { $answered } con respuesta, { $choices } con opciones, { $abstained } sin respuesta. Sirvió: { $rate }
stats-none = Aquí no se preguntó nada en { $days ->
    [one] el último día
   *[other] los últimos { $days } días
}.
stats-kept = Las preguntas se guardan { $days } { $days ->
    [one] día
   *[other] días
}; lo anterior ya no está, así que la semana más antigua puede estar incompleta.
stats-columns = Opc.: se ofrecieron opciones. Nada: sin respuesta. Útil: “Me sirvió” entre los votos.
stats-alt = Una barra por semana, y por respuesta cuántas veces se dio. Las más dadas: { $answers }.

stats-weeks = Preguntas por semana
stats-answers = Respuestas más dadas
stats-answered = con respuesta
stats-choices = con opciones
stats-not-answered = sin respuesta
stats-helped = sirvió

stats-column-week = semana del
stats-column-answer = respuesta
stats-column-asked = preg.
stats-column-given = dadas
stats-column-choices = opc.
stats-column-none = nada
stats-column-votes = votos
stats-column-rate = útil

stats-day = { $day } { $month ->
    [1] ene
    [2] feb
    [3] mar
    [4] abr
    [5] may
    [6] jun
    [7] jul
    [8] ago
    [9] sep
    [10] oct
    [11] nov
   *[12] dic
}
