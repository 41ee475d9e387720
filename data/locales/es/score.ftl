### Las frases que explican una estimación. El inglés está en jss/score/wording.py; los nombres son los suyos.

why-secret-weights = Con estas reglas los pesos de los contratos eran secretos: aquí cada uno cuenta 1, y el intervalo prueba también los pesos publicados en 2024.
why-unknown-earnings = { $count ->
    [one] { $count } contrato sin importe en dólares estadounidenses: tomado
   *[other] { $count } contratos sin importe en dólares estadounidenses: tomados
} con el peso más ligero. Los importes lo aclararían.
why-unknown-periods = { $count ->
    [one] { $count } contrato duró más de 90 días, y el texto no tiene fechas de pago: contado como un solo trabajo.
   *[other] { $count } contratos duraron más de 90 días, y el texto no tiene fechas de pago: contados como un trabajo cada uno.
} Un informe de transacciones lo aclararía.
why-combination = No se publica cómo se combinan ganancias y duración: aquí cada 90 días más con un pago suman un trabajo; el intervalo prueba también el mayor de los dos y su producto, hasta 8.
why-hidden-ratings = { $count ->
    [one] { $count } contrato terminado cuya puntuación no muestra el texto: aquí queda fuera; puede ser buena, mala o faltar.
   *[other] { $count } contratos terminados cuya puntuación no muestra el texto: aquí quedan fuera; puede ser buena, mala o faltar.
} Las estrellas lo aclararían.
why-long-term = { $count ->
    [one] { $count } contrato con un cliente de más de 90 días puede contar como éxito
   *[other] { $count } contratos con un cliente de más de 90 días pueden contar como éxitos
} sin valoración; las fuentes se contradicen, así que solo lo recoge el intervalo.
why-silent-pattern = { $count ->
    [one] { $count } contrato sin valoración
   *[other] { $count } contratos sin valoración
}: se ignoran hasta un tercio de los contratos terminados; cada uno por encima cuenta aquí como fallo. La regla exacta nunca se publicó; el intervalo va de ignorarlos a contarlos todos como fallo.
why-hidden-private = Con estas reglas cuentan las puntuaciones privadas, y un freelancer no puede verlas: el intervalo deja sitio para una mala entre los contratos buenos.
why-old-private = { $count ->
    [one] { $count } mala puntuación privada: tomada como fallo.
   *[other] { $count } malas puntuaciones privadas: tomadas como fallo.
} Las puntuaciones privadas terminaron en 2026; no se ha publicado si las anteriores siguen contando.
why-unnamed-clients = { $count ->
    [one] { $count } contrato sin nombre de cliente: contado como un cliente más, distinto.
   *[other] { $count } contratos sin nombre de cliente: contados como otros clientes, distintos.
} Los nombres lo aclararían.
why-no-client-named = Ningún contrato nombra a su cliente: cada uno cuenta como un cliente propio. Si todos vinieran del mismo cliente, no habría JSS. Los nombres lo aclararían.
why-formula = El JSS es el peso de los éxitos dividido por el peso de todos los resultados, en porcentaje, con las mitades hacia arriba. Upwork no publica ni la fórmula exacta ni su redondeo.

why-only-counted = El texto cuenta { $count ->
    [one] { $count } trabajo que entra en el JSS
   *[other] { $count } trabajos que entran en el JSS
}, pero no nombra ningún contrato. Pega también los contratos: el historial de trabajo de tu perfil, o una línea por cada uno con estrellas, importe y fecha de fin.
why-nothing-read = En el texto no hay ningún contrato. Pega el historial de trabajo de tu perfil, una tabla o una línea por trabajo: logo, 5 estrellas, $120, terminó en marzo.
why-minimum = Para tener JSS hacen falta { $contracts } { $noun ->
    [rated] contratos valorados
   *[ended] contratos terminados
} de { $clients } clientes distintos en { $months } meses; aquí hay { $had }, de { $from_clients ->
    [one] { $from_clients } cliente
   *[other] { $from_clients } clientes
}.
why-way-any-client = El camino más corto: { $jobs ->
    [one] un trabajo valorado más
   *[other] { $jobs } trabajos valorados más
}, con cualquier cliente.
why-way-new-client = El camino más corto: un trabajo valorado más, con un cliente nuevo.
why-way-new-clients = El camino más corto: { $jobs } trabajos valorados más, cada uno con un cliente nuevo.
why-way-some-new-clients = El camino más corto: { $jobs } trabajos valorados más, al menos { $clients } con un cliente nuevo.
why-none-rated = Ningún contrato muestra la puntuación de un cliente: lo que falta son valoraciones. Pega también las estrellas.
why-without-feedback = { $count ->
    [one] { $count } contrato sin valoración
   *[other] { $count } contratos sin valoración
}: solo cuenta lo que un cliente ha valorado.
why-could-be-ended = { $count ->
    [one] { $count } contrato abierto
   *[other] { $count } contratos abiertos
}: uno que termine con valoración cuenta como contrato valorado.
why-too-old = { $count ->
    [one] { $count } contrato terminó hace más de { $months } meses: demasiado antiguo
   *[other] { $count } contratos terminaron hace más de { $months } meses: demasiado antiguos
} para contar.

why-shown-without-score = Upwork muestra { $shown }, así que cuenta contratos que este texto no tiene.
why-shown-agrees = Upwork muestra { $shown }, lo mismo que esta estimación.
why-shown-in-range = Upwork muestra { $shown }: lo que no se sabe arriba explica la diferencia; no hace falta nada oculto.
why-hidden-failures = Upwork muestra { $shown }, menos de lo que explica este texto. Lo explicarían fallos ocultos (número x peso): { $ways }. Pueden ser contratos que faltan en el texto, o que terminaron con un motivo negativo.
why-hidden-successes = Upwork muestra { $shown }, más de lo que explica este texto. { $successes ->
    [none] { $failures ->
        [none] Lo explicarían contratos que este texto no tiene.
       *[other] Lo explicarían fallos del texto que Upwork deja fuera: { $failures }.
    }
   *[other] { $failures ->
        [none] Lo explicarían éxitos recientes que faltan en el texto: { $successes }.
       *[other] Lo explicarían éxitos recientes que faltan en el texto: { $successes }; o fallos del texto que Upwork deja fuera: { $failures }.
    }
}
why-eligible-differ = Upwork cuenta { $stated ->
    [one] { $stated } trabajo que entra en el JSS
   *[other] { $stated } trabajos que entran en el JSS
}; esta estimación, { $have }: faltan algunos en el texto, o se juzgan de otra manera.
why-ineligible-differ = Upwork indica { $stated ->
    [one] { $stated } trabajo que no entra en el JSS
   *[other] { $stated } trabajos que no entran en el JSS
}; de este texto solo quedan fuera { $have }.
