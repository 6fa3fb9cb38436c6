"""The number vocabulary of one language, compiled from its ``numerals`` section, and the scan over it.

The scan runs RE2 over Latin-1 bytes: one byte a character, so that a match's offsets are the text's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

import re2

from claimcheck.language.lexicon import Lexicon
from claimcheck.numerals.characters import FRACTION_CLASS
from claimcheck.numerals.digits import Convention

DIGITS = "digits"
WORD = "word"
ADD = "add"
MULTIPLY = "multiply"
SCALE = "scale"
LOT = "lot"
ARTICLE = "article"
LINK = "link"
OF = "of"
POINT = "point"
PART = "part"
DENOMINATOR = "denominator"
VAGUE = "vague"
VAGUE_BEFORE = "vague-before"
ABOUT = "about"
UNIT = "unit"
ORDINAL = "ordinal"

_ORDER = (WORD, ADD, MULTIPLY, SCALE, LOT, PART, DENOMINATOR, VAGUE, VAGUE_BEFORE, LINK, OF, ARTICLE, POINT, ABOUT)
_NUMBER = rf"[0-9]+(?:[.,'·][0-9]+)*[{FRACTION_CLASS}]?|[{FRACTION_CLASS}]"


_PLAIN = re.compile(r"[0-9]+(?:[.,'·][0-9]+)*")
_ZERO = Decimal(0)


class Token(NamedTuple):
    """One word or digit string of a number; ``value`` is its number, ``high`` the upper end of a vague word."""

    kind: str
    start: int
    end: int
    text: str
    value: Decimal
    high: Decimal


class Entry(NamedTuple):
    """What one number word is."""

    kind: str
    value: Decimal
    high: Decimal


@dataclass(frozen=True, eq=False)
class Vocabulary:
    """``words`` maps each number word to what it can be, its main reading first."""

    words: Mapping[str, tuple[Entry, ...]]
    convention: Convention
    spaces: bool
    lots_need_number: frozenset[str]
    parts_need_of: frozenset[str]
    vague_need_of: frozenset[str]
    vague_scale: Mapping[str, Decimal]
    only_inside: frozenset[str]
    fused_units: Mapping[str, str]
    half_adds: bool
    ordinals: frozenset[str]
    _scan: Any
    _token: re.Pattern[str]

    def runs(self, low: str) -> Iterator[tuple[int, int]]:
        """Stretches of text made of digits and number words only, in order."""
        for match in self._scan.finditer(low.encode("latin-1", "replace")):
            yield match.span()

    def scales(self, word: str) -> bool:
        """Whether a lower-case word multiplies the number before it (*million*, *puluh*)."""
        return any(entry.kind in (SCALE, MULTIPLY) for entry in self.words.get(word, ()))

    def tokens(self, low: str, start: int, end: int) -> list[Token]:
        """The words and digit strings of a run."""
        if low[end - 1] in "0123456789" and _PLAIN.fullmatch(low, start, end):
            return [Token(DIGITS, start, end, low[start:end], _ZERO, _ZERO)]
        found: list[Token] = []
        for match in self._token.finditer(low, start, end):
            text = match.group()
            entries = self.words.get(text)
            if entries is None and text[0].isalpha():
                found.append(Token(ORDINAL, match.start(), match.end(), text, Decimal(0), Decimal(0)))
            elif entries is None:
                found.append(Token(DIGITS, match.start(), match.end(), text, Decimal(0), Decimal(0)))
            else:
                entry = entries[0]
                if entry.kind == DENOMINATOR and low[match.start() - 1] == "-":
                    text = f"-{text}"  # a hyphen tells a part from a count: three-quarters, three quarters
                found.append(Token(entry.kind, match.start(), match.end(), text, entry.value, entry.high))
        return found


@cache
def vocabulary(lexicon: Lexicon) -> Vocabulary:
    """The compiled number vocabulary of a language."""
    section = lexicon.section("numerals")
    words: dict[str, list[Entry]] = {}

    def add(kind: str, key: str) -> None:
        for word, value in section.get(key, {}).items():
            words.setdefault(word, []).append(_entry(kind, value))

    for kind, key in (
        (WORD, "words"), (ADD, "adders"), (MULTIPLY, "multipliers"), (SCALE, "magnitudes"), (LOT, "collectives"),
        (PART, "fractions"), (DENOMINATOR, "denominators"), (VAGUE, "vague"), (VAGUE_BEFORE, "vague_before"),
    ):  # fmt: skip
        add(kind, key)
    for word, value in section.get("about_words", {}).items():
        words.setdefault(word, []).append(Entry(ABOUT, Decimal(value), Decimal(value)))
    for kind, key in ((LINK, "links"), (OF, "of"), (ARTICLE, "articles"), (POINT, "points")):
        for word in section.get(key, ()):
            words.setdefault(word, []).append(Entry(kind, Decimal(1), Decimal(1)))
    for word in section.get("about_suffixes", ()):
        words.setdefault(word, []).append(Entry(ABOUT, Decimal(0), Decimal(0)))
    for word, meaning in section.get("fused_units", {}).items():
        amount = Decimal(meaning.split()[0])
        words.setdefault(word, []).append(Entry(UNIT, amount, amount))
    separators = section.get("separators", {})
    rejects = lexicon.section("rejects")
    ordinals = frozenset(rejects.get("ordinals", {}).get("words", ()))
    return Vocabulary(
        words={word: tuple(sorted(entries, key=lambda e: _rank(e.kind))) for word, entries in words.items()},
        convention=Convention(
            group=separators.get("group", [","])[0],
            decimal=separators.get("decimal", ["."])[0],
            also_decimal="".join(separators.get("also_decimal", ())),
            indian=separators.get("indian") == "yes",
            bare_decimal=separators.get("bare_decimal") == "yes",
        ),
        spaces=separators.get("spaces") == "yes",
        lots_need_number=frozenset(section.get("collectives_need_number", ())),
        parts_need_of=frozenset(section.get("denominators_need_of", ())),
        vague_need_of=frozenset(section.get("vague_need_of", ())),
        vague_scale={word: Decimal(value) for word, value in section.get("vague_scale", {}).items()},
        only_inside=frozenset(section.get("only_inside", ())),
        fused_units={word: meaning.split()[1] for word, meaning in section.get("fused_units", {}).items()},
        half_adds=not section.get("articles"),
        ordinals=ordinals,
        _scan=_compile_scan(section, ordinals, tuple(rejects.get("ordinals", {}).get("prefix", ()))),
        _token=re.compile(rf"{_NUMBER}|[^\W\d_]+"),
    )


def _rank(kind: str) -> int:
    return _ORDER.index(kind) if kind in _ORDER else len(_ORDER)


def _entry(kind: str, text: str) -> Entry:
    if "/" in text:
        top, bottom = text.split("/")
        value = ratio(Decimal(top), Decimal(bottom))
        return Entry(kind, value, value)
    low, _, high = text.partition("..")
    return Entry(kind, Decimal(low), Decimal(high or low))


def ratio(top: Decimal, bottom: Decimal) -> Decimal:
    """A fraction as a decimal of ten places: a third has no exact one."""
    exact = top / bottom
    rounded = exact.quantize(Decimal("1e-10"))
    return rounded.normalize() if rounded == exact else rounded


def _compile_scan(section: Mapping[str, Any], ordinals: frozenset[str], prefixes: tuple[str, ...]) -> Any:
    """RE2 over bytes: a number or starting word, then any run of number words with single separators between."""

    def names(*keys: str) -> list[str]:
        return [word for key in keys for word in section.get(key, ())]

    need_number = set(section.get("collectives_need_number", ()))
    inside = set(section.get("only_inside", ()))
    number = _NUMBER
    starters = [*names("words", "fractions", "vague", "about_words", "fused_units")]
    starters += [word for word in names("collectives") if word not in need_number and section.get("articles")]
    starters = [word for word in starters if word not in inside]
    scaled = names("multipliers", "magnitudes", "collectives", "denominators", "vague", "fractions")
    leads = names("vague_before")
    articles = names("articles")
    every = names("words", "adders", "multipliers", "magnitudes", "collectives", "fractions", "denominators", "vague")
    joints = names("links", "of", "points")
    gap = "(?:[ \u00a0]|-| - )"
    article = rf"(?:(?:{_any(articles)}){gap})?" if articles else ""
    of = rf"(?:{_any(names('of'))}{gap})?" if names("of") else ""
    heads = [rf"(?:{_any(starters)})\b"]
    if articles:
        heads.append(rf"(?:{_any(articles)}){gap}(?:{_any(scaled)})\b")
    if leads:
        heads.append(rf"{article}(?:{_any(leads)}){gap}{of}(?:{_any(scaled)})\b")
    if section.get("denominators_need_of"):
        heads.append(rf"(?:{_any(names('denominators_need_of'))}) of\b")
    heads.append(rf"(?:{_any(sorted(ordinals))})(?:nya)?\b")
    if prefixes:
        heads.append(rf"(?:{_any(list(prefixes))})-?[0-9]+(?:an)?\b")
        heads.append(rf"(?:{_any(list(prefixes))})-?(?:{_any(names('words'))})(?:nya)?\b")
    joint = rf"(?:(?:{_any(joints)}){gap})?" if joints else ""
    joint += rf"(?:(?:{_any(articles)}){gap})?" if articles else ""
    more = rf"(?:{gap}?(?:{number})|{gap}{joint}(?:{_any(every)})\b|(?:{_any(names('magnitudes', 'vague'))})\b"
    more += rf"|{gap}{joint}(?:{number}))" if joints else ")"
    about = rf"(?:-?(?:{_any(names('about_suffixes'))})\b)?" if names("about_suffixes") else ""
    tail = rf"(?:{gap}(?:{_any(names('of'))})\b)?" if names("of") else ""
    pattern = rf"(?:{number}|\b(?:{'|'.join(heads)})){about}(?:{more}{about})*{tail}"
    options = re2.Options()
    options.encoding = re2.Options.Encoding.LATIN1
    options.max_mem = 64 << 20
    return re2.compile(pattern.encode("latin-1"), options)


def _any(words: list[str]) -> str:
    """An alternation, longest first, so that no word hides a longer one."""
    return "|".join(re.escape(word) for word in sorted(set(words), key=lambda word: (-len(word), word)))
