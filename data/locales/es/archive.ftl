### Respuestas como archivos: fuera de un servidor y dentro de él.

export-nothing = Este servidor aún no tiene respuestas propias. Con `everything: True` recibes también las que trae el bot.
export-large = El zip tendría { $kib } KiB, más de lo que Discord admite aquí.
export-done = { $count ->
    [one] Una respuesta, como archivo Markdown en un zip. `/answers import` la vuelve a leer, aquí o en otro servidor.
   *[other] { $count } respuestas, como archivos Markdown en un zip. `/answers import` las vuelve a leer, aquí o en otro servidor.
}

button-import = Importar
import-large = “{ $name }” ocupa más de 1 MiB. Repártelo en varios zips.
import-lost = No se pudo obtener “{ $name }” de Discord. Envíalo de nuevo.
import-gone = Esta importación ya se hizo, o ya no tengo sus archivos. Envía el zip de nuevo.
import-faulty = { $count ->
    [one] Un error, así que no se importó nada:
   *[other] { $count } errores, así que no se importó nada:
}
import-would = Añadiría { $added }, cambiaría { $changed }, recuperaría { $back } y dejaría { $same } como están.
import-overtaken = **Alguien se adelantó**, así que no se importó nada. Comparado con lo que hay ahora:
import-back = ↩ { $title } (`{ $slug }`), retirada hasta ahora
import-added = + { $title } (`{ $slug }`)
import-changed = ~ { $title } (`{ $slug }`)
import-nothing = Todo lo que contiene ya está aquí.
import-dry = Una prueba: no se cambió nada.
import-all-or-nothing = Aún no ha cambiado nada. Importar lo toma todo o nada.
import-done = Hecho: { $added } añadidas, { $changed } cambiadas, { $back } recuperadas. Ya están en uso.
import-dropped = Descartado. No se cambió nada.

archive-no-zip = Esto no es un zip completo; vuelve a comprimir los archivos Markdown.
archive-empty = No contiene ningún archivo Markdown.
archive-many = Contiene { $count } archivos; el máximo es { $most }.
archive-twice = Dos archivos tienen este nombre; deja uno.
archive-path = La ruta sale de la carpeta; comprime solo los archivos.
archive-link = Es un enlace; pon el propio archivo en su lugar.
archive-encrypted = El archivo está cifrado; comprímelo sin contraseña.
archive-compression = Está comprimido de una forma poco común; empaquétalo como un zip normal.
archive-kind = Aquí solo van archivos Markdown (.md); quita este.
archive-large = Descomprimido es demasiado grande: como mucho { $kib } KiB por archivo y { $mib } MiB en total.
archive-name-long = El nombre del archivo tiene más de { $most } caracteres; acórtalo.
archive-title-long = El título tiene más de { $most } caracteres; acórtalo.
archive-alias-long = El alias “{ $alias }” tiene más de { $most } caracteres.
archive-phrasing-long = La frase “{ $phrasing }” tiene más de { $most } caracteres.
archive-source-long = La fuente “{ $label }” es demasiado larga: un nombre tiene como mucho { $most } caracteres, un enlace { $link }.
