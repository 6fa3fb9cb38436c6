"""Characters that stand in for others: foreign digits, hidden characters, odd spaces, single-character fractions.

Reading happens on a cleaned copy in which every character is what it stands for; offsets lead back to the text.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

# Zero code points of the decimal digits a news text may hold (Arabic-Indic .. full-width, Balinese, Javanese).
_ZEROS = (
    0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0E50, 0x0ED0,
    0x0F20, 0x1040, 0x17E0, 0x1810, 0x1B50, 0xA9D0, 0xFF10,
)  # fmt: skip
_DIGITS = {zero + value: str(value) for zero in _ZEROS for value in range(10)}
_SPACES = dict.fromkeys((*range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000), "\u00a0")
_SIGNS = {0x2018: "'", 0x2019: "'", 0x02BC: "'", 0x2010: "-", 0x2011: "-", 0xFF0C: ",", 0xFF0E: ".", 0xFF05: "%"}
# A fraction outside Latin-1 is read through a C1 control stand-in, so that the scan can run on single bytes.
_FRACTIONS = "⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅐⅑⅒"
_STAND_INS = {ord(char): chr(0x80 + index) for index, char in enumerate(_FRACTIONS)}
_LATIN_FRACTIONS = "¼½¾"
_CONTROLS = dict.fromkeys(range(0x80, 0xA0), "\u00a0")
_TABLE: dict[int, str] = {**_DIGITS, **_SPACES, **_SIGNS}

FRACTION_CLASS = "\u00bc-\u00be\u0080-\u008e"
_PARTS = {
    "¼": (1, 4), "½": (1, 2), "¾": (3, 4), "⅓": (1, 3), "⅔": (2, 3), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5), "⅘": (4, 5),
    "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8), "⅐": (1, 7), "⅑": (1, 9),
    "⅒": (1, 10),
}  # fmt: skip

HIDDEN = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u061c\u180e"
_HIDDEN = re.compile(f"[{HIDDEN}]")
# Marks laid over a digit: struck out, enclosed (keycaps), accents.
_MARKS = re.compile("(?<=[0-9])[\u0300-\u036f\u20d0-\u20f0\ufe0e\ufe0f]+")
_ANY_MARK = re.compile("[\u0300-\u036f\u20d0-\u20f0\ufe0e\ufe0f]")
_ODD = re.compile(
    f"[{HIDDEN}\u0080-\u009f\u2000-\u200a\u202f\u205f\u3000\u2010\u2011\u2018\u2019\u02bc\uff0c\uff0e\uff05\u066a-\u066c"
    f"{_FRACTIONS}\u0300-\u036f\u20d0-\u20f0\ufe0e\ufe0f" + "".join(f"{chr(z)}-{chr(z + 9)}" for z in _ZEROS) + "]"
)
_FOREIGN = re.compile("[" + "".join(f"{chr(z)}-{chr(z + 9)}" for z in _ZEROS) + "]")


class Clean(NamedTuple):
    """``cased`` is the text to read, ``low`` its lower case of the same length.

    ``offsets`` maps a place in it to the place in the text as given (``None``: they are the same).
    ``odd`` says that the text holds characters worth a flag.
    """

    cased: str
    low: str
    offsets: Sequence[int] | None
    odd: bool

    def origin(self, place: int) -> int:
        """The offset in the text as given."""
        return place if self.offsets is None else self.offsets[place]

    def place(self, origin: int) -> int:
        """The place here of an offset in the text as given."""
        return origin if self.offsets is None else bisect_left(self.offsets, origin)


def clean(text: str, decimal: str, group: str) -> Clean:
    """The text to read; ``decimal`` and ``group`` are the language's marks, for Arabic separators."""
    if text.isascii() or _ODD.search(text) is None:
        return Clean(text, _lower(text), None, False)
    table = {**_CONTROLS, **_TABLE, **_STAND_INS, 0x066A: "%", 0x066B: decimal, 0x066C: group}
    cased = text.translate(table)
    offsets: list[int] | None = None
    if _HIDDEN.search(cased) or _MARKS.search(cased):
        cased, offsets = _without_hidden(cased)
    return Clean(cased, _lower(cased), offsets, True)


def _without_hidden(text: str) -> tuple[str, list[int]]:
    """The text less its hidden characters, and for each remaining place its offset before."""
    kept: list[str] = []
    offsets: list[int] = []
    at = 0
    for match in re.finditer(f"{_HIDDEN.pattern}|{_MARKS.pattern}", text):
        kept.append(text[at : match.start()])
        offsets.extend(range(at, match.start()))
        at = match.end()
    kept.append(text[at:])
    offsets.extend(range(at, len(text) + 1))
    return "".join(kept), offsets


def _lower(text: str) -> str:
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(char.lower() if len(char.lower()) == 1 else char for char in text)


def marks(original: str) -> tuple[tuple[str, ...], bool]:
    """The flags that a numeral's own characters deserve, and whether it can be read at all.

    Digits of two scripts inside one number, and digits with marks over them, are not read.
    """
    flags = []
    readable = _ANY_MARK.search(original) is None
    if _HIDDEN.search(original):
        flags.append("hidden-character")
    if _FOREIGN.search(original):
        flags.append("foreign-digits")
        scripts = {ord(char) - unicodedata.decimal(char) for char in original if char.isdecimal()}
        readable = readable and len(scripts) == 1
    return tuple(flags), readable


def fraction(char: str) -> tuple[Decimal, Decimal] | None:
    """Numerator and denominator of a single-character fraction, or of its stand-in."""
    if "\x80" <= char <= "\x8e":
        char = _FRACTIONS[ord(char) - 0x80]
    parts = _PARTS.get(char)
    return (Decimal(parts[0]), Decimal(parts[1])) if parts else None
