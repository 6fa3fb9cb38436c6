"""Full stops that only end an abbreviation: *the death toll in Sta. Cruz*, *warga Kec. Baru*."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.language.text import Token

DOT = "."


def drop(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens of one sentence without the stops inside it that words go on behind: they end no clause."""
    last = len(tokens) - 1
    return [
        token for at, token in enumerate(tokens) if not (token.text == DOT and 0 < at < last and _is_inner(tokens, at))
    ]


def _is_inner(tokens: Sequence[Token], at: int) -> bool:
    word, dot, following = tokens[at - 1 : at + 2]
    shortened = word.mention < 0 and word.end == dot.start and word.text[-1:].isalpha()
    return shortened and following.start > dot.end and (following.mention >= 0 or following.text[0].isalpha())
