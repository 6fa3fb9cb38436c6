"""Word lists that are looked up beside a number: phrases that end before it, phrases that begin after it.

Lookups cost the length of the phrase, never the length of the list.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Generic, NamedTuple, TypeVar

Value = TypeVar("Value")
_HEAD = re.compile(r"[^\W\d_]+|[^\w\s]|_")
_OPENING = "(\"'“‘«[—–-"


class Hit(NamedTuple, Generic[Value]):
    """``size`` is a count of words before, of characters after."""

    value: Value
    size: int


class Before(Generic[Value]):
    """Phrases that end right before a place, found from the words before it."""

    def __init__(self, entries: Iterable[tuple[str, Value]]) -> None:
        self._by_last: dict[str, list[tuple[tuple[str, ...], Value]]] = {}
        for phrase, value in entries:
            words = tuple(phrase.lower().split())
            if words:
                self._by_last.setdefault(words[-1], []).append((words, value))
        for found in self._by_last.values():
            found.sort(key=lambda entry: -len(entry[0]))

    def match(self, words: Sequence[str], end: int) -> Hit[Value] | None:
        """The longest phrase that ends at ``words[end - 1]``; an opening bracket may stand before its first word."""
        if end < 1:
            return None
        last = words[end - 1]
        candidates = self._by_last.get(last)
        if candidates is None:
            candidates = self._by_last.get(last.lstrip(_OPENING)) if last[:1] in _OPENING else None
            if candidates is None:
                return None
            for phrase, value in candidates:
                if len(phrase) == 1:
                    return Hit(value, 1)
            return None
        for phrase, value in candidates:
            size = len(phrase)
            if size == 1:
                return Hit(value, 1)
            if size > end:
                continue
            start = end - size
            if words[start].lstrip(_OPENING) == phrase[0] and all(
                words[start + index] == phrase[index] for index in range(1, size - 1)
            ):
                return Hit(value, size)
        return None


class After(Generic[Value]):
    """Phrases that begin right at a place of the text."""

    def __init__(self, entries: Iterable[tuple[str, Value]]) -> None:
        self._by_head: dict[str, list[tuple[str, Value]]] = {}
        for phrase, value in entries:
            head = _HEAD.match(phrase)
            if head is not None:
                self._by_head.setdefault(head.group(), []).append((phrase[head.end() :], value))
        for found in self._by_head.values():
            found.sort(key=lambda entry: -len(entry[0]))

    def match(self, text: str, place: int) -> Hit[Value] | None:
        """The longest phrase at ``place`` that ends at a word boundary."""
        head = _HEAD.match(text, place)
        if head is None:
            return None
        candidates = self._by_head.get(head.group())
        if candidates is None:
            return None
        for rest, value in candidates:
            end = head.end() + len(rest)
            if text.startswith(rest, head.end()) and not (
                end < len(text) and text[end].isalnum() and text[end - 1].isalnum()
            ):
                return Hit(value, end - place)
        return None
