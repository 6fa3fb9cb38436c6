"""Helpers at work, witnesses, protesters brought along, sums handed back, and words that only say when."""

from __future__ import annotations

# language, text, and for each claim in order: number, head, action ("-" for none)
TEXTS: list[tuple[str, str, list[str]]] = [
    # what those who help do is that they are deployed; what others take part in is not
    ("id", "Unsur yang terlibat berjumlah 142 personel dari kantor SAR.", ["142|joint-personnel|guard"]),
    ("id", "Di lapangan 320 petugas bergiliran memadamkan api.", ["320|joint-personnel|guard"]),
    ("id", "Sebanyak 45 relawan ikut serta dalam pencarian.", ["45|volunteer|search-party"]),
    ("id", "Sebanyak 45 pelajar ikut serta dalam lomba.", ["45|student|take-part"]),
    # witnesses
    ("id", "Jaksa menghadirkan 52 saksi dalam sidang.", ["52|witness|call-witness"]),
    ("id", "Dari 52 saksi yang diajukan jaksa, 40 hadir.", ["52|witness|call-witness", "40|person|attend"]),
    ("id", "Jaksa mengajukan 9 usulan.", ["9|recommendation|request"]),
    # protesters
    ("id", "Serikat itu membawa sekitar 8.000 massa.", ["8.000|person|bring-protesters"]),
    ("id", "Kapal itu membawa sekitar 80 orang.", ["80|person|carry"]),
    # sums
    ("id", "Uang yang sudah dikembalikan Rp2,5 miliar.", ["2,5 miliar|money|give-back"]),
    ("id", "Perusahaan membayar pesangon Rp 31 miliar.", ["31 miliar|severance|pay-compensation"]),
    ("en", "The firm offered severance pay of $31 million.", ["31 million|severance|pay-compensation"]),
    ("id", "Tunjangan perumahan anggota dewan sebesar Rp 40 juta.", ["40 juta|allowance|-"]),
    ("id", "Pemerintah memberi santunan Rp 15 juta kepada ahli waris.", ["15 juta|compensation|pay-compensation"]),
    ("id", "Kolom abu setinggi 2.000 meter di atas puncak.", ["2.000|column-height|-"]),
    ("id", "Kapasitas lapas 300 orang, dihuni 900 orang.", ["300|person|-", "900|person|inhabit"]),
    # when it was narrows nothing
    ("id", "Luas kebakaran periode 1-21 Juli 2025 mencapai 2.400 hektare.", ["2.400|burnt-area|-"]),
    ("id", "Ombak malam itu mencapai empat meter.", ["empat|wave-height|-"]),
]
