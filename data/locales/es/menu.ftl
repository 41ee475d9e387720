### Las entradas del menú de un mensaje: responderlo, y por qué se respondería así.

button-post = Publicar
button-explain = Explicar

menu-share = { $share } % de coincidencia
menu-answered = Ya respondí a este mensaje: { $link }
menu-posted = Publicada “{ $title }”: { $link }
menu-posted-already = Este mensaje ya tiene esa respuesta: { $link }

menu-not-yours = Solo los moderadores de este servidor y quienes tienen su rol de confianza pueden responder por otra persona.
menu-closed = No puedo responder en este canal, porque aquí me falta un permiso: { $missing ->
    [view_channel] Ver canal
    [read_message_history] Leer el historial de mensajes
    [send_messages_in_threads] Enviar mensajes en hilos y publicaciones
   *[other] Enviar mensajes
}.
menu-gone = Ese mensaje ya no existe, así que no hay a qué responder.
menu-retired = Esa respuesta se ha retirado entretanto. Elige otra.
menu-no-answers = Este servidor no tiene respuestas para elegir; todas están retiradas.
menu-no-text = Solo puedo guiarme por el texto, y este mensaje no tiene. Con /faq puedes publicar una respuesta para su autor (“to”).
menu-bot = Solo respondo a personas, no a otros bots.
menu-own = Con ese mensaje no respondí a ninguna pregunta. Elige el mensaje de quien preguntó.

explain-nothing = No veo ninguna pregunta en eso.
explain-decided-answered = Doy “{ $topic }”: estoy seguro al { $sure }, aquí basta el { $needed } y la siguiente respuesta queda { $lead } por detrás.
explain-decided-left-alone = La dejo sin respuesta: que alguna encaje es solo un { $covered } probable, y ofrezco opciones desde el { $needed }.
explain-decided-choices-below = Ofrezco opciones: “{ $topic }” es la más probable, pero { $sure } es menos que el { $needed } desde el que respondo.
explain-decided-choices-near = Ofrezco opciones: “{ $topic }”, con { $sure }, aventaja a la siguiente solo en { $lead }.
explain-decided-left-to-the-rest = La dejo para el resto del mensaje, que ninguna respuesta cubre. Por sí sola sería “{ $topic }” con { $sure }.
explain-not-covered = Ninguna respuesta: { $share } %
explain-likeliest = Cuán probable es que se pregunte por cada una
explain-nearest = Frases que conozco y se le parecen
explain-near-very = casi lo mismo
explain-near-near = parecida
explain-near-far = algo parecida
explain-no-answer = no cubierta
