"""Stretches of time that something took, by the deed or the noun that took them."""

from __future__ import annotations

# language, text, and for each claim in order: number, head, action ("-" for none)
TEXTS: list[tuple[str, str, list[str]]] = [
    ("id", "Pencarian korban berlangsung sembilan hari.", ["sembilan|time-taken|search-for"]),
    ("id", "Perbaikan jembatan itu memakan waktu empat bulan.", ["empat|time-taken|repair"]),
    ("id", "Rapat itu digelar selama tiga jam.", ["tiga|time-taken|-"]),
    ("id", "Wali kota diperiksa selama delapan jam.", ["delapan|time-taken|question"]),
    ("en", "The search lasted nine days.", ["nine|time-taken|search-party"]),
    ("en", "The repairs took four months.", ["four|time-taken|repair"]),
    # a term in prison and the time over which something is counted are none
    ("id", "Terdakwa divonis empat tahun.", ["empat|prison-term|convict"]),
    ("id", "Penonton selama empat hari 90 ribu orang.", ["empat|duration|-", "90 ribu|spectator|attend"]),
    ("en", "He was jailed for four years.", ["four|prison-term|convict"]),
]
