### Las respuestas de un servidor, y cómo se cambian.

answer-unknown = Aquí no hay ninguna respuesta llamada “{ $slug }”.
answer-slug-taken = El bot ya trae una respuesta llamada “{ $slug }”. Edita esa o elige otro nombre.
answer-retired-already = La respuesta “{ $slug }” ya está retirada.
answer-not-shipped = El bot no trae ninguna respuesta llamada “{ $slug }”, así que no hay nada a lo que volver.

## El formulario.

answer-form-new = Respuesta nueva
answer-form-edit = Editar: { $slug }
answer-form-translation = En { $language }
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
answer-hint-translation = Los mismos datos que el texto principal. Vacía los dos campos para no tener versión propia.
language-en = inglés
language-es = español

## Lo que no está bien en lo escrito.

fault-title-empty = Título: está vacío. Escribe la pregunta que se responde.
fault-title-long = Título: tiene { $length } caracteres; el máximo es { $limit }.
fault-text-empty = Texto: está vacío. Escribe lo que leerán los miembros.
fault-text-long = Texto: tiene { $length } caracteres; el máximo es { $limit }.
fault-alias-long = Alias, línea { $line }: un alias tiene { $limit } caracteres como máximo.
fault-alias-twice = Alias, línea { $line }: “{ $alias }” ya está en la línea { $first }.
fault-alias-taken = Alias, línea { $line }: “{ $alias }” ya lleva a la respuesta “{ $slug }”. Elige otro.
fault-phrasing-long = Formas de preguntar, línea { $line }: { $limit } caracteres como máximo; escríbela como una pregunta corta.
fault-source-form = Fuentes, línea { $line }: escribe nombre | fecha | enlace, por ejemplo: Página de ayuda | 2020-11 | https://support.upwork.com. El enlace es opcional.
fault-source-date = Fuentes, línea { $line }: “{ $value }” no es una fecha. Escribe AAAA, AAAA-MM o AAAA-MM-DD.
fault-source-link = Fuentes, línea { $line }: “{ $value }” no es un enlace. Debe empezar por https:// o http://.
many-aliases = Tiene { $count } alias; el máximo es { $most }.
many-phrasings = Tiene { $count } formas de preguntar; el máximo es { $most }. Con menos, y distintas, aprendo más.
many-sources = Tiene { $count } fuentes; el máximo es { $most }.
many-answers = Este servidor tendría más de { $most } respuestas propias, que es el máximo. Retira antes algunas.
many-lines = Este servidor tendría más de { $most } formas de preguntar propias, que es el máximo. Quita antes algunas.
fault-translation-half = Versión en { $language }: necesita título y texto, o ninguno de los dos.

## La vista previa y lo que sale de ella.

preview-head = **Vista previa.** Así la verán los miembros; todavía no se ha guardado nada.
preview-faults = **Todavía no está lista.** No se ha guardado nada; tu texto se conserva aquí y en el archivo.
preview-slug = Nombre: `{ $slug }`
preview-retired = Esta respuesta estaba retirada. Al guardar, vuelve.
preview-unchanged = No hay ninguna diferencia con lo que dice ahora.
preview-same-title = ⚠ La respuesta `{ $slug }` tiene el mismo título. Quien elige de una lista no puede distinguirlas; cambia uno de los dos.
preview-sources = **El texto es nuevo; sus fuentes, no.** ¿También dicen esto, o es palabra de este servidor?
preview-translation-lost = La versión en { $language } dice lo que decía el texto anterior, así que dejaría de mostrarse. Con “Versión en { $language }”, abajo, puedes ponerla al día.
reach-gained = Ahora respondería también { $gained } de { $near } { $near ->
    [one] pregunta reciente parecida
   *[other] preguntas recientes parecidas
}.
reach-none = Ninguna de las preguntas recientes sin buena respuesta se parece a esta.
reach-lost = Dejaría de responder { $count ->
    [one] una pregunta que respondía.
   *[other] { $count } preguntas que respondía.
}
reach-taken = Le quitaría { $count ->
    [one] una pregunta reciente
   *[other] { $count } preguntas recientes
} a “{ $title }”.
conflict-edited = **Alguien se adelantó.** { $who } cambió “{ $slug }” { $when }; ahora va por la revisión { $number }. No se ha sobrescrito nada. De su texto (-) al tuyo (+):
conflict-retired = **Alguien se adelantó.** { $who } retiró “{ $slug }” { $when }, con la revisión { $number }. No se ha sobrescrito nada; si guardas la tuya, la respuesta vuelve.
answer-saved = Guardada como revisión { $number } y ya activa: **{ $title }** (`{ $slug }`)
answer-why-title = Guardar con un motivo
answer-why-label = Motivo
answer-why-hint = Se conserva en el historial y se muestra en el canal de auditoría.
draft-gone = Ya no tengo lo que se escribió aquí. Vuelve a usar el comando.
draft-saved-already = Esto se está guardando o ya se guardó. /answers history lo muestra.
draft-given-back = Lo que escribiste está en el archivo.
draft-file = Lo que escribiste está también en { $file }, para que nada lo pierda.
draft-discarded = Descartado. No se ha guardado nada.

button-answer-save = Guardar
button-answer-because = Guardar con un motivo
button-answer-again = Editar otra vez
button-answer-on-top = Editar otra vez sobre la nueva
button-answer-discard = Descartar
button-answer-sourced = Las fuentes lo dicen
button-answer-own-word = Es palabra nuestra
button-answer-translate = En otro idioma
button-answer-translation = Versión en { $language }
button-answer-history = Historial
button-answer-restore = Restaurar
button-answer-edit = Editar la respuesta
button-answer-back = Volver a lo que decía antes
button-answer-shipped = Volver a lo que trae el bot
button-history-newer = Más recientes
button-history-older = Más antiguas

## Mirar atrás, retirar y restaurar.

answer-is-retired = La respuesta “{ $slug }” está retirada. /answers restore la trae de vuelta.
answer-retired = Retirada: **{ $title }**. Ya no la doy; su historial se conserva.
answer-restored = Restaurada: **{ $title }** vuelve a decir lo que decía la revisión { $old }. Es la revisión { $number } y ya está activa.
answer-follows-shipped = **{ $title }** vuelve a decir lo que trae el bot y sigue sus actualizaciones. Ya está activa.
restore-name-taken = Así no se puede restaurar: “{ $name }” lleva ahora a la respuesta “{ $slug }”. Quítale antes ese alias.
history-head = ### { $title }
    `{ $slug }`
history-none = Aquí nadie ha cambiado esta respuesta; dice lo que trae el bot.
history-entry = **Revisión { $number }** · { $who } · { $when }
history-retired = Retirada
history-shipped = Vuelta a lo que trae el bot
history-why = Motivo: { $why }
history-forgotten = alguien que pidió ser olvidado
history-choice = Revisión { $number } · { $day }
history-read = Revisión { $number }
history-read-which = Leer una revisión entera
history-file = Todo, con alias, formas de preguntar y fuentes, está en { $file }.
history-pick = “{ $typed }” no es ninguna revisión. Elige una de la lista, o no indiques ninguna para verlas todas.
answer-line-alias = Alias
answer-line-phrasing = Forma de preguntar
answer-line-source = Fuente
answer-line-translation = En { $language }

audit-added = { $who } escribió una respuesta nueva: **{ $title }** (`{ $slug }`), revisión { $number }
audit-changed = { $who } cambió **{ $title }** (`{ $slug }`), revisión { $number }
audit-retired = { $who } retiró **{ $title }** (`{ $slug }`), revisión { $number }
audit-shipped = { $who } volvió a lo que trae el bot: **{ $title }** (`{ $slug }`), revisión { $number }
audit-many = { $who } cambió { $count } respuestas a la vez:

## El menú de mensaje “Save as answer”.

save-menu-no-text = Ese mensaje no tiene texto que guardar.
save-menu-not-a-moderator = Solo tomo respuestas de lo que escribieron los moderadores. Para usar palabras de un miembro, usa /answers add y di de quién son.
save-menu-shortened = El mensaje tiene { $length } caracteres; aquí está lo que cabe en { $limit }.
save-menu-source = Moderador { $name }
