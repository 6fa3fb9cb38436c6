"""The number grammar: every quantity a text states, and every numeral that is none, with the reason."""

from __future__ import annotations

from claimcheck.numerals.denominations import denominate
from claimcheck.numerals.reading import Findings, find
from claimcheck.numerals.rejects import REASONS
from claimcheck.numerals.shares import as_shares

__all__ = ["REASONS", "Findings", "as_shares", "denominate", "find"]
