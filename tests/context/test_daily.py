"""How often it is so makes a rate of a figure, before it as behind it."""

from __future__ import annotations

import pytest

from claimcheck.extract import extract
from claimcheck.model import Article
from claimcheck.rules import load_rulebook


@pytest.mark.parametrize(
    ("sentence", "unit"),
    [
        ("Setiap hari pasar itu menerima 20 ton cabai.", "tonne/day"),
        ("Setiap hari 19.000 kendaraan melintas.", "/day"),
        ("Pasokan harian cabai 20 ton.", "tonne/day"),
        ("Pasokan harian cabai ke pasar itu turun menjadi 20 ton.", "tonne/day"),
        ("Lalu lintas harian rata-rata 19.000 kendaraan.", "/day"),
        ("Harian Kabar Posko menulis 20 orang tewas.", None),
        ("Setiap hari Senin, 20 ton cabai dijual.", "tonne"),
    ],
)
def test_what_is_told_by_the_day_is_a_rate(sentence: str, unit: str | None) -> None:
    article = Article(id="a", text=sentence, language="id")
    assert extract(article, load_rulebook())[-1].quantity.unit == unit
