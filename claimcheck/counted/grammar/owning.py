"""Owners by their endings; the apostrophe of a plural stands behind: *the nurses' union*, *19 patients' files*."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.language.text import Token

APOSTROPHES = frozenset(("'", "’"))
"""Marks that can end an owner in the plural."""
_OPENING = frozenset(("'", "‘"))


def join(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens with such an apostrophe as part of its owner; one that ends a quote stays apart."""
    found: list[Token] = []
    quoted = False
    for index, token in enumerate(tokens):
        if token.text in APOSTROPHES and 0 < index < len(tokens) - 1 and not quoted:
            owner, following = tokens[index - 1], tokens[index + 1]
            glued = owner.mention < 0 and owner.end == token.start and owner.lower.endswith("s")
            if glued and following.start == token.end + 1 and following.text[0].isalnum():
                found[-1] = Token(owner.start, token.end, owner.text + token.text, owner.lower + token.text, -1)
                continue
        if token.text in _OPENING:
            quoted = index + 1 < len(tokens) and tokens[index + 1].start == token.end
        found.append(token)
    return found
