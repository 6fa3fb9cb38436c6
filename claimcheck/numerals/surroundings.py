"""What stands around each candidate: hedges before and behind, ages, bounds that reach on from a neighbour."""

from __future__ import annotations

import re
from collections.abc import Sequence
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
_NAME_BEFORE = re.compile(r"(?:^|[\s(\"“])[A-ZÀ-Þ][\w'.-]*$")


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


def age(found: Candidate, cased: str, low: str, rules: RejectTable) -> str | None:
    """Marks ages without their unit: *usia 17*, *aged 30*, *Siti (39)*, *Smith, 44,*; a reason when it is none."""
    value = found.value
    if found.currency or value.fraction or value.high > 125 or (found.bounded and not found.words):
        return None
    if found.unit in (None, "year") and _limits_age(found, rules):
        _aged(found)
        return None
    if found.unit == "year" or found.unit in ("month", "week", "day"):
        said = next((word for word in rules.age_after if low.startswith(word, found.right)), "")
        if said:
            found.right += len(said)
            found.tail = max(found.tail, found.right)
            found.flags.append("age")
        elif (
            found.words
            and found.words[len(found.words) - found.used - 1 : len(found.words) - found.used]
            and (found.words[len(found.words) - found.used - 1] in rules.age_before)
        ):
            found.flags.append("age")
        return None
    if not found.bare:
        return None
    words = found.words[: len(found.words) - found.used - found.between]
    if words and (words[-1] in rules.age_before or " ".join(words[-2:]) in rules.age_before):
        _aged(found)
        return None
    if _is_somebodys(found, words, low, rules):
        _aged(found)
        return None
    if value.words or found.merged or value.doubt or found.end - found.start > 2 or found.bounded:
        return None
    before, after = cased[found.left - 1 : found.left], cased[found.right : found.right + 1]
    if before == "(" and after == ")":
        ahead = cased[max(0, found.left - 40) : found.left - 1].rstrip()
        if not _NAME_BEFORE.search(ahead):
            noun = ahead.rpartition(" ")[2]
            return None if noun.islower() and counted(noun, rules) else "list-marker"  # most were women (21)
        if value.low < rules.age_from:
            return "name"
        _aged(found)
        return None
    comma = found.left - 1 if before == "," else found.left - 2
    if before in ", \u00a0" and after in (",", ".", ";") and comma > 0 and cased[comma] == "," and value.low >= 5:
        if after != "," and comma == found.left - 2:
            return None
        ahead = cased[max(0, comma - 40) : comma]
        following = cased[found.right + 1 : found.right + 3]
        if _NAME_BEFORE.search(ahead) and not following.strip()[:1].isdigit():
            _aged(found)
    return None


def _is_somebodys(found: Candidate, words: Sequence[str], low: str, rules: RejectTable) -> bool:
    """Whether the words before it say that somebody is so old (*who was 18 at the time*, *a boy of 13*)."""
    if len(words) < 2:
        return False
    ends = low[found.right : found.right + 1] in ("", ",", ".", ";")
    if words[-1] in rules.age_someone_of and words[-2] in rules.age_someone:
        return ends or low.startswith(rules.age_someone_behind, found.right)
    if words[-1] not in rules.age_verbs or words[-2] not in rules.age_subjects:
        return False
    return ends or low.startswith(rules.age_behind, found.right)


def _limits_age(found: Candidate, rules: RejectTable) -> bool:
    """*children under five*, *pemain di bawah 23 tahun*: people up to an age, not a count of them."""
    first = len(found.words) - found.used
    if not 0 < first < len(found.words) or found.words[first - 1] not in rules.age_people:
        return False
    limit = " ".join(found.words[first:])
    return limit in rules.age_limits and (found.unit is None or limit not in rules.age_spans)


def _aged(found: Candidate) -> None:
    found.kind, found.unit = "duration", "year"
    found.flags.append("age")
