"""Which module reads which file ending. Adding a format is adding a module and a line here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec

from claimcheck.errors import UsageError
from claimcheck.readers.source import Format


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file. ``apart`` means its parser can hang or die, and is run where that harms nothing.

    ``package`` is what the ``extra`` of that name installs, and is needed.
    """

    module: str
    suffixes: tuple[str, ...]
    apart: bool = False
    package: str | None = None
    extra: str | None = None

    def load(self) -> Format:
        """The reading function, imported only now: a folder of text never pays for web pages."""
        reader: Format = import_module(f"claimcheck.readers.{self.module}").read
        return reader


KINDS = (
    Kind("plain", (".txt", ".md", ".markdown", ".text")),
    Kind("jsonl", (".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz")),
    Kind("webpage", (".html", ".htm", ".xhtml"), apart=True),
    Kind("rows", (".csv",)),
    Kind("pdf", (".pdf",), apart=True, package="pypdf", extra="pdf"),
    Kind("feed", (".rss", ".atom", ".xml"), apart=True, package="feedparser", extra="feeds"),
    Kind("warc", (".warc", ".warc.gz"), package="fastwarc", extra="warc"),
)
PLAIN = KINDS[0]
_BY_SUFFIX = {suffix: kind for kind in KINDS for suffix in kind.suffixes}
SUFFIXES = tuple(sorted(_BY_SUFFIX))
STDIN_FORMATS = {"txt": PLAIN, "jsonl": KINDS[1], "html": KINDS[2]}


def kind_of(suffix: str) -> Kind | None:
    """The kind of file an ending stands for, or None when claimcheck reads no such file."""
    return _BY_SUFFIX.get(suffix)


def require(kinds: Iterable[Kind]) -> None:
    """Refuse, before anything is read, what needs a package that is not installed.

    Raises:
        UsageError: with the line that installs it.
    """
    for kind in kinds:
        if kind.package and find_spec(kind.package) is None:
            raise UsageError(f'{kind.suffixes[0]} files need one more package: pip install "claimcheck[{kind.extra}]"')
