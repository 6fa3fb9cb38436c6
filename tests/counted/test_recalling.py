"""Figures without a noun are of what the article's other figures say, where that is one thing only."""

from __future__ import annotations

import pytest

from claimcheck.extract import extract
from claimcheck.model import Article
from claimcheck.rules import load_rulebook

BOOK = load_rulebook()


def _read(language: str, text: str) -> list[tuple[str, str | None]]:
    article = Article("a", text, source="Outlet", published="2025-05-06", language=language)
    return [(claim.number.text, claim.measure) for claim in extract(article, BOOK)]


@pytest.mark.parametrize(
    ("language", "text", "number", "measure"),
    [
        # the same number again
        (
            "id",
            "Sebanyak 74 siswa keracunan di Garut. Bupati menjenguk mereka. Angka 74 itu belum final, kata bupati.",
            "74",
            "people.poisoned",
        ),
        (
            "en",
            "Ministry: 74\n\nPolice arrested 74 people in Leeds. The mayor praised the officers.",
            "74",
            "people.arrested",
        ),
        # a headline that says less than its text
        ("id", "Dinas Sebut 74\n\nSebanyak 74 siswa keracunan di Garut.", "74", "people.poisoned"),
        # another figure, stated by somebody, of what the article began with
        (
            "id",
            "Sebanyak 61 siswa keracunan di Garut. Bupati menjenguk mereka.\n\nSekolah ditutup. Dinkes menyebut 53.",
            "53",
            "people.poisoned",
        ),
        (
            "id",
            "Pabrik memecat 1.900 karyawan di Garut. Itu diumumkan Senin. Serikat tetap pada angkanya: 2.360 orang.",
            "2.360",
            "workers.laid-off",
        ),
    ],
)
def test_what_a_bare_figure_is_of(language: str, text: str, number: str, measure: str) -> None:
    read = [found for figure, found in _read(language, text) if figure == number]
    assert read
    assert set(read) == {measure}


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        # one number of two things is none's
        ("id", "Sekda: 74\n\nAda 74 siswa keracunan di Garut. Polisi menangkap 74 orang.", "74"),
        # nothing like it is told
        ("id", "Sekda: 900\n\nAda 74 siswa keracunan di Garut.", "900"),
        # a figure with a noun of its own
        ("en", "Police arrested 74 people in Leeds. The hall has 74 windows.", "74"),
    ],
)
def test_what_stays_bare(language: str, text: str, number: str) -> None:
    read = [found for figure, found in _read(language, text) if figure == number]
    assert None in read
