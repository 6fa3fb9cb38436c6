"""Numbers behind what befell the one before: of the same things, or of people, and how badly (*35 rusak berat*)."""

from __future__ import annotations

from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.counting import Counted
from claimcheck.counted.grammar.listed import listed
from claimcheck.model import Mention

PARTS = ("part", "including")
"""Links of a number that is taken from the one before."""


def over_gap(reading: Counted, before: Counted, clause: Clause) -> Counted:
    """A number behind what befell the one before: of the same things where its own verb names none, or a part of them.

    *35 houses were badly damaged, 40 slightly damaged*; *17 people were hurt, two critically*.
    """
    if reading.head is not None and not reading.classified:
        return reading
    if _ended_elsewhere(reading, before, clause):
        return inherit(reading._replace(action=None, triggers=()), before, "other")
    degree = degree_of(reading, clause) if reading.action in (None, before.action) else None
    if degree is not None:
        graded = clause.structure.degrees.values()
        plain = tuple(word for word in before.qualifiers if word not in graded)
        graded_alike = reading._replace(qualifiers=())
        joined = inherit(graded_alike, before._replace(qualifiers=(*plain, degree)), "part")._replace(part=before.part)
        return joined if joined.qualifiers else joined._replace(qualifiers=(degree,))
    default = clause.structure.default_concept.get(reading.action or "")
    if default == "person" and not _lives(before, clause):
        return reading
    return reading if reading.action is None else inherit(reading, before, "gap")


def _ended_elsewhere(reading: Counted, before: Counted, clause: Clause) -> bool:
    """English: whether two numbers only tell where those of one verb died (*9 died at the scene and 2 in hospital*)."""
    ends, first, places = (listed(clause.structure, key) for key in ("ends", "ended_at", "ended_in"))
    if before.action not in ends or reading.end >= reading.cue[0]:
        return False
    last = clause.token_at(reading.cue[1]) - 1
    behind = clause.token_at(before.cue[1])
    return clause.lowers[behind] in first and clause.lowers[last] in places


def is_said_of_part(reading: Counted, before: Counted) -> bool:
    """Whether a clause only names those that are taken from a whole (*of the 34 killed, nine were children*)."""
    named = reading.concept is not None and reading.end > reading.start and reading.side == ""
    return named and reading.action is None and before.action is not None and before.kind == reading.kind == "count"


def is_member(reading: Counted, mention: Mention, before: Counted, whole: Mention) -> bool:
    """Whether a clause says no more of a bare number than where or how those are (*dari 40 tewas, 12 ada di Aceh*)."""
    bare = reading.head is None and reading.action is None and before.kind == reading.kind == "count"
    high = whole.quantity.high
    return bare and (high is None or (mention.quantity.low is not None and mention.quantity.low <= high))


def _lives(before: Counted, clause: Clause) -> bool:
    """Whether what can befall people can befall what was counted (*1.731 sapi terinfeksi, mati 92*)."""
    return any(clause.structure.rulebook.is_a(before.concept, one) for one in clause.structure.living)


def degree_of(reading: Counted, clause: Clause) -> str | None:
    """How bad it was, by the word behind the number (*two critically*) or its verb (*120 rusak sedang*)."""
    following = clause.token_at(reading.end)
    found = clause.structure.degrees.get(clause.lowers[following]) if following < len(clause.tokens) else None
    graded = clause.structure.degrees.values()
    return found or next((word for word in reading.qualifiers if word in graded), None)


def inherit(reading: Counted, before: Counted, link: str, single: bool = False) -> Counted:
    """``reading`` with what ``before`` hands on; beside one thing, others need not be the same (*a boy, 3 others*)."""
    others = link in ("other", "rest")
    bare = reading.head is None or (bool(link) and reading.classified)
    if single and reading.head is None and others:
        bare = False
    if bare and before.head is not None:
        narrowed = before.qualifiers if reading.action in (None, before.action) and link != "total" else ()
        narrowed += tuple(word for word in reading.qualifiers if word not in narrowed)
        reading = reading._replace(head=before.head, concept=before.concept, qualifiers=narrowed, inherited=True)
    if before.kind == "percent" and reading.inherited and not link:
        return reading._replace(action=before.action, side=before.side)
    if reading.action is None and (
        link in (*PARTS, "other", "figure", "against", "total", "contrast", "elsewhere")
        or (link in ("and", "list") and (before.part or before.side != "right"))
    ):
        # a state closes its clause: after "9 people died and" a new one begins, after "killed 9 people and" it goes on
        reading = reading._replace(action=before.action, side=before.side, cue=before.cue)
    return reading._replace(part=True) if link in PARTS or (link == "elsewhere" and before.part) else reading


def goes_on(reading: Counted, mention: Mention, before: Counted, clause: Clause) -> bool:
    """Whether a share goes on with what the share before it is of: *A won 54 percent of the vote, B 28*.

    The rate of a deed of its own does not (*48 percent of the vote, where unemployment is 9 percent*).
    """
    shared = mention.kind == before.kind == "percent" and before.action is not None
    if shared and reading.action in clause.structure.rates and reading.action != before.action:
        return False
    return shared and reading.head is None and "change" not in mention.flags


def is_classified(reading: Counted, before: Counted, clause: Clause) -> bool:
    """Whether the classifier alone behind a number is one of what the last number counted (*ekor*, of cattle)."""
    kind = clause.structure.classified.get(reading.head or "")
    return kind is not None and reading.classified and clause.structure.rulebook.is_a(before.concept, kind)
