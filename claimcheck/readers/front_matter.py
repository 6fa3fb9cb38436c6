"""The block of YAML between two ``---`` lines at the top of a text: source, title, language, published, url, author.

What others call these (``date``, ``outlet``, ``lang``) is understood.
Read with the limits of rule files: no anchors, aliases, merge keys, tags or deep nesting, and every value is the
text that was written.
"""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.readers.keys import given
from claimcheck.readers.source import Fault

FIELDS = ("source", "title", "language", "published", "url", "author")
_MAX_CHARACTERS = 65_536
_NULLS = ("", "~", "null", "Null", "NULL")


class Fields(NamedTuple):
    """The values that were given, the line each stands on, and where the body begins."""

    values: dict[str, str]
    lines: dict[str, int]
    body: int


def split(text: str) -> Fields:
    """The front matter of a text; without one, no values and a body that begins at 0.

    Keys that claimcheck has no use for are passed over, whatever they hold.

    Raises:
        Fault: there is one, and it is broken; ``line`` says where.
    """
    if not text.startswith(("---\n", "---\r\n")):
        return Fields({}, {}, 0)
    start = text.index("\n") + 1
    end, body = _closing(text, start)
    values, lines = _mapping(text[start:end])
    return Fields(values, lines, body)


def _closing(text: str, start: int) -> tuple[int, int]:
    at = start
    while at < len(text) and at - start <= _MAX_CHARACTERS:
        newline = text.find("\n", at)
        stop = len(text) if newline < 0 else newline
        if text[at:stop].rstrip() in ("---", "..."):
            return at, min(stop + 1, len(text))
        at = stop + 1
    raise Fault(
        "broken front matter: it opens with '---' but no second '---' closes it",
        "close it, or remove the first line",
        code="front-matter",
        line=1,
    )


def _mapping(block: str) -> tuple[dict[str, str], dict[str, int]]:
    from claimcheck.rules import nodes

    # Real titles hold no-break spaces and soft hyphens, which rule files may not.
    visible = "".join(c if c.isprintable() or c == "\n" else " " for c in block)
    node, faults = nodes.parse(visible, "")
    if faults:
        first = min(faults)
        message = f"broken front matter: {first.message}"
        raise Fault(message, first.hint, code="front-matter", line=first.line + 1, column=first.column)
    if node is None:
        return {}, {}
    if not isinstance(node.value, dict):
        raise Fault("broken front matter: it should be 'key: value' lines", code="front-matter", line=2)
    values: dict[str, str] = {}
    lines: dict[str, int] = {}
    texts = {key for key, (_, held) in node.value.items() if isinstance(held.value, str)}
    for name in FIELDS:
        key = given(name, node.value, texts)
        if key not in node.value:
            continue
        place, held = node.value[key]
        lines[name] = place.line + 1  # the block begins on the file's second line
        if not isinstance(held.value, str):
            message = f"broken front matter: {key!r} should be one text, not a list or mapping"
            raise Fault(message, code="front-matter", line=lines[name], column=place.column)
        value = " ".join(held.value.split())
        if value not in _NULLS:
            values[name] = value
    return values, lines
