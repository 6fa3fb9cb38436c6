"""Fractions: where one without *of* is a part, and claims of parts as the shares they are."""

from __future__ import annotations

import pytest

from claimcheck import notation
from claimcheck.extract import extract
from claimcheck.model import Article, Claim
from claimcheck.rules import load_rulebook

CLAIMS = [
    ("en", "Two-thirds of the clinics are shut.", "66.6667 percent"),
    ("en", "Less than half of the clinics are open.", "<50 percent"),
    ("en", "One in five homes was damaged.", "20 percent"),
    ("en", "Three in four visitors came from abroad.", "75 percent"),
    ("en", "Nearly four in ten guests came by train.", "~<40 percent"),
    ("en", "Ticket sales fell by a third.", "33.3333 percent"),
    ("en", "Ticket sales rose about a fifth in May.", "~20 percent"),
    ("en", "The firm will shrink its workforce by a quarter, it said.", "25 percent"),
    ("en", "Profit fell by a third to $40 million.", "33.3333 percent, 40000000 USD"),
    ("en", "He was jailed for a third time.", ""),
    ("en", "The fund lost money for a quarter.", ""),
    ("en", "Police raised a third flag.", ""),
    ("en", "The walk took half an hour.", "0.5 hour"),
    ("en", "The bomb wounded three in four hotels.", "3, 4"),
    ("id", "Sepertiga rumah rusak.", "33.3333 percent"),
    ("id", "Penjualan turun sepertiga menjadi 900 unit.", "33.3333 percent, 900"),
]


def _claims(language: str, text: str) -> list[Claim]:
    return list(extract(Article(id="a", text=text, language=language), load_rulebook()))


def _label(claim: Claim) -> str:
    quantity = claim.quantity
    return " ".join(part for part in (notation.write(quantity), quantity.unit, quantity.currency) if part)


@pytest.mark.parametrize(("language", "text", "expected"), CLAIMS, ids=[row[1] for row in CLAIMS])
def test_a_part_is_claimed_as_a_share(language: str, text: str, expected: str) -> None:
    assert ", ".join(_label(claim) for claim in _claims(language, text)) == expected


def test_a_part_is_as_wide_as_the_fractions_beside_it() -> None:
    (half,) = _claims("en", "Half of the homes are empty.")
    (tenth,) = _claims("en", "A tenth of the homes are empty.")
    assert (half.quantity.step, tenth.quantity.step) == (5, 2.5)
