"""Sentences and tokens, by offsets only: nothing is normalised away, every span slices back.

A newline ends a sentence unless the next line goes on in lower case (hard-wrapped text). A full stop ends one
only before something that can begin a sentence, and never after an abbreviation of the lexicon's ``text``
section (*Kol.*, *Rp.*, *Gen.*) or a single capital (*J. Smith*).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache, partial
from typing import NamedTuple

from claimcheck.language.lexicon import Lexicon
from claimcheck.model import Mention

_BREAK = re.compile(
    r"\s*\n\s*\n\s*"  # a blank line always ends a sentence
    r"|[ \t\r]*\n[ \t\r]*(?=[^a-z\s])"  # a line end does, unless the next line goes on in lower case
    r"|(?<=[.!?…])[\"'”’»)\]]{0,3}[ \t\u00a0]+(?=[\"'“‘«(\[]{0,2}[A-Z0-9À-ÖØ-Þ])"
    r"|(?<=[.!?…][\"”])[ \t\u00a0]+(?=[\"“(]{0,2}[A-Z0-9À-ÖØ-Þ])"
)
_LAST_WORD = re.compile(r"(\S{1,24})[.]$")
_WORD = re.compile(r"[^\W_]+(?:[-'’.&/](?=[^\W_])[^\W_]+)*|[^\w\s]|_")
_MAX_SENTENCE = 4000


class Sentence(NamedTuple):
    """``text[start:end]`` of a field; ``paragraph`` counts lines of the field from 0."""

    start: int
    end: int
    paragraph: int


class Token(NamedTuple):
    """A word, a punctuation mark, or a whole quantity expression (then ``mention`` is its index, else -1)."""

    start: int
    end: int
    text: str
    lower: str
    mention: int


@cache
def _abbreviations(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(word.lower().rstrip(".") for word in lexicon.words("text", "abbreviations"))


def sentences(text: str, lexicon: Lexicon) -> tuple[Sentence, ...]:
    """The sentences of a field in order; linear in its length, none longer than 4,000 characters."""
    abbreviations = _abbreviations(lexicon)
    found: list[Sentence] = []
    start, paragraph = 0, 0
    for match in _BREAK.finditer(text):
        newline = "\n" in match.group()
        if not newline:
            last = _LAST_WORD.search(text, max(start, match.start() - 26), match.start())
            if last is not None:
                word = last[1].lower().lstrip("(\"'“‘")
                if word in abbreviations or (len(word) == 1 and word.isalpha()):
                    continue
        end = match.start() if newline else match.end()
        _add(found, text, start, end, paragraph)
        start = match.end()
        paragraph += newline
    _add(found, text, start, len(text), paragraph)
    return tuple(found)


def _add(found: list[Sentence], text: str, start: int, end: int, paragraph: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    while end - start > _MAX_SENTENCE:
        cut = text.rfind(" ", start, start + _MAX_SENTENCE)
        cut = cut if cut > start else start + _MAX_SENTENCE
        found.append(Sentence(start, cut, paragraph))
        start = cut
    if start < end:
        found.append(Sentence(start, end, paragraph))


def sentence_at(found: Sequence[Sentence], offset: int) -> int:
    """The index of the sentence that holds ``offset`` (the one before it, when it lies between two)."""
    return max(0, bisect_right(found, offset, key=lambda sentence: sentence.start) - 1)


def tokens(text: str, start: int, end: int, mentions: Sequence[Mention] = ()) -> tuple[Token, ...]:
    """The tokens of ``text[start:end]``; every mention inside it is one token."""
    found: list[Token] = []
    at = start
    for index, mention in enumerate(mentions):
        if mention.end <= start or mention.start >= end or mention.start < at:
            continue
        found += _words(text, at, mention.start)
        found.append(Token(mention.start, mention.end, mention.text, mention.text.lower(), index))
        at = mention.end
    found += _words(text, at, end)
    return tuple(found)


# A token is made for every word of every sentence with a number: past the keyword handling of NamedTuple's own
# constructor that is twice as fast.
_new_token = partial(tuple.__new__, Token)


def _words(text: str, start: int, end: int) -> list[Token]:
    return [
        _new_token((*match.span(), word := match.group(), word.lower(), -1))
        for match in _WORD.finditer(text, start, end)
    ]
