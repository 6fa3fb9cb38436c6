"""Money of every country as English news writes it, and the neighbours that share a sign or a word."""

from __future__ import annotations

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
