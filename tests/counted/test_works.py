"""What an article says is being built narrows no cost, progress or travel time; a section of it, or other works, do."""

from __future__ import annotations

import pytest

from claimcheck.extract import extract
from claimcheck.model import Article
from claimcheck.rules import load_rulebook

_LEADS = {
    "en": "Work on the Posk toll road is going on, the minister said on Monday.",
    "id": "Pembangunan jalan tol Posko-Ngawen terus dikebut, kata menteri pada Senin.",
}


@pytest.mark.parametrize(
    ("language", "sentence", "narrowed"),
    [
        ("id", "Progres pembangunan tol mencapai 72 persen.", ()),
        ("id", "Biaya pembangunan tol itu Rp14 triliun.", ()),
        ("id", "Biaya proyek itu mencapai Rp14 triliun.", ()),
        ("id", "Biaya pembangunan jembatan itu Rp14 triliun.", ("bridge",)),
        ("id", "Progres seksi 3 baru 72 persen.", ("seksi", "3")),
        ("en", "The cost of the project is $40 million.", ()),
        ("en", "The cost of the bridge is $40 million.", ("bridge",)),
    ],
)
def test_the_articles_own_works_narrow_nothing(language: str, sentence: str, narrowed: tuple[str, ...]) -> None:
    article = Article(id="a", text=f"{_LEADS[language]}\n\n{sentence}\n", language=language)
    assert extract(article, load_rulebook())[-1].qualifiers == narrowed
