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
    ("en", "At least 17 people were killed by a 6.7-magnitude quake. Local experts gave a higher figure of 6.8.",
     ["17|person|kill", "6.7|magnitude|-", "6.8|magnitude|-"]),
    ("en", "Some 17 people were killed by a magnitude 6.7 quake.\n\nThe institute put it at 6.9.",
     ["17|person|kill", "6.7|magnitude|-", "6.9|magnitude|-"]),
    ("en", "The blast killed 17 people. The police gave a higher figure of 21.", ["17|person|kill", "21|person|kill"]),
    ("id", "Sedikitnya 17 orang tewas akibat gempa bermagnitudo 6,7. Lembaga lain menyebut angka 6,9.",
     ["17|person|kill", "6,7|magnitude|-", "6,9|magnitude|-"]),
    ("id", "Gempa magnitudo 6,7 menewaskan 17 orang. Lembaga lain mencatat angka 6,9.",
     ["6,7|magnitude|-", "17|person|kill", "6,9|magnitude|-"]),
    # what those of a part are is no deed of theirs
    ("en", "Six of the dead were parishioners who had gathered for Mass.", ["Six|worshipper|kill"]),
    ("en", "Nine of the injured were protesters.", ["Nine|person|injure"]),
    ("en", "Seven of the arrested were guards released last year.", ["Seven|security-officer|arrest"]),
    ("en", "Nine of the injured were still in hospital.", ["Nine|person|lie-in-hospital"]),
    ("en", "Six of the wounded died later.", ["Six|person|kill"]),
    # who or what is only put down as something, and how badly it befell them
    ("en", "Houses listed as totally damaged stood at 1,204 and partially damaged at 4,015.",
     ["1,204|house|damage", "4,015|house|damage"]),
    ("en", "Some 300 homes were classified as partially damaged.", ["300|house|damage"]),
    ("en", "Nine people were listed as seriously injured.", ["Nine|person|injure"]),
    ("en", "Of those, 11 were listed in critical condition on Monday night.", ["11|person|injure"]),
    ("en", "Two patients were listed in stable condition.", ["Two|patient|hospitalise"]),
    ("en", "Homes badly damaged: 300", ["300|house|damage"]),
    ("en", "Boats completely lost: 31", ["31|ship|lose"]),
    ("en", "Some 300 firms were listed in the index.", ["300|company|register"]),
    # those who stay where they have no other reason to stay
    ("en", "The council said 900 families or 4,840 people were staying in the evacuation centres.",
     ["900|family|displace", "4,840|person|displace"]),
    ("en", "She is among 2,500 people spending the night in schools and covered courts.", ["2,500|person|displace"]),
    ("en", "Nearly 9,000 are crammed into some two dozen schools and chapels.",
     ["9,000|person|displace", "two dozen|school|-"]),
    ("en", "Some 5,000 people crowded into the church for the funeral.", ["5,000|person|attend"]),
    ("en", "Some 300 students spent the night in a school.", ["300|student|-"]),
    ("en", "The mayor said those in evacuation centres had gone down to 6,120.", ["6,120|person|displace"]),
    ("en", "The mayor said those in hospital had fallen to 19.", ["19|person|hospitalise"]),
    ("id", "Sebanyak 2.500 orang bermalam di sekolah.", ["2.500|person|displace"]),
    ("id", "Sebanyak 9.840 orang berada di pusat evakuasi.", ["9.840|person|displace"]),
    ("id", "Sebanyak 900 siswa menginap di sekolah.", ["900|student|-"]),
    # trains leave their rails in many words, and cars there are the train's
    ("en", "Video shows at least four cars off the rails.", ["four|carriage|derail"]),
    ("en", "Six cars jumped the track.", ["Six|carriage|derail"]),
    ("en", "By the time they stopped, five of them were off the tracks.", ["five|carriage|derail"]),
    ("en", "Five of the train's seven cars left the tracks near the town.",
     ["Five|carriage|derail", "seven|carriage|-"]),
    ("en", "The train has nine cars. It derailed on a bend.", ["nine|carriage|-"]),
    ("en", "Two cars parked beside the road were crushed when the train derailed.", ["Two|car|-"]),
    ("id", "Lima gerbong kereta itu anjlok.", ["Lima|carriage|leave-rails"]),
    ("id", "Lima gerbong keluar jalur rel.", ["Lima|carriage|derail"]),
    ("id", "Penjualan mobil anjlok 20 persen.", ["20|car|sell"]),
]  # fmt: skip
