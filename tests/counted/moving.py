"""Subjects of figures behind verbs that say how they move: by how much, to what, and in the present of headlines."""

from __future__ import annotations

TEXTS: list[tuple[str, str, list[str]]] = [
    # by how much
    ("en", "Rents rose by 10 percent.", ["10|rent|-"]),
    ("en", "Water prices will go up by 12 percent in May.", ["12|price|-"]),
    ("en", "Wages would have to rise by 15 percent.", ["15|wage|pay"]),
    # what is expected to move
    ("en", "The gap is expected to grow to $67 million.", ["67 million|deficit|-"]),
    ("en", "The shortfall is likely to reach $12 million.", ["12 million|deficit|-"]),
    # by how much and to what, without "from"
    ("en", "Membership fell by 1,200 to 45,000.", ["1,200|membership|-", "45,000|membership|-"]),
    ("en", "Debt fell by $2m to $40m.", ["2m|debt|borrow", "40m|debt|borrow"]),
    ("en", "The index rose 12 to 3,450.", ["12|stock-index|-", "3,450|stock-index|-"]),
    ("en", "Sales will grow by 2 to 9 million cars.", ["2 to 9 million|car|-"]),
    ("en", "Prices will rise by 5 to 20 percent.", ["5 to 20|price|-"]),
    # abbreviations inside the subject
    ("en", "Death toll in Sto. Tomas blast climbs to 6", ["6|person|kill"]),
    ("id", "Warga yang mengungsi dari Kec. Baru mencapai 640 orang.", ["640|person|displace"]),
    # when it was, behind the deed
    (
        "en",
        "At least four were killed and more than 20 injured late on Friday.",
        ["four|person|kill", "20|person|injure"],
    ),
    ("en", "Another 14 were hurt and nine arrested early Monday.", ["14|person|injure", "nine|person|arrest"]),
    # levels that somebody only came in at
    ("en", "Sales came in at $743 million.", ["743 million|revenue|sell"]),
    ("en", "Deaths came in at 43.", ["43|person|kill"]),
    # levels that are hit
    ("en", "The typical rent has hit 1,320 pounds.", ["1,320|rent|-"]),
    ("en", "A car hit 14 people.", ["14|person|hit-people"]),
    # the present of headlines
    ("en", "Death toll jumps to 19", ["19|person|kill"]),
    ("en", "Flood toll soars to 45", ["45|person|kill"]),
    ("en", "Cholera cases surge to 450", ["450|case|infect"]),
    ("en", "Budget gap widens to $4 million", ["4 million|deficit|-"]),
    # the toll of an event told with its deed, and of one that no rule names
    ("en", "The flood death toll has risen to 45.", ["45|person|kill"]),
    ("en", "Coach crash death toll climbs to 31", ["31|person|kill"]),
    ("en", "Landslide death toll: 45", ["45|person|kill"]),
    ("en", "Shipwreck toll nears 45", ["45|person|kill"]),
    ("en", "The civilian death toll has risen to 45.", ["45|civilian|kill"]),
    ("en", "The flood injury toll has risen to 45.", ["45|person|injure"]),
    ("en", "Quake toll hits 45", ["45|person|kill"]),
    ("en", "The bridge collapse toll stood at 12.", ["12|person|kill"]),
    ("en", "The injury toll rose to 40.", ["40|person|injure"]),
    # a firm's sales are what it takes
    ("en", "Sales fell 7 percent to $813 million.", ["7|revenue|sell", "813 million|revenue|-"]),
    ("en", "Company sales jump 9 percent to $30 million", ["9|revenue|sell", "30 million|revenue|-"]),
    ("en", "Vehicle sales fell 7 percent.", ["7|vehicle|sell"]),
    # the unit and the noun that stand once, behind the last end
    ("id", "Inflasi di Talang naik dari 1,8 menjadi 2,4 persen.", ["1,8|inflation|-", "2,4|inflation|-"]),
    (
        "id",
        "Lahan terbakar di Talang bertambah dari 100 menjadi 250 hektare.",
        ["100|burnt-area|-", "250|burnt-area|-"],
    ),
    (
        "id",
        "Hakim memangkas hukuman terdakwa dari 9 menjadi 4 tahun penjara.",
        ["9|prison-term|convict", "4|prison-term|convict"],
    ),
    ("id", "Jumlah tersangka kasus itu bertambah dari 3 menjadi 7 orang.", ["3|suspect|-", "7|suspect|-"]),
    ("en", "The number of suspects rose from three to seven people.", ["three|suspect|-", "seven|suspect|-"]),
]
