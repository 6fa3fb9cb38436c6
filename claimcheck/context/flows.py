"""Is the figure a level, a change, an addition, a rate, a plan, a capacity or a running total?"""

from __future__ import annotations

from claimcheck.context.cues import Cue
from claimcheck.context.modality import flow_words, verbs_among
from claimcheck.context.scope import Modality
from claimcheck.context.sentence import View
from claimcheck.language.lexicon import Lexicon
from claimcheck.model import Flow

_NEAR, _FAR = 3, 9
_LINKS = 6
_RATES = frozenset(("rate_before", "rate_first"))
_ADDING = frozenset(("additional", "additional_after", "again"))
_CHANGING = frozenset(("change_up", "change_down"))
_TOTALS = frozenset(("capacity", "capacity_alone", "cumulative"))
_NEXT_WORD, _HURT = 12, 24
_GLOSS = 30
"""Characters of a figure told again in brackets behind it."""
_OPENING = ',;:“"—'
_ENDS = '.,;:—–)”"'
_CAPACITY_REACH = 40
_NOUN_PHRASE = 7
"""Words between a noun of change and its share."""
_TOTAL_REACH = 90


def flow_of(view: View, start: int, end: int, lexicon: Lexicon, modality: Modality, counted_so_far: bool) -> Flow:
    """The flow the words around the figure say; ``level`` where they say none."""
    families = view.families
    if "rate" in families and _rate(view, end, lexicon):
        return "rate"
    if _RATES & families and _rate_before(view, start, end, lexicon):
        return "rate"
    if modality == "plan":
        return "plan"
    if "raising" in families and _raises(view, start, end, lexicon):
        return "additional"
    if _ADDING & families and _additional(view, start, end, lexicon):
        return "additional"
    if _by_so_much(view, start, end, lexicon):
        return "change"
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
        near = start - cue.end <= _CAPACITY_REACH and not view.number_between(cue.end, start)
        noun = cue.text in flow_words(lexicon, "capacity_nouns") and "," in view.text[cue.end : start]
        if "capacity" in cue.means and near and not noun:
            return "capacity"  # the hall seats 900; but they won 44 seats, down from 60
    if counted_so_far:
        return "cumulative"
    for cue in before:
        if "cumulative" in cue.means and start - cue.end <= _TOTAL_REACH and not view.number_between(cue.end, start):
            return "cumulative"
    return "level"


def _rate(view: View, end: int, lexicon: Lexicon) -> bool:
    """Whether words behind a figure, or behind its gloss (*$2 million (£1.6 million) a day*), say how often it is."""
    spans, states = flow_words(lexicon, "rate_not_after"), flow_words(lexicon, "rate_states")
    if view.text.startswith(" (", end):
        closed = view.text.find(")", end, min(view.end, end + _GLOSS))
        end = closed + 1 if closed > 0 else end
    for cue in view.cues:
        if cue.start >= end and "rate" in cue.means:
            before = view.lowered[end : cue.start].split()
            behind = view.lowered[cue.end : cue.end + _NEXT_WORD].split(None, 1)
            if behind and view.text[cue.end] == " " and behind[0] in flow_words(lexicon, "rate_not_before"):
                continue  # 30 were missing a day after the quake
            if (before and before[-1] in spans) or _narrows(view, cue, lexicon):
                continue  # 300 died in a week, 300 jobs to cut yearly costs
            if not states.isdisjoint(before):
                return False  # 300 go hungry every day
            last = cue.text in flow_words(lexicon, "rate_last") and view.text[cue.end : cue.end + 1] in _ENDS
            reach = _FAR if last or "rate_far" in cue.means else _NEAR
            near = view.words_between(end, cue.start) <= reach
            return near and "," not in view.text[end : cue.start] and not view.number_between(end, cue.start)
    return False


def _narrows(view: View, cue: Cue, lexicon: Lexicon) -> bool:
    """Whether an adverb of time is the adjective of the noun behind it."""
    rates = lexicon.section("units").get("rates", {})
    behind = rates.get("behind_adverbs", ())
    if not behind or cue.text not in rates.get("adverbs", {}) or view.text[cue.end : cue.end + 1] != " ":
        return False
    following = view.lowered[cue.end : view.end].split(None, 1)[0].strip(_ENDS)
    return following.isalpha() and following not in behind


def _rate_before(view: View, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether only words that lead to a figure part it from how often it is (*produksi harian 7 ton*)."""
    if _is_percent(view, start, end, lexicon):
        return False
    for cue in reversed(view.cues):
        if cue.end <= start and _RATES & cue.means.keys():
            between = view.lowered[cue.end : start].split()
            led = "rate_before" in cue.means and frozenset(flow_words(lexicon, "rate_links")).issuperset(between)
            led = led or ("rate_before" in cue.means and _is_daily(view, cue, start, lexicon))
            return led or ("rate_first" in cue.means and _leads(view, cue, start, lexicon))
    return False


def _is_daily(view: View, cue: Cue, start: int, lexicon: Lexicon) -> bool:
    """Whether an adjective of a noun says how often it is so, and only what it is of stands before the figure
    (*pasokan harian cabai ke pasar itu 7 ton*)."""
    between = view.text[cue.end : start]
    if cue.text.split()[-1] not in flow_words(lexicon, "rate_adjectives") or any(
        mark in between for mark in ',;:."“()—'
    ):
        return False
    words = between.lower().split()
    if len(words) > _NOUN_PHRASE or view.number_between(cue.end, start):
        return False
    ends = {*lexicon.words("structure", "relatives"), *flow_words(lexicon, "rate_opens")}
    changed = any({"change_up", "change_down"} & one.means.keys() for one in view.cues if cue.end <= one.start < start)
    return ends.isdisjoint(words) and (not changed or words[-1] in flow_words(lexicon, "to"))


def _leads(view: View, cue: Cue, start: int, lexicon: Lexicon) -> bool:
    """Whether a clause begins with how often it is so (*every day 40 lorries cross*, *says each day costs it $2m*)."""
    between = view.text[cue.end : start]
    far = between.count(",") > 1 or any(mark in between for mark in ';:."“()—') or view.number_between(cue.end, start)
    if far or len(between.split()) > _FAR:
        return False
    before = view.lowered[view.start : cue.start].rstrip()
    return not before or before[-1] in _OPENING or before.split()[-1] in flow_words(lexicon, "rate_opens")


def _is_percent(view: View, start: int, end: int, lexicon: Lexicon) -> bool:
    return any(word in view.lowered[start : end + 12] for word in flow_words(lexicon, "percent"))


def _is_of_change(view: View, cue: Cue, start: int, lexicon: Lexicon) -> bool:
    """Whether a noun of change and what changes stand before a share (*kenaikan upah minimum 10 persen*)."""
    between = view.lowered[cue.end : start]
    words = _before_relative(between.split(), lexicon)
    if len(words) > _NOUN_PHRASE or any(mark in between for mark in ',;:."“(') or view.number_between(cue.end, start):
        return False
    ends = flow_words(lexicon, "change_ends")
    if words and words[-1] in flow_words(lexicon, "change_targets"):
        return False  # penurunan kemiskinan ke 8,4 persen
    if words and words[-1] in flow_words(lexicon, "change_by"):
        ends -= flow_words(lexicon, "change_for")  # kenaikan untuk kelas dua sebesar 9 persen
    return flow_words(lexicon, "change_leads").issuperset(verbs_among(words, lexicon)) and ends.isdisjoint(words)


def _before_relative(words: list[str], lexicon: Lexicon) -> list[str]:
    """The words without a relative clause that only leads to the figure (*pertumbuhan Mei yang hanya 3 persen*)."""
    relatives = lexicon.words("structure", "relatives")
    at = max((index for index, word in enumerate(words) if word in relatives), default=len(words))
    leads = frozenset().union(*[flow_words(lexicon, key) for key in ("change_leads", "links", "change_adverbs")])
    return words[:at] if leads.issuperset(words[at + 1 :]) else words


def _additional(view: View, start: int, end: int, lexicon: Lexicon) -> bool:
    """*tambahan 3.000*, *another 3,000*, *3,000 more*; but in *12 killed and another 40 hurt* it means *others*."""
    if "again" in view.families and _once_more(view, start, end):
        return True
    others = "outcomes" in view.families
    if others and "on_top" not in view.families:
        return False
    repeated = view.number_between(view.start, start)
    no_longer = frozenset(flow_words(lexicon, "no_longer"))
    for cue in view.cues:
        if others and "on_top" not in cue.means:
            continue
        before = cue.end <= start and _only_links(view.text[cue.end : start], lexicon)
        if "additional" in cue.means and before:
            return "repeating" not in cue.means or not repeated
        if "additional_after" in cue.means and cue.end > start and cue.start < end + 24:
            adjacent = cue.start >= end - len(cue.text) and view.words_between(end, cue.start) <= 1
            adjacent = adjacent and not no_longer.intersection(view.lowered[end : cue.start].split())
            if adjacent and not _bounds(view, cue, end, lexicon) and "," not in view.text[end : cue.start]:
                return "repeating" not in cue.means or not repeated
    return False


def _bounds(view: View, cue: Cue, end: int, lexicon: Lexicon) -> bool:
    """Whether a word of addition only makes a bound: with the words before it (*40 people or more*), or of the number
    it begins (*a five-year deal worth more than $20 million*)."""
    if view.number_between(cue.start, cue.end):
        return True
    before = view.lowered[end : cue.start].split()[-1:]
    bounds: dict[str, list[str]] = lexicon.section("hedges").get("at_least", {})
    return bool(before) and f"{before[0]} {view.lowered[cue.start : cue.end]}" in bounds.get("after", ())


def _raises(view: View, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether the clause behind says that the figure brings a total to another: *11 died, bringing the toll to 58*.

    Those who were only hurt bring it to nothing, and stand between without a word (*11 died and 30 were hurt,
    bringing*).
    """
    total = view.total_behind(end)
    if total is None:
        return False
    hurt, between = flow_words(lexicon, "hurt"), view.number_between(end, total)
    if not hurt.isdisjoint(view.lowered[total : total + _TOTAL_REACH].split()):
        return not between  # 30 were hurt, bringing the number of injured to 90
    behind = {word.strip(_ENDS) for word in view.lowered[end:total].split()}
    if between:
        return not hurt.isdisjoint(behind)
    before = view.lowered[max(view.start, start - _HURT) : start].split()[-2:]
    return hurt.isdisjoint(behind) and hurt.isdisjoint(before)


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
    return len(words) < _LINKS and frozenset(flow_words(lexicon, "links")).issuperset(words)


def _by_so_much(view: View, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether somebody changed something by a share or a sum (*cut its key rate by 25 basis points*).

    By how many things are made fewer is the deed's (*cut its workforce by 900*).
    """
    ties = flow_words(lexicon, "changed_by")
    if not ties or (view.text[start].isalnum() and not _is_percent(view, start, end, lexicon)):
        return False
    words = view.lowered[max(view.start, start - _TOTAL_REACH) : start].split()
    while words and words[-1] not in ties and words[-1] in flow_words(lexicon, "change_by"):
        words.pop()
    if not words or words[-1] not in ties:
        return False
    for word in reversed(words[-_NOUN_PHRASE - 1 : -1]):
        if word in flow_words(lexicon, "changers"):
            return True
        if not word.isalpha() or word.endswith("ed"):
            return False
    return False


def _change(view: View, start: int, end: int, lexicon: Lexicon) -> Flow | None:
    by, to = flow_words(lexicon, "change_by"), flow_words(lexicon, "to")
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
            if unsure and between[:1] and between[0] in flow_words(lexicon, "up_to") and view.text[start].isdigit():
                return "cumulative" if "change_up" in cue.means else "level"  # kebakaran meluas hingga 300 hektare
            if (not between and not unsure) or (between and len(between) <= 2 and between[0] in by):
                return "change"
        elif cue.start >= end and percent and view.words_between(end, cue.start) <= 1:
            behind = view.lowered[end : cue.start]
            if "," in behind or not flow_words(lexicon, "level_links").isdisjoint(behind.split()):
                break  # 3.4 percent, up from 2.9; 3.4 percent is higher than in May: the figure is a level
            return "change"
    return None
