"""Is the figure denied, and by which word?"""

from __future__ import annotations

from claimcheck.context.cues import Cue
from claimcheck.context.sentence import View

_DENYING = frozenset(("denied", "denied_next", "denied_backward", "negation"))


def denial_of(view: View, start: int, end: int) -> Cue | None:
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
        if _next(view, cue, start) or ("negation" in cue.means and _negates(view, cue, start)):
            return None if _presupposed(view, end) else cue
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


def _presupposed(view: View, end: int) -> bool:
    """Whether a figure is of something known, whatever a verb negates: *did not answer 11 of our calls*."""
    for cue in view.cues:
        if cue.start >= end and "definite" in cue.means:
            return view.words_between(end, cue.start) <= 1 and "," not in view.text[end : cue.start]
    return False


def _negates(view: View, cue: Cue, start: int) -> bool:
    """A negated verb right before the figure: *did not send 12,000 troops*."""
    between = view.lowered[cue.end : start]
    before = next((other for other in reversed(view.cues) if other.end <= cue.start), None)
    if before is not None and "modal_stops" in before.means and cue.start - before.end <= 1:
        return False  # *yang belum diberangkatkan*: the number itself is not denied
    return 1 <= len(between.split()) <= 2 and not any(mark in between for mark in ',;:("“')
