"""Each measure in the many ways that news words it, and its neighbours, which are none of it: ``wordings/*.txt``.

A line of a table is language, sign and sentence, its number in square brackets, under the name of a measure. ``+`` is
that measure, ``-`` is not.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from claimcheck.extract import extract
from claimcheck.model import Article
from claimcheck.rules import load_rulebook

BOOK = load_rulebook()


class Row(NamedTuple):
    measure: str
    language: str
    sign: str
    sentence: str


def rows() -> Iterator[Row]:
    for path in sorted((Path(__file__).parent / "wordings").glob("*.txt")):
        measure = ""
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("= "):
                measure = line[2:]
            elif line:
                yield Row(measure, *line.split(" ", 2))


def measures_of(row: Row) -> set[str | None]:
    """The measures of the claims made of the number in brackets, of those that are asserted."""
    at = row.sentence.index("[")
    text = row.sentence.replace("[", "", 1).replace("]", "", 1)
    claims = extract(Article("a", text, language=row.language, published="2025-07-12"), BOOK)
    found = [claim for claim in claims if claim.number.start <= at < claim.number.end]
    return {claim.measure for claim in found if claim.polarity == "asserted" and claim.flow != "capacity"}


def of_each_measure(sign: str) -> list[pytest.ParameterSet]:
    """The rows with a sign, those of one measure and language together: one test each keeps the suite fast."""
    found: dict[str, list[Row]] = {}
    for row in rows():
        if row.sign == sign:
            found.setdefault(f"{row.measure}-{row.language}", []).append(row)
    return [pytest.param(told, id=name) for name, told in found.items()]


@pytest.mark.parametrize("told", of_each_measure("+"))
def test_is_of_the_measure(told: list[Row]) -> None:
    assert [row for row in told if measures_of(row) != {row.measure}] == []


@pytest.mark.parametrize("told", of_each_measure("-"))
def test_is_a_stranger_to_the_measure(told: list[Row]) -> None:
    assert [row for row in told if row.measure in measures_of(row)] == []


def test_every_measure_is_told_in_two_languages() -> None:
    told = {(row.measure, row.language) for row in rows() if row.sign == "+"}
    assert {measure for measure, _ in told} == {measure for measure, language in told if language == "id"}
    assert {measure for measure, _ in told} == {measure for measure, language in told if language == "en"}
