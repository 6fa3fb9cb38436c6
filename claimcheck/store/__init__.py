"""The store: one SQLite file in which a desk keeps what it read, so that nothing unchanged is read twice."""

from __future__ import annotations

from claimcheck.store.keeping import Output, Store
from claimcheck.store.opening import Unavailable

__all__ = ["Output", "Store", "Unavailable"]
