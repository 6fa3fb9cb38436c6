"""Where: which of the places that a sentence names governs a figure."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.context.placenames import DIVISIONS, TOWNS, Named, PlaceWords, words_of
from claimcheck.context.sentence import View
from claimcheck.language.lexicon import Lexicon
from claimcheck.model import Place

_RECORDING = ("admin1", *TOWNS)
_RECORDED = 2
"""Words of the verb by which a place says what it counted."""
_LED = 3
"""Words before a place that say it has the most."""
_COUNTED = 4
"""Words of the noun counted with the one that says where it is from."""
_LEVELS_JOINED = frozenset(("country", "admin1", "admin2", "city", "territory", "region", "island"))


def place_of(
    view: View,
    start: int,
    end: int,
    names: Sequence[Named],
    zones: Sequence[tuple[int, int]],
    lexicon: Lexicon,
) -> Place | None:
    """The place that governs the figure at ``start..end``; names where someone spoke (``zones``) are left out."""
    heads = [
        index
        for index, named in enumerate(names)
        if named.role in ("in", "named")
        and not (named.start < end and start < named.end)
        and not any(zone[0] <= named.start < zone[1] for zone in zones)
        and not (named.start >= end and _succeeds(view, named, words_of(lexicon)))
    ]
    origin = _origin_of_part(view, end, names, words_of(lexicon)) if view.number_between(view.start, start) else None
    if origin is not None:
        return Place(origin.name, origin.normal, origin.level)
    if not heads:
        return _origin(view, start, end, names, lexicon) or _recorder(view, names, zones, words_of(lexicon))
    low, high = view.clause(start)
    after = next((index for index in heads if names[index].start >= end), None)
    before = next((index for index in reversed(heads) if names[index].end <= start), None)
    if after is not None and names[after].start < high and not view.number_between(end, names[after].start):
        opened = before is not None and names[before].end >= low and not view.number_between(names[before].end, start)
        gap = view.lowered[end : names[after].start]
        joined = not words_of(lexicon).joins.isdisjoint(gap.split()) and view.number_between(names[after].end, high)
        listed = opened and ("," in gap or joined)  # *in Aceh 30 burned, in Medan 12*
        chosen = before if listed and before is not None else after
    elif before is not None and names[before].end >= low:
        chosen = before
    elif after is not None and _of_parts(view, end, [names[index] for index in heads if index >= after]):
        return None  # 31 died: 13 in Aceh, 18 in Medan
    elif after is not None and names[after].start < high:
        chosen = after
    elif before is None and after is not None and _of_another(view, end, names[after]):
        return None
    else:
        chosen = before if before is not None else after if after is not None else heads[0]
    return _most_specific(names, chosen, view, words_of(lexicon))


def _succeeds(view: View, named: Named, words: PlaceWords) -> bool:
    """Whether the place only comes next in a ranking, and a figure of its own behind it (*disusul Medan 40 kasus*)."""
    if not words.successions:
        return False
    before = view.lowered[view.start : named.start].split()[-_LED:]
    if before[-1:] and before[-1] in words.successions:
        return True
    behind = view.lowered[named.end : view.clause(named.start)[1]]  # terbanyak di Medan dengan 40 kasus
    return not words.leading.isdisjoint(before) and any(character.isdigit() for character in behind)


def _origin_of_part(view: View, end: int, names: Sequence[Named], words: PlaceWords) -> Named | None:
    """The place that a part of a figure before it is from, where no verb goes on (*32 orang, 14 orang dari Bari*)."""
    for named in names:
        if named.role == "from" and named.start >= end and named.level in _LEVELS_JOINED:
            rest = view.lowered[named.end : view.end].lstrip()
            closed = not rest or rest[0] in ",.;" or rest.split()[0] in words.joins
            return named if closed and view.words_between(end, named.start) == 1 else None
    return None


def _origin(view: View, start: int, end: int, names: Sequence[Named], lexicon: Lexicon) -> Place | None:
    """Where those counted are from, right behind them or before (*40 orang asal Bari*, *beras asal Bari 9 ton*).

    Where something else is from is no place of what it did (*obat asal Bari menewaskan 9 orang*).
    """
    context = lexicon.section("context")
    origins, links = context.get("place", {}).get("origins", ()), context.get("population_links", ())
    for named in names if origins else ():
        if named.role != "from" or not view.lowered[: named.start].rstrip().endswith(tuple(origins)):
            continue
        behind = end <= named.start and view.words_between(end, named.start) <= _COUNTED
        between = view.lowered[named.end : start].split() if named.end <= start else ["."]
        clause = view.clause(start)
        if clause[0] <= named.start < clause[1] and (behind or all(word in links for word in between)):
            return Place(named.name, named.normal, named.level)
    return None


def _of_another(view: View, end: int, place: Named) -> bool:
    """Whether a place opens a later clause with a figure of its own (*12 tewas, sedangkan di Bari sembilan*)."""
    low, high = view.clause(place.start)
    alone = low >= end and not view.number_between(low, place.start)
    return alone and view.number_between(place.end, high)


def _of_parts(view: View, end: int, places: Sequence[Named]) -> bool:
    """Whether a number stands before each of the first two places behind a figure: they are of its parts."""
    if len(places) < 2 or not view.number_between(end, places[0].start):
        return False
    return view.number_between(places[0].end, places[1].start)


def _recorder(view: View, names: Sequence[Named], zones: Sequence[tuple[int, int]], words: PlaceWords) -> Place | None:
    """The province or town that says what it counted, for that was there: *NTT mencatat 2.214 kasus*."""
    for named in names if words.recorders else ():
        if named.normal is None or named.level not in _RECORDING:
            continue
        for start, end in zones:
            said = view.lowered[named.end : end].split()
            if start == named.start and said and len(said) <= _RECORDED and said[-1] in words.recorders:
                return Place(named.name, named.normal, named.level)
    return None


def _joint(names: Sequence[Named], head: int, view: View, words: PlaceWords) -> Place | None:
    """Places told together are one wider place, not the first of them: *di Aceh dan Jambi*."""
    first = last = names[head]
    listed: list[str] = []
    if first.normal is None or first.level not in _LEVELS_JOINED:
        return None
    closed = False
    for named in names[head + 1 :]:
        gap = view.lowered[last.end : named.start].replace(",", " ").split()
        joined = [word for word in gap if word in words.joins]
        plain = len(joined) <= 1 and all(word in words.joins or word in words.between for word in gap)
        if closed or not plain or named.level != first.level or named.normal is None or named.role == "demonym":
            break
        listed.append(named.normal)
        last, closed = named, bool(joined)
    if not closed or view.text[last.end : last.end + 2] in ("'s", "’s"):
        return None
    normal = "+".join(sorted((first.normal, *listed))).replace(" ", "-")
    return Place(view.text[first.start : last.end], normal, first.level)


def _most_specific(names: Sequence[Named], head: int, view: View, words: PlaceWords) -> Place | None:
    """Of a chain from small to large the smallest that the rules know, else the smallest."""
    chain = [names[head]]
    for named in names[head + 1 :]:
        if named.role != "chain":
            break
        chain.append(named)
    joint = _joint(names, head, view, words)
    if joint is not None:
        return joint
    best = next((named for named in chain if named.normal is not None), chain[0])
    if best.normal is None and best.level not in DIVISIONS and best.level != "country":
        return None
    return Place(best.name, best.normal, best.level)
