"""What did not befall those counted, and words behind a figure that name nothing."""

from __future__ import annotations

# language, text, and for each claim in order: number, head, action ("-" for none)
TEXTS: list[tuple[str, str, list[str]]] = [
    # what is denied of those counted did not befall them
    ("en", "The 12 workers were not hurt.", ["12|worker|-"]),
    ("en", "The 12 workers weren't hurt.", ["12|worker|-"]),
    ("en", "The 300 homes haven’t been rebuilt.", ["300|house|-"]),
    ("en", "The 12 workers were badly hurt.", ["12|worker|injure"]),
    ("en", "Some 12 people have not been found.", ["12|person|go-missing"]),
    ("id", "Sebanyak 300 rumah belum diperbaiki.", ["300|house|-"]),
    ("id", "Sebanyak 300 rumah sudah diperbaiki.", ["300|house|repair"]),
    ("id", "Sebanyak 12 orang belum ditemukan.", ["12|person|go-missing"]),
    ("id", "Warga yang belum divaksin 900 orang.", ["900|person|-"]),
    ("id", "Warga yang sudah divaksin 900 orang.", ["900|person|vaccinate"]),
    ("id", "Penumpang yang tidak terluka 12 orang.", ["12|passenger|-"]),
    ("id", "Korban yang belum ditemukan 33 orang.", ["33|person|go-missing"]),
    ("id", "Jemaah yang belum berangkat 86 orang.", ["86|worshipper|fail"]),
    ("id", "Sebanyak 86 jemaah batal berangkat.", ["86|worshipper|fail"]),
    ("id", "Jemaah yang sudah berangkat 86 orang.", ["86|worshipper|depart"]),
    # a number denied before the one that replaces it counts the same
    ("en", "Not eight but 14 people were killed.", ["eight|person|kill", "14|person|kill"]),
    ("en", "Not 14, as claimed, but eight people were killed.", ["14|person|kill", "eight|person|kill"]),
    ("en", "The bridge is not 31 but 44 metres long.", ["31|bridge|-", "44|length|-"]),
    ("id", "Bukan 8 melainkan 14 orang tewas.", ["8|person|kill", "14|person|kill"]),
    ("id", "Bukan delapan, tetapi 14 orang yang tewas, kata keluarga.", ["delapan|person|kill", "14|person|kill"]),
    ("id", "Penumpang bukan 34, melainkan 37 orang.", ["34|passenger|move", "37|person|move"]),
    # whom a noun names by what they do, and what befell them
    ("id", "Penumpang terdampak 830 orang.", ["830|passenger|affect"]),
    ("id", "Jumlah jemaah terlantar 90 orang.", ["90|worshipper|strand"]),
    ("id", "Jumlah penumpang 830 orang.", ["830|passenger|move"]),
    # a contracted auxiliary is no noun
    ("en", "Its 6-inch screen isn't sharp.", ["6|screen|-"]),
    # neither is an adverb behind the figure
    ("en", "The firm paid $41 million quietly.", ["41 million|-|pay"]),
    ("en", "Some 40 homes entirely burned.", ["40|house|burn"]),
    ("en", "The hall took 40 elderly.", ["40|elderly|-"]),
    # what is good is no goods, a state of that name no province, an operation no surgery
    ("en", "The ship carried 40 tonnes of goods.", ["40|goods|move"]),
    ("en", "The lamp is good for 40 hours.", ["40|-|-"]),
    ("en", "They sell the lamp in the United States at $40.", ["40|-|-"]),
    ("en", "The army told of 40 operations.", ["40|operation|-"]),
    ("en", "The hospital did 40 eye operations.", ["40|surgery|-"]),
    # somebody else's deed behind a comma is not theirs; a command is no order of goods
    ("en", "Lawyers, who pressed for a sentence of nine years, said he had earned $4 million.",
     ["nine|prison-term|-", "4 million|-|earn"]),
    ("en", "The firm was ordered to pay $63 million.", ["63 million|-|pay"]),
    ("en", "The army ordered 300 tanks.", ["300|tank|order-arms"]),
    ("en", "The dealers netted $63 million.", ["63 million|-|earn"]),
    # what must be given up
    ("en", "He must forfeit $41 million and was fined $5 million.",
     ["41 million|forfeiture|forfeit", "5 million|fine-money|fine"]),
    ("en", "The club had to forfeit 3 games.", ["3|match-game|-"]),
    ("en", "The plan would remove 2,500 posts.", ["2,500|position|cut-jobs"]),
    # a strike is of workers where the news is, else from the air
    ("en", "The unions called 12 strikes over pay.", ["12|work-stoppage|-"]),
    ("en", "The army carried out 12 strikes on the port.", ["12|airstrike|-"]),
]  # fmt: skip
