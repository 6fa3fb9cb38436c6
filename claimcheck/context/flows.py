"""Is the figure a level, a change, an addition, a rate, a plan, a capacity or a running total; and is it denied?"""

from __future__ import annotations

from functools import cache

from claimcheck.context.cues import Cue
from claimcheck.context.scope import Modality
from claimcheck.context.sentence import View
from claimcheck.language.lexicon import Lexicon
from claimcheck.language.text import POSSESSIVES
from claimcheck.model import Flow

_NEAR, _FAR = 3, 9
_AHEAD, _AHEAD_WORDS = 40, 4
"""How far behind the figure the verb of its clause may stand: *3,000 troops will be sent*."""
_MODAL = frozenset(("plan", "plan_noun", "hypothetical", "expected"))
_CLOSING = frozenset(("terminators", "clause_breaks", "modal_stops"))
_MODAL_REACH = 72
_LINKS = 6
_RATES = frozenset(("rate_before", "rate_first"))
_ADDING = frozenset(("additional", "additional_after", "again"))
_CHANGING = frozenset(("change_up", "change_down"))
_TOTALS = frozenset(("capacity", "capacity_alone", "cumulative"))
_GLOSS = 30
"""Characters of a figure told again in brackets behind it."""
_OPENING = ',;:“"—'
_ENDS = '.,;:—–)”"'
_DENYING = frozenset(("denied", "denied_next", "denied_backward", "negation"))
_COMING_WORDS = 5
_NEXT, _PART = 40, 14
"""Characters of the words between a whole and its preposition, and of the part before that."""
_CONDITION = 120
"""Characters of a condition behind a figure that can say what the figure takes in."""
_CAPACITY_REACH = 40
_NOUN_PHRASE, _VERB = 7, 4
"""Words between a noun of change and its share, and letters of a prefix that is no verb's."""
_TOTAL_REACH = 90
_QUOTES = " \"“‘'"
_CLOSING_QUOTES = ('"', "”", "’")
_STOPS = '.,"”’ '


@cache
def _flow_words(lexicon: Lexicon, name: str) -> frozenset[str]:
    return frozenset(lexicon.section("context").get("flow", {}).get(name, ()))


@cache
def _conjunctions(lexicon: Lexicon) -> frozenset[str]:
    """Words that begin another predicate behind a figure (*vaccinated 6,000 and aims to reach 50,000*)."""
    return frozenset(lexicon.words("structure", "conjunctions"))


def modality_of(view: View, start: int, end: int, lexicon: Lexicon) -> Modality:
    """``plan`` under *akan*/*will*, ``hypothetical`` under *jika*/*if*, each up to a terminator."""
    if not _MODAL & view.families or (_done(view, end) and not _is_purpose(view, start)):
        return "fact"
    if _is_whole(view, start, lexicon):
        return "fact"
    for cue in reversed(view.cues):
        if cue.end > start:
            continue
        if "terminators" in cue.means or "modal_stops" in cue.means or "done" in cue.means:
            break
        if start - cue.end > _MODAL_REACH:
            break
        if "expected" in cue.means and _to_come(view, start, end, lexicon):
            return "plan"
        if "plan" in cue.means or ("plan_noun" in cue.means and _modifies(view, cue, start)):
            return "plan"
        if "hypothetical" in cue.means and not _is_topic(view, cue, start, end, lexicon):
            return "hypothetical"
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
                return "plan" if "plan" in cue.means else "hypothetical"
        elif cue.start >= end and _CLOSING & cue.means.keys():
            break
    return "fact"


def _is_topic(view: View, cue: Cue, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a word for *if* only says what its clause is about, which has no other (*"Kalau Kota Bari 320 kasus,"*).

    A condition has a verb, or a clause to which it is one.
    """
    if cue.text not in _flow_words(lexicon, "topical") or view.text[view.start : cue.start].strip(_QUOTES):
        return False
    rest = view.text[end : view.end].strip()
    if rest.strip(_STOPS) and not (rest[0] in _STOPS and rest[1:2] in _CLOSING_QUOTES):
        return False
    prefixes = tuple(_flow_words(lexicon, "change_verbs"))
    between = view.lowered[cue.end : start].split()
    spoken = any(len(word) > _VERB and word.startswith(prefixes) for word in between)
    return not spoken and _flow_words(lexicon, "topical_not").isdisjoint(between)


def _is_whole(view: View, start: int, lexicon: Lexicon) -> bool:
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
    return not _flow_words(lexicon, "counting").isdisjoint(behind)


def _to_come(view: View, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether the figure counts people who are to come somewhere (*the organisers expected 150,000 demonstrators*)."""
    following = view.lowered[start : end + _AHEAD].split()
    return not _flow_words(lexicon, "coming").isdisjoint(word.strip(",.") for word in following[:_COMING_WORDS])


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


def _modifies(view: View, cue: Cue, start: int) -> bool:
    """Whether a noun of planning belongs to the figure: *target 400 unit*, not *a planned raid cost 400*."""
    between = view.text[cue.end : start]
    return "," not in between and len(between.split()) <= _NEAR


def _done(view: View, end: int) -> bool:
    """Whether the figure's own clause says it has happened: *11.000 tentara yang diperkirakan telah dikirim*."""
    for cue in view.cues:
        if cue.start >= end and "done" in cue.means:
            between = view.text[end : cue.start]
            return len(between.split()) <= _AHEAD_WORDS and not any(mark in between for mark in ',;:."“(')
    return False


def _is_purpose(view: View, start: int) -> bool:
    """Whether a figure is the object of an infinitive that plans it, whatever is done (*a drive to send 9,000*)."""
    for cue in reversed(view.cues):
        if cue.end <= start:
            return "plan" in cue.means and cue.text.endswith(" to") and view.words_between(cue.end, start) == 1
    return False


def flow_of(view: View, start: int, end: int, lexicon: Lexicon, modality: Modality, counted_so_far: bool) -> Flow:
    """The flow the words around the figure say; ``level`` where they say none."""
    families = view.families
    if "rate" in families and _rate(view, end, lexicon):
        return "rate"
    if _RATES & families and _rate_before(view, start, end, lexicon):
        return "rate"
    if modality == "plan":
        return "plan"
    if "raising" in families and _raises(view, end):
        return "additional"
    if _ADDING & families and _additional(view, start, end, lexicon):
        return "additional"
    if _CHANGING & families:
        change = _change(view, start, end, lexicon)
        if change is not None:
            return change
    if counted_so_far and "capacity" not in families:
        return "cumulative"
    if not _TOTALS & families:
        return "level"
    low, _ = view.clause(start)
    before = [cue for cue in view.cues if low <= cue.start and cue.end <= start]
    for cue in reversed(before):
        alone = "capacity_alone" in cue.means and view.text[end : end + 1] in _ENDS
        if alone and view.words_between(cue.end, start) <= 1:
            return "capacity"
        if "capacity" in cue.means and start - cue.end <= _CAPACITY_REACH and not view.number_between(cue.end, start):
            return "capacity"
    if counted_so_far:
        return "cumulative"
    for cue in before:
        if "cumulative" in cue.means and start - cue.end <= _TOTAL_REACH and not view.number_between(cue.end, start):
            return "cumulative"
    return "level"


def _rate(view: View, end: int, lexicon: Lexicon) -> bool:
    """Whether words behind a figure, or behind its gloss (*$2 million (£1.6 million) a day*), say how often it is."""
    spans = _flow_words(lexicon, "rate_not_after")
    if view.text.startswith(" (", end):
        closed = view.text.find(")", end, min(view.end, end + _GLOSS))
        end = closed + 1 if closed > 0 else end
    for cue in view.cues:
        if cue.start >= end and "rate" in cue.means:
            before = view.lowered[end : cue.start].split()
            if before and before[-1] in spans:
                continue  # 300 died in a week
            reach = _FAR if "rate_far" in cue.means else _NEAR
            near = view.words_between(end, cue.start) <= reach
            return near and "," not in view.text[end : cue.start] and not view.number_between(end, cue.start)
    return False


def _rate_before(view: View, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether only words that lead to a figure part it from how often it is (*produksi harian 7 ton*)."""
    if _is_percent(view, start, end, lexicon):
        return False
    for cue in reversed(view.cues):
        if cue.end <= start and _RATES & cue.means.keys():
            between = view.lowered[cue.end : start].split()
            led = "rate_before" in cue.means and frozenset(_flow_words(lexicon, "rate_links")).issuperset(between)
            return led or ("rate_first" in cue.means and _leads(view, cue, start, lexicon))
    return False


def _leads(view: View, cue: Cue, start: int, lexicon: Lexicon) -> bool:
    """Whether a clause begins with how often it is so (*every day 40 lorries cross*, *says each day costs it $2m*)."""
    between = view.text[cue.end : start]
    far = between.count(",") > 1 or any(mark in between for mark in ';:."“()—') or view.number_between(cue.end, start)
    if far or len(between.split()) > _FAR:
        return False
    before = view.lowered[view.start : cue.start].rstrip()
    return not before or before[-1] in _OPENING or before.split()[-1] in _flow_words(lexicon, "rate_opens")


def _is_percent(view: View, start: int, end: int, lexicon: Lexicon) -> bool:
    return any(word in view.lowered[start : end + 12] for word in _flow_words(lexicon, "percent"))


def _is_of_change(view: View, cue: Cue, start: int, lexicon: Lexicon) -> bool:
    """Whether a noun of change and what changes stand before a share (*kenaikan upah minimum 10 persen*)."""
    between = view.lowered[cue.end : start]
    words = _before_relative(between.split(), lexicon)
    if len(words) > _NOUN_PHRASE or any(mark in between for mark in ',;:."“(') or view.number_between(cue.end, start):
        return False
    prefixes = tuple(_flow_words(lexicon, "change_verbs"))
    verbs = [word for word in words if len(word) > _VERB and word.startswith(prefixes)]
    ends = _flow_words(lexicon, "change_ends")
    if words and words[-1] in _flow_words(lexicon, "change_by"):
        ends -= _flow_words(lexicon, "change_for")  # kenaikan untuk kelas dua sebesar 9 persen
    return _flow_words(lexicon, "change_leads").issuperset(verbs) and ends.isdisjoint(words)


def _before_relative(words: list[str], lexicon: Lexicon) -> list[str]:
    """The words without a relative clause that only leads to the figure (*pertumbuhan Mei yang hanya 3 persen*)."""
    relatives = lexicon.words("structure", "relatives")
    at = max((index for index, word in enumerate(words) if word in relatives), default=len(words))
    leads = frozenset().union(*[_flow_words(lexicon, key) for key in ("change_leads", "links", "change_adverbs")])
    return words[:at] if leads.issuperset(words[at + 1 :]) else words


def _additional(view: View, start: int, end: int, lexicon: Lexicon) -> bool:
    """*tambahan 3.000*, *another 3,000*, *3,000 more*; but in *12 killed and another 40 hurt* it means *others*."""
    if "again" in view.families and _once_more(view, start, end):
        return True
    if "outcomes" in view.families:
        return False
    repeated = view.number_between(view.start, start)
    for cue in view.cues:
        before = cue.end <= start and _only_links(view.text[cue.end : start], lexicon)
        if "additional" in cue.means and before:
            return "repeating" not in cue.means or not repeated
        if "additional_after" in cue.means and cue.end > start and cue.start < end + 24:
            adjacent = cue.start >= end - len(cue.text) and view.words_between(end, cue.start) <= 1
            if adjacent and not _bounds(view, cue, end, lexicon) and "," not in view.text[end : cue.start]:
                return "repeating" not in cue.means or not repeated
    return False


def _bounds(view: View, cue: Cue, end: int, lexicon: Lexicon) -> bool:
    """Whether a word of addition only makes a bound, with the words before it (*40 people or more*)."""
    before = view.lowered[end : cue.start].split()[-1:]
    bounds: dict[str, list[str]] = lexicon.section("hedges").get("at_least", {})
    return bool(before) and f"{before[0]} {view.lowered[cue.start : cue.end]}" in bounds.get("after", ())


def _raises(view: View, end: int) -> bool:
    """Whether the clause behind says that the figure brings a total to another: *11 died, bringing the toll to 58*."""
    for cue in view.cues:
        if cue.start >= end and "raising" in cue.means:
            return not view.number_between(end, cue.start)
    return False


def _once_more(view: View, start: int, end: int) -> bool:
    """Whether a verb beside the figure says that it was done again (*kembali menemukan 5 korban*)."""
    for cue in view.cues:
        if "again" in cue.means:
            low, high = (cue.end, start) if cue.end <= start else (end, cue.start)
            if low <= high and view.words_between(low, high) <= 1 and "," not in view.text[low:high]:
                return True
    return False


def _only_links(between: str, lexicon: Lexicon) -> bool:
    """Whether nothing but words that lead to a figure stands in ``between`` (*penambahan anggaran terbesar, yakni*)."""
    words = between.replace(",", " ").lower().split()
    return len(words) < _LINKS and frozenset(_flow_words(lexicon, "links")).issuperset(words)


def _change(view: View, start: int, end: int, lexicon: Lexicon) -> Flow | None:
    by, to = _flow_words(lexicon, "change_by"), _flow_words(lexicon, "to")
    percent = _is_percent(view, start, end, lexicon)
    for index, cue in enumerate(view.cues):
        if not ("change_up" in cue.means or "change_down" in cue.means):
            continue
        unsure = "change_unsure" in cue.means and not percent
        if cue.end <= start:
            following = view.cues[index + 1] if index + 1 < len(view.cues) else None
            if (
                following is not None
                and following.end <= start
                and following.start - cue.end <= 2
                and "change_up" in following.means
            ):
                continue
            if percent and "change_noun" in cue.means and _is_of_change(view, cue, start, lexicon):
                return "change"
            between = view.lowered[cue.end : start].split()
            spoken = " ".join(between)
            if between and (spoken in to or between[-1] in to or " ".join(between[-2:]) in to):
                if view.number_between(cue.end, start) or len(between) > 6:
                    continue
                return "cumulative" if "change_up" in cue.means and not percent else "level"
            if (not between and not unsure) or (between and len(between) <= 2 and between[0] in by):
                return "change"
        elif cue.start >= end and percent and view.words_between(end, cue.start) <= 1:
            behind = view.lowered[end : cue.start]
            if "," in behind or not _flow_words(lexicon, "level_links").isdisjoint(behind.split()):
                break  # 3.4 percent, up from 2.9; 3.4 percent is higher than in May: the figure is a level
            return "change"
    return None


def denial_of(view: View, start: int, end: int) -> Cue | None:
    """The cue of denial that reaches the figure."""
    if not _DENYING & view.families:
        return None
    behind = [cue for cue in view.cues if cue.end <= start]
    for cue in reversed(behind):
        if "terminators" in cue.means:
            break
        if "denied_not" in cue.means:
            return None
        if "denied" in cue.means:
            return cue
        if _next(view, cue, start) or ("negation" in cue.means and _negates(view, cue, start)):
            return None if _presupposed(view, end) else cue
    for cue in view.cues:
        if cue.start < end:
            continue
        if "terminators" in cue.means:
            break
        if "denied_backward" in cue.means:
            return cue
    return None


def _next(view: View, cue: Cue, start: int) -> bool:
    return (
        "denied_next" in cue.means and view.words_between(cue.end, start) <= 1 and "," not in view.text[cue.end : start]
    )


def _presupposed(view: View, end: int) -> bool:
    """Whether a figure is of something known, whatever a verb negates: *did not answer 11 of our calls*."""
    for cue in view.cues:
        if cue.start >= end and "definite" in cue.means:
            return view.words_between(end, cue.start) <= 1 and "," not in view.text[end : cue.start]
    return False


def _negates(view: View, cue: Cue, start: int) -> bool:
    """A negated verb right before the figure: *did not send 12,000 troops*."""
    between = view.lowered[cue.end : start]
    before = next((other for other in reversed(view.cues) if other.end <= cue.start), None)
    if before is not None and "modal_stops" in before.means and cue.start - before.end <= 1:
        return False  # *yang belum diberangkatkan*: the number itself is not denied
    return 1 <= len(between.split()) <= 2 and not any(mark in between for mark in ',;:("“')
