"""Units, money and rates: what stands right before or behind a numeral and says what it measures.

Nothing is converted: *ton* in Indonesian is a tonne of 1,000 kg because that is what the word means there, and English
*tons* stay tons.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple, cast

from claimcheck.language.lexicon import Lexicon
from claimcheck.model import Kind
from claimcheck.numerals.phrases import After, Before, Hit

_GAP = re.compile(r"[ \u00a0]?-?(?:\n(?=[a-z]))?")
_LONGEST_SIGN = 6
_EQUALS, _LONGEST_EQUALS = " =:", 3
_LATER = 48
_EARLIER, _CLOSING = 9, ",.;:!?)"
_PAID = 36
_NAMED, _NAME = re.compile(r"\b[A-Z][a-z]+ [0-9]{1,3}\Z"), 24
_BEFORE = 40
"""Characters before a rate in which a word shows whether every word has a capital."""
_OF_DAY = re.compile(r" ?\(\d")
"""A date behind the name of a day."""
# what is counted: one to five plain words
_NOUN = re.compile(r"(?: [^\W\d_]+(?:-[^\W\d_]+)*){1,5}")


class Unit(NamedTuple):
    """``currency`` is set for money, with ``id`` the subunit or ``None``."""

    id: str | None
    kind: Kind
    currency: str | None = None


class Per(NamedTuple):
    """A word that makes a rate; ``soft`` ones (*a*, *each*) only of time or a measure; adverbs bring their ``base``."""

    soft: bool
    base: str | None = None


def _is_letter_of_a_word(low: str, place: int, hit: Hit[Unit]) -> bool:
    """Whether one letter before a hyphen begins a word and is no unit (*40 T-shirts*, but *40 m-deep*)."""
    return hit.size == 1 and hit.value.id != "metre" and low[place + 1 : place + 2] == "-"


def _of_the_next(low: str, end: int, place: int, hit: Hit[Unit]) -> bool:
    """Whether a sign belongs to the number behind it (*$10-$15*, *10 x 5 meter*)."""
    after = low[place + hit.size : place + hit.size + 2].lstrip(" \u00a0")[:1]
    sign = not low[place + hit.size - 1].isalnum() and hit.value.currency is not None
    return (sign or low[place : place + hit.size] == "x") and (after.isdigit() or low[end] == "-")


class Leading(NamedTuple):
    """A unit said in front of its number, and the number below which it can be one."""

    id: str
    below: Decimal


class Found(NamedTuple):
    """What stands behind a numeral, and where it ends."""

    unit: Unit
    end: int


@dataclass(frozen=True, eq=False)
class UnitTable:
    """One language's units, currencies and rate words."""

    after: After[Unit]
    symbols: dict[str, Unit]
    glued: dict[str, Unit]
    exact: dict[str, Unit]
    before: dict[str, str]
    before_ends: frozenset[str]
    leading: Before[Leading]
    leading_cased: dict[str, Leading]
    led: dict[str, Decimal]
    """Units said in front of their number, each with what its numbers stay below."""
    per: After[Per]
    bases: After[str]
    times: After[str]
    later: re.Pattern[str] | None
    behind_adverbs: frozenset[str]
    """What stands behind an adverb of time that is one (*2,000 daily since May*), and no noun's adjective."""
    moments: After[bool]
    spans: tuple[str, ...]
    pers: frozenset[str]
    days: frozenset[str]
    """Words for a stretch of time that with a capital name a day of the week."""
    leads: frozenset[str]
    """Words that make a rate of the stretch of time behind them before the number (*each day*), and what opens it."""
    opens: frozenset[str]
    adjectives: Mapping[str, str]
    """Adjectives that make a rate of what the nouns before them count (*produksi harian*)."""
    adjective_nouns: frozenset[str]
    numbered: tuple[tuple[str, str], ...]
    joining: re.Pattern[str] | None
    parting: re.Pattern[str] | None
    letters: dict[str, str]
    """Capital letters that stand for a currency where what follows, or the words before, are money's."""
    letters_before: re.Pattern[str] | None
    letters_behind: re.Pattern[str] | None

    def behind(self, cased: str, low: str, end: int) -> Found | None:
        """The unit or currency that begins at ``end``, after at most one space or hyphen."""
        if end >= len(low):
            return None
        gap = _GAP.match(cased, end)  # a line that begins with a capital is another
        place = gap.end() if gap else end
        if place >= len(low):
            return None
        symbol = self.symbols.get(cased[place])
        if symbol is None and place == end:
            symbol = self.glued.get(cased[place])
            if symbol is None and self._is_glued(cased, place):
                return Found(self.glued[cased[place : place + 2]], place + 2)  # an 11in screen
            if symbol is not None and symbol.currency and _NAMED.search(cased, max(0, end - _NAME), end):
                symbol = None  # Section 4c
        hit = self.after.match(low, place)
        if hit is not None and _is_letter_of_a_word(low, place, hit):
            hit = None
        if hit is not None and (symbol is None or hit.size > 1) and not _of_the_next(low, end, place, hit):
            return Found(self.exact.get(cased[place : place + hit.size], hit.value), place + hit.size)
        if symbol is not None and not cased[place + 1 : place + 2].isalnum():
            return Found(symbol, place + 1)
        if symbol is not None and symbol.id != "metre" and not cased[place].isalnum():
            return Found(symbol, place + 1)
        return None

    def _is_glued(self, cased: str, place: int) -> bool:
        """Whether two letters right behind a number are a unit that is only written so, and the number is no year."""
        letters = cased[place : place + 2] in self.glued and not cased[place + 2 : place + 3].isalnum()
        return letters and not cased[max(0, place - 4) : place].isdigit()

    def holds(self, word: str) -> bool:
        """Whether a lower-case word is a unit."""
        hit = self.after.match(word, 0)
        return hit is not None and hit.size == len(word)

    def behind_of(self, low: str, end: int, part: bool) -> Found | None:
        """The unit behind *of* (*thousands of tonnes*), or behind the article of a part (*half a mile*)."""
        link = (self.parting if part else self.joining) if low[end : end + 1] == " " else None
        gap = link.match(low, end) if link is not None else None
        hit = self.after.match(low, gap.end()) if gap is not None else None
        if gap is None or hit is None or low[gap.end() + hit.size : gap.end() + hit.size + 1] == "-":
            return None
        return Found(hit.value, gap.end() + hit.size)

    def in_front(self, cased: str, start: int) -> tuple[str, int] | None:
        """The currency that ends at ``start``, with at most one space between, and where it begins."""
        end = start
        if end and cased[end - 1] in " \u00a0":
            end -= 1
        if end == start and end and cased[end - 1] in self.letters:
            lettered = self._lettered(cased, start)
            if lettered is not None:
                return lettered
        if not end or cased[end - 1] not in self.before_ends:
            return None
        for size in range(min(_LONGEST_SIGN, end), 0, -1):
            begin = end - size
            code = self.before.get(cased[begin:end])
            if code is not None and not (cased[begin].isalpha() and begin and cased[begin - 1].isalnum()):
                return code, begin
        return None

    def _lettered(self, cased: str, start: int) -> tuple[str, int] | None:
        """The currency of a letter glued to its number (*N150 million*, *paid P420*), which else is a model's name."""
        begin = start - 1
        if begin and (cased[begin - 1].isalnum() or cased[begin - 1] in "-/.'’"):
            return None
        numbered = self.letters_before is not None and self.letters_before.match(cased, start)
        paid = self.letters_behind is not None and self.letters_behind.search(cased, max(0, begin - _PAID), begin)
        return (self.letters[cased[begin]], begin) if numbered or paid else None

    def ahead(self, words: Sequence[str], cased: str, start: int, value: Decimal) -> str | None:
        """The unit said right in front of a number: *magnitudo 5,6*, *M6,0*, *Mw = 6,1*."""
        end = start
        while end and start - end < _LONGEST_EQUALS and cased[end - 1] in _EQUALS:
            end -= 1
        if words and words[-1][-1] in _EQUALS:
            said = " ".join(words[-3:]).rstrip(_EQUALS).split()
            hit = self.leading.match(words, len(words)) or self.leading.match(said, len(said))
        else:
            hit = self.leading.match(words, len(words))
        if hit is not None and value < hit.value.below:
            return hit.value.id
        for size in (1, 2, 3, 4):
            begin = end - size
            if begin < 0:
                break
            leading = self.leading_cased.get(cased[begin:end])
            if leading is not None and value < leading.below and not (begin and cased[begin - 1].isalnum()):
                return leading.id
        return None

    def rate(self, cased: str, low: str, end: int, measured: bool) -> tuple[str, int] | None:
        """The base of a rate that begins at ``end`` (*per hari*, *a barrel*), and where it ends.

        ``measured`` says that the number has a unit or currency: only then does a bare article make a rate of
        anything but time. What only a capital tells from a stretch of time is a day (*37 orang per Minggu*).
        """
        place = end
        if place < len(low) and (low[place] in " \u00a0" or (measured and low[place] == "-")):
            place += 1
        per = self.per.match(low, place)
        if per is None:
            return None
        place += per.size
        if per.value.base is not None:
            return None if self._is_moment(low, place) or self._narrows(low, place) else (per.value.base, place)
        if place < len(low) and low[place] in " \u00a0-":
            place += 1
        if low[place : place + 1].isdigit():
            return self._numbered(low, place)
        base = (self.bases if measured or not per.value.soft else self.times).match(low, place)
        if base is None or (per.value.soft and self._is_moment(low, place + base.size)):
            return None
        if low[place : place + base.size] in self.days and _is_day(cased, end, place, place + base.size):
            return None
        return base.value, place + base.size

    def earlier_rate(self, words: Sequence[str]) -> str | None:
        """The base of a rate that opens the clause, or of an adjective in it: *each day of delay costs the firm $2
        million*, *pasokan harian cabai 20 ton*."""
        for at in range(len(words) - 1, max(-1, len(words) - _EARLIER), -1):
            if words[at].rstrip(_CLOSING) != words[at] or words[at].isdigit():
                return None
            if words[at] in self.adjectives and at and words[at - 1] in self.adjective_nouns:
                return self.adjectives[words[at]]
            if at + 1 >= len(words):
                continue
            base = self.bases.match(words[at + 1], 0) if words[at] in self.leads else None
            if base is not None and base.size == len(words[at + 1]):
                return base.value if not at or words[at - 1] in self.opens or words[at - 1][-1] in _CLOSING else None
        return None

    def _numbered(self, low: str, place: int) -> tuple[str, int] | None:
        """A base that holds a number itself: *12 deaths per 100,000 people*."""
        for phrase, base in self.numbered:
            end = place + len(phrase)
            if low.startswith(phrase, place) and not low[end : end + 1].isalnum():
                return base, end
        return None

    def _is_moment(self, low: str, end: int) -> bool:
        """Whether the word behind makes a point in time of *a week*, *setahun*: *31 percent a week earlier*."""
        hit = self.moments.match(low, end + 1) if low[end : end + 1] in (" ", "\u00a0") else None
        return hit is not None and hit.value

    def _narrows(self, low: str, end: int) -> bool:
        """Whether an adverb of time is the adjective of the noun behind it: *to cut yearly costs*."""
        if not self.behind_adverbs or low[end : end + 1] != " " or not low[end + 1 : end + 2].isalpha():
            return False
        return low[end + 1 : end + 24].split()[0].strip(_CLOSING) not in self.behind_adverbs

    def later_rate(self, cased: str, low: str, end: int) -> tuple[str, int] | None:
        """The base of a rate behind the counted noun, and where it ends: *25.000 peluru per hari*, *20 deaths a day*.

        Only time and numbers of people (*9 cases per 1,000*) may stand so far off.
        """
        if self.later is None or low[end : end + 1] != " ":
            return None
        match = self.later.search(low, end, end + _LATER)
        if match is None or not _NOUN.fullmatch(low, end, match.start()):
            return None
        if self.spans and low.endswith(self.spans, end, match.start()):
            return None  # 300 people died in a week
        return self.rate(cased, low, match.start(), False)


def _is_day(cased: str, end: int, start: int, stop: int) -> bool:
    """Whether a word with a capital at ``start`` names a day, and stands in no headline that gives every word one."""
    if not cased[start].isupper() or cased[start + 1].isupper():
        return False
    words = [word for word in cased[max(0, end - _BEFORE) : end].split() if word[0].isalpha()]
    return _OF_DAY.match(cased, stop) is not None or bool(words and words[-1].islower())


@cache
def table(lexicon: Lexicon) -> UnitTable:
    """The compiled unit table of a language, from its ``units`` section."""
    section = lexicon.section("units")
    after: list[tuple[str, Unit]] = []
    symbols: dict[str, Unit] = {}
    glued: dict[str, Unit] = {}
    exact: dict[str, Unit] = {}
    for name, entry in section.get("units", {}).items():
        unit = Unit(name, cast(Kind, entry.get("kind", "measure")))
        after.extend((word.lower(), unit) for word in entry.get("words", ()))
        symbols.update((symbol, unit) for symbol in entry.get("symbols", ()))
        glued.update((symbol, unit) for symbol in entry.get("glued", ()))
        exact.update((letters, unit) for letters in entry.get("exact", ()))
    before: dict[str, str] = {}
    for code, entry in section.get("currencies", {}).items():
        money = Unit(None, "money", code)
        after.extend((word.lower(), money) for word in entry.get("after", ()))
        before.update((sign, code) for sign in entry.get("before", ()))
    for name, entry in section.get("subunits", {}).items():
        part = Unit(name, "money", entry["currency"])
        after.extend((word.lower(), part) for word in entry.get("words", ()))
        glued.update((symbol, part) for symbol in entry.get("glued", ()))
    leading: list[tuple[str, Leading]] = []
    leading_cased: dict[str, Leading] = {}
    for name, entry in section.get("leading", {}).items():
        lead = Leading(name, Decimal(entry.get("below", "Infinity")))
        leading.extend((phrase, lead) for phrase in entry.get("words", ()))
        leading_cased.update((letters, lead) for letters in entry.get("cased", ()))
    rates = section.get("rates", {})
    bases = {word.lower(): base for word, base in rates.get("bases", {}).items()}
    numbered = sorted(((word, base) for word, base in bases.items() if word[0].isdigit()), key=lambda one: -len(one[0]))
    times = [(word, bases[word]) for word in rates.get("times", ()) if word in bases]
    soft = set(rates.get("soft", ()))
    pers = [(word, Per(word in soft)) for word in (*rates.get("per", ()), *soft)]
    pers += [(word, Per(False, base)) for word, base in rates.get("adverbs", {}).items()]
    return UnitTable(
        after=After(after),
        symbols=symbols,
        glued=glued,
        exact=exact,
        before=before,
        before_ends=frozenset(sign[-1] for sign in before),
        leading=Before(leading),
        leading_cased=leading_cased,
        led={lead.id: lead.below for _, lead in leading},
        per=After(pers),
        bases=After([(word, base) for word, base in bases.items() if not word[0].isdigit()]),
        times=After(times),
        later=_later(rates, numbered),
        spans=tuple(f" {word}" for word in rates.get("spans", ())),
        behind_adverbs=frozenset(rates.get("behind_adverbs", ())),
        moments=After(
            [(word, True) for word in rates.get("moments", ())]
            + [(word, False) for word in rates.get("no_moments", ())]
        ),
        pers=frozenset(rates.get("per", ())),
        days=frozenset(lexicon.section("dates").get("capitalised", ())) & bases.keys(),
        leads=frozenset(rates.get("leads", ())),
        adjectives=rates.get("adjectives", {}),
        adjective_nouns=frozenset(rates.get("adjective_nouns", ())),
        opens=frozenset(lexicon.section("context").get("flow", {}).get("rate_opens", ())),
        numbered=tuple(numbered),
        joining=_joining(lexicon.words("numerals", "of"), ()),
        parting=_joining(lexicon.words("numerals", "of"), lexicon.words("numerals", "articles")),
        letters=dict(section.get("letters", {}).get("signs", {})),
        letters_before=_either(section.get("letters", {}).get("numbers", ()), "", ""),
        letters_behind=_either(section.get("letters", {}).get("paid", ()), r"(?i)\b", r" \Z"),
    )


def _either(patterns: Sequence[str], lead: str, tail: str) -> re.Pattern[str] | None:
    return re.compile(f"{lead}(?:{'|'.join(patterns)}){tail}") if patterns else None


def _joining(of: Iterable[str], articles: Iterable[str]) -> re.Pattern[str] | None:
    """What joins an amount to its unit: *of*, or before an article perhaps nothing."""
    of, articles = tuple(of), tuple(articles)
    if not of:
        return None
    return re.compile(rf"(?: (?:{_any(of)}))? (?:{_any(articles)}) " if articles else rf" (?:{_any(of)}) ")


def _later(rates: Mapping[str, Any], numbered: Sequence[tuple[str, str]]) -> re.Pattern[str] | None:
    """Where a rate of time or of a number of people begins in the words behind a number."""
    pers = [word for word in (*rates.get("per", ()), *rates.get("soft", ())) if word[-1:].isalpha()]
    times, adverbs = rates.get("times", ()), rates.get("adverbs", {})
    if not times:
        return None
    phrase = rf"(?:{_any(pers)})[ -](?:{_any(times)})"
    branches = [phrase, *([_any(adverbs)] if adverbs else ())]
    if numbered:
        branches.append(rf"(?:{_any(rates.get('per', ()))}) (?:{_any(word for word, _ in numbered)})")
    return re.compile(rf" (?:{'|'.join(branches)})\b")


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=lambda word: (-len(word), word)))
