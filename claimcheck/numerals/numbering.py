"""The verb *number* behind a plural subject (*the martyrs number 41*), which names nothing by the number behind it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from claimcheck.language.lexicon import Lexicon


class Numbering(NamedTuple):
    """The verbs, endings in *s* that no plural has, and the words that a noun follows."""

    verbs: frozenset[str]
    singular: tuple[str, ...]
    determiners: frozenset[str]


def numbering(lexicon: Lexicon) -> Numbering:
    """The words of a language, from its ``rejects`` and ``structure`` sections."""
    return Numbering(
        frozenset(lexicon.words("rejects", "number_verbs")),
        tuple(lexicon.words("rejects", "singular_endings")),
        frozenset(lexicon.words("structure", "determiners")),
    )


def has_subject(words: Sequence[str], opening: bool, known: Numbering) -> bool:
    """Whether the last of the words is such a verb behind a subject that, by its *s*, may be a plural.

    It is one behind a word that a noun follows, and where it opens the sentence; elsewhere its *s* may be a verb's
    (*the striker wears number 9*).
    """
    subject = words[-2]
    if words[-1] not in known.verbs or not subject.isalpha() or subject.endswith(known.singular):
        return False
    return opening or (len(words) > 2 and words[-3] in known.determiners)
