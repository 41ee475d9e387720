### Estimar un JSS.

button-edit-retry = Editar y reintentar
button-each = Cada contrato
button-before-after = Antes / después
button-unknowns = Lo que no sé
button-share = Compartir
button-take-back = Retirar
button-what-if = ¿Y si...?
button-try = Probar
button-back = Volver

## El formulario.

estimate-form = Estimar mi Job Success Score
estimate-form-paste = Pega lo que tengas
estimate-form-placeholder = Tu historial de trabajo, una tabla o líneas como: logo, 5 estrellas, $120, terminó en marzo
estimate-form-hint = Hasta { $limit } caracteres; si es más largo, usa el archivo. Se olvida en una hora.
estimate-form-too-long = Tu texto no cabe en un formulario: envíalo abajo como archivo.
estimate-form-file-again = Lo que había en tu archivo no está aquí: adjúntalo otra vez abajo.
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
estimate-gone = Lo que pegas se olvida en una hora, y esta estimación ya no está en mi memoria. Usa /jss otra vez.
estimate-change-gone = Ese cambio ya no encaja con tus contratos. Pulsa “¿Y si...?” otra vez.
estimate-cut = **Tu texto acaba donde se llena el formulario, a los { $limit } caracteres: seguramente falta el final.** Envíalo como archivo.

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
estimate-why = { $good ->
    [one] { $good } bueno
   *[other] { $good } buenos
}, { $bad ->
    [one] { $bad } malo
   *[other] { $bad } malos
}{ $facts } en los últimos { $months } meses
estimate-why-undated = { $good ->
    [one] { $good } bueno
   *[other] { $good } buenos
}, { $bad ->
    [one] { $bad } malo
   *[other] { $bad } malos
}{ $facts }; ninguno tiene fecha de fin, así que todas las ventanas son iguales
estimate-why-heaviest = el de más peso: { $facts }
estimate-windows = Lo mejor de: { $windows }
estimate-short-6m = 6 m
estimate-short-12m = 12 m
estimate-short-24m = 24 m
estimate-short-trending = tend.
estimate-long-6m = últimos 6 meses
estimate-long-12m = últimos 12 meses
estimate-long-24m = últimos 24 meses
estimate-long-trending = tendencia, la media de los últimos 6 y 3 meses
estimate-rules = estimación no oficial (reglas: { $day }), sin relación con Upwork
estimate-rules-kept = estimación no oficial (reglas: { $day }), ajena a Upwork · se olvida en una hora

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
   *[other] los { $silent } sin valoración podían
} haberlo bajado a { $low }.
estimate-before-after = Antes y después del anuncio
estimate-day-before = 7 nov 2020, el día antes: { $era }. Hacían falta { $contracts } contratos terminados de { $clients } clientes.
estimate-silence = { $silent ->
    [one] { $silent } contrato de aquí terminó sin valoración.
   *[other] { $silent } contratos de aquí terminaron sin valoración.
} Nunca se publicó cómo contaban; supongo que hasta un tercio de los terminados se ignoraba, y cada uno por encima era un fallo.
estimate-silence-worst = Si cada uno fuera un fallo: cerca de { $low }.
estimate-day-after = 8 nov 2020, el primer día después: { $era }. Hacían falta { $contracts } contratos valorados de { $clients } clientes, y los que no tenían valoración ya no contaban.
estimate-by-rules = Con las reglas de hoy ({ $day }): { $era }
estimate-same-age = Cada contrato conserva la antigüedad que tiene hoy.

## Los contratos, uno por uno.

estimate-left-out = Fuera del cálculo: { $parts }.
estimate-counted = { $count } { $rule ->
    [rated-good] con buena valoración
    [rated-bad] con mala valoración
    [private-bad] con mala puntuación privada
    [bad-ending] con mal final
    [no-feedback] sin valoración
    [removed-feedback] { $count ->
        [one] retirado
       *[other] retirados
    }
    [zero-earnings] sin ganancias
    [open] { $count ->
        [one] abierto
       *[other] abiertos
    }
    [too-old] demasiado { $count ->
        [one] antiguo
       *[other] antiguos
    }
    [future] con fecha futura
    [client-flagged] con un cliente marcado por Upwork
    [long-term] con un cliente a largo plazo
    [impossible-rating] con una puntuación imposible
   *[unknown-feedback] sin puntuación en el texto
}
estimate-counted-silent = { $count } sin valoración (desde el { $day })
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
    [success] bueno
    [failure] malo
   *[excluded] fuera
}
estimate-label = { $label ->
    [published] publicado
    [inferred] deducido
   *[assumed] supuesto
}
estimate-money = ${ NUMBER($amount, maximumFractionDigits: 0) }
estimate-amount-unknown = importe desconocido
estimate-reasoned = { $outcome }: { $reason }
estimate-verdict-counts = { $verdict }, cuenta { $weight } ({ $paid })
estimate-verdict-parted = { $verdict }, perdido { $lost }, ganado { $won } ({ $paid })
estimate-untitled = Contrato de la línea { $line }
estimate-stars = { $stars ->
    [1] { $stars } estrella
   *[other] { $stars } estrellas
}
estimate-no-contract = No se ha leído ningún contrato.
estimate-more-in-table = { $count } más están en la tabla.
estimate-more = { $count } más.
estimate-and-more = - y { $count } más.

## Cuánto cuenta cada uno.

estimate-tier-up-to = hasta { $paid }
estimate-tier-over = por encima de { $paid }
estimate-tier-counts = { $weight } { $tier }
estimate-legend = Cuánto cuenta cada uno, según lo que ganaste: { $tiers }. Cada { $days } días más con un pago: 1 más, { $most } como máximo ({ $label }).
estimate-legend-plain = Con estas reglas los pesos eran secretos: aquí cada contrato cuenta 1.
estimate-legend-parted = Un contrato largo que termina mal solo pierde sus últimos { $days } días: el resto queda ganado.
estimate-labels-of = { $label ->
    [published] Publicado por Upwork
    [inferred] Deducido
   *[assumed] Supuesto
}: { $rules }.
estimate-labels = { $labels } La tabla nombra cada fuente.
estimate-weight-rule = { $tier }: { $weight }{ $further ->
    [0] {""}
   *[other] , más períodos de { $days } días con un pago: { $further }
}
estimate-weight-plain = cada contrato cuenta 1

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

## Lo que lo cambiaría.

estimate-changes = Lo que lo cambiaría
estimate-change-jobs = { $count ->
    [one] un trabajo más con 5 estrellas
   *[other] { $count } trabajos más con 5 estrellas
} → { $target }
estimate-change-out-of-reach = { $target } no se alcanza solo con trabajos nuevos (más de { $most })
estimate-change-bad = una mala valoración de un trabajo pequeño → { $score }
estimate-change-leaving = { $others ->
    [0] { $who } sale de los { $months } meses el { $day }
   *[other] { $who } y { $others } más envejecen el { $day }
} → { $score }
estimate-leaving = { $day }: { $who } { $others ->
    [0] sale de los { $months } meses
   *[other] y { $others } más envejecen
}: { $before } → { $score }
estimate-leaving-title = Cuándo envejecen los malos
estimate-leaving-later = y { $count } más tarde.

## ¿Y si...?

estimate-now = Ahora: { $headline }
estimate-offer = { $label } → { $score }
estimate-moved = { $was } → { $now }{ $change }
estimate-no-change = sin cambio
estimate-jobs = { $count ->
    [one] 1 más con 5 estrellas
   *[other] { $count } más con 5 estrellas
}
estimate-with-jobs = { $count ->
    [one] Con un trabajo más de 5 estrellas, de { $paid }, con un cliente nuevo.
   *[other] Con { $count } trabajos más de 5 estrellas, de { $paid } cada uno, con clientes nuevos.
}
estimate-job-any = un trabajo
estimate-job-of = un trabajo { $tier }
estimate-review-menu = Una mala valoración de ...
estimate-with-review = Con 1 estrella por { $job }, con un cliente nuevo.
estimate-open-menu = Si un contrato abierto termina hoy ...
estimate-close-all = Los { $count } contratos abiertos
estimate-if-ends = { $count ->
    [one] Si { $who } termina hoy
   *[other] Si los { $count } contratos abiertos terminan hoy
}
estimate-ending = { $stars ->
    [0] Sin valoración
    [1] { $stars } estrella
   *[other] { $stars } estrellas
}
estimate-ending-with = { $stars ->
    [0] sin valoración
    [1] con { $stars } estrella
   *[other] con { $stars } estrellas
}
estimate-with-ending = { $count ->
    [one] Si { $who } termina hoy { $ending }.
   *[other] Si los { $count } contratos abiertos terminan hoy { $ending }.
}

## Compartido.

estimate-shared-by = Compartido por { $person }, { $day }
estimate-shared-there = Ya has compartido esta estimación: { $link }
estimate-shared-soon = Tu estimación se está compartiendo en este momento.
estimate-not-yours = Solo quien compartió esta estimación puede retirarla.

## La tabla.

table-title = título
table-client = cliente
table-started = inicio
table-ended = fin
table-paid = pagado
table-stars = estrellas
table-feedback = valoración
table-status = estado
table-outcome = resultado
table-reason = motivo
table-weight = peso
table-won = ganado
table-lost = perdido
table-weight-rule = regla del peso
table-rule = regla
table-label = base
table-source = fuente
table-lines = líneas
table-lines-of = { $first } a { $last }
table-feedback-of = { $feedback ->
    [rated] valorado
    [none] sin valoración
    [removed] retirada
   *[unknown] desconocida
}
table-status-of = { $status ->
    [ended] terminado
    [paused] en pausa
   *[open] abierto
}

## La imagen, y lo que muestra para quien no puede verla.

estimate-alt = Estimación no oficial. { $headline }. Ventanas: { $windows }. Contratos en una línea de tiempo de 24 meses, buenos: { $success }, malos: { $failure }, fuera: { $excluded }.
estimate-alt-best = { $window } (la mejor)
estimate-alt-forecast = Sin valoraciones nuevas: { $changes }.
estimate-alt-now = { $score } ahora
estimate-alt-from = { $score } desde { $month }
estimate-alt-changes = y { $count ->
    [one] { $count } cambio
   *[other] { $count } cambios
} después
picture-eras = JSS
picture-windows = Por ventana
picture-none = –
picture-forecast = Sin valoraciones nuevas
picture-no-score = sin JSS
picture-no-forecast = sin previsión
picture-now = hoy
picture-range = intervalo
picture-gone = sin JSS desde { $month }
picture-contracts = Contratos; mayor pesa más
picture-best-window = mejor ventana
picture-row = { $outcome ->
    [success] Buenos
    [failure] Malos
   *[excluded] Fuera
}
picture-months = { $months } m
picture-today = hoy
picture-open = abiertos
picture-undated = sin fecha
