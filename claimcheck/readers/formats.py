"""Which module reads which file ending. Adding a format is adding a module and a line here."""

from __future__ import annotations

from importlib import import_module

from claimcheck.readers.source import Format

_MODULES = {
    "plain": (".txt", ".md", ".markdown", ".text"),
    "jsonl": (".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz"),
}
_BY_SUFFIX = {suffix: module for module, suffixes in _MODULES.items() for suffix in suffixes}
SUFFIXES = tuple(sorted(_BY_SUFFIX))
STDIN_FORMATS = {"txt": "plain", "jsonl": "jsonl"}


def format_of(suffix: str) -> Format | None:
    """The format of a file ending, or None when claimcheck reads no such file."""
    module = _BY_SUFFIX.get(suffix)
    return load(module) if module else None


def load(module: str) -> Format:
    """The format of that name, imported only now: a folder of text never pays for web pages."""
    reader: Format = import_module(f"claimcheck.readers.{module}").read
    return reader
