"""Dates told in passing, in brackets, asides and comparisons with the past, which no figure outside them has.

*Profit was 48 million euros (2023: 127 million)*; *the party, in power since 2016, won 44 seats*; *the firm, which lost
3 million in 2023, will cut 400 jobs*; *attendance was 9,000, the highest since 2012*.
"""

from __future__ import annotations

import re
from functools import cache

from claimcheck.context.sentence import View
from claimcheck.dates import DateMention
from claimcheck.language.lexicon import Lexicon

_MARKS = re.compile(r"[,;:()—\"“”]")
_REACH = 90
"""Characters of an aside or a bracket at most."""
_RECORDED = 4
"""Words from one that calls something the most up to the stretch of time it is so in."""
_OFFICE = 7
"""Words of an office with its place and its holder."""


def in_passing(view: View, start: int, end: int, told: DateMention, since: bool, lexicon: Lexicon) -> bool:
    """Whether the date ``told``, as a beginning if ``since``, is none of the figure at ``start..end``."""
    date = (told.start, told.end)
    if _of_record(view, date[0], since, told.kind == "window", lexicon) or _of_term(view, told, lexicon):
        return True
    if _bracketed(view, start, date):
        return True
    return _in_aside(view, start, date, since, lexicon) or _where(view, end, date[0], lexicon)


def _of_record(view: View, date: int, since: bool, window: bool, lexicon: Lexicon) -> bool:
    """Whether something is called the most, or the tenth, since then (*the highest since it began in 2012*).

    So it is called within a stretch of time up to now (*the highest in the last ten years*).
    """
    before = view.lowered[max(view.start, date - _REACH) : date]
    phrase = _MARKS.split(before)[-1].split()
    if window:
        inside = next((at for at, word in enumerate(phrase) if at and word in _listed(lexicon, "inside")), -1)
        records = _listed(lexicon, "records")
        called = phrase[max(0, inside - _RECORDED) : inside]  # but most of the 90 killed in the last ten years
        return inside > 0 and not records.isdisjoint(called) and not any(word[0].isdigit() for word in called)
    begun = next((at for at, word in enumerate(phrase) if word in _listed(lexicon, "since")), -1)
    if not since and begun < 0:
        return False
    phrase = phrase[:begun] if begun >= 0 else phrase
    return not _listed(lexicon, "records").isdisjoint(phrase) or _is_nth(phrase, lexicon)


def _of_term(view: View, told: DateMention, lexicon: Lexicon) -> bool:
    """Whether years are those of somebody's office (*anggota DPRD periode 2019-2024*, *Bupati Sawa 2019-2024*)."""
    if told.kind != "year" or told.until_year is None:
        return False
    offices, terms = _listed(lexicon, "offices"), _listed(lexicon, "terms")
    before = _MARKS.split(view.text[max(view.start, told.start - _REACH) : told.start])[-1].split()
    named = told.text.lower().split()[0] in terms
    while before and before[-1].lower() in terms:
        named = bool(before.pop())  # masa jabatan 2019-2024
    if before and before[-1] in lexicon.words("structure", "prepositions"):
        return False  # menteri mencatat 90 kasus pada periode 2019-2024
    for word in reversed(before[-_OFFICE:]):
        if word.lower() in offices:
            return True
        if not word[0].isupper() and (not named or word[0].isdigit() or word.startswith(_finite_prefixes(lexicon))):
            return False  # bupati menerima suap periode 2019-2024
    return False


def _finite_prefixes(lexicon: Lexicon) -> tuple[str, ...]:
    return tuple(lexicon.section("context").get("period", {}).get("finite_prefixes", ())) or ("\0",)


def _is_nth(phrase: list[str], lexicon: Lexicon) -> bool:
    """Whether a phrase begins with what was done for so manyeth time (*the fifth cut since May*, but *a fifth of*)."""
    nths = _listed(lexicon, "nths")
    return len(phrase) > 1 and phrase[0] in _listed(lexicon, "nths_behind") and phrase[1] in nths


def _bracketed(view: View, start: int, date: tuple[int, int]) -> bool:
    """Whether the date stands in a bracket with a figure of its own."""
    opened = view.text.rfind("(", max(view.start, date[0] - _REACH), date[0])
    if opened < 0 or ")" in view.text[opened : date[0]]:
        return False
    closed = view.text.find(")", date[1], date[1] + _REACH)
    if closed < 0 or opened < start < closed:
        return False
    return view.number_between(opened, date[0]) or view.number_between(date[1], closed)


def _in_aside(view: View, start: int, date: tuple[int, int], since: bool, lexicon: Lexicon) -> bool:
    """Whether the date stands between commas before the figure, beside a figure of its own or with who has stood so."""
    if start < date[1]:
        return False
    closing = _MARKS.search(view.text, date[1], start)
    opened = max((mark.start() for mark in _MARKS.finditer(view.text, view.start, date[0])), default=-1)
    if closing is None or closing.group() != "," or closing.start() - date[1] > _REACH or opened < 0:
        return False
    words = view.lowered[opened + 1 : date[0]].split()
    if view.text[opened] != "," or len(words) < 2 or not _listed(lexicon, "sources").isdisjoint(words):
        return False
    if since and not _listed(lexicon, "standing").isdisjoint(words):
        return True  # but a strike under way since Monday has cancelled flights since then
    told = words[0] in frozenset(lexicon.words("structure", "relatives"))
    return told and view.number_between(opened, date[0])


def _where(view: View, end: int, date: int, lexicon: Lexicon) -> bool:
    """Whether a clause of place behind the figure has one of its own for the date (*where it took 57% in 2021*)."""
    if date < end:
        return False
    for word in _listed(lexicon, "places"):
        at = view.lowered.find(f" {word} ", end, date)
        if at >= 0 and view.number_between(at, date):
            return True
    return False


@cache
def _listed(lexicon: Lexicon, name: str) -> frozenset[str]:
    return frozenset(lexicon.section("context").get("passing", {}).get(name, ()))
