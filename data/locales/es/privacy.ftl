### Lo que se guarda sobre una persona.

privacy-kept = ### Lo que guardo sobre ti
    Tu id figura junto a preguntas, votos y borradores solo como un hash con clave. En este servidor las preguntas se borran a los { $days } días y, con ellas, sus votos y borradores.
privacy-questions = Preguntas que hiciste: { $count }
privacy-votes = Veces que pulsaste “Me sirvió”, “No del todo” u otro botón: { $count }
privacy-drafts = Respuestas tuyas guardadas como borrador: { $count }
privacy-revisions = Cambios de respuestas con tu id: { $count }, se guardan con la respuesta
privacy-settings = Ajustes que elegiste, con tu id: { $count }, se guardan hasta que se cambien
privacy-marks = Preguntas que resolviste como moderador, con tu id: { $count }, se guardan hasta 90 días
privacy-in = Los moderadores ven en su cola, sin tu nombre, tus preguntas sin respuesta. /privacy opt-out lo impide.
privacy-out = Así lo pediste: los moderadores no ven tus preguntas en su cola.
privacy-pastes = Lo que pegas en /jss nunca se almacena; está en memoria una hora como máximo.
privacy-exported = Todo lo que guardo sobre ti, de todos los servidores.
privacy-forget = Esto borra tus preguntas, votos, borradores y tu exclusión de la cola, en todos los servidores, y quita tu id de las respuestas, ajustes y marcas que cambiaste; ellas quedan, sin ti. También se van tus estimaciones en memoria.
    No se borran: los mensajes en Discord, las frases que un moderador conservó como formulación de una respuesta ni las copias de seguridad que hizo antes quien me administra.
privacy-forgotten = Hecho. Ya no guardo nada con tu id: { $rows } { $rows ->
    [one] entrada borrada o sin tu id
   *[other] entradas borradas o sin tu id
}. Esto no toca los mensajes en Discord, las formulaciones que conservaron los moderadores ni las copias de seguridad anteriores.
privacy-opted-out = Los moderadores ya no ven tus preguntas en su cola, tampoco las anteriores. Te contesto como siempre.
privacy-opted-in = Los moderadores vuelven a ver en su cola, sin tu nombre, tus preguntas sin respuesta.
button-forget-me = Borrarlo
