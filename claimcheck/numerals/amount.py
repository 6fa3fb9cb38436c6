"""A number while it is being read from its words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from claimcheck.numerals.words import Token

ZERO, ONE, THOUSAND = Decimal(0), Decimal(1), Decimal(1000)


@dataclass(slots=True)
class Value:
    """A number read from tokens up to ``last``; ``scale`` is the last scale said, ``step`` the last stated place.

    ``doubt`` is that of :class:`claimcheck.numerals.digits.Reading`; ``unit`` a unit word fused with the number.
    """

    low: Decimal
    high: Decimal
    step: Decimal
    last: int
    scale: Decimal = ONE
    vague: bool = False
    about: bool = False
    words: bool = False
    fraction: bool = False
    doubt: str = ""
    unit: str | None = None


def kind_at(tokens: Sequence[Token], place: int) -> str:
    """The kind of a token, the empty string behind the last one."""
    return tokens[place].kind if place < len(tokens) else ""
