"""Those who do what a passive tells, whom it does not befall, and those whom a passive only counts."""

from __future__ import annotations

TEXTS: list[tuple[str, str, list[str]]] = [
    # behind the preposition of agents
    ("id", "Desa Talang diserang oleh ratusan orang, 5 rumah dibakar.", ["ratusan|person|-", "5|house|burn"]),
    (
        "en",
        "The village was attacked by hundreds of fighters and 12 people were killed.",
        ["hundreds|fighter|-", "12|person|kill"],
    ),
    ("id", "Kapal itu dibajak oleh 8 perompak.", ["8|suspect|-"]),
    ("en", "The ship was attacked by eight pirates.", ["eight|suspect|-"]),
    ("id", "Seorang pelajar tewas setelah dianiaya oleh enam orang.", ["Seorang|student|kill", "enam|person|-"]),
    # behind a passive of violence, without it
    ("id", "Pelajar di Talang tewas dikeroyok 10 orang.", ["10|person|-"]),
    ("id", "Perempuan itu diperkosa 4 pria di rumah kosong.", ["4|man|-"]),
    ("id", "Dibegal 4 Orang, Pengemudi di Talang Luka Parah", ["4|person|-"]),
    # who is counted by the passive
    ("id", "Anak yang dicabuli 12 orang.", ["12|child|rape"]),
    ("id", "Telah ditangkap 5 orang dalam kasus itu.", ["5|person|arrest"]),
    ("id", "Keracunan itu dialami oleh 120 siswa.", ["120|student|poison"]),
    ("id", "Konser di Talang ditonton oleh 20 ribu orang.", ["20 ribu|person|attend"]),
    ("id", "Aksi itu diikuti oleh 900 orang.", ["900|person|take-part"]),
    ("en", "The concert was attended by 500 people.", ["500|person|attend"]),
    ("en", "The workforce was cut by 900 people.", ["900|person|-"]),
    # whose children they are
    ("id", "Ibu tiga anak itu tewas di Talang.", ["tiga|child|-"]),
    ("id", "Ayah dan tiga anaknya tewas di Talang.", ["tiga|child|kill"]),
    # what is asked for, and by whom
    ("id", "Mahasiswa menyampaikan 17 tuntutan kepada camat.", ["17|demand|charge"]),
    ("id", "Jaksa menuntut mantan camat Rudi Tara 9 tahun penjara.", ["9|prison-term|charge"]),
    # a part of which a deed is denied
    ("id", "Sebanyak 17 anak meninggal, 16 di antaranya belum pernah diimunisasi.", ["17|child|kill", "16|child|kill"]),
    ("id", "Sebanyak 17 anak tewas, 16 di antaranya sudah diimunisasi.", ["17|child|kill", "16|child|vaccinate"]),
    # the part a crash's verb moves nothing in
    ("id", "Pesawat jatuh, 41 dari 42 penumpang tewas.", ["41|passenger|kill", "42|passenger|-"]),
    # the level that a change has led to
    (
        "id",
        "Jumlah penumpang kapal turun 9,3 persen menjadi 4,6 juta orang.",
        ["9,3|passenger|move", "4,6 juta|passenger|move"],
    ),
    # goods that have a value, before a verb of another's loss
    ("id", "Korupsi timah rugikan negara Rp 40 miliar.", ["40 miliar|state-loss|lose-state"]),
    # whom another office counts so, over where they are
    (
        "id",
        "Posko mencatat 120 orang ditangkap di 12 kota, sedangkan polisi menyebut 315 orang.",
        ["120|person|arrest", "12|city|-", "315|person|arrest"],
    ),
]
