"""Money of every country as English news writes it, and the neighbours that share a sign or a word."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.numerals.quantities import read


@pytest.mark.parametrize(
    ("written", "currency"),
    [
        ("Z$300", "ZWL"),  # the longer sign, no American dollars
        ("RD$300", "DOP"),
        ("J$300", "JMD"),
        ("N$300", "NAD"),
        ("CFA 300", "XOF"),
        ("300 CFA francs", "XOF"),
        ("300 francs", "CHF"),
        ("TSh 300", "TZS"),
        ("USh300", "UGX"),
        ("KSh 300", "KES"),
        ("Sh300", "KES"),
        ("S/ 300", "PEN"),
        ("300 soles", "PEN"),
        ("300 birr", "ETB"),
        ("300 kwacha", "ZMW"),
        ("300 Malawian kwacha", "MWK"),
        ("300 kyats", "MMK"),
        ("300 tenge", "KZT"),
        ("300 leva", "BGN"),
        ("300 Romanian lei", "RON"),
        ("300 afghanis", "AFN"),
        ("300 quetzals", "GTQ"),
        ("300 bolivars", "VES"),
        ("300 Iraqi dinars", "IQD"),
        ("300 Syrian pounds", "SYP"),
        ("300 pounds", "GBP"),
        ("300 Sri Lankan rupees", "LKR"),
        ("300 rupees", "INR"),
        ("300 Colombian pesos", "COP"),
        ("COP 300", "COP"),
        ("300 Tanzanian shillings", "TZS"),
        ("300 Yemeni rials", "YER"),
        ("GH₵300", "GHS"),
        ("₸300", "KZT"),
    ],
)
def test_currency(written: str, currency: str) -> None:
    assert read("en", f"The toll bridge charges {written} now.") == f"300 {currency}"


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("The gang demanded N150 million.", "150000000 NGN"),
        ("The gang demanded N150m.", "150000000 NGN"),
        ("Damage stood at P900 million.", "900000000 PHP"),
        ("They paid P420.", "420 PHP"),
        ("The fare is P45.", "45 PHP"),
        ("Rice sold at P45 a kilo.", "45 /kilogram PHP"),
        ("A fine of R1,500 followed.", "1500 ZAR"),
        # else a letter and a number are a model, a road or a mask
        ("The N95 mask tore.", ""),
        ("They took the N1 highway.", ""),
        ("The R500 model sold well.", ""),
        ("Form P45 came late.", ""),
        ("A P-51 crashed.", ""),
    ],
)
def test_a_letter_is_a_currency_only_before_money(written: str, read_as: str) -> None:
    assert read("en", written) == read_as


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("SKr14.2bn", "SEK"), ("Nkr 14.2bn", "NOK"), ("DKr14.2bn", "DKK"), ("Php 14.2 billion", "PHP"),
        ("Bt14.2 billion", "THB"), ("TL 14.2 billion", "TRY"), ("KD 14.2 billion", "KWD"), ("LE 14.2 billion", "EGP"),
        ("zł14.2 billion", "PLN"),
    ],
)  # fmt: skip
def test_house_styles_shorten_currencies(written: str, code: str) -> None:
    value, currency = read("en", f"Revenue rose to {written} in May.").split()
    assert (Decimal(value), currency) == (Decimal("14.2e9"), code)
