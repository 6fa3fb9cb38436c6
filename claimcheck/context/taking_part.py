"""Who did it, to whom, and which people a figure counts."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from claimcheck.context.modality import is_whole
from claimcheck.context.placenames import Named
from claimcheck.context.sentence import View
from claimcheck.dates.template import words_pattern
from claimcheck.language.lexicon import Lexicon

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_POPULATION_BEHIND = 30
_POPULATION_BEFORE = 26
_RECIPIENT_REACH = 80
_PARTITIVE_WORDS = 8
_RELATIVE_WORDS = 7
_AGENT_REACH = 24
_CLOSING = frozenset(("terminators", "clause_breaks", "modal_stops"))


_PARTING = (*',;:.("“”–—', " - ")
"""What parts a figure from the words behind it, that none of them says whom it counts (*12 killed - police*)."""


class _Words(NamedTuple):
    fillers: frozenset[str]
    subjects: tuple[str, ...]
    active: frozenset[str]
    active_prefixes: tuple[str, ...]
    passive_prefixes: tuple[str, ...]
    not_after: frozenset[str]
    openers: frozenset[str]
    links: frozenset[str]
    not_passive: frozenset[str]
    many: Mapping[str, str]
    any_many: re.Pattern[str] | None
    partitives: frozenset[str]
    carriers: frozenset[str]
    copulas: frozenset[str]
    relatives: frozenset[str]


@cache
def _words(lexicon: Lexicon) -> _Words:
    section = lexicon.section("context")
    many = section.get("many", {})
    pattern = re.compile(rf"(?<![^\W_])[^\W_]+ ({words_pattern(many)})(?![^\W_])") if many else None
    return _Words(
        frozenset(section.get("fillers", ())),
        tuple(sorted(section.get("subject_nouns", ()), key=len, reverse=True)),
        frozenset(section.get("active_verbs", ())),
        tuple(section.get("active_prefixes", ())),
        tuple(section.get("passive_prefix", ())),
        frozenset(section.get("population_not_after", ())),
        frozenset(section.get("subject_openers", ())),
        frozenset(section.get("population_links", ())),
        frozenset(section.get("not_passive", ())),
        many,
        pattern,
        frozenset(section.get("population_partitives", ())),
        frozenset(section.get("population_carriers", ())),
        frozenset(section.get("population_copulas", ())),
        frozenset(lexicon.words("structure", "relatives")),
    )


def actor_of(
    view: View, start: int, end: int, names: Sequence[Named], lexicon: Lexicon, spoken: Sequence[tuple[int, int]]
) -> str | None:
    """The named agent of the clause: an active verb's subject, or the agent of a passive. Only names the rules know.

    ``spoken`` are the names of speakers: who says a thing has not done it.
    """
    words = _words(lexicon)
    low, high = view.clause(start)
    for named in names:
        if named.country is None or not low <= named.start < high:
            continue
        if any(span[0] <= named.start < span[1] for span in spoken):
            continue
        if named.role == "agent":
            return named.name
        if named.end <= start and not _parted(view, named.end, start) and _does(view, named, start, words, spoken):
            return named.name
        if _passive(view, named, words):
            return named.name
    return _together(view, low, start, words)


def _together(view: View, low: int, start: int, words: _Words) -> str | None:
    """Several states that act together (*14 countries have given 1.3 billion*), however many they are."""
    for match in words.any_many.finditer(view.lowered, low, start) if words.any_many is not None else ():
        if not view.number_between(match.start(), match.start() + 1) or _parted(view, match.end(), start):
            continue
        spoken = _WORD.findall(view.lowered, match.end(), min(start, match.end() + 120))
        verb = next((word for word in spoken[:6] if word not in words.fillers), "")
        if verb in words.active or (len(verb) > 5 and verb.startswith(words.active_prefixes or ("\0",))):
            return words.many[match.group(1)]
    return None


def _parted(view: View, start: int, end: int) -> bool:
    """Whether a new clause begins between a subject and the figure (*… yang menewaskan 12 orang*)."""
    return any(start <= cue.start < end and _CLOSING & cue.means.keys() for cue in view.cues)


def _does(view: View, named: Named, start: int, words: _Words, said: Sequence[tuple[int, int]]) -> bool:
    """Whether the name opens its clause as subject and an active verb follows it."""
    reported = any(span[1] == named.start - 1 for span in said)  # *Kyiv said Moscow fired 60 rockets*
    if named.role not in ("", "demonym", "not_after") or not (reported or _opens(view, named, words)):
        return False
    spoken = [match.group() for match in _WORD.finditer(view.lowered, named.end, min(start, named.end + 120))]
    if named.role == "demonym":
        while spoken and (spoken[0] in words.subjects or " ".join(spoken[:2]) in words.subjects):
            spoken = spoken[2:] if " ".join(spoken[:2]) in words.subjects else spoken[1:]
    if view.text[named.end : named.end + 1] in ",;:":
        return False
    for word in spoken[:6]:
        if word in words.fillers:
            continue
        return word in words.active or (len(word) > 5 and word.startswith(words.active_prefixes or ("\0",)))
    return False


def _opens(view: View, named: Named, words: _Words) -> bool:
    """Whether a subject can begin with the name: at the start of a clause, or behind a word like *pasukan*."""
    before = view.lowered[view.clause(named.start)[0] : named.start].rstrip()
    if not before or not before[-1].isalnum():
        return True
    spoken = before.rsplit(None, 2)
    return spoken[-1] in words.openers or spoken[-1] in words.subjects or " ".join(spoken[-2:]) in words.subjects


def _passive(view: View, named: Named, words: _Words) -> bool:
    """*dikirim Pyongyang*: the agent right behind a passive verb."""
    if not words.passive_prefixes or named.role not in ("", "not_after"):
        return False
    before = view.lowered[max(view.start, named.start - 24) : named.start].split()
    while len(before) > 1 and before[-1] in words.subjects:
        before.pop()  # *dibunuh tentara Israel*
    verb = before[-1] if before else ""
    return (
        len(verb) > 6
        and verb not in words.not_passive
        and verb.startswith(words.passive_prefixes)
        and view.text[named.start - 1] == " "
    )


def recipient_of(view: View, start: int, end: int, names: Sequence[Named]) -> str | None:
    """The named country or capital that something goes to, in the clause of the figure."""
    low, high = view.clause(start)
    for named in names:
        if named.role == "to" and named.country is not None and low <= named.start < high:
            if named.start >= end and named.start - end <= _RECIPIENT_REACH:
                between = (other for other in names if end <= other.start < named.start)
                if any(other.country and other.role != "agent" for other in between):
                    continue  # *membantu serangan Rusia ke Ukraina*
                return named.name
            if named.end <= start and start - named.end <= _RECIPIENT_REACH:
                return named.name
    return None


def _of_them(between: str, words: _Words) -> bool:
    """Whether a figure is a part of whom its sentence says what they were (*nine of those who died were women*)."""
    spoken = between.lower().split()
    if not 3 <= len(spoken) <= _PARTITIVE_WORDS or any(mark in between for mark in ',;:("“”'):
        return False
    return spoken[0] in words.partitives and spoken[-1] in words.copulas


def _is_agent(view: View, at: int, words: _Words) -> bool:
    """Whether a noun behind a passive verb says by whom it was done (*siswa yang ditangkap polisi 80 orang*)."""
    spoken = view.lowered[max(view.start, at - _AGENT_REACH) : at].split()
    verb = spoken[-1] if words.passive_prefixes and len(spoken) > 1 else ""
    return len(verb) > 5 and verb not in words.not_passive and verb.startswith(words.passive_prefixes)


def _tells_of(between: Sequence[str], words: _Words) -> bool:
    """Whether what stands between a subject and its figure is a relative clause on what befell it."""
    if not 1 < len(between) <= _RELATIVE_WORDS or between[0] not in words.relatives:
        return False
    return words.relatives.isdisjoint(between[1:])


def population_of(
    view: View, start: int, end: int, lexicon: Lexicon, spoken: Sequence[tuple[int, int]], counter: bool = False
) -> str | None:
    """The people the figure counts, by the table of the lexicon: in its phrase, right behind it, or right before.

    ``spoken`` are the names of speakers: outside its phrase, who says a figure is not whom it counts.
    ``counter``: only a classifier stands behind a figure of people of some kind, so that the noun is that of its
    subject, of which a relative clause may tell what befell them (*polisi yang terluka 25 orang*).
    """
    if "population" not in view.families:
        return None
    words = _words(lexicon)
    excluded, links = words.not_after, words.links
    before: str | None = None
    inside: str | None = None
    told = 0
    for cue in view.cues:
        population = cue.means.get("population")
        if population is None:
            continue
        apart = cue.end <= start or cue.start >= end
        if apart and any(first <= cue.start < last for first, last in spoken):
            continue
        if words.carriers.intersection(view.lowered[view.start : cue.start].rsplit(None, 1)[-1:]):
            continue  # kapal motor penumpang
        if inside is not None:
            were = cue.start >= end and view.lowered[max(end, told) : cue.start].strip() in words.copulas
            were = were and not is_whole(view, start, lexicon)
            return population if were else inside  # 12 passengers were children
        if cue.end <= start:
            if "," in view.text[cue.end : start] or _is_agent(view, cue.start, words):
                continue
            leading = view.lowered[cue.end : start].split()
            told = start - cue.end <= _POPULATION_BEFORE and links.issuperset(leading)
            if told or (counter and _tells_of(leading, words) and not view.number_between(cue.end, start)):
                before = population
            continue
        if cue.start >= end:
            if is_whole(view, start, lexicon):
                break  # two of the 14 injured are children
            between = view.text[end : cue.start]
            if _of_them(between, words):
                return population
            if cue.start - end > _POPULATION_BEHIND or any(mark in between for mark in _PARTING):
                break
            parting = between.lower().split()
            if len(parting) > 3 or view.number_between(end, cue.start) or any(word in excluded for word in parting):
                break
            if not words.copulas.intersection(parting[-1:]) and _is_agent(view, cue.start, words):
                break  # dua orang ditembak polisi
            if between.strip():
                return population
        inside, told = population, cue.end
    return inside or before
