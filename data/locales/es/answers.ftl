### Las respuestas de un servidor, y cómo se cambian.

answer-unknown = Aquí no hay ninguna respuesta llamada “{ $slug }”.
answer-slug-taken = El bot ya trae una respuesta llamada “{ $slug }”. Edita esa o elige otro nombre.
answer-retired-already = La respuesta “{ $slug }” ya está retirada.
answer-not-shipped = El bot no trae ninguna respuesta llamada “{ $slug }”, así que no hay nada a lo que volver.

## El formulario.

answer-form-new = Respuesta nueva
answer-form-edit = Editar: { $slug }
answer-field-title = Título
answer-field-text = Texto
answer-field-aliases = Alias
answer-field-phrasings = Formas de preguntar
answer-field-sources = Fuentes
answer-field-aliases-more = Más alias
answer-field-phrasings-more = Más formas de preguntar
answer-field-sources-more = Más fuentes
answer-hint-title = La pregunta que responde, como la haría un miembro.
answer-hint-text = Dos o tres frases, { $limit } caracteres como máximo; admite Markdown.
answer-hint-aliases = Nombres cortos para /faq, uno por línea.
answer-hint-phrasings = Formas de preguntarlo, una por línea. Con ellas aprendo a reconocer la pregunta.
answer-hint-sources = Una por línea: nombre | fecha | enlace. Sin fuente consta como palabra de este servidor.
