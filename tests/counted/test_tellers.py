"""One who tells is nobody counted; one whom something befell is, and so are several who tell."""

from __future__ import annotations

import pytest

from claimcheck.extract import extract
from claimcheck.model import Article
from claimcheck.rules import load_rulebook

BOOK = load_rulebook()


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("en", "There were only 12 life jackets on the ferry, one survivor said.", ["12"]),
        ("en", "One survivor recalled that the ferry was full.", []),
        ("en", '"We ran," said one resident, who lost two sons.', ["two"]),
        ("en", "According to one doctor, 14 people died.", ["14"]),
        ("en", "One person died.", ["One"]),
        ("en", "The firm gave $40 to one worker.", ["40", "one"]),
        ("en", "Two witnesses said the ferry was full.", ["Two"]),
        ("id", "Satu saksi menuturkan kapal itu penuh.", []),
        ("id", '"Kami lari," kata satu warga.', []),
        ("id", "Menurut satu dokter, 14 orang tewas.", ["14"]),
        ("id", "Satu warga tewas.", ["Satu"]),
        ("id", "Dua saksi menuturkan kapal itu penuh.", ["Dua"]),
    ],
)
def test_who_tells_is_no_figure(language: str, text: str, numbers: list[str]) -> None:
    claims = extract(Article("a", text, source="Outlet", published="2025-05-06", language=language), BOOK)
    assert [claim.number.text for claim in claims] == numbers
