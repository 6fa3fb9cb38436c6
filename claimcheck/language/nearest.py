"""The word a person probably meant: for messages about a mistyped name, never for reading text."""

from __future__ import annotations

from collections.abc import Iterable

_CLOSE_ENOUGH = 70


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word closest to ``word``, or None when none is close enough to be worth suggesting."""
    from rapidfuzz import fuzz, process  # imported here: a run without a mistake never pays for it

    choices = sorted(set(known))
    found = process.extractOne(word.lower(), [choice.lower() for choice in choices], scorer=fuzz.ratio)
    if found is None or found[1] < _CLOSE_ENOUGH:
        return None
    return choices[found[2]]


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """``did you mean 'x'?``, or nothing at all."""
    found = nearest(word, known)
    return f"did you mean {found!r}?" if found is not None and found != word else ""
