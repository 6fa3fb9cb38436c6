"""Figures that do something to the noun behind them, and figures of those who were on board."""

from __future__ import annotations

TEXTS: list[tuple[str, str, list[str]]] = [
    # what a bare number does something to is not what it counts
    ("en", "Nine of 12 missiles were intercepted; three hit a hospital.",
     ["Nine|missile|shoot-down", "12|missile|-", "three|-|-"]),
    ("en", "The town was empty, but only 60,000 had reached shelters by nightfall.", ["60,000|-|-"]),
    ("en", "Of the drivers stopped, 87 had no licence.", ["87|-|-"]),
    ("en", "The levy affects 23,000 farmers, of whom 500 own more than 90 cows.",
     ["23,000|farmer|affect", "500|farmer|affect", "90|livestock|-"]),
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
    ("en", "The jet hit a market, killing 12 people, including the four on board.",
     ["12|person|kill", "four|person|kill"]),
    ("en", "The ferry sank with 40 people on board.", ["40|person|move"]),
    ("en", "A ferry with 240 aboard sank.", ["240|person|carry"]),
    # to whom a sum is paid
    ("en", "The firm must pay $1.2bn to 14,000 customers who lost money.", ["1.2bn|-|pay", "14,000|consumer|lose"]),
    ("en", "The dealer paid $500 to 3,000 farmers.", ["500|-|pay", "3,000|farmer|-"]),
    ("en", "A bonus of $500 to 700 is due.", ["500 to 700|allowance|-"]),
    # a deed that somebody keeps from coming to pass befalls nobody
    ("en", "A judge blocked the deportation of 137 migrants.", ["137|migrant|-"]),
    ("en", "The ruling halted the execution of 12 men.", ["12|man|-"]),
    ("en", "Police announced the arrest of 12 men.", ["12|man|arrest"]),
    # convictions are no people, what ships are armed with is not delivered, and voting to do something is no turnout
    ("en", "The man, who had 27 previous convictions, admitted burglary.", ["27|conviction-record|-"]),
    ("en", "The court handed down 27 convictions.", ["27|person|convict"]),
    ("en", "The frigate, armed with 32 missiles, left port.", ["32|missile|-"]),
    ("en", "Some 94.6% of members voted to strike.", ["94.6|member|vote"]),
]  # fmt: skip
