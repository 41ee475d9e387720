### Enlazar una respuesta preparada.

faq-greeting = { $person }, esto puede servirte:
faq-unknown = Ninguna respuesta se llama “{ $topic }”. Escribe una palabra y elige de la lista.
faq-near = Ninguna respuesta se llama “{ $topic }”. Se parecen: { $titles }
