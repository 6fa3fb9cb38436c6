"""Which sayings of a sentence belong to the statement that holds a figure."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.context.cues import Cue
from claimcheck.context.sayings import Frame, Sayings

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
