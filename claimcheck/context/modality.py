"""Is what a figure counts a fact, planned or foreseen, or only supposed?"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from claimcheck.context.cues import Cue
from claimcheck.context.scope import Modality
from claimcheck.context.sentence import View
from claimcheck.context.supposing import is_supposed
from claimcheck.language.lexicon import Lexicon
from claimcheck.language.text import POSSESSIVES

_NEAR = 3
_AHEAD, _AHEAD_WORDS = 40, 4
"""How far behind the figure the verb of its clause may stand: *3,000 troops will be sent*."""
_MODAL = frozenset(("plan", "plan_noun", "resolving", "hypothetical", "expected"))
_CLOSING = frozenset(("terminators", "clause_breaks", "modal_stops"))
_MODAL_REACH = 72
_COMING_WORDS = 5
_NEXT, _PART = 40, 14
"""Characters of the words between a whole and its preposition, and of the part before that."""
_CONDITION = 120
"""Characters of a condition behind a figure that can say what the figure takes in."""
_PAST_ASIDE = 2
"""A comma and the verb: so many words part a figure from an aside before it."""
_PREFIX = 4
"""Letters of a word too short to be a verb with its prefix."""
_AGED = 48
"""Characters behind a figure that can say how old those counted are."""
_WORD = re.compile(r"[^\s,.;:()]+")
_QUOTES = " \"“‘'"
_CLOSING_QUOTES = ('"', "”", "’")
_STOPS = '.,"”’ '


@cache
def flow_words(lexicon: Lexicon, name: str) -> frozenset[str]:
    """A list of the language's words of flow."""
    return frozenset(lexicon.section("context").get("flow", {}).get(name, ()))


def verbs_among(words: Iterable[str], lexicon: Lexicon) -> list[str]:
    """The words that have the form of a verb (*menaikkan*)."""
    prefixes = tuple(flow_words(lexicon, "change_verbs"))
    return [word for word in words if len(word) > _PREFIX and word.startswith(prefixes)]


@cache
def _conjunctions(lexicon: Lexicon) -> frozenset[str]:
    """Words that begin another predicate behind a figure (*vaccinated 6,000 and aims to reach 50,000*)."""
    return frozenset(lexicon.words("structure", "conjunctions"))


def modality_of(view: View, start: int, end: int, lexicon: Lexicon) -> Modality:
    """``plan`` under *akan*/*will*, ``hypothetical`` under *jika*/*if*, each up to a terminator.

    ``supposed`` is what may be so already: *up to 40 may still be trapped*.
    """
    if not _MODAL & view.families or (_done(view, end, lexicon) and not _is_purpose(view, start)):
        return "fact"
    if is_whole(view, start, lexicon):
        return "fact"
    for cue in reversed(view.cues):
        if cue.end > start and not ("expected" in cue.means and cue.start < start):
            continue  # expected more than 90: the cue reaches into the figure
        if "terminators" in cue.means or "modal_stops" in cue.means or "done" in cue.means:
            break
        if start - cue.end > _MODAL_REACH:
            break
        if _in_aside(view, cue, start, lexicon):
            continue
        if "expected" in cue.means and _to_come(view, start, end, lexicon):
            return "plan"
        if "plan" in cue.means and not _has_no_verb(view, cue, start, lexicon):
            return "plan"
        if "plan_noun" in cue.means and _modifies(view, cue, start):
            return "plan"
        if "resolving" in cue.means and _resolves(view, cue, start, lexicon):
            return "plan"
        if "hypothetical" in cue.means and not _is_topic(view, cue, start, end, lexicon):
            return "supposed" if is_supposed(view, cue, start, end, lexicon) else "hypothetical"
    end = _over_ages(view, end, lexicon)
    for cue in view.cues if not _exists(view, start, end) else ():
        if cue.start >= end and ("plan" in cue.means or "hypothetical" in cue.means):
            if "hypothetical" in cue.means and _only_counts(view, cue, lexicon):
                continue
            between = view.text[end : cue.start]
            if (
                len(between) <= _AHEAD
                and not any(mark in between for mark in ',;:."“(')
                and len(between.split()) <= _AHEAD_WORDS
                and _conjunctions(lexicon).isdisjoint(between.split())
            ):
                if "plan" in cue.means:
                    return "plan"
                return "supposed" if is_supposed(view, cue, start, end, lexicon) else "hypothetical"
        elif cue.start >= end and _CLOSING & cue.means.keys():
            break
    return "fact"


def _over_ages(view: View, end: int, lexicon: Lexicon) -> int:
    """The place behind how old those counted are (*9,000 children under the age of five will be*), else ``end``."""
    words, place = lexicon.words("structure", "aged_words"), end
    for word in _WORD.finditer(view.lowered, end, min(view.end, end + _AGED)):
        aged = view.number_between(*word.span())
        if not aged and word.group() not in words:
            break
        place = word.end() if aged or place > end else place
    return place


def _has_no_verb(view: View, cue: Cue, start: int, lexicon: Lexicon) -> bool:
    """Whether a number stands where the verb of what is planned would (*won by 900 votes to 700, with 12 spoilt*)."""
    return cue.text in flow_words(lexicon, "plan_verbs") and (
        cue.end + 1 == start or view.number_between(cue.end, cue.end + 2)
    )


def _in_aside(view: View, cue: Cue, start: int, lexicon: Lexicon) -> bool:
    """Whether commas close the cue off from the figure's verb (*the storm, expected to hit Orvane, killed 12*)."""
    comma = view.text.find(",", cue.end, start)
    if comma < 0 or view.words_between(comma, start) < _PAST_ASIDE:
        return False
    opening = view.text.rfind(",", view.start, cue.start)
    before = view.lowered[opening + 1 : cue.start].split()
    return opening >= 0 and (not before or before[0] in lexicon.words("structure", "relatives"))


def _is_topic(view: View, cue: Cue, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a word for *if* only says what its clause is about, which has no other (*"Kalau Kota Bari 320 kasus,"*).

    A condition has a verb, or a clause to which it is one. Before a word for a source it is none at all, whatever
    follows (*kalau menurut catatan kami*, *jika mengacu data dinas*).
    """
    if view.lowered[cue.end : start].split()[:1] in ([word] for word in flow_words(lexicon, "topical_sources")):
        return True
    if cue.text not in flow_words(lexicon, "topical") or view.text[view.start : cue.start].strip(_QUOTES):
        return False
    rest = view.text[end : view.end].strip()
    if rest.strip(_STOPS) and not (rest[0] in _STOPS and rest[1:2] in _CLOSING_QUOTES):
        return False
    between = view.lowered[cue.end : start].split()
    return not verbs_among(between, lexicon) and flow_words(lexicon, "topical_not").isdisjoint(between)


def is_whole(view: View, start: int, lexicon: Lexicon) -> bool:
    """Whether the figure is what a planned part is taken from, and there already (*will shed 90 of its 400 staff*)."""
    words = view.lowered[max(view.start, start - _NEXT) : start].split()
    bases, between = _bases(lexicon)
    while words and (words[-1] in between or words[-1].endswith(POSSESSIVES)):
        words.pop()
    if not words or words[-1] not in bases:
        return False
    of = view.lowered.rindex(f"{words[-1]} ", view.start, start)
    return view.number_between(of - _PART, of) and not any(mark in view.text[of - _PART : of] for mark in ";:")


@cache
def _bases(lexicon: Lexicon) -> tuple[frozenset[str], frozenset[str]]:
    """Prepositions of a whole, and the words that may stand between one and its figure."""
    between = (*lexicon.words("structure", "determiners"), *lexicon.words("structure", "amount_nouns"))
    return frozenset(lexicon.words("structure", "bases")), frozenset(between)


def _only_counts(view: View, cue: Cue, lexicon: Lexicon) -> bool:
    """Whether a condition behind the figure only says what it takes in (*58 juta jika yang keluar ikut dihitung*)."""
    behind = view.lowered[cue.end : cue.end + _CONDITION].split(",")[0].split(".")[0].split()
    return not flow_words(lexicon, "counting").isdisjoint(behind)


def _to_come(view: View, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether the figure counts people who are to come somewhere (*the organisers expected 150,000 demonstrators*).

    So does a count that stands alone (*the organisers expected more than 90,000*).
    """
    digits = view.lowered[start:end].rpartition(" ")[2].replace(",", "")
    if digits.isdigit() and view.lowered[end : end + 1] in ("", ".", ","):
        return True
    following = view.lowered[start : end + _AHEAD].split()
    return not flow_words(lexicon, "coming").isdisjoint(word.strip(",.") for word in following[:_COMING_WORDS])


def _exists(view: View, start: int, end: int) -> bool:
    """Whether what is counted is there already, whatever is to become of it: *rumah rusak berat 138 unit akan …*."""
    if "existing" not in view.families:
        return False
    planned = next((cue.start for cue in view.cues if cue.start >= end and _MODAL & cue.means.keys()), view.end)
    for cue in view.cues:
        if "existing" in cue.means and cue.start < planned:
            at = view.words_between(cue.end, start) if cue.end <= start else view.words_between(end, cue.start)
            if at <= 1 and "," not in view.text[min(cue.end, end) : max(cue.start, start)]:
                return True
    return False


def _resolves(view: View, cue: Cue, start: int, lexicon: Lexicon) -> bool:
    """Whether a verb of resolving has what is still to be done right behind it (*memutuskan menutup 12 sekolah*).

    What a court or a meeting does by deciding is done (*hakim memutuskan menghukum*).
    """
    word = view.lowered[cue.end : start].lstrip().partition(" ")[0]
    if word in flow_words(lexicon, "resolving_not"):
        return False
    return word.startswith(tuple(flow_words(lexicon, "resolved"))) and len(word) > _PREFIX


def _modifies(view: View, cue: Cue, start: int) -> bool:
    """Whether a noun of planning belongs to the figure: *target 400 unit*, not *a planned raid cost 400*."""
    between = view.text[cue.end : start]
    if "," in between or len(between.split()) > _NEAR:
        return False
    return not view.number_between(cue.start - _PART, cue.start) or not between.strip()  # hit 20 targets with 9 bombs


def _done(view: View, end: int, lexicon: Lexicon) -> bool:
    """Whether the figure's own clause says it has happened: *11.000 tentara yang diperkirakan telah dikirim*."""
    for cue in view.cues:
        if cue.start >= end and "done" in cue.means:
            if f"{cue.text} {view.lowered[cue.end + 1 : cue.end + 3]}" in flow_words(lexicon, "owed"):
                continue  # 900 may have to leave
            between = view.text[end : cue.start]
            return len(between.split()) <= _AHEAD_WORDS and not any(mark in between for mark in ',;:."“(')
    return False


def _is_purpose(view: View, start: int) -> bool:
    """Whether a figure is the object of an infinitive that plans it, whatever is done (*a drive to send 9,000*)."""
    for cue in reversed(view.cues):
        if cue.end <= start:
            return "plan" in cue.means and cue.text.endswith(" to") and view.words_between(cue.end, start) == 1
    return False
