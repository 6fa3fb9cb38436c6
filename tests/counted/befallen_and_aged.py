"""What befell people right behind their noun, behind things told before, and how old somebody between commas is."""

from __future__ import annotations

# language, text, and for each claim in order: number, head, action ("-" for none)
TEXTS: list[tuple[str, str, list[str]]] = [
    # a word that could be a noun is a verb behind a plural, before a preposition or where it befell people
    ("en", "Nine people shot at a fair in Norlan", ["Nine|person|shoot"]),
    ("en", "Police say nine people shot.", ["nine|person|shoot"]),
    ("en", "Nine people shot, two dead", ["Nine|person|shoot", "two|person|kill"]),
    ("en", "The guard fired nine shots at a fence.", ["nine|shot|fire"]),
    # what befalls people goes back to no things
    ("en", "The man had two knives. Of the six wounded, most were critical.", ["two|knife|-", "six|person|injure"]),
    ("en", "The ferry had 90 passengers. Of the 12 wounded, most left.", ["90|passenger|carry", "12|passenger|injure"]),
    # the age of one person between commas
    ("en", "A woman, 39, was killed.", ["39|-|kill"]),
    ("en", "The judge told the club's founder, 47, to leave.", ["47|-|-"]),
    ("en", "Of the passengers, 39, mostly children, were hurt.", ["39|-|-"]),
    ("id", "Sopir bus itu, 47, ditahan.", ["47|-|detain"]),
]  # fmt: skip
