### Lo que se guarda sobre una persona.

privacy-kept = ### Lo que guardo sobre ti
    Junto a preguntas, votos y borradores hay un código hecho a partir de tu id; nadie puede volver a sacar de él tu id. Aquí las preguntas se borran a los { $days } días y, con ellas, sus votos y borradores.
privacy-questions = Preguntas que hiciste: { $count }
privacy-votes = Veces que pulsaste “Me sirvió”, “No del todo” u otro botón: { $count }
privacy-drafts = Respuestas tuyas guardadas como borrador: { $count }
privacy-revisions = Cambios de respuestas con tu id: { $count }, se guardan con la respuesta
privacy-settings = Ajustes que elegiste, con tu id: { $count }, se guardan hasta que se cambien
privacy-marks = Preguntas que resolviste como moderador, con tu id pero sin su texto: { $count }, se guardan hasta 90 días. Entre ellas están las líneas que mandaste dejar sin respuesta; quedan, con tus palabras, hasta que alguien las recupere.
privacy-in = Los moderadores ven en su cola, sin tu nombre, tus preguntas sin respuesta. /privacy opt-out lo impide.
privacy-out = Así lo pediste: los moderadores no ven tus preguntas en su cola.
privacy-pastes = Lo que pegas en /jss nunca se almacena; está en memoria una hora como máximo.
privacy-exported = Todo lo que guardo sobre ti, de todos los servidores.
privacy-forget = Esto borra tus preguntas, votos, borradores y tu exclusión de la cola, en todos los servidores, y quita tu id de las respuestas, ajustes y marcas que cambiaste; ellas quedan, sin ti. También se van tus estimaciones en memoria.
    No se borran: los mensajes en Discord, las frases que un moderador conservó como formulación de una respuesta o como línea sin respuesta, ni las copias de seguridad que hizo antes quien me administra.
privacy-forgotten = Hecho. Ya no guardo nada con tu id: { $rows } { $rows ->
    [one] entrada borrada o sin tu id
   *[other] entradas borradas o sin tu id
}. Esto no toca los mensajes en Discord, las frases que conservaron los moderadores ni las copias de seguridad anteriores.
privacy-opted-out = Los moderadores ya no ven tus preguntas en su cola, tampoco las anteriores. Te contesto como siempre.
privacy-opted-in = Los moderadores vuelven a ver en su cola, sin tu nombre, tus preguntas sin respuesta.
button-forget-me = Borrarlo
