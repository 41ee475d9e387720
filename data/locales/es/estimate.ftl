### Estimar un JSS.

button-edit-retry = Editar y reintentar
button-each = Cada contrato
button-before-after = Antes / después
button-unknowns = Lo que no sé
button-share = Compartir
button-what-if = ¿Y si...?
button-try = Probar

## El formulario.

estimate-form = Estimar mi Job Success Score
estimate-form-paste = Pega lo que tengas
estimate-form-placeholder = Tu historial de trabajo, una tabla o líneas como: logo, 5 estrellas, $120, terminó en marzo
estimate-form-kept = No se guarda nada de lo que pegues.
estimate-form-too-long = Tu texto no cabe en un formulario: envíalo abajo como archivo. No se guarda nada.
estimate-form-file = O un archivo de texto, CSV o JSON (1 MiB)
estimate-form-shown = El JSS que te muestra Upwork, si lo hay

## Lo que no se puede estimar.

estimate-nothing-sent = No había nada que leer. Pega el historial de trabajo de tu perfil, una tabla o líneas sencillas como: logo, 5 estrellas, $120, terminó en marzo.
estimate-file-large = { $name } ocupa más de 1 MiB. Deja los contratos de los últimos 24 meses y vuelve a intentarlo.
estimate-file-kind = { $name } no es texto. Copia el texto de la página en lugar de una imagen de ella.
estimate-file-lost = Discord no me ha entregado { $name }. Envíalo otra vez.
estimate-file-unreadable = { $reason }
estimate-shown-wrong = El JSS que muestra Upwork debe ser un número entero de 0 a 100, no “{ $typed }”.
estimate-too-slow = Tardaba más de { $seconds } segundos, así que lo he dejado. Envía menos contratos: bastan los de los últimos 24 meses.
estimate-busy = Ahora mismo se están calculando muchas estimaciones. Inténtalo de nuevo en un minuto; tu texto sigue en el formulario.
estimate-nothing-here = Aquí no hay todavía ninguna estimación. Edita tu texto y vuelve a intentarlo.
estimate-gone = No guardo nada de lo que pegas, y esta estimación ya no está en mi memoria. Usa /jss otra vez.
estimate-change-gone = Ese cambio ya no encaja con tus contratos. Pulsa “¿Y si...?” otra vez.

## El JSS.

estimate-none = Todavía sin JSS
estimate-too-little = El texto no basta para una estimación
estimate-no-contracts = No he encontrado contratos en eso
estimate-only-shown = Upwork muestra { $score } %; no he encontrado contratos que lo expliquen
estimate-about = Cerca de { $score } %
estimate-between = Cerca de { $score } %  (entre { $low } y { $high })
estimate-if-recent = Cerca de { $score } % si todos terminaron hace poco  (si no, entre { $low } y { $high })
estimate-agreed = Cerca de { $score } %  (todas las lecturas dan { $score })
estimate-no-score = sin JSS
estimate-window = Mejor ventana: { $window } ({ $contracts ->
    [one] cuenta { $contracts } contrato
   *[other] cuentan { $contracts } contratos
}, { $clients ->
    [one] { $clients } cliente
   *[other] { $clients } clientes
})
estimate-window-undated = Todas las ventanas iguales: ningún contrato tiene fecha de fin ({ $contracts ->
    [one] cuenta { $contracts } contrato
   *[other] cuentan { $contracts } contratos
}, { $clients ->
    [one] { $clients } cliente
   *[other] { $clients } clientes
})
estimate-short-6m = 6 m
estimate-short-12m = 12 m
estimate-short-24m = 24 m
estimate-short-trending = tend.
estimate-long-6m = últimos 6 meses
estimate-long-12m = últimos 12 meses
estimate-long-24m = últimos 24 meses
estimate-long-trending = tendencia, la media de los últimos 6 y 3 meses
estimate-rules = reglas: { $day } · estimación no oficial, sin relación con Upwork
estimate-rules-kept = reglas: { $day } · estimación no oficial, sin relación con Upwork · no se guarda nada de lo que pegas

estimate-day = { $day } { $month } { $year }
estimate-month = { $month } { $year }
estimate-month-name = { $number ->
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

## Antes y después del anuncio.

estimate-era = cerca de { $score }
estimate-era-range = cerca de { $score } ({ $low }-{ $high })
estimate-was-became = Justo antes del anuncio del 8 de noviembre de 2020: { $was }; hacían falta { $contracts } contratos terminados de { $then } clientes. Justo después: { $became }; hacían falta { $contracts } valorados de { $since } clientes.
estimate-before = Antes del anuncio del 8 de noviembre de 2020: { $was }. Justo después: { $became }.
estimate-pulled-down = Antes del anuncio, { $silent ->
    [one] el contrato sin valoración podía
   *[other] los { $silent } contratos sin valoración podían
} haberlo bajado, como mucho hasta { $low }.
estimate-before-after = Antes y después del anuncio
estimate-day-before = 7 de noviembre de 2020, el día antes de que rigiera el anuncio: { $era }. Hacían falta { $contracts } contratos terminados de { $clients } clientes.
estimate-silence = { $silent ->
    [one] { $silent } contrato de aquí terminó sin valoración.
   *[other] { $silent } contratos de aquí terminaron sin valoración.
} Nunca se publicó cómo contaban; supongo que hasta un tercio de los terminados se ignoraba, y cada uno por encima era un fallo.
estimate-silence-worst = Si cada uno fuera un fallo: cerca de { $low }.
estimate-day-after = 8 de noviembre de 2020, el primer día después: { $era }. Hacían falta { $contracts } contratos valorados de { $clients } clientes, y los que no tenían valoración ya no contaban.
estimate-by-rules = Reglas ({ $day }): { $era }
estimate-same-age = Cada contrato conserva la antigüedad que tiene hoy.

## Los contratos, uno por uno.

estimate-left-out = Fuera del cálculo: { $parts }.
estimate-counted = { $count } { $rule ->
    [rated-good] con buena valoración
    [rated-bad] con mala valoración
    [private-bad] con mala puntuación privada
    [bad-ending] con mal final
    [no-feedback] sin valoración
    [removed-feedback] con la valoración retirada
    [zero-earnings] sin ganancias
    [open] todavía { $count ->
        [one] abierto
       *[other] abiertos
    }
    [too-old] demasiado { $count ->
        [one] antiguo
       *[other] antiguos
    } para cualquier ventana
    [future] con fecha futura
    [client-flagged] con un cliente marcado por Upwork
    [long-term] con un cliente a largo plazo
    [impossible-rating] con una puntuación imposible
   *[unknown-feedback] sin puntuación en el texto
}
estimate-counted-silent = { $count } sin valoración (fuera desde el { $day })
estimate-reason = { $rule ->
    [rated-good] buena valoración
    [rated-bad] mala valoración
    [private-bad] mala puntuación privada
    [bad-ending] terminó mal
    [no-feedback] sin valoración
    [removed-feedback] valoración retirada
    [zero-earnings] sin ganancias
    [open] todavía abierto
    [too-old] demasiado antiguo para cualquier ventana
    [future] termina en el futuro
    [client-flagged] cliente marcado por Upwork
    [long-term] cliente a largo plazo
    [impossible-rating] puntuación imposible
   *[unknown-feedback] la puntuación no está en el texto
}
estimate-outcome = { $outcome ->
    [success] éxito
    [failure] fallo
   *[excluded] fuera
}
estimate-label = { $label ->
    [published] publicado
    [inferred] deducido
   *[assumed] supuesto
}
estimate-verdict = { $outcome }: { $reason } ({ $label })
estimate-verdict-weight = { $outcome }, cuenta { $weight }: { $reason } ({ $label })
estimate-untitled = Contrato de la línea { $line }
estimate-stars = { $stars ->
    [1] { $stars } estrella
   *[other] { $stars } estrellas
}
estimate-no-contract = No se ha leído ningún contrato.
estimate-more-in-table = { $count } más están en la tabla.
estimate-more = { $count } más.
estimate-and-more = - y { $count } más.

## Lo que no se sabe y lo que conviene revisar.

estimate-range-from = El intervalo viene de lo que no se sabe: { $parts }.
estimate-range-part = { $topic } ({ $points ->
    [one] { $points } punto
   *[other] { $points } puntos
})
estimate-unknown-points = { $points ->
    [one] { $points } punto
   *[other] { $points } puntos
} del intervalo: { $text }
estimate-unknown-fatal-points = { $points ->
    [one] { $points } punto
   *[other] { $points } puntos
} del intervalo, o ningún JSS: { $text }
estimate-unknown-fatal = Podría dejarte sin JSS: { $text }
estimate-unknown-still = No cambia nada: { $text }
estimate-topic = { $question ->
    [weights] cuánto contaban los trabajos grandes
    [amounts] importes que faltan
    [lengths] duración de los contratos
    [combination] ganancias junto con duración
    [end-dates] fechas de fin
    [ratings] puntuaciones que no se ven
    [long-term] clientes a largo plazo
    [silence] valoraciones que faltan
    [private] puntuaciones privadas
    [old-private] puntuaciones privadas antiguas
    [clients] clientes sin nombre
   *[formula] fórmula y redondeo
}
estimate-grounds = { $label ->
    [published] Publicado por Upwork: { $topics }.
    [inferred] Deducido de lo que cuenta la gente: { $topics }.
   *[assumed] Suposiciones mías, donde nada está publicado: { $topics }.
}
estimate-to-check = Para revisar en tu texto
estimate-problem = { $count ->
    [one] Línea { $lines }: { $remark }
   *[other] Líneas { $lines }: { $remark }
}
estimate-lines-more = { $lines } y { $more } más
estimate-nothing = Nada.

## ¿Y si...?

estimate-now = Ahora: { $headline }
estimate-tried = { $change } (ahora: { $headline }):
estimate-jobs = { $count ->
    [one] Un trabajo más con 5 estrellas
   *[other] { $count } trabajos más con 5 estrellas
}
estimate-with-jobs = Con { $count ->
    [one] un trabajo más de 5 estrellas, de $100 y con un cliente nuevo
   *[other] { $count } trabajos más de 5 estrellas, de $100 cada uno y con clientes nuevos
}
estimate-bad-review = Una mala valoración de ${ $paid }
estimate-with-bad-review = Con un trabajo más de ${ $paid } y 1 estrella, con un cliente nuevo
estimate-close = Cerrar los abiertos: { $stars ->
    [0] sin valoración
   *[other] { $stars } estrellas
}
estimate-with-closed = Con los contratos abiertos cerrados hoy, { $stars ->
    [0] sin valoración
   *[other] { $stars } estrellas
}
estimate-departure = { $day }: un mal resultado sale de los últimos { $months } meses; el JSS rondaría { $score }.
estimate-departure-none = { $day }: un mal resultado sale de los últimos { $months } meses; no habría JSS.

## La imagen, y lo que muestra para quien no puede verla.

estimate-alt = Estimación no oficial. { $headline }. Ventanas: { $windows }. Contratos en una línea de tiempo de 24 meses, éxitos: { $success }, fallos: { $failure }, fuera del cálculo: { $excluded }.
estimate-alt-best = { $window } (la mejor)
estimate-alt-forecast = Sin valoraciones nuevas: { $changes }.
estimate-alt-now = { $score } ahora
estimate-alt-from = { $score } desde { $month }
estimate-alt-changes = y { $count ->
    [one] { $count } cambio
   *[other] { $count } cambios
} después
picture-windows = JSS por ventana
picture-none = sin JSS
picture-contracts = Contratos por fecha de fin (los más grandes cuentan más)
picture-row = { $outcome ->
    [success] Éxito
    [failure] Fallo
   *[excluded] Fuera
}
picture-older = { $count } antes
picture-months = { $months } m
picture-today = hoy
picture-undated = sin fecha
picture-forecast = Sin valoraciones nuevas
picture-forecast-until = Sin valoraciones nuevas, sin JSS desde { $month }
picture-no-score = sin JSS
picture-no-forecast = sin previsión
picture-now = hoy
