"""Thousands parted by spaces: *816 000*, and *3 912 votes* in a text that always writes them so."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, lru_cache
from itertools import islice

from claimcheck.numerals.words import DIGITS, Token

_SPACED = re.compile(r"(?<![0-9.,:/+-])(?<![0-9] )[1-9][0-9]{0,2}[ \u00a0][0-9]{3}(?![0-9:/-]| [0-9]|[.,][0-9])")
_WORD_BEFORE = re.compile(r"(?<![^\W\d_])([^\W\d_]+)[ \u00a0]$")
_NUMBER_BEHIND = re.compile(r"[.,]?[ \u00a0]?[0-9]|[ \u00a0]?[-–/:°%]")
_LONGEST_WORD = 30
_HABIT = 2
_GLUES = frozenset("-/:°%")


def join(tokens: list[Token], cased: str, low: str, group: str, is_named: Callable[[str], bool]) -> list[Token]:
    """Joins *816 000* to one number: a group of one to three digits, then groups of exactly three.

    Between plain spaces that needs a round ending, two groups, a text that writes its thousands so throughout, or one
    that parts none by its own mark and a word before that no number names: *RT 12 345* may also be two numbers.
    ``is_named`` tells of a word whether a number behind it is its name (*class 3*).
    """
    joined: list[Token] = []
    index = 0
    while index < len(tokens):
        token = tokens[index]
        last = index
        if token.kind == DIGITS and token.text.isdigit() and 1 <= len(token.text) <= 3 and token.text[0] != "0":
            while last + 1 < len(tokens) and _is_group(tokens[last], tokens[last + 1], low):
                last += 1
        hard = last > index and low[tokens[index].end] == "\u00a0"
        sure = hard or last > index + 1 or tokens[last].text == "000"
        if last > index and not sure and _ends_number(low, tokens[last].end):
            free = not _groups_thousands(low, group) and _is_free(cased, low, token.start, tokens[last].end, is_named)
            sure = free or _spaces_thousands(low, group)
        if last > index and sure:
            text = group.join(part.text for part in tokens[index : last + 1])
            joined.append(token._replace(end=tokens[last].end, text=text))
        else:
            joined.extend(tokens[index : last + 1])
        index = last + 1
    return joined


def _is_group(token: Token, following: Token, low: str) -> bool:
    return (
        following.kind == DIGITS
        and len(following.text) == 3
        and following.text.isdigit()
        and following.start == token.end + 1
        and low[token.end] in " \u00a0"
    )


def _ends_number(low: str, end: int) -> bool:
    """Whether nothing glued to the digits makes a name or a measure of them alone (*12 155-mm rounds*)."""
    return low[end : end + 1] not in _GLUES


def _is_free(cased: str, low: str, start: int, end: int, is_named: Callable[[str], bool]) -> bool:
    """Whether two groups of digits have no other number beside them, and before them a word that neither names."""
    if _NUMBER_BEHIND.match(low, end) is not None:
        return False
    before = _WORD_BEFORE.search(cased, max(0, start - _LONGEST_WORD), start)
    return before is not None and before[1][0].islower() and not is_named(before[1])


@lru_cache(maxsize=2)
def _groups_thousands(low: str, group: str) -> bool:
    """Whether a text parts thousands by the language's mark."""
    return _grouped(group).search(low) is not None


@lru_cache(maxsize=2)
def _spaces_thousands(low: str, group: str) -> bool:
    """Whether a text parts its thousands by spaces: two numbers of it at least, and none by the language's mark."""
    spaced = islice(_SPACED.finditer(low), _HABIT)
    return sum(1 for _ in spaced) >= _HABIT and not _groups_thousands(low, group)


@cache
def _grouped(group: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![0-9])[0-9]{{1,3}}{re.escape(group)}[0-9]{{3}}(?![0-9])")
