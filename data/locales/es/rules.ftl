### Las reglas que deciden un contrato. El inglés está en data/rulesets.json; los nombres son los suyos.

rule-2026-rated-good = El cliente dio 3,0 estrellas o más, así que el contrato es un éxito.
rule-2026-rated-bad = El cliente dio menos de 3,0 estrellas, así que el contrato es un fallo, también si no ganó nada.
rule-2026-private-bad = Una mala puntuación privada se toma como fallo. Upwork dejó de pedirlas en 2026; no se ha publicado si las anteriores siguen contando.
rule-2026-bad-ending = El contrato terminó mal (una disputa perdida o un motivo de cierre negativo), lo que se toma como fallo digan lo que digan las estrellas.
rule-2026-no-feedback = El contrato terminó sin valoración. Desde el 8 de noviembre de 2020 esos contratos quedan fuera, también los anteriores.
rule-2026-unknown-feedback = El texto no muestra cómo valoró el cliente el contrato, así que aquí queda fuera.
rule-2026-removed-feedback = La valoración fue retirada, así que el contrato queda fuera.
rule-2026-zero-earnings = El contrato no ganó nada y no tiene mala valoración, así que queda fuera.
rule-2026-open = El contrato no ha terminado. Los contratos abiertos sin actividad no bajan el JSS, y las valoraciones dadas a mitad de contrato nunca cuentan.
rule-2026-too-old = El contrato terminó hace más de 24 meses, así que ha salido de todas las ventanas.
rule-2026-future = La fecha de fin es posterior al día de esta estimación, así que el contrato todavía no cuenta.
rule-2026-client-flagged = Upwork marcó o suspendió al cliente, así que el contrato queda fuera.
rule-2026-long-term = Con un cliente cuyo último pago llegó más de 90 días después del primero, los trabajos en curso y los trabajos sin valoración cuentan como éxitos, salvo que haya una mala valoración. Contradice la regla simple sobre la falta de valoración, así que solo amplía el intervalo.
