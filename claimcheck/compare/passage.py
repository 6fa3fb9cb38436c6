"""What the gates say of two claims: which of them stands in the way and why, else how their scopes differ."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from claimcheck.compare.concepts import FIRST, NEITHER, SECOND, Sides
from claimcheck.compare.intervals import below, ratio
from claimcheck.model import Quantity

_TIMES = 3
"""A figure of a long time that is so many times greater counts more than the event."""


@dataclass(frozen=True, slots=True)
class Passage:
    """What the gates say of a pair: ``gate`` is None when it may be compared, ``caveats`` how scopes differ."""

    gate: str | None
    reason: str = ""
    caveats: tuple[str, ...] = ()
    told: Mapping[str, str] = field(default_factory=dict)
    """What to fill into the sentence: the two actions, places, periods."""
    part: Sides = NEITHER
    """Which of the two may be a part of the other. They meet when their figures do; where they have met, that a part is
    less than its whole says nothing, that it is more does."""
    much: bool = False
    """One is of a long time and may hold more than the other's event: they meet unless one is several times greater."""

    def parted(self, a: Quantity, b: Quantity) -> bool:
        """Whether these two, where they differ, are rather of a part and a whole than of one thing."""
        return bool(self.part) or self._holds_more(a, b)

    def excuses(self, a: Quantity, b: Quantity) -> bool:
        """Whether a difference between these two figures says nothing."""
        lesser: Sides = FIRST if below(a, b) else SECOND
        return bool(self.part & lesser) or self._holds_more(a, b)

    def _holds_more(self, a: Quantity, b: Quantity) -> bool:
        return self.much and (ratio(a, b) or 0) > _TIMES
