"""Whose the pesos of a text are: of the country it names, and no money where a thing has the same name."""

from __future__ import annotations

import pytest

from claimcheck.numerals import denominate, find
from tests.numerals.quantities import label, lexicon


@pytest.mark.parametrize(
    ("text", "read_as"),
    [
        ("PRAGUE - The bridge will cost 2 billion crowns.", ["2000000000 CZK"]),
        ("Sweden's rail agency asked for 300 million crowns.", ["300000000 SEK"]),
        ("The bridge will cost 2 billion crowns. It had CZK 40 million.", ["2000000000 CZK", "40000000 CZK"]),
        ("The dentist fitted 300 crowns.", ["300"]),
        ("Montevideo's bus firms lost 7 million pesos.", ["7000000 UYU"]),
        ("The bus firms lost 7 million pesos.", ["7000000 PHP"]),
        ("A fine of 900 rupees in Karachi.", ["900 PKR"]),
        ("A fine of Rs 900 in Colombo.", ["900 LKR"]),
        ("A fine of Rs 900 in Delhi and of 400 Sri Lankan rupees.", ["900 INR", "400 LKR"]),
        ("Cairo pays 300 pounds, London 300 pounds.", ["300 GBP", "300 GBP"]),
    ],
)
def test_is_the_money_of_the_country_named(text: str, read_as: list[str]) -> None:
    language = lexicon("en")
    mentions = denominate(find(text, language).mentions, (text,), language)
    assert [label(mention) for mention in mentions] == read_as


def test_the_title_names_it_too() -> None:
    language = lexicon("en")
    title, text = "Prague tunnel delayed", "The tunnel will cost 2 billion crowns."
    (mention,) = denominate(find(text, language).mentions, (title, text), language)
    assert mention.quantity.currency == "CZK"
