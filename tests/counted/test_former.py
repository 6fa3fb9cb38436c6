"""Figures told as ones that were told before are flagged as the end that a movement came from."""

from __future__ import annotations

import pytest

from claimcheck.extract import extract
from claimcheck.model import Article
from claimcheck.rules import load_rulebook

BOOK = load_rulebook()


def _former(text: str, number: str) -> bool:
    claims = list(extract(Article("a", text, published="2025-05-06", language="en"), BOOK))
    return "from" in next(claim for claim in claims if claim.number.text == number).flags


@pytest.mark.parametrize(
    ("text", "number"),
    [
        # an adjective beside the noun of the figure
        ("An earlier count had put the dead at 42.", "42"),
        ("The previous toll was 42.", "42"),
        ("It lowered an initial official estimate of 42 deaths.", "42"),
        ("Initial reports said 42 sailors had drowned.", "42"),
        # an adverb beside the verb that states it
        ("Police had first spoken of 42 dead.", "42"),
        ("The toll was initially put at 42.", "42"),
        ("The harbour board had previously announced 42 deaths.", "42"),
        ("It was earlier reported that 42 sailors had drowned.", "42"),
        ("Police said earlier that 42 sailors had drowned.", "42"),
        ("Earlier, police said 42 sailors had drowned.", "42"),
        ("The harbour was originally expected to hold 42 ferries.", "42"),
        ("The yard had initially planned to build 42 ferries.", "42"),
        # behind the figure
        ("The yard will build six ships instead of the 42 originally planned.", "42"),
        ("The board corrected the 42 deaths initially reported.", "42"),
    ],
)
def test_a_figure_told_before_is_flagged(text: str, number: str) -> None:
    assert _former(text, number)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Police had earlier arrested 42 sailors.", "42"),
        ("Earlier this year, police said 42 sailors drowned in another storm.", "42"),
        ("Officials first reported the storm on Monday and counted 42 dead.", "42"),
        ("Police said 42 sailors were first seen on Monday.", "42"),
        ("The original 42 sailors said they had left.", "42"),
        ("A preliminary count put the dead at 42.", "42"),
        ("The previous record was 42.", "42"),
    ],
)
def test_what_merely_happened_before_is_not(text: str, number: str) -> None:
    assert not _former(text, number)


@pytest.mark.parametrize(
    ("sentence", "former"),
    [
        ("Sebelumnya harga cabai Rp60.000 per kilogram.", True),
        ("Semula, biaya proyek itu diperkirakan Rp14 triliun.", True),
        ("Sebelumnya, polisi menyita uang Rp14 juta.", False),
        ("Sebelumnya 14 orang tewas.", False),
        ("Tarif awalnya Rp3.000.", True),
        ("Utang lama Rp14 miliar belum dibayar.", False),
        ("Warga terlalu lama 3 jam menunggu.", False),
    ],
)
def test_what_a_level_was_before_is_flagged(sentence: str, former: bool) -> None:
    article = Article(id="a", text=sentence, language="id")
    assert ("from" in list(extract(article, BOOK))[-1].flags) is former


@pytest.mark.parametrize(
    ("text", "former"),
    [
        ("Harga beras sebelumnya Rp13.100 per kilogram.", True),
        ("Tarif sebelumnya sebesar Rp13.100.", True),
        ("Harga beras kini Rp13.100 per kilogram.", False),
        ("Pendapatan kuartal sebelumnya Rp13.100.", False),
    ],
)
def test_what_a_value_was_before_in_indonesian(text: str, former: bool) -> None:
    (claim,) = extract(Article("a", text, published="2025-05-06", language="id"), BOOK)
    assert ("from" in claim.flags) is former
