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
    ("id", "Kapal itu dibajak oleh 8 perompak.", ["8|person|-"]),
    ("en", "The ship was attacked by eight pirates.", ["eight|person|-"]),
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
]
