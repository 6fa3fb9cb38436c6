"""What is fuzzed: each target takes bytes and returns, or raises when claimcheck broke a promise.

A target may see only the exceptions that are documented; everything else is a finding. They are plain functions, so
Atheris, the driver in ``fuzz/run.py`` and the tests all run the same ones.
"""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimcheck.language.lexicon import Lexicon

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))  # the renderers are given the sample report of the tests


@cache
def _lexicons() -> list[Lexicon]:
    from claimcheck.rules import load_rulebook

    found = load_rulebook().languages
    return [found[code] for code in ("id", "en")]


def numerals(data: bytes) -> None:
    """Any text has mentions and rejects in order, apart, inside the text, with ends the right way round."""
    from claimcheck import dates
    from claimcheck.numerals import find

    lexicon = _lexicons()[data[0] % 2 if data else 0]
    text = data[1:].decode("utf-8", "replace")
    found = find(text, lexicon, dates.find(text, lexicon))
    end = 0
    for mention in found.mentions:
        assert end <= mention.start < mention.end <= len(text), mention
        assert mention.start <= mention.number.start < mention.number.end <= mention.end, mention
        assert text[mention.number.start : mention.number.end] == mention.number.text, mention
        low, high = mention.quantity.low, mention.quantity.high
        assert low is None or high is None or low <= high, mention
        end = mention.end
    for reject in found.rejects:
        assert 0 <= reject.start < reject.end <= len(text), reject


def rules(data: bytes) -> None:
    """Any file is a rule or has faults, each with a place, shown without a character that acts."""
    from claimcheck.rules.files import RuleFile
    from claimcheck.rules.reading import read

    parsed, faults = read(RuleFile("mine.yaml", "mine.yaml", False, data))
    assert parsed is not None or faults
    for fault in faults:
        said = str(fault)
        assert (fault.line or 0) >= 1, said
        assert not [one for one in said if not one.isprintable() and one != "\n"], ascii(said)


_KINDS = (*("plain", "jsonl", "rows", "feed", "warc", "pdf") * 5, "webpage")  # the last takes longest


def readers(data: bytes) -> None:
    """Any bytes are records and problems in any format; what a record states is text."""
    from claimcheck.model import Problem
    from claimcheck.readers.formats import KINDS
    from claimcheck.readers.source import Fault, Record, Source

    module = _KINDS[data[0] % len(_KINDS)] if data else "plain"
    (kind,) = (one for one in KINDS if one.module == module)
    source = Source("a.warc.gz" if data[:1] > b"\x80" else f"a{kind.suffixes[0]}", io.BytesIO(data[1:]))  # type: ignore[arg-type]
    try:
        for found in kind.load()(source):
            assert isinstance(found, Record | Problem), found
            if isinstance(found, Record):
                for stated in (found.id, found.text, found.title, found.source, found.published, found.url):
                    assert stated is None or stated.encode("utf-8") is not None
    except Fault as fault:
        said = str(fault.problem("a"))
    else:
        said = ""
    assert said.isprintable() or not said, ascii(said)


def renderers(data: bytes) -> None:
    """Any text in every field comes out inert in every format, and JSON stays JSON."""
    from claimcheck.renderers import FORMATS, render
    from tests.renderers.hostile import report

    payload = data[1:].decode("utf-8", "replace")
    names = [name for name in FORMATS if name != "xlsx"]
    name = names[data[0] % len(names)] if data else "text"
    rendered = render(report(payload), name)
    shown = rendered.decode("utf-8") if isinstance(rendered, bytes) else rendered
    shown.encode("utf-8")
    white = "\n\r\t" if name == "html" else "\n\r"  # a page shows the whole article, with its tabs
    assert not [one for one in shown if (ord(one) < 32 and one not in white) or 0x7F <= ord(one) < 0xA0], name
    if name in ("json", "sarif", "annotations"):
        json.loads(shown)
    elif name == "jsonl":
        assert [json.loads(line) for line in shown.splitlines()]
    elif name == "github":
        commands = [line for line in shown.split("\n") if line.lstrip().startswith("::")]
        assert all(line.startswith(("::error ", "::warning ", "::notice ")) for line in commands), commands
    elif name == "csv":
        import csv

        cells = [cell for row in csv.reader(io.StringIO(shown)) for cell in row if cell]
        assert not [cell for cell in cells if cell[0] in "=+@\t\r"], cells


TARGETS: dict[str, Callable[[bytes], None]] = {
    "numerals": numerals,
    "rules": rules,
    "readers": readers,
    "renderers": renderers,
}
_SENTENCES = (
    "Sebanyak 1.234 orang tewas, kata BPBD, Senin (2/3/2024). Kerugian Rp2,3 miliar atau naik 4,5 persen.",
    "At least 162 people were killed and more than $1.5 million lost between 5 and 7 March, up 12 per cent.",
    "seratus enam puluh dua ribu lima ratus, setengah juta, two hundred and five thousand, 1½, ③, １２３, ١٦٢",
)
_RULE = (
    "id: icebergs-sighted\ncounts: {en: [iceberg]}\naction: {en: [sighted]}\nregex: {en: ['(?P<number>[0-9]+) b']}\n"
)
_RECORD = '{"id": "a", "text": "Sebanyak 12 orang tewas.", "language": "id", "published": "2024-03-02"}\n'
_HTML = "<html lang=id><title>Banjir</title><article><h1>Banjir</h1><p>Sebanyak 12 orang tewas.</p></article></html>"
_FEED = (
    "<rss version='2.0'><channel><item><title>Gempa</title><description>12 tewas</description></item></channel></rss>"
)
_WARC = (
    "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/\r\nContent-Type: application/http\r\n"
    "Content-Length: 66\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>12 orang tewas</p>\r\n\r\n"
)
SEEDS: dict[str, tuple[bytes, ...]] = {
    "numerals": tuple(bytes([n]) + text.encode() for n in (0, 1) for text in _SENTENCES),
    "rules": (_RULE.encode(), b"- a\n", b"a: &x [*x]\n", b"id: [\n", b"schema: x\n\xff"),
    "readers": (
        b"\0---\nsource: a\n---\nSebanyak 12 orang tewas.\n",
        b"\1" + _RECORD.encode(),
        b"\36" + _HTML.encode(),
        b"\2id,text\n1,Sebanyak 12 orang\n",
        b"\3" + _FEED.encode(),
        b"\4" + _WARC.encode(),
        b"\5%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj trailer<</Root 1 0 R>>",
    ),
    "renderers": tuple(
        bytes([n]) + text.encode()
        for n, text in enumerate(
            ("<b>x</b>", "=1+1", "::error::x", "| a `b` @c", "\x1b[31m", "{{ 7 }}", "a\nb", "[x](y)")
        )
    ),
}
