"""A small desk to store: two articles on one flood, their claims made by hand so that extraction plays no part."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from claimcheck.model import Article, Attribution, Claim, Place, Quantity, Span

MORNING = Article(
    id="desk/pagi.txt",
    text="Sebanyak 12 orang tewas akibat banjir di Lembah Arum, kata BPBD Lembah Arum.",
    title="Banjir Lembah Arum, 12 tewas",
    source="Harian Pagi",
    published="2025-03-01T07:00:00+07:00",
    published_from="metadata",
    language="id",
)
EVENING = Article(
    id="desk/sore.txt",
    text="Korban tewas banjir Lembah Arum bertambah menjadi 17 orang, kata BPBD Lembah Arum.",
    title="Korban banjir bertambah",
    source="Kabar Sore",
    published="2025-03-01T18:30:00+07:00",
    published_from="metadata",
    language="id",
)


def toll(article: Article, number: str, **changes: object) -> Claim:
    """The claim that so many were killed, where the article says so."""
    start = article.text.index(number)
    end = article.text.index("orang") + len("orang")
    claim = Claim(
        id=f"{article.id}:{number}",
        article=article.id,
        source=article.source,
        published=article.published,
        published_from=article.published_from,
        language=article.language,
        field="text",
        start=start,
        end=end,
        quote=article.text[start:end],
        number=Span(start, start + len(number), number),
        quantity=Quantity(Decimal(number), Decimal(number)),
        counted="orang",
        concept="people",
        measure="people.killed",
        action="kill",
        head="orang",
        place=Place("Lembah Arum"),
        flow="cumulative",
        attribution=Attribution(organisation="BPBD Lembah Arum"),
        rule="people-killed",
        rules_hash="r1",
    )
    return replace(claim, **changes)  # type: ignore[arg-type]
