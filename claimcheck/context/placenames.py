"""The places a sentence names as places, known or marked as such by their words, and phrases that go back to one."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Container, Iterable, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from claimcheck.context.cues import Neighbours
from claimcheck.context.places import Gazetteer
from claimcheck.context.sentence import View
from claimcheck.dates.template import words_pattern
from claimcheck.language.lexicon import Lexicon

_NAME = re.compile(r"[A-ZÀ-ÖØ-Þ](?:\.[A-Z]\.?(?:[A-Z]\.?)?|[^\W_]*(?:[-'’.](?!s\b)[^\W_]+)*)")
_PART = re.compile(r"[^\W_]+")
_CHAIN = re.compile(r"[\s(]*,?\s*")
_CHAIN_REACH = 16
TOWNS = ("city", "admin2")
"""Small enough to name where something was; the province of an unknown town is too wide for that."""
_KIND_REACH = 18
_ANY = "*"
_HEAD_WORDS = 2
_NO_PLACE = (" of ", "'s", "’s")
_SIGNS = frozenset("$€£¥")
"""Signs of money, whose country stands before them in letters."""
DIVISIONS = frozenset(("admin1", "admin2", "admin3", "village", "city", "town", "territory", "island"))
"""Kinds of place that are worth naming where the rules do not know the name; a street or a river is not."""


class Named(NamedTuple):
    """A known name, or an unknown one that its words mark as a place (*Desa Sukamaju*, *Kivu province*).

    ``role`` is what stands before it: ``in``, ``to``, ``from``, ``agent``, ``not_after`` or "".
    """

    start: int
    end: int
    name: str
    normal: str | None
    level: str | None
    role: str
    country: str | None


class PlaceWords(NamedTuple):
    """A language's words around the names of places, and the nouns that can stand for one."""

    before: Neighbours
    prefixes: Mapping[str, str]
    suffixes: Mapping[str, str]
    any_suffix: re.Pattern[str] | None
    waged: tuple[str, ...]
    between: frozenset[str]
    levels: Mapping[str, tuple[str, ...]]
    heads: frozenset[str]
    heads_behind: frozenset[str]
    partners: frozenset[str]
    joins: frozenset[str]
    not_there: frozenset[str]
    recorders: frozenset[str]
    successions: frozenset[str]
    leading: frozenset[str]


@cache
def words_of(lexicon: Lexicon) -> PlaceWords:
    """The words of a language, read from its ``context.yaml`` once."""
    section = lexicon.section("context")
    place = section.get("place", {})
    families = {family: place.get(family, ()) for family in ("in", "to", "from", "not_after")}
    families["agent"] = section.get("agent", ())
    order = ("not_after", "agent", "in", "to", "from")
    suffixes = place.get("suffixes", {})
    pattern = re.compile(rf"(?<![^\W_]){words_pattern(suffixes)}(?![^\W_])") if suffixes else None
    before = Neighbours({family: families[family] for family in order})
    between = frozenset(place.get("between", ()))
    levels = {noun: tuple(kinds.split()) for noun, kinds in place.get("back", {}).get("nouns", {}).items()}
    levels["there"] = (_ANY,)
    listed = (
        frozenset(place.get(key, ()))
        for key in (
            "heads",
            "heads_behind",
            "partners",
            "joins",
            "there_not_before",
            "recorders",
            "successions",
            "leading",
        )
    )
    waged = tuple(f" {deed}" for deed in place.get("waged", ()))
    return PlaceWords(before, place.get("prefixes", {}), suffixes, pattern, waged, between, levels, *listed)


class Backward(NamedTuple):
    """A phrase that stands for a place named before (*in the province*): its noun, of which levels, in which role."""

    start: int
    end: int
    noun: str
    levels: tuple[str, ...]
    role: str


def backward(view: View, lexicon: Lexicon) -> list[Backward]:
    """The phrases of a sentence that stand for a place named before."""
    if "back" not in view.families:
        return []
    words = words_of(lexicon)
    found: list[Backward] = []
    for cue in view.cues:
        noun = cue.means.get("back")
        if (
            noun is None
            or view.lowered.startswith(_NO_PLACE, cue.end)
            or view.text[cue.end + 1 : cue.end + 2].isupper()
        ):
            continue  # *the city of X*, *the city's*, *kota ini Medan*
        role = _role(view, cue.start, words) if noun != "there" else "in"
        if noun == "there" and _exists(view, cue.end, words):
            continue  # *there were 40*
        found.append(Backward(cue.start, cue.end, noun, words.levels[noun], role))
    return found


def _exists(view: View, at: int, words: PlaceWords) -> bool:
    following = view.lowered[at : at + 16].split()
    return bool(following) and following[0] in words.not_there


def fits(named: Named, back: Backward) -> bool:
    """Whether a phrase can stand for this place, by its kind; *there* for any place that something happened in."""
    return named.level in back.levels or (_ANY in back.levels and named.role in ("in", "named", "chain"))


def whole_of(view: View) -> list[Named]:
    """Phrases for a whole country or the world: *secara nasional*, *nationwide*."""
    found: list[Named] = []
    for cue in view.cues if "whole" in view.families else ():
        normal = cue.means.get("whole")
        if normal is not None and view.text[cue.start : cue.end][-1:].islower():
            level = "world" if normal == "World" else "country"
            found.append(Named(cue.start, cue.end, view.text[cue.start : cue.end], normal or None, level, "in", None))
    return found


@cache
def _beginnings(lexicon: Lexicon, known: Gazetteer) -> frozenset[str]:
    """The first letters up to a mark of all that can begin a place, and the kinds of place that stand behind one."""
    names, _ = place_words(lexicon, known)
    return frozenset(first.group() for name in names if (first := _PART.match(name)) is not None)


def place_words(lexicon: Lexicon, known: Gazetteer) -> tuple[Iterable[str], Iterable[str]]:
    """With whose first words a place can begin, or the kind of a place behind its name; and those kinds alone."""
    words = words_of(lexicon)
    return (*known.firsts, *words.prefixes, *words.suffixes), words.suffixes


def names_of(view: View, lexicon: Lexicon, known: Gazetteer) -> list[Named]:
    """The known names of a sentence, and unknown ones marked as places, with what stands before each."""
    words = words_of(lexicon)
    starts, lowered = view.starts, view.lowered
    if starts is not None:
        if not starts.place:
            return []
    elif _beginnings(lexicon, known).isdisjoint(_PART.findall(lowered, view.start, view.end)):
        return []
    capitals = [match.span() for match in _NAME.finditer(view.text, view.start, view.end)]
    found: list[Named] = []
    kinds = _before_kinds(view, capitals, known) if _any_kind(view, words) else None
    index = 0
    while index < len(capitals):
        first = lowered[capitals[index][0] : capitals[index][1]]
        plain = first not in known.firsts and first.rstrip(".") not in words.prefixes
        if plain and (kinds is None or not (index in kinds or first[-1] == ".")):
            index += 1
            continue
        size, named = _at(view, capitals, index, words, known)
        if named is not None:
            found.append(named)
        index += size
    return _chained(_owned(found, view, words), view)


def _any_kind(view: View, words: PlaceWords) -> bool:
    """Whether a kind of place that stands behind its name is in the sentence."""
    kind, lowered, end = words.any_suffix, view.lowered, view.end
    if kind is None:
        return False
    if view.starts is None:
        return kind.search(lowered, view.start, end) is not None
    return any(kind.match(lowered, place, end) is not None for place in view.starts.kinds)


def _before_kinds(view: View, capitals: Sequence[tuple[int, int]], known: Gazetteer) -> Container[int]:
    """Which capitalised words may begin a name that a kind of place follows."""
    if view.starts is None:
        return range(len(capitals))
    found: set[int] = set()
    ends = [end for _, end in capitals]
    for kind in view.starts.kinds:
        last = bisect_right(ends, kind) - 1
        if last >= 0 and kind - ends[last] < _KIND_REACH and not view.lowered[ends[last] : kind].strip():
            found.update(range(last - max(1, known.longest) + 1, last + 1))
    return found


def _owned(found: list[Named], view: View, words: PlaceWords) -> list[Named]:
    """In *Indonesia's Aceh province* the inner place is the one that is meant."""
    for index in range(1, len(found)):
        owner, named = found[index - 1], found[index]
        between = view.lowered[owner.end : named.start]
        if named.role or named.normal is None or not between.startswith(("'s ", "’s ")):
            continue
        if all(word in words.between for word in between[3:].split()):
            found[index - 1] = owner._replace(role="owner")
            found[index] = named._replace(role="in" if owner.role in ("in", "named", "chain") else owner.role)
    return found


def _at(
    view: View, capitals: list[tuple[int, int]], index: int, words: PlaceWords, known: Gazetteer
) -> tuple[int, Named | None]:
    start = capitals[index][0]
    run = 1
    while (
        run < known.longest
        and index + run < len(capitals)
        and capitals[index + run][0] - capitals[index + run - 1][1] <= 4
    ):
        gap = view.text[capitals[index + run - 1][1] : capitals[index + run][0]]
        if gap not in (" ", " of ", " and ", " dan ", " the ", "-", " d'"):
            break
        run += 1
    prefix = words.prefixes.get(view.lowered[start : capitals[index][1]])
    if prefix is not None and run > 1:
        return _prefixed(view, capitals, index, run, prefix, words, known)
    first = view.lowered[start : capitals[index][1]]
    joined = run > 1 and view.text[capitals[index][1]] == "-"
    known_first = joined or first in known.firsts or (first[-1] == "." and first[:-1] in known.firsts)
    for size in range(run if known_first else 0, 0, -1):
        end = capitals[index + size - 1][1]
        name = view.text[start:end]
        low = name.lower()
        entry, country = known.entries.get(low), known.actors.get(low)
        if entry is None and country is None:
            if not name.endswith("."):
                continue
            name, low, end = name[:-1], low[:-1], end - 1
            entry, country = known.entries.get(low), known.actors.get(low)
            if entry is None and country is None:
                continue
        if len(name) == 2 and not name.isupper():
            continue
        if view.text[end : end + 2].lstrip()[:1] in _SIGNS:
            return size, None  # bertahan di US$ 403 miliar
        kind = _role(view, start, words)
        if kind == "" and view.text[end : end + 2] in ("'s", "’s"):
            kind = "owner"
        if (
            kind == ""
            and entry is not None
            and name.lower() not in known.demonyms
            and _measured(view, start, end, words)
        ):
            kind = "in"
        if kind == "" and entry is not None and entry.level in TOWNS:
            kind = _behind_unknown(view, capitals, index, words)
        acts = low in known.adjectival and _waged(view, end, words)
        if entry is None or low in known.demonyms or acts:
            return size, Named(start, end, name, None, None, "demonym" if kind != "agent" else kind, country)
        return size, Named(start, end, name, entry.normal, entry.level, kind, country)
    if run > 1 or words.suffixes:
        return _suffixed(view, capitals, index, run, words)
    return 1, None


def _waged(view: View, end: int, words: PlaceWords) -> bool:
    """Whether a deed or a force follows a name, whose country then acts: *killed in US raids*."""
    lowered = view.lowered
    return any(lowered.startswith(deed, end) and not lowered[end + len(deed) :][:1].isalnum() for deed in words.waged)


def _behind_unknown(view: View, capitals: list[tuple[int, int]], index: int, words: PlaceWords) -> str:
    """``in`` for the town that an unknown place lies in: *di kawasan Alun-Alun Sawang, Bogor*; else nothing."""
    start = capitals[index][0]
    if index == 0 or view.text[capitals[index - 1][1] : start] != ", ":
        return ""
    first = index - 1
    while first > 0 and view.text[capitals[first - 1][1] : capitals[first][0]] in (" ", "-"):
        first -= 1
    return "in" if _role(view, capitals[first][0], words) == "in" else ""


def _measured(view: View, start: int, end: int, words: PlaceWords) -> bool:
    """Whether a name without a preposition is the place of a noun beside it: *harga beras Jakarta*, *Gaza deaths*."""
    if words.heads:
        before = view.text[max(view.start, start - 40) : start].split()[-_HEAD_WORDS:]
        for place in range(len(before) - 1, -1, -1):
            word = before[place].lower()
            if word in words.heads:
                return not (word in words.partners and place == len(before) - 1)
            if not before[place].isalpha() or not before[place].islower():
                return False
    if words.heads_behind and view.text[end : end + 1] == " ":
        following = view.text[end : end + 40].split()[:_HEAD_WORDS]
        for at, word in enumerate(following):
            if word.rstrip(",.;:") in words.heads_behind:
                return True
            if not word.isalpha() or not word.islower() or at:
                return False
    return False


def _prefixed(
    view: View, capitals: list[tuple[int, int]], index: int, run: int, level: str, words: PlaceWords, known: Gazetteer
) -> tuple[int, Named | None]:
    """*Kabupaten Way Kanan*, *Desa Sukamaju*: the kind of place stands first."""
    start, first = capitals[index][0], capitals[index + 1][0]
    kind = _role(view, start, words) or "named"
    for size in range(run, 1, -1):
        end = capitals[index + size - 1][1]
        entry = known.find(view.text[start:end]) or known.find(view.text[first:end])
        if entry is not None and (entry.level == level or level in DIVISIONS):
            return size, Named(start, end, view.text[start:end], entry.normal, entry.level, kind, None)
    end = capitals[index + run - 1][1]
    return run, Named(start, end, view.text[start:end], None, level, kind, None)


def _suffixed(
    view: View, capitals: list[tuple[int, int]], index: int, run: int, words: PlaceWords
) -> tuple[int, Named | None]:
    """*Kivu province*: the kind of place stands behind the name."""
    start, end = capitals[index][0], capitals[index + run - 1][1]
    following = view.lowered[end : end + _KIND_REACH].split()
    level = words.suffixes.get(following[0].rstrip(",.;:")) if following else None
    if level is None:
        return 1, None
    return run, Named(start, end, view.text[start:end], None, level, _role(view, start, words), None)


def _role(view: View, start: int, words: PlaceWords) -> str:
    """What stands before a name; *the city of* and *kota* are looked through."""
    before = view.lowered[max(view.start, start - 64) : start].split()
    through = False
    while before:
        if before[-1] in words.between or before[-1] in words.prefixes:
            before.pop()
        elif " ".join(before[-2:]) in words.prefixes:
            del before[-2:]
        else:
            break
        through = True
    for _ in range(3 if through else 1):  # *in the besieged town of*
        found = words.before.ending(before)
        if found is not None or not before:
            break
        before.pop()
    return found[0] if found else ""


def _chained(found: list[Named], view: View) -> list[Named]:
    """A name after a comma goes on with the place before it: *di Way Tuba, Lampung*."""
    for index in range(1, len(found)):
        before, named = found[index - 1], found[index]
        near = (
            named.role in ("", "named")
            and before.role in ("in", "named", "chain")
            and named.start - before.end <= _CHAIN_REACH
        )
        if near and _CHAIN.fullmatch(view.lowered[before.end : named.start]):
            found[index] = named._replace(role="chain")
    return found
