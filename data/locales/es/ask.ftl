### Preguntar: lo que figura en respuestas, opciones y botones.

choices-intro = Puede que te refieras { $count ->
    [one] a esto
    [2] a una de estas dos cosas
    [3] a una de estas tres cosas
   *[other] a una de estas cuatro cosas
}:
not-covered = No tengo respuesta para eso: no lo tratan ni el anuncio ni las páginas de ayuda que conozco. He anotado la pregunta para los moderadores.
own-word = Palabra de este servidor
as-of = a fecha de { $date }
claim = afirmación
and-more = y { $count } más
unofficial = Bot no oficial de la comunidad, sin relación con Upwork.

button-helped = Me sirvió
button-not-quite = No del todo
button-say-more = Decir qué faltaba
button-ask-human = Preguntar a una persona
button-dismiss = Descartar
button-none = Nada de esto
button-link = Enlace
button-pick = Esta

helped-noted = Bien. Anotado.
not-quite-noted = Anotado para los moderadores.
not-quite-nearer = Anotado para los moderadores. ¿Se acerca más alguna de estas?
missing-title = ¿Qué faltaba?
missing-label = En una línea
missing-thanks = Gracias. Los moderadores lo verán.

question-gone = Ya no tengo esa pregunta; solo guardo las preguntas durante un tiempo. Vuelve a preguntar: /ask
answer-gone = Esa respuesta se ha retirado entretanto. Vuelve a preguntar.
not-yours-dismiss = Solo quien preguntó y los moderadores pueden descartar esto. Haz tu propia pregunta con /ask.
not-yours-choose = Solo quien preguntó y los moderadores pueden elegir aquí. Haz tu propia pregunta con /ask.

human-no-server = En los mensajes directos no hay moderadores. Pregunta en el servidor donde me conociste.
human-no-role = He anotado que prefieres que te responda una persona. Aquí no tengo asignado ningún rol de moderadores, así que escribe tú a un moderador.
human-called-already = Los moderadores ya están avisados de esta pregunta.
human-call = { $role } { $person } pide que le responda una persona: { $question }

how-to-ask = Pregúntame en una línea, por ejemplo: ¿el cambio es retroactivo? Respondo preguntas sobre el cambio del Job Success Score (JSS) de noviembre de 2020. `/jss` estima tu JSS a partir de los contratos que pegues; `/help` muestra lo demás.
text-only = Solo puedo leer texto. Pega como texto lo que muestra la imagen, o usa `/jss` para los resultados de tus contratos.
