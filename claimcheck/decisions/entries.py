"""The lines of a decisions file: one JSON object a decision, sorted by key, so that two files merge cleanly."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NoReturn, get_args

from claimcheck.contract.writing import dumps
from claimcheck.decisions.content import Content, Figure
from claimcheck.model import Comparison, Decision, Problem, Ruling

SCHEMA = "claimcheck/decision@1"
RULINGS: tuple[Ruling, ...] = get_args(Ruling)
LIMIT = 1_000
"""Characters a note may have, so that every report can show it whole."""
_LINE_LIMIT = 1_000_000


@dataclass(frozen=True, slots=True)
class Entry:
    """A decision with what it was made about. ``record`` is the line's object, kept with keys of later versions."""

    key: str
    measure: str
    title: str
    figures: frozenset[Figure]
    articles: frozenset[str]
    decision: Decision
    record: dict[str, Any]
    path: str = ""
    line: int = 0

    @classmethod
    def of(cls, comparison: Comparison, content: Content, decision: Decision) -> Entry:
        """The entry for a new decision about a comparison."""
        figures = [
            {"article": article, "quote": one.quote, "quantity": one.quantity, "text": one.text}
            for one, article in content.articles.items()
        ]
        record = {
            "schema": SCHEMA,
            "key": content.key,
            "title": comparison.title,
            "ruling": decision.ruling,
            "note": decision.note,
            "by": decision.by,
            "date": decision.date,
            "measure": comparison.measure,
            "figures": figures,
        }
        return _entry(record, "", 0)


class _Damaged(Exception):
    """Why a line is no decision."""


def parse(data: bytes, path: str) -> tuple[list[Entry], list[Problem]]:
    """The entries of a file, and a problem for every line that is none; where a key is twice, the later day holds."""
    entries: dict[str, Entry] = {}
    problems: list[Problem] = []
    for number, line in enumerate(data.removeprefix(b"\xef\xbb\xbf").split(b"\n"), start=1):
        if not line.strip():
            continue
        try:
            entry = _entry(_object(line), path, number)
        except _Damaged as reason:
            message = f"not a decision: {reason}"
            problems.append(Problem(path, number, None, message, "the other lines are honoured", "decision"))
            continue
        entries[entry.key] = later(entries.get(entry.key), entry)
    return list(entries.values()), problems


def later(before: Entry | None, entry: Entry) -> Entry:
    """Of two decisions about the same figures, the one of the later day; of one day, the one that comes later."""
    return before if before is not None and before.decision.date > entry.decision.date else entry


def write(entries: Iterable[Entry]) -> str:
    """The file that holds these entries, sorted, one a line."""
    return "".join(dumps(entry.record) + "\n" for entry in sorted(entries, key=lambda entry: entry.key))


def _object(line: bytes) -> dict[str, Any]:
    if len(line) > _LINE_LIMIT:
        raise _Damaged(f"longer than {_LINE_LIMIT:,} bytes")
    try:
        value = json.loads(line.decode("utf-8"), parse_constant=_refuse, object_pairs_hook=_unique)
    except UnicodeDecodeError:
        raise _Damaged("not UTF-8") from None
    except json.JSONDecodeError as error:
        raise _Damaged(f"not JSON: {error.msg}") from None
    except (ValueError, RecursionError):
        raise _Damaged("not JSON that can be read") from None
    if not isinstance(value, dict):
        raise _Damaged("not an object")
    return value


def _entry(record: dict[str, Any], path: str, line: int) -> Entry:
    if record.get("schema") != SCHEMA:
        raise _Damaged(f'its "schema" is {record.get("schema")!r}, not {SCHEMA!r}')
    ruling = _text(record, "ruling")
    if ruling not in RULINGS:
        raise _Damaged(f'"ruling" is {ruling!r}, not one of {", ".join(RULINGS)}')
    by = None if record.get("by") is None else _text(record, "by")
    decision = Decision(ruling, _text(record, "note"), by, _day(_text(record, "date")))
    figures = record.get("figures")
    if not isinstance(figures, list) or not figures or not all(isinstance(one, dict) for one in figures):
        raise _Damaged('"figures" should be a list of objects')
    return Entry(
        key=_text(record, "key"),
        measure=_text(record, "measure"),
        title=_text(record, "title"),
        figures=frozenset(Figure(*(_text(one, name) for name in Figure._fields)) for one in figures),
        articles=frozenset(_text(one, "article") for one in figures),
        decision=decision,
        record=record,
        path=path,
        line=line,
    )


def _text(record: dict[str, Any], name: str) -> str:
    value = record.get(name)
    if not isinstance(value, str):
        raise _Damaged(f'"{name}" should be a text')
    if any("\ud800" <= character <= "\udfff" for character in value):
        raise _Damaged(f'"{name}" holds half a character')
    return value


def _day(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise _Damaged(f'"date" is {text!r}, not a day like 2024-03-05') from None


def _unique(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise _Damaged("a key is given twice")
    return found


def _refuse(constant: str) -> NoReturn:
    raise _Damaged(f"{constant} is not JSON")
