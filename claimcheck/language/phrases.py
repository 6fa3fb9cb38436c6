"""Longest-match lookup of known phrases in a run of words: one dictionary probe per word where nothing matches."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

Value = TypeVar("Value")


class PhraseIndex(Generic[Value]):
    """Phrases as tuples of words, each with a value; of two that fit, the longer one is meant."""

    __slots__ = ("_by_first",)

    def __init__(self, phrases: Iterable[tuple[Sequence[str], Value]]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], Value]]] = {}
        for words, value in phrases:
            if words:
                self._by_first.setdefault(words[0], []).append((tuple(words), value))
        for entries in self._by_first.values():
            entries.sort(key=lambda entry: -len(entry[0]))

    def at(self, words: Sequence[str], index: int) -> tuple[int, Value] | None:
        """The length and value of the longest phrase that starts at ``words[index]``."""
        entries = self._by_first.get(words[index])
        if entries is None:
            return None
        for phrase, value in entries:
            length = len(phrase)
            if length == 1 or tuple(words[index : index + length]) == phrase:
                return length, value
        return None
