"""Numbers, quantities and dates in words: nothing rounded, nothing cut."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
import yaml

from claimcheck import notation
from claimcheck.renderers import figures
from claimcheck.renderers.messages import languages, load

EN, ID = load("en"), load("id")


def said(written: str, language: str = "en", **details: object) -> str:
    quantity = replace(notation.read(written), **details)  # type: ignore[arg-type]
    return figures.quantity(quantity, load(language)).replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("written", "english", "indonesian"),
    [
        ("728", "728", "728"),
        ("71000", "71,000", "71.000"),
        ("9000000", "9 million", "9 juta"),
        ("9125000", "9.125 million", "9,125 juta"),
        ("1234567", "1,234,567", "1.234.567"),
        ("2300000000000", "2.3 trillion", "2,3 triliun"),
        ("-4.5", "−4.5", "−4,5"),
        ("~11000", "about 11,000", "sekitar 11.000"),
        ("25000..30000", "25,000 to 30,000", "25.000 hingga 30.000"),
        ("~25..30", "about 25 to 30", "sekitar 25 hingga 30"),
        ("100..", "at least 100", "sedikitnya 100"),
        (">10000", "more than 10,000", "lebih dari 10.000"),
        ("..500", "at most 500", "paling banyak 500"),
        ("<500", "less than 500", "kurang dari 500"),
        ("~<50", "nearly 50", "hampir 50"),
        ("~>50", "a little over 50", "50 lebih sedikit"),
        ("~100..", "about 100 or more", "sekitar 100 atau lebih"),
        ("~..100", "about 100 or fewer", "sekitar 100 atau kurang"),
    ],
)
def test_quantities_in_both_languages(written: str, english: str, indonesian: str) -> None:
    assert said(written) == english
    assert said(written, "id") == indonesian


@pytest.mark.parametrize(
    ("written", "details", "words"),
    [
        ("12.5", {"unit": "percent"}, "12.5%"),
        ("2", {"unit": "percentage-point"}, "2 percentage points"),
        ("4.5", {"unit": "tonne"}, "4.5 tonnes"),
        ("25000", {"unit": "/day"}, "25,000 per day"),
        ("3", {"unit": "tonne/hectare"}, "3 tonnes per hectare"),
        ("7", {"unit": "blue-moon"}, "7 blue moon"),
        ("2300000000000", {"currency": "IDR"}, "Rp2.3 trillion"),
        ("1500000", {"currency": "USD"}, "US$1.5 million"),
        ("40", {"currency": "CHF"}, "CHF 40"),
        ("9125000", {"basis": "derived"}, "9.125 million, derived"),
    ],
)
def test_units_and_money(written: str, details: dict[str, object], words: str) -> None:
    assert said(written, **details) == words


@pytest.mark.parametrize("value", ["1", "999999", "1000001", "123456789012345678901234567890.125", "0.0001", "7.10"])
def test_no_digit_is_lost(value: str) -> None:
    shown = figures.number(Decimal(value), EN)
    magnitude = {"million": 6, "billion": 9, "trillion": 12}
    number, _, scale = shown.partition("\N{NO-BREAK SPACE}")
    assert Decimal(number.replace(",", "") + f"E{magnitude.get(scale, 0)}") == Decimal(value)


@pytest.mark.parametrize(
    ("iso", "english", "indonesian"),
    [
        ("2024", "2024", "2024"),
        ("2024-02", "February 2024", "Februari 2024"),
        ("2024-02-09", "9 February 2024", "9 Februari 2024"),
        ("2024-02-09T21:40:00+07:00", "9 February 2024, 21:40 (+07:00)", "9 Februari 2024 pukul 21:40 (+07:00)"),
        ("2024-02-09T21:40Z", "9 February 2024, 21:40 (Z)", "9 Februari 2024 pukul 21:40 (Z)"),
        ("last week", "last week", "last week"),
        (None, "", ""),
    ],
)
def test_dates(iso: str | None, english: str, indonesian: str) -> None:
    assert figures.when(iso, EN) == english
    assert figures.when(iso, ID) == indonesian


@pytest.mark.parametrize(
    ("value", "words"), [("1.3333333333", "1.33"), ("1.10", "1.1"), ("999.6", "1,000"), ("1000", "1,000")]
)
def test_ratios_have_two_decimals_at_most(value: str, words: str) -> None:
    assert figures.ratio(Decimal(value), EN) == words


def test_catalogues_have_the_same_keys_and_places() -> None:
    assert languages() == ("en", "id")
    assert list(EN.texts) == list(ID.texts)
    for key, text in EN.texts.items():
        assert sorted(re.findall(r"\{\w+\}", text)) == sorted(re.findall(r"\{\w+\}", ID.texts[key])), key


@pytest.mark.parametrize("language", ["en", "id"])
def test_no_word_judges(language: str) -> None:
    texts = " ".join(load(language).texts.values()).lower()
    for word in ("false", "true", "wrong", "lie", "hoax", "fake", "salah besar", "bohong", "hoaks", "palsu", "keliru"):
        assert not re.search(rf"\b{word}\b", texts), word


@pytest.mark.parametrize("language", ["en", "id"])
def test_every_unit_the_rules_know_has_a_name(language: str) -> None:
    rules = Path(__file__).parents[2] / "rules" / "languages"
    known = {
        unit
        for file in rules.glob("*/units.yaml")
        for unit in yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)["units"]
    }
    say = load(language)
    names = {part: family for unit in known for part, family in zip(unit.split("/"), ("unit", "per"), strict=False)}
    assert [
        name
        for name, family in sorted(names.items())
        if not (say.has(f"{family}-name.{name}") or (family == "unit" and say.has(f"unit.{name}")))
    ] == []


@pytest.mark.parametrize(
    ("amount", "unit", "english", "indonesian"),
    [
        ("1", "mile", "1 mile", "1 mil"),
        ("34", "mile", "34 miles", "34 mil"),
        ("6.1", "magnitude", "magnitude 6.1", "magnitudo 6.1"),
        ("80", "kilometre/hour", "80 kilometres per hour", "80 kilometer per jam"),
        ("3", "times", "3 times", "3 kali"),
        ("5", "league", "5 league", "5 league"),
    ],
)
def test_units_are_written_as_a_language_writes_them(amount: str, unit: str, english: str, indonesian: str) -> None:
    for language, expected in (("en", english), ("id", indonesian)):
        shown = figures.with_unit(amount, unit, None, load(language))
        assert shown.replace("\N{NO-BREAK SPACE}", " ") == expected
