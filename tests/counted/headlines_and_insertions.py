"""Headlines of a bare number and a verb, insertions in a predicate, and those named among the dead."""

from __future__ import annotations

# language, text, and for each claim in order: number, head, action ("-" for none)
TEXTS: list[tuple[str, str, list[str]]] = [
    # an adverb inside a predicate begins no clause
    ("en", "Some 58 miners have so far been rescued.", ["58|miner|rescue"]),
    ("en", "At least 31 people so far have died.", ["31|person|kill"]),
    ("en", "Seven of the patients have since died.", ["Seven|patient|kill"]),
    ("en", "Nine suspects have then been released.", ["Nine|suspect|release"]),
    ("en", "Some 40 houses were, as of Friday, destroyed.", ["40|house|destroy"]),
    ("en", "About 300 pupils have, according to the mayor, been evacuated.", ["300|student|evacuate"]),
    ("en", "Nine people were hurt, as rescuers said, so 40 others stayed away.", ["Nine|person|injure", "40|person|-"]),
    ("en", "The 31 people were there so far as the police know.", ["31|person|-"]),
    ("en", "Some 31 people have died since Sunday.", ["31|person|kill"]),
    # who says so, between a subject and what is said of it
    ("en", "The death toll, police said, is 12.", ["12|person|kill"]),
    ("en", "The number of injured, the hospital said, was 40.", ["40|person|injure"]),
    ("en", "Unemployment, the bureau said, fell to 5.2 percent.", ["5.2|unemployment-rate|unemployed"]),
    ("en", "The dead, according to police, were 12.", ["12|person|kill"]),
    ("en", "In Tarn, police said, 12 people died.", ["12|person|kill"]),
    # who says a figure right behind it is not what it counts
    (
        "en",
        "The economy added 12,000 jobs, fewer than the 40,000 analysts expected.",
        ["12,000|job|create-jobs", "40,000|-|-"],
    ),
    (
        "en",
        "Turnout was 61 percent, above the 55 percent pollsters predicted.",
        ["61|turnout|turn-out", "55|turnout|turn-out"],
    ),
    ("en", "Twelve people died, not the 18 police had reported.", ["Twelve|person|kill", "18|person|kill"]),
    ("en", "The 12 doctors reported 300 cases.", ["12|doctor|-", "300|case|-"]),
    ("en", "Police freed the 12 residents said to have been held.", ["12|person|hold-people"]),
    # those named as included, or as among others, met the same
    ("en", "The injured included four officers.", ["four|police-officer|injure"]),
    ("en", "Those killed in the raid include nine tourists and two nurses.", ["nine|tourist|kill", "two|nurse|kill"]),
    ("en", "The package included nine lamps.", ["nine|lamp|-"]),
    ("en", "Nine tourists were among at least 58 people killed.", ["Nine|tourist|kill", "58|person|kill"]),
    ("en", "Two nurses among 12 hurt in crash", ["Two|nurse|injure", "12|person|injure"]),
    ("en", "Nine tourists were rescued from among 58 dead.", ["Nine|tourist|rescue", "58|person|kill"]),
    ("en", "Nine boats were among 58 people killed.", ["Nine|ship|-", "58|person|kill"]),
    # the toll hits its figure, as nothing else is hit
    ("en", "Death toll hits 58 in fire", ["58|person|kill"]),
    ("en", "The number of injured has hit 120.", ["120|person|injure"]),
    ("en", "Floods hit 58 villages.", ["58|village|flood"]),
    # the verb of a headline
    ("en", "Some 30,000 rally in Odal", ["30,000|person|protest"]),
    ("en", "300 teachers march in Odal", ["300|teacher|protest"]),
    ("en", "45 held after raid", ["45|person|detain"]),
    ("en", "Two held hostage", ["Two|person|abduct"]),
    ("en", "12 rally drivers crashed.", ["12|driver|crash"]),
    ("en", "30 protest camps closed", ["30|evacuation-centre|close"]),
    ("en", "Ferry with 240 aboard sinks", ["240|person|carry"]),
    ("en", "On Friday another boat with 250 aboard overturned.", ["250|-|-"]),
    ("en", "6.4 quake rocks coast", ["6.4|magnitude|-"]),
    ("en", "12 earthquake victims died.", ["12|person|kill"]),
    # where the others died
    ("en", "Eight people died at the scene and two later in hospital.", ["Eight|person|kill", "two|person|kill"]),
    ("en", "Eight people were killed and two are in hospital.", ["Eight|person|kill", "two|person|hospitalise"]),
    # what is lost or put out of action says it of buildings and of fighters
    ("en", "Some 430 homes were lost.", ["430|house|lose-building"]),
    ("en", "The storm left 430 homes in ruins.", ["430|house|lose-building"]),
    ("en", "The party lost 12 seats.", ["12|seat|win-vote"]),
    ("en", "Some 40 militants were neutralised.", ["40|fighter|neutralise"]),
    ("en", "The side eliminated 40 rivals.", ["40|rival|-"]),
    ("en", "The judge sentenced him to nine years.", ["nine|prison-term|convict"]),
    # a headline's dash joins two clauses
    ("id", "Banjir di Waru, 90 Rumah Rusak-640 Warga Mengungsi", ["90|house|damage", "640|person|displace"]),
    ("id", "Bentrok di Waru: 4 Warga Tewas-12 Polisi Luka", ["4|person|kill", "12|police-officer|injure"]),
    # a number hyphened to its noun describes what follows, and nothing is done to it
    ("en", "A three-storey building collapsed.", ["three|storey|-"]),
    ("en", "A 22-story tower burned.", ["22|story|-"]),
    ("en", "A three-bedroom house was destroyed.", ["three|bedroom|-"]),
    ("en", "A two-car crash blocked the road.", ["two|car|-"]),
    ("en", "A seven-seat minibus crashed.", ["seven|seat|-"]),
    ("en", "A 20-strong crew was rescued.", ["20|crew-member|rescue"]),
    ("en", "A three-man crew died.", ["three|crew-member|kill"]),
    ("id", "Bangunan berlantai tiga itu ambruk.", ["tiga|lantai|-"]),
    ("id", "Gedung bertingkat tiga ambruk.", ["tiga|tingkat|-"]),
    ("id", "Rumah dua lantai itu terbakar.", ["dua|lantai|-"]),
    ("id", "Sebanyak 40 rumah dan dua lantai gedung rusak.", ["40|house|damage", "dua|lantai|damage"]),
]
