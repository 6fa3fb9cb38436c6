"""Ages in a row, relative clauses between commas, what a figure is set against, and values that drift."""

TEXTS = [
    # ages in a row are ages, and part no subject from its verb
    ("en", "Three boys aged 5, 7 and 9 were rescued.", ["Three|boy|rescue", "5|age|-", "7|-|-", "9|-|rescue"]),
    ("en", "Two men, aged 34 and 51, were arrested.", ["Two|man|arrest", "34|age|-", "51|-|arrest"]),
    ("en", "A man aged 34 and 51 others were hurt.", ["34|age|-", "51|person|injure"]),
    ("en", "Twelve people aged over 80 died.", ["Twelve|person|kill", "80|age|-"]),
    ("id", "Tiga anak berusia 5, 7, dan 9 tahun tewas.", ["Tiga|child|kill", "5|age|-", "7|-|-", "9|-|kill"]),
    ("id", "Dua tersangka berusia 24 dan 31 tahun ditangkap.", ["Dua|suspect|arrest", "24|age|-", "31|-|arrest"]),
    ("en", "There were 65 people underground when the blast occurred.", ["65|person|-"]),
    # of an event in a headline it is told who died, not that it died
    ("en", "Orvane train crash: 12 killed", ["12|person|kill"]),
    ("en", "Two road accidents: 12 killed", ["Two|accident|-", "12|person|kill"]),
    ("id", "Kecelakaan kereta di Odal: 12 tewas", ["12|person|kill"]),
    ("en", "Fire guts 40 homes, 3 dead", ["40|house|burn", "3|person|kill"]),
    ("en", "Pile-up on motorway: 17 vehicles, one dead", ["17|vehicle|crash", "one|person|kill"]),
    ("id", "Tabrakan dua bus, 12 tewas", ["dua|bus|crash", "12|person|kill"]),
    ("en", "The disease killed 40 goats, 3 injured.", ["40|livestock|kill", "3|livestock|injure"]),
    # an adjective alone has its noun from the next number
    ("en", "Odal has 18 confirmed and 20 probable cases of Ebola.", ["18|case|infect", "20|case|infect"]),
    ("en", "Some 300 died and 200 homes were lost.", ["300|person|kill", "200|house|lose-building"]),
    # what one number is a share of is not what the next one is of, but goes on to it in a row of names
    ("en", "Mirov wins the election.\n\nMirov won 48.7 percent of the vote, Horvat 35.2 percent.",
     ["48.7|vote|win-vote", "35.2|vote|win-vote"]),
    # imported goods that arrive arrive; imports of them are imported
    ("id", "Sebanyak 300 mobil impor disita.", ["300|car|seize"]),
    ("id", "Sebanyak 300 ton beras impor asal Vietnam tiba di pelabuhan.", ["300|rice|deliver-goods"]),
    ("id", "Sebanyak 300 ton beras impor.", ["300|rice|import"]),
    # who speaks before a colon is not counted, unless a list goes on
    ("id", "Massa memenuhi alun-alun. Polisi: 4.500 orang.", ["4.500|person|-"]),
    # a relative clause between commas parts a subject from no figure
    ("en", "That is 4 percent of the bank's total workforce.", ["4|worker|-"]),
    ("en", "Stripping out food and energy, inflation stood at 2.9 percent.", ["2.9|core-inflation|-"]),
    ("en", "Unemployment edged up to 4.9%.", ["4.9|unemployment-rate|unemployed"]),
    ("en", "Core inflation, which leaves out food, was 3.3 percent.", ["3.3|core-inflation|-"]),
    ("en", "The toll, which leaves out militants, stood at 312.", ["312|person|kill"]),
    ("en", "Unemployment, which had been falling, rose to 5.2 percent.", ["5.2|unemployment-rate|unemployed"]),
    # what a figure is set against, behind where or when it was
    ("en", "The plant delivered 410 lorries in the quarter, compared with 466 a year earlier.",
     ["410|truck|deliver", "466|truck|deliver"]),
    ("en", "Police arrested 300 people in Odal, against 120 last year.", ["300|person|arrest", "120|person|arrest"]),
    # what a share is reckoned from
    ("en", "Inflation was 0.2 percent on the month and 1.9 percent on the year.",
     ["0.2|inflation|-", "1.9|inflation|-"]),
    ("id", "Inflasi tercatat 0,19 persen secara bulanan dan 1,87 persen secara tahunan.",
     ["0,19|inflation|-", "1,87|inflation|-"]),
    # verbs by which a value drifts, and a bank's rates
    ("en", "Inflation eases to 2.9%", ["2.9|inflation|-"]),
    ("en", "Unemployment ticks up to 5.2%", ["5.2|unemployment-rate|unemployed"]),
    ("en", "Central bank holds rates at 4.5%", ["4.5|interest-rate|-"]),
    ("en", "Birth rates fell to 2.9 percent, the central bank said.", ["2.9|birth-rate|-"]),
    ("en", "Orvane Motors posts $1.2 billion loss", ["1.2 billion|loss-money|lose-money"]),
]  # fmt: skip
