"""What surrounds a figure: when, where, whose, how firmly, and who says so.

After ConText: a cue of the lexicon reaches in one direction, up to a terminator or the end of its sentence.
"""

from __future__ import annotations

from claimcheck.context.places import Gazetteer, gazetteer, normal_name, place_contains
from claimcheck.context.reader import Reader
from claimcheck.context.scope import Modality, Scope

__all__ = ["Gazetteer", "Modality", "Reader", "Scope", "gazetteer", "normal_name", "place_contains"]
