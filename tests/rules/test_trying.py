"""Which rules came into question for a claim: always the taken one first, and never one that fits as stopped."""

from __future__ import annotations

import pytest

from claimcheck.extract import extract
from claimcheck.model import Article
from claimcheck.rules import Rulebook
from claimcheck.rules.trying import trials

_SENTENCES = [
    ("en", "The attack killed 3 civilians and wounded 9 soldiers."),
    ("en", "The plant produced 300,000 artillery shells worth $4 billion."),
    ("id", "Banjir merendam 120 rumah dan 3 sekolah; 45 warga mengungsi."),
    ("id", "Inflasi tercatat 3,1 persen, sedangkan harga beras naik menjadi Rp15.000 per kilogram."),
]


@pytest.mark.parametrize(("language", "text"), _SENTENCES)
def test_trials_agree_with_what_was_chosen(language: str, text: str, rulebook: Rulebook) -> None:
    for claim in extract(Article("a", text, language=language), rulebook):
        found = trials(claim, rulebook)
        assert [one.rule for one in found if one.taken] == ([] if claim.rule == "open" else [claim.rule])
        assert [one.taken for one in found] == sorted((one.taken for one in found), reverse=True)
        unit = "money" if claim.quantity.currency else claim.quantity.unit
        concept = claim.concept or ("money" if claim.quantity.currency else None)
        fitting = rulebook.matching(concept, claim.action, claim.population, unit)
        possible = {one.id for one in fitting if one.takes(claim.quantity)}
        assert {one.rule for one in found if not one.stops} == possible | {one.rule for one in found if one.taken}
