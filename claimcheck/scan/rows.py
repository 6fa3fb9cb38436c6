"""Articles with their claims inside, by group: what is sent to where a group is compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.compute as pc

from claimcheck.scan import tables
from claimcheck.scan.grouping import Groups, Index
from claimcheck.scan.parts import read_part

if TYPE_CHECKING:
    import numpy
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Sent:
    """What one file of articles sends: rows, and for each its group's number, its group and its story."""

    place: str
    rows: tuple[int, ...]
    numbers: tuple[int, ...]
    groups: tuple[str, ...]
    stories: tuple[str, ...]


def claims_place(articles: str) -> str:
    """The file of claims that belongs to a file of articles."""
    return "claims" + articles.removeprefix("articles")


def sent(index: Index, groups: Groups) -> list[Sent]:
    """What every file sends, groups numbered in their order. An article may be in its story and in measures besides."""
    found: dict[int, list[tuple[int, int, str, str]]] = {}
    for number, (name, positions) in enumerate(zip(groups.names, groups.members, strict=True)):
        for position in positions:
            place, row = int(index.place[position]), int(index.row[position])
            found.setdefault(place, []).append((row, number, name, groups.story[position]))
    result = []
    for place in sorted(found):
        rows, numbers, names, stories = zip(*sorted(found[place]), strict=True)
        result.append(Sent(index.places[place], rows, numbers, names, stories))
    return result


def grouped_rows(root: Path, work: Sent) -> pa.Table:
    """The rows one file sends (:data:`tables.ROWS`), in the order of ``work``."""
    articles = read_part(root, work.place).select([one.name for one in tables.ARTICLES]).cast(tables.ARTICLES)
    claims = _claims(root, work.place)
    nested = _nested(articles.column("key"), claims)
    table = articles.append_column("claims", nested).take(pa.array(work.rows, pa.int64()))
    table = table.add_column(0, "story", pa.array(work.stories, pa.string()))
    table = table.add_column(0, "group", pa.array(work.groups, pa.string()))
    return table.cast(tables.ROWS)


def _claims(root: Path, place: str) -> pa.Table:
    path = claims_place(place)
    if not (root / path).exists():
        return tables.CLAIMS.empty_table()
    return read_part(root, path).select([one.name for one in tables.CLAIMS]).cast(tables.CLAIMS)


def _nested(keys: pa.ChunkedArray, claims: pa.Table) -> pa.Array:
    """The claims of each article as a list; both stand in one order, so lists are runs of rows."""
    import numpy

    fresh = _first_of_each(claims.column("claim"))
    claims = claims.take(pa.array(fresh)).combine_chunks()  # an article that was read twice has its claims twice
    owners = claims.column("article_key")
    codes = pc.index_in(owners, value_set=pc.unique(keys)).to_numpy()
    articles = pc.index_in(keys, value_set=pc.unique(keys)).to_numpy()
    counts = numpy.bincount(codes, minlength=int(articles.max(initial=-1)) + 1)
    firsts = _first_of_each(keys)
    lengths = numpy.zeros(len(keys), numpy.int64)
    lengths[firsts] = counts[articles[firsts]]
    offsets = numpy.concatenate([[0], numpy.cumsum(lengths)]).astype(numpy.int32)
    values = pa.StructArray.from_arrays(
        [claims.column(one.name).combine_chunks() for one in tables.CLAIMS], fields=list(tables.CLAIM)
    )
    return pa.ListArray.from_arrays(pa.array(offsets), values)


def _first_of_each(values: pa.ChunkedArray) -> NDArray[numpy.int64]:
    """The rows at which each value occurs first, in order."""
    import numpy

    codes = pc.index_in(values, value_set=pc.unique(values)).to_numpy()
    return numpy.sort(numpy.unique(codes, return_index=True)[1])


def take_groups(table: pa.Table) -> Sequence[pa.Table]:
    """The table's groups one by one, in order of their names."""
    names = pc.unique(table.column("group"))
    return [table.filter(pc.equal(table.column("group"), name)) for name in sorted(names.to_pylist())]
