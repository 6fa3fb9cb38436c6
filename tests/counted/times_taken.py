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
    # over a relative pronoun, an aside, and by the deed that somebody needed the time for
    ("en", "The raid on 21 March, which lasted about six hours, failed.", ["six|time-taken|-"]),
    ("en", "The rescue, which took six hours, failed.", ["six|time-taken|rescue"]),
    ("en", "The search of the farm, some 90 acres, took six hours.", ["90|farm|-", "six|time-taken|search-party"]),
    ("en", "It took crews six hours to free the driver.", ["six|time-taken|release"]),
    ("en", "The tram, which took 40 passengers, stopped.", ["40|passenger|carry"]),
    # glued to what took it
    ("en", "The six-hour operation left the driver wounded.", ["six|time-taken|-"]),
    ("en", "A nine-day search ended on Monday.", ["nine|time-taken|search-party"]),
    ("en", "The 9-year scheme collapsed.", ["9|time-taken|-"]),
    ("en", "A 12-year war ended.", ["12|time-taken|-"]),
    ("en", "The walkout continued for nine days.", ["nine|time-taken|strike-work"]),
    ("en", "She is a 20-year employee.", ["20|worker|-"]),
    # a term in prison and the time over which something is counted are none
    ("id", "Terdakwa divonis empat tahun.", ["empat|prison-term|convict"]),
    ("id", "Penonton selama empat hari 90 ribu orang.", ["empat|duration|-", "90 ribu|spectator|attend"]),
    ("en", "He was jailed for four years.", ["four|prison-term|convict"]),
]
