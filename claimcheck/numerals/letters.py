"""Letters that scale digits (*12rb*, *$1.5bn*, *Rp2,3 T*): which, and when."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from claimcheck.language.lexicon import Lexicon

ONE = Decimal(1)
_LETTERS = re.compile(r"([ \u00a0]?)([A-Za-z]{1,4})(?![^\W\d_]|[0-9])")
_MODEL = re.compile("-[0-9]")
"""What a letter that stands alone goes on with where it begins the name of a model (*40 M-302 rockets*)."""


class Letter(NamedTuple):
    """``glued``: only right behind the digits; ``money``: only beside a currency.

    ``unit`` is what the letter is without a currency before one of ``unit_before`` (*a 100m sprint*).
    """

    value: Decimal
    glued: bool
    money: bool
    unit: str | None
    unit_before: frozenset[str]


class Scaled(NamedTuple):
    """The scale that letters stand for and where they end; one where only a currency could have decided."""

    value: Decimal
    end: int
    unit: str | None = None
    unit_before: frozenset[str] = frozenset()


@dataclass(frozen=True, eq=False)
class Letters:
    """One language's scaling letters, in exact case."""

    table: dict[str, Letter]

    def behind(self, cased: str, end: int, money: bool) -> Scaled | None:
        """The scale whose letters begin at ``end``, after at most one space."""
        match = _LETTERS.match(cased, end)
        if match is None:
            return None
        letter = self.table.get(match[2])
        if letter is None:
            return None
        if letter.money and not money:
            return Scaled(ONE, end) if match[2].isupper() else None
        if match[1] and not money and (letter.glued or _MODEL.match(cased, match.end())):
            return None
        return Scaled(letter.value, match.end(), None if money else letter.unit, letter.unit_before)


@cache
def letters(lexicon: Lexicon) -> Letters:
    """The compiled scaling letters of a language, from its ``numerals`` section."""
    table = {
        text: Letter(
            Decimal(entry["value"]),
            entry.get("glued") == "yes",
            entry.get("with_money") == "yes",
            entry.get("unit"),
            frozenset(entry.get("unit_before", ())),
        )
        for text, entry in lexicon.section("numerals").get("letters", {}).items()
    }
    return Letters(table)
