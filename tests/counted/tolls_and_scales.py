"""Whom a toll and the dead are, which figures stand on a scale, and what somebody is only put down for."""

from __future__ import annotations

# language, text, and for each claim in order: number, head, action ("-" for none)
TEXTS: list[tuple[str, str, list[str]]] = [
    # martyrs are known to be dead
    ("en", "The toll of the massacre in Tell Sova has reached 41 martyrs.", ["41|person|kill"]),
    ("en", "The toll of the raid on the camp has reached 30 martyrs.", ["30|person|kill"]),
    ("en", "The strike left 14 martyrs and 30 wounded.", ["14|person|kill", "30|person|injure"]),
    ("en", "The city buried its 12 martyrs on Friday.", ["12|person|kill"]),
    ("en", "The Martyrs Brigade sent 400 men.", ["400|man|deliver"]),
    ("id", "Jumlah syuhada mencapai 41 orang.", ["41|person|kill"]),
    ("id", "Sebanyak 14 syuhada gugur dalam serangan itu.", ["14|person|kill"]),
    # what a toll came from is not whom it counts
    ("en", "The death toll from the floods that swept the southern province of Kole has risen to 29.",
     ["29|person|kill"]),
    ("en", "The injury toll from the storm that struck the island of Bantal rose to 140.", ["140|person|injure"]),
    ("en", "Injuries from the blast that tore through the port of Bara climbed to 300.", ["300|person|injure"]),
    ("en", "Losses from the storm which struck the island of Bantal rose to $14 million.",
     ["14 million|loss-money|lose-money"]),
    # a fraction counts nobody: it is another value on the scale told of last
    ("en", "At least 17 people were killed by a 6.7-magnitude quake. Local experts gave a slightly higher figure of 6.8.",
     ["17|person|kill", "6.7|magnitude|-", "6.8|magnitude|-"]),
    ("en", "Some 17 people were killed by a magnitude 6.7 quake.\n\nThe institute put it at 6.9.",
     ["17|person|kill", "6.7|magnitude|-", "6.9|magnitude|-"]),
    ("en", "The blast killed 17 people. The police gave a higher figure of 21.", ["17|person|kill", "21|person|kill"]),
    ("id", "Sedikitnya 17 orang tewas akibat gempa bermagnitudo 6,7. Lembaga lain menyebut angka 6,9.",
     ["17|person|kill", "6,7|magnitude|-", "6,9|magnitude|-"]),
    ("id", "Gempa magnitudo 6,7 menewaskan 17 orang. Lembaga lain mencatat angka 6,9.",
     ["6,7|magnitude|-", "17|person|kill", "6,9|magnitude|-"]),
]  # fmt: skip
