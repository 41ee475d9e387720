### Las frases sobre lo que muestra Upwork. El inglés está en jss/score/shown_wording.py; los nombres son los suyos.

why-shown-without-score = Upwork muestra { $shown }, así que cuenta contratos que este texto no tiene.
why-shown-agrees = Upwork muestra { $shown }, lo mismo que esta estimación.
why-shown-agrees-in-range = Upwork muestra { $shown }, lo mismo que esta estimación. El texto por sí solo permite de { $low } a { $high }.
why-shown-in-range = Upwork muestra { $shown }; este texto da { $gives }. Diferencia { $difference }: bien puede explicarla lo que aquí no se sabe.
why-hidden-failures = Upwork muestra { $shown }; este texto da { $gives }. Diferencia { $difference }: { $count ->
    [one] un fallo oculto{ $size ->
        [small] {" "}de un trabajo pequeño (hasta $250)
        [middle] {" "}de un trabajo de $251 a $1.000
        [large] {" "}de un trabajo grande (más de $1.000)
       *[any] {""}
    } daría
   *[other] { $count } fallos ocultos{ $size ->
        [small] {" "}de trabajos pequeños (hasta $250)
        [middle] {" "}de trabajos de $251 a $1.000
        [large] {" "}de trabajos grandes (más de $1.000)
       *[any] {""}
    } darían
} { $result ->
    [exact] { $shown }
   *[other] { $result }, lo más cercano
}. Un contrato así puede faltar en el texto, o haber terminado por un motivo que no puedes ver.
why-missing-successes = Upwork muestra { $shown }; este texto da { $gives }. Diferencia { $difference }: { $count ->
    [one] un éxito reciente{ $size ->
        [small] {" "}de un trabajo pequeño (hasta $250)
        [middle] {" "}de un trabajo de $251 a $1.000
        [large] {" "}de un trabajo grande (más de $1.000)
       *[any] {""}
    } que falte en el texto daría
   *[other] { $count } éxitos recientes{ $size ->
        [small] {" "}de trabajos pequeños (hasta $250)
        [middle] {" "}de trabajos de $251 a $1.000
        [large] {" "}de trabajos grandes (más de $1.000)
       *[any] {""}
    } que falten en el texto darían
} { $result ->
    [exact] { $shown }
   *[other] { $result }, lo más cercano
}.
why-failures-left-out = Upwork muestra { $shown }; este texto da { $gives }. Diferencia { $difference }: sin { $count ->
    [one] un fallo
   *[other] { $count } fallos
} de este texto sería { $result ->
    [exact] { $shown }
   *[other] { $result }, lo más cercano
}; puede que Upwork deje fuera lo que aquí cuenta.
why-judged-otherwise = Upwork muestra { $shown }; este texto da { $gives }. Diferencia { $difference }: Upwork cuenta { $eligible ->
    [one] { $eligible } contrato, tantos
   *[other] { $eligible } contratos, tantos
} como este texto, así que allí alguno cuenta de otra manera.
why-unexplained = Upwork muestra { $shown }; este texto da { $gives }. Diferencia { $difference }: unos pocos contratos más o menos no la explican. ¿Tiene el texto todos los contratos de los últimos 24 meses?

why-eligible-long-term = Upwork cuenta { $eligible ->
    [one] { $eligible } trabajo que entra en el JSS
   *[other] { $eligible } trabajos que entran en el JSS
}, { $count } más de los valorados aquí. { $count ->
    [one] { $count } contrato con un cliente de más de 90 días encaja, como éxito sin valoración, y el intervalo lo toma así.
   *[other] { $count } contratos con un cliente de más de 90 días encajan, como éxitos sin valoración, y el intervalo los toma así.
}
why-eligible-fits = Upwork cuenta { $eligible ->
    [one] { $eligible } trabajo que entra en el JSS
   *[other] { $eligible } trabajos que entran en el JSS
}; esta estimación, { $have }. Lo que aquí no se sabe lo explica, y el intervalo se queda con { $eligible }.
why-eligible-missing = Upwork cuenta { $eligible ->
    [one] { $eligible } trabajo que entra en el JSS
   *[other] { $eligible } trabajos que entran en el JSS
}; en este texto pueden entrar { $most } como mucho. { $missing ->
    [one] Falta { $missing }.
   *[other] Faltan { $missing }.
}
why-eligible-fewer = Upwork cuenta { $eligible ->
    [one] { $eligible } trabajo que entra en el JSS
   *[other] { $eligible } trabajos que entran en el JSS
}; esta estimación, { $have }: para Upwork alguno de estos no cuenta.
why-ineligible-missing = Upwork indica { $ineligible ->
    [one] { $ineligible } trabajo que no entra en el JSS
   *[other] { $ineligible } trabajos que no entran en el JSS
}; este texto tiene { $have }. Los demás faltan en él, lo que no cambia el JSS.
