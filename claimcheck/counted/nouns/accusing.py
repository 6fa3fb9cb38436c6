"""Crimes beside those who are accused of them: *tersangka korupsi jalan tol*, *three fraud suspects*."""

from __future__ import annotations

from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed
from claimcheck.counted.nouns.phrase import Phrase


def is_accused(clause: Clause, phrase: Phrase) -> bool:
    """Whether a crime in the phrase is only what its people are accused of, and did not befall them."""
    term = clause.terms[phrase.head] if phrase.head >= 0 else None
    book = clause.structure.rulebook
    return term is not None and any(book.is_a(term[1], one) for one in clause.structure.accused)


def past_crimes(clause: Clause, end: int, phrase: Phrase) -> int:
    """The token behind the crime that the phrase's people are accused of (*tersangka korupsi jalan tol ditahan*).

    Or behind what the matter is that they have a part in (*saksi kasus ambruknya jembatan diperiksa*), or behind what
    they are victims of (*12 korban tenggelamnya kapal dimakamkan*).
    """
    ended = tuple(listed(clause.structure, "nominal_endings"))
    named = clause.actions[end] if ended and end < len(clause.tokens) and phrase.end == end else None
    if named is not None and clause.terms[end] is None and clause.lowers[end].endswith(ended):
        return end + named[0]
    matter = _matter(clause, end)
    if matter > end:
        return matter
    action = clause.actions[end] if end < len(clause.tokens) else None
    if action is None or clause.structure.head_last or not is_accused(clause, phrase):
        return end
    return end + action[0] if all(trigger.voice == "noun" for trigger in action[1]) else end


def _matter(clause: Clause, end: int) -> int:
    """The token behind the deed that a word for a matter names before it (*kasus ambruknya*, *terkait robohnya*)."""
    matters = listed(clause.structure, "matters")
    at = end if end < len(clause.tokens) and clause.lowers[end] in matters else end - 1
    if not 0 < at < len(clause.tokens) - 1 or clause.lowers[at] not in matters:
        return end
    action = clause.actions[at + 1]
    return end if action is None else at + 1 + action[0]
