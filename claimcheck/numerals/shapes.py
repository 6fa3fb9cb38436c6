"""Whole shapes in which no numeral is a quantity (URLs, phone numbers, scores), and the stretches they block."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import re2


def compile_shapes(patterns: dict[str, Sequence[str]]) -> Any:
    """One alternation of all shapes, each reason a named group; ``None`` without shapes."""
    options = re2.Options()
    options.encoding = re2.Options.Encoding.LATIN1
    options.max_mem = 64 << 20
    groups = [
        f"(?P<{reason.replace('-', '_')}>" + "|".join(f"(?:{pattern})" for pattern in group) + ")"
        for reason, group in patterns.items()
        if group
    ]
    return re2.compile("|".join(groups).encode("latin-1", "replace"), options) if groups else None


class Blocked:
    """Stretches of a text in which no numeral is a quantity, with the reason; asked in rising order of place."""

    def __init__(self, spans: Iterable[tuple[int, int, str]]) -> None:
        self._spans: list[tuple[int, int, str]] = []
        reach = -1
        for span in sorted(spans, key=lambda span: (span[0], -span[1])):
            if span[1] > reach:
                self._spans.append(span)
                reach = span[1]
        self._index = 0

    def at(self, place: int) -> tuple[int, int, str] | None:
        """The stretch that holds ``place``, with its reason, or ``None``."""
        spans, index = self._spans, self._index
        while index < len(spans) and spans[index][1] <= place:
            index += 1
        self._index = index
        if index < len(spans) and spans[index][0] <= place:
            return spans[index]
        return None


def find_shapes(cased: str, low: str, patterns: Any, cased_patterns: Any) -> Iterator[tuple[int, int, str]]:
    """Where the language's whole shapes stand: URLs, phone numbers, plates, scores …"""
    for text, pattern in ((low, patterns), (cased, cased_patterns)):
        if pattern is None:
            continue
        for match in pattern.finditer(text.encode("latin-1", "replace")):
            start, end = match.span()
            yield start, end, match.lastgroup.decode().replace("_", "-")
