"""Figures before a dash, and lengths that tell how far, how deep or how long something is."""

from __future__ import annotations

# language, text, and for each claim in order: number, head, action ("-" for none)
TEXTS: list[tuple[str, str, list[str]]] = [
    # who stands behind a dash or a colon says the figure, and is not counted
    ("en", "Landslide kills 31 - officials", ["31|person|kill"]),
    ("en", "Landslide kills 31: doctors", ["31|person|kill"]),
    ("en", "Landslide leaves 31 dead - police", ["31|person|kill"]),
    ("id", "Longsor tewaskan 31 - polisi", ["31|person|kill"]),
    ("en", "Landslide kills 31 doctors", ["31|doctor|kill"]),
    ("en", "A 12-year contract was signed.", ["12|contract-deal|sign"]),
]
