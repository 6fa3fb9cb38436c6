"""Indonesian subjects with long circumstances, speakers before a colon, and verbs that only say *too*."""

from __future__ import annotations

# language, text, and for each claim in order: number, head, action ("-" for none)
TEXTS: list[tuple[str, str, list[str]]] = [
    # what the subject says at its outset, over the circumstances
    ("id", "Polisi menyatakan korban meninggal dunia akibat tabrakan bus dengan truk di Tol Ambeng hingga Selasa sore "
     "menjadi sembilan orang.", ["sembilan|person|kill"]),
    ("id", "Jumlah korban tewas akibat banjir bandang yang menerjang Kabupaten Sukaraya menjadi 12 orang.",
     ["12|person|kill"]),
    ("id", "Korban meninggal dunia akibat banjir bandang dan longsor di Kabupaten Sukaraya, Banten, bertambah menjadi "
     "dua belas orang.", ["dua belas|person|kill"]),
    ("id", "Warga yang mengungsi akibat kebakaran yang melalap Pasar Ambeng mencapai 500 jiwa.",
     ["500|person|displace"]),
    # another clause, another subject
    ("id", "Korban luka dalam bentrokan di Sukaraya dan korban tewas menjadi 30 orang.", ["30|person|kill"]),
    ("id", "Korban tewas akibat banjir di Sukaraya membuat jumlah pengungsi menjadi 30 orang.",
     ["30|person|displace"]),
    ("id", "Tidak ada korban jiwa akibat ledakan itu, hanya satu polisi yang mengalami luka ringan.",
     ["satu|police-officer|injure"]),
    # who speaks before a colon is not counted
    ("id", "Polisi: 31 Orang Tewas di Pabrik Ban Cikasur", ["31|person|kill"]),
    ("id", "Petugas: 31 orang, relawan: 12 orang.", ["31|joint-personnel|-", "12|volunteer|-"]),
    # what befell these too
    ("id", "Sebanyak 14 gedung ikut rusak.", ["14|building|damage"]),
    ("id", "Dari 80 pekerja, cuma 12 yang ikut asuransi.", ["80|worker|-", "12|worker|take-part"]),
]  # fmt: skip
