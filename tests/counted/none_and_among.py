"""Those among whom it befell some, those whose name implies a deed, and nouns of deeds that only tell when."""

from __future__ import annotations

# language, text, and for each claim in order: number, head, action ("-" for none)
TEXTS: list[tuple[str, str, list[str]]] = [
    # among whom it befell some, or nobody
    ("en", "There were no deaths among the 90 patients.", ["90|patient|-"]),
    ("en", "Officials reported three deaths among the 90 patients.", ["three|person|kill", "90|patient|-"]),
    ("en", "It had no reports of casualties among its 90 citizens there.", ["90|person|-"]),
    ("en", "She was among 40 people arrested on Monday.", ["40|person|arrest"]),
    ("en", "Nine children were among the 58 killed.", ["Nine|child|kill", "58|person|kill"]),
    ("id", "Tidak ada korban luka di antara 90 penumpang.", ["90|passenger|-"]),
    ("id", "Di antara 58 korban tewas ada sembilan anak.", ["58|person|kill", "sembilan|child|kill"]),
    ("en", "The army deployed between 700 and 800 troops.", ["700 and 800|soldier|deploy"]),
    ("id", "Banjir merendam antara 700 dan 800 rumah.", ["700 dan 800|house|flood"]),
    # protesters they are whatever befell them
    ("en", "Some 17 protesters and five officers were hurt.", ["17|person|injure", "five|police-officer|injure"]),
    ("en", "Some 30 refugees and four aid workers were killed.", ["30|person|kill", "four|aid-worker|kill"]),
    ("id", "Sebanyak 17 pengunjuk rasa dan lima polisi terluka.", ["17|person|injure", "lima|police-officer|injure"]),
    ("id", "Sebanyak 9 sandera dan 3 tentara tewas.", ["9|person|kill", "3|soldier|kill"]),
    ("en", "Some 900 protesters gathered and 12 people were arrested.", ["900|person|protest", "12|person|arrest"]),
    (
        "en",
        "Police counted 900 protesters, and 12 officers were hurt.",
        ["900|person|protest", "12|police-officer|injure"],
    ),
    ("en", "About 20 cases and 3 deaths were reported.", ["20|case|-", "3|person|kill"]),
    # what only tells when
    ("en", "Police detained 300 people a day before the vote.", ["300|person|detain"]),
    ("en", "Some 300 people at the protest were arrested.", ["300|person|arrest"]),
    # a share of no whole that the number before it is of
    ("en", "The deficit widened to 5.1% of GDP from 4.4%.", ["5.1|deficit|-", "4.4|deficit|-"]),
    ("id", "Defisit APBN 2,7 persen dari PDB, naik dari 2,3 persen.", ["2,7|deficit|-", "2,3|deficit|-"]),
    ("id", "Defisit 2,7 persen PDB.", ["2,7|deficit|-"]),
    # a toll that is changed
    ("en", "The death toll was lowered to 48.", ["48|person|kill"]),
    ("en", "The death toll was revised down to 48 from 60.", ["48|person|kill", "60|person|kill"]),
    # a verb in -s is their deed's
    ("en", "Strike by 900 dockers enters third week", ["900|worker|strike-workers"]),
    ("en", "Attack by 40 gunmen kills mayor", ["40|fighter|-"]),
    ("en", "Strike by 900 dockers was called off", ["900|worker|strike-workers"]),
]
