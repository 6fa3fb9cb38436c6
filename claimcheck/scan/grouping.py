"""Which articles are compared with which: stories, found in overlapping slices of time, and measures that outlast them.

Articles are laid out by date and cut into slices that overlap by half, so that every story shorter than half a slice is
whole in one of them; stories that share an article are one. No slice, and no group, is larger than fits in memory,
however many articles there are.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import pyarrow as pa
import pyarrow.compute as pc

from claimcheck.compare.courses import is_slow
from claimcheck.compare.stories import find_stories
from claimcheck.model import Article, Claim, Quantity, Span
from claimcheck.scan.comparing import CROWD, MEASURE, Statement, spare
from claimcheck.scan.parts import read_part

if TYPE_CHECKING:
    import numpy
    from numpy.typing import NDArray

    from claimcheck.rules.rulebook import Rulebook

    Numbers = NDArray[numpy.int64]

SLICE = 10_000
"""Articles among which stories are looked for at a time."""
STORY = 2_000
"""Articles of one story that are compared in one go; a longer story is cut where its time is cut."""
_UNDATED = 2**62
_STATED = ["claim", "article_key", "measure", "rule", "published", "as_of", "source", "quantity", "attribution"]


@dataclass(frozen=True, slots=True)
class Index:
    """Every article once, by date: its key, the file it is in and its row there. Positions count through this."""

    places: tuple[str, ...]
    keys: tuple[str, ...]
    place: Numbers
    row: Numbers

    def __len__(self) -> int:
        return len(self.keys)


class Slice(NamedTuple):
    """Positions ``start`` to ``end``, and for each file the rows that are theirs with their positions."""

    start: int
    end: int
    rows: tuple[tuple[str, Numbers, Numbers], ...]


class Linked(NamedTuple):
    """For each position of a slice the first position of its story, and the name of the story by that."""

    start: int
    first: tuple[int, ...]
    names: Mapping[int, str]


class Groups(NamedTuple):
    """Groups in order of time: names, and for each its positions; ``story`` names the story of every position."""

    names: tuple[str, ...]
    members: tuple[tuple[int, ...], ...]
    story: tuple[str, ...]
    cut: int
    """Stories that were too long for one group."""


def index_articles(root: Path, places: Sequence[str]) -> Index:
    """The index of the articles in these files; one that was read twice is taken from the first file that has it."""
    import numpy

    keys: list[Any] = []
    moments: list[Any] = []
    place: list[Numbers] = []
    row: list[Numbers] = []
    for number, one in enumerate(places):
        table = read_part(root, one, ["key", "published_at"])
        keys.append(table.column("key").combine_chunks())
        when = pc.fill_null(table.column("published_at").cast(pa.int64()), _UNDATED)
        moments.append(when.combine_chunks())
        place.append(numpy.full(len(table), number, numpy.int64))
        row.append(numpy.arange(len(table), dtype=numpy.int64))
    if not keys:
        nothing = numpy.zeros(0, numpy.int64)
        return Index(tuple(places), (), nothing, nothing)
    table = pa.table(
        {
            "when": pa.concat_arrays(moments),
            "key": pa.concat_arrays(keys),
            "place": numpy.concatenate(place),
            "row": numpy.concatenate(row),
        }
    ).sort_by([(name, "ascending") for name in ("when", "key", "place", "row")])
    found = table.column("key").to_pylist()
    fresh = numpy.array([n == 0 or found[n - 1] != key for n, key in enumerate(found)], bool)
    kept = [key for key, new in zip(found, fresh, strict=True) if new]
    return Index(
        tuple(places), tuple(kept), table.column("place").to_numpy()[fresh], table.column("row").to_numpy()[fresh]
    )


def slices(index: Index, size: int = SLICE) -> Iterator[Slice]:
    """The slices of an index, each overlapping the next by half."""
    start = 0
    while start < len(index):
        end = min(len(index), start + size)
        yield Slice(start, end, tuple(_rows(index, range(start, end))))
        if end == len(index):
            return
        start += size // 2


def _rows(index: Index, positions: Sequence[int]) -> Iterator[tuple[str, Numbers, Numbers]]:
    import numpy

    chosen = numpy.asarray(positions, numpy.int64)
    places = index.place[chosen]
    for number in numpy.unique(places):
        mine = chosen[places == number]
        mine = mine[numpy.argsort(index.row[mine], kind="stable")]
        yield index.places[number], index.row[mine], mine


def link_slice(work: Slice, root: Path) -> Linked:
    """The stories of one slice."""
    articles: dict[int, Article] = {}
    for place, rows, positions in work.rows:
        table = read_part(root, place, ["key", "title", "text", "published", "language"]).take(pa.array(rows))
        for position, row in zip(positions.tolist(), table.to_pylist(), strict=True):
            articles[position] = Article(
                row["key"], row["text"], row["title"], published=row["published"], language=row["language"]
            )
    story_of = find_stories(list(articles.values()))
    firsts: dict[str, int] = {}
    for position in range(work.start, work.end):
        firsts.setdefault(story_of[articles[position].id], position)
    first = tuple(firsts[story_of[articles[position].id]] for position in range(work.start, work.end))
    return Linked(work.start, first, {position: story for story, position in firsts.items()})


def join(index: Index, linked: Sequence[Linked], most: int = STORY) -> Groups:
    """The groups of all slices together; ``linked`` is in order of the slices."""
    parent = list(range(len(index)))
    names: dict[int, str] = {}

    def root(position: int) -> int:
        while parent[position] != position:
            parent[position] = parent[parent[position]]
            position = parent[position]
        return position

    for one in linked:
        for offset, first in enumerate(one.first):
            a, b = root(one.start + offset), root(first)
            parent[max(a, b)] = min(a, b)
        for position, name in one.names.items():
            names.setdefault(position, name)
    members: dict[int, list[int]] = defaultdict(list)
    story: list[str] = []
    for position in range(len(index)):
        members[root(position)].append(position)
        story.append(names[root(position)])
    groups: list[str] = []
    chosen: list[tuple[int, ...]] = []
    cut = 0
    for first, positions in members.items():
        pieces = [tuple(positions[start : start + most]) for start in range(0, len(positions), most)]
        cut += len(pieces) > 1
        groups += [names[first] if len(pieces) == 1 else f"{names[first]}/{n}" for n in range(len(pieces))]
        chosen += pieces
    return Groups(tuple(groups), tuple(chosen), tuple(story), cut)


def measure_groups(
    root: Path, places: Sequence[str], index: Index, rulebook: Rulebook, most: int = CROWD
) -> tuple[dict[str, tuple[int, ...]], int]:
    """For each measure that outlasts stories, the positions of the articles to be compared; and the claims left out.

    ``places`` are the files of claims. A crowded measure is thinned by a few columns, before any text is read.
    """
    position_of = {key: position for position, key in enumerate(index.keys)}
    stated: dict[str, dict[str, tuple[Statement, int]]] = defaultdict(dict)
    for place in places:
        table = read_part(root, place, _STATED)
        pairs = table.group_by(["rule", "measure"]).aggregate([]).to_pylist()
        slow = {row["measure"] for row in pairs if row["measure"] and is_slow(_claim(**row), rulebook)}
        wanted = pc.is_in(table.column("measure"), pa.array(sorted(slow), pa.string()))
        for row in table.filter(wanted).to_pylist():
            position = position_of.get(row["article_key"])
            if position is not None:
                stated[row["measure"]][row["claim"]] = (_statement(row), position)
    groups: dict[str, tuple[int, ...]] = {}
    left_out = 0
    for measure in sorted(stated):
        found = stated[measure]
        kept = spare([statement for statement, _ in found.values()], most)
        left_out += len(found) - len(kept)
        positions = sorted({found[claim][1] for claim in kept})
        if len(positions) > 1:
            groups[MEASURE + measure] = tuple(positions)
    return groups, left_out


def _statement(row: Mapping[str, Any]) -> Statement:
    said, quantity = row["attribution"], row["quantity"]
    who = said["organisation"] or said["speaker"] or row["source"] or row["article_key"]
    figure = f"{quantity['notation']} {quantity['unit'] or ''} {quantity['currency'] or ''}"
    return Statement(row["as_of"] or row["published"] or "", row["claim"], who, figure)


def _claim(rule: str, measure: str) -> Claim:
    """A claim of which nothing but its rule and measure matters."""
    nothing = Span(0, 0, "")
    quantity = Quantity(None, None)
    return Claim("", "", None, None, None, "", "text", 0, 0, "", nothing, quantity, None, measure=measure, rule=rule)
