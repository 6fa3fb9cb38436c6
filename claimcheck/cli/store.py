"""The commands on a store: ``history`` and ``query``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from claimcheck.cli.options import Output, Running
from claimcheck.cli.rendering import format_of, place
from claimcheck.cli.session import Session
from claimcheck.cli.streams import Terminal

if TYPE_CHECKING:
    from claimcheck.store.moves import Course, Move

_FORMATS = ("text", "jsonl", "json", "csv")
_WIDEST = 48
_SAMPLE = 200
"""Rows whose cells decide the width of columns."""
_Store = Annotated[str, typer.Option("--store", metavar="FILE", help="The store to read.", show_default=False)]


def history(
    terminal: Terminal,
    measure: Annotated[
        str, typer.Argument(metavar="MEASURE", help="A measure (people.killed), a concept, or what is counted.")
    ],
    store: _Store,
    output: Output,
    running: Running,
    since: Annotated[str | None, typer.Option("--since", metavar="DATE", help="Only figures from this day on.")] = None,
    until: Annotated[str | None, typer.Option("--until", metavar="DATE", help="Only figures up to this day.")] = None,
) -> int:
    """Show who moved a figure, and when, from everything a store has read.

    \b
    Examples:
      claimcheck history people.killed --store desk.db
      claimcheck history people.killed --store desk.db --since 2025-03-01
      claimcheck history orang --store desk.db --format csv
    """
    session = Session.begin(terminal, running, None, output)
    wanted = format_of(session, output.output, text="text", screen="text", allowed=_FORMATS)

    from claimcheck.store.moves import history as courses_of

    courses = courses_of(Path(store), measure, since=since, until=until)
    if wanted == "text":
        data = "\n".join("".join(f"{line}\n" for line in _course_lines(course)) for course in courses)
    else:
        data = _written([_move_record(measure, course, move) for course in courses for move in course.moves], wanted)
    place(session, data, wanted, output.output)
    moves = sum(len(course.moves) for course in courses)
    return session.finish(session.words.count("story", len(courses)), session.words.count("move", moves))


def query(
    terminal: Terminal,
    statement: Annotated[str, typer.Argument(metavar="SQL", help="One SELECT.")],
    store: _Store,
    output: Output,
    running: Running,
    timeout: Annotated[
        float, typer.Option("--timeout", metavar="SECONDS", help="Stop a query that takes longer.")
    ] = 60,
) -> int:
    """Ask a store a question in SQL; it can only be read. The view "figures" answers most of them.

    \b
    Examples:
      claimcheck query "SELECT published, source, value FROM figures WHERE measure = 'people.killed'" --store desk.db
      claimcheck query "SELECT verdict, count(*) FROM comparisons GROUP BY 1" --store desk.db --format csv
    """
    session = Session.begin(terminal, running, None, output)
    wanted = format_of(session, output.output, text="text", screen="text", allowed=_FORMATS)

    from claimcheck.store.asking import ask

    answer = ask(Path(store), statement, timeout=timeout)
    rows = [tuple(_cell(value) for value in row) for row in answer.rows]
    if wanted == "text":
        data = "".join(f"{line}\n" for line in _table(answer.columns, rows))
    else:
        names = _distinct(answer.columns)
        data = _written([dict(zip(names, row, strict=True)) for row in rows], wanted, names)
    place(session, data, wanted, output.output)
    return session.finish(session.words.count("row", len(rows)))


def _cell(value: Any) -> Any:
    return f"x'{value.hex()}'" if isinstance(value, bytes) else value


def _distinct(columns: Sequence[str]) -> tuple[str, ...]:
    """Names that can be keys: a second ``count(*)`` becomes ``count(*)_2``."""
    seen: dict[str, int] = {}
    names = []
    for column in columns:
        seen[column] = seen.get(column, 0) + 1
        names.append(column if seen[column] == 1 else f"{column}_{seen[column]}")
    return tuple(names)


def _table(columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> Iterator[str]:
    """Columns as wide as their cells; a long cell is cut with an ellipsis, a number never."""
    from claimcheck.renderers.inert import one_line

    def shown(value: Any) -> str:
        return "" if value is None else str(value) if isinstance(value, int | float) else one_line(str(value), _WIDEST)

    lines = [[shown(value) for value in row] for row in rows]
    widths = [
        max([len(one_line(column)), *(len(line[index]) for line in lines[:_SAMPLE])])
        for index, column in enumerate(columns)
    ]
    numeric = [all(isinstance(row[index], int | float | None) for row in rows) for index in range(len(columns))]
    for line in [[one_line(column) for column in columns], ["-" * width for width in widths], *lines]:
        cells = (c.rjust(w) if right else c.ljust(w) for c, w, right in zip(line, widths, numeric, strict=True))
        yield "  ".join(cells).rstrip()


def _course_lines(course: Course) -> Iterator[str]:
    from claimcheck.renderers.inert import one_line

    yield one_line(course.title, 100)
    for move in course.moves:
        figure = f"{move.before} → {move.figure}" if move.before else move.figure
        unit = move.claim.quantity.currency or move.claim.quantity.unit
        source = move.article.source or move.article.id.partition("\0")[0]
        said = f"{move.who} ({source})" if move.who != source else source
        again = f", said again {move.repeats} times" if move.repeats > 1 else ", said again" if move.repeats else ""
        first = "" if move.new else ", as others had said"
        when = one_line((move.when or "undated").replace("T", " "))
        yield f"  {when:25}  {figure}{' ' + one_line(unit) if unit else ''}  {one_line(said)}{first}{again}"


def _move_record(measure: str, course: Course, move: Move) -> dict[str, Any]:
    claim = move.claim
    return {
        "measure": claim.measure or measure,
        "story": course.story,
        "when": move.when,
        "figure": move.figure,
        "before": move.before,
        "unit": claim.quantity.unit,
        "currency": claim.quantity.currency,
        "who": move.who,
        "new": move.new,
        "repeats": move.repeats,
        "source": move.article.source,
        "article": move.article.id.partition("\0")[0],
        "published": move.article.published,
        "population": claim.population,
        "quote": claim.quote,
        "claim": claim.id,
    }


def _written(records: Sequence[dict[str, Any]], wanted: str, columns: Iterable[str] = ()) -> str:
    from claimcheck.contract import dumps

    if wanted == "json":
        return dumps(records, indent=2) + "\n"
    if wanted == "jsonl":
        return "".join(dumps(record) + "\n" for record in records)
    from claimcheck.renderers.csv import write

    names = tuple(columns) or tuple(records[0] if records else ())
    return write(names, ({name: _text(value) for name, value in record.items()} for record in records))


def _text(value: Any) -> Any:
    return "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)
