"""Claims in, comparisons out: which figures speak of one thing, and which cannot both be right."""

from __future__ import annotations

from claimcheck.compare.reporting import compare

__all__ = ["compare"]
