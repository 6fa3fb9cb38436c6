"""What a number counts, and what happened to it: found by structure, not by nearness.

:func:`read` takes the tokens of one sentence and says for each mention which noun phrase it counts, which concept
the rules know it as, and which action governs it. Coordination and parts inherit from the number before them.
"""

from __future__ import annotations

from claimcheck.counted.beasts import beast_of
from claimcheck.counted.beasts import settle as settle_beast
from claimcheck.counted.coordination import ARTICLE
from claimcheck.counted.counting import Counted, Told
from claimcheck.counted.events import event_of
from claimcheck.counted.events import settle as settle_event
from claimcheck.counted.fronting import announced
from claimcheck.counted.reading import read
from claimcheck.counted.structure import Structure, structure
from claimcheck.counted.topics import settle
from claimcheck.counted.yields import good_in
from claimcheck.counted.yields import settle as settle_yield

__all__ = [
    "ARTICLE",
    "Counted",
    "Structure",
    "Told",
    "announced",
    "beast_of",
    "event_of",
    "good_in",
    "read",
    "settle",
    "settle_beast",
    "settle_event",
    "settle_yield",
    "structure",
]
