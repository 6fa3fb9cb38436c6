"""Stories over slices of time: whole where slices meet, and never larger than fits."""

from __future__ import annotations

from collections.abc import Sequence

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("pyarrow")

from claimcheck.scan.grouping import Index, Linked, join, slices
from claimcheck.scan.rows import sent


def index_of(count: int) -> Index:
    row = numpy.arange(count, dtype=numpy.int64)
    return Index(("articles/language=id/a.parquet",), tuple(f"{n:024x}" for n in range(count)), row * 0, row)


def linked(start: int, stories: Sequence[int]) -> Linked:
    """A slice whose articles are of these stories."""
    firsts: dict[int, int] = {}
    for offset, story in enumerate(stories):
        firsts.setdefault(story, start + offset)
    first = tuple(firsts[story] for story in stories)
    return Linked(start, first, {position: f"story-{position}" for position in firsts.values()})


def test_slices_overlap_by_half_and_end_with_the_last_article() -> None:
    assert [(one.start, one.end) for one in slices(index_of(23), 10)] == [(0, 10), (5, 15), (10, 20), (15, 23)]
    assert [(one.start, one.end) for one in slices(index_of(10), 10)] == [(0, 10)]
    assert not list(slices(index_of(0), 10))


def test_a_story_that_goes_on_in_the_next_slice_is_one() -> None:
    groups = join(index_of(8), [linked(0, [1, 2, 1, 2, 1, 3]), linked(3, [2, 1, 3, 1, 2])])
    assert dict(zip(groups.names, groups.members, strict=True)) == {
        "story-0": (0, 2, 4, 6),
        "story-1": (1, 3, 7),
        "story-5": (5,),
    }
    assert groups.story == ("story-0", "story-1", "story-0", "story-1", "story-0", "story-5", "story-0", "story-1")


def test_a_story_without_end_is_cut_by_its_time() -> None:
    groups = join(index_of(7), [linked(0, [1] * 7)], most=3)
    assert groups.names == ("story-0/0", "story-0/1", "story-0/2")
    assert groups.members == ((0, 1, 2), (3, 4, 5), (6,))
    assert groups.cut == 1
    assert set(groups.story) == {"story-0"}


@given(st.lists(st.integers(0, 5), min_size=1, max_size=60), st.integers(2, 20), st.integers(1, 9))
def test_every_article_is_in_one_group_of_bearable_size(stories: list[int], size: int, most: int) -> None:
    index = index_of(len(stories))
    found = [linked(one.start, stories[one.start : one.end]) for one in slices(index, size)]
    groups = join(index, found, most)
    assert sorted(position for members in groups.members for position in members) == list(range(len(stories)))
    assert all(len(members) <= most for members in groups.members)
    assert len(set(groups.names)) == len(groups.names)
    rows = [row for one in sent(index, groups) for row in one.rows]
    assert sorted(rows) == list(range(len(stories)))
