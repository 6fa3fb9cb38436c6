"""Figures before a dash, and lengths that tell how far, how deep or how long something is."""

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
]
