"""States in which people came or were brought, and those who were taken away or went home."""

from __future__ import annotations

# language, text, and for each claim in order: number, head, action ("-" for none)
TEXTS: list[tuple[str, str, list[str]]] = [
    # a relative clause whose verb has two words, before its figure
    ("id", "Pendaki yang hilang 3, yang meninggal dunia 2.", ["3|climber|go-missing", "2|person|kill"]),
    ("id", "Buruh yang luka berat 8, yang luka ringan 31.", ["8|person|injure", "31|person|injure"]),
    ("id", "Pekerja yang luka bakar 14.", ["14|worker|injure"]),
    # in what state somebody came or was brought, behind the place
    ("id", "Dua belas datang sudah dalam keadaan meninggal.", ["Dua belas|person|kill"]),
    ("id", "Sebanyak 18 korban tiba di klinik dalam keadaan sudah meninggal dunia.", ["18|person|kill"]),
    ("id", "Sebanyak 18 korban tiba di klinik sudah tak bernyawa.", ["18|person|kill"]),
    ("id", "Enam penambang dibawa ke rumah sakit dalam kondisi tewas.", ["Enam|miner|kill"]),
    ("id", "Enam penambang ditemukan di lubang tambang dalam kondisi selamat.", ["Enam|miner|survive"]),
    ("id", "Sembilan santri tiba di puskesmas dalam keadaan luka berat.", ["Sembilan|student|injure"]),
    ("id", "Enam penambang dilarikan ke rumah sakit dalam kondisi kritis.", ["Enam|miner|hospitalise"]),
    ("id", "Enam penambang datang ke rumah korban yang sudah meninggal.", ["Enam|miner|come"]),
    ("en", "Seven were brought in dead.", ["Seven|person|kill"]),
    ("en", "Fourteen shoppers arrived at the clinic already dead.", ["Fourteen|consumer|kill"]),
    ("en", "Four divers were pulled out dead on Friday.", ["Four|diver|kill"]),
    ("en", "Twelve runners arrived dead tired.", ["Twelve|participant|arrive"]),
    ("en", "Six divers were taken to hospital in critical condition.", ["Six|diver|hospitalise"]),
]
