"""What a rule is: concepts, actions and measures in YAML, loaded into one :class:`Rulebook`."""

from __future__ import annotations

from claimcheck.rules.loader import check, load_rulebook
from claimcheck.rules.rulebook import Action, Concept, Example, Measure, Party, Rulebook, Settings

__all__ = ["Action", "Concept", "Example", "Measure", "Party", "Rulebook", "Settings", "check", "load_rulebook"]
