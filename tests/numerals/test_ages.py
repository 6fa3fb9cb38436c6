"""Which stretches of time say how old somebody is."""

from __future__ import annotations

import pytest

from claimcheck.numerals import find
from claimcheck.rules import load_rulebook

# language, text, the numbers that are ages
AGES: list[tuple[str, str, list[str]]] = [
    ("id", "Sopir truk, Wawan Hermawan (42 tahun), selamat.", ["42"]),
    ("id", "Seorang anak (6 tahun) meninggal dunia.", ["6"]),
    ("id", "Korbannya bocah tujuh tahun dan seorang nenek 71 tahun.", ["tujuh", "71"]),
    ("id", "Bayi delapan bulan itu ditemukan selamat.", ["delapan"]),
    ("id", "Rudi Hartono, 30 tahun, mengaku kaget.", ["30"]),
    ("en", "The driver, Erik Lund (42 years), survived.", ["42"]),
    ("en", "The former yacht broker, 62, cheated 300 clients.", ["62"]),
    ("en", "A retired optician, 51, was freed.", ["51"]),
    ("en", "The dead, 31, were buried.", []),
    # a sentence, a career, a past
    ("id", "Hakim memvonis Rudi Hartono, 5 tahun, dan Agus, 4 tahun.", []),
    ("id", "Agus Salim (4 tahun penjara) mengajukan banding.", []),
    ("id", "Jaksa menuntut Wawan Hermawan (5 tahun) di pengadilan.", []),
    ("id", "Pria 30 tahun penjara itu bebas.", []),
    ("id", "Selama 20 tahun ia menjabat.", []),
    ("id", "Proyek itu (3 tahun) molor.", []),
    ("en", "Erik Lund was jailed for fraud in Bergen (5 years).", []),
    ("en", "The boy 5 years later returned.", []),
]


@pytest.mark.parametrize(("language", "text", "ages"), AGES)
def test_ages(language: str, text: str, ages: list[str]) -> None:
    found = find(text, load_rulebook().languages[language])
    assert [mention.number.text.split()[0] for mention in found.mentions if "age" in mention.flags] == ages
