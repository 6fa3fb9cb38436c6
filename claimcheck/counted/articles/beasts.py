"""What dies and falls ill in an article on animals, where a clause names none: *sapi terinfeksi 900, yang mati 118*."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from claimcheck.counted.articles.head import Naming, naming
from claimcheck.counted.grammar.counting import Counted
from claimcheck.counted.grammar.structure import Structure
from claimcheck.rules.rulebook import Rulebook


class _Beasts(NamedTuple):
    """``kinds`` are the words of all kinds, ``deeds`` what befalls them and the words that say it of animals only."""

    kinds: Naming
    deeds: dict[str, frozenset[str]]


def beast_of(head: str, structure: Structure) -> str | None:
    """The kind of animal that the head of an article names first."""
    return _beasts(structure.rulebook, structure.language).kinds.first_in(head)


def settle(what: Counted, beast: str | None, text: str, structure: Structure) -> Counted:
    """``what`` as one of those animals, where only its action or its classifier says what it is of."""
    if beast is None or what.kind != "count":
        return what
    if what.concept == "animal" and (what.classified or what.start == what.end):
        return what._replace(concept=beast, head=beast)
    words = _beasts(structure.rulebook, structure.language).deeds.get(what.action or "")
    if words is None or what.concept != "person" or what.start < what.end:
        return what
    said = text[slice(*what.cue)].lower().split()
    return what._replace(concept=beast, head=beast) if not words or not words.isdisjoint(said) else what


@cache
def _beasts(rulebook: Rulebook, language: str) -> _Beasts:
    section = rulebook.languages[language].section("structure").get("beasts", {})
    concepts = {word: concept for concept, words in section.get("kinds", {}).items() for word in words}
    deeds = {action: frozenset(words) for action, words in section.get("deeds", {}).items()}
    return _Beasts(naming(concepts), deeds)
