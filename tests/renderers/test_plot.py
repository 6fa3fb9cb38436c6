"""Plots and marks as geometry: figures keep their order, stay on the paper, and text is never lost."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck import notation
from claimcheck.model import Claim, Quantity, Span
from claimcheck.renderers import marking, plot
from claimcheck.renderers.messages import load

EN = load("en")
values = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**15), max_value=10**15, places=3)


@st.composite
def quantities(draw: st.DrawFn) -> Quantity:
    low, high = sorted([draw(values), draw(values)])
    shape = draw(st.sampled_from(["point", "range", "low", "high"]))
    about, closed = draw(st.booleans()), draw(st.booleans())
    if shape == "point":
        return Quantity(low, low, approximate=about)
    if shape == "range":
        return Quantity(low, high, approximate=about)
    if shape == "low":
        return Quantity(low, None, low_closed=closed, approximate=about)
    return Quantity(None, high, high_closed=closed, approximate=about)


@given(st.lists(quantities(), min_size=1, max_size=6))
def test_everything_lies_on_the_paper_and_in_order(found: list[Quantity]) -> None:
    laid = plot.lay_out(found, found[:2], EN)
    assert laid is not None
    assert 1 <= len(laid.ticks) <= 8
    glyphs = [laid.glyph(quantity) for quantity in found]
    for glyph in glyphs:
        for at in (glyph.x1, glyph.x2, *(glyph.band or ())):
            assert 0 <= Decimal(at) <= 100
        assert Decimal(glyph.x1) <= Decimal(glyph.x2)
    points = sorted(
        (quantity.low, Decimal(glyph.x1))
        for quantity, glyph in zip(found, glyphs, strict=True)
        if quantity.low is not None
    )
    assert [at for _, at in points] == sorted(at for _, at in points)
    assert [Decimal(tick.at) for tick in laid.ticks] == sorted(Decimal(tick.at) for tick in laid.ticks)


@pytest.mark.parametrize(
    ("written", "labels", "log", "cut"),
    [
        ("71000.. 98000", ["0", "50,000", "100,000"], False, False),
        ("2300000000 2300000000000", ["1 billion", "100 billion", "10 trillion"], True, False),
        ("5.6 5.7", ["5.6", "5.65", "5.7"], False, True),
        ("..500 480", ["0", "200", "400"], False, False),
        ("-4 6", ["−5", "0", "5", "10"], False, False),
        ("8 9", ["8", "9"], False, True),
        ("0", ["0", "1"], False, False),
    ],
)
def test_axes(written: str, labels: list[str], log: bool, cut: bool) -> None:
    found = [notation.read(part) for part in written.split()]
    laid = plot.lay_out(found, found, EN)
    assert laid is not None
    shown = [tick.label.replace("\N{NO-BREAK SPACE}", " ") for tick in laid.ticks]
    assert (laid.log, laid.cut) == (log, cut)
    assert shown == labels


@pytest.mark.parametrize(
    ("written", "shape"),
    [
        ("12", "point"),
        ("~12", "about"),
        ("10..20", "range"),
        ("10..", "at-least"),
        (">10", "more-than"),
        ("..10", "at-most"),
        ("<10", "less-than"),
        ("~<10", "under"),
        ("~>10", "over"),
    ],
)
def test_every_hedge_has_its_own_shape(written: str, shape: str) -> None:
    quantity = notation.read(written)
    laid = plot.lay_out([quantity], [], EN)
    assert laid is not None
    glyph = laid.glyph(quantity)
    assert glyph.shape == shape
    assert (glyph.band is not None) == quantity.approximate


def test_the_gap_lies_between_the_nearest_ends() -> None:
    found = [notation.read("20..30"), notation.read("50")]
    laid = plot.lay_out(found, found, EN)
    assert laid is not None
    assert laid.gap is not None
    begin, width = map(Decimal, laid.gap)
    assert begin == Decimal(laid.glyph(found[0]).x2)
    assert abs(begin + width - Decimal(laid.glyph(found[1]).x1)) <= Decimal("0.01")
    touching = [notation.read("20..30"), notation.read("25")]
    overlapping = plot.lay_out(touching, touching, EN)
    assert overlapping is not None
    assert overlapping.gap is None


PLAIN = Claim("c", "a", None, None, None, "id", "text", 0, 0, "", Span(0, 0, ""), notation.read("1"), None)


@given(st.text("ab \n", max_size=60), st.lists(st.tuples(st.integers(0, 60), st.integers(0, 12)), max_size=6))
def test_marking_loses_no_character_and_no_claim(text: str, spans: list[tuple[int, int]]) -> None:
    claims = []
    for number, (start, length) in enumerate(spans):
        begin = min(start, len(text))
        end = min(begin + length, len(text))
        if text[begin:end].strip():
            claims.append(replace(PLAIN, id=str(number), start=begin, end=end, quote=text[begin:end]))
    lines = list(marking.lines(text, claims))
    assert ["".join(piece.text for piece in line) for line in lines] == [
        line for line in text.split("\n") if line.strip()
    ]
    begun = [claim.id for line in lines for piece in line for claim in piece.begins]
    assert len(begun) == len(set(begun))
    visible = {claim.id for claim in claims if text[claim.start] not in "\n" and _line(text, claim.start).strip()}
    assert visible <= set(begun)


def _line(text: str, at: int) -> str:
    return text[text.rfind("\n", 0, at) + 1 :].partition("\n")[0]


@pytest.mark.parametrize(("tolerance", "band"), [(None, "20"), ("0.05", "10"), ("0.2", "40")])
def test_about_reaches_as_far_as_the_comparison_lets_it(tolerance: str | None, band: str) -> None:
    found = [notation.read("~1000"), notation.read("500"), notation.read("2000")]
    laid = plot.lay_out(found, [], EN, None if tolerance is None else Decimal(tolerance))
    assert laid is not None
    drawn = laid.glyph(found[0]).band
    assert drawn is not None
    each = Decimal(laid.glyph(found[2]).x1) - Decimal(laid.glyph(found[1]).x1)
    assert abs(Decimal(drawn[1]) - each / 15 * Decimal(band) / 10) < Decimal("0.05")
