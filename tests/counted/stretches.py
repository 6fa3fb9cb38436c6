"""Stretches of time before a number, rates of rooms and beds, contraband on its carrier, who lies in hospital."""

from __future__ import annotations

# language, text, and for each claim in order: number, head, action ("-" for none)
TEXTS: list[tuple[str, str, list[str]]] = [
    # how far from somewhere something happened is nobody's deed, and no change
    ("en", "The ferry sank 110 kilometres from the coast.", ["110|distance|-"]),
    ("en", "The jet went down 40 km to the east of Bari.", ["40|distance|-"]),
    ("id", "Pesawat jatuh 40 km di utara kota.", ["40|distance|-"]),
    ("en", "The river fell 3 metres.", ["3|water-level|-"]),
    # a stretch of time between the noun and its number, and parts behind it
    ("id", "Penonton selama empat hari lebih dari 90 ribu.", ["empat|duration|-", "90 ribu|spectator|attend"]),
    ("id", "Penjualan tiket selama dua pekan Rp 4 miliar.", ["dua|duration|-", "4 miliar|ticket|sell"]),
    (
        "id",
        "Panitia mencatat 8.400 orang masuk arena selama tiga hari, 5.200 di antaranya pada Minggu.",
        ["8.400|person|come", "tiga|duration|-", "5.200|person|come"],
    ),
    # a sum has no length of time
    ("id", "Perputaran uang selama mudik mencapai Rp 9 triliun.", ["9 triliun|economic-impact|-"]),
    ("id", "Okupansi hotel selama libur panjang 71 persen.", ["71|occupancy-rate|-"]),
    ("id", "Tingkat hunian hotel di Solo 88 persen.", ["88|occupancy-rate|-"]),
    ("en", "Hotel occupancy in the resort rose to 88 percent.", ["88|occupancy-rate|-"]),
    # regions of two kinds
    ("id", "Sebanyak 18 kota dan kabupaten terendam banjir.", ["18|regency|flood"]),
    # contraband on its carrier
    ("id", "Kapal itu memuat 1,5 ton sabu.", ["1,5|methamphetamine|carry-contraband"]),
    ("id", "Truk itu memuat 12 ton beras.", ["12|rice|move"]),
    ("en", "The yacht was carrying 2 tonnes of cocaine.", ["2|cocaine|carry-contraband"]),
    # still in hospital
    ("id", "Tujuh korban masih di RSUD.", ["Tujuh|person|lie-in-hospital"]),
    (
        "id",
        "Sebanyak 31 orang terluka. Sembilan di antaranya masih di rumah sakit.",
        ["31|person|injure", "Sembilan|person|lie-in-hospital"],
    ),
    ("id", "Sebanyak 12 pasien masih dirawat.", ["12|patient|lie-in-hospital"]),
    ("id", "Sebanyak 12 korban dilarikan ke rumah sakit.", ["12|person|hospitalise"]),
    # what a pronoun does to what is told before it
    ("id", "Paketnya juga kami siapkan 4.000, jadi cukup.", ["4.000|package|-"]),
    ("id", "Personel kami kerahkan sebanyak 85.", ["85|joint-personnel|deploy"]),
    ("id", "Beras sudah kami kirim 20 ton.", ["20|rice|deliver"]),
    ("id", "Di posko kami siapkan 300.", ["300|-|-"]),
    # an audience
    ("id", "Film itu mengumpulkan 3 juta penonton.", ["3 juta|spectator|draw-audience"]),
    ("id", "Yayasan itu mengumpulkan 3 ton beras.", ["3|rice|earn"]),
    ("id", "Warga yang datang ditaksir 6.000 orang.", ["6.000|person|come"]),
    # the sentence before only says that there are more by now
    (
        "id",
        "Korban luka terus bertambah. Hingga Senin malam, jumlahnya menjadi 45 orang.",
        ["45|person|injure"],
    ),
    ("id", "Warga yang mengungsi terus bertambah. Sampai Minggu siang tercatat 900 orang.", ["900|person|displace"]),
    ("id", "Harga beras naik. Jumlahnya 45 orang.", ["45|person|-"]),
    # victims of a deed that is made a noun, and numbers that belong to an office's name
    ("id", "Sebanyak 12 korban tenggelamnya kapal itu dimakamkan.", ["12|person|bury"]),
    ("id", "Enam anak korban robohnya wahana masih dirawat.", ["Enam|child|lie-in-hospital"]),
    ("id", "Kebakaran menyebabkan terbakarnya 40 rumah.", ["40|house|burn"]),
    ("id", "KAI Daop 6 memberangkatkan 410 ribu penumpang.", ["410 ribu|passenger|pass-through"]),
    ("id", "Pasien yang masuk IGD 21 anak.", ["21|child|hospitalise"]),
    (
        "id",
        "Petugas mengangkut 90 ton sampah dari pantai itu dalam tiga hari.",
        ["90|waste|clean-up", "tiga|-|-"],
    ),
    # weights of goods, and of what vessels hold
    ("id", "Berat kotor sabu itu 1.300 kilogram.", ["1.300|methamphetamine|-"]),
    ("id", "Ganja dengan berat 20 kg disita.", ["20|marijuana|seize"]),
    ("id", "Bayi dengan berat 3 kilogram lahir.", ["3|weight|-"]),
    ("en", "Police seized cocaine with a total weight of 40 kg.", ["40|cocaine|seize"]),
    ("id", "Truk itu berisi karung sabu seberat 1,2 ton.", ["1,2|methamphetamine|carry-contraband"]),
    ("id", "Polisi menggagalkan upaya penyelundupan sabu sebanyak 1,2 ton.", ["1,2|methamphetamine|seize"]),
    # where somebody comes from
    ("id", "Petugas menangkap lima pria asal Jember.", ["lima|man|arrest"]),
    ("id", "Sabu 2 Ton Asal Myanmar Disita", ["2|methamphetamine|seize"]),
    # what is so high or long, by the first noun of its phrase
    ("id", "Air sungai setinggi 2 meter meluap.", ["2|water-level|-"]),
    ("id", "Banjir kawasan perumahan setinggi 1 meter surut.", ["1|water-level|-"]),
    ("id", "Dinding sungai sepanjang 5 kilometer roboh.", ["5|length|-"]),
    # how far from there it came to an end
    ("en", "The truck stopped 3 miles short of the border.", ["3|distance|-"]),
    ("en", "The road was 3 km short of the target.", ["3|short|-"]),
]
