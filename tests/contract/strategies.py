"""Hypothesis strategies for every noun of the model, wide enough to break a careless round trip."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import strategies as st

from claimcheck import model
from claimcheck.model import (
    Article,
    Attribution,
    Claim,
    Comparison,
    Decision,
    Origin,
    Period,
    Place,
    Position,
    Problem,
    Quantity,
    Refusal,
    Relation,
    Report,
    Span,
)

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
optional = texts | st.none()
words = st.lists(texts, max_size=3).map(tuple)
decimals = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**38), max_value=10**38, places=2)


def literals(name: str) -> st.SearchStrategy[str]:
    """One of the words a Literal of the model allows."""
    return st.sampled_from(getattr(model, name).__args__)


@st.composite
def quantities(draw: st.DrawFn) -> Quantity:
    """Any interval with at least one end."""
    low = draw(decimals | st.none())
    high = draw(decimals if low is None else decimals | st.none())
    return Quantity(
        low,
        high,
        low_closed=draw(st.booleans()),
        high_closed=draw(st.booleans()),
        approximate=draw(st.booleans()),
        basis=draw(literals("Basis")),
        unit=draw(optional),
        currency=draw(optional),
        step=Decimal(10) ** draw(st.integers(-3, 12)),
    )


@st.composite
def claims(draw: st.DrawFn, article: Article, number: int) -> Claim:
    """A claim that quotes its article truly."""
    field = draw(st.sampled_from(["text", "title"] if article.title else ["text"]))
    text = (article.title or "") if field == "title" else article.text
    start = draw(st.integers(0, len(text)))
    end = draw(st.integers(start, len(text)))
    return Claim(
        id=f"c{number}",
        article=article.id,
        source=article.source,
        published=article.published,
        published_from=article.published_from,
        language=article.language,
        field=field,
        start=start,
        end=end,
        quote=text[start:end],
        number=Span(start, end, text[start:end]),
        quantity=draw(quantities()),
        counted=draw(optional),
        concept=draw(optional),
        measure=draw(optional),
        action=draw(optional),
        head=draw(optional),
        qualifiers=draw(words),
        context=draw(words),
        period=draw(st.none() | st.builds(Period, optional, optional, literals("PeriodKind"), texts)),
        as_of=draw(optional),
        place=draw(st.none() | st.builds(Place, texts, optional, optional)),
        actor=draw(optional),
        recipient=draw(optional),
        population=draw(optional),
        flow=draw(literals("Flow")),
        attribution=draw(st.builds(Attribution, optional, optional, words, literals("Stance"), optional, optional)),
        polarity=draw(literals("Polarity")),
        flags=draw(words),
        rule=draw(texts),
        rules_hash=draw(texts),
    )


@st.composite
def comparisons(draw: st.DrawFn, claim_ids: list[str], origin_ids: list[str]) -> Comparison:
    """A comparison over the ids given."""
    ids = st.lists(st.sampled_from(claim_ids), max_size=3).map(tuple)
    origins = st.lists(st.sampled_from(origin_ids), max_size=3).map(tuple)
    positions = draw(
        st.lists(st.builds(Position, quantities(), ids, origins, optional, st.booleans()), min_size=2, max_size=4)
    )
    ratios = st.none() | decimals
    relation = st.builds(Relation, st.just(0), st.just(1), literals("RelationName"), words, ratios, texts)
    return Comparison(
        id=draw(texts),
        measure=draw(texts),
        title=draw(texts),
        scope=draw(st.dictionaries(texts, optional, max_size=3)),
        verdict=draw(literals("Verdict")),
        caveats=draw(words),
        flags=draw(words),
        severity=draw(st.none() | literals("Severity")),
        ratio=draw(ratios),
        low=draw(ratios),
        best=draw(ratios),
        high=draw(ratios),
        policy=draw(texts),
        provisional=draw(st.booleans()),
        positions=tuple(positions),
        relations=tuple(draw(st.lists(relation, max_size=2))),
        why=draw(texts),
        story=draw(optional),
        timeline=tuple(draw(st.lists(st.tuples(texts, texts), max_size=2))),
        arithmetic=draw(words),
        decision=draw(st.none() | st.builds(Decision, literals("Ruling"), texts, optional, texts)),
        tolerance=draw(ratios),
    )


@st.composite
def reports(draw: st.DrawFn) -> Report:
    """A whole report whose references all lead somewhere."""
    articles = tuple(
        Article(
            id=f"desk/{number}.txt",
            text=draw(st.text(st.characters(exclude_categories=["Cs"]), max_size=60)),
            title=draw(optional),
            source=draw(optional),
            published=draw(optional),
            published_from=draw(st.sampled_from(["metadata", "text", None])),
            language=draw(st.sampled_from(["id", "en", "xx"])),
            url=draw(optional),
            author=draw(optional),
            flags=draw(words),
            first_line=draw(st.integers(1, 9)),
        )
        for number in range(draw(st.integers(1, 3)))
    )
    found = tuple(draw(claims(article, number)) for number, article in enumerate(articles))
    origins = tuple(
        Origin(f"o{number}", (article.id,), draw(texts), draw(optional), draw(st.booleans()))
        for number, article in enumerate(articles)
    )
    claim_ids, origin_ids = [claim.id for claim in found], [origin.id for origin in origins]
    return Report(
        articles=articles,
        claims=found,
        origins=origins,
        comparisons=tuple(draw(st.lists(comparisons(claim_ids, origin_ids), max_size=2))),
        refusals=tuple(
            draw(
                st.lists(
                    st.builds(Refusal, st.sampled_from(claim_ids), st.sampled_from(claim_ids), texts, texts), max_size=2
                )
            )
        ),
        problems=tuple(
            draw(
                st.lists(
                    st.builds(
                        Problem,
                        texts,
                        st.none() | st.integers(1, 99),
                        st.none() | st.integers(1, 99),
                        texts,
                        texts,
                        texts,
                        st.sampled_from(["skipped", "warning"]),
                    ),
                    max_size=2,
                )
            )
        ),
        summary=draw(st.dictionaries(texts, st.integers(0, 9), max_size=3)),
        rules_hash=draw(texts),
        version=draw(texts),
    )
