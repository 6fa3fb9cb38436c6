"""Units that one end of a movement leaves out, sums without their currency, and labels that hold a stretch of time."""

from __future__ import annotations

# language, text, and for each claim in order: number, head, action ("-" for none)
TEXTS: list[tuple[str, str, list[str]]] = [
    # what lies below zero is a temperature
    ("en", "They marched in freezing weather of minus nine degrees.", ["nine|temperature|-"]),
    ("en", "The mercury fell to 7 degrees below zero.", ["7 degrees below zero|temperature|-"]),
    ("en", "The mast leant by nine degrees.", ["nine|-|-"]),
    ("en", "The price was raised to $1,900 from 1,600.",
     ["1,900|price|-", "1,600|price|-"]),
    ("en", "The mill lost 60 million euros, compared with 41 million a year earlier.",
     ["60 million|loss-money|lose", "41 million|loss-money|lose"]),
    ("en", "Gains will reach 90 million euros, against running costs of 220 million.",
     ["90 million|-|-", "220 million|cost-money|-"]),
    ("en", "A kiosk costs 120,000 lari, and sellers say a similar one costs 190,000.",
     ["120,000|cost-money|spend", "190,000|cost-money|spend"]),
    ("en", "The depot held 4,300 t of maize.",
     ["4,300|corn|store-goods"]),
    ("en", "Officers seized 60 T-shirts.",
     ["60|t-shirt|seize"]),
    ("en", "The fleet came to the bay with 14 of 80 dolphins back at sea.",
     ["14|wild-animal|refloat", "80|wild-animal|-"]),
    # beached animals
    ("en", "Nine whales were dead; 14 have been refloated.",
     ["Nine|wild-animal|kill", "14|wild-animal|refloat"]),
    # labels
    ("en", "New cholera cases in the last 24 hours: 37",
     ["24|case|infect", "37|case|infect"]),
    ("en", "Deaths in the past week: 37",
     ["37|person|kill"]),
    ("en", "The number of deaths in the last three days rose to 37.",
     ["three|person|kill", "37|person|kill"]),
    # who lies in hospital now
    ("en", "Three are in intensive care.",
     ["Three|person|lie-in-hospital"]),
    ("en", "Nine people were hurt, and two of those remained in intensive care.",
     ["Nine|person|injure", "two|person|lie-in-hospital"]),
    ("en", "Nine people were taken to hospital.",
     ["Nine|person|hospitalise"]),
    # so much a second is of water, where it is let out
    ("en", "The plant discharged 800 cubic metres a second.", ["800|water|discharge-water"]),
    ("en", "The dam let out 50,000 cusecs.", ["50,000|water|discharge-water"]),
    ("en", "The hospital discharged 40 patients.", ["40|patient|recover"]),
    ("id", "Bendungan itu melepaskan 900 meter kubik per detik.", ["900|water|discharge-water"]),
]  # fmt: skip
