"""Places the rules know: names in every language, what kind of place, and what lies within what."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

from claimcheck.model import Place
from claimcheck.rules.rulebook import Rulebook

_LEVELS = {"areas": "admin1", "cities": "city"}


class Entry(NamedTuple):
    """One place: ``normal`` is the name it is compared under; ``parent`` the next larger place's."""

    normal: str
    level: str
    parent: str | None


class Gazetteer:
    """Looks names up in ``rules/places.yaml``; names are compared in lower case."""

    def __init__(self, table: Mapping[str, Any]) -> None:
        self.entries: dict[str, Entry] = {}
        self.actors: dict[str, str] = {}
        self._by_normal: dict[str, Entry] = {}
        for entry, names in _entries(table):
            self._by_normal.setdefault(entry.normal, entry)
            for name in (entry.normal, *names):
                self.entries.setdefault(name.lower(), entry)
        for country, names in table.get("countries", {}).items():
            self.actors |= {name.lower(): country for name in (country, *names)}
        for section in ("demonyms", "capitals"):
            for country, names in table.get(section, {}).items():
                for name in names:
                    self.actors.setdefault(name.lower(), country)
        self.demonyms = {
            name.lower(): country for country, names in table.get("demonyms", {}).items() for name in names
        }
        self.adjectival = frozenset(name.lower() for name in table.get("adjectival", ()))
        """Names that stand unchanged for their adjective: *a US raid*."""
        self.firsts = frozenset(name.split(" ", 1)[0] for name in (*self.entries, *self.actors))
        """First words of names: nothing else can begin one."""
        self.longest = max((name.count(" ") + 1 for name in (*self.entries, *self.actors)), default=0)

    def find(self, name: str) -> Entry | None:
        """The place a name stands for, or ``None``."""
        return self.entries.get(name.lower())

    def country(self, name: str) -> str | None:
        """The country a name, demonym or capital stands for when it acts: *Pyongyang*, *Korut*, *North Korean*."""
        return self.actors.get(name.lower())

    def within(self, name: str) -> tuple[str, ...]:
        """The place and all that it lies in, innermost first, by normal name."""
        found: list[str] = []
        at: str | None = name
        while at in self._by_normal and at not in found:
            found.append(at)
            at = self._by_normal[at].parent
        return tuple(found)

    def contains(self, outer: str, inner: str) -> bool:
        """Whether the place ``inner`` lies within ``outer`` (or is the same), both by normal name."""
        return outer == inner or outer in self.within(inner)

    def apart(self, a: str, b: str) -> bool:
        """Whether two places, by normal name, are known to lie in different provinces; *Papua* may be *West Papua*."""
        one, two = self.province(a), self.province(b)
        return one is not None and two is not None and one not in two and two not in one

    def province(self, name: str) -> str | None:
        """The province a place lies in or is, by normal name."""
        return next((at for at in self.within(name) if self._by_normal[at].level == "admin1"), None)


def _entries(table: Mapping[str, Any]) -> Iterator[tuple[Entry, list[str]]]:
    for name, aliases in table.get("countries", {}).items():
        yield Entry(name, "country", None), aliases
    for name, aliases in table.get("regions", {}).items():
        yield Entry(name, "region", None), aliases
    for country, names in table.get("capitals", {}).items():
        level = "admin1" if names[0] in table.get("regencies", {}) else "city"
        yield Entry(names[0], level, country), names[1:]
    islands = {province: island for island, held in table.get("on_islands", {}).items() for province in held}
    for name, aliases in table.get("islands", {}).items():
        yield Entry(name, "island", "Indonesia"), aliases
    for name, aliases in table.get("provinces", {}).items():
        yield Entry(name, "admin1", islands.get(name, "Indonesia")), aliases
    for section, level in _LEVELS.items():
        for country, groups in table.get(section, {}).items():
            for group in groups:
                yield Entry(group[0], level, country), group[1:]
    for province, names in table.get("regencies", {}).items():
        for name in names:
            yield Entry(name, "admin2", province), []


@cache
def gazetteer(rulebook: Rulebook) -> Gazetteer:
    """The gazetteer of a rulebook."""
    return Gazetteer(rulebook.tables.get("places", {}))


def normal_name(name: str, known: Gazetteer) -> str:
    """The name two spellings of one actor share: *Pyongyang*, *Korut* and *pasukan Korea Utara* are *North Korea*."""
    words = name.split()
    for size in range(len(words), 0, -1):
        for first in range(len(words) - size + 1):
            country = known.country(" ".join(words[first : first + size]))
            if country is not None:
                return country
    return name


def place_contains(outer: Place, inner: Place, known: Gazetteer) -> bool | None:
    """Whether ``inner`` lies within ``outer``; ``None`` when the rules do not know both."""
    if outer.normal is None or inner.normal is None:
        return None
    return known.contains(outer.normal, inner.normal)
