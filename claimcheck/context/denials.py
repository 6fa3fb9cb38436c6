"""Is the figure denied, and by which word?"""

from __future__ import annotations

from claimcheck.context.cues import Cue
from claimcheck.context.sentence import View
from claimcheck.language.lexicon import Lexicon

_SPAN = 8
"""Characters behind a number in which its unit of time begins."""
_PROSE = 5
"""Letters from which on no headline in capitals has a word without one."""
_STOPS = '.,;:”"'
_DENYING = frozenset(("denied", "denied_next", "denied_backward", "negation"))


def denial_of(view: View, start: int, end: int, lexicon: Lexicon) -> Cue | None:
    """The cue of denial that reaches the figure."""
    if not _DENYING & view.families:
        return None
    behind = [cue for cue in view.cues if cue.end <= start]
    for cue in reversed(behind):
        if "terminators" in cue.means:
            break
        if "denied_not" in cue.means:
            return None
        if "denied" in cue.means:
            return cue
        negation = "negation" in cue.means and _negates(view, cue, start) and not _narrows(view, cue, start, lexicon)
        if _next(view, cue, start) or negation:
            return None if _presupposed(view, end) or _lasts(view, cue, start, end, lexicon) else cue
    for cue in view.cues:
        if cue.start < end:
            continue
        if "terminators" in cue.means:
            break
        if "denied_backward" in cue.means:
            return cue
    return None


def _next(view: View, cue: Cue, start: int) -> bool:
    return (
        "denied_next" in cue.means and view.words_between(cue.end, start) <= 1 and "," not in view.text[cue.end : start]
    )


def _narrows(view: View, cue: Cue, start: int, lexicon: Lexicon) -> bool:
    """Indonesian: whether the negated word only says of which ones the figure is (*suara tidak sah tercatat 70*).

    An active verb has the figure for its object and denies it; passives, intransitive verbs and adjectives follow
    their noun, whose number the figure is.
    """
    word = view.lowered[cue.end : start].split(None, 1)[0]
    if word in lexicon.words("context", "polarity", "narrowing", "words"):
        return True
    prefixes = lexicon.words("context", "polarity", "narrowing", "prefixes")
    return word.startswith(prefixes) and word not in lexicon.words("context", "polarity", "narrowing", "but")


def _presupposed(view: View, end: int) -> bool:
    """Whether a figure is of something known, whatever a verb negates: *did not answer 11 of our calls*."""
    for cue in view.cues:
        if cue.start >= end and "definite" in cue.means:
            return view.words_between(end, cue.start) <= 1 and "," not in view.text[end : cue.start]
    return False


def _lasts(view: View, cue: Cue, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a figure says how long something has not been so (*had not moved for seven hours*)."""
    lasting = lexicon.words("context", "polarity", "lasting", "prepositions")
    if view.lowered[cue.end : start].split()[-1:] not in ([word] for word in lasting):
        return False
    spans = lexicon.words("context", "polarity", "lasting", "spans")
    return not set(spans).isdisjoint(word.strip(_STOPS) for word in view.lowered[start : end + _SPAN].split())


def _negates(view: View, cue: Cue, start: int) -> bool:
    """A negated verb right before the figure: *did not send 12,000 troops*."""
    if _is_name(view, cue):
        return False
    between = view.lowered[cue.end : start]
    before = next((other for other in reversed(view.cues) if other.end <= cue.start), None)
    if before is not None and "modal_stops" in before.means and cue.start - before.end <= 1:
        return False  # *yang belum diberangkatkan*: the number itself is not denied
    return 1 <= len(between.split()) <= 2 and not any(mark in between for mark in ',;:("“')


def _is_name(view: View, cue: Cue) -> bool:
    """Whether the word stands in a name (*Doctors Without Borders*); every word of a headline may begin like one."""
    before, behind = view.text[view.start : cue.start].split(), view.text[cue.end : view.end].split()
    if not (before and behind and view.text[cue.start].isupper()):
        return False
    named = before[-1][0].isupper() and behind[0][0].isupper()
    return named and any(word.islower() and len(word) >= _PROSE for word in (*before, *behind))
