"""Offices in a speaker's noun phrase: which words are one, whose it is, and where the name of its holder begins.

``tokens`` are the words of the phrase with their offsets, ``lowers`` the same words in lower case.
"""

from __future__ import annotations

from claimcheck.context.places import Gazetteer
from claimcheck.context.vocabulary import NameWords

_LONGEST = 4
"""Words of a person's name at most."""


def role_at(lowers: list[str], first: int, words: NameWords) -> tuple[int, int]:
    """The first office word at or behind ``first`` and how many words it has; -1 where there is none."""
    for at in range(first, len(lowers)):
        for size in range(min(words.role_length, len(lowers) - at), 0, -1):
            if " ".join(lowers[at : at + size]) in words.roles:
                end = at + size
                further, width = role_at(lowers, end, words) if end < len(lowers) and end == at + size else (-1, 0)
                return (at, further + width - at) if further == end else (at, size)
    return -1, 0


def person_from(
    tokens: list[tuple[str, int, int]],
    lowers: list[str],
    start: int,
    words: NameWords,
    known: Gazetteer,
    *,
    linked: bool,
    local: bool,
) -> int:
    """Where a person begins behind an office: after its organisation, which a rank, a place or initials end.

    A ``local`` office is of a place too small to be known, which stands before a name of two words or more.
    """
    for at in range(start, len(tokens)):
        if title_at(lowers, at, words):
            return at
    if linked:  # *head of the Red Cross*
        return len(tokens)
    split = start
    for at in range(start, len(tokens)):
        token = tokens[at][0]
        initials = token.isupper() and len(token) > 1 and not token.endswith(".")
        listed = (
            lowers[at] in words.organisations
            or lowers[at] in words.organisation_words
            or token[0].islower()
            or token[0].isdigit()
            or (bool(words.prefixes) and lowers[at].startswith(words.prefixes))
            or words.is_abstract(lowers[at])
        )
        if initials or listed or place_ends(lowers, start, at, known):
            split = at + 1
            named = lowers[at] in words.named_bodies or lowers[at] in words.place_kinds
            if named and at + 2 < len(tokens) and tokens[at + 1][0][0].isupper():
                split = at + 2  # Universitas Diponegoro, Kabupaten Lumbir
    if split == start and local and len(tokens) - start > 2:
        return start + 1
    if len(tokens) - split > (_LONGEST if split == start else _LONGEST - 1):
        return max(start, len(tokens) - 2)
    return split


def place_ends(lowers: list[str], start: int, at: int, known: Gazetteer) -> bool:
    """Whether the name of a known place ends with the word at ``at``, none of it before ``start``."""
    return any(
        known.find(" ".join(lowers[first : at + 1])) is not None
        or known.country(" ".join(lowers[first : at + 1])) is not None
        for first in range(max(start, at - 2), at + 1)
    )


def title_at(lowers: list[str], at: int, words: NameWords) -> int:
    """How many words of rank or title stand at ``at``; 0 for none."""
    for size in (4, 3, 2, 1):
        if " ".join(lowers[at : at + size]) in words.titles and at + size <= len(lowers):
            return size
    return 0


def ministry(office: str, words: NameWords) -> str:
    """The body of a minister, without grade and state: *Oman's deputy defence minister* has *defence ministry*."""
    *spoken, last = office.split()
    ministry = words.portfolios.get(last.lower())
    while spoken and (spoken[0].lower() in words.grades or spoken[0].endswith(("'s", "’s"))):
        spoken.pop(0)
    if ministry is None or not spoken:
        return ""
    return f"{' '.join(spoken)} {ministry if spoken[0][0].isupper() else ministry.lower()}"


def own_body(behind: str, words: NameWords) -> str:
    """The body an office belongs to, behind the name of its unit: *Kepala Bidang Pencegahan Dinas Pasar*."""
    spoken = behind.split()
    if not words.head_first or len(spoken) < 2 or _heads_body(spoken[0], words):
        return behind
    for at in range(1, len(spoken)):
        if _heads_body(spoken[at], words) or " ".join(spoken[at : at + 2]).lower() in words.organisations:
            return " ".join(spoken[at:])
    return behind


def _heads_body(word: str, words: NameWords) -> bool:
    low = word.lower()
    return (
        low in words.organisations
        or (bool(words.prefixes) and low.startswith(words.prefixes))
        or (word.isupper() and len(word) > 2)
    )
