"""How badly it befell the rest of those told of is what the sentence says of them, and not of the ones before."""

from __future__ import annotations

import pytest

from claimcheck.extract import extract
from claimcheck.model import Article
from claimcheck.rules import load_rulebook

# language, sentence, and for each claim in order: number, head, action, qualifiers ("-" for none)
TEXTS = [
    ("id", "Sebanyak 26 santri luka, lima luka berat, sisanya 21 luka ringan.",
     ["26|student|injure|-", "lima|student|injure|serious", "21|student|injure|slight"]),
    ("id", "Lima kios rusak berat, sisanya 21 rusak ringan.",
     ["Lima|kiosk|damage|serious", "21|kiosk|damage|slight"]),
    ("en", "Five hikers were badly injured; the remaining 21 suffered minor injuries.",
     ["Five|climber|injure|serious", "21|climber|injure|slight"]),
    ("en", "Twenty-six people were hurt, five seriously and the remaining 21 slightly.",
     ["Twenty-six|person|injure|-", "five|person|injure|serious", "21|person|injure|slight"]),
    # what is said of the rest is not said of the whole
    ("id", "Dari 26 santri, lima luka berat, sisanya luka ringan.",
     ["26|student|-|-", "lima|student|injure|serious"]),
    ("id", "Dari 71 penumpang, 30 selamat, selebihnya masih dicari.",
     ["71|passenger|move|-", "30|passenger|survive|-"]),
    ("id", "Dari 71 penumpang itu, sisanya masih dicari.", ["71|passenger|move|-"]),
    ("id", "Dari 71 penumpang itu, semuanya selamat.", ["71|passenger|survive|-"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), TEXTS, ids=[row[1][:48] for row in TEXTS])
def test_reads(language: str, text: str, expected: list[str]) -> None:
    claims = extract(Article(id="a", text=text, language=language, published="2025-07-12"), load_rulebook())
    said = [(one.number.text, one.head, one.action or "-", ",".join(one.qualifiers) or "-") for one in claims]
    assert ["|".join(map(str, one)) for one in said] == expected
