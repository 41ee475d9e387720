### Lo que no se pudo leer de un texto pegado, o se supuso. El inglés está en jss/contracts/wording.py; los nombres son los suyos.

paste-line-unread = No se pudo leer esta línea. Escríbela así: título - 5 estrellas - $100 - terminó 2026-07.
paste-no-contract = Esta línea tiene cifras, pero no se pudo leer en ella ningún contrato. Escríbela así: título - 5 estrellas - $100 - terminó 2026-07.
paste-too-many-in-line = { $count } contratos en una sola línea son demasiados; solo se leen { $most }.
paste-line-long = Esta línea tiene { $length } caracteres; solo se leen los primeros { $most }. Pon cada contrato en su propia línea.
paste-cell-long = Esta celda es muy larga; solo se leen sus primeros { $most } caracteres.
paste-lines-beyond = De un texto pegado solo se leen las primeras { $most } líneas; a partir de aquí { $count ->
    [one] queda { $count } línea
   *[other] quedan { $count } líneas
} sin leer. Deja los contratos de los últimos 24 meses.
paste-contracts-beyond = { $count } contratos son demasiados; solo se leen los primeros { $most }.
paste-doubled = “{ $written }” se lee como { $count } contratos iguales; si es parte del título, quítalo.
paste-said-of = Se entiende que habla del contrato de la línea { $other }.
paste-same-as = Es el mismo contrato que en la línea { $other }; se cuenta una sola vez.
paste-second-profile = Aquí parece empezar un segundo perfil; aparecen todos los contratos. Pega solo el perfil de una persona.
paste-jobs-missing = La página anuncia { $announced ->
    [one] { $announced } trabajo terminado
   *[other] { $announced } trabajos terminados
}, pero se pegaron { $pasted }. Pulsa “Mostrar más” antes de copiar.
paste-json-cut = El JSON se corta a la mitad; se leen los contratos completos anteriores. Pega también el resto.

paste-date-unread = No se pudo leer la fecha “{ $cell }” y queda sin definir. Escríbela como 2026-07-31.
paste-no-such-date = Esa fecha no existe; queda sin definir. Escribe las fechas como 2026-07-31.
paste-year-taken = No se indica el año; se toma el último hasta hoy: { $year }.
paste-year-alone = Solo se indica el año { $year }; se supone que el contrato terminó con él.
paste-two-ways = La fecha puede leerse de dos maneras; se lee con { $order ->
    [day] el día
   *[month] el mes
} primero ({ $evidence ->
    [above-12] otra fecha del texto tiene un día mayor que 12
    [future] leída al revés, una quedaría en el futuro
    [in-order] así la lista queda en orden
   *[upwork] como las escribe Upwork
}).
paste-counted-back = Contado hacia atrás desde hoy: { $day }.
paste-too-long-ago = Eso queda demasiado atrás para ser una fecha.
paste-yet-to-come = Termina el { $day }, que aún no ha llegado: queda fuera.
paste-last-payment = Una lista de pagos no tiene fechas de fin; se toma el último pago como fin del contrato.
paste-payment-date-unread = No se pudo leer la fecha de este pago. Escríbela como 2026-07-31.

paste-amount-unread = No se pudo leer el importe “{ $cell }” y queda sin definir. Escríbelo como $120.50.
paste-foreign-amount = El importe está en { $currency }, no en dólares estadounidenses; queda sin definir. Indícalo en dólares.
paste-foreign-payment = El pago está en { $currency }, no en dólares estadounidenses; queda fuera de la suma.
paste-several-amounts = Hay más de un importe; se usa el primero. Pon cada contrato en su propia línea.
paste-shared-out = El total se reparte por igual entre { $count ->
    [one] { $count } contrato
   *[other] { $count } contratos
}.
paste-from-hours = No se da el total, así que se multiplican las horas por la tarifa: { $hours } a ${ $rate }.
paste-refund-unknown = Se reembolsó una parte, pero no se dice cuánto; escríbelo así: $200, reembolsados $50.

paste-rating-unread = No se pudo leer la valoración “{ $cell }” y queda sin definir. Escríbela como 4.8, o “ninguna”.
paste-no-such-rating = Una valoración va de 1 a 5 estrellas; esta queda fuera.
paste-other-scale = Una valoración sobre { $scale } se lee como { $stars } de 5 estrellas.
paste-several-ratings = Hay más de una valoración; se usa la primera. Pon cada contrato en su propia línea.
paste-lukewarm = La opinión no es ni buena ni mala; la valoración queda sin definir. Indica las estrellas.

paste-file-large = El archivo ocupa más de 1 MiB. Deja los contratos de los últimos 24 meses e inténtalo otra vez.
paste-file-not-text = El archivo no es texto. Sube un archivo .txt, .csv o .json, o pega el texto.
paste-file-garbled = El archivo no se puede leer como texto. Guárdalo como texto UTF-8 e inténtalo otra vez.
paste-file-picture = El archivo es una imagen; copia el texto de la página en lugar de una captura.
paste-file-pdf = El archivo es un PDF; ábrelo, selecciona todo, copia y pega el texto.
paste-file-office = El archivo es un documento antiguo de Office; guárdalo como CSV o texto sin formato y sube ese.
paste-file-excel = El archivo es un libro de Excel; guárdalo como CSV y sube ese.
paste-file-document = El archivo es un documento de texto de un programa de oficina; guárdalo como texto sin formato y sube ese, o copia el texto y pégalo.
paste-file-web-archive = El archivo es una página web guardada; ábrela, selecciona todo, copia y pega el texto.
paste-file-packed = El archivo es un zip o está comprimido de otro modo; descomprímelo y sube el archivo de texto que contiene.
paste-file-database = El archivo es una base de datos; exporta la tabla como CSV y sube ese.
