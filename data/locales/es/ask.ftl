### Preguntar: lo que figura en respuestas, opciones y botones.

choices-intro = Puede que te refieras { $count ->
    [one] a esto
    [2] a una de estas dos cosas
    [3] a una de estas tres cosas
   *[other] a una de estas cuatro cosas
}:
not-covered = No tengo respuesta para eso: no lo tratan ni el anuncio ni las páginas de ayuda que conozco.
not-covered-subject = El anuncio no dice nada sobre { $subject }, y no tengo respuesta para eso.
no-answers = No tengo respuesta para eso: en este servidor están desactivadas todas mis respuestas.
noted = He anotado la pregunta para los moderadores.
not-noted-here = Aquí no lee ningún moderador; en un servidor del que yo sea miembro puedes preguntar a una persona.
not-noted-opted-out = Pediste quedar fuera, así que los moderadores no verán la pregunta si no los llamas.
nothing-asked = No veo ninguna pregunta en eso. Pregúntame en una línea, por ejemplo: ¿el cambio es retroactivo?

## Sobre qué era una pregunta sin respuesta, tal como va detrás de “nada sobre”.

uncovered-bonuses = las bonificaciones
uncovered-connects = los connects
uncovered-fees = las comisiones
uncovered-identity = la verificación de identidad
uncovered-interviews = las entrevistas
uncovered-invoices = las facturas
uncovered-membership = las suscripciones
uncovered-portfolio = los portafolios
uncovered-proposals = las propuestas
uncovered-skill-tests = las pruebas de habilidades
uncovered-specialized-profiles = los perfiles especializados
uncovered-taxes = los impuestos
uncovered-tracker = el registro de horas
uncovered-withdrawals = los retiros de dinero

## Lo que figura en una respuesta.

own-word = Respuesta propia de este servidor
as-of = a fecha de { $date }
claim = afirmación
and-more = y { $count } más
unofficial = Bot no oficial de la comunidad, sin relación con Upwork.

button-helped = Me sirvió
button-not-quite = No del todo
button-say-more = Decir qué faltaba
button-ask-human = Preguntar a una persona
button-ask-aloud = Mostrarla y llamarlos
button-dismiss = Descartar
button-none = Nada de esto
button-link = Enlace
button-pick = Esta

helped-noted = Bien. Anotado.
not-quite-noted = Anotado para los moderadores.
not-quite-nearer = ¿Se acerca más alguna de estas?
not-quite-nothing = No tengo ninguna que se acerque más.
missing-title = ¿Qué faltaba?
missing-label = En una línea
missing-thanks = Gracias. Los moderadores lo verán.
missing-unseen = Gracias. Pero ningún moderador lo verá: la pregunta se hizo en un mensaje directo, o la hizo alguien que pidió quedar fuera.

question-gone = Ya no tengo esa pregunta; solo guardo las preguntas durante un tiempo. Vuelve a preguntar: /ask
answer-gone = Esa respuesta se ha retirado entretanto. Vuelve a preguntar.
asker-unknown = Ya no sé quién preguntó esto, así que solo los moderadores pueden descartarlo.
not-yours-dismiss = Solo quien preguntó y los moderadores pueden descartar esto. Haz tu propia pregunta con /ask.
not-yours-choose = Solo quien preguntó y los moderadores pueden elegir aquí. Haz tu propia pregunta con /ask.

human-no-server = En los mensajes directos no hay moderadores. Pregunta en el servidor donde me conociste.
human-no-role = Aquí no tengo asignado ningún rol de moderadores, así que no he llamado a nadie. Escribe tú a un moderador.
human-closed = No puedo escribir en este canal, así que no he llamado a nadie. Escribe tú a un moderador.
human-unpingable = Aquí no puedo mencionar el rol de moderadores, así que no he llamado a nadie. Escribe tú a un moderador.
human-confirm = Por ahora solo tú ves tu pregunta. Si llamo a los moderadores, la verá todo el canal, con tu nombre: { $question }
human-called = Los moderadores ya están avisados: { $link }
human-called-already = Los moderadores ya están avisados de esta pregunta.
human-call = { $role } { $person } pide que le responda una persona: { $question }

how-to-ask = Pregúntame en una línea, por ejemplo: ¿el cambio es retroactivo? Respondo preguntas sobre el cambio del Job Success Score (JSS) de noviembre de 2020. `/jss` estima tu JSS a partir de los contratos que pegues; `/help` muestra lo demás.
text-only = Solo puedo leer texto. Pega como texto lo que muestra la imagen, o usa `/jss` para los resultados de tus contratos.
