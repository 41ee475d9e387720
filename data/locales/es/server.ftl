### Lo que concierne a todo el servidor: quién puede hacer qué, y los ajustes.

only-in-servers = Eso solo funciona en un servidor.
only-moderators = Eso solo lo pueden hacer los moderadores de este servidor.
only-managers = Eso solo lo pueden hacer quienes pueden gestionar el servidor.

## Los ajustes: cada uno tiene su nombre y, en una frase, lo que hace.

setting-watched_channels = Canales que observo
    .effect = Donde contesto preguntas que nadie me dirigió: solo las que nombran de qué tratan, y solo si estoy muy seguro. En ninguno, si no eliges.
setting-moderators_role = Rol de los moderadores
    .effect = A quién se llama cuando alguien pulsa “Preguntar a una persona” y quién puede usar los comandos de moderación, cuando Ajustes del servidor → Integraciones se los muestre al rol.
setting-trusted_role = Rol de miembros de confianza
    .effect = De quién se guardan como borradores las respuestas a preguntas sin contestar, y quién puede usar “Responder a esto”, cuando Ajustes del servidor → Integraciones se lo muestre al rol.
setting-moderators_role-commands = /answers, /gaps, “Responder esto” y “Guardar como respuesta”
setting-trusted_role-commands = “Responder esto”
setting-board_channel = Tablón
    .effect = Un canal en el que mantengo un mensaje por respuesta, para que cada una tenga un enlace duradero.
setting-audit_channel = Canal de registro
    .effect = Donde muestro cada cambio de una respuesta, antes y después.
setting-digest_channel = Resumen semanal
    .effect = Donde cuento una vez por semana qué se preguntó y quedó sin respuesta.
setting-answer_from = Contestar desde
    .effect = Cuán seguro debo estar para contestar una pregunta directa. Más alto: menos errores, más opciones y silencio.
setting-choices_from = Opciones desde
    .effect = Cuán probable debe ser que alguna respuesta encaje para ofrecer opciones. Más alto: más veces “sin respuesta”.
setting-lead = Ventaja sobre la siguiente respuesta
    .effect = Cuánto debe superar la mejor respuesta a la segunda. Más alto: menos confusiones, más opciones.
setting-overheard_from = Contestar desde, en canales que observo
    .effect = Cuán seguro debo estar para contestar un mensaje que no iba dirigido a mí. Más alto: menos errores, más silencio.
setting-overheard_lead = Ventaja, en canales que observo
    .effect = Cuánto debe superar la mejor respuesta a la segunda para contestar un mensaje que no iba dirigido a mí.
setting-quiet_minutes = Pausa antes de repetirme
    .effect = Durante cuánto tiempo no repito la misma respuesta en un canal que observo.
setting-person_a_minute = Preguntas por persona
    .effect = Cuántas preguntas puede hacerme una persona por minuto.
setting-channel_a_minute = Respuestas por canal
    .effect = Cuántas respuestas publico en un canal por minuto; las demás solo las ve quien pregunta.
setting-kept_days = Las preguntas se guardan
    .effect = Tras cuántos días borro las preguntas que se hicieron y los votos sobre ellas.
setting-language = Idioma en los canales
    .effect = En qué idioma escribo para todos. “auto”: el del mensaje al que respondo, si está claro, o el del propio servidor. Los comandos y los menús siguen el Discord de cada persona.

setting-unknown = No hay ningún ajuste llamado “{ $name }”.
setting-value = Ese ajuste no puede ser “{ $value }”: { $reason }.
channel-gone = { $channel }, el canal elegido para “{ $setting }” en { $server }, ya no existe, así que he dejado de usarlo. Elige otro con /settings.
channel-closed = Ya no puedo escribir en { $channel }, el canal elegido para “{ $setting }” en { $server }, así que he dejado de usarlo. Devuélveme el permiso o elige otro: /settings muestra lo que falta.

## Cómo se leen sus valores.

setting-share = { $percent } %
setting-nothing = ninguno
setting-deleted = borrado
setting-default = por defecto
setting-language-auto = auto: el idioma de la pregunta, o el del servidor
setting-language-en = English
setting-language-es = Español
setting-quiet_minutes-amount = { $count ->
    [60] 1 hora
    [240] 4 horas
    [1440] 1 día
   *[other] { $count } minutos
}
setting-person_a_minute-amount = { $count } por minuto
setting-channel_a_minute-amount = { $count } por minuto
setting-kept_days-amount = { $count ->
    [one] 1 día
   *[other] { $count } días
}

## La pantalla en la que se eligen.

settings-intro = ### Ajustes de { $server }: { $page }
    Lo que elijas vale desde ese momento.
settings-places = Canales
settings-people = Personas e idioma
settings-sureness = Cuán seguro debo estar
settings-amounts = Cantidades
settings-line = **{ $name }**: { $value }
settings-line-default = **{ $name }**: { $value } ({ setting-default })
settings-lacks = ⚠ En { $channels } me falta: { $permissions }.
settings-channels-more = { $channels } y { $count } más
settings-role-unseen = ⚠ Quien tiene { $role } y no puede gestionar mensajes todavía no ve { $commands }. Para mostrárselos: Ajustes del servidor → Integraciones → { $bot }, y añade el rol a cada comando.
settings-role-everyone = “{ $name }” sigue como estaba: @everyone son todos. Elige un rol que solo tengan algunas personas.
settings-board-ask = El tablón en { $channel } serían { $count } mensajes, uno por respuesta, publicados de una vez. Todavía no ha cambiado nada.
settings-board-move = El tablón se mudaría a { $channel }: { $count } mensajes, uno por respuesta, publicados de una vez, y los del tablón actual se borrarían. Todavía no ha cambiado nada.
button-board-build = Construirlo allí
button-board-leave = Dejarlo
settings-channel-deleted = ⚠ Un canal elegido aquí ya no existe; elige otro.
settings-role-silent = ⚠ No puedo mencionar este rol, así que nadie se entera cuando alguien pide una persona. Permite que cualquiera lo mencione, o dame el permiso Mencionar @everyone, @here y todos los roles.
settings-role-deleted = ⚠ El rol elegido aquí ya no existe; elige otro.
settings-deaf = ⚠ Me iniciaron sin el permiso Message Content Intent, así que no puedo leer los canales que observo. Quien me administra puede activarlo: WATCH_CHANNELS=true y ese permiso en el portal de desarrolladores de Discord.
settings-not-chosen = ⚠ “{ $name }” sigue como estaba: en { $channel } me falta { $permissions }. Dame ese permiso allí y elige otra vez.
settings-chosen = “{ $name }” es ahora: { $value }.
settings-channel-unknown = No veo ese canal, así que no puedo usarlo. No se ha cambiado nada.
button-to-default = Valor por defecto

setting-permission-view_channel = Ver canal
setting-permission-send_messages = Enviar mensajes
setting-permission-send_messages_in_threads = Enviar mensajes en hilos y publicaciones
setting-permission-read_message_history = Leer el historial de mensajes
