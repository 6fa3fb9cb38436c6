"""What may be so already, against what may yet come: *40 may still be trapped* is an estimate, *could reach 40* a fear.

The first is somebody's count of what is, however unsure, and may be compared as an estimate is. Nothing says so but
what follows the word of supposing: words for *still* or *already*, a state, or the bare number itself.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from claimcheck.context.cues import Cue
from claimcheck.context.sentence import View
from claimcheck.language.lexicon import Lexicon

_REACH = 60
"""Characters behind the word of supposing, or the figure, in which the state is named."""
_NOUN = 2
"""Words of what is counted between the figure and the state: *30 orang pekerja masih tertimbun*."""
_MARKS = ".,;:\"”’')"


class _Words(NamedTuple):
    """The language's words for what is supposed of the present, from ``context.yaml``."""

    modals: frozenset[str]
    links: frozenset[str]
    now: frozenset[str]
    states: frozenset[str]
    lasting: frozenset[str]
    """States that may also yet come (*could be stranded*), unless a word for *still* stands before them."""
    counted: frozenset[str]


@cache
def _words(lexicon: Lexicon) -> _Words:
    listed = lexicon.section("context").get("supposing", {})
    return _Words(*(frozenset(listed.get(key, ())) for key in _Words._fields))


def is_supposed(view: View, cue: Cue, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a word of supposing speaks of what is so already, of the figure at ``start..end``."""
    words = _words(lexicon)
    if cue.text not in words.modals:
        return False
    if cue.end > start:
        return _states(view, cue.end, words)
    between = view.lowered[cue.end : start].split()
    if _states(view, cue.end, words) or (not words.links and _states(view, end, words, _NOUN)):
        return True
    # "It could be 500": the number itself is what is supposed; "losses could be 500" are still to come.
    before = view.lowered[view.start : cue.start].split()[-1:]
    linked = bool(between) and between[0] in words.links and all(word in words.now for word in between[1:])
    return linked and bool(before) and before[0].strip(_MARKS) in words.counted


def _states(view: View, at: int, words: _Words, passed: int = 0) -> bool:
    """Whether the words from there on tell a state: *still be trapped*, *be missing*, *masih tertimbun*.

    ``passed`` words of the counted noun may stand before them.
    """
    now, linked = False, not words.links
    for word in view.lowered[at : at + _REACH].split():
        bare = word.strip(_MARKS)
        if bare in words.states or (now and bare in words.lasting):
            return linked
        if bare in words.now:
            now = True
        elif bare in words.links:
            linked = True
        elif passed and not now:
            passed -= 1
        else:
            return False
        if bare != word:
            return False
    return False
