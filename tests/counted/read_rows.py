"""What a text's claims count, in one line each, alone and between other paragraphs."""

from __future__ import annotations

from claimcheck.extract import extract
from claimcheck.model import Article
from claimcheck.rules import load_rulebook

BOOK = load_rulebook()

_AROUND = {"en": "The sky was clear that day.", "id": "Langit cerah hari itu."}


def rows(text: str, language: str) -> list[str]:
    """The claims of a text as ``number|head|action``."""
    claims = extract(Article(id="a", text=text, language=language, published="2025-07-12"), BOOK)
    return [f"{claim.number.text}|{claim.head or '-'}|{claim.action or '-'}" for claim in claims]


def rows_between_paragraphs(text: str, language: str) -> list[str]:
    """The same with an unrelated paragraph before and behind the text."""
    around = _AROUND[language]
    return rows(f"{around}\n\n{text}\n\n{around}", language)
