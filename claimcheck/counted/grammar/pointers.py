"""The closed classes by which a figure points back to what another counted, and who can state one."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from claimcheck.counted.grammar.structure import Structure
from claimcheck.language.forms import normal
from claimcheck.language.phrases import PhraseIndex
from claimcheck.rules.rulebook import Rulebook

_SPEAKER_KEYS = (
    "organisations", "roles", "group_roles", "agencies", "media_words", "organisation_prefixes", "bodies",
    "named_bodies", "titles", "pronouns",
)  # fmt: skip


class Pointers(NamedTuple):
    """The closed classes of the lexicon's ``pointing`` section, and who can state a figure."""

    statings: frozenset[str]
    foreseeing: frozenset[str]
    figures: dict[str, str]
    extents: dict[str, frozenset[str]]
    reports: frozenset[str]
    statements: frozenset[str]
    narrowing: frozenset[str]
    fillers: frozenset[str]
    pronouns: frozenset[str]
    givings: frozenset[str]
    reachings: frozenset[str]
    revisions: frozenset[str]
    passives: frozenset[str]
    links: frozenset[str]
    contrasts: frozenset[str]
    glosses: frozenset[str]
    sources: frozenset[str]
    generic: frozenset[str]
    standins: frozenset[str]
    agents: frozenset[str]
    of: frozenset[str]
    adverbs: frozenset[str]
    counters: frozenset[str]
    listings: frozenset[str]
    issued: frozenset[str]
    denials: frozenset[str]
    keepers: frozenset[str]
    speakers: PhraseIndex[bool]
    suffixes: tuple[str, ...]


def pointers(structure: Structure) -> Pointers:
    """The pointing words of a structure's language."""
    return _pointers(structure.rulebook, structure.language)


@cache
def _pointers(rulebook: Rulebook, language: str) -> Pointers:
    lexicon = rulebook.languages[language]

    def listed(key: str) -> frozenset[str]:
        return frozenset(lexicon.words("pointing", key))

    names: set[str] = {name for key in _SPEAKER_KEYS for name in lexicon.words("attribution", key)}
    names |= listed("speaking") | frozenset(rulebook.settings.agencies)
    names |= {normal(name, lexicon) for name in names if " " not in name}
    return Pointers(
        statings=listed("statings"),
        foreseeing=listed("foreseeing"),
        figures=dict(lexicon.section("pointing").get("figures", {})),
        extents={kind: frozenset(words) for kind, words in lexicon.section("pointing").get("extents", {}).items()},
        reports=listed("reports"),
        statements=listed("statements"),
        narrowing=listed("narrowing"),
        fillers=listed("fillers"),
        pronouns=listed("pronouns"),
        givings=listed("givings"),
        reachings=listed("reachings"),
        revisions=listed("revisions"),
        passives=listed("passives"),
        links=listed("links"),
        contrasts=listed("contrasts"),
        glosses=listed("glosses"),
        sources=listed("sources"),
        generic=listed("generic"),
        standins=listed("standins"),
        agents=frozenset(lexicon.words("attribution", "agents")),
        of=frozenset(lexicon.words("structure", "of")),
        adverbs=listed("adverbs"),
        counters=listed("counters"),
        listings=listed("listings"),
        issued=listed("issued"),
        denials=listed("denials"),
        keepers=listed("keepers"),
        speakers=PhraseIndex((tuple(name.lower().split()), True) for name in sorted(names)),
        suffixes=lexicon.words("attribution", "pronoun_suffix") or ("\0",),
    )
