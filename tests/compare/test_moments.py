"""When figures were taken, and which was first: days, hours, zones, and the hour of publication."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

import pytest

from claimcheck.compare.moments import Moment, days_between, moment, order, read, sort_key
from claimcheck.model import Claim

MORNING, EVENING = "2024-03-02T07:00:00+07:00", "2024-03-02T20:15:00+07:00"
DAY, NEXT = "2024-03-02", "2024-03-03"


@dataclass(frozen=True)
class Dated:
    """All of a claim that its moment depends on."""

    as_of: str | None
    published: str | None


def taken(as_of: str | None, published: str | None) -> Moment | None:
    return moment(cast(Claim, Dated(as_of, published)))


@pytest.mark.parametrize(
    ("text", "minute"),
    [
        (DAY, None),
        (f" {DAY} ", None),
        ("2024-03-02T15:00", 900),
        ("2024-03-02 15:01", 901),
        ("2024-03-02T15:00:59.5Z", 900),
        (EVENING, 13 * 60 + 15),  # with a zone in UTC
        ("2024-03-02T23:59-00:30", 29),  # and then it is the next day
    ],
)
def test_a_date_and_its_minute(text: str, minute: int | None) -> None:
    found = read(text)
    assert found is not None
    assert found.minute == minute
    assert found.day == 738947 + (text.endswith("-00:30"))
    assert not found.stated


@pytest.mark.parametrize("text", [None, "", "2024-02-30", "2024-03-02T25:00", f"on {DAY}", f"{DAY} at noon", "2024-03"])
def test_what_is_no_date_is_no_moment(text: str | None) -> None:
    assert read(text) is None


def test_the_texts_own_time_beats_that_of_publication() -> None:
    found = taken("2024-03-01", EVENING)
    assert found is not None
    assert (found.day, found.minute, found.stated) == (738946, None, True)
    assert found.published == (738947, 13 * 60 + 15)
    alone = taken(None, EVENING)
    assert alone is not None
    assert (alone.day, alone.minute, alone.stated) == (738947, 13 * 60 + 15, False)
    undated = taken(DAY, None)
    assert undated is not None
    assert undated.published is None
    assert taken(None, None) is None
    assert taken(None, "yesterday") is None


@pytest.mark.parametrize(
    ("as_of", "published", "minute"),
    [
        ("2024-03-02T15:00", EVENING, 8 * 60),  # an hour told in Jakarta is of Jakarta's clock
        ("2024-03-02T15:00Z", EVENING, 15 * 60),  # one with a zone keeps it
        ("2024-03-02T15:00+07:00", "2024-03-02T20:15", 15 * 60),  # neither has one where publication has none
        ("2024-03-02T15:00+07:00", DAY, 8 * 60),
    ],
)
def test_an_hour_is_of_the_clock_of_publication(as_of: str, published: str, minute: int) -> None:
    found = taken(as_of, published)
    assert found is not None
    assert found.minute == minute


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        ((None, DAY), (None, NEXT), -1),
        ((None, MORNING), (None, EVENING), -1),
        ((None, DAY), (None, DAY), 0),
        ((None, MORNING), (None, MORNING), 0),
        ((None, DAY), (None, EVENING), 0),  # the first may have come at any hour
        ((DAY, MORNING), (DAY, EVENING), -1),  # without an hour of their own, that of publication
        ((DAY, EVENING), (DAY, EVENING), 0),
        (("2024-03-02T09:00", EVENING), ("2024-03-02T10:00", MORNING), -1),  # with one, never
        (("2024-03-02T09:00", EVENING), (DAY, MORNING), 1),
        ((NEXT, MORNING), (DAY, EVENING), 1),
        ((None, None), (None, DAY), None),
    ],
)
def test_which_was_first(
    one: tuple[str | None, str | None], two: tuple[str | None, str | None], expected: int | None
) -> None:
    a, b = taken(*one), taken(*two)
    assert order(a, b) == expected
    assert order(b, a) == (None if expected is None else -expected)


def test_days_between() -> None:
    assert days_between(read(DAY), read("2024-03-12")) == 10
    assert days_between(read("2024-03-12"), read(DAY)) == 10
    assert days_between(read(MORNING), read(EVENING)) == 0
    assert days_between(None, read(DAY)) is None
    assert days_between(read(DAY), None) is None


def test_unknown_moments_come_last_and_a_day_without_an_hour_before_its_hours() -> None:
    rows = [(None, None), (None, NEXT), (None, EVENING), (DAY, MORNING), ("2024-03-01", EVENING), (None, DAY)]
    found = sorted(rows, key=lambda row: sort_key(taken(*row)))
    assert found == [("2024-03-01", EVENING), (None, DAY), (DAY, MORNING), (None, EVENING), (None, NEXT), (None, None)]
    assert sort_key(taken("2024-03-01", EVENING)) == (0, 738946, -1)  # published on another day
    assert sort_key(None) == (1, 0, 0)
