"""Figures before a dash or behind a name, lengths that tell how far or how deep, and members of a body of people."""

from __future__ import annotations

# language, text, and for each claim in order: number, head, action ("-" for none)
TEXTS: list[tuple[str, str, list[str]]] = [
    # who stands behind a dash or a colon says the figure, and is not counted
    ("en", "Landslide kills 31 - officials", ["31|person|kill"]),
    ("en", "Landslide kills 31: doctors", ["31|person|kill"]),
    ("en", "Landslide leaves 31 dead - police", ["31|person|kill"]),
    ("id", "Longsor tewaskan 31 - polisi", ["31|person|kill"]),
    ("en", "Landslide kills 31 doctors", ["31|doctor|kill"]),
    ("en", "A 12-year contract was signed.", ["12|contract-deal|sign"]),
    # how fast something is or blows is nobody's deed
    ("en", "The crew gave a warning and the tram was doing 70 km/h.", ["70|speed|-"]),
    ("en", "The blaze was fanned by gusts of 70 km/h.", ["70|wind-speed|-"]),
    ("id", "Angin berkecepatan 70 km/jam membakar semangat mereka.", ["70|wind-speed|-"]),
    ("en", "Firms sent 70 tonnes of rice.", ["70|rice|deliver"]),
    # a past that is no participle begins no noun phrase
    ("en", "Winds of up to 70 km/h gave crews no rest.", ["70|wind-speed|-"]),
    ("en", "Gusts of 70 km/h (43 mph) tore at roofs.", ["70|wind-speed|-", "43|wind-speed|-"]),
    # down a road is no depth
    ("en", "The oil has travelled 70 km down the river.", ["70|distance|-"]),
    ("en", "The shaft is 70 metres down.", ["70|depth|-"]),
    # behind a name in brackets, a number counts none of what the name ends with
    ("en", "The Sea Museum (90,000) came before the Old Mill (40,000).", ["90,000|-|-", "40,000|-|-"]),
    ("en", "The fair drew cyclists (90) and walkers (40).", ["90|participant|attend", "40|walker|attend"]),
    # members of a body of people are its people
    ("en", "Two members of the crew were arrested.", ["Two|crew-member|arrest"]),
    ("en", "Two crewmembers were arrested.", ["Two|crew-member|arrest"]),
    ("en", "Two members of the club were arrested.", ["Two|member|arrest"]),
    ("en", "The tug had 12 Chilean crew onboard.", ["12|crew-member|move"]),
    # those attended to are treated
    ("en", "Paramedics attended to 44 runners.", ["44|participant|hospitalise"]),
    ("en", "Some 44 runners were attended to at the finish.", ["44|participant|hospitalise"]),
    ("en", "Some 9,000 fans attended to see the final.", ["9,000|spectator|attend"]),
    # those to whom a workforce was cut are at work
    ("en", "The mill cut its workforce by 90, to 400.", ["90|worker|cut-workers", "400|worker|employ"]),
    ("en", "The mill cut its workforce from 490 to 400.", ["490|worker|employ", "400|worker|employ"]),
    ("en", "The mill cut 90 workers.", ["90|worker|cut-workers"]),
    ("en", "Layoffs rose to 90 from 40.", ["90|person|dismiss", "40|person|dismiss"]),
    # those without work are unemployed
    ("en", "There were 6,700 people without work.", ["6,700|person|unemployed"]),
    ("en", "Some 6,700 people have no job.", ["6,700|person|unemployed"]),
    ("en", "The flood left 600 workers without jobs.", ["600|worker|dismiss"]),
    # how near something is
    ("en", "The flames came within 90 metres of the lake.", ["90|distance|-"]),
    ("en", "The yacht sank within 5 km (3 miles) of the coast.", ["5|distance|-", "3|distance|-"]),
    ("en", "The crew laid 5 km of cable.", ["5|cable|build"]),
    # deaths told in cases
    ("en", "Deaths of the fever have risen to 31 cases.", ["31|person|kill"]),
    ("en", "Recoveries reached 31 cases.", ["31|person|recover"]),
    ("en", "Infections reached 31 cases.", ["31|case|infect"]),
    ("en", "After the death of a boy, officials confirmed 31 cases.", ["31|case|-"]),
    ("id", "Kematian akibat demam itu bertambah menjadi 31 kasus.", ["31|person|kill"]),
    ("id", "Angka kematian mencapai 31 kasus.", ["31|person|kill"]),
    ("id", "Kasus campak mencapai 31 kasus.", ["31|case|infect"]),
    # what is set off departs nowhere
    ("en", "The arrest of nine clerks set off a strike.", ["nine|worker|arrest"]),
    ("en", "Twelve climbers set off at dawn.", ["Twelve|climber|depart"]),
]
