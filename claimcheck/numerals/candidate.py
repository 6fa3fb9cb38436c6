"""One numeral while it is being judged: where it stands, what it says, what was found around it."""

from __future__ import annotations

from dataclasses import dataclass, field

from claimcheck.model import Kind
from claimcheck.numerals.amount import Value

EDGE = "\n\n"
_REACH = 110


@dataclass(slots=True)
class Candidate:
    """``start``/``end`` hold the numeral with its scale; ``left``/``right`` the expression with currency and unit.

    All offsets are into the cleaned text. ``words`` are the lower-case words before ``left``, nearest last;
    ``hedges`` stand in front (nearest first), ``behind`` at the end; ``hedged`` is the left edge once hedges are taken
    in, ``tail`` the right one. ``reason`` rejects it.
    """

    start: int
    end: int
    value: Value
    left: int
    right: int
    currency: str | None = None
    unit: str | None = None
    rate: str | None = None
    kind: Kind = "count"
    negative: bool = False
    flags: list[str] = field(default_factory=list)
    reason: str | None = None
    words: list[str] = field(default_factory=list)
    used: int = 0
    hedges: list[str] = field(default_factory=list)
    behind: str | None = None
    filler: int = 0
    hedged: int = 0
    tail: int = 0
    between: bool = False
    merged: bool = False
    glued: bool = False
    shared: bool = False
    measure_follows: bool = False

    @property
    def bounded(self) -> bool:
        """A hedge of its own, in front or behind."""
        return bool(self.hedges) or self.behind is not None

    @property
    def bare(self) -> bool:
        """No unit and no currency says what the number is."""
        return self.unit is None and self.currency is None


def words_before(low: str, place: int) -> list[str]:
    """The lower-case words before a place, back to a blank line, nearest last."""
    begin = place - _REACH
    if begin <= 0:
        begin = 0
    piece = low[begin:place]
    cut = piece.rfind(EDGE)
    if cut >= 0:
        piece = piece[cut + 2 :]
        return piece.split()
    words = piece.split()
    if begin and words and not low[begin - 1].isspace():
        del words[0]
    return words


def retreat(low: str, place: int, words: list[str], count: int) -> int:
    """Where the last ``count`` of ``words`` begin, given that they end before ``place``."""
    at = place
    for word in reversed(words[len(words) - count :]):
        at = low.rindex(word, 0, at)
    return at
