"""The map step: articles in, claims out. Pure but for the rulebook, which every process loads once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pyarrow as pa

from claimcheck.extract import extract
from claimcheck.model import Article, Problem
from claimcheck.readers import apart, warc
from claimcheck.readers.settling import Settler
from claimcheck.readers.source import Record
from claimcheck.scan import tables

if TYPE_CHECKING:
    from claimcheck.rules.rulebook import Rulebook


class Piece(NamedTuple):
    """What a worker is handed of one input: a record that is ready, a file, or a page of an archive to be parsed."""

    source: str
    what: Record | apart.Task | warc.Page


@dataclass(frozen=True, slots=True)
class Recipe:
    """How pieces become claims: rules besides the bundled ones, and the language of everything, if one is set."""

    rules: tuple[str, ...] = ()
    language: str | None = None

    def rulebook(self) -> Rulebook:
        """The rules, loaded once for the life of a process."""
        return _rulebook(self.rules)


@cache
def _rulebook(paths: tuple[str, ...]) -> Rulebook:
    from claimcheck.rules import load_rulebook

    return load_rulebook([Path(path) for path in paths])


@dataclass(frozen=True, slots=True)
class Extracted:
    """The articles and claims of some pieces as Arrow streams, and what could not be read: fit to travel."""

    articles: bytes
    claims: bytes
    problems: tuple[Problem, ...]


def extract_batch(articles: pa.RecordBatch, rulebook: Rulebook) -> pa.RecordBatch:
    """The claims of a batch of articles (:data:`tables.ARTICLES` in, :data:`tables.CLAIMS` out), in the order of both.

    Each row is worked out by itself, so batches may be cut and joined anywhere.
    """
    rows = articles.to_pylist()
    return tables.claims_batch((row, extract(tables.article_of(row), rulebook)) for row in rows)


def read_and_extract(pieces: Sequence[Piece], recipe: Recipe) -> Extracted:
    """The articles and claims of pieces."""
    rulebook = recipe.rulebook()
    settler = Settler(rulebook, recipe.language)
    articles: list[tuple[Article, str]] = []
    problems: list[Problem] = []
    for piece in pieces:
        for found in _records(piece.what):
            for settled in [found] if isinstance(found, Problem) else settler.settle(found, piece.source):
                if isinstance(settled, Problem):
                    problems.append(settled)
                else:
                    articles.append((settled, piece.source))
    batch = tables.articles_batch(articles)
    return Extracted(to_bytes(batch), to_bytes(extract_batch(batch, rulebook)), tuple(problems))


def _records(what: Record | apart.Task | warc.Page) -> Iterator[Record | Problem]:
    if isinstance(what, Record):
        yield what
    elif isinstance(what, warc.Page):
        yield warc.parse(what)
    else:
        yield from apart.records(what)


def to_bytes(batch: pa.RecordBatch) -> bytes:
    """A batch as an Arrow stream."""
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, batch.schema) as writer:
        writer.write_batch(batch)
    return bytes(sink.getvalue().to_pybytes())


def from_bytes(data: bytes) -> pa.Table:
    """The table of an Arrow stream."""
    with pa.ipc.open_stream(data) as reader:
        return reader.read_all()
