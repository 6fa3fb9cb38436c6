"""People who were there, animals an article is about, others than those told, and figures called somebody's."""

from __future__ import annotations

TEXTS: list[tuple[str, str, list[str]]] = [
    # who was there when it happened
    ("en", "About 430 people were at work.",
     ["430|person|present"]),
    ("en", "The register says 412 workers were on duty.",
     ["412|worker|present"]),
    ("en", "Some 600 workers were inside the mill.",
     ["600|worker|present"]),
    ("en", "Police said 35 officers were on duty at the gate.",
     ["35|police-officer|guard"]),
    ("en", "Some 50 people were trapped inside the building.",
     ["50|person|trap"]),
    # animals
    ("en", "A pod of whales came ashore near Tarn. Of the 104 counted, 47 have died.",
     ["104|-|-", "47|wild-animal|kill"]),
    ("en", "Some 90 dolphins beached at Tarn.",
     ["90|wild-animal|strand-animals"]),
    ("en", "A snake bit farmers in Tarn. So far 47 have died.",
     ["47|person|kill"]),
    ("en", "There are 81 carcasses on the sand.",
     ["81|animal|lose-animals"]),
    # others than those told
    ("en", "Divers from three villages rescued 38 others.",
     ["three|village|-", "38|person|rescue"]),
    ("en", "Six miners died and 12 others were hurt.",
     ["Six|miner|kill", "12|miner|injure"]),
    # a count takes no verb in -s
    ("en", "Six sheds were razed to the ground.",
     ["Six|warehouse|destroy"]),
    ("en", "Four of the plant's 22 sheds were flattened.",
     ["Four|warehouse|destroy", "22|warehouse|-"]),
    # figures called somebody's
    ("en", "The police published an estimate of 57,000 marchers, against the 90,000 of the unions.",
     ["57,000|person|protest", "90,000|person|protest"]),
    ("en", "The walkout shut 40 schools, not the 64 the union claims.",
     ["40|school|close", "64|school|close"]),
    # of all, not of the last of a list
    ("en", "The list has 13 men, six women and four guards. Thirty-one were wounded.",
     ["13|man|-", "six|woman|-", "four|security-officer|guard", "Thirty-one|person|injure"]),
    ("en", "Nine guards were killed. Thirty-one were wounded.",
     ["Nine|security-officer|kill", "Thirty-one|security-officer|injure"]),
    # ages, and the children a mother has
    ("en", "Ana Lind, who was 18 at the time, confessed.",
     ["18|lind|-"]),
    ("en", "The mother of 13 Anna Hartley knew was freed.",
     ["13|child|-"]),
    # who gives a number does nothing to what it counts
    ("en", "He gave the number of abductees as 46.",
     ["46|person|abduct"]),
    ("en", "The party registered a total of 900 voters.",
     ["900|voter|register"]),
    ("en", "The number of members has been lifted to 31,000.",
     ["31,000|member|-"]),
    ("en", "Raid at Kwanda: 27 slain, 46 whisked away",
     ["27|person|kill", "46|person|abduct"]),
    # models are no counts
    ("en", "Six AK 47 rifles and two M 16 rifles were seized.",
     ["Six|firearm|seize", "two|firearm|seize"]),
    # the dead are buried by a time, the living by mud
    ("en", "Some 27 people had been buried by Friday night.",
     ["27|person|bury"]),
    ("en", "Some 27 people were buried by mud.",
     ["27|person|trap"]),
    # who came, and who was there
    ("en", "Some 9,000 fans crammed into the arena.",
     ["9,000|spectator|attend"]),
    ("en", "Police say 9,000 people were at the concert.",
     ["9,000|person|attend"]),
    ("en", "Police say 900 people were at the premises.",
     ["900|person|present"]),
    ("en", "Forty people had crammed into the boat.",
     ["Forty|person|carry"]),
    # what a verb of bearing says befell them
    ("en", "Fifty-one others sustained various degrees of injuries.",
     ["Fifty-one|person|injure"]),
    ("en", "Six people suffered what police called minor injuries.",
     ["Six|person|injure"]),
    ("en", "Four climbers suffered broken legs and ribs.",
     ["Four|climber|injure"]),
    ("en", "Four firms suffered losses of $3 million.",
     ["Four|company|lose-money", "3 million|-|-"]),
    ("en", "Thirteen others were on admission at the hospital.",
     ["Thirteen|person|hospitalise"]),
    # what was done by an order, and what a thing is worth
    ("en", "Six suspects were ordered detained for a month.",
     ["Six|suspect|detain"]),
    ("en", "The navy seized 30 kg of heroin and 12 kg of cocaine valued at $4 million.",
     ["30|heroin|seize", "12|cocaine|seize", "4 million|cocaine|-"]),
    # people by their country
    ("en", "Five Sri Lankans and three New Zealanders were arrested.",
     ["Five|person|arrest", "three|person|arrest"]),
    # in Indonesian, too
    ("id", "Saat itu terdapat kurang lebih 300 orang di dalam gedung.", ["300|person|present"]),
    ("id", "Panitia menyatakan sekitar 180 orang saja yang masih berada di arena.", ["180|person|present"]),
    ("id", "Sebanyak 12 orang tewas di dalam gedung.", ["12|person|kill"]),
    ("id", "Polisi menemukan 12 kucing di dalam rumah.", ["12|pet|find"]),
    ("id", "Total 74 orang on board, kata kepala kantor SAR.", ["74|person|carry"]),
    ("id", "Di manifes, hanya 52 orang yang tercatat.", ["52|person|carry"]),
    ("id", "Di kapal, 12 orang tewas.", ["12|person|kill"]),
    # what happened meanwhile befell something else
    ("id", "Ada 22 penambang di lokasi ketika tebing runtuh.", ["22|miner|present"]),
    ("id", "Ada 40 penumpang di dalam bus saat bus terbakar.", ["40|passenger|carry"]),
    ("id", "Sebanyak 12 orang saat ini dirawat.", ["12|person|hospitalise"]),
    ("id", "Sebanyak 12 rumah di Sawang saat itu terbakar.", ["12|house|burn"]),
]  # fmt: skip
