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
from typing import NamedTuple, cast

from claimcheck.language.lexicon import Lexicon
from claimcheck.model import Mention

# Where a sentence may end: a line, or a sign before what can begin a sentence. ``re`` is fastest at finding what begins
# with one class of characters.
_MARK = re.compile(r"[.!?…\n](?:(?<=\n)|[\"'”’»)\]]{0,3}[ \t\u00a0]+(?=[\"'“‘«(\[]{0,2}[A-Z0-9À-ÖØ-Þ]))")
_SPACES = re.compile(r"\s*")
_LINE_END = re.compile(r"\n[ \t\r]*(?=[^a-z\s])")  # a next line in lower case goes on with the sentence
_LONGEST_ABBREVIATION = 24
_WORD = re.compile(r"[^\W_]+(?:[-'’.&/](?=[^\W_])[^\W_]+)*|[^\w\s]|_")
_MAX_SENTENCE = 4000
POSSESSIVES = ("'s", "’s", "s'", "s’")
"""Endings of an owner before what it has (*the retailer's sales*, *the nurses' union*)."""


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
    start, paragraph, reach = 0, 0, 0
    for mark in _MARK.finditer(text):
        at = mark.start()
        if at < reach:
            continue
        if text[at] == "\n":
            span = _line_break(text, at)
            if span is None:
                continue
            end, reach = span
        elif text[at] == "." and _is_abbreviation(text, start, at, abbreviations):
            continue
        else:
            end = reach = mark.end()
        _add(found, text, start, end, paragraph)
        start = reach
        paragraph += text[at] == "\n"
    _add(found, text, start, len(text), paragraph)
    return tuple(found)


def _line_break(text: str, at: int) -> tuple[int, int] | None:
    """Where the break round the line end at ``at`` begins and ends; ``None`` where the sentence goes on."""
    before, behind = text[at - 1 : at], text[at + 1 : at + 2]
    if behind and not behind.isspace() and not before.isspace():  # a line end alone, as most are
        return None if "a" <= behind <= "z" else (at, at + 1)
    first = at
    while first and text[first - 1].isspace():
        first -= 1
    last = cast("re.Match[str]", _SPACES.match(text, at)).end()
    if text.count("\n", first, last) > 1:  # a blank line always ends a sentence
        return first, last
    line_end = _LINE_END.match(text, at)
    if line_end is None:
        return None
    return at - len(text[first:at]) + len(text[first:at].rstrip(" \t\r")), line_end.end()


def _is_abbreviation(text: str, start: int, at: int, abbreviations: frozenset[str]) -> bool:
    """Whether the full stop at ``at`` belongs to the word before it (*Kol.*, *J.*)."""
    before = text[max(start, at - _LONGEST_ABBREVIATION) : at]
    if not before or before[-1].isspace():
        return False
    word = before.split()[-1].lower().lstrip("(\"'“‘")
    return word in abbreviations or (len(word) == 1 and word.isalpha())


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
    found: list[Token] = []
    at = start
    for word in _WORD.findall(text, start, end):
        at = text.index(word, at)  # only white space lies between: cheaper than a match object for each word
        found.append(_new_token((at, at := at + len(word), word, word.lower(), -1)))
    return found
