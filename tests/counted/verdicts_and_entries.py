"""Who sentences and who is sentenced, and entries of lists: a thing, a colon and its figure."""

from __future__ import annotations

# language, text, and for each claim in order: number, head, action ("-" for none)
TEXTS: list[tuple[str, str, list[str]]] = [
    # a judge who sentences is not sentenced
    ("en", "Two judges sentenced the former mayor on Monday.", ["Two|judge|-"]),
    ("en", "A judge sentenced the former mayor to 9 years in prison.", ["9|prison-term|-"]),
    ("id", "Dua hakim menghukum mantan camat itu.", ["Dua|judge|-"]),
    ("id", "Seorang hakim menghukum mantan camat itu 9 tahun penjara.", ["9|prison-term|convict"]),
    ("en", "Two judges were convicted on Monday.", ["Two|judge|convict"]),
    ("en", "Twelve traders sentenced on Monday were freed.", ["Twelve|trader|release"]),
    ("en", "Some 900 people attended the march.", ["900|person|protest"]),
    ("id", "Dua hakim divonis bersalah.", ["Dua|judge|convict"]),
    # whoever is sentenced
    ("en", "Judge sentences ex-mayor to 9 years", ["9|prison-term|-"]),
    ("en", "The court sentenced her husband to nine years.", ["nine|prison-term|-"]),
    ("en", "Ex-mayor jailed 9 years for bribery", ["9|prison-term|-"]),
    # entries of a list
    ("en", "Evacuation centres: 31", ["31|evacuation-centre|-"]),
    ("en", "Police officers: 120", ["120|police-officer|-"]),
    ("id", "Posko pengungsian: 31", ["31|evacuation-centre|-"]),
    ("id", "Rumah hangus: 31", ["31|house|burn"]),
    ("en", "Police: 31 arrested in raid", ["31|person|arrest"]),
    ("id", "Polisi: 31 orang ditangkap", ["31|person|arrest"]),
]
