"""Articles and claims written by hand, so that comparing is tested without extraction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any

from claimcheck import compare as comparing
from claimcheck.model import Article, Attribution, Claim, Comparison, Period, Place, Quantity, Report, Span
from claimcheck.notation import read
from claimcheck.rules import Measure, Rulebook

MEASURES = (
    Measure(
        "shells-sent",
        "artillery-rounds.delivered",
        {"en": "Artillery rounds delivered", "id": "Peluru artileri yang dikirim"},
        "artillery-round",
        "deliver",
        kind="cumulative",
        tolerance=Decimal("0.05"),
        horizon_days=30,
        parties=("sender",),
    ),
    Measure(
        "deaths",
        "people.killed",
        {"en": "People killed", "id": "Korban tewas"},
        "person",
        "kill",
        kind="cumulative",
        horizon_days=1,
    ),
    Measure(
        "troops",
        "troops.sent",
        {"en": "Troops sent", "id": "Tentara yang dikirim"},
        "soldier",
        "deploy",
        kind="cumulative",
        horizon_days=30,
    ),
)


def quantity(notation: str, **more: Any) -> Quantity:
    found = read(notation)
    low = found.low if found.low is not None else found.high
    step = more.pop("step", None) or (
        Decimal(1) if low == (low or Decimal(0)).to_integral_value() else Decimal(1).scaleb(low.as_tuple().exponent)
    )  # type: ignore[union-attr,arg-type]
    return replace(found, step=Decimal(step), **more)


@dataclass
class Folder:
    """Articles and claims of one test; every ``say`` is an article of its own unless told otherwise."""

    rulebook: Rulebook
    articles: list[Article] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)

    def say(
        self,
        notation: str,
        *,
        article: str | None = None,
        source: str | None = None,
        published: str | None = "2025-03-01",
        language: str = "en",
        speaker: str | None = None,
        organisation: str | None = None,
        stance: str = "asserts",
        period: tuple[str, str, str] | None = None,
        place: str | None = None,
        text: str | None = None,
        step: str | None = None,
        unit: str | None = None,
        currency: str | None = None,
        basis: str = "stated",
        **fields: Any,
    ) -> Claim:
        name = article or f"a{len(self.articles):02}"
        body = text or f"Report {name}: the figure given was {notation} that day."
        if all(known.id != name for known in self.articles):
            self.articles.append(Article(name, body, source=source or name, published=published, language=language))
        fields.setdefault("measure", "people.killed")
        fields.setdefault("concept", "person")
        fields.setdefault("action", "kill")
        start = fields.pop("start", len([c for c in self.claims if c.article == name]) * 10)
        end = fields.pop("end", start + 5)
        claim = Claim(
            id=f"{len(self.claims):04}",
            article=name,
            source=source or name,
            published=published,
            published_from="metadata",
            language=language,
            field=fields.pop("field", "text"),
            start=start,
            end=end,
            quote=notation,
            number=Span(start, end, notation),
            quantity=quantity(notation, step=step, unit=unit, currency=currency, basis=basis),
            counted=fields.pop("counted", "people"),
            attribution=Attribution(speaker, organisation, stance=stance),  # type: ignore[arg-type]
            period=Period(period[0], period[1], period[2], "the period") if period else None,  # type: ignore[arg-type]
            place=Place(place, place) if place else None,
            **fields,
        )
        self.claims.append(claim)
        return claim

    def report(self, **options: Any) -> Report:
        return comparing.compare(self.articles, self.claims, self.rulebook, **options)

    def only(self, **options: Any) -> Comparison:
        found = self.report(**options).comparisons
        assert len(found) == 1, [c.title for c in found]
        return found[0]

    def gates(self) -> Sequence[str]:
        return [refusal.gate for refusal in self.report().refusals]
