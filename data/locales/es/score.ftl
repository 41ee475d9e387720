### Las frases que explican una estimación. El inglés está en jss/score/wording.py; los nombres son los suyos.

why-end-dates = { $count ->
    [one] { $count } contrato sin fecha de fin: contado como reciente.
   *[other] { $count } contratos sin fecha de fin: contados como recientes.
} Lo que terminó hace mucho sale de los últimos 6, 12 o 24 meses. Los meses lo aclararían.
why-secret-weights = Con estas reglas Upwork no decía cuánto más cuentan los trabajos grandes y largos: aquí todos cuentan lo mismo, y el intervalo prueba también lo publicado en 2024.
why-unknown-earnings = { $count ->
    [one] { $count } contrato sin importe en dólares estadounidenses: contado como trabajo pequeño.
   *[other] { $count } contratos sin importe en dólares estadounidenses: contados como trabajos pequeños.
} Los importes lo aclararían.
why-unknown-periods = { $count ->
    [one] { $count } contrato duró más de 90 días, y el texto no tiene fechas de pago: contado como un solo trabajo.
   *[other] { $count } contratos duraron más de 90 días, y el texto no tiene fechas de pago: contados como un trabajo cada uno.
} Un informe de transacciones lo aclararía.
why-combination = No se publica cómo cuentan juntas las ganancias y la duración de un trabajo: aquí cada 90 días más con un pago cuentan como un trabajo más, hasta 8; el intervalo prueba otras dos maneras.
why-hidden-ratings = { $count ->
    [one] { $count } contrato terminado cuya puntuación no se conoce: aquí queda fuera; puede ser buena, mala o faltar.
   *[other] { $count } contratos terminados cuya puntuación no se conoce: aquí quedan fuera; puede ser buena, mala o faltar.
} Las estrellas lo aclararían.
why-long-term = { $count ->
    [one] { $count } contrato con un cliente de más de 90 días puede contar como éxito sin valoración. Las fuentes se contradicen: aquí queda fuera, y el intervalo prueba las dos cosas.
   *[other] { $count } contratos con un cliente de más de 90 días pueden contar como éxitos sin valoración. Las fuentes se contradicen: aquí quedan fuera, y el intervalo prueba las dos cosas.
}
why-silent-pattern = { $count ->
    [one] { $count } contrato sin valoración
   *[other] { $count } contratos sin valoración
}: aquí se ignoran hasta un tercio de los terminados, y cada uno por encima es un fallo. La regla exacta nunca se publicó; el intervalo va de ninguno a todos como fallo.
why-hidden-private = Con estas reglas cuentan también las puntuaciones privadas, y un freelancer no puede verlas: el intervalo deja sitio para una mala entre los contratos buenos.
why-old-private = { $count ->
    [one] { $count } mala puntuación privada: contada como fallo.
   *[other] { $count } malas puntuaciones privadas: contadas como fallos.
} Upwork dejó de pedirlas en 2026; no se ha publicado si las anteriores siguen contando.
why-unnamed-clients = { $count ->
    [one] { $count } contrato sin nombre de cliente: contado como un cliente más.
   *[other] { $count } contratos sin nombre de cliente: contados como otros clientes, distintos.
} Los nombres lo aclararían.
why-no-client-named = Ningún contrato nombra a su cliente: cada uno cuenta como un cliente propio. Si todos vinieran del mismo cliente, no habría JSS. Los nombres lo aclararían.
why-formula = Aquí el JSS es la parte de éxitos entre los contratos que cuentan; los grandes y los largos cuentan más. Upwork no publica ni su fórmula exacta ni cómo redondea.

why-only-counted = El texto cuenta { $count ->
    [one] { $count } trabajo que entra en el JSS
   *[other] { $count } trabajos que entran en el JSS
}, pero no nombra ningún contrato. Pega también los contratos: el historial de trabajo de tu perfil, o una línea por cada uno con estrellas, importe y fecha de fin.
why-only-score = El texto tiene un JSS, { $score }, pero no nombra ningún contrato. Pega también los contratos: el historial de trabajo de tu perfil, o una línea por cada uno con estrellas, importe y fecha de fin.
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
}, con cualquier cliente. Con 5 estrellas el JSS rondaría { $score }.
why-way-new-client = El camino más corto: un trabajo valorado más, con un cliente nuevo. Con 5 estrellas el JSS rondaría { $score }.
why-way-new-clients = El camino más corto: { $jobs } trabajos valorados más, cada uno con un cliente nuevo. Con 5 estrellas el JSS rondaría { $score }.
why-way-some-new-clients = El camino más corto: { $jobs } trabajos valorados más, al menos { $clients } con un cliente nuevo. Con 5 estrellas el JSS rondaría { $score }.
why-none-rated = Ningún contrato muestra la puntuación de un cliente: lo que falta son valoraciones. Pega también las estrellas.
why-without-feedback = { $count ->
    [one] { $count } contrato sin valoración
   *[other] { $count } contratos sin valoración
}: solo cuenta lo que un cliente ha valorado.
why-rating-not-shown = { $count ->
    [one] { $count } contrato cuya puntuación no muestra el texto.
   *[other] { $count } contratos cuya puntuación no muestra el texto.
} Pega también las estrellas.
why-rating-impossible = { $count ->
    [one] { $count } contrato con una puntuación que no existe. Escríbela otra vez, de 1 a 5 estrellas.
   *[other] { $count } contratos con una puntuación que no existe. Escríbelas otra vez, de 1 a 5 estrellas.
}
why-could-be-ended = { $count ->
    [one] { $count } contrato abierto
   *[other] { $count } contratos abiertos
}: uno que termine con valoración cuenta como contrato valorado.
why-too-old = { $count ->
    [one] { $count } contrato terminó hace más de { $months } meses: demasiado antiguo
   *[other] { $count } contratos terminaron hace más de { $months } meses: demasiado antiguos
} para contar.
