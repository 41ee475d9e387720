### The answer board: what stands on it, and the command that gives a link to it.

board-heading = ### Las respuestas de este servidor
    Cada mensaje de abajo es una respuesta. Para enviarle una a alguien, copia el enlace de su mensaje; yo mantengo el texto al día.
board-building = Construyendo el tablón: { $posted } de { $all }.

link-no-board = Aquí todavía no hay enlaces permanentes. Quien pueda administrar el servidor puede elegir un canal en “Tablón” con /settings; después mantendré allí un mensaje por cada respuesta.
link-board-lost = El canal del tablón ya no existe o está cerrado para mí, así que ahora no hay enlaces permanentes. /settings, en “Tablón”, dice qué falta y permite a quien pueda administrar el servidor elegir otro canal.
link-not-yet = “{ $title }” todavía no está en el tablón. Aún lo estoy construyendo; inténtalo dentro de un minuto.
