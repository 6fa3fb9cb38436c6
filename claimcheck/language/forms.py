"""Normal forms of words, so that *houses*/*house* and *rumah-rumah*/*rumahnya* meet. No dictionary, only inflection.

Which endings a language has is data: the ``forms`` section of its lexicon. It holds ``irregular`` (form to normal),
``doubled`` (*yes* where doubling marks a plural), and ``endings``: the first that fits is used (``ends``: letters the
word must have; ``cut``: letters taken off; ``suffix``: letters put on; ``leaves``: letters that must remain).
Derivation is left alone: *tewas* and *menewaskan* are joined by the action they trigger, not by their letters.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from claimcheck.language.lexicon import Lexicon


class _Ending(NamedTuple):
    ends: tuple[str, ...]
    cut: int
    suffix: str
    leaves: int


class _Forms(NamedTuple):
    irregular: Mapping[str, str]
    doubled: bool
    endings: tuple[_Ending, ...]


@cache
def _forms(lexicon: Lexicon) -> _Forms:
    section = lexicon.section("forms")
    return _Forms(
        section.get("irregular", {}),
        section.get("doubled") == "yes",
        tuple(
            _Ending(tuple(one["ends"]), int(one.get("cut", "0")), one.get("suffix", ""), int(one.get("leaves", "0")))
            for one in section.get("endings", ())
        ),
    )


@lru_cache(maxsize=65536)
def normal(word: str, lexicon: Lexicon) -> str:
    """The normal form of one lower-case word: singular in English, undoubled and without clitics in Indonesian."""
    irregular, doubled, endings = _forms(lexicon)
    known = irregular.get(word)
    if known is not None:
        return known
    if doubled:
        left, dash, right = word.partition("-")
        if dash and len(left) > 1 and (right.startswith(left) or right.endswith(left)):
            return left
    for ends, cut, suffix, leaves in endings:
        if word.endswith(ends) and len(word) - cut >= leaves:
            return word[: len(word) - cut] + suffix
    return word
