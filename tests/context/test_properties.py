"""What holds for every text: nothing raises, names are the text's own words, cost grows with the text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.context.reading import period, reader, who
from tests.growth import grows_linearly

PIECES = st.sampled_from(
    [
        "Rina Putri",
        " mengatakan ",
        " kata ",
        "menurut ",
        "BNPB",
        ", ",
        ". ",
        '"',
        "“",
        "”",
        "12 orang",
        "tewas",
        "di ",
        "Garut",
        "Kabupaten ",
        "sejak ",
        "2024",
        "Senin (14/7/2025)",
        " said ",
        "according to ",
        "the ",
        "ministry",
        "AFP",
        "(",
        ")",
        "\n",
        "akan ",
        "tidak ",
        "bukan ",
        "tambahan ",
        "per hari",
        "dan ",
        "and ",
        "of ",
        " - ",
        "'s ",
        "U.S. ",
        "3,000 ",
        "Rusia",
        "İ",
    ]
)


@given(st.lists(PIECES, max_size=30).map("".join), st.sampled_from(["id", "en"]))
@settings(max_examples=120)
def test_any_text(text: str, code: str) -> None:
    found = reader(code, text)
    for start in range(0, len(text), 7):
        scope = found.scope(start, min(start + 3, len(text)))
        said = found.attribution(start, min(start + 3, len(text)))
        if scope.place is not None:
            assert scope.place.name in text
        for name in (scope.actor, scope.recipient, said.cue):
            assert name is None or name in text
        if said.speaker is not None:
            assert said.speaker in text


@pytest.mark.parametrize("around", ["", "Harga beras stabil. ", "Cuaca cerah.\n\n"])
def test_unrelated_sentences_change_nothing(around: str) -> None:
    text = "Menurut BNPB, 120 rumah rusak di Garut sejak Februari 2022."
    assert period("id", around + text + " Jalan lengang.", "120") == period("id", text, "120")
    assert who("id", around + text + " Jalan lengang.", "120") == who("id", text, "120")


@pytest.mark.slow
@pytest.mark.parametrize(
    "piece",
    [
        "12 orang, kata Rina Putri, ",
        "Kabupaten Garut, ",
        '"Ada 12 rumah ',
        "menurut menurut ",
        "said said, 12 ",
        "(((",
        "U.S. ",
    ],
)
def test_cost_is_linear(piece: str) -> None:
    def read_all(code: str, size: int) -> None:
        text = piece * (size // len(piece))
        found = reader(code, text)
        for start in range(0, len(text), 400):
            found.scope(start, start + 2)
            found.attribution(start, start + 2)

    for code in ("id", "en"):
        assert grows_linearly(lambda size, code=code: read_all(code, size), 10_000)


def test_empty() -> None:
    found = reader("id", "")
    assert found.scope(0, 0).period is None
    assert found.attribution(0, 0).speaker is None


def test_unpublished_articles_have_no_relative_dates() -> None:
    text = "Kemarin 12 orang tewas."
    start = text.index("12")
    assert reader("id", text, None).scope(start, start + 2).period is None
