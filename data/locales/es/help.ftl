### Lo que dice `/help`.

help-member = ### Lo que puedo hacer
    - { $ask } contesta preguntas sobre el cambio del Job Success Score de Upwork del 8 de noviembre de 2020. También puedes mencionarme o escribirme un mensaje directo.
    - { $jss } estima tu puntuación con los contratos que pegues, explica cada uno y muestra qué significó el cambio para ti. Solo lo ves tú, y lo que pegas se olvida en una hora.
    - { $faq } publica una de las respuestas preparadas.
    - { $privacy } muestra lo que guardo sobre ti.
    Cada respuesta indica su fuente y su fecha. Cuando no sé algo, lo digo, y en un servidor lo anoto para los moderadores.
help-moderator = ### Para moderadores
    - { $faq } con `to:` saluda a la persona a la que va dirigida. Títulos, alias y palabras mal escritas encuentran la respuesta.
    - { $gaps } muestra lo que se preguntó y quedó sin respuesta; { $answers } escribe y corrige respuestas.
    - Mantén pulsado un mensaje, Aplicaciones, **Responder esto**: contesto debajo con la respuesta que elijas.
    - El botón de descartar, debajo de mis mensajes, los borra; “No del todo” te dice dónde se quedó corta una respuesta.
help-manager = ### Para quien gestiona el servidor
    - { $settings }: dónde escribo, a quién se llama, cuán seguro debo estar, cuánto se guardan las preguntas.
help-examples = Toca una pregunta para probarla; solo tú ves la respuesta.
example-retroactive = ¿El cambio es retroactivo?
example-open = ¿Los contratos abiertos sin actividad bajan mi puntuación?
example-once = ¿Es un cambio de una sola vez?
