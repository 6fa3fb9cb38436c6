"""What a share of change is of, who states a share, how old somebody is, and words that only say when."""

from __future__ import annotations

# language, text, and for each claim in order: number, head, action ("-" for none)
TEXTS: list[tuple[str, str, list[str]]] = [
    # what has changed stands behind the noun of change
    ("en", "The carrier posted an 18% jump in half-year profit.", ["18|profit|make-profit"]),
    ("en", "It reported a 12 percent rise in revenue.", ["12|revenue|earn"]),
    ("en", "A 9 per cent fall in the number of visitors was recorded.", ["9|visitor|attend"]),
    ("en", "Police logged a 20 percent rise in burglaries.", ["20|theft-case|steal"]),
    ("en", "There was a 4 percent drop in August.", ["4|drop|-"]),
    # who puts it at so much is not what it is of
    ("en", "The council put attendance at 70 percent.", ["70|-|attend"]),
    ("en", "The ministry put the shortfall at 4 million tonnes.", ["4 million|shortfall|-"]),
    # one person, and how old
    ("en", "The youngest victim was a boy of 13.", ["13|-|-"]),
    ("en", "A woman of 71 was rescued from the roof.", ["71|-|rescue"]),
    ("en", "A mother of 12 was rescued from the roof.", ["12|child|-"]),
    # when it was is not what was counted
    ("en", "Nine people were killed and over 40 injured late on Saturday.", ["Nine|person|kill", "40|person|injure"]),
    ("en", "The line saw 40 late trains.", ["40|train|-"]),
    # a toll whose place is abbreviated
    ("en", "The toll from the St. Anne fire rose to 9.", ["9|person|kill"]),
    # how deep something lies, and what only leads from a norm
    ("en", "The pot lay just 20 centimetres down.", ["20|depth|-"]),
    ("en", "The hoard was found 50 cm below the surface.", ["50|depth|-"]),
    ("en", "The river is 2 metres below normal.", ["2|river|-"]),
    ("en", "The bridge spans 400 metres.", ["400|length|-"]),
    ("en", "Cleaned, the pots weigh 2.6 kg.", ["2.6|weight|-"]),
    # over what goes with it to what it is of
    ("en", "The cost of a crossing with a car jumped to $96.", ["96|cost-money|spend"]),
    # half a year is no half
    ("en", "Half-year earnings hit $64 million.", ["64 million|profit|-"]),
    ("en", "Profit after tax was $61 million.", ["61 million|profit|-"]),
    ("en", "The state has let out 2,000 inmates.", ["2,000|person|release"]),
    ("en", "Fifty people sustained various degrees of injury.", ["Fifty|person|injure"]),
    ("en", "Some 43 patients were on admission.", ["43|patient|hospitalise"]),
    ("en", "Some 9,000 people were at the venue.", ["9,000|person|present"]),
    # whose age it is stands before the copula
    ("en", "The ferry was 31 years old.", ["31|ship|-"]),
    ("en", "Most of the buses are over 20 years old.", ["20|bus|-"]),
    ("en", "He is 40 years old.", ["40|-|-"]),
    # a share said of an economy itself is its growth, and so is what it is forecast to grow by
    ("en", "The economy will manage just 2 percent next year.", ["2|economic-growth|-"]),
    ("en", "The main scenario is for the economy to grow by 3 percent.", ["3|economic-growth|-"]),
    ("id", "Ekonomi Ruritania hanya 2 persen pada 2026.", ["2|economic-growth|-"]),
    ("en", "Spending as a share of GDP was 40 percent.", ["40|gdp|spend"]),
]  # fmt: skip
