"""Halves behind units, tolerances, known figures, age limits, years in front of verbs: text → notation, unit."""

from __future__ import annotations

import pytest

from tests.numerals.quantities import flags, read, rejected

HALVES = [
    ("en", "The siege lasted a year and a half.", "1.5 year"),
    ("en", "About an hour and a half later the ferry left.", "~1.5 hour"),
    ("en", "They waited more than two and a half years.", ">2.5 year"),
    ("en", "Three weeks and a half passed.", "3.5 week"),
    ("en", "He spent two years and a half in prison.", "2.5 year"),
    ("en", "A million and a half people came.", "1500000"),
    ("en", "Two years and half the staff were lost.", "2 year"),
    ("id", "Proyek itu tertunda dua tahun setengah.", "2.5 year"),
    ("id", "Ia menunggu dua setengah tahun.", "2.5 year"),
    ("id", "Tiga hari setengah mati ia bekerja.", "3 day"),
]
TOLERANCES = [
    ("en", "The share was 5±2 percent.", "3..7 percent"),
    ("en", "The sample weighs 40 ± 3 kg.", "37..43 kilogram"),
    ("id", "Kadar garamnya 5±2 persen.", "3..7 percent"),
    ("id", "Margin galatnya ±2 persen.", "~2 percent"),
    ("id", "Suhu turun 10 +/- 1 derajat.", "9..11 degree"),
]
KNOWN_FIGURES = [
    ("en", "That is more than the 45 deaths reported earlier.", "45"),
    ("en", "The firm hired fewer than the 300 workers it promised.", "300"),
    ("en", "Families asked about the 12 missing sailors.", "12"),
    ("en", "They argued over these 20 seats.", "20"),
    ("en", "The index closed above the 2,000 mark.", ">2000"),
    ("en", "At least the 12 sailors survived.", "12.."),
    ("en", "More than 45 deaths were reported.", ">45"),
]
AGE_LIMITS = [
    ("en", "Some 200 children under five were vaccinated.", ["~200", "<5 year"]),
    ("en", "Adults over 65 go first.", [">65 year"]),
    ("en", "Players under the age of 23 may enter.", ["<23 year"]),
    ("id", "Sebanyak 40 anak di bawah lima tahun dirawat.", ["40", "<5 year"]),
    ("id", "Pemain di bawah 23 tahun boleh ikut.", ["<23 year"]),
]
BELOW_ZERO = [
    ("en", "It was 7 degrees below zero.", "-7 degree"),
    ("en", "It fell to about 12 degrees Celsius below zero on Monday.", "~-12 degree-celsius"),
    ("id", "Suhu mencapai 4 derajat di bawah nol.", "-4 degree"),
    ("id", "Suhu 4 derajat di bawah nol derajat Celsius.", "-4 degree-celsius"),
    ("en", "The tank stood 7 metres below zero.", "7 metre, <0"),
]
NO_AGE = [
    ("en", "Under five people were hurt.", "<5"),
    ("en", "The fund helped people over 10 years.", ">10 year"),
    ("en", "The price fell under 5 dollars.", "<5 USD"),
    ("id", "Penghasilan warga di bawah Rp5 juta.", "<5000000 IDR"),
]
YEARS = [
    ("en", "A bombing in 2018 killed 300 people.", "300"),
    ("en", "A collapse in 2010 injured at least 40.", "40.."),
    ("id", "Gempa pada tahun 2018 menewaskan 4.340 orang.", "4340"),
    ("id", "Serangan pada 2018 tewaskan 12 orang.", "12"),
]


@pytest.mark.parametrize(("language", "text", "expected"), HALVES + TOLERANCES + KNOWN_FIGURES + BELOW_ZERO + NO_AGE)
def test_reads(language: str, text: str, expected: str) -> None:
    assert read(language, text) == expected


@pytest.mark.parametrize(("language", "text", "expected"), AGE_LIMITS)
def test_people_up_to_an_age_are_no_count(language: str, text: str, expected: list[str]) -> None:
    assert read(language, text).split(", ") == expected
    assert "age" in flags(language, text)[-1]


@pytest.mark.parametrize(("language", "text"), [(language, text) for language, text, _ in NO_AGE])
def test_other_limits_are_no_ages(language: str, text: str) -> None:
    assert all("age" not in found for found in flags(language, text))


@pytest.mark.parametrize(("language", "text", "expected"), YEARS)
def test_a_year_behind_its_preposition_stays_one_before_a_verb(language: str, text: str, expected: str) -> None:
    assert read(language, text) == expected
    assert "year" in rejected(language, text).values()


def test_a_toll_of_four_digits_is_no_year() -> None:
    assert read("en", "The quake left 2018 dead.") == "2018"
