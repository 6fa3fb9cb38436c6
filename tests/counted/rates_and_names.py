"""Rates told by the noun of a deed, names of several words before their figures, samples of those who are asked."""

from __future__ import annotations

# language, text, and for each claim in order: number, head, action ("-" for none)
TEXTS: list[tuple[str, str, list[str]]] = [
    # the rate of what its noun tells, whatever place stands beside it
    ("en", "In the region unemployment is 9 percent.", ["9|unemployment-rate|unemployed"]),
    ("en", "Unemployment in the region is 9 percent.", ["9|unemployment-rate|unemployed"]),
    ("en", "The country, where unemployment is 9 percent, is calm.", ["9|unemployment-rate|unemployed"]),
    (
        "en",
        "The party won 48 percent of the vote in a region where unemployment is 9 percent.",
        ["48|vote|win-vote", "9|unemployment-rate|unemployed"],
    ),
    ("en", "Horvat won 54 percent of the vote, Lindt 28 percent.", ["54|vote|win-vote", "28|vote|vote"]),
    ("en", "Unemployment among women rose to 9 percent.", ["9|woman|unemployed"]),
    ("id", "Di provinsi itu pengangguran mencapai 9 persen.", ["9|unemployment-rate|unemployed"]),
    # a name of several words before its figure
    ("en", "Gross domestic product, €3.3tn, is to shrink.", ["3.3tn|gdp|-"]),
    ("en", "Net operating income, $4m, fell.", ["4m|profit|-"]),
    ("en", "The product, $4m, fell.", ["4m|goods|-"]),
    ("id", "Produk domestik bruto, Rp 3 triliun, turun.", ["3 triliun|gdp|-"]),
    # those who are asked are a sample
    ("en", "A poll of 1,500 voters was held.", ["1,500|respondent|-"]),
    ("en", "The survey of 9,000 people found no change.", ["9,000|respondent|-"]),
    ("en", "The survey, conducted among 1,012 adults, ended in May.", ["1,012|respondent|-"]),
    ("en", "The agency polled 2,000 registered voters.", ["2,000|respondent|-"]),
    ("en", "Some 1,200 people polled were against it.", ["1,200|respondent|-"]),
    ("en", "The candidate polled 41,000 votes.", ["41,000|vote|win-vote"]),
    ("en", "The district has 3,000 voters.", ["3,000|voter|-"]),
    ("id", "Survei terhadap 1.500 pemilih digelar pada Mei.", ["1.500|respondent|-"]),
    ("id", "Sebanyak 1.500 pemilih disurvei lewat telepon.", ["1.500|respondent|-"]),
    ("id", "Polisi memeriksa 12 saksi.", ["12|witness|question"]),
    # an age is no term
    ("en", "The 43-year-old was found guilty of fraud.", ["43|-|convict"]),
    ("en", "The man was jailed for 12 years.", ["12|prison-term|convict"]),
    # what stands across so many places moves from what it was, and not from those
    (
        "en",
        "Measles cases have risen to 712 across 24 states, up from 607.",
        ["712|case|infect", "24|province|-", "607|case|infect"],
    ),
    ("en", "Protests were held in 24 cities, up from 12.", ["24|city|-", "12|city|-"]),
    ("en", "Rain hit homes in five villages, 12 missing.", ["five|village|-", "12|person|go-missing"]),
    # disease carries nobody away
    ("en", "Some 2,000 people were carried off by disease.", ["2,000|person|kill"]),
    ("en", "Some 20 people were carried off by bandits.", ["20|person|carry-off"]),
    # a relative clause behind a whole tells of all of it
    (
        "en",
        "Some 12 of the 40 workers who were injured died.",
        ["12|worker|kill", "40|worker|injure"],
    ),
    ("en", "Some 12 of the 40 injured died.", ["12|person|kill", "40|person|injure"]),
    ("en", "Some 12 of the 40 were rescued.", ["12|-|-", "40|-|-"]),
    ("en", "Police said 400 students were saved from drugs.", ["400|student|spare-drugs"]),
    # what has been going on and is stopped came to pass
    ("id", "Pencarian 12 korban dihentikan kemarin.", ["12|person|search-for"]),
    ("id", "Pembagian 900 paket dihentikan.", ["900|package|distribute"]),
]
