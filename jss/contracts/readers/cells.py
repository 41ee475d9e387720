"""What the cells of a table hold when they hold nothing."""

# ruff: noqa: RUF001 letters of other alphabets are meant

import re

NOTHING = re.compile(
    r"\s*(?:[-./?~]+|n\.?/?a\.?|none|null|nil|nan|tbd|unknown|keine?|ningun[oa]?|nenhum|aucun)?\s*",
    re.IGNORECASE,
)


NO = re.compile(
    r"\s*(?:[-./?~]+|no|none|n\.?/?a\.?|nil|null|0|nothing|(?:not|none|nothing) (?:given|left)|missing|false|kein[e]?s?"
    r"|brak|bez|nie|geen|nee|niets|nessun[oa]?|niente|нет|ні|немає|нема|без|yok|hayır|ninguna|nenhuma|rien"
    r"|pas de note|keiner?"
    r"|nein|ningun[oa]?|sin|nada|nenhum|não|nao|aucun|non|nahi|x|✗|❌)?\s*",
    re.IGNORECASE,
)


HIDDEN = re.compile(
    r"\s*(?:private|hidden|privad[oa]|privat|confidential|versteckt|oculto)\s*", re.IGNORECASE
)
