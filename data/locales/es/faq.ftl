### Enlazar una respuesta preparada.

faq-greeting = { $person }, esto puede servirte:
faq-unknown = Ninguna respuesta se llama “{ $topic }”. Escribe una palabra y elige de la lista.
faq-did-you-mean = Ninguna respuesta se llama “{ $topic }”. ¿Te refieres a una de estas? Al pulsarla se publica.
faq-posted = Publicada: { $title }
faq-near = Ninguna respuesta se llama “{ $topic }”. Se parecen: { $titles }
