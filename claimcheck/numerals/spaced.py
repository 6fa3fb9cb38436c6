"""Thousands parted by spaces: *816 000*, and *3 912 votes* in a text that always writes them so."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import islice

from claimcheck.numerals.words import DIGITS, Token

_SPACED = re.compile(r"(?<![0-9.,:/+-])(?<![0-9] )[1-9][0-9]{0,2}[ \u00a0][0-9]{3}(?![0-9:/-]| [0-9]|[.,][0-9])")
_HABIT = 2
_GLUES = frozenset("-/:°%")


def join(tokens: list[Token], low: str, group: str) -> list[Token]:
    """Joins *816 000* to one number: a group of one to three digits, then groups of exactly three.

    Between plain spaces that needs a round ending, two groups, or a text that writes its thousands so throughout: *RT
    12 345* may also be two numbers.
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
        if last > index and (sure or (_ends_number(low, tokens[last].end) and _spaces_thousands(low, group))):
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


@lru_cache(maxsize=2)
def _spaces_thousands(low: str, group: str) -> bool:
    """Whether a text parts its thousands by spaces: two numbers of it at least, and none by the language's mark."""
    spaced = islice(_SPACED.finditer(low), _HABIT)
    return sum(1 for _ in spaced) >= _HABIT and _grouped(group).search(low) is None


@cache
def _grouped(group: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![0-9])[0-9]{{1,3}}{re.escape(group)}[0-9]{{3}}(?![0-9])")
