"""The furniture of a page: lines that stand in an article's text but are not the article.

Related links, adverts, credits, cookie lines and counters carry numbers of other stories. The text is never
changed; :func:`furniture` says where such lines are, and a number inside one is no claim. What they look like is
in the lexicon's ``boilerplate`` section.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from string import ascii_lowercase
from typing import Any, NamedTuple

from claimcheck.language.lexicon import Lexicon
from claimcheck.model import Span

# What may stand before the words on their line: quotes, bullets, brackets, dashes, markup.
_LEAD = " \t\r\u00a0\u200b\ufeff\"'“”‘’«»([{<>*•·▪►▶→|#_=~–—-"
_TRAIL = ".:…!)]}"
_AROUND = _LEAD + _TRAIL
_EDGES = " \t\r\u00a0\"'“”‘’"
_HEAD = 60
_SHORT = 240
"""Characters a headline with its label may have."""
_SMALL_WORD = 5
"""Letters of the longest words that headlines write small (*dengan* is rare there, *untuk* and *after* are not)."""
_WORD = re.compile(r"[^\W\d_][\w'’-]{0,60}")
_FIGURE = re.compile("[0-9]")
_COLON = re.compile(r"[ \t\u00a0]{0,3}[:：]")
_SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]{0,3}[ \t\u00a0]{0,3}[\"'“‘(\[]{0,2}$")


class _Words(NamedTuple):
    openings: dict[str, tuple[tuple[str, ...], tuple[str, ...]]]
    """By the first word of a line: the phrases that open furniture, and the labels that do before a colon."""
    alone: frozenset[str]
    tails: tuple[str, ...]
    lines: Any
    remarks: Any


@cache
def _words(lexicon: Lexicon) -> _Words:
    import re2

    patterns = lexicon.words("boilerplate", "patterns")
    lines = [pattern for pattern in patterns if pattern.startswith("^")]
    remarks = [pattern for pattern in patterns if not pattern.startswith("^")]
    openers = _by_first_word(lexicon.words("boilerplate", "openers"))
    labels = _by_first_word(lexicon.words("boilerplate", "labels"))
    return _Words(
        {first: (openers.get(first, ()), labels.get(first, ())) for first in (*openers, *labels)},
        frozenset(lexicon.words("boilerplate", "alone")),
        lexicon.words("boilerplate", "tails"),
        re2.compile("|".join(f"(?:{pattern})" for pattern in lines)) if lines else None,
        re2.compile("|".join(f"(?:{pattern})" for pattern in remarks)) if remarks else None,
    )


def furniture(text: str, lexicon: Lexicon) -> tuple[Span, ...]:
    """The stretches of ``text`` that are not the article, in order and apart; numbers in them are not claims."""
    words = _words(lexicon)
    lowered = text.lower()
    if len(lowered) != len(text):  # 'İ' is longer in lower case, and offsets must hold
        lowered = "".join(low if len(low := character.lower()) == 1 else character for character in text)
    found = [*_lines(text, lowered, words), *_tails(text, lowered, words), *_remarks(lowered, words)]
    apart: list[Span] = []
    for start, end in sorted(found, key=lambda one: (one[0], -one[1])):
        if not apart or start >= apart[-1].end:
            apart.append(Span(start, end, text[start:end]))
    return tuple(apart)


def _lines(text: str, lowered: str, words: _Words) -> Iterator[tuple[int, int]]:
    start = 0
    while start < len(text):
        newline = text.find("\n", start)
        end = len(text) if newline < 0 else newline
        bare = lowered[start : min(end, start + _HEAD)].lstrip(_LEAD)
        if bare:
            opening = words.openings.get(_first_word(bare))
            phrase = _opening(bare, *opening) if opening is not None else ""
            if phrase:
                yield start, _reach(text, lowered.index(phrase, start) + len(phrase), end)
            elif end - start <= _SHORT and _is_furniture(lowered[start:end].strip(_EDGES), words):
                yield start, end
        start = end + 1


def _opening(line: str, openers: tuple[str, ...], labels: tuple[str, ...]) -> str:
    """The phrase that makes the line furniture, or nothing."""
    for phrase in openers:
        if line.startswith(phrase) and not (phrase[-1].isalnum() and line[len(phrase) : len(phrase) + 1].isalnum()):
            return phrase
    return next((one for one in labels if line.startswith(one) and _COLON.match(line, len(one))), "")


def _is_furniture(line: str, words: _Words) -> bool:
    if line.strip(_AROUND) in words.alone:
        return True
    # Patterns are about counters; a line without a figure needs no look.
    return words.lines is not None and _FIGURE.search(line) is not None and words.lines.search(line) is not None


def _tails(text: str, lowered: str, words: _Words) -> Iterator[tuple[int, int]]:
    """Where a phrase and a colon, after the end of a sentence, give away the rest of a line."""
    for phrase in words.tails:
        at = lowered.find(phrase)
        while at >= 0:
            after = at + len(phrase)
            if _COLON.match(lowered, after) and _SENTENCE_END.search(text[max(0, at - 12) : at]):
                newline = text.find("\n", at)
                yield at, _reach(text, after, len(text) if newline < 0 else newline)
            at = lowered.find(phrase, after)


def _remarks(lowered: str, words: _Words) -> Iterator[tuple[int, int]]:
    if words.remarks is not None and "[" in lowered:
        for match in words.remarks.finditer(lowered):
            yield match.start(), match.end()


def _reach(text: str, start: int, end: int) -> int:
    """How far furniture goes that begins before ``start`` on a line that stops at ``end``.

    A line of a headline's length is furniture whole. Pages saved without their line ends run the article on behind
    the headline: there it stops with the headline, whose words are capitals and figures but for small words.
    """
    if end - start <= _SHORT:
        return end
    sentence = start
    for match in _WORD.finditer(text, start, min(end, start + _SHORT)):
        word = match.group()
        if word[0].isupper():
            sentence = match.start()  # may begin the article's next sentence
        elif word[0].islower() and len(word) > _SMALL_WORD:
            return sentence
    return min(end, start + _SHORT)


def _first_word(line: str) -> str:
    return line[: len(line) - len(line.lstrip(ascii_lowercase))]


def _by_first_word(phrases: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    index: dict[str, tuple[str, ...]] = {}
    for phrase in phrases:
        first = _first_word(phrase)
        index[first] = (*index.get(first, ()), phrase)
    return index
