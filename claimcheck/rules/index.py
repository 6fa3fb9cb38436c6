"""Lookups compiled once when rules load: terms to concepts, trigger words to actions, both to measures."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, Generic, NamedTuple, TypeVar

from claimcheck.language.forms import normal
from claimcheck.language.lexicon import Lexicon
from claimcheck.language.text import tokens

Value = TypeVar("Value")


class Trigger(NamedTuple):
    """An action that a word can name, and how the counted thing stands to the word.

    ``voice`` is ``active`` (the counted thing is what it is done to: *mengirim 100 tank*), ``passive`` (the counted
    thing has it done to it: *100 tank dikirim*), ``state`` (it does so itself: *100 orang tewas*), ``noun`` (*korban
    jiwa*), ``either`` where the form alone does not tell (*killed*), ``any`` for words taken as written.
    """

    action: str
    voice: str


class Opening(NamedTuple, Generic[Value]):
    """The phrases that begin with one word: those that go on by their second word, and the word alone as its hit.

    The longest of a second word come first. Most words begin many phrases and are followed by none of their words.
    """

    seconds: Mapping[str, Sequence[tuple[tuple[str, ...], Value]]]
    alone: tuple[int, Value] | None


def _opening(entries: Sequence[tuple[tuple[str, ...], Value]]) -> Opening[Value]:
    entries = sorted(entries, key=lambda entry: -len(entry[0]))
    seconds: dict[str, list[tuple[tuple[str, ...], Value]]] = {}
    for phrase, value in entries:
        if len(phrase) > 1:
            seconds.setdefault(phrase[1], []).append((phrase, value))
    alone = next(((1, value) for phrase, value in entries if len(phrase) == 1), None)
    return Opening(seconds, alone)


class WordIndex(Generic[Value]):
    """Phrases to values, by tokens in lower case; a word is tried as written, then in its normal form.

    Normal forms carry plurals and clitics, so *rumah-rumah*, *rumahnya* and *houses* need not be listed. With
    ``listed`` every form is: then only a clitic is taken off (*tewasnya*), and *tiba-tiba* is not *tiba*.
    """

    __slots__ = ("_by_first", "_lexicon", "_listed", "_opened")

    def __init__(self, lexicon: Lexicon, phrases: Iterable[tuple[str, Value]], *, listed: bool = False) -> None:
        self._lexicon = lexicon
        self._listed = listed
        keyed: list[tuple[tuple[str, ...], Value]] = []
        for phrase, value in phrases:
            words = words_of(phrase)
            folded = words if listed else tuple(self._fold(word) for word in words)
            keyed += [(key, value) for key in dict.fromkeys((words, folded)) if key]
        self._fill(keyed)

    def _fill(self, keyed: Iterable[tuple[tuple[str, ...], Value]]) -> None:
        by_first: dict[str, list[tuple[tuple[str, ...], Value]]] = {}
        for key, value in keyed:
            by_first.setdefault(key[0], []).append((key, value))
        self._by_first = by_first
        # an article meets few of the thousands of first words: each is prepared when it is met
        self._opened: dict[str, Opening[Value]] = {}

    def entries(self) -> list[tuple[tuple[str, ...], Value]]:
        """Every phrase as tokens with its value, for :meth:`restore`."""
        return [entry for entries in self._by_first.values() for entry in entries]

    def openings(self, word: str) -> tuple[Opening[Value], ...]:
        """The phrases that begin with a word: as written first, then with its normal form."""
        forms = dict.fromkeys((word, self._fold(word)))
        return tuple(self._opened.get(form) or self._open(form) for form in forms if form in self._by_first)

    @classmethod
    def restore(
        cls, lexicon: Lexicon, entries: Iterable[tuple[Sequence[str], Any]], *, listed: bool = False
    ) -> WordIndex[Any]:
        """The index that :meth:`entries` was taken from."""
        index: WordIndex[Any] = cls(lexicon, (), listed=listed)
        index._fill((tuple(words), value) for words, value in entries)
        return index

    def at(self, words: Sequence[str], index: int) -> tuple[int, Value] | None:
        """The length in tokens and the value of the longest phrase that starts at ``words[index]``.

        ``words`` are lower-case tokens as :func:`claimcheck.language.text.tokens` cuts them.
        """
        return self.longest(self.openings(words[index]), words, index)

    def longest(self, openings: Sequence[Opening[Value]], words: Sequence[str], index: int) -> tuple[int, Value] | None:
        """:meth:`at`, for a caller that keeps the :meth:`openings` of the words it has seen."""
        found: tuple[int, Value] | None = None
        second = words[index + 1] if index + 1 < len(words) else ""
        folded: str | None = None
        for seconds, alone in openings:
            hit = alone
            if seconds and second:
                if folded is None:
                    folded = self._fold(second)
                if second in seconds or folded in seconds:
                    hit = self._match(seconds, (second, folded), words, index) or alone
            if hit is not None and (found is None or hit[0] > found[0]):
                found = hit
        return found

    def _open(self, first: str) -> Opening[Value]:
        opening = self._opened[first] = _opening(self._by_first[first])
        return opening

    def _fold(self, word: str) -> str:
        return word if self._listed and "-" in word else normal(word, self._lexicon)

    def _match(
        self,
        seconds: Mapping[str, Sequence[tuple[tuple[str, ...], Value]]],
        forms: tuple[str, str],
        words: Sequence[str],
        index: int,
    ) -> tuple[int, Value] | None:
        """The longest phrase that goes on with the second word in one of its forms."""
        found: tuple[int, Value] | None = None
        for word in forms:
            for phrase, value in seconds.get(word, ()):
                if found is not None and len(phrase) <= found[0]:
                    break
                if self._goes_on(phrase, words, index):
                    found = len(phrase), value
                    break
        return found

    def _goes_on(self, phrase: tuple[str, ...], words: Sequence[str], index: int) -> bool:
        """Whether the words two behind ``words[index]`` and on are those of the phrase."""
        if index + len(phrase) > len(words):
            return False
        for at in range(2, len(phrase)):
            word = words[index + at]
            if word != phrase[at] and self._fold(word) != phrase[at]:
                return False
        return True

    def get(self, phrase: str) -> Value | None:
        """The value of a whole phrase, or ``None``."""
        words = words_of(phrase.lower())
        found = self.at(words, 0) if words else None
        return found[1] if found is not None and found[0] == len(words) else None

    def find(self, words: Sequence[str]) -> tuple[tuple[int, int, Value], ...]:
        """All phrases in a run of words as ``(start, end, value)`` token spans: leftmost, longest, none overlapping."""
        found: list[tuple[int, int, Value]] = []
        index = 0
        while index < len(words):
            hit = self.at(words, index)
            if hit is None:
                index += 1
                continue
            found.append((index, index + hit[0], hit[1]))
            index += hit[0]
        return tuple(found)


@lru_cache(maxsize=65536)
def words_of(phrase: str) -> tuple[str, ...]:
    """The tokens of a phrase, cut exactly as running text is cut."""
    return tuple(token.lower for token in tokens(phrase, 0, len(phrase)))
