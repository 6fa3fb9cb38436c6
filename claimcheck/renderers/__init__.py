"""Reports in every format people and programs read: one file per format, one table that names them.

The terminal table is not here: rich belongs to the command line (``claimcheck.cli.table``).
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePath
from typing import cast

from claimcheck.errors import UsageError
from claimcheck.model import Report

Render = Callable[[Report, str], str | bytes]


@dataclass(frozen=True, slots=True)
class Format:
    """An output format: the module that writes it, and the file endings that ask for it, longest first."""

    module: str
    endings: tuple[str, ...] = ()


FORMATS: dict[str, Format] = {
    "text": Format("text", (".txt",)),
    "json": Format("json", (".json",)),
    "jsonl": Format("jsonl", (".jsonl", ".ndjson")),
    "csv": Format("csv", (".csv",)),
    "md": Format("md", (".md", ".markdown")),
    "html": Format("html", (".html", ".htm")),
    "xlsx": Format("xlsx", (".xlsx",)),
    "sarif": Format("sarif", (".sarif", ".sarif.json")),
    "github": Format("github"),
    "annotations": Format("annotations", (".jsonld",)),
}


def render(report: Report, format: str, *, language: str = "en") -> str | bytes:
    """The report in one format; ``language`` is the interface's (en, id), and data formats ignore it.

    Text comes with its own line ends (CSV has CRLF), to be written as UTF-8 without newline translation.

    Raises:
        UsageError: the format or language is unknown, or the format's extra is not installed.
    """
    if format not in FORMATS:
        raise UsageError(f"unknown format {format!r}; known are {', '.join(FORMATS)}")
    module = importlib.import_module(f"claimcheck.renderers.{FORMATS[format].module}")
    return cast(Render, module.render)(report, language)


def format_of(path: PurePath) -> str | None:
    """The format a file name asks for by its ending, or None."""
    name = path.name.lower()
    endings = [(ending, format) for format, known in FORMATS.items() for ending in known.endings]
    for ending, format in sorted(endings, key=lambda pair: -len(pair[0])):
        if name.endswith(ending):
            return format
    return None
