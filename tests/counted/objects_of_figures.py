"""Figures that do something to the noun behind them, and figures of those who were on board."""

from __future__ import annotations

TEXTS: list[tuple[str, str, list[str]]] = [
    # what a bare number does something to is not what it counts
    ("en", "Nine of 12 missiles were intercepted; three hit a hospital.",
     ["Nine|missile|shoot-down", "12|missile|-", "three|-|-"]),
    ("en", "The town was empty, but only 60,000 had reached shelters by nightfall.", ["60,000|-|-"]),
    ("en", "Of the drivers stopped, 87 had no licence.", ["87|-|-"]),
    ("en", "The levy affects 23,000 farmers, of whom 500 own more than 90 cows.",
     ["23,000|farmer|affect", "500|person|affect", "90|livestock|-"]),
    # but what it was or became is
    ("en", "Nine of the dead were children, and three had been nurses.", ["Nine|child|kill", "three|nurse|kill"]),
    ("en", "Two own goals settled the match.", ["Two|goal|-"]),
    # contracts are no illness
    ("en", "The mill has 3,400 workers, of whom 800 are on temporary contracts.", ["3,400|worker|-", "800|worker|-"]),
    ("en", "Nine children contracted measles.", ["Nine|child|infect-people"]),
    # what is needed is no ransom
    ("en", "Only 69 trucks came, far below the 600 a day needed.", ["69|truck|-", "600|-|request"]),
    # where the dead were is not what befell them
    ("en", "The crash killed 41 people on board and nine on the ground.", ["41|person|kill", "nine|-|-"]),
    ("en", "The jet hit a market, killing 12 people, including the four on board.", ["12|person|kill", "four|person|kill"]),
    ("en", "The ferry sank with 40 people on board.", ["40|person|move"]),
    ("en", "A ferry with 240 aboard sank.", ["240|person|carry"]),
]  # fmt: skip
