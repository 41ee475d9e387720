### Lo que se dice cuando algo no funciona.

old-form = Este formulario es de una versión anterior. Usa el comando otra vez.
old-button = Este botón es de una versión anterior y ya no hace nada. /help muestra lo que puedo hacer ahora.
trouble-wait = Solo respondo a una misma persona unas cuantas veces por minuto. Puedes volver a preguntar dentro de { $seconds } { $seconds ->
    [one] segundo
   *[other] segundos
}.
trouble-permission = Aquí no tienes permiso para eso.
trouble-value = No he entendido “{ $value }” en ese campo. Elige uno de los valores que se ofrecen.
trouble-forbidden = Discord no me deja hacerlo aquí; me falta un permiso en este canal. Avisa a un moderador.
trouble-unexpected = Algo ha fallado por mi parte y lo he registrado. Si lo comunicas, indica la referencia { $reference }.

edit-conflict = Alguien cambió la respuesta “{ $slug }” mientras la editabas: ahora va por la revisión { $number }. No se ha sobrescrito nada; mira el texto nuevo y edita otra vez.
alias-taken = El alias “{ $alias }” ya lleva a la respuesta “{ $slug }”. Elige otro.
slug-taken = Ya hay una respuesta “{ $slug }”. Edítala o restáurala, o elige otro nombre.
no-such-answer = Este servidor no tiene ninguna respuesta propia llamada “{ $slug }”.
no-such-revision = La respuesta “{ $slug }” no tiene ninguna revisión { $number }.

ask-channel-full = -# Ya he publicado bastante en este canal durante este minuto, así que esta respuesta solo la ves tú.
human-calls-enough = Ya se ha llamado a los moderadores { $calls } veces en diez minutos en este canal, y es suficiente. Inténtalo de nuevo dentro de { $minutes } { $minutes ->
    [one] minuto
   *[other] minutos
} o escribe tú a un moderador.
