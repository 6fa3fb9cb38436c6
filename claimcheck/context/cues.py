"""Cue phrases of a lexicon section, found in one pass over a sentence in lower case."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from claimcheck.dates.template import words_pattern
from claimcheck.language.lexicon import Lexicon


class Cue(NamedTuple):
    """``text[start:end]`` is a cue; ``means`` maps its families (``plan``, ``denied``, ...) to a value, often empty."""

    start: int
    end: int
    text: str
    means: Mapping[str, str]


class Starts(NamedTuple):
    """Offsets in a field where a scope cue, a saying or a kind of place can begin, and whether the name of one can."""

    scope: Sequence[int]
    said: Sequence[int]
    kinds: Sequence[int]
    place: bool


class Cues:
    """A closed set of phrases, each with its families."""

    def __init__(self, phrases: Iterable[tuple[str, str, str]]) -> None:
        self.phrases: dict[str, dict[str, str]] = {}
        for phrase, family, value in phrases:
            self.phrases.setdefault(phrase, {}).setdefault(family, value)
        spoken = {phrase: "" for phrase in self.phrases if phrase[0].isalnum()}
        signs = "".join(re.escape(phrase) for phrase in self.phrases if len(phrase) == 1 and not phrase[0].isalnum())
        branches = [rf"(?<![^\W_]){words_pattern(spoken)}(?![^\W_])"] if spoken else []
        branches += [f"[{signs}]"] if signs else []
        self._pattern = re.compile("|".join(branches)) if branches else None
        self.firsts = frozenset((*spoken, *(phrase for phrase in self.phrases if len(phrase) == 1)))
        """Phrases with whose first word, or as which sign, any cue begins."""

    def find(self, lowered: str, start: int, end: int, places: Iterable[int] | None = None) -> list[Cue]:
        """The cues of ``lowered[start:end]``, the longest at each place, none overlapping another.

        ``places`` are where a cue can begin, in order, for a caller that knows.
        """
        if self._pattern is None:
            return []
        if places is None:
            return [self._cue(match) for match in self._pattern.finditer(lowered, start, end)]
        found: list[Cue] = []
        reach, match_at = start, self._pattern.match
        for place in places:
            match = match_at(lowered, place, end) if place >= reach else None
            if match is not None:
                found.append(self._cue(match))
                reach = match.end()
        return found

    def _cue(self, match: re.Match[str]) -> Cue:
        first, last = match.span()
        text = match.group()
        means = self.phrases.get(text)
        if means is None:
            text = " ".join(text.split())
            means = self.phrases[text]
        return Cue(first, last, text, means)


_OPENING = "(\"'“‘"
_NEIGHBOUR_REACH = 48
_FLOW = (
    "plan",
    "done",
    "plan_noun",
    "plan_not",
    "resolving",
    "additional",
    "additional_after",
    "repeating",
    "raising",
    "again",
    "outcomes",
    "others",
    "existing",
    "expected",
    "change_up",
    "change_down",
    "change_unsure",
    "change_noun",
    "to",
    "rate",
    "rate_far",
    "rate_before",
    "rate_first",
    "on_top",
    "capacity",
    "capacity_alone",
    "cumulative",
)
_POLARITY = ("definite", "denied", "denied_backward", "denied_next", "denied_not", "negation")


@cache
def scope_cues(lexicon: Lexicon) -> Cues:
    """Every cue of the ``context`` section that is looked for in the whole sentence."""
    section = lexicon.section("context")
    return Cues(_scope_phrases(section))


def _scope_phrases(section: Mapping[str, Any]) -> Iterable[tuple[str, str, str]]:
    for family in ("terminators", "clause_breaks", "modal_stops"):
        yield from ((word, family, "") for word in section.get(family, ()))
    for family in ("now", "present", "base", "base_equal", "base_changed", "base_goal", "base_against"):
        yield from ((word, family, "") for word in section.get("period", {}).get(family, ()))
    yield from ((word, "neutral", "") for word in section.get("neutral", ()))
    for family in _FLOW:
        yield from ((word, family, "") for word in section.get("flow", {}).get(family, ()))
    for family in _POLARITY:
        yield from ((word, family, "") for word in section.get("polarity", {}).get(family, ()))
    polarity = section.get("polarity", {})
    for said in polarity.get("predicates", {}).get("words", ()):
        # "the figure is false" denies it, "58 bags of false seed" does not
        yield from ((f"{word} {said}", "denied_backward", "") for word in polarity["predicates"].get("before", ()))
    yield from ((word, "hypothetical", "") for word in polarity.get("hypothetical", ()))
    back = section.get("place", {}).get("back", {})
    for noun in back.get("nouns", {}):
        yield from ((f"{word} {noun}", "back", noun) for word in back.get("before", ()))
        yield from ((f"{noun} {word}", "back", noun) for word in back.get("after", ()))
    yield from ((word, "back", "there") for word in back.get("there", ()))
    for phrase, normal in section.get("place", {}).get("whole", {}).items():
        yield phrase, "whole", normal
    for population, words in section.get("population", {}).items():
        yield from ((word, "population", population) for word in words)


class Neighbours:
    """Phrases looked for right before a place in the text: the longest of up to four words."""

    def __init__(self, families: Mapping[str, Iterable[str]]) -> None:
        self._families: dict[str, str] = {}
        for family, phrases in families.items():
            for phrase in phrases:
                self._families.setdefault(phrase, family)
        self._most = max((phrase.count(" ") + 1 for phrase in self._families), default=0)
        self._lasts = frozenset(phrase.rsplit(" ", 1)[-1] for phrase in self._families)

    def before(self, lowered: str, at: int, start: int) -> tuple[str, str] | None:
        """``(family, phrase)`` of the phrase that ends right before ``at``, not reaching back beyond ``start``."""
        return self.ending(lowered[max(start, at - _NEIGHBOUR_REACH) : at].split())

    def ending(self, words: Sequence[str]) -> tuple[str, str] | None:
        """``(family, phrase)`` of the phrase in which the words end."""
        if not words or not (words[-1] in self._lasts or words[-1].lstrip(_OPENING) in self._lasts):
            return None
        words = words[-self._most :]
        for size in range(len(words), 0, -1):
            phrase = " ".join(words[-size:]).lstrip(_OPENING)
            family = self._families.get(phrase)
            if family is not None:
                return family, phrase
        return None
