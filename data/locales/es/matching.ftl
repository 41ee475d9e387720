### Los errores de los archivos de respuestas y el porqué de cada decisión. El inglés está en jss/answers/wording.py; los nombres son los suyos.

file-no-answers = Aquí no hay ninguna respuesta; cada una es un archivo Markdown.
file-folder-no-language = Llama a la carpeta con las dos o tres letras de su idioma, por ejemplo es.
file-alias-taken = El alias “{ $alias }” ya lleva a { $owner }; dáselo a una de las dos.
file-not-utf8 = El archivo no es texto UTF-8; guárdalo como UTF-8.
file-cannot-be-read = No se puede leer el archivo: { $reason }.
file-translates-nothing = No hay ninguna respuesta { $name } de la que esto sea traducción.
file-no-front-matter = El archivo debe empezar con una cabecera entre dos líneas de ---.
file-front-matter-open = La cabecera no está cerrada; termínala con una línea de ---.
file-front-matter-broken = La cabecera está mal aquí: { $problem }; un texto con dos puntos o que empieza por un símbolo va entre comillas.
file-front-matter-repeats = Una palabra que empieza por * representa algo escrito en otra parte del archivo; escríbelo aquí o ponla entre comillas.
file-front-matter-deep = La cabecera tiene aquí listas dentro de listas que ninguna respuesta necesita; quítalas.
file-more-faults = Y { $count } errores más en este archivo.
file-no-text = La respuesta no tiene texto; escríbelo debajo de la cabecera.
file-text-long = El texto tiene { $length } caracteres; déjalo en { $most }.
file-name-not-lasting = Llama al archivo con minúsculas, cifras y guiones; es un nombre duradero.

field-missing = Falta “{ $field }”; añádelo.
field-unknown = “{ $field }” no es un campo conocido; quítalo o corrige cómo está escrito.
field-no-choice = “{ $field }” es { $given }; escribe uno de estos: { $choices }.
field-short = “{ $field }” está vacío; pon al menos uno.
field-empty = “{ $field }” está vacío; escribe algo o quítalo.
field-no-text = “{ $field }” es { $given }, que no es texto; ponlo entre comillas.
field-no-list = “{ $field }” debe ser una lista, una entrada por línea, cada una detrás de “- ”.
field-no-address = “{ $field }” es { $given }; escribe una dirección web.
field-no-date = “{ $field }” es { $given }, que no es un día del calendario; escribe AAAA, AAAA-MM o AAAA-MM-DD.
field-wrong = “{ $field }” no se puede usar: { $problem }.
field-no-json = Esto no es un objeto JSON: { $problem }.

decided-left-to-the-rest = Queda para el resto del mensaje, que ninguna respuesta cubre; por sí sola sería { $topic } con { $sure }.
decided-answered = Respondida: { $topic } con { $sure } llega al { $needed } para responder y aventaja a la siguiente en { $lead }.
decided-left-alone = Sin respuesta: que alguna la cubra es un { $covered } probable, menos del { $needed } para ofrecer opciones.
decided-choices-below = Se ofrecen opciones: la respuesta más probable, { $topic } con { $sure }, queda por debajo del { $needed } para responder.
decided-choices-near = Se ofrecen opciones: { $topic } con { $sure } aventaja a la siguiente solo en { $lead }.
