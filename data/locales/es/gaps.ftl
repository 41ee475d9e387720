### La cola de preguntas sin buena respuesta, y el resumen semanal.

gaps-head = ### Preguntas sin una buena respuesta
    { $groups ->
        [one] Una pregunta
       *[other] { $groups } preguntas
    }, { $asked ->
        [one] hecha una vez
       *[other] hechas { $asked } veces
    } en { $days ->
        [one] el último día
       *[other] los últimos { $days } días
    }.
gaps-page = Página { $page } de { $pages }. Las preguntas se guardan { $days } { $days ->
    [one] día
   *[other] días
}.
gaps-none = No hay preguntas pendientes: lo que se preguntó en { $days ->
    [one] el último día
   *[other] los últimos { $days } días
} tuvo respuesta o ya está resuelto.

gap-asked = Se preguntó { $count ->
    [one] una vez
   *[other] { $count } veces
}: { $fates }
gap-abstained = { $count } sin respuesta
gap-choices = { $count } solo con opciones
gap-not-quite = { $count } sin que sirviera
gap-picked = { $count } elegida entre opciones
gap-human = { $count } pidió una persona
gap-missing = Faltaba: { $words }
gap-wordings = También se preguntó así:
gap-nearest = Respuesta más cercana: { $answers }
gap-nearest-none = Ninguna respuesta es cercana.
gap-message = mensaje { $number }
gap-messages = Dónde: { $links }
gap-more = y { $count } más
gap-last-asked = La última vez { $when }
gap-reply = Un miembro de confianza [respondió]({ $link }): { $text }

gap-gone = Esa pregunta ya no se guarda, así que no hay nada que resolver. /gaps muestra las demás.
gap-settled = Esa pregunta ya se resolvió mientras tanto. /gaps muestra las demás.
gap-answer-gone = Esa respuesta se retiró mientras tanto. Elige otra.
gap-draft-gone = Esa respuesta del miembro ya no se guarda; su autor o su pregunta ya no están.
gap-line-empty = Escribe la línea que debo dejar sin respuesta; estaba vacía.

gap-pick-answer = ¿A qué respuesta añado { $question }? Las más probables van primero.
gap-pick-place = Elige una respuesta
gap-pick-share = { $share } % de probabilidad
gap-pick-unlikely = menos de 1 % de probabilidad
gap-pick-next = Las { $count } siguientes
gap-added = { $count ->
    [one] Añadida la frase
   *[other] Añadidas { $count } frases
} a “{ $title }”. Ya está en vigor.
gap-added-already = “{ $title }” ya tiene esa frase, así que no cambió nada. La pregunta queda resuelta.
gap-now-answered = Si me preguntan { $question }, ahora doy esa respuesta.
gap-now-other = Si me preguntan { $question }, todavía no doy esa respuesta por mi cuenta: hay algo igual de cercano. “Explicar” muestra qué.
gap-why = De las preguntas pendientes: { $question }

gap-not-covered-title = Dejar una pregunta sin respuesta
gap-not-covered-line = Lo que ninguna respuesta cubre
gap-not-covered-hint = Esta línea se guarda para siempre. Quita nombres y todo lo personal.
gap-not-covered-noted = Desde ahora dejo sin respuesta preguntas como { $line }, y no vuelven a aparecer aquí.
gap-leave-ask = ¿Dejo sin respuesta preguntas como { $line }? Todavía no ha cambiado nada.
gap-leave-answered = ⚠ Ahora la respondo, con “{ $title }”. Dejaría de hacerlo.
gap-leave-lost = ⚠ Dejaría de responder { $count ->
    [one] una pregunta reciente que respondí:
   *[other] { $count } preguntas recientes que respondí:
}
gap-leave-nothing-lost = Seguiría respondiendo todas las preguntas recientes que respondí.
gap-line-gone = Ya no dejo sin respuesta preguntas como { $line }.
gap-line-moved = Esa línea cambió mientras tanto. /gaps muestra las que valen.
gap-lines-head = ### Sin respuesta
    { $count ->
        [one] Las preguntas como esta no reciben respuesta ni aparecen entre las pendientes.
       *[other] Las preguntas como estas { $count } no reciben respuesta ni aparecen entre las pendientes.
    }
gap-lines-none = No hay ninguna línea que deje sin respuesta.
gap-lines-full = Aquí dejo sin respuesta { $most } líneas, que es el máximo. Recupera antes alguna: /gaps las muestra.
gap-untaught = De “{ $title }” { $count ->
    [one] se quitó una frase
   *[other] se quitaron { $count } frases
}. La pregunta vuelve a la cola.
gap-why-undone = Deshecho: lo que añadió la revisión { $number }
gap-dismissed = Descartada: { $question } y las preguntas parecidas no vuelven a aparecer aquí.
gap-undone = De nuevo en la cola: { $question }
gap-undone-already = Eso ya se había deshecho.

button-gap-open = Abrir
button-gap-back = Volver a la cola
button-gap-to-gap = Volver a la pregunta
button-gap-newer = Anterior
button-gap-older = Siguiente
button-gap-make = Crear respuesta
button-gap-add = Añadir como frase
button-gap-not-covered = No cubierta
button-gap-dismiss = Descartar
button-gap-explain = Explicar
button-gap-draft = Usar como borrador
button-gap-undo = Deshacer
button-gap-leave = Dejarla sin respuesta
button-gap-reword = Con otras palabras
button-gap-lines = Volver a la lista
button-gap-lines-count = Sin respuesta: { $count }
button-gap-line-remove = Recuperar

digest-head = Preguntas del { $since } al { $until }
digest-figures = Se preguntó { $asked ->
    [one] una vez
   *[other] { $asked } veces
}: { $answered } con respuesta, { $choices } con opciones, { $abstained } sin respuesta.
digest-gaps = Lo más preguntado sin una buena respuesta
digest-fell-short = Respuestas que se quedaron cortas
digest-answer = **{ $title }**: “No del todo” { $count ->
    [one] una vez
   *[other] { $count } veces
}, a { $questions }. Dije: { $text }
button-digest-edit = Editar
button-digest-queue = Todas las pendientes
