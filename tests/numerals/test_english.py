"""English quantities as news writes them: text → notation, unit, currency."""

from __future__ import annotations

import pytest

from tests.numerals.quantities import flags, read

DIGITS = [
    ("The flood reached 1,284 homes.", "1284"),
    ("Police counted 25,000 marchers in 14 towns.", "25000, 14"),
    ("Output was 816 000 t.", "816000 tonne"),
    ("The fund holds Rs 12,50,000.", "1250000 INR"),
    ("The team had a .500 record.", "0.5"),
    ("The mine yields 12.3m tonnes, 9m of them ore.", "12300000 tonne, 9000000"),
    ("Some 8 B people and 12k cattle", "~8000000000, 12000"),
    ("It took 1½ hours and 2 1/2 cups.", "1.5 hour, 2.5"),
    ("Temperatures fell to -4.5C, or minus 12 degrees.", "-4.5 degree-celsius, -12 degree"),
    ("There were 4 hundred people.", "400"),
    ("Voters: 20 512. The winner polled 3 900 votes, her rival 2 807.", "20512, 3900, 2807"),
    ("Voters: 20,512. Squad 3 900 voted at gate 2 807.", "20512, 3, 900, 807"),
    ("The ministry confirmed 10 887 cases.", "10887"),
    ("Cases reached 10 887, of them 201 deaths.", "10887, 201"),
    ("In class 3 120 pupils passed.", "120"),
    ("By day 9 300 had left.", "300"),
    ("The town has 1 250 homes and 12,300 people.", "1, 250, 12300"),
    ("They scored 12 155 3 and 14 700 in all.", "12, 155, 3, 14700"),
    ("The result was SEK -1.3 b. in May and SEK 15.1 b. in June.", "-1300000000 SEK, 15100000000 SEK"),
    ("The army fired 12 155-mm rounds and 14 105-mm rounds.", "12, 14"),
    ("Some 300 people died in a week, 40 people a week.", "~300, 40 /week"),
    ("A dividend of 3.5c was paid; Section 4c applies to Class 9c.", "3.5 cent USD"),
    ("The wounded now number 34 and the dead number 9.", "34, 9"),
    ("He lives at number 34.", ""),
    ("Losses: 7\nMiles apart, they met. He ran 12\nmiles.", "7, 12 mile"),
    ("Martyrs number 41, she said. Its branches number 90.", "41, 90"),
    ("The striker wears number 9. The class number 12 was full.", ""),
    ("They hid 40 M-302 rockets; output was 40 M tonnes, and 12 M more.", "40, 40000000 tonne, 12000000"),
    ("The navy will send to Norland 15 armoured cars, and gave Estonia 20 Lynx carriers.", "15, 20"),
]
WORDS = [
    ("Twenty-eight thousand six hundred forty-two students", "28642"),
    ("Two hundred and five houses and three barns", "205, 3"),
    ("A hundred homes; a thousand and one; one hundred thousand", "100, 1001, 100000"),
    ("Half a million people", "500000"),
    ("Two and a half million people", "2500000"),
    ("A million and a half people", "1500000"),
    ("Three-quarters of a million", "750000"),
    ("One-third of voters, nine-tenths of the crop, a quarter of homes", "0.3333333333, 0.9, 0.25"),
    ("Inflation of two point five percent", "2.5 percent"),
    ("A dozen eggs, two dozen eggs, half a dozen boats", "12, 24, 6"),
    ("Three score years", "60 year"),
    ("At least one person", "1.."),
    ("One man was killed; killing one and wounding two", "1, 1, 2"),
    ("Sales grew sixfold and 10-fold", "6 fold, 10 fold"),
]
VAGUE = [
    ("Dozens of homes and scores of cars", "24..99, 40..99"),
    ("Tens of thousands of people", "20000..99000"),
    ("Hundreds of thousands fled", "100000..999000"),
    ("Several hundred, a few dozen, a couple of hundred", "300..900, 36..108, 200..300"),
    ("Several people and a few dogs came", ""),
    ("A couple hundred workers", "200..300"),
]
HEDGES = [
    ("About 300 people", "~300"),
    ("Some 300 residents, roughly 40, ~1.2mm", "~300, ~40, ~1.2 millimetre"),
    ("An estimated 5 million children", "~5000000"),
    ("At least 58 people", "58.."),
    ("No fewer than 12, not less than 5 km", "12.., 5.. kilometre"),
    ("200 or more, 100-plus, 60+", "200.., 100.., 60.."),
    ("The rebels handed over 40 prisoners and turned over 12 lorries", "40, 12"),
    ("More than 10,000 soldiers; over two years; upwards of 40", ">10000, >2 year, >40"),
    ("Up to 700 workers, as many as 40", "..700, ..40"),
    ("No more than five, at most 20, 30 or fewer", "..5, ..20, ..30"),
    ("Fewer than 20 minutes, under 5, sub-300 sq m", "<20 minute, <5, <300 square-metre"),
    ("Nearly 50, almost 5 percent, just under 3 km", "~<50, ~<5 percent, ~<3 kilometre"),
    ("Just over 30 people", "~>30"),
    ("At least 12 people and 3 dogs", "12.., 3.."),
    ("At least 12 people were killed and 3 injured", "12.., 3"),
    ("More than 100 kilometers (60 miles)", ">100 kilometre, >60 mile"),
    ("At least another two hours", "2.. hour"),
    ("30 people or so, 20 people or more", "~30, 20.."),
    ("climbed back up to 4.8 percent", "4.8 percent"),
    ("edged up to 4.8 percent", "4.8 percent"),
    ("the figure crept up to 48", "48"),
    (
        "Forty-six (46) passengers; one hundred and twelve (112) houses; two million (2,000,000) shillings",
        "46, 112, 2000000 KES",
    ),
]
MONEY_AND_UNITS = [
    ("$1.5bn, €2.3m, £50 and C$40", "1500000000 USD, 2300000 EUR, 50 GBP, 40 CAD"),
    ("$US113 trillion, US $473, HK $3.7 billion, AU$90", "113000000000000 USD, 473 USD, 3700000000 HKD, 90 AUD"),
    ("EUR50m, AUD1.5m, INR1 trillion, RM79", "50000000 EUR, 1500000 AUD, 1000000000000 INR, 79 MYR"),
    ("92 million yuan, 8.99 Australian dollars per month", "92000000 CNY, 8.99 /month AUD"),
    ("84.75 cents", "84.75 cent USD"),
    ("$52 a barrel, 325,000 barrels per day", "52 /barrel USD, 325000 barrel/day"),
    ("20 deaths a day; 40 hours a week", "20 /day, 40 hour/week"),
    ("$6 each", "6 USD"),
    ("10 tons, 3 metric tons, 4 tonnes", "10 ton, 3 tonne, 4 tonne"),
    ("30 degrees Celsius, 40C, 50 mph", "30 degree-celsius, 40 degree-celsius, 50 mile/hour"),
    ("3 percentage points, 25 basis points, 5 per cent", "3 percentage-point, 25 basis-point, 5 percent"),
    ("A magnitude 7.6 quake and a 6.1-magnitude tremor", "7.6 magnitude, 6.1 magnitude"),
    ("a 15-year-old boy; a 40-yard line; a 12-member team", "15 year, 40 yard, 12"),
    ("John Smith, 44, said", "44 year"),
    ("Tim Rowe, 20 was freed. Ann Bell, 34 is a nurse.", "20 year, 34 year"),
    ("In Kent, 20 were freed.", "20"),
    ("Two quakes of magnitude 6.1 and 5.9 hit.", "2, 6.1 magnitude, 5.9 magnitude"),
    ("Quakes of magnitudes 6.1, 5.4, and 5.0 hit.", "6.1 magnitude, 5.4 magnitude, 5 magnitude"),
    ("A quake of magnitude 6.1 and 3 aftershocks hit.", "6.1 magnitude, 3"),
    ("The suspect, 47, fled with his son, 9, and a driver (38).", "47 year, 9 year, 38 year"),
    ("Most were women (21); the result, 47, was low.", "21, 47"),
    ("nine days later", "9 day"),
]
LINKS = [
    ("between 20 and 30 people", "20..30"),
    ("$5-6 billion", "5000000000..6000000000 USD"),
    ("from $10 to $15 billion", "10000000000..15000000000 USD"),
    ("four to five thousand people", "4000..5000"),
    ("12.8–13.0", "12.8..13"),
    ("about 20~100", "~20..100"),
    ("priced from RM120,000 to RM300,000", "120000..300000 MYR"),
    ("sold between 750000 and 800000", "750000..800000"),
    ("rose from 345 to 325", "345, 325"),
    ("fell 0.4 per cent to 13176", "0.4 percent, 13176"),
    ("eight or nine euros", "8 EUR, 9 EUR"),
    ("a 7- or 8-inch screen", "7 inch, 8 inch"),
    ("one in five; 9 out of 10 voters", "0.2, 0.9"),
    ("5 million dollars and 7 people", "5000000 USD, 7"),
    ("two thirds of the dead were women (21), police said", "0.6666666667, 21"),
    ("he pleaded guilty on July 30 to 12 counts", "12"),
]


@pytest.mark.parametrize(("text", "expected"), DIGITS + WORDS + VAGUE + HEDGES + MONEY_AND_UNITS + LINKS)
def test_quantity(text: str, expected: str) -> None:
    assert read("en", text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Prices rose 5 percent", [("change",)]),
        ("a 19% drop", [("change",)]),
        ("The rate climbed to 6.7% from 6.29%", [("to",), ("from",)]),
        ("The price rose from 345 to 325", [("from",), ("to",)]),
        ("The police recovered 12 rifles", [()]),
        ("Jobs were cut by 200", [("change",)]),
        ("Prices rose three days later", [()]),
        ("The barge sank 40 minutes after it was rammed", [()]),
        ("Her sentence was cut by 2 years after an appeal", [("change",)]),
        ("One of the men died", [("partitive",)]),
        ("Robbers stole e85 million worth of rings", [("ambiguous",)]),
        ("The ratio was 1.234", [("ambiguous",)]),
        ("a 15-year-old boy", [("age",)]),
    ],
)
def test_flags(text: str, expected: list[tuple[str, ...]]) -> None:
    assert flags("en", text) == expected
