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
    ("en", "Horvat won 54 percent of the vote, Lindt 28 percent.", ["54|vote|win-vote", "28|vote|win-vote"]),
    ("en", "Unemployment among women rose to 9 percent.", ["9|woman|unemployed"]),
    ("id", "Di provinsi itu pengangguran mencapai 9 persen.", ["9|unemployment-rate|unemployed"]),
    # a name of several words before its figure
    ("en", "Gross domestic product, €3.3tn, is to shrink.", ["3.3tn|gdp|-"]),
    ("en", "Net operating income, $4m, fell.", ["4m|profit|-"]),
    ("en", "The product, $4m, fell.", ["4m|goods|-"]),
    ("id", "Produk domestik bruto, Rp 3 triliun, turun.", ["3 triliun|gdp|-"]),
]
