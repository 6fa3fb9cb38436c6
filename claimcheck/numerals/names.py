"""Names that go on: numbers joined to a rejected one are rejected with it (*articles 3 and 4*, *twenty-first*)."""

from __future__ import annotations

from claimcheck.numerals.candidate import Candidate
from claimcheck.numerals.links import LinkTable, changes
from claimcheck.numerals.rejects import RejectTable, counted, next_word

_JOINTS = frozenset(("", ",", "&", "/"))
_NAMING = frozenset(("address", "name", "ordinal"))
_LONGEST = 3
_NEXT = 3
"""How far apart the numbers of two namesakes are where the text goes on with a word of its own."""


def same_name(first: Candidate, second: Candidate, low: str, rules: RejectTable, links: LinkTable) -> bool:
    """*ISO 3888-2*, *resolutions 2118 and 2254*, *class 1 or 2*: what is joined to a rejected number is part of it."""
    gap = low[first.end : second.start]
    if not second.bare or second.value.words or second.value.vague:
        return False
    joint = gap.strip()
    ranged = joint in links.links
    if second.bounded and not ranged:  # "sampai" is a bound only where no number stands before it
        return False
    if gap == "-":
        return True
    following = next_word(low, second.right)
    if first.reason == "law-article":
        return (ranged or joint in _JOINTS | rules.joints | links.either) and not counted(following, rules)
    if first.reason not in _NAMING or not (ranged or joint in links.either or joint in links.both) or joint == ",":
        return False
    near = second.value.low - first.value.low <= _NEXT
    if near and joint in links.either:
        return _alike(first, second, low)  # category 4 or 5 storms
    goes_on = near or not following or following in rules.function_words
    return goes_on and not counted(following, rules) and _alike(first, second, low)


def _alike(first: Candidate, second: Candidate, low: str) -> bool:
    one, two = low[first.start : first.end], low[second.start : second.end]
    return one.isdigit() and two.isdigit() and len(two) <= _LONGEST and first.value.low < second.value.low


def ordinal_ends(found: Candidate, low: str, rules: RejectTable) -> bool:
    """*twenty-first*: whether an ordinal behind a hyphen makes one of the tens before it."""
    if low[found.end : found.end + 1] != "-" or not found.value.words or found.merged:
        return False
    value = found.value.low
    return value >= 20 and value % 10 == 0 and next_word(low, found.end + 1) in rules.ordinals


def spaced_ordinal(found: Candidate, low: str, rules: RejectTable, links: LinkTable) -> bool:
    """*HUT ke 79*, *hari ke 3*: with a space the prefix of ordinals is also the word for *to* (*naik ke 15 kasus*)."""
    words = found.words
    if not words or words[-1] not in rules.ordinal_prefixes or not low[found.start : found.end].isdigit():
        return False
    hit = rules.before.match(words, len(words))
    if hit is not None:
        return hit.value == "ordinal"
    measured = not found.bare or found.value.scale != 1 or found.merged
    return not (measured or "to" in found.flags or counted(next_word(low, found.right), rules) or changes(words, links))
