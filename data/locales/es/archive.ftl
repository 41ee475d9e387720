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
import-would = Añadiría { $added }, cambiaría { $changed } y dejaría { $same } como están.
import-added = + { $title } (`{ $slug }`)
import-changed = ~ { $title } (`{ $slug }`)
import-nothing = Todo lo que contiene ya está aquí.
import-dry = Una prueba: no se cambió nada.
import-all-or-nothing = Aún no ha cambiado nada. Importar lo toma todo o nada.
import-done = Hecho: { $added } añadidas, { $changed } cambiadas. Ya están en uso.
import-dropped = Descartado. No se cambió nada.
