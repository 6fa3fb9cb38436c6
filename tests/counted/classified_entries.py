"""Things whose number stands behind them with a bare classifier, in a list or as an object."""

from __future__ import annotations

# language, text, and for each claim in order: number, head, action ("-" for none)
TEXTS: list[tuple[str, str, list[str]]] = [
    ("id", "Rumah: 8 unit", ["8|house|-"]),
    ("id", "Sekolah: 8 unit", ["8|school|-"]),
    ("id", "Tanah: 8 bidang", ["8|tanah|-"]),
    ("id", "Genset: 8 unit, laptop: 6 unit", ["8|genset|-", "6|computer|-"]),
    ("id", "Jaksa menyita rumah 8 unit dan mobil 6 unit.", ["8|house|seize", "6|car|-"]),
    ("id", "Jaksa menyita tanah 8 bidang.", ["8|tanah|seize"]),
    ("id", "Jaksa menyita 8 unit rumah.", ["8|house|seize"]),
    ("id", "Polisi: 31 orang tewas", ["31|person|kill"]),
    ("id", "Sekolah: 31 siswa keracunan", ["31|student|poison"]),
]
