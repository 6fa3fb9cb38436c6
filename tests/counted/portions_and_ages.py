"""Parts of a whole told by what befell it, and those whom an age limits; fewer than before."""

from __future__ import annotations

# language, text, and for each claim in order: number, head, action ("-" for none)
TEXTS: list[tuple[str, str, list[str]]] = [
    # three of the 22 wounded
    ("en", "Three of the 19 wounded were in critical condition.", ["Three|person|injure", "19|person|injure"]),
    ("en", "Two of the 19 injured are children.", ["Two|person|injure", "19|person|injure"]),
    ("en", "Four of the 19 missing were found alive.", ["Four|person|survive", "19|person|go-missing"]),
    ("en", "Five of the 19 detained were later released.", ["Five|person|release", "19|person|detain"]),
    ("id", "Empat dari 19 korban hilang ditemukan selamat.", ["Empat|person|survive", "19|person|go-missing"]),
    ("id", "Tiga dari 19 korban luka dalam kondisi kritis.", ["Tiga|person|injure", "19|person|injure"]),
    ("en", "Ten of the 19 hostages were freed.", ["Ten|person|release", "19|person|-"]),
    ("en", "Crews put out 12 of the 20 fires.", ["12|fire-event|extinguish", "20|fire-event|-"]),
    ("id", "Lima dari 19 orang yang ditahan sudah dibebaskan.", ["Lima|person|release", "19|person|-"]),
    # children under five
    ("en", "About 4,200 children under five were vaccinated.", ["4,200|child|vaccinate", "five|-|vaccinate"]),
    ("en", "Some 300 children under the age of 12 were killed.", ["300|child|kill", "12|-|kill"]),
    ("en", "At least 40 people over 65 died.", ["40|person|kill", "65|-|kill"]),
    ("id", "Sebanyak 4.200 anak di bawah lima tahun divaksinasi.", ["4.200|child|vaccinate", "lima|child|vaccinate"]),
    ("id", "Sebanyak 4.200 anak usia 9-59 bulan divaksinasi.", ["4.200|child|vaccinate", "9-59|age|-"]),
    ("id", "Sebanyak 40 anak di bawah umur ditangkap.", ["40|child|arrest"]),
    ("en", "Two boys aged 5 and 7 were killed.", ["Two|boy|kill", "5|age|-", "7|-|kill"]),
    # fewer than before
    ("en", "The party won 44 seats, 12 fewer than in 2019.", ["44|seat|win-vote", "12|seat|win-vote"]),
    ("en", "Police recorded 12 fewer murders than in 2023.", ["12|murder-case|kill"]),
    # what is behind "para" is whose the deed was, and no subject
    ("id", "Kerugian negara akibat ulah para camat ditaksir mencapai Rp 3 miliar.", ["3 miliar|state-loss|lose-state"]),
    ("id", "Kerugian para petani mencapai Rp 3 miliar.", ["3 miliar|loss-money|lose-money"]),
    (
        "id",
        "Polisi menahan 6 tersangka kasus korupsi senilai Rp 3 miliar.",
        ["6|suspect|detain", "3 miliar|corruption-case|-"],
    ),
    # how old somebody just named is
    ("id", "Sopir itu, 31 tahun, tewas.", ["31|-|kill"]),
]
