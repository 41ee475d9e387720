### Los comandos: su descripción y, como atributos, la de sus opciones. El inglés está en el código.

command-ask = Pregunta sobre el cambio del Job Success Score de noviembre de 2020.
    .question = Tu pregunta, con tus palabras.
    .private = Solo tú ves la respuesta (si no lo indicas, la ven todos).
command-faq = Publica una respuesta preparada, a la vista de todos.
    .topic = De qué trata; escribe una palabra y elige.
    .to = Para quién es: se le saluda.
    .note = Una línea tuya encima de la respuesta.
command-jss = Estima tu Job Success Score a partir de los resultados de tus contratos.
    .outcomes = Tus contratos, pegados; déjalo todo vacío para abrir un formulario.
    .file = Un archivo de texto, CSV o JSON con tus contratos, de hasta 1 MiB.
    .shown = El JSS que te muestra Upwork, de 0 a 100.
command-help = Qué puedo hacer y cómo.
command-gaps = Preguntas que quedaron sin respuesta, primero las más frecuentes.
