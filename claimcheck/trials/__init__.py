"""Rules tried on text: their own examples, a corpus, and one corpus under two sets of rules."""

from __future__ import annotations
