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
    # taken away by police
    ("id", "Sedikitnya 64 buruh dibawa polisi pada Rabu malam.", ["64|worker|arrest"]),
    ("id", "Sedikitnya 64 buruh dibawa oleh polisi.", ["64|worker|arrest"]),
    ("id", "Sebanyak 17 remaja digiring petugas ke mapolres.", ["17|teenager|take-to-police"]),
    ("id", "Tujuh orang diboyong KPK ke Jakarta.", ["Tujuh|person|arrest"]),
    ("id", "Petugas menggiring 17 remaja.", ["17|teenager|arrest"]),
    ("id", "Sebanyak 64 warga dibawa petugas ke posko.", ["64|person|carry"]),
    ("id", "Sebanyak 17 sepeda motor dibawa ke mapolres.", ["17|motorcycle|move"]),
    ("id", "Sebanyak 17 kerbau digiring ke kandang.", ["17|livestock|-"]),
    ("en", "At least 64 strikers were led away by officers.", ["64|worker|haul-away"]),
    ("en", "Officers took away 17 boys.", ["17|boy|arrest"]),
    ("en", "Seventeen boys were bundled into vans by police.", ["Seventeen|boy|arrest"]),
    ("en", "Seventeen boys were driven to a police station.", ["Seventeen|boy|take-to-police"]),
    ("en", "Ambulances took away 17 boys.", ["17|boy|lead-off"]),
    # who does it, before to where
    ("id", "Sebanyak 31 santri dilarikan warga ke puskesmas.", ["31|student|hospitalise"]),
    ("id", "Sebanyak 31 santri dibawa oleh polisi ke rumah sakit.", ["31|student|hospitalise"]),
    # home from hospital, where the article is about an illness; home from elsewhere
    (
        "id",
        "Sebanyak 31 santri keracunan. Sebanyak 22 santri telah diperbolehkan pulang.",
        ["31|student|poison", "22|student|get-well"],
    ),
    (
        "id",
        "Sebanyak 31 santri keracunan. Yang sudah kembali ke rumah 22 santri.",
        ["31|student|poison", "22|student|get-well"],
    ),
    (
        "id",
        "Sebanyak 31 santri keracunan. Sebanyak 22 santri sudah dipulangkan.",
        ["31|student|poison", "22|student|get-well"],
    ),
    ("id", "Sebanyak 22 pasien sudah pulang.", ["22|patient|get-well"]),
    (
        "id",
        "Polisi menangkap 31 pemuda. Sebanyak 22 pemuda sudah dipulangkan.",
        ["31|teenager|arrest", "22|teenager|release"],
    ),
    ("id", "Sebanyak 22 warga diizinkan pulang.", ["22|person|return-home"]),
    ("en", "Some 31 pupils fell ill. Some 22 pupils have gone home.", ["31|student|poison", "22|student|get-well"]),
    ("en", "Some 22 villagers have gone home.", ["22|person|return-home"]),
]
