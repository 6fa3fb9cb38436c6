"""The scope of a figure: the value that the readers of its parts fill."""

from __future__ import annotations

from typing import Literal, NamedTuple

from claimcheck.model import Flow, Period, Place, Polarity

Modality = Literal["fact", "plan", "hypothetical", "supposed"]


class Scope(NamedTuple):
    """What the sentence says about a figure; ``None`` where it says nothing.

    ``actor`` and ``recipient`` are names as written. ``modality`` is ``hypothetical`` where the figure is only possible
    (*if*, *could*), ``plan`` where it is still to come; neither may ever be compared as a fact. ``supposed`` is what
    may be so already (*may still be trapped*), and compared as an estimate. ``disputed``: somebody states the figure,
    and the article tells of another who denies it.
    """

    period: Period | None = None
    as_of: str | None = None
    place: Place | None = None
    actor: str | None = None
    recipient: str | None = None
    population: str | None = None
    flow: Flow = "level"
    polarity: Polarity = "asserted"
    modality: Modality = "fact"
    disputed: bool = False
