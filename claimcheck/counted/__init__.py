"""What a number counts, and what happened to it: found by structure, not by nearness.

:func:`read` takes the tokens of one sentence and says for each mention which noun phrase it counts, which concept
the rules know it as, and which action governs it. Coordination and parts inherit from the number before them.
"""

from __future__ import annotations

from claimcheck.counted.reading import Counted, read
from claimcheck.counted.structure import Structure, structure

__all__ = ["Counted", "Structure", "read", "structure"]
