"""Another holder's figure of the same thing, told without its noun or its deed, and the one that stood before."""

from __future__ import annotations

_KILLED = "Sebanyak 42 orang tewas dalam banjir di Sawa, kata BPBD."
_MARCH = "Unjuk rasa di Sawa diikuti 2 juta orang, kata panitia."
_HOUSES = "Sebanyak 1.250 rumah rusak akibat gempa itu, kata BPBD."
_LOSS = "Kerugian akibat kebakaran itu ditaksir Rp500 miliar, kata koperasi."
_LAND = "Luas lahan yang terbakar di Sawa mencapai 75 ribu hektare, kata Walhi."
_FIRED = "Pabrik itu memecat 1.400 pekerja, kata serikat buruh."

# language, text, and for each claim in order: number, head, action ("-" for none)
TEXTS: list[tuple[str, str, list[str]]] = [
    # behind a noun for a figure stands its holder, who is not counted
    ("id", f"{_KILLED} Adapun data polisi 35 orang.", ["42|person|kill", "35|person|kill"]),
    ("id", f"{_KILLED} Angka versi relawan 58 orang.", ["42|person|kill", "58|person|kill"]),
    ("id", f"{_KILLED} Angka itu berbeda dari catatan polisi sebanyak 35 orang.", ["42|person|kill", "35|person|kill"]),
    ("id", f"{_KILLED} Itu di bawah klaim relawan sebanyak 61 orang.", ["42|person|kill", "61|person|kill"]),
    ("id", f"{_KILLED} Angka itu lebih besar dari data polisi, 35 orang.", ["42|person|kill", "35|person|kill"]),
    ("id", f"{_KILLED} Data yang dirilis polisi 35 orang.", ["42|person|kill", "35|person|kill"]),
    ("id", f"{_KILLED} Angka itu berbeda dengan yang disampaikan polisi, yakni 35 orang.",
     ["42|person|kill", "35|person|kill"]),
    ("id", f"{_KILLED} Data siswa 35 orang.", ["42|person|kill", "35|student|-"]),
    # who keeps to a figure; people that the figure told before were
    ("id", f"{_KILLED} Polisi bertahan pada angka 35 orang.", ["42|person|kill", "35|person|kill"]),
    ("id", f"{_KILLED} Jumlah itu lebih banyak daripada 35 orang yang dicatat polisi.",
     ["42|person|kill", "35|person|kill"]),
    ("id", f"{_KILLED} Angka itu naik dari 31 orang pada Senin.", ["42|person|kill", "31|person|kill"]),
    ("id", f"{_KILLED} Angka itu naik dibandingkan data kemarin, 31 orang.", ["42|person|kill", "31|person|kill"]),
    ("id", f"{_KILLED} Angka itu turun dari 61 orang sehari sebelumnya.",
     ["42|person|kill", "61|person|kill", "sehari|person|-"]),
    ("id", f"{_KILLED} Angka itu naik dibanding laporan Sabtu malam, 18 orang.", ["42|person|kill", "18|person|kill"]),
    ("id", f"{_KILLED} Angka ini bertambah dari data sebelumnya, 18 orang.", ["42|person|kill", "18|person|kill"]),
    ("id", f"{_KILLED} Angka itu lebih tinggi daripada hitungan polisi, 35 orang.",
     ["42|person|kill", "35|person|kill"]),
    ("id", f"{_KILLED} Polisi membantah angka 58 orang yang disebut warga.", ["42|person|kill", "58|person|kill"]),
    ("id", f"{_KILLED} Keluarga korban mendata 58 nama.", ["42|person|kill", "58|person|kill"]),
    # classifiers of things, and a noun that the holder says again without its deed
    ("id", f"{_HOUSES} Dinas Perumahan mendata 980 unit.", ["1.250|house|damage", "980|house|damage"]),
    ("id", f"{_KILLED} Dinas Perumahan mendata 35 unit.", ["42|person|kill", "35|unit|-"]),
    ("id", f"{_HOUSES} Dinas Perumahan menyebut 980 rumah.", ["1.250|house|damage", "980|house|damage"]),
    ("id", f"{_HOUSES} Desa itu memiliki 980 rumah.", ["1.250|house|damage", "980|house|-"]),
    ("id", f"{_FIRED} Dinas Tenaga Kerja mencatat 1.100 pekerja.", ["1.400|worker|dismiss", "1.100|worker|dismiss"]),
    ("id", f"{_FIRED} Dinas Tenaga Kerja mencatat 1.100 pekerja berada di kota itu.",
     ["1.400|worker|dismiss", "1.100|worker|-"]),
    ("id", f"{_KILLED} Menurut relawan, korban sudah 58 orang.", ["42|person|kill", "58|person|kill"]),
    ("id", f"{_KILLED} Palang Merah menghitung 57 korban.", ["42|person|kill", "57|person|kill"]),
    # crowds and losses differ by more than tolls do
    ("id", f"{_MARCH} Taksiran polisi hanya 150 ribu orang.", ["2 juta|person|protest", "150 ribu|person|protest"]),
    ("id", f"{_MARCH}\n\nPolisi memperkirakan hanya 150 ribu.", ["2 juta|person|protest", "150 ribu|person|protest"]),
    ("id", f"{_LOSS}\n\nDinas Perdagangan menyebut Rp75 miliar.",
     ["500 miliar|loss-money|lose-money", "75 miliar|loss-money|lose-money"]),
    ("id", f"{_LOSS} Menurut dinas, nilainya Rp75 miliar.",
     ["500 miliar|loss-money|lose-money", "75 miliar|loss-money|lose-money"]),
    ("id", f"{_LOSS} Bantuan itu Rp75 miliar.", ["500 miliar|loss-money|lose-money", "75 miliar|aid|-"]),
    ("id", f"{_LAND} Menurut dinas, luasnya 46.500 hektare.", ["75 ribu|burnt-area|-", "46.500|burnt-area|-"]),
    ("id", f"{_LAND} Lapangan kota luasnya 80 hektare.", ["75 ribu|burnt-area|-", "80|area|-"]),
]  # fmt: skip
