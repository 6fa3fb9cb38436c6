"""Which sayings of a sentence belong to the statement that holds a figure."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from claimcheck.context.cues import Cue
from claimcheck.context.sayings import Frame, Sayings

PARTS = re.compile(r"[,.;:()\d\"“”\n]")
"""What stands between two things that do not belong together."""
OWN_REACH, _OWN_WORDS = 40, 4
"""How far, in characters and words, a figure and the saying that has it for itself may stand apart."""
_HEDGE_REACH = 60


def hedge_near(sayings: Sayings, start: int) -> Cue | None:
    """The hedge near the figure, in its own clause."""
    for cue in sayings.unnamed:
        before = 0 <= start - cue.end <= _HEDGE_REACH
        if (before or 0 <= cue.start - start <= _HEDGE_REACH + 20) and not any(
            min(cue.start, start) < place <= max(cue.start, start) for place in sayings.breaks
        ):
            return cue
    return None


def is_aside(text: str, frame: Frame) -> bool:
    """Whether the saying follows what was said behind a comma (*9 died, the ministry said, more than …*)."""
    return frame.side == "behind" and text[max(0, frame.start - 8) : frame.start].removesuffix("the ").endswith(", ")


def beside(frames: Sequence[Frame], start: int, breaks: Sequence[int]) -> Sequence[Frame]:
    """The frames of the statement that holds the figure."""
    if not breaks:
        return frames
    low = max((place for place in breaks if place <= start), default=-1)
    high = min((place for place in breaks if place > start), default=1 << 60)
    return [frame for frame in frames if low <= frame.start < high]


def relays_of(frames: Sequence[Frame]) -> tuple[str, ...]:
    """The agencies of a sentence in order, each once."""
    names = [name for frame in frames for name in (frame.speaker.relay, frame.listener) if name]
    return tuple(dict.fromkeys(names)) if names else ()


def follows(text: str, frame: Frame, end: int) -> bool:
    """Whether the frame stands right behind a figure that ends at ``end``, with no mark or number between."""
    return frame.side in ("both", "back") and frame.speaker.relay is None and _is_close(text, end, frame.start)


def leads(text: str, frame: Frame, start: int) -> bool:
    """Whether the frame stands right before a figure that begins at ``start``, as :func:`follows` behind it."""
    if frame.speaker.relay is not None or frame.side not in ("both", "next"):
        return False
    return _is_close(text, frame.end, start) or (frame.side == "next" and _is_glossed(text, frame.end, start))


def _is_glossed(text: str, low: int, high: int) -> bool:
    """Whether one comma parts a figure from the noun that stands for it (*angka X lebih rendah, yakni 35*)."""
    before, comma, behind = text[low:high].partition(",") if 0 <= high - low <= OWN_REACH else ("", "", "")
    few = before.count(" ") < _OWN_WORDS and len(behind.split()) <= 1
    return bool(comma) and few and not PARTS.search(before) and not PARTS.search(behind)


def _is_close(text: str, low: int, high: int) -> bool:
    near = 0 <= high - low <= OWN_REACH and text.count(" ", low, high) <= _OWN_WORDS
    return near and not PARTS.search(text, low, high)


def is_compared(lowered: str, frame: Frame, end: int, words: Sequence[Set[str]]) -> bool:
    """Whether the figure that ends at ``end`` is only set beside the frame's (*61 orang, lebih banyak dari data X*).

    ``words`` are the adverbs, the qualities that need none, and the words that tie what is beside.
    """
    adverbs, alone, by = words
    before = [*lowered[end : frame.start].split(), frame.cue.partition(" ")[0]]
    if before[-1] not in by:
        before.pop()  # the preposition stands before the cue
    if frame.side != "both" or len(before) < 2 or before[-1] not in by:
        return False
    return before[-2] in alone or (len(before) > 2 and before[-3] in adverbs)


def is_embedded(lowered: str, frame: Frame, frames: Sequence[Frame], relatives: Set[str]) -> bool:
    """Whether a saying is told inside another's (*police reject the data of X, who counted 61*): *he* is not X."""
    words = lowered[frame.start : frame.end].split()[1:-1]
    if not frame.verbal or frame.side != "behind" or relatives.isdisjoint(words):
        return False
    return any(other.verbal and other.end <= frame.start for other in frames)


def tells_instead(text: str, frame: Frame, start: int) -> bool:
    """Whether a denial goes on with what the speaker says instead (*Traders deny city's data: 412 stalls burnt*)."""
    if frame.stance != "denies" or frame.end > start:
        return False
    what, colon, _ = text[frame.end : start].partition(":")
    return bool(colon and what.strip())
