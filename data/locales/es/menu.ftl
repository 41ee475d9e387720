### Las entradas del menú de un mensaje: responderlo, y por qué se respondería así.

explain-nothing = No veo ninguna pregunta en eso.
explain-not-covered = Que ninguna respuesta lo cubra: { $share } %
explain-likeliest = Respuestas más probables
explain-nearest = Frases más cercanas
explain-no-answer = no cubierta
