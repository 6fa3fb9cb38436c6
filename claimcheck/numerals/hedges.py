"""Bounds and approximations around a numeral, with their direction: nearly lies below, more than lies above."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from claimcheck.language.lexicon import Lexicon
from claimcheck.numerals.phrases import After, Before, Hit

ABOUT, AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, NEARLY, JUST_OVER, EXACT = (
    "about", "at_least", "more_than", "at_most", "less_than", "nearly", "just_over", "exact",
)  # fmt: skip
HEDGES = (ABOUT, AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, NEARLY, JUST_OVER)
BOUNDS = frozenset(HEDGES) - {ABOUT}
_MAX_FILLERS = 3


@dataclass(frozen=True, eq=False)
class HedgeTable:
    """One language's hedges by place; ``signs`` are single characters glued to the number (``~``, ``>``, ``±``)."""

    before: Before[str]
    after: After[str]
    signs: dict[str, str]
    comparatives: frozenset[str]
    reaching: dict[str, str]
    copulas: frozenset[str]
    minus: frozenset[str]
    definite: frozenset[str]
    comparing: frozenset[str]
    thresholds: frozenset[str]
    passing: frozenset[str]
    totals: frozenset[str]
    between: frozenset[str]

    def read_before(self, words: Sequence[str], following: str = "") -> tuple[list[str], int, int]:
        """The hedges that end the words, nearest first; how many words they take; how many fillers end the words.

        A definite article makes of a bound a comparison with a figure already known (*more than the 45 deaths
        reported*), unless the number is a threshold (*above the 2,000 mark*: ``following``).
        """
        found: list[str] = []
        place, taken, fillers, trailing = len(words), 0, 0, 0
        known = False
        while place > 0 and len(found) < 2:
            hit = self.before.match(words, place) or self._passed(words, place)
            if hit is None or (known and words[place - 1] in self.comparing):
                break
            place -= hit.size
            if hit.value == EXACT:
                fillers += 1
                known = known or (words[place] in self.definite and following not in self.thresholds)
                if not found:
                    trailing = len(words) - place
                if fillers > _MAX_FILLERS:
                    break
                continue
            found.append(hit.value)
            taken = len(words) - place
        return found, taken, trailing

    def _passed(self, words: Sequence[str], place: int) -> Hit[str] | None:
        """A verb of passing a mark behind what is totted up (*cases pass*, *the toll has now topped*): no *top ten*.

        The noun stays what is counted.
        """
        if not place or words[place - 1] not in self.passing:
            return None
        verb = place - 1
        while verb > 0 and words[verb - 1] in self.between:
            verb -= 1
        return Hit(MORE_THAN, place - verb) if verb > 0 and words[verb - 1] in self.totals else None


@cache
def table(lexicon: Lexicon) -> HedgeTable:
    """The compiled hedges of a language, from its ``hedges`` section."""
    section = lexicon.section("hedges")
    before: list[tuple[str, str]] = []
    after: list[tuple[str, str]] = []
    signs: dict[str, str] = {}
    for name in HEDGES:
        entry = section.get(name, {})
        for phrase in entry.get("before", ()):
            before.append((phrase, name))
            if not phrase[-1].isalnum() and phrase[-1] != ".":
                signs[phrase] = name
        after.extend((phrase, name) for phrase in entry.get("after", ()))
    known = {phrase for phrase, _ in before}
    before.extend((phrase, EXACT) for phrase in section.get("exact", ()) if phrase not in known)
    reaching = {word: name for name, words in section.get("reaching", {}).items() for word in words}
    return HedgeTable(
        before=Before(before),
        after=After(after),
        signs=signs,
        comparatives=frozenset(section.get("comparatives", ())),
        reaching=reaching,
        copulas=frozenset(section.get("copulas", ())),
        minus=frozenset(section.get("minus", ())),
        definite=frozenset(section.get("definite", ())),
        comparing=frozenset(section.get("comparing", ())),
        thresholds=frozenset(section.get("thresholds", ())),
        **{key: frozenset(section.get("passing", {}).get(key, ())) for key in ("passing", "totals", "between")},
    )
