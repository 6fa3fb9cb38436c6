"""Whole shapes in which no numeral is a quantity (URLs, phone numbers, scores), and the stretches they block."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

import re2


class Shapes(NamedTuple):
    """One alternation of all shapes, twice: ``anywhere`` finds one, ``named`` has a named group for each reason.

    RE2 finds a match several times faster where it need not say which group matched.
    """

    anywhere: Any
    named: Any


def compile_shapes(patterns: dict[str, Sequence[str]]) -> Shapes | None:
    """The shapes of each reason; ``None`` without any."""
    options = re2.Options()
    options.encoding = re2.Options.Encoding.LATIN1
    options.max_mem = 64 << 20
    reasons = {
        reason.replace("-", "_"): "|".join(f"(?:{pattern})" for pattern in group)
        for reason, group in patterns.items()
        if group
    }
    if not reasons:
        return None
    anywhere = "|".join(f"(?:{source})" for source in reasons.values())
    named = "|".join(f"(?P<{reason}>{source})" for reason, source in reasons.items())
    return Shapes(*(re2.compile(source.encode("latin-1", "replace"), options) for source in (anywhere, named)))


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


def find_shapes(
    cased: str, low: str, shapes: Shapes | None, cased_shapes: Shapes | None
) -> Iterator[tuple[int, int, str]]:
    """Where the language's whole shapes stand: URLs, phone numbers, plates, scores …"""
    for text, known in ((low, shapes), (cased, cased_shapes)):
        if known is None:
            continue
        source = text.encode("latin-1", "replace")
        for match in known.anywhere.finditer(source):
            start, end = match.span()
            yield start, end, known.named.match(source, start).lastgroup.decode().replace("_", "-")
