"""Articles read and compared as a user's are, and what the report says of two of their figures."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.compare import compare
from claimcheck.extract import distinct, extract
from claimcheck.model import Article, Report
from claimcheck.rules import load_rulebook

BOOK = load_rulebook()


def report(*texts: tuple[str, str, str], sources: Sequence[str] = ()) -> Report:
    """The report on articles given as language, time of publication and text; their ids are a, b, c…"""
    named = [*sources, *(f"Outlet {index}" for index in range(len(sources), len(texts)))]
    articles = [
        Article("abcdef"[index], text, source=named[index], published=published, language=language)
        for index, (language, published, text) in enumerate(texts)
    ]
    claims = distinct(claim for article in articles for claim in extract(article, BOOK))
    return compare(articles, claims, BOOK)


def relations(found: Report, a: str, b: str) -> set[str]:
    """The relations between figures ``article/number as written``."""
    sides = [
        {claim.id for claim in found.claims if (claim.article, claim.number.text) == tuple(figure.split("/", 1))}
        for figure in (a, b)
    ]
    assert all(sides), f"{a} or {b} is no claim"
    seen = set()
    for comparison in found.comparisons:
        left, right = (
            {index for index, position in enumerate(comparison.positions) if side & set(position.claims)}
            for side in sides
        )
        seen |= {"same"} if left & right else set()
        for relation in comparison.relations:
            if (relation.a in left and relation.b in right) or (relation.b in left and relation.a in right):
                seen.add(relation.relation)
    return seen
