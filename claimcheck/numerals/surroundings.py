"""What stands around each candidate: hedges before and behind, bounds that reach on from a neighbour."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from claimcheck.language.lexicon import Lexicon
from claimcheck.numerals.candidate import Candidate, retreat, words_before
from claimcheck.numerals.hedges import BOUNDS, MORE_THAN, HedgeTable
from claimcheck.numerals.rejects import RejectTable, counted, next_word

_AFTER_WORD = re.compile(r" [^\W\d_]+(?:-[^\W\d_]+)*")
_GAP_WORD = re.compile(r"[^\s,]+|,")
_CLOSED = re.compile(r"[.;:!?()\n\"“”]")
_FAR = 70


def look_before(found: Candidate, low: str, hedges: HedgeTable) -> None:
    """Takes in the hedges in front of the expression."""
    place = found.left
    found.hedged, found.tail = place, found.right
    if place == 0:
        return
    char = low[place - 1]
    if char in hedges.signs or (char in " \u00a0" and low[max(0, place - 2)] in hedges.signs):
        for size in (3, 2, 1):
            sign = low[max(0, place - size) : place].strip()
            if sign in hedges.signs and len(sign) == min(size, len(sign)):
                found.hedges.append(hedges.signs[sign])
                found.hedged = low.rindex(sign, 0, place)
                place = found.hedged
                break
    words = words_before(low, place)
    found.words = words
    if not words:
        return
    if not (char.isspace() or char in "\"'“(-" or found.hedges):
        return
    if char == "-" and words[-1] != "sub-":
        return
    if words[-1] in hedges.minus:
        found.negative, found.hedged = True, retreat(low, place, words, 1)
        found.left = place = found.hedged
        found.words = words = words[:-1]
    names, taken, filler = hedges.read_before(words, next_word(low, found.right))
    found.filler = filler
    if names:
        found.hedges.extend(names)
        found.used = taken
        found.hedged = retreat(low, place, words, taken)
        first = words[len(words) - taken]
        found.hedged += len(first) - len(first.lstrip("(\"'“‘«[—–-"))
    elif hedges.reaching and words[-1] in hedges.copulas:
        _reach(found, words, hedges)


def _reach(found: Candidate, words: list[str], hedges: HedgeTable) -> None:
    """*denda maksimal … adalah Rp5 juta*: a bound said of the noun holds for the number behind the copula."""
    for word in reversed(words[:-1]):
        if word.endswith((".", ",", ";", ":")) or word[:1].isdigit():
            return
        if word in hedges.reaching:
            found.hedges.append(hedges.reaching[word])
            return


def look_behind(found: Candidate, low: str, hedges: HedgeTable, rules: RejectTable) -> None:
    """Takes in a hedge behind the expression, or behind the one word that it counts (*100 orang lebih*)."""
    place = found.right
    if place >= len(low):
        return
    if low[place] != " ":
        _hedge_at(found, low, place, hedges)
    else:
        word = _AFTER_WORD.match(low, place)
        if word is None:
            return
        if _hedge_at(found, low, place + 1, hedges):
            return
        if counted(word.group()[1:], rules):
            at = word.end()
            if low[at : at + 1] == " ":
                _hedge_at(found, low, at + 1, hedges, extend=False)


def _hedge_at(found: Candidate, low: str, place: int, hedges: HedgeTable, extend: bool = True) -> bool:
    hit = hedges.after.match(low, place)
    if hit is None:
        return False
    end = place + hit.size
    following = _AFTER_WORD.match(low, end)
    if following is not None:
        bare_comparative = found.kind == "percent" and hit.value == MORE_THAN
        if bare_comparative or following.group()[1:] in hedges.comparatives:
            return False
    if low[end : end + 1] == " " and low[end + 1 : end + 2].isdigit():
        return False
    found.behind = hit.value
    if extend:
        found.tail = end
    return True


@dataclass(frozen=True, eq=False)
class Coordination:
    """Over which words a bound reaches the next number."""

    joints: frozenset[str]
    stop: frozenset[str]
    prefixes: tuple[str, ...]
    suffixes: tuple[str, ...]
    states: frozenset[str]
    parts: tuple[str, ...]


@cache
def coordination(lexicon: Lexicon) -> Coordination:
    """The compiled coordination words of a language, from its ``hedges`` section."""
    section = lexicon.section("hedges").get("coordination", {})
    return Coordination(
        frozenset(section.get("joints", ())),
        frozenset(section.get("stop", ())),
        tuple(section.get("stop_prefixes", ())),
        tuple(section.get("stop_suffixes", ())),
        frozenset(lexicon.words("numerals", "states")),
        tuple(f" {phrase}" for phrase in lexicon.words("structure", "partitives")),
    )


def inherit(first: Candidate, second: Candidate, low: str, rules: Coordination) -> None:
    """*sedikitnya 100 rudal dan 9 juta peluru*: the bound in front of the first number holds for the second too."""
    if second.bounded or not first.hedges or second.value.vague or second.left - first.tail > _FAR:
        return
    gap = low[first.tail : second.left]
    if gap.strip() == "(" and low[second.right : second.right + 1] == ")":
        if first.unit and second.unit and first.kind == second.kind == "measure":
            second.hedges = list(first.hedges)
            second.flags.append("inherited-hedge")
        return
    bounds = [name for name in first.hedges if name in BOUNDS]
    if not bounds or _CLOSED.search(gap):
        return
    words = _GAP_WORD.findall(gap)
    if not words or words[-1] not in rules.joints or len(words) > 7:
        return
    if words == [","] or (words[-1] == "," and next_word(low, second.right) in rules.states):
        return  # a headline's next clause: tops 1,240, 16 dead
    if low.startswith(rules.parts, second.right):
        return  # more than 100, 16 of them children
    for word in words[:-1]:
        if (
            word in rules.stop
            or (len(word) > 5 and word.startswith(rules.prefixes))
            or (rules.suffixes and len(word) > 4 and word.endswith(rules.suffixes))
        ):
            return
    if first.kind != second.kind:
        return
    second.hedges = bounds
    second.flags.append("inherited-hedge")
