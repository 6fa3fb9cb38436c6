"""Two values said for one number, what rates and moments are, where bounds end, and names that go on."""

from __future__ import annotations

import pytest

from tests.numerals.quantities import read, rejected

ALTERNATIVES = [
    ("en", "Three or four robbers fled in one or two cars.", "3..4, 1..2"),
    ("en", "Two or three hundred people, 5 or 6 million trees", "200..300, 5000000..6000000"),
    ("en", "Twenty or thirty thousand", "20000..30000"),
    ("en", "Ten or eleven hundred men waited 20 or 30 minutes.", "1000..1100, 20..30 minute"),
    ("en", "About 3 or 4 people; at least 3 or 4 people", "~3..4, 3..4"),
    ("en", "Two or three of them; one or more; 30 or fewer", "2..3, 1.., ..30"),
    ("en", "Seven or eight in ten people", "0.7..0.8"),
    ("id", "Tiga atau empat orang, 5 atau 6 orang, dua atau tiga ratus rumah", "3..4, 5..6, 200..300"),
    ("id", "Dua tiga orang masuk, lima enam ratus orang menunggu sekitar dua tiga hari.", "2..3, 500..600, ~2..3 day"),
    ("id", "dua tiga ribu orang, satu dua kali", "2000..3000, 1..2 times"),
    ("en", "They counted 1,400, perhaps 1,500 tents and 40 or maybe 50 beds.", "1400..1500, 40..50"),
    ("en", "They counted 1,400, perhaps 1,900 tents.", "1400, ~1900"),
    ("id", "Ada 40, mungkin 50 tenda dan enam atau bahkan tujuh dapur.", "40..50, 6..7"),
    # further apart, or prices: two figures
    ("en", "Jailed for 5 or 10 years; 30 or 60 days; 8 or 9 euros", "5 year, 10 year, 30 day, 60 day, 8 EUR, 9 EUR"),
    ("id", "penjara 5 atau 10 tahun", "5 year, 10 year"),
    ("en", "20-30,000 people and 5-10,000 homes, 100-1,000 of them new", "20000..30000, 5000..10000, 100..1000"),
    ("id", "20-30.000 orang", "20000..30000"),
    ("en", "A loss of £5±0.5 million", "4500000..5500000 GBP"),
    ("id", "Kerugian Rp5±0,5 juta", "4500000..5500000 IDR"),
    ("id", "12 hingga sekitar 15 orang", "~12..15"),
]  # fmt: skip
RATES = [
    ("en", "It was 31 percent a week earlier, $52 a year ago, 240 cases a day before.", "31 percent, 52 USD, 240"),
    ("en", "It earned $52 a week, $40 a day before tax, 20 deaths a day.", "52 /week USD, 40 /day USD, 20 /day"),
    ("en", "A $5-a-day plan, a £10-an-hour wage, $25-per-share", "5 /day USD, 10 /hour GBP, 25 /share USD"),
    ("en", "12 deaths per 100,000 people, 5 per 1,000", "12 /100000-people, 5 /1000-people"),
    ("en", "$5 million (£4 million) a day, £9 (€10) in a day", "5000000 /day USD, 4000000 /day GBP, 9 GBP, 10 EUR"),
    ("en", "A gust of 9 miles (14 km) an hour", "9 mile/hour, 14 kilometre/hour"),
    ("en", "Each week of delay costs it $2 million.", "2000000 /week USD"),
    ("en", "He said every year the fund pays $2 million.", "2000000 /year USD"),
    ("en", "A pill taken every day costs $2.", "2 USD"),
    ("id", "Setiap hari bengkel itu merugi Rp2 juta.", "2000000 /day IDR"),
    ("id", "Obat yang diminum setiap hari itu berharga Rp2 juta.", "2000000 IDR"),
    ("id", "12 kematian per 100.000 penduduk, 5 per 1.000 kelahiran hidup", "12 /100000-people, 5 /1000-births"),
    ("id", "Rp50.000 sehari, 3 kali sehari, 12 kasus seminggu", "50000 /day IDR, 3 times/day, 12 /week"),
    ("id", "31 persen sebulan lalu", "31 percent"),
]  # fmt: skip
UNITS = [
    ("en", "Millions of pounds, tens of billions of euros", "1000000..9999999 GBP, 20000000000..99000000000 EUR"),
    ("en", "Hundreds of kilometres, thousands of tonnes of rice", "100..999 kilometre, 1000..9999 tonne"),
    ("en", "Hundreds of thousands of barrels a day", "100000..999000 barrel/day"),
    ("en", "Dozens of second-hand cars, hundreds of homes", "24..99, 100..999"),
    ("en", "Half a mile, half an hour, three quarters of a mile", "0.5 mile, 0.5 hour, 0.75 mile"),
    ("en", "Half a percentage point, a third of a percent", "0.5 percentage-point, 0.3333333333 percent"),
    ("en", "Half a century, three-quarters of growth, a three-quarter mile", "0.5 century, 0.75, 0.75 mile"),
    ("en", "2 million-3 million people, three quarters", "2000000..3000000, 3 quarter"),
    ("id", "100 ribu-200 ribu orang di angka 7.200", "100000..200000, 7200"),
    ("en", "20 percent-30 percent, a 12-per-cent rise", "20..30 percent, 12 percent"),
    ("en", "$.50 a share, 12K followers", "0.5 /share USD, 12000"),
    ("id", "naik 0,5 persen poin", "0.5 percentage-point"),
    ("id", "Mw=6,1 dan Mw = 6,1 dan magnitudo: 6", "6.1 magnitude, 6.1 magnitude, 6 magnitude"),
    ("id", "Mag:5,2 dan M: 5,2", "5.2 magnitude, 5.2 magnitude"),
    ("en", "Mw=6.1 and Mw6.1", "6.1 magnitude, 6.1 magnitude"),
    ("id", "500 MW, gempa 6,1 Mw, 12 GWh", "500 megawatt, 6.1 magnitude, 12 gigawatt-hour"),
    ("en", "An 11in screen, 3in of rain; it won 2012in Rome", "11 inch, 3 inch"),
    ("en", "5.9 degrees on the Richter scale, 6 points on the Richter scale", "5.9 magnitude, 6 magnitude"),
    ("id", "5,9 derajat skala Richter, 6 pada skala Richter", "5.9 magnitude, 6 magnitude"),
    ("en", "200km (124mi), 500 MW", "200 kilometre, 124 mile, 500 megawatt"),
    ("id", "tiga koma empat belas, dua koma dua puluh lima persen, nol koma nol lima", "3.14, 2.25 percent, 0.05"),
    ("id", "dua koma lima juta", "2500000"),
    ("en", "two point twenty-five percent, three point one four", "2.25 percent, 3.14"),
    ("en", "Children ages 5 to 11, at the age of 12, aged between 12 and 15", "5..11 year, 12 year, 12..15 year"),
    ("id", "berusia antara 12 dan 15, usia 17 hingga 25", "12..15 year, 17..25 year"),
]  # fmt: skip
BOUNDS = [
    ("id", "Korban Gempa Tembus 1.240, 16 Meninggal", ">1240, 16"),
    ("id", "Pengungsi tembus 1.240 orang, 16 di antaranya anak", ">1240, 16"),
    ("id", "Sedikitnya 12 orang tewas, 30 luka-luka", "12.., 30"),
    ("id", "Sedikitnya 100 rudal, 9 juta peluru, dan 5 tank", "100.., 9000000.., 5.."),
    ("en", "Death toll tops 1,240, 16 missing", ">1240, 16"),
    ("en", "More than 100 people and 16 of them children", ">100, 16"),
    ("id", "Lebih 100 orang, tidak lebih 10 persen, lebih kurang 100 orang", ">100, ..10 percent, ~100"),
]  # fmt: skip
MOVEMENTS = [
    ("turun dari 5,75 persen ke 5,5 persen", "5.75 percent, 5.5 percent"),
    ("naik dari level 7.100 ke 7.200", "7100, 7200"),
    ("naik dari 12 orang ke 15 orang", "12, 15"),
    ("melemah ke 15.500 dan naik ke 15 kasus", "15500, 15"),
    ("merosot ke 20 persen setelah dikirim ke 12 negara", "20 percent, 12"),
]
REJECTED = [
    ("en", "Category 4 or 5 storms, class 1 and 2", {"4": "name", "5": "name", "1": "name", "2": "name"}),
    ("en", "Chapters 3 to 5, a Boeing 737-800", {"3 to 5": "law-article", "737-800": "name"}),
    ("en", "See pages 10-12.", {"10-12": "page-furniture"}),
    ("en", "The twenty-first visit on her thirty-fifth birthday", {"twenty": "ordinal", "thirty": "ordinal"}),
    ("en", "They met at 10 Downing Street.", {"10 Downing Street": "address"}),
    ("en", "He left 1600 Pennsylvania Avenue.", {"1600 Pennsylvania Avenue": "address"}),
    ("en", "A #1 seed at the Group of 20", {"1": "ordinal", "Group of 20": "name"}),
    ("id", "Pasal 3 atau 4, pasal 3 sampai 5", {"4": "law-article", "5": "law-article"}),
    ("id", "Pasal 1 angka 5", {"Pasal 1 angka 5": "law-article"}),
    ("id", "kelas 1 dan 2 SD, kategori 4-5", {"1": "name", "2": "name", "4-5": "name"}),
    ("id", "HUT ke 79 RI, hari ke 3 pencarian, peringatan ke 15", {"79": "ordinal", "3": "ordinal", "15": "ordinal"}),
    ("en", "A six-figure sum on Web 2.0", {"six": "idiom", "2.0": "name"}),
    ("id", "Masuk 16 besar, H+7 Lebaran, Densus 88", {"16": "idiom", "H+7": "date", "88": "name"}),
    ("id", "Putusan Nomor: 12/PUU-XXI/2031", {"Nomor: 12/PUU-XXI/2031": "law-article"}),
]  # fmt: skip
KEPT = [
    ("en", "Two routes, Route 66 and 40 people", "2, 40"),
    ("en", "Germany sends 12 Leopard 2 tanks.", "12"),
    ("en", "Dozens of levels and 4 or 5 groups", "24..99, 4..5"),
    ("id", "Siswa kelas 1 dan 20 siswa lain", "20"),
]


@pytest.mark.parametrize(("language", "text", "expected"), [*ALTERNATIVES, *RATES, *UNITS, *BOUNDS, *KEPT])
def test_quantity(language: str, text: str, expected: str) -> None:
    assert read(language, text) == expected


@pytest.mark.parametrize(("text", "expected"), MOVEMENTS)
def test_a_spaced_prefix_of_ordinals_may_mean_to(text: str, expected: str) -> None:
    assert read("id", text) == expected


@pytest.mark.parametrize(("language", "text", "reasons"), REJECTED)
def test_reason(language: str, text: str, reasons: dict[str, str]) -> None:
    found = rejected(language, text)
    assert {word: found.get(word) for word in reasons} == reasons
    assert read(language, text) == ""
