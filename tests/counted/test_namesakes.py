"""Whom an article is about narrows none of its figures; the name of anybody else does, and so does any other word."""

from __future__ import annotations

import pytest

from claimcheck.extract import extract
from claimcheck.model import Article
from claimcheck.rules import load_rulebook

_LEADS = {
    "en": "Carmaker Dorvane said on Monday it would sell its mill. The Dorvane mill lies in Posk.",
    "id": "Produsen cat Dorvane menjual pabriknya pada Senin. Pabrik Dorvane itu berada di Posk.",
}


@pytest.mark.parametrize(
    ("language", "sentence", "narrowed"),
    [
        ("en", "Dorvane profit fell to $40 million.", ()),
        ("en", "Halbrick profit fell to $40 million.", ("halbrick",)),
        ("en", "Quarterly profit fell to $40 million.", ()),
        ("en", "Export profit fell to $40 million.", ("export-value",)),
        ("en", "National rice output was 40 million tonnes.", ()),
        ("en", "Year-on-year inflation was 4 percent.", ()),
        ("en", "Core inflation was 4 percent.", ()),
        ("en", "So-called inflation was 4 percent.", ()),
        ("en", "Services inflation was 4 percent.", ("service",)),
        ("id", "Laba Dorvane turun menjadi Rp40 miliar.", ()),
        ("id", "Laba bersih perseroan turun menjadi Rp40 miliar.", ()),
        ("id", "Perolehan laba bersih turun menjadi Rp40 miliar.", ()),
        ("id", "Inflasi year on year 4 persen.", ()),
        ("id", "Inflasi inti 4 persen.", ()),
        ("id", "Inflasi pangan 4 persen.", ("pangan",)),
    ],
)
def test_the_articles_own_name_narrows_nothing(language: str, sentence: str, narrowed: tuple[str, ...]) -> None:
    article = Article(id="a", text=f"{_LEADS[language]}\n\n{sentence}\n", language=language)
    assert extract(article, load_rulebook())[-1].qualifiers == narrowed


def test_a_title_takes_the_name_from_the_text() -> None:
    article = Article(id="a", title="Dorvane profit drops to $40 million", text=_LEADS["en"], language="en")
    assert extract(article, load_rulebook())[0].qualifiers == ()


def test_a_title_names_what_its_text_is_about() -> None:
    text = "Energy minister Oda Brenn presented the plan on Monday. The dam at Tassel will end power cuts."
    article = Article(id="a", title="Tassel rice harvest at 40 million tonnes", text=text, language="en")
    assert extract(article, load_rulebook())[0].qualifiers == ()
